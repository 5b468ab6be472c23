// A consumer in TypeScript: strict, with both ways of resolving modules, and what has to be refused.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const example = /^```ts\n([\s\S]*?)^```$/m.exec(readme)[1];

const consumer = `${example}
import * as wterror from "wterror";
import german from "wterror/languages/de";
import { scan, type Certainty, type Finding, type Findings, type ScanOptions } from "wterror/scan";
import type { ErrorId, ErrorInfo, ErrorInfoJSON, LanguageJSON, Locales, Problem } from "wterror";

const listed: ErrorInfo = wterror.lookup(206);
const maybe: ErrorInfo | undefined = wterror.lookup(Number("206"));
const id: ErrorId = listed.id;
const locales: Locales = navigatorLike().languages;
const problem: Problem = WTError.fromPayload({}).toProblem(locales);
const backend: "addon" | "data" = wterror.backend;
const json: ErrorInfoJSON = listed.toJSON();
const language: LanguageJSON = wterror.languages()[0]!.toJSON();
const successor: ErrorCode | undefined = listed.replacedBy ?? json.replaced_by;
const read: WTError | undefined = WTError.tryFromPayload({ error: { code: 206 } });
const time: number | undefined = read?.requestTime?.getTime();
const button: string = wterror.localized(read ?? listed, locales).label;
const texts: string = wterror.joined(new WTError(206).localized("de"));
const androidName: string | undefined = wterror.samples(206).android?.name;
const found: readonly ErrorInfo[] = wterror.search("full", "any");
const added: wterror.Language = wterror.addLanguage(german);
const options: ScanOptions = { minCertainty: "possible", messages: ["de", "pt-BR"], domains: ["TalkyCall"], sessionKeys: [], year: 2026 };
const findings: Findings = scan(new Uint8Array(), options);
async function firstOf(log: ReadableStream<Uint8Array> | AsyncIterable<string>): Promise<Finding | undefined> {
  for await (const finding of scan(log, { messages: "all" })) {
    const certainty: Certainty = finding.certainty;
    const row: ErrorInfo | undefined = certainty === "certain" ? finding.info : maybe;
    if (row !== undefined) return finding;
  }
  return undefined;
}
declare function navigatorLike(): { languages: readonly string[] };

export function exhaustive(code: ErrorCode): string {
  const names: Record<ErrorCode, string> = Object.fromEntries(wterror.all().map((info) => [info.code, info.name])) as never;
  return names[code];
}
export function caught(error: unknown): number | undefined {
  if (error instanceof wterror.SessionError) return error.code;
  return wterror.isErrorCode(error) ? wterror.lookup(error).code : undefined;
}
export { listed, maybe, id, problem, backend, language, successor, time, button, texts, androidName, found, added, findings, firstOf, retryAfter, team };

// @ts-expect-error a row is frozen
listed.code = 102;
// @ts-expect-error a row may be missing
maybe.code;
// @ts-expect-error the keys of JSON are only in JSON
listed.replaced_by;
// @ts-expect-error no listed id
const wrong: ErrorId = "session_is_ful";
// @ts-expect-error no code
wterror.lookup("206");
// @ts-expect-error no preferences
wterror.localized(206, 5);
// @ts-expect-error not the texts of a language
wterror.addLanguage("de");
// @ts-expect-error a bigint is no code
new WTError(206n);
// @ts-expect-error no log
scan(206);
// @ts-expect-error no such certainty
scan("", { minCertainty: "sure" });
// @ts-expect-error no such language
scan("", { messages: "xx" });
// @ts-expect-error the enumeration is constant
ErrorCode.SessionIsFull = 1;
`;
const incomplete = `import { lookup, type ErrorCode } from "wterror";
export function owner(code: ErrorCode): string {
  switch (code) {
    case 206: return lookup(code).guidance.owner;
  }
}
`;

const sentry = `import * as Sentry from "@sentry/browser";
import { beforeSend } from "wterror/sentry";
const options: Sentry.BrowserOptions = { beforeSend };
Sentry.init(options);
Sentry.init({ beforeSend: (event, hint) => (event.platform === "other" ? null : beforeSend(event, hint)) });
// @ts-expect-error a level that Sentry has not
beforeSend({ level: "bad" });
`;

function compile(name, text, options) {
  mkdirSync(`${root}types`, { recursive: true });
  writeFileSync(`${root}types/${name}`, text);
  execFileSync(process.execPath, [
    `${root}node_modules/typescript/bin/tsc`, "--ignoreConfig", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "node",
    ...options, `types/${name}`,
  ], { cwd: root, encoding: "utf8" });
}

const resolutions = {
  "node16, ES module": ["consumer.mts", "--module", "node16", "--moduleResolution", "node16"],
  "node16, CommonJS": ["consumer.cts", "--module", "node16", "--moduleResolution", "node16"],
  bundler: ["consumer.ts", "--module", "esnext", "--moduleResolution", "bundler"],
  "bundler, for browsers": ["browser.ts", "--module", "esnext", "--moduleResolution", "bundler", "--customConditions", "browser", "--lib", "es2022,dom"],
};
for (const [name, [file, ...options]] of Object.entries(resolutions)) {
  test(`tsc --strict: ${name}`, () => compile(file, consumer, options));
}

for (const [name, [file, ...options]] of Object.entries(resolutions)) {
  // Sentry's own declarations are not checked here.
  test(`tsc --strict: with Sentry, ${name}`, () => compile(`sentry-${file}`, sentry, [...options, "--skipLibCheck"]));
}

test("tsc: a switch that leaves a code out is refused", () => {
  assert.throws(
    () => compile("incomplete.mts", incomplete, ["--module", "node16", "--moduleResolution", "node16"]),
    (error) => /TS2366|TS7030|lacks ending return/.test(error.stdout) || assert.fail(error.stdout),
  );
});
