import * as backend from "#backend";
import { integer, preferences, string } from "./arguments.js";
import { fromJSON } from "./from-json.js";
import type { LanguageTag } from "./generated/identity.js";
import { get, lookup } from "./lookup.js";
import type { ErrorInfo, Language, Locales, Localized, Texts } from "./types.js";

/** Made by the first question, which most programs never ask. */
let known: readonly Language[] | undefined;

/**
 * The languages, sorted by tag: a frozen list.
 *
 * @example
 * ```js
 * languages()[0].englishName // => "Arabic"
 * languages().some(({ tag }) => tag === "pt-BR") // => true
 * ```
 */
export function languages(): readonly Language[] {
  return (known ??= Object.freeze(backend.languages().map((language) => fromJSON<Language>(language))));
}

/**
 * The best language for what a person prefers; English where nothing fits. What is malformed is passed over.
 *
 * @throws {TypeError} where `locales` is neither a string nor a list of strings.
 * @example
 * ```js
 * matchLanguage("pt-AO, en;q=0.5").tag // => "pt-PT"
 * matchLanguage(["tlh", "de_AT.UTF-8"]).nativeName // => "Deutsch"
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
 * English also answers for a code whose texts the language lacks; `language` and `direction` always tell what is there.
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
  const preferred = matchLanguage(locales);
  const own = textsOf(number, preferred.tag);
  const { tag, direction } = own === undefined ? matchLanguage("en") : preferred;
  const [message, recovery] = own ?? english(number);
  return { language: tag, direction, message, recovery };
}

/** Message and recovery for a code in a language; `undefined` where it is not loaded or lacks them. */
function textsOf(code: number, tag: LanguageTag): Texts["unlisted"] {
  const info = lookup(code);
  const texts = backend.texts(tag)?.[info?.id ?? "unlisted"];
  return info !== undefined || texts === undefined ? texts : [filled(texts[0], code), filled(texts[1], code)];
}

/** Message and recovery for a code in English, which has them all. */
export function english(code: number): readonly [message: string, recovery: string] {
  return textsOf(code, "en")!;
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
  const { tag } = matchLanguage(locales);
  return backend.search(string(query, "query"), backend.texts(tag) === undefined ? "en" : tag).map(get);
}
