// The same file for CommonJS.

/** The module, packed by deflate and written in Base64. */
export default async function packed(): Promise<string> {
  return require("./scan-wasm.cjs") as string;
}
