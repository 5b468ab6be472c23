// The scripts and styles, as classic scripts: unlike modules, these also load from a folder.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

export async function bundle({ here, installed, output, languages, facts }) {
  const shared = { bundle: true, minify: true, target: "es2022", charset: "utf8", logLevel: "warning", legalComments: "none", format: "iife", platform: "browser", absWorkingDir: here };
  // The package's browser module as it ships; its languages stay apart, in a script that is loaded when they are needed.
  const shipped = {
    name: "shipped",
    setup(build) {
      // The catalogue's words that the package does not carry.
      build.onResolve({ filter: /^facts$/ }, () => ({ path: "facts", namespace: "facts" }));
      build.onLoad({ filter: /./, namespace: "facts" }, () => ({ contents: JSON.stringify(facts), loader: "json" }));
      build.onResolve({ filter: /^wterror$/ }, () => ({ path: join(installed, "dist/browser.mjs"), sideEffects: false }));
      build.onResolve({ filter: /^wterror\/languages\// }, ({ path }) => ({ path: join(installed, "dist/languages", `${path.slice("wterror/languages/".length)}.mjs`) }));
      build.onResolve({ filter: /^wterror\/scan$/ }, () => ({ path: join(installed, "dist/scan.mjs") }));
      // A language is loaded by the package on demand; here all come with that script instead.
      build.onResolve({ filter: /^\.\// }, ({ path, kind, importer }) => (kind === "dynamic-import" && importer.startsWith(installed) && !path.includes("scan-wasm") ? { path, external: true } : undefined));
    },
  };
  const others = languages.filter((tag) => tag !== "en");
  const texts = others.map((tag, index) => `import l${index} from "wterror/languages/${tag}";`).join("\n");
  // The worker is a text within a script, since in a folder a worker cannot be begun by a file's address.
  const { outputFiles: [worker] } = await build({ ...shared, entryPoints: ["browser/worker.js"], outdir: output, write: false, plugins: [shipped] });
  writeFileSync(join(output, "scan.js"), `globalThis.wterrorWorker(${JSON.stringify(worker.text)});\n`);
  await Promise.all([
    build({ ...shared, entryPoints: ["browser/page.js", "browser/front.js", "site.css", "noscript.css"], outdir: output, entryNames: "[name]", external: ["*.svg"], plugins: [shipped] }),
    build({ ...shared, stdin: { contents: `${texts}\nglobalThis.wterrorLanguages([${others.map((_, index) => `l${index}`)}]);`, resolveDir: here }, outfile: join(output, "languages.js"), plugins: [shipped] }),
  ]);
}
