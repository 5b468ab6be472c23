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
    const place = random(letters.length + 1);
    letters.splice(place, random(2), ...(random(3) === 0 ? [] : [pick([..."aeinot_-EIX é\u212a💥\n\"'\\\u200b\u00a0"])]));
  }
  return letters.join("");
}

test("names and suggestions", () => {
  const names = addon.all().flatMap(({ id, name, platforms }) => [id, name, ...Object.values(platforms)]).filter(Boolean);
  const wanted = Array.from({ length: 500 }, () => slipped(pick(names)));
  for (const name of [...wanted, "", "\0", "+206", " 206 ", "-", "2147483648", "x".repeat(65), "é".repeat(33), "\ud800x", "a".repeat(79) + "💥💥"]) {
    // A lone surrogate is no text, and becomes the sign for one on its way to core.
    const text = name.toWellFormed?.() ?? name.replace(/[\ud800-\udfff]/gu, "\ufffd");
    same(text, ({ lookupName, getByName, suggest, WTError }) => [
      lookupName(text),
      answer(() => getByName(text)),
      suggest(text),
      answer(() => WTError.from({ name: text }).code),
    ]);
  }
});

test("error objects without a code", () => {
  for (const value of [{}, "{}", { name: "" }, { name: "sesionIsFul" }, "sesionIsFul", '"banana"']) same(JSON.stringify(value), ({ WTError }) => WTError.from(value));
});

test("search", () => {
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
  }
  for (const query of ["206", "+206", "0206", "206.0", "-1", "--1", "1e2", "İ", "ΣΊΣΥΦΟΣ"]) same(query, ({ search }) => search(query, "tr"));
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
  const weights = ["", ";q=1", ";q=0", ";q=0.5", "; q=0.999", ";q=.3", ";q=1.", ";q=1.1", ";q=-1", ";q=.+5", ";q=+0.5", ";q=1.0.5", ";q=0.5x", ";q=0.1239", ";q=65.537", ";q=1e-1", ";q=nan", ";q=inf", ";q=", ";Q=0.1", ";level=1;q=0.2", ";q=0.0004"];
  for (let round = 0; round < 2000; round++) {
    const header = Array.from({ length: 1 + random(4) }, () => pick(parts) + pick(weights)).join(pick([",", ", ", " ,"]));
    const locales = random(2) === 0 ? header : [header, pick(parts)];
    same(locales, ({ matchLanguage }) => matchLanguage(locales).tag);
  }
});
