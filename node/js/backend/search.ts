// What core/src/search.rs does, for where core cannot run: change both.
import { rows } from "../generated/catalogue.js";
import { bases, letters } from "../generated/folds.js";
import type { ErrorInfoJSON, Texts } from "../types.js";
import { firstBytes } from "./first-bytes.js";
import { words } from "./white-space.js";

/** How much of a query is looked at, in bytes. */
const LONGEST_QUERY = 1024;

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

/** The fields of each row, with the texts of a language. */
const indexes = new WeakMap<Texts, Field[][]>();

/**
 * The codes of the rows that contain every word of a query, best first; `texts` are those of a language, and where it
 * lacks some, the English ones stand in.
 */
export function search(query: string, texts: Texts, english: Texts): number[] {
  let index = indexes.get(texts);
  if (index === undefined) indexes.set(texts, (index = rows.map((info) => fields(info, texts[info.id] ?? english[info.id]!))));
  const sought = words(firstBytes(query, LONGEST_QUERY)).map((word) => ({
    number: /^[+-]?\d+$/.test(word) ? Number(word) : undefined,
    text: Array.from(word, folded).join(""),
  }));
  if (sought.length === 0) return [];
  const ranked: { rank: number; code: number }[] = [];
  index.forEach((fields, row) => {
    const { code } = rows[row]!;
    let rank = 0;
    for (const { number, text } of sought) {
      const best = number === code ? CODE : Math.max(...fields.map((field) => field.weight * hit(field, text)));
      if (best === 0) return;
      rank += best;
    }
    ranked.push({ rank, code });
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ code }) => code);
}

function fields(info: ErrorInfoJSON, messages: readonly string[]): Field[] {
  const { id, name, category, condition, platforms, summary, causes } = info;
  const identity = [id, name, category, condition, ...Object.values(platforms)].filter((text) => text !== null);
  return [
    ...identity.map((text) => field(IDENTITY, text)),
    field(SUMMARY, summary),
    ...causes.flatMap(({ cause, documented }) => [field(CAUSE, cause), field(CAUSE, documented)]),
    ...messages.map((text) => field(MESSAGE, text)),
  ];
}

function field(weight: number, original: string): Field {
  const hits: Field["hits"] = [];
  let text = "";
  let previous = "";
  for (const letter of original) {
    // An accent begins where the letter behind it does, and is no part of a word.
    if (hits[text.length] !== 2) hits[text.length] = /[\p{Alphabetic}\p{N}]/u.test(previous) ? 1 : 2;
    text += folded(letter);
    previous = letter;
  }
  return { weight, text, hits };
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

const bare: ReadonlyMap<string, string> = /* @__PURE__ */ (() => new Map(Array.from(letters, (letter, index) => [letter, bases[index]!])))();

/** A letter as it is searched: in lower case, which does not depend on its neighbours here, and without accents. */
function folded(letter: string): string {
  return Array.from(letter.toLowerCase(), (lower) => (/[\u0300-\u036f]/.test(lower) ? "" : (bare.get(lower) ?? lower))).join("");
}
