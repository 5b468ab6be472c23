// The browser module, bundled as an app would: its size, what is left out of it, and Chromium on a page.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { languages } from "wterror";
import { openPage } from "../browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

async function bundle(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    outdir: "out",
    write: false,
    metafile: true,
  });
  // What a page loads at once: the entry and all it imports statically.
  const initial = (path) => [path, ...metafile.outputs[path].imports.filter(({ kind }) => kind === "import-statement").flatMap(({ path }) => initial(path))];
  const paths = initial("out/stdin.js");
  const files = outputFiles.filter((file) => paths.some((path) => file.path.endsWith(`/${path}`)));
  assert.equal(files.length, paths.length);
  const size = files.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  return { size, text: files.map((file) => file.text).join("\n"), onDemand: outputFiles.length - files.length, metafile };
}

test("under 16 KB minified and gzipped, with English and without the others", async () => {
  const { size, onDemand, metafile } = await bundle('import * as wterror from "wterror"; globalThis.wterror = wterror;');
  console.log(`browser module, minified and gzipped: ${size} bytes`);
  assert.ok(size < 16 * 1024, `${size} bytes`);
  assert.equal(onDemand, languages().length - 1, "a file of its own for each other language");
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.every((input) => !input.includes("node:") && !input.endsWith(".cjs")), inputs.join());
});

test("what is not imported is left out", async () => {
  const code = await bundle('import { ErrorCode } from "wterror"; console.log(ErrorCode.SessionIsFull);');
  const lookup = await bundle('import { lookup } from "wterror"; console.log(lookup(206));');
  console.log(`ErrorCode alone: ${code.size} bytes; lookup alone: ${lookup.size} bytes`);
  assert.ok(code.size < 700, `${code.size} bytes: ${code.text.slice(0, 300)}`);
  assert.ok(!lookup.text.includes("session is full."), "no texts for people");
  assert.ok(!lookup.text.includes("is not a listed"), "no sentences for developers");
  assert.ok(!lookup.text.includes("extends Error"), "no classes");
});

test("on a page in Chromium", async () => {
  const entry = `${root}page-of-test.mjs`;
  writeFileSync(entry, `
    import * as wterror from "wterror";
    const { lookup, localized, loadLanguage, WTError } = wterror;
    const before = localized(206, navigator.languages);
    const described = [new WTError(206).localizedDescription];
    const loaded = await loadLanguage(navigator.languages);
    const after = localized(206, navigator.languages);
    const error = new WTError(206);
    described.push(error.localizedDescription);
    wterror.setLocale("en");
    described.push(error.localizedDescription);
    wterror.setLocale(null);
    described.push(error.localizedDescription);
    const sentence = after.message.replace(".", "");
    const found = [wterror.search(sentence, "any"), wterror.search("Die Sitzung ist voll", "any")].map((rows) => rows.map(({ code }) => code));
    globalThis.seen = {
      described, found,
      backend: wterror.backend, before, after, loaded, row: lookup(206).id, json: JSON.stringify(error),
      isSession: error instanceof wterror.SessionError, stack: error.stack,
      clone: WTError.fromPayload(structuredClone(error)).code,
    };
    globalThis.ready = true;
  `);
  const { page, requests, folder, close } = await openPage(entry);
  try {
    const seen = await page.evaluate("seen");
    assert.equal(seen.backend, "data");
    assert.equal(seen.before.language, "en");
    assert.deepEqual([seen.loaded.tag, seen.after.language], ["sv", "sv"]);
    assert.notEqual(seen.after.message, seen.before.message);
    // In the viewer's language, once it is loaded; another can be set.
    assert.deepEqual(seen.described, [seen.before.message, seen.after.message, seen.before.message, seen.after.message]);
    assert.deepEqual(seen.found, [[206], []], "in the languages that are loaded, which German is not");
    assert.equal(JSON.parse(seen.json).localizedDescription, seen.before.message);
    assert.deepEqual([seen.row, seen.isSession, seen.clone], ["session_is_full", true, 206]);
    assert.equal(JSON.parse(seen.json).id, "session_is_full");
    assert.match(seen.stack, /206 session_is_full/);
    // Of all languages, the page asked for the one it needed.
    assert.ok(readdirSync(folder).length >= languages().length);
    assert.equal(requests.filter((name) => /^[a-z]{2}(-\w+)?-\w{8}\.js$/i.test(name)).join(), requests.find((name) => name.startsWith("sv-")));
  } finally {
    await close();
  }
});
