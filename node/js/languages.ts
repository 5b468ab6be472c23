import * as backend from "#backend";
import { integer, preferences, shown, string } from "./arguments.js";
import { fromJSON } from "./from-json.js";
import type { LanguageTag } from "./generated/identity.js";
import { get, lookup } from "./lookup.js";
import type { ErrorInfo, Language, LanguageTexts, Locales, Localized, Texts } from "./types.js";

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
  return language(backend.matchLanguage(preferences(locales)));
}

/**
 * Loads the best language for what a person prefers, so that {@link localized} can answer in it. Only a browser or
 * an edge runtime has to wait for it, but it is the same everywhere; English is always there.
 *
 * Where a language cannot be loaded, since the network is down or a deploy has replaced the file, the answer is the best
 * one that is there, which is English if need be. The console then says why, once for each language.
 *
 * @throws {TypeError} where `locales` is neither a string nor a list of strings, and for nothing else.
 * @example
 * ```js
 * (await loadLanguage("sv-FI")).tag // => "sv"
 * ```
 */
export async function loadLanguage(locales: Locales): Promise<Language> {
  const preferred = preferences(locales);
  const tag = backend.matchLanguage(preferred);
  try {
    await backend.loadTexts(tag);
    found.clear();
    return language(tag);
  } catch (error) {
    if (!failed.has(tag)) {
      failed.add(tag);
      globalThis.console?.warn(`wterror: the texts in ${tag} cannot be loaded, others answer for them:`, error);
    }
    return language(backend.matchLoaded(preferred));
  }
}

/** The languages whose failure the console has told of. */
const failed = /* @__PURE__ */ new Set<LanguageTag>();

/** The languages by their tags. */
let byTag: ReadonlyMap<LanguageTag, Language> | undefined;

function language(tag: LanguageTag): Language {
  return (byTag ??= new Map(languages().map((language) => [language.tag, language]))).get(tag)!;
}

/**
 * Which language was found for a text, among those that are loaded: most people's browsers send the same few headers, and
 * to read one again takes ten times as long. Both limits keep strangers from filling the memory.
 */
const found = /* @__PURE__ */ new Map<string, LanguageTag>();
const MOST_FOUND = 1000;
const LONGEST_FOUND = 200;

/** The best language for what a person prefers, among those that are loaded. */
function best(locales: Locales): LanguageTag {
  if (locales === undefined || locales === null) return "en";
  if (typeof locales !== "string") return backend.matchLoaded(preferences(locales));
  let tag = found.get(locales);
  if (tag === undefined) {
    tag = backend.matchLoaded(locales);
    if (found.size === MOST_FOUND) found.clear();
    if (locales.length <= LONGEST_FOUND) found.set(locales, tag);
  }
  return tag;
}

/**
 * Has a language answer from a module that the program imports itself: `wterror/languages/de`. For apps that are one
 * file, such as React Native's; elsewhere {@link loadLanguage} fetches what is needed.
 *
 * @throws {TypeError} where it is given something else than such a module's export.
 * @example
 * ```js
 * const { default: german } = await import("wterror/languages/de");
 * addLanguage(german).tag // => "de"
 * ```
 */
export function addLanguage(texts: LanguageTexts): Language {
  const { tag, sentences, labels } = (texts ?? {}) as Partial<Texts>;
  const known = languages().find((language) => language.tag === tag);
  if (known === undefined || typeof sentences !== "object" || typeof labels !== "object") {
    throw new TypeError(`addLanguage() needs what a module of wterror/languages/ exports by default, got ${shown(texts)}`);
  }
  backend.addTexts(texts as Texts);
  found.clear();
  return known;
}

/** What {@link setLocale} was told; `undefined` where the page's own preferences count. */
let chosen: readonly string[] | undefined;

/**
 * Sets the language of `localizedDescription` for the whole program; `undefined` or `null` takes that back.
 *
 * Without it, on a web page it is the best language for `navigator.languages` among those that are loaded, and elsewhere
 * English. A server answers many people: there, pass the language with each call, as to {@link localized}.
 *
 * @throws {TypeError} where `locales` is neither a string nor a list of strings.
 * @example
 * ```js
 * setLocale("de");
 * new WTError(206).localizedDescription // => "Die Sitzung ist voll."
 * setLocale(undefined);
 * new WTError(206).localizedDescription // => "The session is full."
 * ```
 */
export function setLocale(locales: Locales): void {
  chosen = locales === undefined || locales === null ? undefined : preferences(locales);
}

/** The preferences of the person who holds this device: what was set or, where there is a page, the browser's. */
export function ownPreferences(): Locales {
  if (chosen !== undefined) return chosen;
  // A page or its workers. Node has a `navigator` too, whose languages are those of the machine.
  const { document, importScripts, navigator } = globalThis as { document?: unknown; importScripts?: unknown; navigator?: Navigator };
  return document !== undefined || importScripts !== undefined ? navigator?.languages : undefined;
}

/**
 * What to tell a person about an error, in the best language for them: one of {@link WTError}, a row, or a code, for
 * which any integer will do. Derived.
 *
 * In a browser or an edge runtime a language answers once it is loaded, see {@link loadLanguage}; until then the best
 * one that is there does, which is English if need be. English also answers for a code whose sentences the language
 * lacks; `language` and `direction` always tell what is there.
 *
 * @throws {TypeError} where `code` is no integer, or `locales` neither a string nor a list of strings.
 * @example
 * ```js
 * localized(206, "en").message // => "The session is full."
 * localized(4242).message // => "Something unexpected happened (code 4242)."
 * localized(206, ["ar-EG", "en"]).direction // => "rtl"
 * localized(new WTError(206), "en").label // => "Wait and try again"
 * ```
 */
export function localized(error: number | { readonly code: number }, locales?: Locales): Localized {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : error;
  const number = integer(code, "code");
  const preferred = best(locales);
  const own = sentencesOf(number, preferred);
  const { tag, direction } = language(own === undefined ? "en" : preferred);
  const [message, recovery] = own ?? sentencesOf(number, "en")!;
  return { language: tag, direction, message, recovery, label: labelOf(number, preferred) };
}

/** Message and recovery for a code in a language that is loaded; `undefined` where it lacks them. */
function sentencesOf(code: number, tag: LanguageTag): Texts["sentences"]["unlisted"] {
  const info = lookup(code);
  const texts = backend.texts(tag)!.sentences[info?.id ?? "unlisted"];
  return info !== undefined || texts === undefined ? texts : [filled(texts[0], code), filled(texts[1], code)];
}

function labelOf(code: number, tag: LanguageTag): string {
  const action = lookup(code)?.guidance.action ?? "retry";
  return (backend.texts(tag)!.labels[action] ?? backend.texts("en")!.labels[action])!;
}

/** The message for a code in English, which has them all. */
export function english(code: number): string {
  return sentencesOf(code, "en")![0];
}

/**
 * Message and recovery as one text: with a space between them or, behind the full stop of Chinese and Japanese, which
 * has its space within, without.
 *
 * @example
 * ```js
 * joined(localized(206, "en")) // => "The session is full. Please wait until someone leaves, then try again."
 * joined(localized(206, "ja")).includes(" ") // => false
 * ```
 */
export function joined({ message, recovery }: Pick<Localized, "message" | "recovery">): string {
  return /[。！？]$/.test(message) ? message + recovery : `${message} ${recovery}`;
}

/** A text for unlisted codes, with the number in its place. */
export function filled(text: string, code: number): string {
  return text.replace("\n", String(code));
}

/**
 * The rows that contain every word of `query`, best first. Looks in code, id, names, summary, causes, and the texts for
 * people in the best language of `locales`. A query without words finds nothing. The first 64 words in the first 1,024 bytes of it
 * are looked at, so that none takes long.
 *
 * With `"any"` it looks in every language that is there (in a browser: that is loaded), and a whole message comes first:
 * what a viewer's screenshot says finds its code.
 *
 * @throws {TypeError} where `query` is no string, or `locales` neither a string nor a list of strings.
 * @example
 * ```js
 * search("camera permission").map((info) => info.code) // => [107, 309]
 * search("Die Sitzung ist voll", "any").map((info) => info.code) // => [206]
 * ```
 */
export function search(query: string, locales?: "any" | Locales): ErrorInfo[] {
  // Core looks at as many bytes of it, and no letter has less than one: what is longer need not be copied.
  const sought = string(query, "query").slice(0, 1024);
  const codes = locales === "any" ? backend.searchAny(sought) : backend.search(sought, best(locales));
  return codes.map(get);
}
