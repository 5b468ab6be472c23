// Makes docs/explorer.webp, which the README shows, and web/card.png, which is shown where a page is shared:
//   WTERROR_SITE=… WTERROR_SERVER=web/serve.mjs node screenshot.mjs docs/explorer.webp web/card.png
import { writeFileSync } from "node:fs";
import { start } from "./site.mjs";

const site = await start();
const page = await site.open("", { viewport: { width: 1160, height: 770 }, colorScheme: "light" });
await page.fill("#box", "Die Sitzung ist voll.");
await page.waitForSelector('[data-code="206"] .spoken');
await page.evaluate(() => document.activeElement.blur());
await page.waitForTimeout(400);
const session = await page.context().newCDPSession(page);
const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
writeFileSync(process.argv[2], Buffer.from(data, "base64"));

// In the size that the places where pages are shared ask for.
await page.setViewportSize({ width: 1200, height: 630 });
await page.goto(new URL("../../../web/card.svg", import.meta.url).href);
await page.screenshot({ path: process.argv[3] });
await site.stop();
