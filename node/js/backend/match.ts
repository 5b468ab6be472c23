// What core/src/locale.rs does with Unicode's data, done with `Intl` and a table that is made from the same data.
import type { LanguageTag } from "../generated/identity.js";
import { served } from "../generated/matching.js";

const LONGEST = 100;

/** The tag of the best language for what a person prefers. */
export function matchLanguage(preferences: readonly string[]): LanguageTag {
  for (const preference of preferences) {
    const weighted = preference.split(",").map((item) => {
      const [tag, ...parameters] = item.split(";");
      const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
      return { tag: tag!.trim(), weight: weight === undefined ? 1000 : thousandths(weight.slice(2)) };
    });
    weighted.sort((a, b) => b.weight - a.weight);
    for (const { tag, weight } of weighted) {
      const found = weight > 0 && language(tag);
      if (found) return found;
    }
  }
  return "en";
}

/** A weight in thousandths; a malformed one counts as none. */
function thousandths(text: string): number {
  const whole = text.split(".", 1)[0]!;
  const digits = whole + text.slice(whole.length + 1).slice(0, 3).padEnd(3, "0");
  const weight = /^\+?\d+$/.test(digits) ? Number(digits) : 0;
  return weight <= 1000 ? weight : 0;
}

function language(text: string): LanguageTag | "" | undefined {
  const tag = text.split(/[.@]/, 1)[0]!.replaceAll("_", "-");
  if (tag.length > LONGEST) return undefined;
  try {
    const { language, script, region } = new Intl.Locale(Intl.getCanonicalLocales(tag)[0]!);
    const base = script ? `${language}-${script}` : language!;
    return served[`${base}-${region}`] ?? served[base];
  } catch {
    return undefined; // malformed, or a machine without Intl
  }
}
