// The driver for edge runtimes: bundles worker.mjs as such a runtime's tools would, and has workerd, the runtime of
// Cloudflare Workers, answer the questions.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import workerd from "workerd";

const folder = mkdtempSync(join(tmpdir(), "wterror-edge-"));
await build({
  entryPoints: [fileURLToPath(new URL("worker.mjs", import.meta.url))],
  outdir: folder,
  bundle: true,
  format: "esm",
  platform: "browser",
  conditions: ["workerd", "worker", "browser"],
  charset: "utf8",
  outExtension: { ".js": ".mjs" },
  logLevel: "error",
});
const config = join(folder, "config.capnp");
writeFileSync(config, `
  using Workerd = import "/workerd/workerd.capnp";
  const config :Workerd.Config = (
    services = [(name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.mjs")],
      compatibilityDate = "${workerd.compatibilityDate}",
    ))],
    sockets = [(name = "main", address = "127.0.0.1:0", http = (), service = "main")],
  );
`);
const server = spawn(workerd.default, ["serve", "--control-fd=1", config], { stdio: ["ignore", "pipe", "inherit"] });
process.once("exit", () => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});
const [started] = await once(createInterface({ input: server.stdout }), "line");
const address = `http://127.0.0.1:${JSON.parse(started).port}/`;
for await (const line of createInterface({ input: process.stdin })) {
  const answer = await fetch(address, { method: "POST", body: line });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  console.log(await answer.text());
}
process.exit();
