// White space as core knows it, `char::is_whitespace`: with U+0085 and without U+FEFF, unlike `\s` and `trim`.

const SPACE = /\p{White_Space}/u;

/** The words of a text. */
export function words(text: string): string[] {
  return text.split(/\p{White_Space}+/u).filter((word) => word !== "");
}

/** The text without the white space around it. */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACE.test(text[start]!)) start++;
  while (start < end && SPACE.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}
