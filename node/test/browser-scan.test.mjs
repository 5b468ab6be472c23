// Scanning on a page in Chromium and in its worker, under a strict content security policy; and what a page loads for it.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openPage } from "../browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [entry, worker] = ["page", "worker"].map((name) => `${root}${name}-of-scan.mjs`);
writeFileSync(worker, `
  import { scan } from "wterror/scan";
  onmessage = async ({ data: file }) => {
    const findings = scan(file.stream());
    const found = [];
    for await (const finding of findings) found.push(finding);
    postMessage({ found, bytes: findings.bytes, lines: findings.lines });
  };
`);
writeFileSync(entry, `
  import { scan } from "wterror/scan";
  import { lookup } from "wterror";
  const log = '206\\nSessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\\n';
  const taken = async (findings) => {
    const found = [];
    for await (const finding of findings) found.push({ ...finding, listed: finding.info === lookup(206) });
    return found;
  };
  const attempt = (call) => call().catch((error) => ({ name: error.name, message: error.message }));
  const inWorker = () => new Promise((resolve, reject) => {
    const worker = new Worker("/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
    // Four megabytes, so that it comes in many pieces.
    worker.postMessage(new File(["nothing\\n".repeat(500_000), log], "app.log"));
  });
  globalThis.attempts = { page: () => attempt(() => taken(scan(log))), worker: () => attempt(inWorker) };
  globalThis.ready = true;
`);

const STRICT = "default-src 'none'; script-src 'self'; worker-src 'self'";

test("on a page and in a worker, with 'wasm-unsafe-eval' and nothing else", async () => {
  const { page, requests, close } = await openPage(entry, { worker, policy: STRICT.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") });
  try {
    assert.ok(!requests.some((name) => name.startsWith("scan-wasm")), "the page loads the module when it scans");
    const [finding, ...others] = await page.evaluate("attempts.page()");
    assert.deepEqual([finding.line, finding.code, finding.certainty, finding.listed, others], [2, 206, "certain", true, []]);
    assert.equal(requests.filter((name) => name.startsWith("scan-wasm")).length, 1);
    const { found, bytes, lines } = await page.evaluate("attempts.worker()");
    assert.deepEqual([found.map(({ line, code, text }) => [line, code, text]), bytes, lines], [[[500_002, 206, finding.text]], 4_000_060, 500_002]);
  } finally {
    await close();
  }
});

test("without it the loop fails, and the error names the policy", async () => {
  const { page, close } = await openPage(entry, { worker, policy: STRICT });
  try {
    const { name, message } = await page.evaluate("attempts.page()");
    assert.equal(name, "CompileError");
    assert.match(message, /Content Security Policy/);
  } finally {
    await close();
  }
});
