import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/** The built site. */
export const BUILT: string = "docs/.vitepress/dist";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const COMPRESSED: ReadonlySet<string> = new Set([".html", ".js", ".css", ".json", ".svg"]);

export interface Server {
  readonly url: string;
  close(): void;
  /** Bytes sent since the last call of `forget`, gzipped where servers gzip, by path. */
  readonly sent: Map<string, number>;
}

/** Serves the built site as a plain file server does, and counts the bytes. */
export async function serve(): Promise<Server> {
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = path.endsWith("/") ? `${path}index.html` : extname(path) === "" ? `${path}.html` : path;
    try {
      const content = readFileSync(join(BUILT, file));
      const extension = extname(file);
      const body = COMPRESSED.has(extension) ? gzipSync(content) : content;
      sent.set(path, (sent.get(path) ?? 0) + body.length);
      response.writeHead(200, {
        "content-type": TYPES[extension] ?? "application/octet-stream",
        ...(COMPRESSED.has(extension) ? { "content-encoding": "gzip" } : {}),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, sent, close: () => void server.close() };
}
