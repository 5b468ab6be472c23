// `wterror/sentry` in Sentry's own SDK, on a transport that keeps what would be sent; run again without the addon.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as Sentry from "@sentry/browser";
import { build } from "esbuild";
import { backend, WTError } from "wterror";
import { beforeSend } from "wterror/sentry";

const require = createRequire(import.meta.url);
const path = fileURLToPath(import.meta.url);

/** Captures values with the SDK as `options` say, and returns the events as they would be sent. */
async function sent(values, options, init = Sentry.init) {
  const bodies = [];
  const keep = async ({ body }) => {
    bodies.push(typeof body === "string" ? body : new TextDecoder().decode(body));
    return { statusCode: 200 };
  };
  const transport = (settings) => Sentry.createTransport(settings, keep);
  init({ dsn: "http://key@127.0.0.1:9/1", transport, defaultIntegrations: false, integrations: [Sentry.linkedErrorsIntegration()], ...options });
  await Sentry.withScope(async (scope) => {
    scope.setTag("room", "r-1");
    for (const value of values) Sentry.captureException(value);
  });
  await Sentry.close(5000);
  // An envelope is a header, then a header and a payload for each item: lines of JSON.
  return bodies.map((body) => {
    const [, header, payload] = body.trimEnd().split("\n").map((line) => JSON.parse(line));
    assert.equal(header.type, "event");
    return payload;
  });
}

const wrapped = () => new Error("cannot join", { cause: new Error("in between", { cause: new WTError(206, { platformMessage: "Room full" }) }) });
const circular = () => Object.assign(new Error("circular"), { get cause() { return this; } });
const values = () => [wrapped(), new WTError(-1), new WTError(1100), new WTError(4242), new WTError(299), new Error("plain"), circular(), "a text"];
const told = (events) => events.map(({ fingerprint, level, tags }) => ({ fingerprint, level, tags }));

const expected = [
  {
    fingerprint: ["wterror", "session_is_full"],
    level: "info",
    tags: { room: "r-1", "wterror.code": "206", "wterror.id": "session_is_full", "wterror.category": "session", "wterror.owner": "end_user" },
  },
  {
    fingerprint: ["wterror", "unknown_error"],
    level: "warning",
    tags: { room: "r-1", "wterror.code": "-1", "wterror.id": "unknown_error", "wterror.category": "generic", "wterror.owner": "service" },
  },
  {
    fingerprint: ["wterror", "invalid_token_expired"],
    level: "error",
    tags: { room: "r-1", "wterror.code": "1100", "wterror.id": "invalid_token_expired", "wterror.category": "token", "wterror.owner": "backend" },
  },
  { fingerprint: ["wterror", "4242"], level: "error", tags: { room: "r-1", "wterror.code": "4242" } },
  { fingerprint: ["wterror", "299"], level: "error", tags: { room: "r-1", "wterror.code": "299", "wterror.category": "session" } },
  { fingerprint: undefined, level: "error", tags: { room: "r-1" } },
  { fingerprint: undefined, level: "error", tags: { room: "r-1" } },
  { fingerprint: undefined, level: "error", tags: { room: "r-1" } },
];

if (process.env.WTERROR_BACKEND_OF_SENTRY) {
  // The inner run: what is sent, for the outer one to compare.
  console.log(JSON.stringify({ backend, events: told(await sent(values(), { beforeSend })) }));
} else {
  test("each code is an issue of its own, with tags and a level", async () => {
    assert.equal(backend, "addon");
    assert.deepEqual(told(await sent(values(), { beforeSend })), expected);
  });

  test("without it all of them look alike to Sentry", async () => {
    for (const event of await sent(values(), {})) {
      assert.deepEqual([event.fingerprint, event.level, event.tags], [undefined, "error", { room: "r-1" }]);
    }
  });

  test("the data backend sends the same", () => {
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const { stdout, stderr } = spawnSync(process.execPath, ["--no-addons", path], { env: { ...env, WTERROR_BACKEND_OF_SENTRY: "1" }, encoding: "utf8" });
    assert.ok(stdout, stderr);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify({ backend: "data", events: expected })));
  });

  test("CommonJS has the same", async () => {
    const required = require("wterror/sentry");
    assert.deepEqual(Object.keys(required), ["beforeSend"]);
    assert.deepEqual(told(await sent(values(), { beforeSend: required.beforeSend })), expected);
  });

  test("a program's own beforeSend calls it, and may drop events", async () => {
    const own = (event, hint) => (hint.originalException?.message === "plain" ? null : beforeSend(event, hint));
    assert.deepEqual(told(await sent([new Error("plain"), new WTError(206)], { beforeSend: own })), [expected[0]]);
  });

  test("an event without level, tags or hint is taken", () => {
    assert.deepEqual(beforeSend({}, { originalException: new WTError(1100) }).level, "error");
    assert.deepEqual(beforeSend({ level: "fatal" }, { originalException: new WTError(1100) }).level, "fatal");
    assert.deepEqual(beforeSend({ message: "a message" }), { message: "a message" });
    assert.deepEqual(beforeSend({}, { originalException: { code: 206 } }), {});
  });

  test("it is small, and right with the class of errors of every build", async () => {
    const file = fileURLToPath(import.meta.resolve("wterror/sentry"));
    assert.ok(statSync(file).size < 3000, `${statSync(file).size} bytes`);
    const contents = `import { WTError } from "wterror"; import { beforeSend } from "wterror/sentry";
      export const event = beforeSend({}, { originalException: new Error("", { cause: new WTError(206) }) });`;
    const { room, ...tags } = expected[0].tags;
    // Node's is what the other tests load.
    for (const condition of ["browser", "react-native"]) {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)) }, bundle: true, minify: true, write: false,
        platform: "neutral", format: "esm", conditions: [condition], outdir: "out",
      });
      const { text } = outputFiles.find(({ path }) => path.endsWith(".js"));
      const { event } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      assert.deepEqual([event.level, event.fingerprint, event.tags], ["info", expected[0].fingerprint, tags], condition);
    }
  });

  test("README: Sentry", async () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const [, code] = /^```js sentry\n([\s\S]*?)^```$/m.exec(readme);
    const body = code.replace(/^import \* as Sentry from .*$/m, "").replace(/^import ({.*?}) from (".*?");$/m, "const $1 = await load($2);");
    const AsyncFunction = (async () => {}).constructor;
    // The example's own options, on the transport that keeps.
    let options;
    await new AsyncFunction("Sentry", "load", body)({ init: (given) => (options = given) }, (name) => import(name));
    assert.deepEqual(Object.keys(options).sort(), ["beforeSend", "dsn"]);
    assert.deepEqual(told(await sent([wrapped()], options)), [expected[0]]);
  });
}
