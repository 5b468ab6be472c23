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
  answers.push([response.status, response.headers.get("content-type"), await response.json(), response.headers.get("content-language"), response.headers.get("vary")]);
  server.close();

  await run(blocks("js fastify")[0], { take, result: ";take(app);" });
  const reply = await app.inject({ url: "/join", headers });
  answers.push([reply.statusCode, reply.headers["content-type"], reply.json(), reply.headers["content-language"], reply.headers.vary]);
  await app.close();

  assert.equal(expected.detail, wterror.localized(1100, "fr").message);
  for (const [status, type, problem, ...headers] of answers) {
    assert.deepEqual([status, problem, headers], [401, expected, ["fr", "Accept-Language"]]);
    assert.match(type, /^application\/problem\+json/);
  }
});

test("README: the web SDK's error in, a sentence in the viewer's language out, and what to do next", async () => {
  let handler;
  const done = [];
  const scope = {
    navigator: { languages: ["de-AT", "en"] },
    errorsListeners: { onSessionError: (given) => (handler = given) },
    show: (...texts) => done.push(texts),
    joinAfter: (seconds) => done.push(`join after ${seconds}`),
    openSettings: () => done.push("settings"),
  };
  await run(blocks("js web")[0], scope);
  for (const code of [206, 203, 107, 4242]) handler({ error: { code, message: "as the SDK says it", requestTime: 1700000000123 } });
  const told = (code) => [wterror.joined(wterror.localized(code, "de")), wterror.localized(code, "de").label];
  assert.match(told(206)[0], /^Die Sitzung ist voll\. \p{Lu}/u);
  assert.equal(told(206)[1], "Warten und erneut versuchen");
  const next = wterror.lookup(203).guidance.action === "rejoin" ? ["join after 0"] : [];
  assert.deepEqual(done, [told(206), "join after 5", told(203), ...next, told(107), "settings", told(4242), "join after 5"]);
});

test("README: a backend's JSON body", async () => {
  let app;
  await run(blocks("js backend")[0], { take: (started) => (app = started), result: ";take(app);" });
  app.set("env", "test"); // no stack on the console
  const server = await new Promise((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const post = (body) => fetch(`http://127.0.0.1:${server.address().port}/reports`, {
    method: "POST", headers: { "content-type": "application/json", "accept-language": "fr-CA, en;q=0.5" }, body: JSON.stringify(body),
  });
  try {
    const text = wterror.localized(206, "fr");
    for (const sample of Object.values(wterror.samples(206))) {
      const response = await post(sample);
      assert.deepEqual([response.status, response.headers.get("content-language"), response.headers.get("vary")], [200, "fr", "Accept-Language"]);
      assert.deepEqual(await response.json(), { text: wterror.joined(text), button: text.label, action: "wait" });
    }
    for (const body of [{ code: "206" }, {}, [], { error: { error: { code: 206 } } }]) assert.equal((await post(body)).status, 400, JSON.stringify(body));
  } finally {
    server.close();
  }
});

test("README: React Native", async () => {
  try {
    await run(blocks("js native")[0], { deviceLocale: "pl-PL" });
    assert.equal(new wterror.WTError(206).localizedDescription, wterror.localized(206, "pl").message);
  } finally {
    wterror.setLocale(undefined);
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
      checked += await run(`const { ${Object.keys(wterror).join(", ")} } = await load("wterror"), { scan } = await load("wterror/scan"), { beforeSend } = await load("wterror/sentry");\n${code}`);
    }
  }
  assert.ok(checked > 30, `${checked} examples`);
});
