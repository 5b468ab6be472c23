// What core/src/search.rs does, for where core cannot run: change both.
import { rows } from "../generated/catalogue.js";
import { letters, plain, signs } from "../generated/folds.js";
import type { ErrorInfoJSON, Texts } from "../types.js";
import { firstBytes } from "./first-bytes.js";
import { words } from "./white-space.js";

/** How much of a query is looked at, in bytes. */
const LONGEST_QUERY = 1024;
/** How many words of it are looked at. */
const MOST_WORDS = 64;

const CODE = 32;
const IDENTITY = 8;
const SUMMARY = 4;
const CAUSE = 3;
const MESSAGE = 2;

/** A text as it is searched, and where its letters begin: 2 where a word begins, 1 within a word. */
interface Field {
  weight: number;
  text: string;
  hits: (1 | 2 | undefined)[];
}

/** What does not depend on the language, for each row; made by the first search. */
let identities: Field[][] | undefined;

/** The fields of each row with the texts of a language, and these texts whole. */
interface Index {
  fields: Field[][];
  whole: string[][];
}
const indexes = new WeakMap<Texts, Index>();

function indexed(texts: Texts, english: Texts): Index {
  let index = indexes.get(texts);
  if (index === undefined) {
    // Where a language lacks a text, the English one stands in.
    const sentences = rows.map(({ id }) => texts.sentences[id] ?? english.sentences[id]!);
    index = {
      fields: sentences.map((pair) => pair.map((text) => field(MESSAGE, text))),
      whole: sentences.map(([message, recovery]) => [message, recovery, message + recovery].map(bareLetters)),
    };
    indexes.set(texts, index);
  }
  return index;
}

/** The codes of the rows that contain every word of a query, best first, with the texts of a language. */
export function search(query: string, texts: Texts, english: Texts): number[] {
  return ranked(query, [texts], english);
}

/**
 * The codes of the rows that a query finds in one of the languages, best first: those of which it is a whole message or,
 * where there are none, those that contain every word of it in one language.
 */
export function searchAny(query: string, languages: readonly Texts[], english: Texts): number[] {
  const asked = bareLetters(firstBytes(query, LONGEST_QUERY));
  const isWhole = (row: number) => languages.some((texts) => indexed(texts, english).whole[row]!.includes(asked));
  const whole = asked === "" ? [] : rows.filter((_, row) => isWhole(row)).map(({ code }) => code);
  return whole.length > 0 ? whole : ranked(query, languages, english);
}

function ranked(query: string, languages: readonly Texts[], english: Texts): number[] {
  const sought = words(firstBytes(query, LONGEST_QUERY)).slice(0, MOST_WORDS).map((word) => ({
    number: /^[+-]?\d+$/.test(word) ? Number(word) : undefined,
    text: Array.from(word, folded).join(""),
  }));
  if (sought.length === 0) return [];
  identities ??= rows.map(identity);
  const found: { rank: number; code: number }[] = [];
  rows.forEach(({ code }, row) => {
    const best = (fields: readonly Field[], text: string) => Math.max(...fields.map((field) => field.weight * hit(field, text)));
    const own = sought.map(({ number, text }) => (number === code ? CODE : best(identities![row]!, text)));
    const ranks = languages.map((texts) => {
      const sentences = indexed(texts, english).fields[row]!;
      let sum = 0;
      for (const [index, { text }] of sought.entries()) {
        // In the sentences no hit counts more than a beginning of a word.
        const rank = own[index]! < 2 * MESSAGE ? Math.max(own[index]!, best(sentences, text)) : own[index]!;
        if (rank === 0) return 0;
        sum += rank;
      }
      return sum;
    });
    const rank = Math.max(...ranks);
    if (rank > 0) found.push({ rank, code });
  });
  return found.sort((a, b) => b.rank - a.rank).map(({ code }) => code);
}

function identity(info: ErrorInfoJSON): Field[] {
  const { id, name, category, condition, platforms, summary, causes } = info;
  const names = [id, name, category, condition, ...Object.values(platforms)].filter((text) => text !== null);
  return [
    ...names.map((text) => field(IDENTITY, text)),
    field(SUMMARY, summary),
    ...causes.flatMap(({ cause, documented }) => [field(CAUSE, cause), field(CAUSE, documented)]),
  ];
}

function field(weight: number, original: string): Field {
  const hits: Field["hits"] = [];
  let text = "";
  let previous = "";
  for (const letter of original) {
    // An accent begins where the letter behind it does, and is no part of a word.
    if (hits[text.length] !== 2) hits[text.length] = LETTER.test(previous) ? 1 : 2;
    text += folded(letter);
    previous = letter;
  }
  return { weight, text, hits };
}

const LETTER = /[\p{Alphabetic}\p{N}]/u;

/** The letters and digits of a text as they are searched: what stands between them differs from app to app. */
function bareLetters(text: string): string {
  return Array.from(Array.from(text, folded).join("")).filter((letter) => LETTER.test(letter)).join("");
}

/** 2 where `word` begins a word of the field, 1 where it stands elsewhere in it, else 0. */
function hit({ text, hits }: Field, word: string): 0 | 1 | 2 {
  let best: 0 | 1 = 0;
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    const found = hits[index];
    if (found === 2) return 2;
    if (found === 1) best = 1;
  }
  return best;
}

const bare: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ...Array.from(letters, (letter) => [letter, letter.normalize("NFD")[0]!] as const),
    ...Array.from(signs, (sign, index) => [sign, plain[index]!] as const),
  ]))();

/** A letter as it is searched: in lower case, which does not depend on its neighbours here, and without accents. */
function folded(letter: string): string {
  return Array.from(letter.toLowerCase(), (lower) => (/[\u0300-\u036f]/.test(lower) ? "" : (bare.get(lower) ?? lower))).join("");
}
