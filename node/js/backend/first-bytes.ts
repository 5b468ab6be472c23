/** The text, or as many of its first letters as have that many bytes in UTF-8, in which core counts. */
export function firstBytes(text: string, most: number): string {
  return text.length * 3 <= most ? text : text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(most)).read);
}
