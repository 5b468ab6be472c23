#!/usr/bin/env node
// The same command as the `wterror` program: the addon runs it on this process's own streams.
import { loadAddon, type Addon } from "./backend/native.js";

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
process.exit(addon === undefined ? 2 : addon.run(["wterror", ...process.argv.slice(2)]));
