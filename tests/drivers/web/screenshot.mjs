// Makes docs/explorer.webp, which the README shows: WTERROR_SITE=… WTERROR_SERVER=web/serve.mjs node screenshot.mjs FILE
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
await site.stop();
