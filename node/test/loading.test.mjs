// The ways the package is loaded: both module systems, worker threads, without addons, a wrong addon, the command.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import * as imported from "wterror";

const require = createRequire(import.meta.url);
const required = require("wterror");
const folder = dirname(require.resolve("wterror/package.json"));
const manifest = require("wterror/package.json");

test("one version", () => {
  assert.equal(manifest.version, imported.version);
  const dist = join(folder, "dist");
  const addon = readdirSync(dist).find((name) => name.endsWith(".node"));
  assert.equal(require(join(dist, addon)).VERSION, imported.version);
});

test("both module systems give the same classes", () => {
  assert.deepEqual(Object.keys(required).sort(), Object.keys(imported).filter((name) => name !== "default" && name !== "module.exports").sort());
  assert.equal(required.WTError, imported.WTError);
});

test("a worker thread has the addon too, and an error comes back through a message", async () => {
  const code = `const { WTError, backend } = require("wterror");
    const { parentPort } = require("node:worker_threads");
    parentPort.postMessage({ backend, error: new WTError(206, { platformMessage: "Room full" }), json: new WTError(1100).toJSON() });`;
  const answers = await Promise.all(Array.from({ length: 4 }, () => new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true });
    worker.once("message", resolve).once("error", reject);
  })));
  for (const { backend, error, json } of answers) {
    assert.equal(backend, "addon");
    assert.deepEqual(imported.WTError.fromPayload(error).toJSON(), new imported.WTError(206, { platformMessage: "Room full" }).toJSON());
    assert.equal(imported.WTError.fromPayload(json).code, 1100);
  }
});

test("without addons the own suite passes on generated data", () => {
  for (const suite of ["lookup.test.mjs", "error.test.mjs"]) {
    // Without --test: the runner does not hand --no-addons on to the processes it starts.
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const { status, stdout } = spawnSync(process.execPath, ["--no-addons", `test/${suite}`], { cwd: new URL("..", import.meta.url), env, encoding: "utf8" });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /# pass [1-9]|ℹ pass [1-9]/);
  }
});

/** Runs a program in a copy of the package that has been tampered with. */
function inCopy(tamper, program) {
  const copy = mkdtempSync(join(tmpdir(), "wterror-copy-"));
  try {
    cpSync(folder, copy, { recursive: true });
    tamper(copy);
    return spawnSync(process.execPath, ["-e", program], { cwd: copy, encoding: "utf8" });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

test("an addon of another version is a clear error", () => {
  const other = (copy) => {
    const addon = readdirSync(join(copy, "dist")).find((name) => name.endsWith(".node"));
    rmSync(join(copy, "dist", addon));
    const target = join(copy, "node_modules", `wterror-${addon.split(".")[1]}`);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "index.js"), 'module.exports = { VERSION: "9.9.9" };');
  };
  const { stderr, status } = inCopy(other, 'require("./dist/index.cjs")');
  assert.notEqual(status, 0);
  assert.match(stderr, new RegExp(`wterror ${imported.version} found the addon of version 9\\.9\\.9: install`));
});

test("a server's bundle answers, wherever it lies", async () => {
  const contents = 'import { localized, WTError } from "wterror"; console.log(new WTError(206).id, localized(206, "fr").language);';
  const alone = mkdtempSync(join(tmpdir(), "wterror-bundle-"));
  try {
    for (const [format, name] of [["esm", "app.mjs"], ["cjs", "app.cjs"]]) {
      const outfile = join(alone, name);
      await build({ stdin: { contents, resolveDir: folder }, bundle: true, platform: "node", format, outfile });
      assert.equal(execFileSync(process.execPath, [outfile], { encoding: "utf8" }), "session_is_full fr\n", format);
    }
  } finally {
    rmSync(alone, { recursive: true, force: true });
  }
});

test("bundlers for edge runtimes find the data module", async () => {
  for (const conditions of [["workerd", "worker", "browser"], ["edge-light", "worker"], []]) {
    const stdin = { contents: 'export * from "wterror";', resolveDir: folder };
    const { metafile } = await build({ stdin, bundle: true, format: "esm", platform: "neutral", conditions, write: false, outdir: "out", metafile: true });
    assert.ok(Object.keys(metafile.inputs).some((input) => input.endsWith("wterror/dist/browser.mjs")), conditions.join());
  }
});

/** Runs an ES module in a copy of the package that has been tampered with. */
function moduleInCopy(tamper, program) {
  const copy = mkdtempSync(join(tmpdir(), "wterror-copy-"));
  try {
    cpSync(folder, copy, { recursive: true });
    tamper(copy);
    return spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: copy, encoding: "utf8" });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

test("a language that cannot be loaded leaves English, and the console says why, once", () => {
  const { stdout, stderr, status } = moduleInCopy((copy) => rmSync(join(copy, "dist/languages/pl.mjs")), `
    const { joined, loadLanguage, localized } = await import("./dist/browser.mjs");
    const shown = [await loadLanguage("pl"), await loadLanguage(["pl-PL", "de"]), await loadLanguage("de"), await loadLanguage(["pl", "de"])].map(({ tag }) => tag);
    console.log(JSON.stringify([shown, localized(206, "pl").language, localized(206, ["pl", "de"]).language, joined(localized(206, "pl"))]));
  `);
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), [["en", "en", "de", "de"], "en", "de", imported.joined(imported.localized(206, "en"))]);
  assert.equal(stderr.split("the texts in pl cannot be loaded").length, 2, stderr);
});

test("for React Native: only the languages that the app imports, with or without Intl.Locale", async () => {
  const contents = `
    ${"delete Intl.Locale;"}
    import { addLanguage, loadLanguage, localized, setLocale, WTError } from "wterror";
    import polish from "wterror/languages/pl";
    import chinese from "wterror/languages/zh-Hant";
    addLanguage(polish);
    addLanguage(chinese);
    setLocale(["tlh", "pl-PL"]);
    console.log([...["pl", "pl-PL", "pl_PL.UTF-8", "zh-TW", "de", "en"].map((tag) => localized(206, tag).language), (await loadLanguage("de")).tag, new WTError(206).localizedDescription].join("|"));`;
  const alone = mkdtempSync(join(tmpdir(), "wterror-native-"));
  try {
    for (const without of [true, false]) {
      const outfile = join(alone, "app.mjs");
      const { metafile } = await build({
        stdin: { contents: without ? contents : contents.replace("delete Intl.Locale;", ""), resolveDir: folder }, bundle: true, minify: true, platform: "neutral", format: "esm",
        conditions: ["react-native"], charset: "utf8", outfile, metafile: true,
      });
      const files = Object.keys(metafile.inputs).filter((path) => path.includes("/dist/")).map((path) => path.split("/dist/")[1]).sort();
      assert.deepEqual(files, ["languages/pl.mjs", "languages/zh-Hant.mjs", "react-native.mjs"]);
      const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: "utf8" });
      assert.equal(stdout, `pl|pl|pl|zh-Hant|en|en|en|${imported.localized(206, "pl").message}\n`, stderr);
      assert.match(stderr, /import it from "wterror\/languages\/de" and hand it to addLanguage\(\)/);
    }
  } finally {
    rmSync(alone, { recursive: true, force: true });
  }
});

test("every language is a module, for both module systems", async () => {
  for (const { tag } of imported.languages()) {
    const { default: texts } = await import(`wterror/languages/${tag}`);
    assert.deepEqual(require(`wterror/languages/${tag}`), texts);
    assert.equal(imported.addLanguage(texts).tag, tag);
  }
  for (const value of [undefined, null, "de", {}, { tag: "de" }, { tag: "tlh", sentences: {}, labels: {} }]) {
    assert.throws(() => imported.addLanguage(value), { name: "TypeError", message: /^addLanguage\(\) needs what a module of wterror\/languages\/ exports by default, got / });
  }
});

test("a platform without an addon answers from data", () => {
  const remove = (copy) => readdirSync(join(copy, "dist")).filter((name) => name.endsWith(".node")).forEach((name) => rmSync(join(copy, "dist", name)));
  const { stdout } = inCopy(remove, 'const { backend, localized } = require("./dist/index.cjs"); console.log(backend, localized(206, "fr").language)');
  assert.equal(stdout, "data fr\n");
});

test("an addon that is cut off is passed over", { skip: process.platform !== "linux" }, () => {
  const cut = (copy) => {
    const addon = join(copy, "dist", readdirSync(join(copy, "dist")).find((name) => name.endsWith(".node")));
    const whole = readFileSync(addon);
    rmSync(addon); // a file of its own, not the one that this process has loaded
    writeFileSync(addon, whole.subarray(0, length));
  };
  let length;
  for (length of [0, 10, 100, 100_000, 900_000, -1]) {
    const { stdout, stderr, signal } = inCopy(cut, 'console.log(require("./dist/index.cjs").backend)');
    assert.deepEqual([stdout, stderr, signal], ["data\n", "", null], `${length} bytes`);
    const command = inCopy(cut, 'process.argv[2] = "206"; require("./dist/command.cjs")');
    assert.deepEqual([command.status, command.signal], [2, null], `${length} bytes`);
    if (length !== 0 && length !== 10) assert.match(command.stderr, /is cut off: install the package again/);
  }
});

test("an addon for another processor is passed over, and the command names it", { skip: process.platform !== "linux" }, () => {
  const change = (copy) => {
    const addon = join(copy, "dist", readdirSync(join(copy, "dist")).find((name) => name.endsWith(".node")));
    const bytes = readFileSync(addon);
    rmSync(addon); // a file of its own, not the one that this process has loaded
    bytes.writeUInt16LE(process.arch === "arm64" ? 62 : 183, 18); // what ELF calls the other one
    writeFileSync(addon, bytes);
  };
  const { stdout, stderr, signal } = inCopy(change, 'console.log(require("./dist/index.cjs").backend)');
  assert.deepEqual([stdout, stderr, signal], ["data\n", "", null]);
  const command = inCopy(change, 'process.argv[2] = "206"; require("./dist/command.cjs")');
  assert.deepEqual([command.status, command.signal], [2, null]);
  assert.match(command.stderr, new RegExp(`no addon for linux ${process.arch} can be loaded: \\S+\\.node: `));
});

test("an addon where programs may not run is passed over", { skip: process.platform !== "linux" }, () => {
  // A file system of its own, which no other program sees. A policy such as SELinux's says no in the same place.
  const mounted = mkdtempSync(join(tmpdir(), "wterror-mounted-"));
  const script = 'mount -t tmpfs -o noexec none "$1"; cp -R "$2/." "$1"; cd "$1"; shift 2; exec "$@"';
  const program = 'console.log(require("./dist/index.cjs").backend)';
  const words = ["--user", "--map-root-user", "--mount", "sh", "-euc", script, "sh", mounted, folder, process.execPath, "-e", program];
  const { stdout, status } = spawnSync("unshare", words, { encoding: "utf8" });
  rmSync(mounted, { recursive: true });
  assert.deepEqual([stdout, status], ["data\n", 0]);
});

test("64 threads at first use, and a cluster", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["test/processes.cjs"], { cwd: new URL("..", import.meta.url), encoding: "utf8" });
  assert.deepEqual([stdout, stderr, status], ["69 addon Die Sitzung ist voll. 2\n", "", 0]);
});

test("where a language lacks a text, the English one answers, and says so", () => {
  const lacking = (copy) => {
    readdirSync(join(copy, "dist")).filter((name) => name.endsWith(".node")).forEach((name) => rmSync(join(copy, "dist", name)));
    const path = join(copy, "dist/data.cjs");
    const text = readFileSync(path, "utf8");
    const without = text.replace(/^ *session_is_full: \[[^\]]*\],\n/gm, (texts) => (texts.includes("The session is full.") ? texts : ""));
    assert.ok(without.length < text.length);
    writeFileSync(path, without);
  };
  const { stdout, stderr } = inCopy(lacking, `
    const { localized, search, WTError } = require("./dist/index.cjs");
    const codes = (query) => search(query, "he").map(({ code }) => code);
    console.log(JSON.stringify([localized(206, "he"), localized(203, "he").direction, localized(4242, "he").language,
      new WTError(206).toProblem("he").detail, codes("session is full"), codes(localized(203, "he").message)]));
  `);
  assert.equal(stderr, "");
  const [full, ...others] = JSON.parse(stdout);
  // The label is another text, which this language has.
  assert.deepEqual(full, { ...imported.localized(206, "en"), label: imported.localized(206, "he").label });
  assert.deepEqual([full.language, full.direction, full.message], ["en", "ltr", "The session is full."]);
  assert.deepEqual(others, ["rtl", "he", "The session is full.", [206], [203]]);
});

test("an addon in a platform package is found", () => {
  const move = (copy) => {
    const [addon] = readdirSync(join(copy, "dist")).filter((name) => name.endsWith(".node"));
    const platform = addon.split(".")[1];
    const target = join(copy, "node_modules", `wterror-${platform}`);
    cpSync(join(copy, "dist", addon), join(target, addon), { recursive: true });
    rmSync(join(copy, "dist", addon));
    writeFileSync(join(target, "package.json"), JSON.stringify({ name: `wterror-${platform}`, version: manifest.version, main: addon }));
  };
  const { stdout } = inCopy(move, 'console.log(require("./dist/index.cjs").backend)');
  assert.equal(stdout, "addon\n");
});

const command = join(folder, manifest.bin.wterror);
const run = (...options) => spawnSync(process.execPath, [...options], { encoding: "utf8" });

test("the command: its statuses and streams", () => {
  const found = run(command, "206");
  assert.equal(found.status, 0);
  assert.match(found.stdout, /session_is_full/);
  const rows = JSON.parse(run(command, "206", "--json").stdout);
  const row = Array.isArray(rows) ? rows[0] : rows;
  for (const [key, value] of Object.entries(imported.lookup(206).toJSON())) assert.deepEqual(row[key], value, key);
  const unknown = run(command, "sessionIsFul");
  assert.deepEqual([unknown.status, unknown.stdout], [1, ""]);
  assert.match(unknown.stderr, /session_is_full/);
  assert.equal(run(command, "--no-such-option").status, 2);
  assert.match(run(command, "--version").stdout, new RegExp(imported.version.replaceAll(".", "\\.")));
});

test("the command: a closed pipe is quiet, and no addon is a clear error", () => {
  const closed = spawnSync("sh", ["-c", `"${process.execPath}" "${command}" list --json | head -c 1`], { encoding: "utf8" });
  assert.deepEqual([closed.stderr, closed.stdout.length], ["", 1]);
  const without = run("--no-addons", command, "206");
  assert.equal(without.status, 2);
  assert.match(without.stderr, /^wterror: the command needs the package's addon/);
});

test("the command refuses a folder whose name it does not get", { skip: process.platform !== "linux" }, () => {
  const cwd = mkdtempSync(join(tmpdir(), "wterror-output-"));
  try {
    for (const option of ["--output ", "--output="]) {
      const script = `"${process.execPath}" "${command}" export --format json ${option}"$(printf 'o\\377')"`;
      const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { cwd, encoding: "utf8" });
      assert.deepEqual([status, stdout], [1, ""]);
      assert.match(stderr, /^wterror: the folder after --output has a name that is not UTF-8/);
    }
    assert.deepEqual(readdirSync(cwd), []);
    assert.equal(spawnSync(process.execPath, [command, "export", "--format", "json", "--output", "ö"], { cwd }).status, 0);
    assert.deepEqual(readdirSync(cwd), ["ö"]);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

test("npx finds the command", () => {
  const cwd = new URL("..", import.meta.url);
  assert.match(execFileSync("npx", ["--offline", "wterror", "206"], { cwd, encoding: "utf8" }), /session_is_full/);
});

test("the tarball holds what it needs and nothing more", () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const names = files.map((file) => file.name);
  assert.ok(["README.md", "LICENSE-MIT", "LICENSE-APACHE", "NOTICE"].every((name) => names.includes(name)), names.join());
  assert.deepEqual(names.filter((name) => /\.(rs|toml|tsx?|map)$/.test(name) && !name.endsWith(".d.ts")), []);
  assert.ok(!readFileSync(join(folder, "dist/browser.mjs"), "utf8").includes("node:"));
});
