/**
 * For Sentry: a `beforeSend` that gives each code an issue of its own, for any of Sentry's SDKs for JavaScript.
 *
 * @module
 */
import type { WTError } from "./index.js";

/** What is set of one of Sentry's events. */
export interface SentryEvent {
  /** What makes an issue of events. */
  fingerprint?: string[] | undefined;
  /** How bad it is. */
  level?: "fatal" | "error" | "warning" | "log" | "info" | "debug" | undefined;
  /** What issues are searched by. */
  tags?: { [key: string]: number | string | boolean | bigint | symbol | null | undefined } | undefined;
}

/** What is read of the hint beside an event. */
export interface SentryHint {
  /** What was captured. */
  originalException?: unknown;
}

// By who acts: for what a person in the call can do themselves, nobody has to be woken. Derived. As in Python and on the JVM:
// python/wterror/integrations/sentry.py, change all.
const levels: Partial<Record<string, SentryEvent["level"]>> = { end_user: "info", service: "warning" };

const names = ["wterror.code", "wterror.id", "wterror.category"] as const;

/**
 * Sets fingerprint, tags and level of an event whose exception is a {@link WTError}, or was caused by one.
 *
 * Sentry groups by type and stack, so that all codes thrown at one place are one issue. The fingerprint is `wterror` and the
 * id or, of an unlisted code, its number. The tags are `wterror.code`, `wterror.id`, `wterror.category` and `wterror.owner`, as
 * far as the code has them. What the person in the call can act on becomes `info`, what is the service's `warning`; other
 * levels stay. Other events pass as they are. A program with a `beforeSend` of its own calls this one in it.
 *
 * @example
 * ```js
 * const event = beforeSend({ level: "error" }, { originalException: new WTError(206) })
 * event.fingerprint // => ["wterror", "session_is_full"]
 * event.tags["wterror.owner"] // => "end_user"
 * event.level // => "info"
 * ```
 */
export function beforeSend<E extends SentryEvent>(event: E, hint?: SentryHint): E {
  const error = findError(hint?.originalException);
  if (error === undefined) return event;
  const fields: SentryEvent = event;
  const attributes = error.toAttributes();
  const tags: Record<string, string> = {};
  for (const name of names) {
    if (attributes[name] !== undefined) tags[name] = String(attributes[name]);
  }
  const owner = error.guidance?.owner;
  if (owner !== undefined) {
    tags["wterror.owner"] = owner;
    fields.level = levels[owner] ?? fields.level ?? "error";
  }
  fields.fingerprint = ["wterror", error.id ?? String(error.code)];
  fields.tags = { ...fields.tags, ...tags };
  return event;
}

/** The first error of this package among a thrown value and its causes. */
function findError(value: unknown): WTError | undefined {
  const seen = new Set<unknown>();
  for (let error = value; isObject(error) && !seen.has(error); error = error.cause) {
    if (isOurs(error)) return error;
    seen.add(error);
  }
  return undefined;
}

function isObject(value: unknown): value is { cause?: unknown } {
  return typeof value === "object" && value !== null;
}

// By its shape: this module is one file for all of the package's builds, each of which has classes of its own.
function isOurs(error: object): error is WTError {
  const { code, toAttributes } = error as Partial<WTError>;
  return typeof code === "number" && typeof toAttributes === "function" && "guidance" in error;
}
