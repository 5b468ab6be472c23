// What JavaScript computes where no addon can load, held to what core computes, on far more than the hand-written cases.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const addon = require("wterror");
const data = require(join(dirname(require.resolve("wterror")), "browser.cjs"));

/** The same numbers in every run (xorshift32). */
let state = 20260101;
const random = (below) => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
};
const pick = (list) => list[random(list.length)];

function answer(call) {
  try {
    return call();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

function same(what, call) {
  assert.deepEqual(answer(() => call(data)), answer(() => call(addon)), what);
}

test("they are two backends", () => {
  assert.deepEqual([addon.backend, data.backend], ["addon", "data"]);
  assert.deepEqual(Object.keys(data).sort(), Object.keys(addon).sort());
  assert.equal(data.version, addon.version);
});

test("content", () => {
  assert.deepEqual(data.all(), addon.all());
  assert.deepEqual(JSON.stringify(data.all()), JSON.stringify(addon.all()));
  assert.deepEqual(data.languages(), addon.languages());
  for (const { tag } of addon.languages()) {
    for (const code of [...addon.all().map((info) => info.code), -7, 4242, 12345678901]) {
      same(`${code} in ${tag}`, ({ localized, WTError }) => [localized(code, tag), new WTError(code).toProblem(tag)]);
    }
  }
});

test("numbers", () => {
  const codes = Array.from({ length: 2500 }, (_, index) => index - 1200);
  for (const code of [...codes, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 53, 1e300, NaN, 0.5]) {
    same(code, ({ categoryOf, get, suggest }) => [answer(() => categoryOf(code)), answer(() => get(code)), answer(() => suggest(code))]);
    same(code, ({ samples }) => samples(code));
    same(code, ({ WTError }) => {
      const error = new WTError(code);
      return [error.message, error.constructor.name, error.toJSON(), error.toAttributes()];
    });
  }
});

/** A name with a few slips. */
function slipped(name) {
  const letters = Array.from(name);
  for (let slips = random(6); slips > 0; slips--) {
    const index = random(letters.length + 1);
    letters.splice(index, random(2), ...(random(3) === 0 ? [] : [pick([..."aeinot_-EIX é\u212a💥\n\"'\\\u200b\u00a0"])]));
  }
  return letters.join("");
}

test("names and suggestions", () => {
  const names = addon.all().flatMap(({ id, name, platforms }) => [id, name, ...Object.values(platforms)]).filter(Boolean);
  const wanted = Array.from({ length: 500 }, () => slipped(pick(names)));
  for (const name of [...wanted, "", "\0", "+206", " 206 ", "-", "2147483648", "x".repeat(65), "é".repeat(33), "\ud800x", "a".repeat(79) + "💥💥",
    "\u0301x", "x\u0301", "\u0301", "\ufeff206", "206\ufeff", "\u0085206", "206\u0085", "\u3000-206 ", "x\udc00", "x".repeat(79) + "\ud83d\ud83d"]) {
    same(name, ({ lookupName, getByName, suggest, WTError }) => [
      lookupName(name),
      answer(() => getByName(name)),
      suggest(name),
      answer(() => WTError.fromPayload({ name }).code),
    ]);
  }
});

test("error objects without a code", () => {
  for (const value of [{}, "{}", { name: "" }, { name: "sesionIsFul" }, "sesionIsFul", '"banana"']) same(JSON.stringify(value), ({ WTError }) => WTError.fromPayload(value));
});

test("search", () => {
  same("65 words", ({ search }) => search("session ".repeat(64) + "banana"));
  const texts = ["en", "de", "tr", "el", "ja", "th", "he"].flatMap((tag) =>
    addon.all().flatMap((info) => [addon.localized(info.code, tag).message, info.summary, info.name, ...info.causes].map((text) => [text, tag])),
  );
  for (let round = 0; round < 600; round++) {
    const [text, tag] = pick(texts);
    const letters = Array.from(text);
    const cut = () => letters.slice(random(letters.length), random(letters.length + 1)).join("");
    const words = [cut(), random(3) === 0 ? cut().toUpperCase() : "", random(9) === 0 ? String(pick(addon.all()).code) : ""];
    const query = words.join(pick([" ", "\t ", "\u3000"]));
    same([query, tag], ({ search }) => search(query, tag));
    if (round % 4 === 0) same([query, "any"], ({ search }) => search(query, "any"));
  }
  for (const query of ["206", "+206", "0206", "206.0", "-1", "--1", "1e2", "İ", "ΣΊΣΥΦΟΣ", "camera\u0085permission", "camera\ufeffpermission", "\u0085", "\ufeff", "camera\ud800",
    "e\u0301", "\u0301", "Sitzung \u0301", "\u201cfull\u201d", "Tür", "tur", "é".repeat(600), "\ud83d\udca5".repeat(300), `${"a".repeat(1023)}é camera`, `${" ".repeat(1018)}camera`, `${" ".repeat(1020)}camera`,
    `${"0".repeat(200)}206`, `${"9".repeat(200)}206`, "İ".repeat(200), "\u212a".repeat(300)]) same(query, ({ search }) => [search(query, "tr"), search(query, "any")]);
});

test("every language, script and region", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const regions = [...pairs.map((pair) => pair.toUpperCase()), "001", "003", "150", "419", "999"];
  const scripts = ["", "Latn", "Cyrl", "Arab", "Hans", "Hant", "Hebr", "Grek", "Deva", "Jpan", "Kore", "Thai", "Hani", "Zzzz"];
  const tags = [
    ...pairs,
    ...Array.from({ length: 2000 }, () => pick(pairs) + pick(letters)),
    ...addon.languages().flatMap(({ tag }) => {
      const language = tag.slice(0, 2);
      return scripts.flatMap((script) => (script === "" ? regions : ["", ...pickSome(regions), "TW", "PT", "NO"]).map((region) => [language, script, region].filter(Boolean).join("-")));
    }),
    ...["no", "nn", "iw", "in", "cmn", "yue", "zsm"].flatMap((language) => regions.map((region) => `${language}-${region}`)),
  ];
  const differing = tags.filter((tag) => data.matchLanguage(tag).tag !== addon.matchLanguage(tag).tag);
  assert.deepEqual(differing, []);
});

function pickSome(list) {
  return Array.from({ length: 20 }, () => pick(list));
}

test("malformed tags, headers and lists", () => {
  const parts = ["de", "pt-AO", "zh_HK", "en", "sv-SE", "tlh", "*", "", " ", "x-y", "de-", "-de", "de--AT", "i-klingon", "art-lojban", "en-GB-oed",
    "de-DE-1996", "sl-rozaj-biske", "de-u-co-phonebk", "de-t-en", "de-x-private", "root", "und-Hant", "de_AT.UTF-8", "sr@latin", "ca-ES-valencia", "hi-Latn-IN", "fr\0", "日本語", "a".repeat(120)];
  const weights = ["", ";q=1", ";q=0", ";q=0.5", "; q=0.999", ";q=.3", ";q=1.", ";q=1.1", ";q=-1", ";q=.+5", ";q=+0.5", ";q=1.0.5", ";q=0.5x", ";q=0.1239", ";q=65.537", ";q=1e-1", ";q=nan", ";q=inf", ";q=", ";Q=0.1", ";level=1;q=0.2", ";q=0.0004", ";Q=0.3", ";q =0.2", ";q=0.;q=1", ";q=1.000", ";q=01", "\u0085;q=0.5\u0085", ";q\u0085=0.1"];
  for (let round = 0; round < 2000; round++) {
    const header = Array.from({ length: 1 + random(4) }, () => pick(parts) + pick(weights)).join(pick([",", ", ", " ,"]));
    const locales = random(2) === 0 ? header : [header, pick(parts)];
    same(locales, ({ matchLanguage }) => matchLanguage(locales).tag);
  }
});

test("tags as Unicode's own libraries read them", () => {
  const names = ["de", "pt", "ru", "zh", "th", "no", "hy", "art", "d", "deutsch", "KO", "\u212ao", "\ufeffde", "\u0085de", "\u3000de"];
  const scripts = ["", "", "", "Hant", "latn", "Hant1", "abc"];
  const regions = ["", "", "", "PT", "hk", "419", "4", "P1"];
  const variants = ["", "", "", "colb1945", "luna1918", "1996", "1996-1996", "bokmal", "hakka", "lojban", "abcd", "1abc", "a1b2c", "rozaj-biske-1994", "colb1945-1996"];
  const parts = ["u", "t", "x", "h", "a", "0", "co", "nu", "h0", "9a", "a9", "abc", "phonebk", "true", "hybrid", "de", "DE", "latn", "419", "toolongsubtag", "!!", "é", "日本", "a", ""];
  const extensions = () => (random(2) === 0 ? "" : Array.from({ length: random(7) }, () => `-${pick(parts)}`).join(""));
  const wanted = Array.from({ length: 20000 }, () => [pick(names), pick(scripts), pick(regions), pick(variants)].filter(Boolean).join(pick(["-", "-", "_"])) + extensions());
  const hand = ["th-H-!!-nu-tai", "de-h-é-abc", "de-h-é", "de-u", "de-u-", "de-u-co", "de-u-co-phonebk-co-standard", "de-u-abc-def-co", "de-u-c1", "de-t", "de-t-en", "de-t-en-h0-hybrid",
    "de-t-h0", "de-t-h0-hybrid-x-h", "de-x", "de-x-a-b", "de-a-bb-a-cc", "de-u-co-t-en-u-co", "de-x-a-x", "de-t-en-1996", "de-0-ab", "de--x-a", "zh-Hant-hakka", "zh-guoyu", "no-nynorsk"];
  const differing = [...hand, ...wanted].filter((tag) => data.matchLanguage(tag).tag !== addon.matchLanguage(tag).tag);
  assert.deepEqual(differing, []);
});

test("what strangers send keeps the data backend busy for moments only", () => {
  const start = performance.now();
  for (const text of ["a", "9", "a ", "İ"]) for (const locales of ["en", "any"]) data.search(text.repeat(text === "a " ? 1000 : 1_000_000), locales);
  for (const header of [",", "tlh,", ";", "-,", "de;q=0,", " ", "\u0085"]) data.matchLanguage(header.repeat(1_000_000));
  data.matchLanguage(Array.from({ length: 100_000 }, () => "tlh"));
  const took = performance.now() - start;
  assert.ok(took < 5000, `${took} ms`);
  const tag = (locales) => {
    same([locales].flat().map((text) => text.slice(0, 40)), ({ matchLanguage }) => matchLanguage(locales).tag);
    return data.matchLanguage(locales).tag;
  };
  assert.equal(tag(`${"tlh,".repeat(63)}de`), "de");
  assert.equal(tag(`${"tlh,".repeat(64)}de`), "en");
  assert.equal(tag(`de;q=0.1,${"tlh,".repeat(100)}`), "de");
  assert.equal(tag([...Array.from({ length: 64 }, () => "tlh"), "de"]), "en");
  assert.equal(tag(`${",".repeat(16 * 1024 - 2)}de`), "de");
  assert.equal(tag(`${",".repeat(16 * 1024)}de`), "en");
  assert.equal(tag([",".repeat(20_000), "de"]), "de");
});
