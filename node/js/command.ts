#!/usr/bin/env node
// The same command as the `wterror` program: the addon runs it on this process's own streams.
import { loadAddon, type Addon } from "./backend/load-addon.js";

let addon: Addon | undefined;
try {
  addon = loadAddon();
} catch (error) {
  process.stderr.write(
    `wterror: the command needs the package's addon, and ${(error as Error).message}\n` +
      "Allow addons, or install the package where there is a build for the platform.\n",
  );
}
// `exit` and not `exitCode`: nothing is pending, and the command has written all it had.
process.exit(addon === undefined ? 2 : run(addon, process.argv.slice(2)));

function run(addon: Addon, args: readonly string[]): number {
  // Node reads arguments as UTF-8 and puts this sign where they are not: the folder's own name is lost.
  const output = args.find((arg, index) => arg.startsWith("--output=") || args[index - 1] === "--output");
  if (!output?.includes("\ufffd")) return addon.run(["wterror", ...args]);
  process.stderr.write("wterror: the folder after --output has a name that is not UTF-8, which Node does not hand on; choose another\n");
  return 1;
}
