// The package beside its peers, in one run: `npm run bench`, after `npm run build`. What counts are the ratios; the times
// belong to the machine. With `--json` it prints one object a line, for `cargo dev bench`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import util from "node:util";
import { match } from "@formatjs/intl-localematcher";
import { getReasonPhrase } from "http-status-codes";
import { bench, do_not_optimize, group, run } from "mitata";
import Negotiator from "negotiator";

const require = createRequire(import.meta.url);
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const { all, backend, languages, localized, lookup, lookupName, search, suggest, WTError } = require(`${dist}index.cjs`);
const { scan } = require(`${dist}scan-node.cjs`);
const file = `${dist}wterror.${process.platform}-${process.arch}${{ linux: "-gnu", win32: "-msvc" }[process.platform] ?? ""}.node`;
const addon = require(file);
if (backend !== "addon") throw new Error("build the addon first: npm run build");
const isJSON = process.argv.includes("--json");

class E extends Error {
  constructor(code, options) {
    super("The session already has as many streaming participants as it allows.", options);
    this.code = code;
    this.platformMessage = undefined;
  }
}

const codes = all().map(({ code }) => code);
const statuses = Object.keys(http.STATUS_CODES).map(Number).filter((status) => {
  try {
    return getReasonPhrase(status);
  } catch {
    return false;
  }
});
const numbers = [...util.getSystemErrorMap().keys()];
const map = new Map(all().map((info) => [info.code, info]));
const systemMap = util.getSystemErrorMap();

/** A call with another member of the list each time. */
const over = (list, call) => {
  let index = 0;
  return () => {
    index = index + 1 < list.length ? index + 1 : 0;
    return do_not_optimize(call(list[index]));
  };
};
const names = all().map(({ name }) => name);
const kebab = all().map(({ id }) => id.replaceAll("_", "-"));

// What a person prefers in, a text out: with each peer as its README says, over the texts that this package has.
const tags = languages().map(({ tag }) => tag);
const texts = new Map(tags.map((tag) => [tag, new Map(codes.map((code) => [code, localized(code, tag).message]))]));
const byNegotiator = (header) => texts.get(new Negotiator({ headers: { "accept-language": header } }).language(tags) ?? "en").get(206);
const byMatcher = (header) => texts.get(match(new Negotiator({ headers: { "accept-language": header } }).languages(), tags, "en")).get(206);
const ours = (header) => localized(206, header).message;
const regional = ["de-AT", "fr-CA", "pl-PL", "es-MX", "sv-FI"];
const header = (index) => `de-CH, fr;q=0.9, en;q=0.8${Math.floor(index / 100)}, de;q=0.7, it;q=0.${String(100 + (index % 100))}`;
const few = Array.from({ length: 20 }, (_, index) => header(index));
// More than are remembered, so that each is read anew.
const many = Array.from({ length: 5000 }, (_, index) => header(index));

// A megabyte of log in which every fiftieth line is an error.
const line = '2026-11-24T21:52:42Z GET /seg-1.ts HTTP/1.1" 206 1048576 from a cache in the house\n';
const error = "2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\n";
const log = (line.repeat(49) + error).repeat(Math.round(1e6 / (49 * line.length + error.length)));
async function taken() {
  let count = 0;
  for await (const _ of scan(log)) count++;
  return count;
}

/** What is measured: the task, this package, and by name what a user would pick instead; what is aimed at. */
const tasks = [
  ["lookup by code", over(codes, (code) => lookup(code)), {
    "Map.get": [over(codes, (code) => map.get(code)), "at most 1.5 times the peer"],
    "http-status-codes getReasonPhrase": [over(statuses, (status) => getReasonPhrase(status)), "at least 2 times ahead"],
    "http.STATUS_CODES": [over(statuses, (status) => http.STATUS_CODES[status])],
    "util.getSystemErrorName": [over(numbers, (number) => util.getSystemErrorName(number))],
    "util.getSystemErrorMap().get": [over(numbers, (number) => systemMap.get(number))],
    "a call into the addon": [over(codes, (code) => addon.category(code))],
  }],
  ["making an error", over(codes, (code) => new WTError(code)), {
    "a subclass of Error": [over(codes, (code) => new E(code)), "at most 1.2 times the peer"],
  }],
  ["message for a regional tag", over(regional, ours), {
    negotiator: [over(regional, byNegotiator), "at most 400 ns and at least 3 times ahead"],
    "@formatjs/intl-localematcher": [over(regional, byMatcher), "at most 400 ns and at least 3 times ahead"],
  }],
  ["message for a header of five languages, one of twenty", over(few, ours), {
    negotiator: [over(few, byNegotiator), "at most 2 µs and at least 3 times ahead"],
    "@formatjs/intl-localematcher": [over(few, byMatcher), "at most 2 µs and at least 3 times ahead"],
  }],
  ["message for a header of five languages that is new", over(many, ours), {
    negotiator: [over(many, byNegotiator)],
    "@formatjs/intl-localematcher": [over(many, byMatcher)],
  }],
  ["lookup by name, as documented", over(names, (name) => lookupName(name)), {}],
  ["lookup by name, in kebab case", over(kebab, (name) => lookupName(name)), { "": [undefined, "at most 100 ns"] }],
  ["search in English", () => do_not_optimize(search("camera permission")), {}],
  ["search in every language", () => do_not_optimize(search("camera permission", "any")), {}],
  ["near misses of a name", () => do_not_optimize(suggest("sesion_is_ful")), {}],
  ["scan a megabyte of log", async () => do_not_optimize(await taken()), {}],
];
for (const [task, call, peers] of tasks) {
  group(task, () => {
    bench(`${task}: wterror`, call);
    for (const [peer, [its]] of Object.entries(peers)) if (its) bench(`${task}: ${peer}`, its);
  });
}
const { benchmarks } = await run({ colors: false, ...(isJSON && { format: "quiet" }) });
const time = (name) => benchmarks.find(({ alias }) => alias === name).runs[0].stats.p50;
const results = tasks.flatMap(([task, , peers]) => (Object.keys(peers).length > 0 ? Object.entries(peers) : [["", []]]).map(([peer, [its, aim]]) => ({
  task,
  nanoseconds: time(`${task}: wterror`),
  ...(its && { peer, peer_nanoseconds: time(`${task}: ${peer}`) }),
  ...(aim && { aim }),
})));

/**
 * Milliseconds to load each of some modules, the median of 100 processes that do nothing else, taken in turns: of the processor's
 * time, on one thread, so that what else a machine does counts for less.
 */
function loading(programs) {
  const folder = mkdtempSync(join(tmpdir(), "wterror-bench-"));
  // The least that an ES module does to load an addon.
  writeFileSync(join(folder, "addon.mjs"), `import { createRequire } from "node:module"; export default createRequire(import.meta.url)(${quoted(file)});`);
  const entries = Object.entries(programs).map(([name, load]) => {
    writeFileSync(join(folder, name), `const start = process.cpuUsage(); ${load}; const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`);
    return { entry: join(folder, name), times: [] };
  });
  for (let round = 0; round < 100; round++) {
    // Without the environment: what a variable has Node do at its start would be measured too.
    for (const { entry, times } of entries) times.push(Number(execFileSync(process.execPath, ["--single-threaded", entry], { encoding: "utf8", env: {} })));
  }
  rmSync(folder, { recursive: true });
  return entries.map(({ times }) => times.sort((a, b) => a - b)[50]);
}
const quoted = JSON.stringify;
const [bare, whole, bareModule, wholeModule] = loading({
  "bare.cjs": `require(${quoted(file)})`,
  "whole.cjs": `require(${quoted(`${dist}index.cjs`)})`,
  "bare.mjs": 'await import("./addon.mjs")',
  "whole.mjs": `await import(${quoted(pathToFileURL(`${dist}index.mjs`))})`,
});
for (const [kind, own, peer, aim] of [["CommonJS", whole, bare, "at most 1 ms more than the peer"], ["an ES module", wholeModule, bareModule]]) {
  results.push({ task: `loading, ${kind}`, nanoseconds: own * 1e6, peer: "a bare addon", peer_nanoseconds: peer * 1e6, ...(aim && { aim }) });
}

if (isJSON) {
  for (const result of results) console.log(JSON.stringify({ package: "node", ...result }));
} else {
  console.log();
  for (const { task, nanoseconds, peer, peer_nanoseconds, aim } of results) {
    const beside = peer === undefined ? "" : `${(nanoseconds / peer_nanoseconds).toFixed(2)} times ${peer} (${Math.round(peer_nanoseconds)} ns)`;
    console.log(`${task}: ${Math.round(nanoseconds)} ns`, beside, aim === undefined ? "" : `aim: ${aim}`);
  }
  console.log(`addon: ${(statSync(file).size / 1000).toFixed(0)} KB`);
}
