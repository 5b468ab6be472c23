// Runs the README's examples, and those of the doc comments, as they stand.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { format } from "node:util";
import * as wterror from "wterror";

const require = createRequire(import.meta.url);
const AsyncFunction = (async () => {}).constructor;
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const blocks = (kind) => [...readme.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].filter(([, info]) => info === kind).map(([, , code]) => code);

/** Makes `expression; // => value` and `expression // throws Name: text` into assertions. */
function asserting(code) {
  return code
    .replace(/^import \* as (\w+) from (".*?");$/gm, "const $1 = await load($2);")
    .replace(/^import (\w+) from (".*?");$/gm, "const $1 = (await load($2)).default;")
    .replace(/^import ({.*?}) from (".*?");$/gm, "const $1 = await load($2);")
    .replace(/^(?:(const \w+ = )|)(.*?);? \/\/ => (.*?)(?: \(derived\))?$/gm, (_, __, expression, value) => `equal(async () => (${expression}), async () => (${value}), ${JSON.stringify(expression)}); await done();`)
    .replace(/^(.*?);? \/\/ throws (\w+): (.*)$/gm, (_, expression, name, text) => `throws(() => (${expression}), ${JSON.stringify(name)}, ${JSON.stringify(text)});`);
}

async function run(code, scope = {}) {
  let checked = 0;
  let pending;
  const equal = (found, expected, what) => {
    checked++;
    pending = (async () => assert.deepEqual(await found(), await expected(), what))();
  };
  const throws = (call, name, text) => {
    checked++;
    assert.throws(call, (error) => error.name === name && error.message.startsWith(text) || assert.fail(format("%s", error)));
  };
  const names = { load: (name) => import(name), require, equal, done: () => pending, throws, ...scope };
  await new AsyncFunction(...Object.keys(names), `"use strict";${asserting(code)}${scope.result ?? ""}`)(...Object.values(names));
  return checked;
}

for (const kind of ["js", "cjs"]) {
  blocks(kind).forEach((code, index) => {
    test(`README: ${kind} ${index + 1}`, async () => assert.ok((await run(code)) > 0, "an example asserts something"));
  });
}

test("README: Express and Fastify answer with a problem document in the client's language", async () => {
  const headers = { "accept-language": "fr-CA, en;q=0.5" };
  const expected = new wterror.WTError(1100).toProblem("fr");
  const answers = [];

  let app;
  const take = (started) => (app = started);
  await run(blocks("js express")[0], { take, result: ";take(app);" });
  const server = await new Promise((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const response = await fetch(`http://127.0.0.1:${server.address().port}/join`, { headers });
  answers.push([response.status, response.headers.get("content-type"), await response.json()]);
  server.close();

  await run(blocks("js fastify")[0], { take, result: ";take(app);" });
  const reply = await app.inject({ url: "/join", headers });
  answers.push([reply.statusCode, reply.headers["content-type"], reply.json()]);
  await app.close();

  assert.equal(expected.detail, wterror.localized(1100, "fr").message);
  for (const [status, type, problem] of answers) {
    assert.deepEqual([status, problem], [401, expected]);
    assert.match(type, /^application\/problem\+json/);
  }
});

test("README: in a browser, told apart by the language it then shows", async () => {
  const body = {};
  // A browser's `document`, and Node's API: the browser's own is tested in browser.test.mjs.
  await run(blocks("js browser")[0], { document: { body }, navigator: { languages: ["ar-EG", "en"] } });
  assert.deepEqual([body.lang, body.dir], ["ar", "rtl"]);
  assert.ok(body.textContent.startsWith(wterror.localized(206, "ar").message));
});

test("the headings are those of every package", () => {
  const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  assert.deepEqual(headings, ["Install", "Use", "Unlisted codes", "Languages", "Develop"]);
});

test("doc comments: examples", async () => {
  const types = join(dirname(require.resolve("wterror")), "types");
  const declared = readdirSync(types, { recursive: true }).filter((name) => name.endsWith(".d.ts"));
  let checked = 0;
  for (const name of declared) {
    const text = readFileSync(join(types, name), "utf8");
    for (const [, example] of text.matchAll(/@example\n\s*\* ```js\n([\s\S]*?)\s*\* ```/g)) {
      const code = example.replace(/^\s*\* ?/gm, "");
      checked += await run(`const { ${Object.keys(wterror).join(", ")} } = await load("wterror");\n${code}`);
    }
  }
  assert.ok(checked > 30, `${checked} examples`);
});
