// Lays out a release under npm/, after a build: a platform package for each target, and the main package, which names
// them as optional dependencies and has no addon of its own. `npm run release -- <folder with the addons of all targets>`.
//
// npm passes over an optional dependency that is not there, without a word, and people on that platform would get the data
// backend. So a missing addon is refused, unless `--incomplete` asks for a release of those that are there.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const [addons = "dist"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const mayBeIncomplete = process.argv.includes("--incomplete");
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

rmSync("npm", { recursive: true, force: true });
execFileSync("node_modules/.bin/napi", ["create-npm-dirs", "--npm-dir", "npm"], { stdio: "inherit", shell: process.platform === "win32" });
// Where the sources are, which npm holds against the workflow that publishes. The one place that names it is the workspace's.
const [, address] = /^repository = "(https:.*)"$/m.exec(readFileSync("../Cargo.toml", "utf8"));
const repository = { type: "git", url: `git+${address}.git` };
const notices = readdirSync(".").filter((name) => /^(LICENSE-|NOTICE)/.test(name));
const optionalDependencies = {};
const missing = [];
for (const platform of readdirSync("npm")) {
  const folder = join("npm", platform);
  const { files, ...manifest } = read(join(folder, "package.json"));
  const addon = join(addons, manifest.main);
  if (existsSync(addon)) {
    copyFileSync(addon, join(folder, manifest.main));
    for (const notice of notices) copyFileSync(notice, join(folder, notice));
    writeFileSync(join(folder, "package.json"), `${JSON.stringify({ ...manifest, repository, files: [...files, ...notices] }, undefined, 2)}\n`);
    optionalDependencies[manifest.name] = manifest.version;
  } else {
    rmSync(folder, { recursive: true });
    missing.push(addon);
  }
}
if (missing.length > 0) {
  process.stderr.write(`missing: ${missing.join(", ")}\n`);
  if (!mayBeIncomplete) {
    rmSync("npm", { recursive: true });
    process.stderr.write("nothing is laid out: build the addons of all targets that package.json lists, or say --incomplete\n");
    process.exit(1);
  }
}

const { scripts, devDependencies, napi, ...manifest } = read("package.json");
const isShipped = (path) => !/\.node$/.test(basename(path));
for (const path of ["dist", "README.md", ...notices]) {
  cpSync(path, join("npm/wterror", path), { recursive: true, filter: isShipped });
}
writeFileSync("npm/wterror/package.json", `${JSON.stringify({ ...manifest, repository, optionalDependencies }, undefined, 2)}\n`);
