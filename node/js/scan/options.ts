import { shown, string } from "../arguments.js";
import type { LanguageTag } from "../generated/identity.js";

/**
 * How sure it is that a finding is an error of the SDK: `certain` (a platform's constant, a name with its code), `likely` (a
 * code that something ties to the SDK, a documented sentence, an unmistakable name) or `possible` (a listed number that nothing
 * ties to the SDK, a generic sentence, an ambiguous word).
 */
export type Certainty = "possible" | "likely" | "certain";

/** What a scan looks for. */
export interface ScanOptions {
  /** Findings that are less certain are left out: `likely` where nothing is said. `possible` looks at every line and is many times slower. */
  minCertainty?: Certainty | undefined;
  /** The languages whose messages for people are looked for, beside English and the documented sentences. */
  messages?: "all" | LanguageTag | readonly LanguageTag[] | undefined;
  /** Further `NSError` domains that are the SDK's, of four letters at least. */
  domains?: readonly string[] | undefined;
  /** Further keys that a session's identifier stands behind. */
  sessionKeys?: readonly string[] | undefined;
  /** The year of times that are written without one. */
  year?: number | undefined;
}

/** The options as the scanner reads them: `name=value`, each ended by a NUL. Which values there are it knows itself. */
export function written(options: ScanOptions = {}): string {
  if (typeof options !== "object" || options === null) throw new TypeError(`options must be an object, got ${shown(options)}`);
  let text = "";
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value === undefined) continue;
    for (const one of members(name, value)) text += `${name}=${one.replaceAll("\0", "\ufffd")}\0`;
  }
  return text;
}

function members(name: string, value: unknown): string[] {
  switch (name) {
    case "minCertainty":
      return [string(value, name)];
    case "year":
      if (!Number.isInteger(value)) throw new TypeError(`year must be an integer, got ${shown(value)}`);
      return [String(value)];
    case "messages":
      if (typeof value === "string") return [value];
    // falls through
    case "domains":
    case "sessionKeys":
      if (!Array.isArray(value)) throw new TypeError(`${name} must be a list of strings, got ${shown(value)}`);
      return Array.from(value, (item) => string(item, `each of ${name}`));
    default:
      throw new TypeError(`there is no option ${JSON.stringify(name)}; there are minCertainty, messages, domains, sessionKeys and year`);
  }
}
