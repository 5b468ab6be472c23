import * as backend from "#backend";
import { string, integer } from "./arguments.js";
import { fromJSON } from "./from-json.js";
import type { Category, ErrorCode } from "./generated/identity.js";
import { names, normalized } from "./names.js";
import type { ErrorInfo, Samples } from "./types.js";

/** The rows as objects of JavaScript. */
const rows: readonly ErrorInfo[] = /* @__PURE__ */ (() => Object.freeze(backend.rows.map((row) => fromJSON<ErrorInfo>(row))))();

/** Filled once: a call into native code would cost more than the lookup. */
const byCode: ReadonlyMap<unknown, ErrorInfo> = /* @__PURE__ */ (() => new Map(rows.map((info) => [info.code, info])))();

/** Filled by the first question: folding the names takes longer than all else at load, and most programs ask by number. */
let byName: Map<string, ErrorInfo> | undefined;
/** Spellings that were asked for are kept, too, as long as there are no more than this: folding takes longer than looking up. */
const MOST_NAMES = 2000;
const LONGEST_NAME = 100;

function named(): Map<string, ErrorInfo> {
  return (byName ??= new Map(
    rows.flatMap((info) => names(info).flatMap((name) => [[name, info] as const, [normalized(name), info] as const])),
  ));
}

/**
 * All rows, in catalogue order: a frozen list.
 *
 * @example
 * ```js
 * all()[0].code // => -1
 * all().map((info) => info.id).includes("session_is_full") // => true
 * ```
 */
export function all(): readonly ErrorInfo[] {
  return rows;
}

/**
 * The row of a code; `undefined` where the code is unlisted, which every other integer is, of any size.
 *
 * @throws {TypeError} where `code` is no integer: NaN, a fraction, a bigint, a string.
 * @example
 * ```js
 * lookup(206).id // => "session_is_full"
 * lookup(4242) // => undefined
 * ```
 */
export function lookup(code: ErrorCode): ErrorInfo;
export function lookup(code: number): ErrorInfo | undefined;
export function lookup(code: number): ErrorInfo | undefined {
  return byCode.get(code) ?? missing(code);
}

function missing(code: unknown): undefined {
  integer(code, "code");
  return undefined;
}

/**
 * The row with a name: the id or any platform's constant, in camel, snake, kebab or upper casing. Case, `_` and `-`
 * make no difference; `undefined` where no row has the name.
 *
 * @throws {TypeError} where `name` is no string.
 * @example
 * ```js
 * lookupName("SESSION_IS_FULL_ERROR_CODE").code // => 206
 * lookupName("sessionIsFul") // => undefined
 * ```
 */
export function lookupName(name: string): ErrorInfo | undefined {
  return named().get(name) ?? spelled(string(name, "name"));
}

function spelled(name: string): ErrorInfo | undefined {
  const names = named();
  const info = names.get(normalized(name));
  if (info !== undefined && name.length <= LONGEST_NAME && names.size < MOST_NAMES) names.set(name, info);
  return info;
}

/**
 * The row of a code.
 *
 * @throws {RangeError} where the code is unlisted; the text names near misses.
 * @throws {TypeError} where `code` is no integer.
 * @example
 * ```js
 * get(206).name // => "sessionIsFull"
 * get(-206) // throws RangeError: -206 is not a listed Watch Together error code; did you mean 206 session_is_full
 * ```
 */
export function get(code: number): ErrorInfo {
  const info = lookup(code);
  if (info === undefined) throw new RangeError(backend.unlistedText(code));
  return info;
}

/**
 * The row with a name, as {@link lookupName} finds it.
 *
 * @throws {RangeError} where no row has the name; the text names near misses.
 * @throws {TypeError} where `name` is no string.
 * @example
 * ```js
 * getByName("session-is-full").code // => 206
 * getByName("sessionIsFul") // throws RangeError: "sessionIsFul" is not a known error name; did you mean 206
 * ```
 */
export function getByName(name: string): ErrorInfo {
  const info = lookupName(name);
  if (info === undefined) throw new RangeError(backend.unknownName(name));
  return info;
}

/**
 * Whether a value is a listed code. Any value has an answer.
 *
 * @example
 * ```js
 * isErrorCode(206) // => true
 * isErrorCode("206") // => false
 * ```
 */
export function isErrorCode(value: unknown): value is ErrorCode {
  return byCode.has(value);
}

/**
 * The category of a code by its row or, where it is unlisted, by its range; `undefined` outside every known range.
 *
 * @throws {TypeError} where `code` is no integer.
 * @example
 * ```js
 * categoryOf(299) // => "session"
 * categoryOf(4242) // => undefined
 * ```
 */
export function categoryOf(code: number): Category | undefined {
  const info = byCode.get(code);
  return info === undefined ? backend.category(integer(code, "code")) : info.category;
}

/**
 * Near misses for what a person typed, nearest first: for a number its sign flipped and the nearest codes, for a name
 * those spelled nearly like it.
 *
 * @throws {TypeError} where `text` is neither a string nor an integer.
 * @example
 * ```js
 * suggest("sesion_is_ful").map((info) => info.code) // => [206]
 * suggest(-206).map((info) => info.code) // => [206]
 * ```
 */
export function suggest(text: string | number): ErrorInfo[] {
  const sought = typeof text === "number" ? String(integer(text, "text")) : string(text, "text");
  return backend.suggest(sought).map(get);
}

/**
 * The error object of a code as each platform delivers it, of those platforms on which the code was seen; none for an
 * unlisted one. An app's error handling can be tested with them, without a real failure.
 *
 * @throws {TypeError} where `code` is no integer.
 * @example
 * ```js
 * samples(206).android.name // => "SESSION_IS_FULL_ERROR_CODE"
 * WTError.fromPayload(samples(206).web).requestTime.getTime() // => 1700000000123
 * samples(4242) // => {}
 * ```
 */
export function samples(code: number): Samples {
  return backend.samples(integer(code, "code"));
}
