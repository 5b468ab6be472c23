// What the site's tests share: the site on a server of this machine, and Chromium.
import { readdirSync } from "node:fs";
import { relative, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** The folder with the site, and the program that shows it: what `cargo dev site` uses. */
export const folder = process.env.WTERROR_SITE;
const { serve } = await import(pathToFileURL(process.env.WTERROR_SERVER));

/** All pages, as addresses below the site's root. */
export const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === "index.html")
  .map((entry) => relative(folder, entry.parentPath).replaceAll("\\", "/"))
  .map((path) => (path === "" ? "" : `${path}/`))
  .sort();

/** One page of each kind, which is what looks and behaviour can differ by. */
export const KINDS = ["", "206/", "101/", "107/", "categories/", "categories/session/", "platforms/", "platforms/web/", "owners/", "owners/backend/", "languages/", "languages/de/", "languages/ar/", "languages/en/", "gaps/", "205/"];

export const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
export const CHROMIUM = process.env.WTERROR_CHROMIUM ?? "/usr/bin/chromium";

/**
 * The site on a server, and a browser. `open` gives a page that has loaded an address; after the test `quiet` says that no
 * other host was asked for anything, and that the console has no error.
 */
export async function start() {
  const { address, close } = await serve(folder, 0, process.env.WTERROR_BASE);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const troubles = [];
  const requests = [];
  return {
    address,
    browser,
    requests,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.on("pageerror", (error) => troubles.push(`${path}: ${error.stack}`));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()) && !/404 \(Not Found\)/.test(message.text())) troubles.push(`${path}: ${message.text()}`);
      });
      page.on("request", (request) => {
        const url = request.url();
        requests.push(url);
        if (!url.startsWith(address) && !/^(file|data|blob):/.test(url)) troubles.push(`${path}: asked ${url}`);
      });
      await page.goto(path.startsWith("file:") ? path : `${address}${path}`);
      return page;
    },
    quiet() {
      if (troubles.length > 0) throw new Error(troubles.join("\n"));
    },
    async stop() {
      await browser.close();
      close();
    },
  };
}

export const file = (path) => pathToFileURL(join(folder, path)).href;
