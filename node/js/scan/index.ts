/**
 * The SDK's errors in logs, told apart from numbers that only look like them.
 *
 * In Node the addon does it, on another thread; elsewhere a WebAssembly module, which is loaded by the first scan.
 *
 * @module
 */
import { open } from "#scanner";
import { lookup } from "#wterror";
import type { Category, ErrorId, ErrorInfo } from "../index.js";
import { written, type Certainty, type ScanOptions } from "./options.js";
import { pieces, type Log } from "./pieces.js";

export type { Certainty, Log, ScanOptions };

/** An error of the SDK in a log: a frozen object, whose fields are those of the command's JSON. */
export class Finding {
  /** The file: always `null`, since a log comes as its content. */
  declare readonly file: null;
  /** The line, from 1: that of the code or, where there is none, of what was found first. */
  declare readonly line: number;
  /** Where it begins in the line, from 1, in bytes of UTF-8. */
  declare readonly column: number;
  /** When it was logged, where a time is written there: RFC 3339 in UTC, without `Z` where no zone is written, without the year where none is. */
  declare readonly time: string | null;
  /** The number; `null` where it is unknown. An unlisted one keeps its number; one beyond 2 ** 53 becomes the nearest that JavaScript has. */
  declare readonly code: number | null;
  /** The row's id; `null` where the code is unknown or unlisted. */
  declare readonly id: ErrorId | null;
  /** The category by row or range. */
  declare readonly category: Category | null;
  /** The listed name that was seen, letter for letter. */
  declare readonly name: string | null;
  /** The code that the name or the sentence belongs to, where it is another one than `code`. */
  declare readonly contradicts: number | null;
  /** How sure it is. */
  declare readonly certainty: Certainty;
  /** The rule that found it, so that a person can judge it: `name_with_code`. */
  declare readonly evidence: string;
  /** The identifier of the session, where one is written there. */
  declare readonly session: string | null;
  /** The identifier of the participant, where one is written there. */
  declare readonly participant: string | null;
  /** The line or, of a long one, what stands around the finding. */
  declare readonly text: string;

  /** @internal */
  constructor(fields: object) {
    Object.freeze(Object.assign(this, { file: null }, fields));
  }

  /** The catalogue's row; `undefined` where the code is unknown or unlisted. */
  get info(): ErrorInfo | undefined {
    return this.code === null ? undefined : lookup(this.code);
  }

  /** What `JSON.stringify` writes: what the command `wterror scan --format json` does. */
  toJSON(): object {
    const { contradicts, participant } = this;
    return { ...this, contradicts: contradicts ?? undefined, participant: participant ?? undefined };
  }
}

/** What a scan finds, as it finds it, and what it has read so far. */
export interface Findings extends AsyncIterableIterator<Finding, undefined> {
  /** How many bytes have been scanned. */
  readonly bytes: number;
  /** How many lines the log has; `undefined` until its end. */
  readonly lines: number | undefined;
}

/**
 * Finds the SDK's errors in a log: in a text, in bytes, or in a stream of either. A stream is read no faster than the findings
 * are taken, in memory that does not grow with it; leaving the loop ends the stream.
 *
 * In Node the work is done on another thread. Elsewhere it is done where it is called: hand a large log to a worker.
 *
 * @throws {TypeError} where the log or an option is of another type.
 * @throws {RangeError} from the loop, where an option has a value that it cannot have; the text lists those that it can.
 * @example
 * ```js
 * const log = 'GET /a.ts HTTP/1.1" 206 1048576\nonError: SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}';
 * const found = [];
 * for await (const finding of scan(log)) found.push(finding);
 * found.map(({ line, code, certainty }) => ({ line, code, certainty })) // => [{ line: 2, code: 206, certainty: "certain" }]
 * found[0].info.id // => "session_is_full"
 * ```
 */
export function scan(log: Log, options?: ScanOptions): Findings {
  const given = written(options);
  const parts = pieces(log);
  let bytes = 0;
  let lines: number | undefined;
  async function* findings(): AsyncGenerator<Finding, undefined> {
    const scanner = await open(given);
    for await (const part of parts) {
      const found = await scanner.push(part);
      bytes += part.length;
      if (found !== "") yield* (JSON.parse(found) as object[]).map((fields) => new Finding(fields));
    }
    const found = await scanner.finish();
    lines = scanner.lines;
    if (found !== "") yield* (JSON.parse(found) as object[]).map((fields) => new Finding(fields));
    return undefined;
  }
  return Object.defineProperties(findings(), {
    bytes: { get: () => bytes },
    lines: { get: () => lines },
  }) as unknown as Findings;
}
