// What core/src/suggest.rs does, for where core cannot run: change both.
import { rows } from "../generated/catalogue.js";
import { names, normalized } from "../names.js";
import type { ErrorInfoJSON } from "../types.js";
import { trimmed } from "./white-space.js";

const MOST_NAMES = 3;
const MOST_CODES = 4;
const LONGEST = 64;

/** The codes of near misses for a number or a name. */
export function suggest(text: string): number[] {
  const bare = trimmed(text);
  const number = Number(bare);
  return /^[+-]?\d+$/.test(bare) && number === (number | 0) ? suggestCodes(number) : suggestNames(text);
}

/** Up to four listed codes that a number may be a slip of: the likeliest slips first, then the nearest numbers. */
export function suggestCodes(near: number): number[] {
  return best(MOST_CODES, ({ code }) => slip(near, code) * 2 ** 33 + Math.abs(code - near));
}

/** How unlikely it is that a person who meant `code` typed `typed`: a slip in its sign or in one of its digits. */
function slip(typed: number, code: number): number {
  if (typed === code) return 0;
  if (typed === -code) return 1;
  if (Math.sign(typed) !== Math.sign(code)) return Infinity;
  const [a, b] = [String(Math.abs(typed)), String(Math.abs(code))];
  if (a.length === b.length) {
    const [one = 0, other, more] = Array.from(a, (_, index) => index).filter((index) => a[index] !== b[index]);
    if (other === undefined) return 4;
    return more === undefined && a[one] === b[other] && a[other] === b[one] ? 2 : Infinity;
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const isOneMore = Array.from(longer, (_, index) => longer.slice(0, index) + longer.slice(index + 1)).includes(shorter);
  return isOneMore ? 3 : Infinity;
}

/** Up to three codes whose id or name on a platform is spelled nearly like `name`. */
export function suggestNames(name: string): number[] {
  const sought = normalized(name);
  const bytes = new TextEncoder().encode(sought).length;
  if (bytes > LONGEST) return [];
  const letters = Array.from(sought);
  const farthest = Math.floor(letters.length / 3);
  return best(MOST_NAMES, (info) => {
    const near = [...new Set(names(info).map(normalized))]
      .filter((known) => Math.abs(known.length - bytes) <= 4 * farthest)
      .map((known) => levenshtein(known, letters));
    const distance = Math.min(...near);
    return distance <= farthest && distance < bytes ? distance : Infinity;
  });
}

function best(most: number, distance: (info: ErrorInfoJSON) => number): number[] {
  return rows
    .map((info) => ({ code: info.code, distance: distance(info) }))
    .filter((near) => near.distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ code }) => code);
}

/** The edits of one letter between two words. Fewer bytes than a library's, which would be tuned for long texts. */
function levenshtein(a: string, b: readonly string[]): number {
  let line = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(next[j]! + 1, line[j + 1]! + 1, line[j]! + (a[i] === b[j] ? 0 : 1)));
    }
    line = next;
  }
  return line[b.length]!;
}
