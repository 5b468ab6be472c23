// The module's bytes are in a file of their own, which the first scan loads.

/** The module, packed by deflate and written in Base64. */
export default async function packed(): Promise<string> {
  return ((await import("./scan-wasm.mjs" as string)) as { default: string }).default;
}
