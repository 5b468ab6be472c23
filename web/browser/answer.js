// What a text that somebody has may mean: codes, names, words, a sentence of a language.
import { addLanguage, all, languages, localized, lookup, lookupName, search, suggest, WTError } from "wterror";
import { loadScript } from "./dom.js";

let loading;

/** Loads the texts of all languages, once. */
export function loadLanguages() {
  loading ??= new Promise((resolve, reject) => {
    globalThis.wterrorLanguages = (texts) => {
      texts.forEach(addLanguage);
      resolve(true);
    };
    loadScript("languages.js").catch((error) => {
      loading = undefined; // the next question tries again
      reject(error);
    });
  });
  return loading;
}

/** A number behind a word that says it is a code: `error 206`, `my_error_code=206`, `"code": 206`, `Fehler 206`. */
const CODE = /(?:code|error|err|fehler|fout|fel|virhe|erreur|erro|errore|chyba|błąd|hiba|hata|lỗi|ошибка|помилка|сбой|σφάλμα|خطأ|שגיאה|错误|錯誤|エラー|오류)[^\p{L}\d-]{0,5}(-?\d{1,10})(?!\d)/giu;
const NUMBER = /(?<![\p{L}\d_.:/-])-?\d{1,10}(?![\p{L}\d_:/]|[.,]\d)/gu;
const NAME = /[A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+)*/g;

/**
 * The codes that a text is about, the surest first, and the numbers in it that no row has.
 *
 * An exact code or name comes before what only contains the words; near misses are given where nothing else is.
 */
export function answer(text) {
  const query = text.trim().slice(0, 4000);
  const exact = new Set();
  const unlisted = new Set();
  const number = (digits) => {
    const code = Number(digits);
    const row = lookup(code);
    if (row) exact.add(row);
    else unlisted.add(code);
  };
  if (/^[-−]?\d{1,15}$/u.test(query)) number(query.replace("−", "-"));
  if (/^[{[]/.test(query)) {
    const error = WTError.tryFromPayload(query);
    if (error) number(error.code);
  }
  for (const [, digits] of query.matchAll(CODE)) number(digits);
  const whole = lookupName(query.replace(/\s+/g, "_"));
  if (whole) exact.add(whole);
  for (const [name] of query.matchAll(NAME)) {
    // A single plain word is a name only where it is all there is: "transport".
    const row = /[a-z][A-Z]|_|\w-\w/.test(name) ? lookupName(name) : undefined;
    if (row) exact.add(row);
  }
  // A number that nothing ties to the SDK: it may be anything's, such as the status of a request.
  const bare = new Set();
  for (const [digits] of query.matchAll(NUMBER)) {
    const row = lookup(Number(digits));
    if (row === undefined || exact.has(row)) continue;
    exact.add(row);
    bare.add(row);
  }

  const found = new Set(search(query, "any"));
  if (exact.size + found.size === 0) {
    // A sentence among others, or behind a title: "Fehler: Die Sitzung ist voll."
    for (const part of query.split(/[\n.!?:;|"“”„«»()[\]。！？؟।]+/u)) if (part.trim().length > 7) for (const row of search(part, "any")) found.add(row);
  }
  const near = exact.size + found.size === 0 || unlisted.size > 0 ? suggest(unlisted.size > 0 ? String([...unlisted][0]) : query) : [];
  const rows = [...exact, ...[...found].filter((row) => !exact.has(row))];
  return { rows, exact: exact.size, bare, unlisted: [...unlisted], near: near.filter((row) => !rows.includes(row)) };
}

const plain = (text) => text.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** The texts of the language that a sentence of this code was written in; `undefined` where the text is none of them. */
export function spokenIn(row, text) {
  const query = plain(text);
  if (query.length < 4 || /^-?\d+$/.test(query)) return undefined;
  for (const language of languages()) {
    const spoken = localized(row.code, language.tag);
    if (spoken.language !== language.tag) continue;
    const own = [spoken.message, spoken.recovery].map(plain);
    if (own.some((sentence) => query.includes(sentence) || (query.length > 7 && sentence.includes(query)))) return { language, spoken };
  }
  return undefined;
}

export { all, localized };
