// What core/src/matching.rs does with Unicode's data, done with `Intl` and a table that is made from the same data: change
// both.
import type { LanguageTag } from "../generated/identity.js";
import { serves } from "../generated/served-tags.js";
import { firstBytes } from "./first-bytes.js";
import { trimmed } from "./white-space.js";

/** The language that serves a tag; empty where a region has none though the language has. */
const served: ReadonlyMap<string, LanguageTag | ""> = /* @__PURE__ */ (() =>
  new Map(Object.entries(serves).flatMap(([by, tags]) => tags.split(" ").map((tag) => [tag, by as LanguageTag | ""] as const))))();
/** How many tags are read in all. A header comes from a stranger, who may want to keep the program busy. */
const MOST_TAGS = 64;
/** How much of one preference is read, in bytes. */
const MOST_TEXT = 16 * 1024;
/** Longer tags than this are malformed or have nothing to say about the language. */
const LONGEST_TAG = 100;

/** The tag of the best language for what a person prefers, among those that are there. */
export function match(preferences: string | readonly string[], isThere: (tag: LanguageTag) => boolean): LanguageTag {
  let left = MOST_TAGS;
  for (const preference of typeof preferences === "string" ? [preferences] : preferences.slice(0, MOST_TAGS)) {
    const weighted: { tag: string; weight: number }[] = [];
    for (const item of firstBytes(preference, MOST_TEXT).split(",")) {
      if (left === 0) break;
      const [first, ...parameters] = item.split(";");
      const tag = trimmed(first!);
      if (tag === "") continue;
      left--;
      weighted.push({ tag, weight: weight(parameters) });
    }
    weighted.sort((a, b) => b.weight - a.weight);
    for (const { tag, weight } of weighted) {
      const found = weight > 0 && language(tag);
      if (found && isThere(found)) return found;
    }
  }
  return "en";
}

/** The weight among a tag's parameters, as RFC 9110 writes it; a malformed one counts as none. */
function weight(parameters: readonly string[]): number {
  const text = parameters.map(trimmed).find((parameter) => /^q=/i.test(parameter));
  if (text === undefined) return 1;
  return /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i.test(text) ? Number(text.slice(2)) : 0;
}

/** The language that a tag, or what it falls back to, is served by; `undefined` where it is malformed. */
function language(text: string): LanguageTag | "" | undefined {
  const tag = text.split(/[.@]/, 1)[0]!.replaceAll("_", "-");
  if (tag.length > LONGEST_TAG) return undefined;
  // Core counts bytes, and knows no letters but those of ASCII.
  const bytes = /[^\0-\x7f]/.test(tag) ? String.fromCharCode(...new TextEncoder().encode(tag)) : tag;
  const name = bytes.length <= LONGEST_TAG ? parsed(bytes.toLowerCase()) : undefined;
  if (name === undefined) return undefined;
  const { language, script, region } = name;
  const base = script ? `${language}-${script}` : language;
  return served.get(`${base}-${region}`) ?? served.get(base);
}

interface Name {
  language: string;
  script?: string | undefined;
  region?: string | undefined;
}

const NAME = "([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\\d{3}))?((?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*)";
// What may stand behind the name, each once: it says nothing about the language, but a malformed tag is passed over.
const EXTENSIONS = [
  // `u`: attributes, then keys with values.
  "-u(?=-[^-]{2})(?:-[a-z\\d]{3,8})*(?:-[a-z\\d][a-z](?:-[a-z\\d]{3,8})*)*",
  // `t`: a language, then keys with values.
  `-t(?=-[^-]{2})(?:-${NAME.replace(/\((?!\?)/g, "(?:")})?(?:-[a-z]\\d(?:-[a-z\\d]{3,8})+)*`,
  // Letters without a meaning yet: anything, if only one part of it is letters and digits.
  "-[a-svwyz\\d](?=(?:-[^-]{2,8})*-[a-z\\d]{2,8}(?:-|$))(?:-[^-]{2,8})+",
].join("|");
const TAG = /* @__PURE__ */ new RegExp(`^${NAME}((?:${EXTENSIONS})*)(?:-x(?:-[a-z\\d]{1,8})+)?$`, "s");

/** The parts of a tag, in the form of Unicode's today (`iw` is `he`), as ICU4X reads it; `undefined` where it is malformed. */
function parsed(tag: string): Name | undefined {
  const [, language, script, region, variants, extensions] = TAG.exec(tag) ?? [];
  if (language === undefined || repeats(variants!, /-[^-]+/g) || repeats(extensions!, /-.(?=-)/g)) return undefined;
  // No variant with a digit changes the language, and V8 takes `luna1918` for a script.
  const name = [language, script, region].filter((part) => part !== undefined).join("-") + variants!.replace(/-[a-z]*\d[^-]*/g, "");
  try {
    return new Intl.Locale(name);
  } catch {
    // A machine without it, such as older Hermes: all tags but those with another name today (`iw`) are still found.
    return { language, script: script?.replace(/^./, (letter) => letter.toUpperCase()), region: region?.toUpperCase() };
  }
}

function repeats(text: string, part: RegExp): boolean {
  const parts = text.match(part) ?? [];
  return new Set(parts).size < parts.length;
}
