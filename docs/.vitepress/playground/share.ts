import type { ReadOptions } from "./types.ts";

/** What a link holds: the text and how to read it. It stands behind the # and is never sent to a server. */
export interface Shared extends ReadOptions {
  readonly text: string;
}

const KEY = "t=";
/** Beyond this, mail programs and chats cut links. */
export const LONGEST_FRAGMENT = 30_000;

/** The fragment for a text: JSON, deflated, in base64url. */
export async function toFragment(shared: Shared): Promise<string> {
  const packed = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream("deflate-raw"));
  let binary = "";
  for (let i = 0; i < packed.length; i += 8192) binary += String.fromCharCode(...packed.subarray(i, i + 8192));
  return KEY + btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The text of a fragment; undefined for any other one, and for one that was cut. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  const code = fragment.replace(/^#/, "");
  if (!code.startsWith(KEY)) return undefined;
  try {
    const binary = atob(code.slice(KEY.length).replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = await through(
      Uint8Array.from(binary, (c) => c.charCodeAt(0)),
      new DecompressionStream("deflate-raw"),
    );
    return checked(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Anybody can write a link: only what has the right shape is taken from it. */
function checked(value: Partial<Shared> | null): Shared | undefined {
  if (typeof value?.text !== "string") return undefined;
  const { text, reference, prefer } = value;
  return {
    text,
    ...(typeof reference === "string" && /^\d{4}-\d\d-\d\d$/.test(reference) ? { reference } : {}),
    ...(prefer === "past" || prefer === "future" ? { prefer } : {}),
  };
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
