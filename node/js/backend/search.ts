// What core/src/search.rs does, for where core cannot run: change both.
import { rows } from "../generated/catalogue.js";
import type { ErrorInfoJSON, Texts } from "../types.js";
import { words } from "./white-space.js";

const CODE = 32;
const IDENTITY = 8;
const SUMMARY = 4;
const CAUSE = 3;
const MESSAGE = 2;

/** A text in lower case, and where its letters begin: 2 where a word begins, 1 within a word. */
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
  const longest = Math.max(...index.flat().map(({ text }) => text.length));
  const sought = words(query).map((word) => ({
    number: /^[+-]?\d+$/.test(word) ? Number(word) : undefined,
    // What is longer than every text stands in none. In lower case no text is shorter.
    text: word.length > longest ? undefined : lower(word),
  }));
  if (sought.length === 0) return [];
  const ranked: { rank: number; code: number }[] = [];
  index.forEach((fields, row) => {
    const { code } = rows[row]!;
    let rank = 0;
    for (const { number, text } of sought) {
      const best = number === code ? CODE : text === undefined ? 0 : Math.max(...fields.map((field) => field.weight * hit(field, text)));
      if (best === 0) return;
      rank += best;
    }
    ranked.push({ rank, code });
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ code }) => code);
}

function fields(info: ErrorInfoJSON, messages: readonly string[]): Field[] {
  const { id, name, category, condition, platforms, summary, causes, documented } = info;
  const identity = [id, name, category, condition, ...Object.values(platforms)].filter((text) => text !== null);
  return [
    ...identity.map((text) => field(IDENTITY, text)),
    field(SUMMARY, summary),
    ...[...causes, ...documented].map((text) => field(CAUSE, text)),
    ...messages.map((text) => field(MESSAGE, text)),
  ];
}

function field(weight: number, original: string): Field {
  const hits: Field["hits"] = [];
  let text = "";
  let previous = "";
  for (const letter of original) {
    hits[text.length] = /[\p{Alphabetic}\p{N}]/u.test(previous) ? 1 : 2;
    text += letter.toLowerCase();
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

/** Letter by letter: the lower case of a letter does not depend on its neighbours here, as it does for a whole string. */
function lower(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase()).join("");
}
