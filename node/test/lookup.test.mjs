import assert from "node:assert/strict";
import { test } from "node:test";
import {
  all,
  backend,
  categoryOf,
  ErrorCode,
  get,
  getByName,
  isErrorCode,
  languages,
  joined,
  loadLanguage,
  localized,
  lookup,
  lookupName,
  matchLanguage,
  search,
  suggest,
  WTError,
} from "wterror";

test("the addon answers, where it can be loaded", () => {
  assert.equal(backend, process.execArgv.includes("--no-addons") ? "data" : "addon");
});

test("a row is one frozen plain object", () => {
  const row = lookup(206);
  assert.equal(row, lookupName("sessionIsFull"));
  assert.equal(row, all().find((info) => info.code === 206));
  assert.equal(Object.getPrototypeOf(row), Object.prototype);
  assert.throws(() => (row.code = 1), TypeError);
  assert.throws(() => (row.guidance.owner = "app"), TypeError);
  assert.throws(() => row.documented.push("more"), TypeError);
  assert.throws(() => all().push(row), TypeError);
  assert.throws(() => (languages()[0].tag = "xx"), TypeError);
  assert.deepEqual(structuredClone(row), row);
  assert.deepEqual(Object.keys(row), [
    "code", "id", "name", "category", "summary", "documented", "documentedOn", "wordings", "causes", "condition", "equivalents", "platforms", "guidance", "httpStatus", "lookalikes", "link",
  ]);
});

test("as JSON, rows and languages have the keys of the command's JSON", () => {
  const [language] = JSON.parse(JSON.stringify(languages()));
  assert.deepEqual(Object.keys(language), ["tag", "native_name", "english_name", "direction", "reviewed"]);
  assert.deepEqual(Object.keys(languages()[0]), ["tag", "nativeName", "englishName", "direction", "reviewed"]);
  assert.deepEqual([language.native_name, language.english_name], [languages()[0].nativeName, languages()[0].englishName]);
  const row = lookup(206);
  const { documented_on, http_status, ...others } = JSON.parse(JSON.stringify(row));
  assert.deepEqual({ ...others, documentedOn: documented_on, httpStatus: http_status }, structuredClone(row));
  for (const json of [row.toJSON(), languages()[0].toJSON()]) assert.ok(Object.isFrozen(json));
});

test("the enumeration and the rows are the same list", () => {
  assert.deepEqual(Object.values(ErrorCode), all().map((info) => info.code));
  const pascal = (id) => id.replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
  assert.deepEqual(Object.keys(ErrorCode), all().map((info) => pascal(info.id)));
  assert.ok(all().every(({ code }) => isErrorCode(code)));
});

test("what is no integer is a TypeError that says what came", () => {
  const cases = [
    [NaN, "code must be an integer, got NaN"],
    [Infinity, "code must be an integer, got Infinity"],
    [2.5, "code must be an integer, got 2.5"],
    [206n, "code must be an integer, got the bigint 206n; convert it with Number()"],
    ["206", 'code must be an integer, got the string "206"; convert it with Number(), or pass a name to lookupName()'],
    [null, "code must be an integer, got null"],
    [undefined, "code must be an integer, got undefined"],
    [true, "code must be an integer, got true"],
    [[206], "code must be an integer, got an array"],
    [{}, "code must be an integer, got an object"],
    [Symbol("206"), "code must be an integer, got a symbol"],
    [() => 206, "code must be an integer, got a function"],
  ];
  for (const [code, message] of cases) {
    for (const call of [lookup, get, categoryOf, localized]) {
      assert.throws(() => call(code), { name: "TypeError", message });
    }
    assert.equal(isErrorCode(code), false);
  }
});

test("every integer has an answer, in 32 bits or not", () => {
  for (const code of [0, -0, 4242, 2 ** 31, -(2 ** 31) - 1, 2 ** 32 + 206, 2 ** 53 + 2, -1e300, Number.MAX_VALUE]) {
    assert.equal(lookup(code), undefined);
    assert.equal(isErrorCode(code), false);
    assert.match(localized(code).message, /\(code -?[\d.e+]+\)/);
    assert.throws(() => get(code), { name: "RangeError", message: / is not a listed Watch Together error code/ });
  }
  assert.equal(categoryOf(2 ** 32 + 206), undefined);
  assert.throws(() => get(2 ** 31), /2147483648 .*codes are 32-bit integers/);
  assert.equal(lookup(206.0).id, "session_is_full");
});

test("what is no name is a TypeError, an unknown one is not", () => {
  for (const name of [206, null, undefined, ["sessionIsFull"], {}]) {
    assert.throws(() => lookupName(name), { name: "TypeError", message: /^name must be a string, got / });
    assert.throws(() => getByName(name), TypeError);
  }
  for (const name of ["", "206", "__proto__", "constructor", "toString", "\ud800", "x".repeat(100_000)]) {
    assert.equal(lookupName(name), undefined);
    assert.throws(() => getByName(name), { name: "RangeError", message: /is not a known error name/ });
  }
  assert.equal(lookupName("s_e_s_s_i_o_n-is-full").code, 206);
  assert.equal(lookupName("\u212Aey"), undefined); // the sign for kelvin is no k
});

test("suggestions, search and their bad input", () => {
  assert.deepEqual(suggest(-206), [lookup(206)]);
  assert.deepEqual(suggest("sesion-is-ful"), [lookup(206)]);
  for (const text of [NaN, 1.5, null, undefined, {}, 206n]) assert.throws(() => suggest(text), TypeError);
  assert.deepEqual(search(lookup(206).summary)[0], lookup(206));
  assert.deepEqual(search(""), []);
  assert.deepEqual(search(`${"0".repeat(500)}206`), [lookup(206)]);
  for (const query of [null, undefined, 206, ["x"]]) {
    assert.throws(() => search(query), { name: "TypeError", message: /^query must be a string, got / });
  }
});

test("search in every language finds a screenshot's sentence, with and without the punctuation", async () => {
  for (const { tag } of languages()) {
    await loadLanguage(tag);
    for (const info of all()) {
      const { message, recovery } = localized(info, tag);
      for (const query of [message, message.replace(/[.。]$/, ""), `${message} ${recovery}`, `${message}${recovery}`]) {
        const found = search(query, "any");
        assert.ok(found.includes(info), `${tag}: ${query}`);
        assert.ok(found.some(({ code }) => code === 206) === (localized(206, tag).message === message), query);
      }
    }
  }
  assert.deepEqual(search("", "any"), []);
  assert.deepEqual(search("...", "any"), []);
  assert.deepEqual(search("206", "any")[0], lookup(206));
  assert.throws(() => search(5, "any"), TypeError);
});

test("localized takes an error, a row or a code", () => {
  const expected = localized(206, "de");
  assert.deepEqual([localized(lookup(206), "de"), localized(new WTError(206), "de"), new WTError(206).localized("de")], [expected, expected, expected]);
  assert.equal(localized(new WTError(4242)).label, "Try again");
  assert.deepEqual(new Set(all().filter(({ guidance }) => guidance.action === "wait").map((info) => localized(info, "de").label)).size, 1);
});

test("message and recovery are joined by a space, but for Chinese and Japanese", () => {
  for (const { tag } of languages()) {
    const text = localized(206, tag);
    const space = /^(?:zh|ja)/.test(tag) ? "" : " ";
    assert.equal(joined(text), text.message + space + text.recovery);
  }
});

test("languages", async () => {
  assert.deepEqual(languages().map(({ tag }) => tag), languages().map(({ tag }) => tag).sort());
  for (const tag of ["ar", "de", "en", "ja", "pt-BR"]) assert.ok(languages().some((language) => language.tag === tag), tag);
  assert.equal(matchLanguage(["zh-HK"]).direction, "ltr");
  const { language, direction, message } = localized(206, "ar");
  assert.deepEqual([language, direction], ["ar", "rtl"]);
  await loadLanguage("de");
  assert.deepEqual(search(localized(206, "de").message, "de")[0], lookup(206));
  assert.equal(search(message, "ar")[0].code, 206);
  for (const nothing of [undefined, null, "", []]) assert.equal(localized(206, nothing).language, "en");
  for (const locales of [5, {}, true, new Map()]) {
    assert.throws(() => localized(206, locales), { name: "TypeError", message: /^locales must be a string or a list of strings, got / });
    await assert.rejects(loadLanguage(locales), TypeError);
  }
  // Reactive libraries hand over a proxy of a list.
  assert.equal(localized(206, new Proxy(["tlh", "de"], {})).language, "de");
  assert.throws(() => localized(206, Object.assign(["de"], { *[Symbol.iterator]() { yield 5; } })), { message: "each of locales must be a string, got 5" });
  assert.throws(() => localized(206, ["en", 5]), { message: "each of locales must be a string, got 5" });
});
