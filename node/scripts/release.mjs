// Lays out a release under npm/, after a build: a platform package for each target, and the main package, which names
// them as optional dependencies and has no addon of its own. `npm run release -- <folder with the addons of all targets>`.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const [addons = "dist"] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

rmSync("npm", { recursive: true, force: true });
execFileSync("node_modules/.bin/napi", ["create-npm-dirs", "--npm-dir", "npm"], { stdio: "inherit", shell: process.platform === "win32" });
const optionalDependencies = {};
for (const platform of readdirSync("npm")) {
  const { name, version, main } = read(join("npm", platform, "package.json"));
  optionalDependencies[name] = version;
  const addon = join(addons, main);
  if (existsSync(addon)) copyFileSync(addon, join("npm", platform, main));
  else process.stderr.write(`${name}: ${addon} is missing, so it cannot be published\n`);
}

const { scripts, devDependencies, napi, ...manifest } = read("package.json");
const isShipped = (path) => !/\.node$/.test(basename(path));
for (const path of ["dist", "README.md", ...readdirSync(".").filter((name) => /^(LICENSE-|NOTICE)/.test(name))]) {
  cpSync(path, join("npm/wterror", path), { recursive: true, filter: isShipped });
}
writeFileSync("npm/wterror/package.json", `${JSON.stringify({ ...manifest, optionalDependencies }, undefined, 2)}\n`);
