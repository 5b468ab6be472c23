// What a developer writes: each is complete, and the suite of its package runs it for every code.
import { readFileSync } from "node:fs";

/** The languages, in the order in which they are shown; `../snippets/` has a file for each. */
const LANGUAGES = {
  swift: "Swift",
  kotlin: "Kotlin",
  java: "Java",
  javascript: "JavaScript",
  python: "Python",
  rust: "Rust",
  c: "C",
  shell: "Command line",
};

const templates = Object.entries(LANGUAGES).map(([file, name]) => [name, readFileSync(new URL(`../snippets/${file}.txt`, import.meta.url), "utf8").trimEnd()]);

/** The snippets for a code, with what each prints for somebody who reads German. */
export function snippets(site, row) {
  const { message, label } = site.wterror.localized(row.code, "de");
  const pascal = row.id.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase());
  const words = {
    code: row.code,
    upper: row.id.toUpperCase(),
    pascal,
    // The iOS SDK's own name where it is one of Swift's style.
    camel: /^[a-z][a-zA-Z0-9]*$/.test(row.platforms.ios ?? "") ? row.platforms.ios : pascal[0].toLowerCase() + pascal.slice(1),
    message,
    label,
    action: row.guidance.action,
  };
  return templates.map(([name, template]) => ({ name, code: template.replace(/\$(\w+)/g, (_, word) => words[word]) }));
}
