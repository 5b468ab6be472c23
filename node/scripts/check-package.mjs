// Holds a tarball to what publint and are-the-types-wrong know of packages. `npm run check-package -- <tarball>`.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [tarball] = process.argv.slice(2);
const bin = fileURLToPath(new URL("../node_modules/.bin/", import.meta.url));
for (const [program, ...options] of [
  ["publint", "--strict", tarball],
  ["attw", tarball],
]) {
  execFileSync(bin + program, options, { stdio: "inherit", shell: process.platform === "win32" });
}
