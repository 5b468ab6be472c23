// Builds the site. `cargo dev site` runs it:
//   node build.mjs --package wterror.tgz --facts facts.json --output DIR [--archive FILE.zip]
// All content comes from the packed npm package: the pages from its main module, search from its browser module, the files
// for programs from its command. facts.json has what the package does not carry.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { bundle } from "./bundle.mjs";
import { codePage } from "./pages/code.mjs";
import { categoryPages, frontPage, gapsPage, languagePages, notFoundPage, ownerPages, platformPages, redirectPage } from "./pages/lists.mjs";
import { llms, markdown, robots, sitemap } from "./pages/machines.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { package: { type: "string" }, facts: { type: "string" }, output: { type: "string" }, archive: { type: "string" } },
});
const started = Date.now();

// The package, unpacked where modules are looked for.
const work = mkdtempSync(join(tmpdir(), "wterror-web-"));
const installed = join(work, "node_modules/wterror");
mkdirSync(installed, { recursive: true });
execFileSync("tar", ["-xzf", options.package, "-C", installed, "--strip-components=1"]);
const wterror = createRequire(join(work, "site.js"))("wterror");
const command = (...words) => execFileSync(process.execPath, [join(installed, "dist/command.cjs"), ...words], { encoding: "utf8", env: { ...process.env, LC_ALL: "C", NO_COLOR: "1" } });

const facts = JSON.parse(readFileSync(options.facts, "utf8"));
if (facts.version !== wterror.version) throw new Error(`the package is of version ${wterror.version}, the catalogue of ${facts.version}`);
const site = { facts, wterror, rows: wterror.all(), version: facts.version, base: facts.base ?? "" };

rmSync(options.output, { recursive: true, force: true });
const write = (path, contents) => {
  const file = join(options.output, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
};

const pages = [
  ["", frontPage(site)],
  ...site.rows.map((row) => [`${row.code}/`, codePage(site, row)]),
  ...categoryPages({ site }),
  ...platformPages({ site }),
  ...ownerPages({ site }),
  ...languagePages({ site }),
  ["gaps/", gapsPage(site)],
];
const taken = new Set();
for (const [path, contents] of pages) {
  taken.add(path.toLowerCase());
  write(`${path}index.html`, contents);
}
// Each name leads to its code. Names that differ in letter case only lead to the same one, so that a folder may hold both.
for (const row of site.rows) {
  for (const name of new Set([row.id, row.name, ...Object.values(row.platforms).filter(Boolean)])) {
    if (taken.has(`${name.toLowerCase()}/`)) throw new Error(`${name}: another page has this address`);
    write(`${name}/index.html`, redirectPage(site, row));
  }
}
write("404.html", notFoundPage(site));

for (const row of site.rows) {
  write(`${row.code}.json`, command("explain", String(row.code), "--json"));
  write(`${row.code}.md`, markdown(site, row));
}
write("catalogue.json", command("export", "--format", "json"));
write("codes.csv", command("export", "--format", "csv"));
write("llms.txt", llms(site));
write("robots.txt", robots(site));
if (site.base) write("sitemap.xml", sitemap(site, pages.map(([path]) => path)));

for (const picture of ["icon.svg", "card.png"]) cpSync(join(here, picture), join(options.output, picture));
await bundle({ here, installed, output: options.output, languages: wterror.languages().map(({ tag }) => tag), facts: { categories: facts.categories, owners: facts.owners, actions: facts.actions } });

if (options.archive) {
  const files = {};
  for (const entry of readdirSync(options.output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[`wterror-explorer-${site.version}/${relative(options.output, path).replaceAll("\\", "/")}`] = readFileSync(path);
  }
  // One time for all files: the same site makes the same archive.
  writeFileSync(options.archive, zipSync(files, { mtime: "2026-01-01", level: 9 }));
}
rmSync(work, { recursive: true, force: true });
console.log(`${pages.length} pages, built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
