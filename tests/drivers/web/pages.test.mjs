// The pages in Chromium: languages, copying, without scripts, from a folder, narrow, printed, and by axe-core.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { KINDS, file, start } from "./site.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site?.stop());

/** What axe-core finds on a page. */
async function complaints(page) {
  // Evaluated by the debugger, which the page's policy does not concern.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`);
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

for (const path of KINDS) {
  test(`/${path}: axe-core finds nothing in light and dark, and 320 px are enough`, async () => {
    for (const [colorScheme, width] of [["light", 1280], ["dark", 320]]) {
      const page = await site.open(path, { colorScheme, reducedMotion: "reduce", viewport: { width, height: 900 } });
      await page.waitForLoadState("networkidle");
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `wider than ${width} px`);
      // What is folded is looked at, too.
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.removeAttribute("name"), (details.open = true))));
      assert.deepEqual(await complaints(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `unfolded, wider than ${width} px`);
      await page.context().close();
    }
  });
}

test("forced colors and paper", async () => {
  for (const path of ["", "206/", "languages/ar/"]) {
    const page = await site.open(path, { forcedColors: "active" });
    assert.deepEqual(await complaints(page), []);
    await page.emulateMedia({ media: "print", forcedColors: "none" });
    assert.equal(await page.isVisible("h1"), true);
    assert.equal(await page.isVisible("header.top"), false);
    // On paper, nothing is folded: the texts of all languages are there.
    if (path === "206/") assert.ok((await page.locator("#de").boundingBox())?.height > 20);
    await page.context().close();
  }
});

test("axe-core finds nothing in answers and reports", async () => {
  const page = await site.open("", { reducedMotion: "reduce" });
  for (const text of ["206", "205", "zzzz qqqq", "WT sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\n2026-11-24T21:52:40Z wterror.code=299\n2026-11-24T21:54:40Z sessionId=s-2 wterror.code=303"]) {
    await page.fill("#box", text);
    await page.waitForSelector(text.includes("\n") ? "[data-report]" : "[data-answers] article");
    await page.waitForTimeout(300);
    assert.deepEqual(await complaints(page), []);
  }
  await page.context().close();
});

test("the texts for people in another language: chosen, written its way, kept, copied", async () => {
  const page = await site.open("206/", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.selectOption("#language", "ar");
  const device = page.locator("[data-device]");
  assert.equal(await device.getAttribute("dir"), "rtl");
  assert.equal(await device.getAttribute("lang"), "ar");
  assert.equal(await page.innerText("[data-device] [data-message]"), "اكتمل عدد المشاركين في الجلسة.");
  await page.click(".speaking .copy");
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^اكتمل عدد المشاركين في الجلسة\. \S/);
  await page.waitForFunction(() => document.querySelector(".speaking .copy").textContent === "Copied");
  await page.goto(`${site.address}104/`);
  assert.equal(await page.getAttribute("[data-device]", "lang"), "ar");
  await page.selectOption("#language", "de");
  assert.equal(await page.getAttribute("[data-device]", "dir"), "ltr");
  await page.click(".names .copy >> nth=0");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "existingUserInSession");
  await page.click(".snippets .copy >> nth=0");
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^import WTError\n/);
  await page.context().close();
});

test("the Tab key reaches all there is to use, in the page's order, and shows where it is", async () => {
  for (const path of ["", "206/", "languages/ar/", "gaps/"]) {
    const page = await site.open(path, { reducedMotion: "reduce" });
    await page.waitForLoadState("networkidle");
    // From the top, wherever a page begins.
    await page.evaluate(() => document.activeElement.blur());
    const count = await page.evaluate(() => {
      const usable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
      globalThis.usable = usable.filter((element) => !element.disabled && element.checkVisibility());
      return globalThis.usable.length;
    });
    assert.ok(count > 10, `${count} on /${path}`);
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press("Tab");
      const { at, element, outline, seen } = await page.evaluate(() => {
        const element = document.activeElement;
        // The input for files is not to be seen; what stands for it is.
        const mark = element.type === "file" ? element.labels[0] : element;
        const { top, bottom } = mark.getBoundingClientRect();
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(mark);
        return {
          at: globalThis.usable.indexOf(element),
          element: element.outerHTML.slice(0, 200),
          outline: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none",
          seen: bottom > 0 && top < innerHeight,
        };
      });
      assert.equal(at, index, `/${path}: ${element}`);
      assert.ok(outline && seen, `/${path}: not to be seen: ${element}`);
    }
    await page.context().close();
  }
});

test("without scripts every page can be read and reached", async () => {
  const page = await site.open("", { javaScriptEnabled: false });
  assert.match(await page.innerText("main"), /Without scripts there is no search/);
  assert.equal(await page.isVisible("#box"), false);
  await page.click('a:has-text("sessionIsFull")');
  assert.match(await page.innerText("h1"), /206\s+sessionIsFull/);
  assert.match(await page.innerText(".do"), /Wait until a streaming participant leaves/);
  assert.equal(await page.innerText("[data-device] [data-message]"), "The session is full.");
  await page.click("summary:has-text('In all languages')");
  assert.ok(await page.isVisible("#de >> text=Die Sitzung ist voll."));
  await page.click('nav >> text="Who acts"');
  await page.click('a:has-text("backend")');
  assert.match(await page.innerText("main"), /invalidTokenExpired/);
  await page.context().close();
});

test("an old name leads to the number, with and without scripts", async () => {
  for (const javaScriptEnabled of [true, false]) {
    for (const name of ["sessionIsFull", "SESSION_IS_FULL_ERROR_CODE", "session_is_full"]) {
      const page = await site.open(`${name}/`, { javaScriptEnabled });
      await page.waitForURL(/\/206\/(index\.html)?$/);
      assert.match(await page.innerText("h1"), /206/);
      await page.context().close();
    }
  }
});

test("any other number has an address that says what it may mean", async () => {
  const page = await site.open("205/");
  await page.waitForSelector('[data-unlisted="205"]');
  assert.match(await page.innerText("main"), /session errors[^]*206\s+sessionIsFull/);
  await page.goto(`${site.address}some/where/sesionIsFul`);
  await page.waitForSelector("[data-nothing] .codes");
  assert.match(await page.innerText("main"), /206\s+sessionIsFull/);
  await page.context().close();
  const plain = await site.open("205/", { javaScriptEnabled: false });
  assert.match(await plain.innerText("main"), /that number is not in the catalogue/);
  await plain.click("text=all ranges");
  assert.match(await plain.innerText("main"), /200 to 299/);
  await plain.context().close();
});

test("addresses are short where there is a server", async () => {
  const page = await site.open("");
  await page.click('a:has-text("sessionIsFull")');
  assert.equal(page.url(), `${site.address}206/`);
  await page.click('a:has-text("Session errors")');
  assert.equal(page.url(), `${site.address}categories/session/`);
  await page.click("a.brand");
  assert.equal(page.url(), site.address);
  await page.context().close();
});

test("from a folder: pages, search, languages and logs", async () => {
  const page = await site.open(file("index.html"));
  await page.fill("#box", "Die Sitzung ist voll.");
  await page.waitForSelector('[data-code="206"] .spoken');
  await page.fill("#box", "one\nsessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}");
  await page.waitForSelector('[data-report="1"]');
  await page.fill("#box", "206");
  await page.waitForSelector('[data-code="206"]');
  await page.click('[data-code="206"] h2 a');
  await page.waitForURL(/206\/index\.html/);
  await page.selectOption("#language", "ar");
  assert.equal(await page.getAttribute("[data-device]", "dir"), "rtl");
  await page.click('nav >> text="Gaps"');
  assert.match(await page.innerText("h1"), /Gaps/);
  await page.goto(file("SESSION_IS_FULL_ERROR_CODE/index.html"));
  await page.waitForURL(/\/206\/index\.html$/);
  await page.context().close();
});

test("the policy allows no script within the page, and none of another host", async () => {
  const page = await site.open("206/");
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/);
  await page.context().close();
  // Of its own, since the policy's refusals are what the other tests' consoles must not have.
  const context = await site.browser.newContext();
  const harmed = await context.newPage();
  await harmed.goto(`${site.address}206/`);
  await harmed.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.harmed = 1";
    document.body.append(script);
    document.body.insertAdjacentHTML("beforeend", '<a id="inline" onclick="window.harmed = 1">x</a>');
    document.getElementById("inline").click();
  });
  assert.equal(await harmed.evaluate(() => window.harmed), undefined);
  assert.equal(await harmed.evaluate(() => fetch("https://example.com/").then(() => "fetched", () => "refused")), "refused");
  await context.close();
});

test("reduced motion: nothing moves", async () => {
  const page = await site.open("", { reducedMotion: "reduce" });
  await page.fill("#box", "206");
  await page.waitForSelector('[data-code="206"]');
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  await page.context().close();
});

for (const [path, most] of [["206/", 60_000], ["101/", 60_000], ["", 90_000]]) {
  test(`the first load of /${path} is below ${most / 1000} KB compressed`, async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const bodies = [];
    page.on("response", (response) => bodies.push(response.body()));
    await page.goto(`${site.address}${path}`);
    await page.waitForLoadState("networkidle");
    const all = await Promise.all(bodies);
    // As a host without Brotli sends it.
    const size = all.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0);
    const best = all.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    console.log(`/${path}: ${all.length} files, ${size} bytes by gzip, ${best} by Brotli`);
    assert.ok(size < most, `${size} bytes`);
    await context.close();
  });
}

test("no other host was asked, and the console has no error", () => {
  site.quiet();
});
