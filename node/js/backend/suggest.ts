// What core/src/suggest.rs does, for where core cannot run: change both.
import { rows } from "../generated/catalogue.js";
import { names, normalized } from "../names.js";
import type { ErrorInfoJSON } from "../types.js";
import { trimmed } from "./white-space.js";

const MOST = 3;
const FARTHEST = 100;
const LONGEST = 64;

/** The codes of near misses for a number or a name. */
export function suggest(text: string): number[] {
  const bare = trimmed(text);
  const number = Number(bare);
  return /^[+-]?\d+$/.test(bare) && number === (number | 0) ? suggestCodes(number) : suggestNames(text);
}

/** Up to three listed codes near a number: the number with its sign flipped, then the nearest within 100. */
export function suggestCodes(near: number): number[] {
  return best(({ code }) => {
    const distance = Math.abs(code - near);
    return distance === 0 ? 0 : code === -near ? 1 : distance <= FARTHEST ? distance + 1 : Infinity;
  });
}

/** Up to three codes whose id or name on a platform is spelled nearly like `name`. */
export function suggestNames(name: string): number[] {
  const sought = normalized(name);
  const bytes = new TextEncoder().encode(sought).length;
  if (bytes > LONGEST) return [];
  const letters = Array.from(sought);
  const farthest = Math.floor(letters.length / 3);
  return best((info) => {
    const near = [...new Set(names(info).map(normalized))]
      .filter((known) => Math.abs(known.length - bytes) <= 4 * farthest)
      .map((known) => levenshtein(known, letters));
    const distance = Math.min(...near);
    return distance <= farthest && distance < bytes ? distance : Infinity;
  });
}

function best(distance: (info: ErrorInfoJSON) => number): number[] {
  return rows
    .map((info) => ({ code: info.code, distance: distance(info) }))
    .filter((near) => near.distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
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
