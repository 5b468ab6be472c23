// Finds the addon: beside this file, where the machine's own build puts it, or in the platform package that npm chose.
// The loader that `napi build` writes finds it too, but takes longer to load than all the rest of the package.
import type { Category, LanguageTag } from "../generated/identity.js";

/** The functions of `../../src/lib.rs`. */
export interface Addon {
  VERSION: string;
  catalogue(): string;
  languages(): string;
  texts(tag: string): string;
  matchLanguage(preferences: string | readonly string[]): LanguageTag;
  category(code: number): Category | null;
  search(query: string, tag: string): number[];
  searchAny(query: string): number[];
  samples(code: number): string;
  suggest(text: string): number[];
  unlisted(number: string, code?: number): string;
  unknownName(name: string): string;
  noCode(name?: string): string;
  run(args: readonly string[]): number;
  Scan: new (options: string) => Scan;
}

/** A scan of one log, on another thread. */
interface Scan {
  push(piece: Uint8Array): Promise<string>;
  finish(): Promise<string>;
  readonly lines: number;
}

const { platform, arch } = process;
const abis: Partial<Record<NodeJS.Platform, readonly string[]>> = { linux: ["-gnu", "-musl"], win32: ["-msvc"] };

/** The addon; throws where there is none, and says what was tried. */
export function loadAddon(): Addon {
  const failures: unknown[] = [];
  // On Linux, asking which C library there is would take longer than trying: only the right one loads.
  for (const abi of abis[platform] ?? [""]) {
    const target = `${platform}-${arch}${abi}`;
    // A whole path, because Node looks for a relative one a quarter of a millisecond longer.
    for (const path of [`${__dirname}/wterror.${target}.node`, `wterror-${target}`]) {
      try {
        if (platform === "linux") refuseCut(path);
        return require(path);
      } catch (error) {
        failures.push(error);
      }
    }
  }
  const told = failures.map((error) => (error as Error).message.split("\n", 1)[0]);
  throw new Error(`no addon for ${platform} ${arch} can be loaded: ${told.join("; ")}`, { cause: failures });
}

/**
 * Throws where the addon's file ends too early, as after a download that broke off: to load it would kill the process
 * (SIGBUS). In an ELF file for 64 bits the table of sections comes last, and the header says where it ends.
 */
function refuseCut(addon: string): void {
  // Not at the top: a bundle for ES modules has no `require`, and answers from data.
  const { closeSync, fstatSync, openSync, readSync } = require("node:fs") as typeof import("node:fs");
  const path = require.resolve(addon);
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(64);
    if (readSync(file, header) < header.length || header.toString("latin1", 0, 5) !== "\x7fELF\x02") return;
    const [offset, size, count] = [Number(header.readBigUInt64LE(40)), header.readUInt16LE(58), header.readUInt16LE(60)];
    if (fstatSync(file).size < offset + size * count) throw new Error(`${path} is cut off: install the package again`);
  } finally {
    closeSync(file);
  }
}
