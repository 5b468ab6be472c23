// Lighthouse, on the kinds of page that people come to: each of its four scores.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { CHROMIUM, FLAGS, start } from "./site.mjs";

const LEAST = 98;
/** Its speed is measured on a simulated phone; on a machine that has other work to do, a better one of some attempts counts. */
const ATTEMPTS = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

let site;
let browser;
let port;
before(async () => {
  site = await start();
  // A port of its own, by which Lighthouse steers the browser.
  const { createServer } = await import("node:net");
  port = await new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, `--remote-debugging-port=${port}`] });
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

for (const path of ["", "206/", "languages/ar/"]) {
  test(`Lighthouse gives /${path} at least ${LEAST} in each of its scores`, async () => {
    let best = [];
    let complaints = [];
    for (let attempt = 0; attempt < ATTEMPTS && !(Math.min(...best) >= LEAST && best.length > 0); attempt++) {
      const { lhr } = await lighthouse(`${site.address}${path}`, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
      const scores = CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100));
      best = scores.map((score, index) => Math.max(score, best[index] ?? 0));
      complaints = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== "informative").map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`);
    }
    console.log(`/${path}: Lighthouse ${CATEGORIES.map((category, index) => `${category} ${best[index]}`).join(", ")}`);
    assert.ok(Math.min(...best) >= LEAST, `${best}: ${complaints.join("; ")}`);
  });
}
