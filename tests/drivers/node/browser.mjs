// The driver for browsers: bundles answer.mjs as an app would, serves it on this machine, and has headless Chromium answer
// the questions. `openPage` is what the package's own browser tests use, too.
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

/**
 * A page with a module bundled for browsers, and everything that the page asked the server for. `worker` is a second module,
 * `policy` the page's content security policy.
 */
export async function openPage(entry, { worker, policy } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "wterror-page-"));
  await build({
    entryPoints: { app: entry, ...(worker && { worker }) },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    chunkNames: "[name]-[hash]",
    logLevel: "error",
  });
  const requests = [];
  const server = createServer(async (request, response) => {
    const name = basename(new URL(request.url, "http://localhost").pathname);
    requests.push(name);
    if (policy) response.setHeader("content-security-policy", policy);
    if (name.endsWith(".js")) {
      response.setHeader("content-type", "text/javascript; charset=utf-8");
      response.end(await readFile(join(folder, name)).catch(() => ""));
    } else {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end('<!doctype html><title>wterror</title><script type="module" src="/app.js"></script>');
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: process.env.WTERROR_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const page = await browser.newPage({ locale: "sv-SE" });
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction("globalThis.ready").catch((error) => {
    throw errors[0] ?? error;
  });
  const close = async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, requests, folder, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { page, close } = await openPage(fileURLToPath(new URL("page.mjs", import.meta.url)));
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(await page.evaluate((question) => globalThis.answer(question), JSON.parse(line)));
  }
  await close();
}
