export function arabized(text: string): string {
  return text;
}
