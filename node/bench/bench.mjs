// The package beside its peers, in one run: `npm run bench`, after `npm run build`. What counts are the ratios that it
// prints at the end; the times belong to the machine.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import util from "node:util";
import { getReasonPhrase } from "http-status-codes";
import { bench, do_not_optimize, group, run, summary } from "mitata";

const require = createRequire(import.meta.url);
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const { all, backend, localized, lookup, lookupName, search, suggest, WTError } = require(`${dist}index.cjs`);
const file = `${dist}wterror.${process.platform}-${process.arch}${{ linux: "-gnu", win32: "-msvc" }[process.platform] ?? ""}.node`;
const addon = require(file);
if (backend !== "addon") throw new Error("build the addon first: npm run build");

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

summary(() => {
  group("lookup by number", () => {
    bench("wterror lookup", over(codes, (code) => lookup(code)));
    bench("Map", over(codes, (code) => map.get(code)));
    bench("http-status-codes getReasonPhrase", over(statuses, (status) => getReasonPhrase(status)));
    bench("http.STATUS_CODES", over(statuses, (status) => http.STATUS_CODES[status]));
    bench("util.getSystemErrorName", over(numbers, (number) => util.getSystemErrorName(number)));
    bench("util.getSystemErrorMap().get", over(numbers, (number) => systemMap.get(number)));
    bench("a call into the addon", over(codes, (code) => addon.category(code)));
  });
});
summary(() => {
  group("making an error", () => {
    bench("new WTError", over(codes, (code) => new WTError(code)));
    bench("class E extends Error", over(codes, (code) => new E(code)));
  });
});
group("others", () => {
  bench("lookupName, as documented", over(names, (name) => lookupName(name)));
  bench("lookupName, kebab case", over(kebab, (name) => lookupName(name)));
  bench("localized, one tag", () => do_not_optimize(localized(206, "de-AT")));
  bench("localized, a header", () => do_not_optimize(localized(206, "pt-AO, en;q=0.5")));
  bench("search", () => do_not_optimize(search("camera permission")));
  bench("suggest", () => do_not_optimize(suggest("sesion_is_ful")));
});
const { benchmarks } = await run({ colors: false });
const time = (name) => benchmarks.find(({ alias }) => alias === name).runs[0].stats.p50;
const ratio = (a, b) => (time(a) / time(b)).toFixed(2);

/** Milliseconds to load each of some modules, the median of 100 processes that do nothing else, taken in turns. */
function loading(programs) {
  const folder = mkdtempSync(join(tmpdir(), "wterror-bench-"));
  // The least that an ES module does to load an addon.
  writeFileSync(join(folder, "addon.mjs"), `import { createRequire } from "node:module"; export default createRequire(import.meta.url)(${quoted(file)});`);
  const entries = Object.entries(programs).map(([name, load]) => {
    writeFileSync(join(folder, name), `const start = performance.now(); ${load}; console.log(performance.now() - start);`);
    return { entry: join(folder, name), times: [] };
  });
  for (let round = 0; round < 100; round++) {
    // Without the environment: what a variable has Node do at its start would be measured too.
    for (const { entry, times } of entries) times.push(Number(execFileSync(process.execPath, [entry], { encoding: "utf8", env: {} })));
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
const loaded = (kind, bare, whole) => `loading, ${kind}: the bare addon ${bare.toFixed(2)} ms, the package ${whole.toFixed(2)} ms, difference ${(whole - bare).toFixed(2)} ms  (at most 3)`;

console.log(`
lookup / Map                          ${ratio("wterror lookup", "Map")}
lookup / getReasonPhrase              ${ratio("wterror lookup", "http-status-codes getReasonPhrase")}  (at most 0.50)
new WTError / class E extends Error   ${ratio("new WTError", "class E extends Error")}  (at most 1.30)
${loaded("CommonJS", bare, whole)}
${loaded("ES module", bareModule, wholeModule)}
addon: ${(statSync(file).size / 1000).toFixed(0)} KB  (below 1100)`);
