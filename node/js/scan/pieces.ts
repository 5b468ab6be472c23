import { shown } from "../arguments.js";

type Piece = string | Uint8Array;

/**
 * A log: a text, its bytes (a `Buffer` is a `Uint8Array`), or a stream of either, as Node and browsers have them. Of a stream
 * the pieces count as they come, and may end anywhere; so lines need their ends.
 */
export type Log = Piece | ReadableStream<Piece> | AsyncIterable<Piece>;

/** How much of what lies in memory is scanned at a time. */
const STRETCH = 1 << 20;

/** The bytes of a log, as they come. What is no log is refused at once. */
export function pieces(log: Log): AsyncIterable<Uint8Array> {
  if (typeof log === "string") return bytesOf([log]);
  if (log instanceof Uint8Array) return bytesOf([log]);
  const { getReader, [Symbol.asyncIterator]: iterator } = Object(log) as { getReader?: unknown; [Symbol.asyncIterator]?: unknown };
  if (typeof iterator === "function") return bytesOf(log as AsyncIterable<Piece>);
  // Some browsers cannot iterate over their streams.
  if (typeof getReader === "function") return bytesOf(readFrom(log as ReadableStream<Piece>));
  throw new TypeError(`a log must be a string, a Uint8Array, a ReadableStream or an async iterable of them, got ${shown(log)}`);
}

async function* readFrom(stream: ReadableStream<Piece>): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

async function* bytesOf(log: Iterable<Piece> | AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  // The first half of a letter that a piece of text ends with.
  let half = "";
  for await (const piece of log) {
    if (typeof piece === "string") {
      const text = half + piece;
      half = /[\ud800-\udbff]$/.exec(text.slice(-1))?.[0] ?? "";
      for (let from = 0; from < text.length - half.length; ) {
        let to = Math.min(from + STRETCH, text.length - half.length);
        if (/[\ud800-\udbff]/.test(text[to - 1]!) && to < text.length) to++;
        yield encoder.encode(text.slice(from, to));
        from = to;
      }
    } else if (piece instanceof Uint8Array) {
      for (let from = 0; from < piece.length; from += STRETCH) yield piece.subarray(from, from + STRETCH);
    } else {
      throw new TypeError(`each piece of a log must be a string or a Uint8Array, got ${shown(piece)}`);
    }
  }
  if (half !== "") yield encoder.encode(half);
}
