import * as backend from "#backend";
import { integer, preferences, string } from "./arguments.js";
import type { LanguageTag } from "./generated/identity.js";
import { get, rows } from "./lookup.js";
import type { ErrorInfo, Language, Locales, Localized } from "./types.js";

/** Made by the first question, which most programs never ask. */
let known: readonly Language[] | undefined;

/**
 * The languages, sorted by tag: a frozen list.
 *
 * @example
 * ```js
 * languages().length // => 35
 * languages()[0].english_name // => "Arabic"
 * ```
 */
export function languages(): readonly Language[] {
  return (known ??= Object.freeze(backend.languages().map((language) => Object.freeze(language))));
}

/**
 * The best language for what a person prefers; English where nothing fits. What is malformed is passed over.
 *
 * @throws {TypeError} where `locales` is neither a string nor a list of strings.
 * @example
 * ```js
 * matchLanguage("pt-AO, en;q=0.5").tag // => "pt-PT"
 * matchLanguage(["tlh", "de_AT.UTF-8"]).native_name // => "Deutsch"
 * ```
 */
export function matchLanguage(locales: Locales): Language {
  const tag = backend.matchLanguage(preferences(locales));
  return languages().find((language) => language.tag === tag)!;
}

/**
 * Loads the best language for what a person prefers, so that {@link localized} can answer in it. Only a browser or
 * an edge runtime has to wait for it, but it is the same everywhere; English is always there.
 *
 * @throws {TypeError} where `locales` is neither a string nor a list of strings.
 * @example
 * ```js
 * (await loadLanguage("sv-FI")).tag // => "sv"
 * ```
 */
export async function loadLanguage(locales: Locales): Promise<Language> {
  const language = matchLanguage(locales);
  await backend.loadTexts(language.tag);
  return language;
}

/**
 * What to tell a person about an error, in the best language for them. Any integer has an answer. Derived.
 *
 * In a browser or an edge runtime a language answers once it is loaded, see {@link loadLanguage}; until then English does.
 *
 * @throws {TypeError} where `code` is no integer, or `locales` neither a string nor a list of strings.
 * @example
 * ```js
 * localized(206, "en").message // => "The session is full."
 * localized(4242).message // => "Something unexpected happened (code 4242)."
 * localized(206, ["ar-EG", "en"]).direction // => "rtl"
 * ```
 */
export function localized(code: number, locales?: Locales): Localized {
  const number = integer(code, "code");
  const { tag, direction } = ready(matchLanguage(locales));
  return { language: tag, direction, message: text(number, tag, 0), recovery: text(number, tag, 1) };
}

/** The language, or English where it has not been loaded. */
function ready(language: Language): Language {
  return backend.texts(language.tag) === undefined ? matchLanguage("en") : language;
}

/** The message (0) or the recovery (1) for a code in a language that is loaded. */
export function text(code: number, tag: LanguageTag, part: 0 | 1): string {
  const texts = backend.texts(tag)!;
  const row = rows.findIndex((info) => info.code === code);
  return row < 0 ? filled(texts[2 * rows.length + part]!, code) : texts[2 * row + part]!;
}

/** A text for unlisted codes, with the number in its place. */
export function filled(text: string, code: number): string {
  return text.replace("\n", String(code));
}

/**
 * The rows that contain every word of `query`, best first. Looks in code, id, names, summary, causes, and the texts for
 * people in the best language of `locales`. A query without words finds nothing.
 *
 * @throws {TypeError} where `query` is no string, or `locales` neither a string nor a list of strings.
 * @example
 * ```js
 * search("camera permission").map((info) => info.code) // => [107, 309]
 * ```
 */
export function search(query: string, locales?: Locales): ErrorInfo[] {
  return backend.search(string(query, "query"), ready(matchLanguage(locales)).tag).map(get);
}
