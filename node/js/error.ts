import * as backend from "#backend";
import { integer, shown, string } from "./arguments.js";
import errors from "./generated/errors.js";
import type { Category, ErrorCode, ErrorId } from "./generated/identity.js";
import { english, filled, localized, ownPreferences } from "./languages.js";
import { categoryOf, lookup, lookupName } from "./lookup.js";
import type { Attributes, ErrorInfo, ErrorJSON, Guidance, Locales, Localized, Problem } from "./types.js";

/** What a {@link WTError} can be given besides its code. */
export interface WTErrorOptions {
  /** The platform's own message. */
  platformMessage?: string | null | undefined;
  /** When the request was made. */
  requestTime?: Date | undefined;
  /** What led to it. */
  cause?: unknown;
}

/**
 * An error that the SDK reported: any code, listed or not, with the platform's own message where it was given one.
 *
 * Its `message` is fit for a log: code, id and description. Its class is that of its category, see
 * {@link SessionError} and the others, whichever of them was called; its `name` is the name of its class.
 *
 * @throws {TypeError} where `code` is no integer or the message no string. Any integer will do, of any size.
 * @example
 * ```js
 * const error = new WTError(206);
 * error.message // => "206 session_is_full: The session already has as many streaming participants as it allows."
 * error.localizedDescription // => "The session is full."
 * error instanceof SessionError // => true
 * error.name // => "SessionError"
 * error.localized("de").message // => "Die Sitzung ist voll."
 * new WTError(299, { platformMessage: "Session went away" }).message // => "299 unlisted: Session went away"
 * ```
 */
export class WTError extends Error {
  /** The number. */
  declare readonly code: ErrorCode | (number & {});
  // Own properties, because serializers such as pino's see these.
  /** The id; `undefined` where the code is unlisted. */
  declare readonly id: ErrorId | undefined;
  /** The category by row or range; `undefined` where an unlisted code is outside every range. */
  declare readonly category: Category | undefined;
  /** The platform's own message, where it was given one. */
  declare readonly platformMessage: string | undefined;
  /** When the request was made, where the platform said so. */
  declare readonly requestTime?: Date;
  /** What led to it. */
  declare readonly cause?: unknown;

  constructor(code: ErrorCode | (number & {}), options?: WTErrorOptions) {
    const number = integer(code, "code");
    const given = options?.platformMessage ?? undefined;
    if (given !== undefined) string(given, "platformMessage");
    super(described(number, given), options as ErrorOptions);
    const category = categoryOf(number);
    this.code = number;
    this.id = lookup(number)?.id;
    this.category = category;
    this.platformMessage = given;
    if (options?.requestTime !== undefined) this.requestTime = options.requestTime;
    const own = category === undefined ? errors.base : errors.classes[category];
    if (new.target !== own && isOurs(new.target)) Object.setPrototypeOf(this, own.prototype);
  }

  /** The catalogue's row; `undefined` where the code is unlisted. */
  get info(): ErrorInfo | undefined {
    return lookup(this.code);
  }

  /** What to do about it; `undefined` where the code is unlisted. Derived. */
  get guidance(): Guidance | undefined {
    return this.info?.guidance;
  }

  /** The text for developers: the platform's own message or else the summary, or that the code is unlisted. */
  get description(): string {
    return description(this.code, this.platformMessage);
  }

  /**
   * The sentence for the people in the call: on a web page in the viewer's language, as far as it is loaded; elsewhere in
   * English, see {@link setLocale}. Derived.
   */
  get localizedDescription(): string {
    return this.localized(ownPreferences()).message;
  }

  /**
   * What to tell a person, in the best language for them, as {@link localized} does. Derived.
   *
   * @throws {TypeError} where `locales` is neither a string nor a list of strings.
   */
  localized(locales?: Locales): Localized {
    return localized(this.code, locales);
  }

  /**
   * The error that a value stands for: a platform's error object, the event or object around it (its `error`), the JSON
   * of either, a native `Error` that carries a code or whose `error` or `cause` does, an error of this package as JSON or
   * as a structured clone, a code, or a name. An error of this class is returned as it is.
   *
   * The code decides; the name does only where there is no code. An empty message counts as none. A native `Error`
   * becomes the `cause`. The `code` of a `DOMException` is not one of the SDK's and counts as none.
   *
   * @throws {PayloadError} where there is neither a code nor a known name, or one of them is malformed; the text says
   * what came. {@link WTError.tryFromPayload} does not throw.
   * @example
   * ```js
   * WTError.fromPayload({ error: { code: 206, message: "Full", requestTime: 1700000000123 } }).requestTime.getUTCFullYear() // => 2023
   * WTError.fromPayload({ code: 104, name: "EXISTING_USER_IN_SESSION_ERROR_CODE", message: "Name taken" }).platformMessage // => "Name taken"
   * WTError.fromPayload('{"code":299,"localizedDescription":"Gone"}').category // => "session"
   * WTError.fromPayload(Object.assign(new Error("Room full"), { code: 206 })).id // => "session_is_full"
   * WTError.fromPayload(JSON.parse(JSON.stringify(new WTError(206)))).code // => 206
   * WTError.fromPayload({ name: "sessionIsFul" }) // throws PayloadError: the error object has no code, and "sessionIsFul" is not a known error name
   * ```
   */
  static fromPayload(value: unknown): WTError {
    return readFor(WTError.fromPayload, value);
  }

  /**
   * The same, or `undefined` where there is nothing to read. Never throws, so that it fits a `catch`.
   *
   * @example
   * ```js
   * WTError.tryFromPayload({ error: { code: 206 } }).id // => "session_is_full"
   * WTError.tryFromPayload(new TypeError("Failed to fetch")) // => undefined
   * ```
   */
  static tryFromPayload(value: unknown): WTError | undefined {
    try {
      return readFor(WTError.tryFromPayload, value);
    } catch {
      return undefined;
    }
  }

  /** What `JSON.stringify` writes; {@link WTError.fromPayload} reads it back. */
  toJSON(): ErrorJSON {
    const { code, id = null, category = null, platformMessage: message = null, requestTime } = this;
    // In English, so that reports from many people can be grouped.
    return { code, id, category, localizedDescription: english(code), message, ...(requestTime && { requestTime: requestTime.getTime() }) };
  }

  /**
   * The problem document (RFC 9457) for an HTTP answer, with its detail in the best language for the client.
   *
   * @throws {TypeError} where `locales` is neither a string nor a list of strings.
   * @example
   * ```js
   * new WTError(1100).toProblem("en").status // => 401
   * ```
   */
  toProblem(locales?: Locales): Problem {
    const { code, info, id = null, category = null } = this;
    const { message, recovery, language } = localized(code, locales);
    const status = (info ?? backend.categories().find((known) => known.category === category))?.httpStatus ?? 500;
    return {
      type: info ? `urn:wterror:${code}` : "about:blank",
      title: info?.summary ?? phrases[status] ?? "Internal Server Error",
      status,
      detail: message,
      code,
      id,
      category,
      recovery,
      language,
      link: info?.link ?? null,
      ...(info?.page && { page: info.page }),
    };
  }

  /**
   * The attributes for OpenTelemetry's spans and logs.
   *
   * @example
   * ```js
   * new WTError(206).toAttributes()["error.type"] // => "session_is_full"
   * ```
   */
  toAttributes(): Attributes {
    const { code, id, category } = this;
    return {
      "error.type": id ?? String(code),
      "exception.message": this.description,
      "wterror.code": code,
      ...(id && { "wterror.id": id }),
      ...(category && { "wterror.category": category }),
    };
  }
}

/** The phrases of the statuses that categories have, as in core/src/problem.rs: change both. */
const phrases: Record<number, string> = { 400: "Bad Request", 401: "Unauthorized", 409: "Conflict", 502: "Bad Gateway" };

/**
 * A value was no error object that {@link WTError.fromPayload} can read: what a client sent, so that `status` is 400, which
 * Express and Fastify answer with.
 *
 * @example
 * ```js
 * WTError.fromPayload({ code: "206" }) // throws PayloadError: `code` of an error object must be an integer, got the string "206"
 * new PayloadError("").status // => 400
 * ```
 */
export class PayloadError extends TypeError {
  /** The HTTP status for an answer that tells of it. */
  declare readonly status: 400;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options as ErrorOptions);
    Object.defineProperty(this, "name", { value: "PayloadError", configurable: true, writable: true });
    this.status = 400;
  }
}

function isOurs(target: Function): boolean {
  return target === errors.base || Object.values<Function>(errors.classes).includes(target);
}

/** Gives a class of errors its name, which must not change where a program is minified. */
export function named(type: typeof WTError, name: string): typeof WTError {
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
  return type;
}

/** How an error prints. */
function described(code: number, message: string | undefined): string {
  return `${code} ${lookup(code)?.id ?? UNLISTED}: ${description(code, message)}`;
}

/** Stands for the id in the log line of an unlisted code. */
const UNLISTED = "unlisted";

function description(code: number, message: string | undefined): string {
  return message ?? lookup(code)?.summary ?? filled(backend.unlistedSummary(), code);
}

/** The error that a value stands for. Its stack begins where `caller` was called, as that of `new` does. */
function readFor(caller: Function, value: unknown): WTError {
  const error = read(value);
  const { error: inner, cause } = Object(value) as { error?: unknown; cause?: unknown };
  // One that was there already keeps its own.
  if (![value, inner, cause].includes(error)) Error.captureStackTrace?.(error, caller);
  return error;
}

function read(value: unknown): WTError {
  if (value instanceof WTError) return value;
  if (typeof value === "number") return new WTError(integer(value, "code", PayloadError));
  if (typeof value === "string") return fromText(value);
  if (isObject(value)) return fromObject(value);
  throw new PayloadError(`WTError.fromPayload() needs an error object, its JSON, a code or a name, got ${shown(value)}`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fromText(text: string): WTError {
  const known = fromName(text) ?? fromPrinted(text);
  if (known !== undefined) return known;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PayloadError(backend.noCode(text));
  }
  if (typeof value !== "string") return read(value);
  const named = fromName(value);
  if (named === undefined) throw new PayloadError(backend.noCode(value));
  return named;
}

function fromName(name: string): WTError | undefined {
  const info = lookupName(name);
  return info && new WTError(info.code);
}

/** The error that a text was printed from; a structured clone keeps nothing else of it. */
function fromPrinted(text: string, cause?: unknown): WTError | undefined {
  const [, number, id, rest] = /^(?:\w*Error: )?(-?\d[\d.e+]*) (\w+): (.*)$/s.exec(text) ?? [];
  if (number === undefined || rest === undefined) return undefined;
  const code = Number(number);
  if (!Number.isInteger(code) || id !== (lookup(code)?.id ?? UNLISTED)) return undefined;
  return newError(code, rest === description(code, undefined) ? undefined : rest, undefined, cause);
}

const WRAPPED_TWICE = "the error object is wrapped twice; pass the object that has the `code`, or the one around it";

/** From an error object, or from what is around it: the web SDK's event, a native `Error`. */
function fromObject(payload: object): WTError {
  const around = isA("Error", payload);
  const inner = wrapped(payload);
  if (!around && inner !== undefined) {
    if (inner instanceof WTError) return inner;
    if (wrapped(inner, true) !== undefined && !isA("Error", inner)) throw new PayloadError(WRAPPED_TWICE, { cause: payload });
    return fromBare(inner);
  }
  try {
    return fromBare(payload);
  } catch (error) {
    // A native `Error` may carry one, but most carry something else.
    const carried = around ? [inner, (payload as Error).cause].filter(isObject) : [];
    for (const one of carried) {
      try {
        return one instanceof WTError ? one : withCause(fromBare(wrapped(one) ?? one), payload);
      } catch {
        // Not that one.
      }
    }
    throw error;
  }
}

/** What an object without a code has as its `error`; with `any`, whether it has a code or not. */
function wrapped(payload: object, any = false): object | undefined {
  const { code, error } = payload as { code?: unknown; error?: unknown };
  return isObject(error) && (any || code === undefined || code === null) ? error : undefined;
}

function withCause({ code, platformMessage, requestTime }: WTError, cause: unknown): WTError {
  return newError(code, platformMessage, requestTime, cause);
}

function fromBare(payload: object): WTError {
  if (payload instanceof WTError) return payload;
  const { code, name } = payload as { code?: unknown; name?: unknown };
  const cause = isA("Error", payload) ? payload : undefined;
  if (!isA("DOMException", payload) && code !== undefined && code !== null) {
    const listed = typeof code === "string" ? lookupName(code)?.code : undefined;
    return withMessage(payload, listed ?? integer(code, "`code` of an error object", PayloadError), cause);
  }
  if (typeof name === "string") {
    const info = lookupName(name);
    if (info !== undefined) return withMessage(payload, info.code, cause);
  }
  const { message } = payload as { message?: unknown };
  const printed = typeof message === "string" ? fromPrinted(message, cause) : undefined;
  if (printed !== undefined) return printed;
  throw new PayloadError(backend.noCode(typeof name === "string" ? name : undefined), { cause: payload });
}

/** Whether an object is a native one of a class, from whatever realm it comes: a frame, a `vm` context, Jest. */
function isA(name: "Error" | "DOMException", value: object): boolean {
  const native: unknown = (globalThis as Record<string, unknown>)[name];
  return (typeof native === "function" && value instanceof native) || Object.prototype.toString.call(value) === `[object ${name}]`;
}

function withMessage(payload: object, code: number, cause: unknown): WTError {
  const { platformMessage, message, localizedDescription, requestTime } = payload as Record<string, unknown>;
  // Another copy of this package made it: its message has code and id before the platform's.
  if ("platformMessage" in payload) return newError(code, platformMessage, requestTime, cause);
  // As `toJSON` writes it, or as a platform does: the message is the platform's own, whatever it looks like.
  if (localizedDescription !== undefined) {
    const described = localizedDescription === english(code) ? undefined : localizedDescription;
    return newError(code, message === undefined ? described : message, requestTime, cause);
  }
  const printed = typeof message === "string" ? fromPrinted(message, cause) : undefined;
  return printed?.code === code ? printed : newError(code, message, requestTime, cause);
}

function newError(code: number, message: unknown, requestTime: unknown, cause: unknown): WTError {
  if (message !== undefined && message !== null && typeof message !== "string") {
    throw new PayloadError(`\`message\` of an error object must be a string, got ${shown(message)}`);
  }
  const time = timeOf(requestTime);
  return new WTError(code, {
    ...(message && { platformMessage: message }),
    ...(time !== undefined && { requestTime: time }),
    ...(cause !== undefined && { cause }),
  });
}

/** A time in milliseconds since the beginning of 1970, as the web SDK gives it, or a date. */
function timeOf(requestTime: unknown): Date | undefined {
  if (requestTime === undefined || requestTime === null) return undefined;
  const date = requestTime instanceof Date ? requestTime : new Date(Number.isInteger(requestTime) ? (requestTime as number) : NaN);
  if (date.getTime() >= 0) return date;
  throw new PayloadError(`\`requestTime\` of an error object must be milliseconds since the beginning of 1970, got ${shown(requestTime)}`);
}
