// Shows the site on this machine: node serve.mjs DIR PORT [BASE]. As a server that hosts it would, with compression, and with
// 404.html for addresses that lead nowhere. Only this machine can ask it.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".zip": "application/zip",
};

/** Starts the server and returns the site's address; `base` is the path that it is published at, with slashes around it. */
export async function serve(folder, port, base = "/") {
  const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile();
  const server = createServer((request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    } catch {
      path = `${base}404.html`;
    }
    if (!path.startsWith(base)) {
      response.writeHead(404, { "content-type": "text/plain" }).end("The site is elsewhere.\n");
      return;
    }
    let file = join(folder, normalize(`/${path.slice(base.length)}`));
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
      if (!path.endsWith("/")) {
        response.writeHead(301, { location: encodeURI(`${path}/`) }).end();
        return;
      }
      file = join(file, "index.html");
    }
    const there = file.startsWith(join(folder, "/")) && isFile(file);
    if (!there) file = join(folder, "404.html");
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache", "x-content-type-options": "nosniff" };
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
    if (encoding) Object.assign(headers, { "content-encoding": encoding, vary: "accept-encoding" });
    response.writeHead(there ? 200 : 404, headers);
    if (request.method === "HEAD") {
      response.end();
      return;
    }
    const source = createReadStream(file);
    const compress = { br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }), gzip: createGzip }[encoding];
    (compress ? source.pipe(compress()) : source).pipe(response);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(process.argv[2], Number(process.argv[3] ?? 0), process.argv[4]);
  console.log(`${address} (end it with Ctrl-C)`);
}
