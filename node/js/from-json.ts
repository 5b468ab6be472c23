/**
 * The frozen object of a row or a language: with JavaScript's casing of the keys, and a `toJSON` that gives the JSON it
 * came from. `toJSON` is not enumerable, so that copies, clones and comparisons see data only.
 */
export function fromJSON<T>(json: object): T {
  const camelCase = (key: string) => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const object = Object.fromEntries(Object.entries(json).map(([key, value]) => [camelCase(key), frozen(value)]));
  Object.freeze(json);
  return Object.freeze(Object.defineProperty(object, "toJSON", { value: () => json })) as T;
}

function frozen(value: unknown): unknown {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
