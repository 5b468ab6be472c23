import * as backend from "#backend";
import { integer, shown, string } from "./arguments.js";
import errors from "./generated/errors.js";
import type { Category, ErrorCode, ErrorId } from "./generated/identity.js";
import { english, filled, localized } from "./languages.js";
import { categoryOf, lookup, lookupName } from "./lookup.js";
import type { Attributes, ErrorInfo, ErrorJSON, Guidance, Locales, Problem } from "./types.js";

/** What a {@link WTError} can be given besides its code. */
export interface WTErrorOptions {
  /** The platform's own message. */
  platformMessage?: string | null | undefined;
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
 * new WTError(299, { platformMessage: "Session went away" }).message // => "299 unlisted: Session went away"
 * ```
 */
export class WTError extends Error {
  /** The number. */
  declare readonly code: ErrorCode | (number & {});
  /** The platform's own message, where it was given one. */
  declare readonly platformMessage: string | undefined;
  /** What led to it. */
  declare readonly cause?: unknown;

  constructor(code: ErrorCode | (number & {}), options?: WTErrorOptions) {
    const number = integer(code, "code");
    const given = options?.platformMessage ?? undefined;
    if (given !== undefined) string(given, "platformMessage");
    super(described(number, given), options as ErrorOptions);
    this.code = number;
    this.platformMessage = given;
    const category = categoryOf(number);
    const own = category === undefined ? errors.base : errors.classes[category];
    if (new.target !== own && isOurs(new.target)) Object.setPrototypeOf(this, own.prototype);
  }

  /** The catalogue's row; `undefined` where the code is unlisted. */
  get info(): ErrorInfo | undefined {
    return lookup(this.code);
  }

  /** The id; `undefined` where the code is unlisted. */
  get id(): ErrorId | undefined {
    return this.info?.id;
  }

  /** The category by row or range; `undefined` where an unlisted code is outside every range. */
  get category(): Category | undefined {
    return categoryOf(this.code);
  }

  /** What to do about it; `undefined` where the code is unlisted. Derived. */
  get guidance(): Guidance | undefined {
    return this.info?.guidance;
  }

  /** The text for developers: the platform's own message or else the summary, or that the code is unlisted. */
  get description(): string {
    return description(this.code, this.platformMessage);
  }

  /** The sentence for the people in the call, in English; {@link localized} gives it in the others. Derived. */
  get localizedDescription(): string {
    return english(this.code)[0];
  }

  /**
   * The error that a value stands for: a platform's error object or its JSON, a native `Error` that carries a code, an
   * error of this package as JSON or as a structured clone, a code, or a name. An error of this class is returned as
   * it is.
   *
   * The code decides; the name does only where there is no code. An empty message counts as none. A native `Error`
   * becomes the `cause`. The `code` of a `DOMException` is not one of the SDK's and counts as none.
   *
   * @throws {TypeError} where there is neither a code nor a known name; the text says what came.
   * @example
   * ```js
   * WTError.fromPayload({ code: 104, name: "EXISTING_USER_IN_SESSION_ERROR_CODE", message: "Name taken" }).platformMessage // => "Name taken"
   * WTError.fromPayload('{"code":299,"localizedDescription":"Gone"}').category // => "session"
   * WTError.fromPayload(Object.assign(new Error("Room full"), { code: 206 })).id // => "session_is_full"
   * WTError.fromPayload(JSON.parse(JSON.stringify(new WTError(206)))).code // => 206
   * WTError.fromPayload({ name: "sessionIsFul" }) // throws TypeError: the error object has no code, and "sessionIsFul" is not a known error name
   * ```
   */
  static fromPayload(value: unknown): WTError {
    const error = read(value);
    // The stack begins where this was called, as that of `new` does.
    if (error !== value) Error.captureStackTrace?.(error, WTError.fromPayload);
    return error;
  }

  /** What `JSON.stringify` writes; {@link WTError.fromPayload} reads it back. */
  toJSON(): ErrorJSON {
    const { code, id = null, category = null, localizedDescription, platformMessage: message = null } = this;
    return { code, id, category, localizedDescription, message };
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
    const status = (info ?? backend.categories.find((known) => known.category === category))?.httpStatus ?? 500;
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
const phrases: Record<number, string> = { 400: "Bad Request", 401: "Unauthorized", 409: "Conflict", 422: "Unprocessable Content", 502: "Bad Gateway" };

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
  return message ?? lookup(code)?.summary ?? filled(backend.unlisted.summary, code);
}

/** The error that a value stands for, see {@link WTError.fromPayload}. */
function read(value: unknown): WTError {
  if (value instanceof WTError) return value;
  if (typeof value === "number") return new WTError(value);
  if (typeof value === "string") return fromText(value);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return fromObject(value);
  throw new TypeError(`WTError.fromPayload() needs an error object, its JSON, a code or a name, got ${shown(value)}`);
}

function fromText(text: string): WTError {
  const known = fromName(text) ?? fromPrinted(text);
  if (known !== undefined) return known;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError(backend.noCode(text));
  }
  if (typeof value !== "string") return read(value);
  const named = fromName(value);
  if (named === undefined) throw new TypeError(backend.noCode(value));
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
  return newError(code, rest === description(code, undefined) ? undefined : rest, cause);
}

function fromObject(payload: object): WTError {
  const { code, name } = payload as { code?: unknown; name?: unknown };
  const cause = isA("Error", payload) ? payload : undefined;
  if (!isA("DOMException", payload) && code !== undefined && code !== null) {
    const listed = typeof code === "string" ? lookupName(code)?.code : undefined;
    return withMessage(payload, listed ?? integer(code, "`code` of an error object"), cause);
  }
  if (typeof name === "string") {
    const info = lookupName(name);
    if (info !== undefined) return withMessage(payload, info.code, cause);
  }
  const { message } = payload as { message?: unknown };
  const printed = typeof message === "string" ? fromPrinted(message, cause) : undefined;
  if (printed !== undefined) return printed;
  throw new TypeError(backend.noCode(typeof name === "string" ? name : undefined), { cause: payload });
}

/** Whether an object is a native one of a class, from whatever realm it comes: a frame, a `vm` context, Jest. */
function isA(name: "Error" | "DOMException", value: object): boolean {
  const native: unknown = (globalThis as Record<string, unknown>)[name];
  return (typeof native === "function" && value instanceof native) || Object.prototype.toString.call(value) === `[object ${name}]`;
}

function withMessage(payload: object, code: number, cause: unknown): WTError {
  const { platformMessage, message, localizedDescription } = payload as Record<string, unknown>;
  // Another copy of this package made it: its message has code and id before the platform's.
  if ("platformMessage" in payload) return newError(code, platformMessage, cause);
  // As `toJSON` writes it, or as a platform does: the message is the platform's own, whatever it looks like.
  if (localizedDescription !== undefined) return newError(code, message === undefined ? localizedDescription : message, cause);
  const printed = typeof message === "string" ? fromPrinted(message, cause) : undefined;
  return printed?.code === code ? printed : newError(code, message, cause);
}

function newError(code: number, message: unknown, cause: unknown): WTError {
  const given = message === undefined || message === null ? "" : string(message, "`message` of an error object");
  return new WTError(code, {
    ...(given !== "" && { platformMessage: given }),
    ...(cause !== undefined && { cause }),
  });
}
