// The catalogue without native code: content is generated, and what core computes is computed here. The sentences for
// developers below are those of core/src/strict.rs, suggest.rs and error.rs: change both. `test/backends.test.mjs` holds
// both backends to the same answers.
import { languages as known, ranges, rows } from "../generated/catalogue.js";
import type { Category, LanguageTag, Platform } from "../generated/identity.js";
import { loaded, loaders } from "#texts";
import type { LanguageJSON, Samples, Texts } from "../types.js";
import { match } from "./match.js";
import { search as searchTexts, searchAny as searchAll } from "./search.js";
import { suggestCodes, suggestNames } from "./suggest.js";

export { categories, rows, unlisted } from "../generated/catalogue.js";
export { suggest } from "./suggest.js";

/** Which backend answers. */
export const backend: "addon" | "data" = "data";

/** The languages, sorted by tag. */
export function languages(): LanguageJSON[] {
  return known;
}

/** The texts of a language; `undefined` where it has not been loaded. */
export function texts(tag: LanguageTag): Texts | undefined {
  return loaded[tag];
}

/** Loads the texts of a language. Fails where they cannot be fetched, or this build has no module with them. */
export async function loadTexts(tag: LanguageTag): Promise<void> {
  if (loaded[tag] !== undefined) return;
  const load = loaders[tag];
  if (load === undefined) throw new Error(`it is not built in: import it from "wterror/languages/${tag}" and hand it to addLanguage()`);
  loaded[tag] = (await load()).default;
}

/** Has a language answer from texts that the program imported itself. */
export function addTexts(texts: Texts): void {
  loaded[texts.tag] = texts;
}

/** The tag of the best language for what a person prefers. */
export function matchLanguage(preferences: string | readonly string[]): LanguageTag {
  return match(preferences, () => true);
}

/** The same among the languages that are loaded. */
export function matchLoaded(preferences: string | readonly string[]): LanguageTag {
  return match(preferences, (tag) => loaded[tag] !== undefined);
}

/** The category of a number by row or range. */
export function category(number: number): Category | undefined {
  return ranges.find(([low, high]) => low <= number && number <= high)?.[2];
}

/** The codes of the rows that contain every word of a query, best first; the language is loaded. */
export function search(query: string, tag: LanguageTag): number[] {
  return searchTexts(query, loaded[tag]!, loaded.en);
}

/** The codes of the rows that a query finds in any language that is loaded, best first. */
export function searchAny(query: string): number[] {
  return searchAll(query, Object.values(loaded), loaded.en);
}

/** The error object of a code as each platform delivers it, as core/src/samples.rs makes it. */
export function samples(code: number): Samples {
  const info = rows.find((row) => row.code === code);
  if (info === undefined) return {};
  const { ios, android, web } = info.platforms;
  const sentence = (platform: Platform) => (info.wordings[platform] ?? info.documented)[0] ?? "";
  return {
    ...(ios !== null && { ios: { code, localizedDescription: sentence("ios") } }),
    ...(android !== null && { android: { code, name: android, message: sentence("android") } }),
    ...(web !== null && { web: { error: { code, message: sentence("web"), requestTime: 1_700_000_000_123 } } }),
  };
}

/** Why a strict lookup found no row for a number. */
export function unlistedText(number: number): string {
  const text = `${number} is not a listed Watch Together error code`;
  if (number !== (number | 0)) return `${text}; codes are 32-bit integers`;
  const range = category(number);
  const gap = range === undefined ? "" : `: it is in the range of ${range} errors, but no such code is documented`;
  return text + gap + nearest(suggestCodes(number));
}

/** Why a strict lookup found no row for a name. */
export function unknownName(name: string): string {
  // A lone surrogate is no text: it becomes the sign for one, as on the way to core.
  const letters = Array.from(name, (letter) => (/\p{Surrogate}/u.test(letter) ? "\ufffd" : letter));
  const short = letters.slice(0, 80).join("");
  return `"${escaped(short)}${letters.length > 80 ? "…" : ""}" is not a known error name${nearest(suggestNames(name))}`;
}

/** Why an error object without a code is no error of the catalogue. */
export function noCode(name: string | undefined): string {
  return name === undefined
    ? "the error object has no code and no name; it needs an integer `code` or a listed `name`"
    : `the error object has no code, and ${unknownName(name)}`;
}

function nearest(codes: number[]): string {
  if (codes.length === 0) return `; the catalogue lists ${rows.length} codes, and none is near it`;
  const near = codes.map((code) => {
    const { id, summary } = rows.find((info) => info.code === code)!;
    return `${code} ${id} (${summary.replace(/\.+$/, "")})`;
  });
  return `; did you mean ${near.join(" or ")}?`;
}

/** The text without what could not be seen, would end the quotation, or would combine with its sign. */
function escaped(text: string): string {
  const short: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0" };
  return text.replace(/["'\\]|(?! )[\p{C}\p{Z}]|^\p{Grapheme_Extend}/gu, (sign) =>
    /["'\\]/.test(sign) ? `\\${sign}` : (short[sign] ?? `\\u{${sign.codePointAt(0)!.toString(16)}}`),
  );
}
