// Makes dist/ from js/ and the addon. Run by `npm run build`.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { buildWasm } from "./wasm.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");

const run = (program, ...options) => {
  process.stderr.write(`${program} ${options.join(" ")}\n`);
  execFileSync(`node_modules/.bin/${program}`, options, { stdio: "inherit", shell: process.platform === "win32" });
};
// The addon for this machine, under its platform's name. A release has the addons of all platforms from `cargo dev package`.
if (!process.env.WTERROR_WITHOUT_ADDON) {
  run("napi", "build", "--platform", "--profile", "binding", "--output-dir", "dist", "--no-js", "--dts", "native.d.ts", ...process.argv.slice(2));
  rmSync("dist/native.d.ts"); // js/backend/load-addon.ts says the same, and no one else calls the addon
}
// Without it, scanning takes the addon.
const wasm = process.env.WTERROR_WITHOUT_WASM ? undefined : buildWasm();
run("tsc");
// Only what the public types refer to is shipped.
const types = ["index", "error", "languages", "lookup", "types", "sentry", "scan/index", "scan/options", "scan/pieces", "generated/errors", "generated/identity"].map((name) => `${name}.d.ts`);
for (const file of readdirSync("dist/types", { recursive: true, withFileTypes: true })) {
  const path = join(file.parentPath, file.name);
  if (file.isFile() && !types.includes(relative("dist/types", path).replaceAll("\\", "/"))) rmSync(path);
}
rmSync("dist/types/generated/texts", { recursive: true });
rmSync("dist/types/backend", { recursive: true });

const shared = { bundle: true, target: "es2022", charset: "utf8", logLevel: "warning", outdir: "dist" };
const node = { ...shared, platform: "node", format: "cjs", outExtension: { ".js": ".cjs" } };
const data = "./js/backend/data.ts";
const textsAtHand = "./js/backend/texts-at-hand.ts";
const reactNative = {
  ...shared,
  platform: "neutral",
  entryPoints: { "react-native": "js/index.ts" },
  alias: { "#backend": data, "#texts": "./js/backend/texts-to-add.ts" },
};
// A module for each language. That of English, which is built in elsewhere, is made apart: else it would be a file that
// all the others have to load.
const languages = Object.fromEntries(readdirSync("js/generated/texts").map((file) => [`languages/${file.slice(0, -".ts".length)}`, `js/generated/texts/${file}`]));
const { "languages/en": english, ...others } = languages;
const [{ metafile }] = await Promise.all([
  build({
    ...shared,
    metafile: true,
    platform: "neutral",
    format: "esm",
    entryPoints: { browser: "js/index.ts", ...others },
    alias: { "#backend": data, "#texts": "./js/backend/texts-on-demand.ts" },
    splitting: true,
    outExtension: { ".js": ".mjs" },
  }),
  build({ ...shared, format: "esm", entryPoints: { "languages/en": english }, outExtension: { ".js": ".mjs" } }),
  build({ ...node, entryPoints: languages, footer: { js: "module.exports = module.exports.default;" } }),
  build({ ...reactNative, format: "esm", outExtension: { ".js": ".mjs" } }),
  build({ ...reactNative, format: "cjs", outExtension: { ".js": ".cjs" } }),
  // CommonJS has no modules that are loaded on demand, so this one has every language, and nothing has to be awaited.
  build({ ...node, platform: "neutral", entryPoints: { browser: "js/index.ts" }, alias: { "#backend": data, "#texts": textsAtHand } }),
  build({ ...node, entryPoints: { data }, alias: { "#texts": textsAtHand } }),
  build({ ...node, entryPoints: { command: "js/command.ts" } }),
  // One file for all backends and platforms: it calls the error that it is handed, and imports nothing.
  build({ ...shared, platform: "neutral", format: "esm", entryPoints: { sentry: "js/sentry.ts" }, outExtension: { ".js": ".mjs" } }),
  build({ ...node, platform: "neutral", entryPoints: { sentry: "js/sentry.ts" } }),
]);

// The names are spelled out because that loads faster: a plain object needs no getters, and `export * from` would have
// Node search the CommonJS file for them. One copy of the classes, whichever way the package is loaded.
const names = `{ ${metafile.outputs["dist/browser.mjs"].exports.join(", ")} }`;
await build({
  ...node,
  stdin: { contents: `"use strict"; import ${names} from "./js/inspect.ts"; module.exports = ${names};`, resolveDir: "." },
  outdir: undefined,
  outfile: "dist/index.cjs",
  alias: { "#backend": "./js/backend/choose.ts" },
  external: ["./data.cjs"],
  ignoreAnnotations: true, // else `sideEffects` in package.json would leave out what js/inspect.ts adds
});
writeFileSync("dist/index.mjs", `import { createRequire } from "node:module";\nexport const ${names} = createRequire(import.meta.url)("./index.cjs");\n`);
// Bundlers cannot follow that, but this.
writeFileSync("dist/bundler.mjs", 'export * from "./index.cjs";\n');
for (const [entry, types] of [["index", "index"], ["browser", "index"], ["scan", "scan/index"], ["sentry", "sentry"]]) {
  writeFileSync(`dist/${entry}.d.cts`, `export * from "./types/${types}.js";\n`);
  writeFileSync(`dist/${entry}.d.mts`, `export * from "./types/${types}.js";\n`);
}

// The scan of logs, on each of these. Its WebAssembly is a text of a file of its own: bundlers know what to do with modules,
// each in another way or not at all with other files.
const packed = wasm === undefined ? "" : deflateRawSync(readFileSync(wasm), { level: 9 }).toString("base64");
writeFileSync("dist/scan-wasm.mjs", `export default "${packed}";\n`);
writeFileSync("dist/scan-wasm.cjs", `module.exports = "${packed}";\n`);
const scan = (wterror, scanner, wasm) => ({ alias: { "#wterror": wterror, "#scanner": scanner, "#wasm": wasm }, external: [wterror, "./scan-wasm.*"] });
const [onWasm, onAddon] = ["./js/scan/wasm.ts", "./js/scan/choose.ts"];
const [apart, atHand] = ["./js/scan/wasm-apart.ts", "./js/scan/wasm-at-hand.ts"];
await Promise.all([
  build({ ...shared, platform: "neutral", format: "esm", entryPoints: { scan: "js/scan/index.ts" }, outExtension: { ".js": ".mjs" }, ...scan("./browser.mjs", onWasm, apart) }),
  build({ ...node, platform: "neutral", entryPoints: { scan: "js/scan/index.ts" }, ...scan("./browser.cjs", onWasm, atHand) }),
  build({ ...node, entryPoints: { "scan-node": "js/scan/index.ts" }, ...scan("./index.cjs", onAddon, atHand) }),
]);
writeFileSync("dist/scan-node.mjs", 'import { createRequire } from "node:module";\nexport const { Finding, scan } = createRequire(import.meta.url)("./scan-node.cjs");\n');
writeFileSync("dist/scan-bundler.mjs", 'export * from "./scan-node.cjs";\n');

const language = 'import type { LanguageTexts } from "./types/index.js";\n\n/** The texts of a language, for `addLanguage`. */\ndeclare const texts: LanguageTexts;\n';
writeFileSync("dist/language.d.mts", `${language}export default texts;\n`);
writeFileSync("dist/language.d.cts", `${language}export = texts;\n`);
for (const notice of ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"]) copyFileSync(`../${notice}`, notice);
