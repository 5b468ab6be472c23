#!/usr/bin/env node
// The same command as the `wterror` program: the addon runs it on this process's own streams.
"use strict";

let addon;
try {
  addon = require("../dist/native.cjs");
} catch (error) {
  process.stderr.write(
    `wterror: the command needs the package's addon, and ${error.message}\n` +
      "Allow addons, or install the package where there is a build for the platform.\n",
  );
}
// `exit` and not `exitCode`: nothing is pending, and the command has written all it had.
process.exit(addon === undefined ? 2 : addon.run(["wterror", ...process.argv.slice(2)]));
