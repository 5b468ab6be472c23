// The scanner as WebAssembly: `../../scan/src/wasm.rs` is its other side.
import packed from "#wasm";

/** A scan of one log. */
export interface Scanner {
  /** Scans the next piece: a JSON array of what is found, or an empty text. */
  push(piece: Uint8Array): string | Promise<string>;
  /** The same at the end of the log. */
  finish(): string | Promise<string>;
  /** How many lines the log had, after its end. */
  readonly lines: number;
}

/** The functions of the module. */
interface Exports {
  memory: WebAssembly.Memory;
  open(): number;
  room(open: number, length: number): number;
  start(open: number): number;
  push(open: number): number;
  finish(open: number): number;
  text(open: number): number;
  lines(open: number): number;
}

/** Compiled by the first scan. */
let compiled: Promise<WebAssembly.Module> | undefined;

async function compile(): Promise<WebAssembly.Module> {
  const text = await packed();
  if (text === "") throw new Error("this build of wterror was made without WebAssembly, so it cannot scan logs here");
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return WebAssembly.compile(await new Response(unpacked).arrayBuffer());
}

/** Begins a scan. Each has an instance of its own, so that nothing has to be freed. */
export async function open(options: string): Promise<Scanner> {
  compiled ??= compile();
  // Another attempt may succeed: the module may be loaded over a network.
  compiled.catch(() => (compiled = undefined));
  const { exports } = await WebAssembly.instantiate(await compiled);
  const { memory, ...calls } = exports as unknown as Exports;
  const scan = calls.open();
  // The memory may move in each call, so that a view of it is made behind the call.
  const write = (bytes: Uint8Array) => {
    const at = calls.room(scan, bytes.length);
    new Uint8Array(memory.buffer).set(bytes, at);
  };
  const read = (length: number) => (length === 0 ? "" : new TextDecoder().decode(new Uint8Array(memory.buffer, calls.text(scan), length)));
  write(new TextEncoder().encode(options));
  const refusal = read(calls.start(scan));
  if (refusal !== "") throw new RangeError(refusal);
  return {
    push(piece) {
      write(piece);
      return read(calls.push(scan));
    },
    finish: () => read(calls.finish(scan)),
    get lines() {
      return calls.lines(scan);
    },
  };
}
