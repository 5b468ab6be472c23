/** What came instead, for an error's text. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `the string ${JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)}`;
    case "number":
    case "undefined":
    case "boolean":
      return String(value);
    case "bigint":
      return `the bigint ${value}n`;
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "an array" : "an object";
    default:
      return `a ${typeof value}`;
  }
}

/** The number, if it is an integer; -0 becomes 0. Any size has an answer: what is outside 32 bits is unlisted. */
export function integer(value: unknown, what: string, Refusal: new (message: string) => Error = TypeError): number {
  if (Number.isInteger(value)) return (value as number) + 0;
  const remedy =
    typeof value === "bigint" ? "; convert it with Number()"
    : typeof value === "string" ? "; convert it with Number(), or pass a name to lookupName()"
    : "";
  throw new Refusal(`${what} must be an integer, got ${shown(value)}${remedy}`);
}

/** The text, if it is one. */
export function string(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${what} must be a string, got ${shown(value)}`);
}

/** The preferences as a list of its own, so that what is used later is what was checked. */
export function preferences(locales: unknown): readonly string[] {
  if (locales === undefined || locales === null) return [];
  if (typeof locales === "string") return [locales];
  if (!Array.isArray(locales)) {
    throw new TypeError(`locales must be a string or a list of strings, got ${shown(locales)}`);
  }
  return Array.from(locales, (item) => string(item, "each of locales"));
}
