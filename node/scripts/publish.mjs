// Publishes the tarballs of a folder, by the registry and the right to publish that npm has been told of: the platforms' packages
// first, since the main one names them. `node scripts/publish.mjs <folder>`.
//
// A set that is not whole is refused before anything is published. A package that is there already, with the same bytes, is
// passed over, so that a run that broke off can be begun again.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("which tarballs? node scripts/publish.mjs <folder>\n");
  process.exit(2);
}
const shell = process.platform === "win32";

const packages = readdirSync(folder)
  .filter((name) => name.endsWith(".tgz"))
  .map((name) => {
    const path = join(folder, name);
    const manifest = JSON.parse(execFileSync("tar", ["-xzOf", path, "package/package.json"], { encoding: "utf8" }));
    const integrity = `sha512-${createHash("sha512").update(readFileSync(path)).digest("base64")}`;
    return { path, integrity, name: manifest.name, version: manifest.version, needs: manifest.optionalDependencies };
  });
const [main, ...others] = packages.filter(({ needs }) => needs !== undefined);
const platforms = packages.filter(({ needs }) => needs === undefined);
if (main === undefined || others.length > 0) {
  fail(`${folder} has to hold one package that names those of the platforms, and holds ${main === undefined ? "none" : "several"}`);
}
const named = Object.entries(main.needs).map(([name, version]) => `${name}@${version}`).sort();
const there = platforms.map(({ name, version }) => `${name}@${version}`).sort();
const missing = named.filter((name) => !there.includes(name));
const surplus = there.filter((name) => !named.includes(name));
if (missing.length > 0 || surplus.length > 0 || platforms.some(({ version }) => version !== main.version)) {
  fail(`nothing was published, because ${main.name}@${main.version} names ${named.join(", ")}, and ${folder} has ${there.join(", ") || "no package of a platform"}`);
}

for (const { path, integrity, name, version } of [...platforms, main]) {
  const published = integrityOf(`${name}@${version}`);
  if (published === integrity) {
    process.stdout.write(`${name}@${version} is there already\n`);
  } else if (published !== undefined) {
    fail(`${name}@${version} is there already, with other bytes: a version can't be given out twice, so give all packages a new one`);
  } else {
    try {
      execFileSync("npm", ["publish", "--access", "public", path], { stdio: "inherit", shell });
    } catch {
      fail(`${name}@${version} is not published, for the reason above. When that is mended, run this again: what is there is passed over`);
    }
    process.stdout.write(`${name}@${version} is published\n`);
  }
}

/** What the registry says of a version's bytes; `undefined` where it has no such version. */
function integrityOf(version) {
  try {
    return JSON.parse(execFileSync("npm", ["view", "--json", version, "dist.integrity"], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell }) || "null") ?? undefined;
  } catch (error) {
    if (/"code": "E404"/.test(error.stdout) || /E404/.test(error.stderr)) return undefined;
    process.stderr.write(error.stderr);
    return fail(`the registry does not say whether ${version} is there`);
  }
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
