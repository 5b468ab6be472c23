// Scanning of logs: what can be given, how streams are read, what is refused; with the addon and as WebAssembly.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createGunzip, gzipSync } from "node:zlib";
import { backend, lookup } from "wterror";
import { Finding, scan } from "wterror/scan";

const log = `GET /seg-1.ts HTTP/1.1" 206 1048576
2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}
join failed 🥳 {
  error: {
    code: 4242,
    requestTime: 1700000000123
  }
}
`;
const expected = [[2, 206], [5, 4242]];
const taken = async (findings) => {
  const found = [];
  for await (const finding of findings) found.push(finding);
  return found;
};
const places = async (findings) => (await taken(findings)).map(({ line, code }) => [line, code]);
const bytes = new TextEncoder().encode(log);

test("a finding has what the log says and the catalogue's row", async () => {
  const [first, second] = await taken(scan(log));
  assert.ok(first instanceof Finding && Object.isFrozen(first));
  assert.equal(first.info, lookup(206));
  assert.deepEqual({ ...first }, {
    file: null, line: 2, column: 49, time: "2026-11-24T21:52:42Z", code: 206, id: "session_is_full", category: "session", name: "SESSION_IS_FULL_ERROR_CODE",
    contradicts: null, certainty: "certain", evidence: "name_with_code", session: "s-1", participant: null, text: log.split("\n")[1],
  });
  assert.deepEqual([second.code, second.id, second.info, second.time], [4242, null, undefined, "2023-11-14T22:13:20.123Z"]);
  // The keys of `wterror scan --format json`, which leaves these two out where they have no value.
  assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(first))), Object.keys({ ...first }).filter((key) => key !== "contradicts" && key !== "participant"));
  const [contradicting] = await taken(scan("SessionError{code=206, name=SESSION_CLOSED_ERROR_CODE} participant=p-7"));
  const { contradicts, participant } = JSON.parse(JSON.stringify(contradicting));
  assert.deepEqual([contradicts, participant], [203, "p-7"]);
});

test("a text, bytes, streams of Node and of the web, an iterable: the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wterror-log-"));
  try {
    const file = join(folder, "app.log");
    writeFileSync(file, log);
    writeFileSync(`${file}.gz`, gzipSync(log));
    const given = {
      text: log,
      bytes,
      buffer: Buffer.from(log),
      "part of a buffer": Buffer.from(`WTError(code: 1)\n${log}`).subarray(17),
      "a file": createReadStream(file),
      "a file as text, in small pieces": createReadStream(file, { encoding: "utf8", highWaterMark: 7 }),
      "a packed file": createReadStream(`${file}.gz`).pipe(createGunzip()),
      "a stream of the web": new Blob([log]).stream(),
      "the body of an answer": new Response(log).body,
      "a stream that cannot be iterated": { getReader: () => new Blob([log]).stream().getReader() },
      "an iterable": (async function* () { yield log.slice(0, 60); yield bytes.subarray(60); })(),
      "letters of two halves": Readable.from(Array.from({ length: log.length }, (_, index) => log[index])),
    };
    for (const [name, source] of Object.entries(given)) assert.deepEqual(await places(scan(source)), expected, name);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("where a log is cut changes nothing", async () => {
  const whole = JSON.stringify(await taken(scan(log)));
  for (let at = 0; at <= bytes.length; at++) {
    const found = await taken(scan(Readable.from([bytes.subarray(0, at), bytes.subarray(at)].filter(({ length }) => length > 0))));
    assert.equal(JSON.stringify(found), whole, `cut at ${at}`);
  }
});

test("what lies in memory is scanned to its end, whatever its length", async () => {
  const filler = "🥳 nothing to see here, 206 bytes\n".repeat(100_000);
  const findings = scan(`${filler}WTError(code: 206)`);
  assert.deepEqual([findings.bytes, findings.lines], [0, undefined]);
  assert.deepEqual(await places(findings), [[100_001, 206]]);
  assert.deepEqual([findings.bytes, findings.lines], [Buffer.byteLength(filler) + 18, 100_001]);
});

/** An endless log that counts how many pieces were taken of it, and says whether it was ended. */
function endless() {
  const state = { taken: 0, ended: false };
  const source = (async function* () {
    try {
      for (;;) {
        state.taken++;
        yield "WTError(code: 206)\n".repeat(10);
      }
    } finally {
      state.ended = true;
    }
  })();
  return { state, source };
}

test("leaving the loop ends the log", async () => {
  const { state, source } = endless();
  for await (const { line } of scan(source)) if (line === 25) break;
  assert.deepEqual(state, { taken: 3, ended: true });

  let cancelled = false;
  const stream = new ReadableStream({ pull: (to) => to.enqueue(new TextEncoder().encode("WTError(code: 206)\n")), cancel: () => void (cancelled = true) });
  for await (const _ of scan(stream)) break;
  assert.ok(cancelled);

  const file = createReadStream(fileURLToPath(import.meta.url));
  await assert.rejects(async () => { for await (const _ of scan(file)) throw new Error("enough"); }, /enough/);
  assert.ok(file.destroyed);
});

test("a log is read no faster than the findings are taken", async () => {
  const { state, source } = endless();
  const findings = scan(source);
  for (let count = 0; count < 5; count++) await findings.next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(state.taken, 1);
  await findings.return();
  assert.ok(state.ended);
});

test("a finding comes as soon as its line has ended", async () => {
  let go;
  const source = (async function* () {
    yield "WTError(code: 206)\n";
    await new Promise((resolve) => (go = resolve));
  })();
  const findings = scan(source);
  assert.equal((await findings.next()).value.code, 206);
  const rest = findings.next();
  await new Promise((resolve) => setImmediate(resolve));
  go();
  assert.equal((await rest).done, true);
});

test("a log that fails makes the loop fail, after what was found before", async () => {
  const broken = (async function* () {
    yield "WTError(code: 206)\n";
    throw new Error("connection lost");
  })();
  const found = [];
  await assert.rejects(async () => { for await (const { code } of scan(broken)) found.push(code); }, /connection lost/);
  assert.deepEqual(found, [206]);
});

test("scans at the same time do not know of each other", async () => {
  const logs = Array.from({ length: 20 }, (_, index) => `${"\n".repeat(index)}WTError(code: ${index + 1})`);
  const found = await Promise.all(logs.map((text) => places(scan(text))));
  assert.deepEqual(found, logs.map((_, index) => [[index + 1, index + 1]]));
});

test("a buffer may be written to as soon as the next piece is asked for", async () => {
  const buffer = Buffer.alloc(40);
  const reused = (async function* () {
    for (const code of [206, 104, 4242]) {
      buffer.fill(" ").write(`WTError(code: ${code})\n`);
      yield buffer;
    }
  })();
  assert.deepEqual((await places(scan(reused))).map(([, code]) => code), [206, 104, 4242]);
});

test("options", async () => {
  const found = (text, options) => places(scan(text, options));
  assert.deepEqual(await found("failed with 206", {}), []);
  assert.deepEqual(await found("failed with 206", { minCertainty: "possible" }), [[1, 206]]);
  assert.deepEqual(await found("Error Domain=TalkyCall Code=206", { domains: ["TalkyCall"] }), [[1, 206]]);
  const german = "Toast: Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut.";
  for (const messages of ["de", "DE", ["pl", "de"], "all"]) assert.deepEqual(await found(german, { messages }), [[1, 206]], messages);
  for (const messages of [undefined, [], "pl"]) assert.deepEqual(await found(german, { messages }), [], messages);
  const [finding] = await taken(scan("11-24 21:52:42.123  1  2 E x: SESSION_IS_FULL_ERROR_CODE call_ref=c-1", { year: 2026, sessionKeys: ["call_ref"] }));
  assert.deepEqual([finding.time, finding.session], ["2026-11-24T21:52:42.123", "c-1"]);
});

test("what cannot be scanned, and options that do not exist, are refused with what came and what can be given", async () => {
  for (const [given, shown] of [[undefined, "undefined"], [null, "null"], [206, "206"], [{}, "an object"], [[log], "an array"]]) {
    assert.throws(() => scan(given), { name: "TypeError", message: `a log must be a string, a Uint8Array, a ReadableStream or an async iterable of them, got ${shown}` });
  }
  await assert.rejects(taken(scan(Readable.from([5]))), { name: "TypeError", message: "each piece of a log must be a string or a Uint8Array, got 5" });
  for (const [options, message] of [
    [{ minCertainty: 5 }, "minCertainty must be a string, got 5"],
    [{ messages: 5 }, "messages must be a list of strings, got 5"],
    [{ domains: "TalkyCall" }, 'domains must be a list of strings, got the string "TalkyCall"'],
    [{ sessionKeys: [5] }, "each of sessionKeys must be a string, got 5"],
    [{ year: "2026" }, 'year must be an integer, got the string "2026"'],
    [{ minCertanty: "likely" }, 'there is no option "minCertanty"; there are minCertainty, messages, domains, sessionKeys and year'],
    [null, "options must be an object, got null"],
  ]) assert.throws(() => scan(log, options), { name: "TypeError", message });
  for (const [options, message] of [
    [{ minCertainty: "sure" }, 'minCertainty must be one of possible, likely, certain, got "sure"'],
    [{ messages: "xx" }, /^messages must be all, or tags of languages \(ar, .*\bzh-Hant\), got "xx"$/],
    [{ domains: ["abc"] }, 'domains must be names of four letters at least, got "abc"'],
    [{ year: 0 }, 'year must be a year from 1 to 9999, got "0"'],
  ]) await assert.rejects(taken(scan(log, options)), { name: "RangeError", message });
});

// A machine that cannot build it is told so by the suite around this one, and by a test that is shown as ignored there.
const without = readFileSync(createRequire(import.meta.url).resolve("wterror").replace("index.cjs", "scan-wasm.mjs"), "utf8").length < 1000 && "built without WebAssembly";

test("without addons the same is found", { skip: backend === "data" ? "this is without addons" : without }, () => {
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, ["--no-addons", fileURLToPath(import.meta.url)], { env, encoding: "utf8" });
  assert.equal(status, 0, stdout);
  assert.ok(Number(/^# pass (\d+)/m.exec(stdout)[1]) > 10, stdout);
});
