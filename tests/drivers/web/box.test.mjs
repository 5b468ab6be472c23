// The box of the front page, in Chromium: each kind of thing that people have, logs, and what tries to do harm.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { start } from "./site.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site?.stop());

/** Asks the box and waits for the answer: the codes in their order, and all that is shown. */
async function ask(page, text) {
  await page.evaluate(() => (document.querySelector("[data-status]").textContent = ""));
  await page.fill("#box", text);
  await page.waitForFunction(() => document.querySelector("[data-status]").textContent !== "");
  return page.evaluate(() => ({
    first: document.querySelector("[data-answers] [data-code]")?.dataset.code,
    codes: [...document.querySelectorAll("[data-answers] [data-code] h2 .number, [data-answers] .codes .number")].map((element) => Number(element.textContent)),
    unlisted: [...document.querySelectorAll("[data-unlisted]")].map((element) => Number(element.dataset.unlisted)),
    text: document.querySelector("[data-answers]").innerText,
  }));
}

const ANSWERS = [
  ["206", 206],
  ["-1", -1],
  [" 1104 ", 1104],
  ["error 206", 206],
  ["Error Code: 104", 104],
  ["code=206", 206],
  ["Fehler 206", 206],
  ["sessionIsFull", 206],
  ["SESSION_IS_FULL_ERROR_CODE", 206],
  ["session-is-full", 206],
  ["session is full", 206],
  ["SESSIONISFULL", 206],
  ["invalidSocketURL", 1104],
  ["camera permission", 107],
  ["Exceeded limit of streaming participants in the room", 206],
  ['{"error":{"code":206,"message":"full","requestTime":1700000000123}}', 206],
  ['{"code":104}', 104],
  ["SessionError{code=303, name=MEDIA_ENDPOINT_ERROR_CODE, message=Timeout during SDP exchange}", 303],
  ['Error Domain=WatchTogether Code=104 "(null)"', 104],
  // What screenshots say, in some scripts; with and without what stands around it.
  ["Die Sitzung ist voll.", 206],
  ["Fehler: Die Sitzung ist voll. Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut.", 206],
  ["Relace je plně obsazená", 206],
  ["اكتمل عدد المشاركين في الجلسة.", 206],
  ["通话人数已满", 206],
];

test("the box takes whatever people have", async (t) => {
  const page = await site.open("");
  for (const [text, code] of ANSWERS) {
    await t.test(JSON.stringify(text), async () => {
      const { first, text: shown } = await ask(page, text);
      assert.equal(first, String(code), shown);
      assert.match(shown, /What to do/);
    });
  }
  await page.context().close();
});

test("a number that no row has says its range and near misses", async () => {
  const page = await site.open("");
  const { first, unlisted, text } = await ask(page, "error 205");
  assert.equal(first, undefined);
  assert.deepEqual(unlisted, [205]);
  assert.match(text, /session errors/);
  assert.match(text, /206\s*sessionIsFull/);
  const other = await ask(page, "4242");
  assert.deepEqual(other.unlisted, [4242]);
  assert.match(other.text, /no range that is known/);
  await page.context().close();
});

test("what is not found says so, and names what it may have been", async () => {
  const page = await site.open("");
  assert.match((await ask(page, "sesionIsFul")).text, /Did you mean[^]*206/);
  assert.match((await ask(page, "zzzz qqqq")).text, /Nothing found/);
  await page.context().close();
});

test("a number that may be anything's says so", async () => {
  const page = await site.open("");
  assert.match((await ask(page, '"GET /seg-17.ts HTTP/1.1" 206 1048576')).text, /Only the number was found[^]*HTTP 206 Partial Content/);
  for (const text of ["206", "code=206", "sessionIsFull 206"]) assert.doesNotMatch((await ask(page, text)).text, /Only the number/);
  await page.context().close();
});

test("a sentence of each language leads to its code", async () => {
  const page = await site.open("");
  const languages = join(process.env.WTERROR_CATALOGUE, "languages");
  for (const file of readdirSync(languages)) {
    // As people wrote it there; English is in another file.
    const text = readFileSync(join(languages, file), "utf8");
    const sentence = /^session-is-full = (.+)$/m.exec(text)?.[1];
    if (sentence === undefined) assert.match(text, /^language = /m, file);
    else assert.equal((await ask(page, sentence)).first, "206", `${file}: ${sentence}`);
  }
  await page.context().close();
});

test("a newcomer with a German sentence is at the remedy in two steps", async () => {
  const page = await site.open("");
  // One: paste it. The remedy is in the first answer.
  const { text } = await ask(page, "Die Sitzung ist voll.");
  assert.match(text, /Wait until a streaming participant leaves and join again/);
  // Two: the page, by the key that everybody presses; it speaks German, as the sentence did.
  await page.press("#box", "Enter");
  await page.waitForURL(/\/206\//);
  assert.match(await page.innerText(".do"), /Wait until a streaming participant leaves and join again/);
  assert.equal(await page.innerText("[data-device] [data-message]"), "Die Sitzung ist voll.");
  await page.context().close();
});

test("the question is kept in the address, behind the #, and answered from there", async () => {
  const page = await site.open("#q=error%20206");
  await page.waitForSelector('[data-code="206"]');
  await page.fill("#box", "104");
  await page.waitForSelector('[data-code="104"]');
  assert.match(page.url(), /#q=104$/);
  assert.ok(site.requests.every((url) => !url.includes("?")), "no question is sent to a server");
  await page.context().close();
});

test("the keyboard alone: / to the box, Escape empties it, Enter opens", async () => {
  const page = await site.open("");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "box");
  await page.keyboard.type("206");
  await page.waitForSelector('[data-code="206"]');
  await page.keyboard.press("Escape");
  assert.equal(await page.inputValue("#box"), "");
  await page.waitForFunction(() => document.querySelector("[data-answers]").children.length === 0);
  await page.keyboard.type("sessionIsFull");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/206\//);
  // From a page of a code, the same key leads back to the box.
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement?.id === "box");
  await page.context().close();
});

test("examples, clearing, and what a screen reader hears", async () => {
  const page = await site.open("");
  await page.click("[data-example] >> nth=0");
  await page.waitForSelector('[data-code="206"]');
  await page.waitForFunction(() => /\d+ codes? found/.test(document.querySelector("[data-status]").textContent));
  assert.equal(await page.getAttribute("[data-status]", "role"), "status");
  assert.equal(await page.isVisible("[data-browse]"), false);
  await page.click("[data-clear]");
  assert.equal(await page.isVisible("[data-browse]"), true);
  await page.context().close();
});

const LOG = [
  '2026-11-24T21:52:40.101Z nginx "GET /seg-17.ts HTTP/1.1" 206 1048576',
  '2026-11-24T21:52:42.123Z web sessionId=s-77 onSessionError {"error":{"code":206,"message":"full","requestTime":1700000000123}}',
  '2026-11-24T21:52:43.456Z ios sessionId=s-77 Error Domain=WatchTogether Code=104 "(null)"',
  "2026-11-24T21:53:02.780Z android sessionId=s-80 SessionError{code=303, name=MEDIA_ENDPOINT_ERROR_CODE, message=Timeout during SDP exchange}",
  "2026-11-24T21:55:00.310Z ios sessionId=s-81 WTError(code: 206, localizedDescription: \"full\")",
  "2026-11-24T21:56:11.000Z backend wterror.code=299",
].join("\n");

async function report(page) {
  await page.waitForSelector("[data-report]");
  return page.evaluate(() => ({
    count: Number(document.querySelector("[data-report]").dataset.report),
    groups: Object.fromEntries([...document.querySelectorAll("[data-finding]")].map((element) => [element.dataset.finding, element.innerText])),
    text: document.querySelector("[data-report]").innerText,
    bars: document.querySelectorAll("[data-report] svg rect").length,
  }));
}

/** What has to be said of that log, counted by hand. */
function assertReport({ count, groups, text, bars }) {
  assert.equal(count, 5);
  assert.deepEqual(Object.keys(groups).sort(), ["104", "206", "299", "303"]);
  assert.match(text, /5 errors of 4 codes, in 3 sessions/);
  assert.match(groups[206], /2 times/);
  assert.match(groups[206], /Wait until a streaming participant leaves/);
  assert.match(groups[206], /The person in the call: Wait, then try again/);
  assert.match(groups[206], /2026-11-24T21:52:42.123Z to 2026-11-24T21:55:00.310Z/);
  assert.match(groups[206], /2 sessions/);
  // Of a code with several causes, the one that was seen.
  assert.match(groups[303], /Timeout during SDP exchange \(1×\): Subscribe again after a growing delay/);
  assert.match(groups[299], /not in the catalogue/);
  // The first error of each session.
  assert.match(text, /s-77\s+206 sessionIsFull[^]*s-80\s+303 mediaEndpoint[^]*s-81\s+206 sessionIsFull/);
  assert.match(text, /No session’s identifier stands with 1 of 5 errors/);
  assert.ok(bars > 40, "a timeline");
}

test("a pasted log gives the report", async () => {
  const page = await site.open("");
  await page.fill("#box", LOG);
  assertReport(await report(page));
  assert.ok(!page.url().includes("nginx"), "a log is not kept in the address");
  await page.context().close();
});

/** Drops files on the page, as a person does. */
async function drop(page, files) {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of files) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return transfer;
  }, files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })));
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

test("dropped logs, one of them compressed", async () => {
  const page = await site.open("");
  await drop(page, [{ name: "call.log", bytes: LOG }, { name: "call.log.gz", bytes: gzipSync(LOG) }]);
  const { count, text } = await report(page);
  assert.equal(count, 10);
  assert.match(text, /2 files, 12 lines/);
  assert.match(text, /call\.log:2/);
  await page.context().close();
});

test("a log without errors, and an empty one", async () => {
  const page = await site.open("");
  await drop(page, [{ name: "access.log", bytes: 'GET / HTTP/1.1" 206 12\n'.repeat(1000) }]);
  assert.match((await report(page)).text, /No error of the SDK was found[^]*1,000 lines/);
  await drop(page, [{ name: "empty.log", bytes: "" }]);
  await page.waitForFunction(() => / 0 lines/.test(document.querySelector("[data-report]")?.innerText));
  await page.context().close();
});

test("a file of 200 MB: with progress, in a worker, while the page answers", async () => {
  const path = join(tmpdir(), `wterror-large-${process.pid}.log`);
  const line = '2026-11-24T21:52:40.101Z nginx "GET /seg-17.ts HTTP/1.1" 206 1048576\n';
  const part = line.repeat(Math.ceil(10_000_000 / line.length)) + `${LOG}\n`;
  writeFileSync(path, part.repeat(20));
  try {
    const page = await site.open("");
    await page.setInputFiles("#file", path);
    await page.waitForSelector("progress");
    // While the log is read the page does other things, many times; one that reads it itself would do so once or twice.
    const others = page.evaluate(async () => {
      let count = 0;
      let slowest = 0;
      while (!document.querySelector("[data-report]")) {
        const before = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 10));
        slowest = Math.max(slowest, performance.now() - before);
        count++;
      }
      return { count, slowest };
    });
    await page.waitForSelector("[data-report]", { timeout: 240_000 });
    const { count, text } = await report(page);
    assert.equal(count, 100);
    assert.match(text, /200 MB/);
    const { count: times, slowest } = await others;
    console.log(`200 MB: the page was free ${times} times, after ${Math.round(slowest)} ms at most`);
    assert.ok(times >= 20, `${times} times`);
    await page.context().close();
  } finally {
    rmSync(path);
  }
});

test("what was begun can be stopped, and a new question stops it", async () => {
  const page = await site.open("");
  const large = Buffer.alloc(20_000_000, `${LOG}\n`);
  const path = join(tmpdir(), `wterror-stopped-${process.pid}.log`);
  writeFileSync(path, large);
  try {
    await page.setInputFiles("#file", path);
    await page.fill("#box", "104");
    await page.waitForSelector('[data-code="104"]');
    await page.waitForTimeout(1500);
    assert.equal(await page.locator("[data-report]").count(), 0);
    assert.equal(await page.locator('[data-code="104"]').count(), 1);
  } finally {
    rmSync(path);
  }
  await page.context().close();
});

test("hostile texts and logs are text", async () => {
  const page = await site.open("");
  const evil = '<script>window.harmed = 1</script><img src=x onerror="window.harmed = 1">';
  for (const text of [evil, `206 ${evil}`, `sessionIsFull ${evil}`, "javascript:alert(1)", "\u202e602 rorre", "__proto__", "constructor", "=cmd|' /C calc'!A0", "a".repeat(100_000)]) {
    await page.fill("#box", text);
    await page.waitForTimeout(150);
  }
  const log = `2026-11-24T21:52:42Z web sessionId=${evil.replaceAll(" ", "")} onSessionError {"error":{"code":206,"message":"${evil.replaceAll('"', "'")}","requestTime":1700000000123}} ${evil}\n`;
  await page.fill("#box", log.repeat(3));
  const { text } = await report(page);
  assert.match(text, /<script>window\.harmed/);
  await drop(page, [{ name: `${evil}.log`, bytes: log }]);
  await page.waitForTimeout(500);
  await page.evaluate((evil) => (location.hash = `#q=${encodeURIComponent(evil)}`), evil);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => window.harmed), undefined);
  assert.equal(await page.locator("[data-answers] script, [data-answers] img").count(), 0);
  await page.context().close();
});

test("no other host was asked, and the console has no error", () => {
  site.quiet();
});
