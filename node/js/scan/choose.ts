// The addon where it answers, else WebAssembly.
import { backend } from "#wterror";
import { loadAddon } from "../backend/load-addon.js";
import { open as openWasm, type Scanner } from "./wasm.js";

/** Begins a scan: with the addon, on another thread. */
export async function open(options: string): Promise<Scanner> {
  if (backend !== "addon") return openWasm(options);
  const { Scan } = loadAddon();
  try {
    return new Scan(options);
  } catch (error) {
    throw new RangeError((error as Error).message);
  }
}
