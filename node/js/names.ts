// How names are compared, as core/src/lookup.rs does it: change both.
import type { ErrorInfo } from "./types.js";

/** Every name a row is found by: id, documented name, platform names. */
export function names({ id, name, platforms }: Pick<ErrorInfo, "id" | "name" | "platforms">): string[] {
  return [id, name, ...Object.values(platforms).filter((platform) => platform !== null)];
}

/** The form in which names are compared: ASCII in lower case, without `_` and `-`. */
export function normalized(name: string): string {
  return name.replace(/[_-]+/g, "").replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
