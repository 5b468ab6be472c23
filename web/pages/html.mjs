// Markup as template strings: everything that is put in is escaped, but for what `html` itself has made.

class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(escaped).join("");
  if (value === undefined || value === null || value === false) return "";
  return String(value).replace(/[&<>"']/g, (letter) => ENTITIES[letter]);
}

/** Markup; lists are joined, and `undefined`, `null` and `false` leave nothing. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, index) => text + escaped(values[index - 1]) + part));
}

/** An object as JSON that can stand within a script element. */
export function json(object) {
  return new Markup(JSON.stringify(object).replace(/</g, "\\u003c"));
}
