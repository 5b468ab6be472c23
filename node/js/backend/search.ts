// What core/src/search.rs does, for where core cannot run.
import { rows } from "../generated/catalogue.js";

const CODE = 32;
const IDENTITY = 8;
const SUMMARY = 4;
const CAUSE = 3;
const MESSAGE = 2;

/** The codes of the rows that contain every word of a query, best first; `texts` are those of a language. */
export function search(query: string, texts: readonly string[]): number[] {
  const words = query.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return [];
  const ranked: { rank: number; code: number }[] = [];
  rows.forEach((info, row) => {
    const { id, name, category, condition, platforms, summary, causes, documented } = info;
    const fields: [number, string | null][] = [
      ...[id, name, category, condition, ...Object.values(platforms)].map((text): [number, string | null] => [IDENTITY, text]),
      [SUMMARY, summary],
      ...[...causes, ...documented].map((text): [number, string] => [CAUSE, text]),
      [MESSAGE, texts[2 * row]!],
      [MESSAGE, texts[2 * row + 1]!],
    ];
    let rank = 0;
    for (const word of words) {
      const best =
        /^[+-]?\d+$/.test(word) && Number(word) === info.code ? CODE
        : Math.max(...fields.map(([weight, text]) => weight * (text === null ? 0 : hit(text, lower(word)))));
      if (best === 0) return;
      rank += best;
    }
    ranked.push({ rank, code: info.code });
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ code }) => code);
}

/** 2 where `word` begins a word of `text`, 1 where it stands elsewhere in it, else 0. */
function hit(text: string, word: string): number {
  const letters = Array.from(text);
  const lowered = letters.map((letter) => letter.toLowerCase());
  const whole = lowered.join("");
  let best = 0;
  let place = 0;
  for (const [index, letter] of lowered.entries()) {
    if (whole.startsWith(word, place)) {
      if (index === 0 || !/[\p{Alphabetic}\p{N}]/u.test(letters[index - 1]!)) return 2;
      best = 1;
    }
    place += letter.length;
  }
  return best;
}

/** Letter by letter: the lower case of a letter does not depend on its neighbours here, as it does for a whole string. */
function lower(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase()).join("");
}
