// What the package promises for every input, with inputs that fast-check makes up and shrinks; both backends, compared.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { types } from "node:util";
import fc from "fast-check";
import { scan } from "wterror/scan";

const require = createRequire(import.meta.url);
const addon = require("wterror");
const data = require(join(dirname(require.resolve("wterror")), "browser.cjs"));

const settings = { numRuns: 2000 };
/** Any text, with halves of surrogate pairs among them. */
const text = fc.string({ unit: fc.oneof(fc.constantFrom(..."eionst_-206 \"{}:,;q=."), fc.nat(0xffff).map((unit) => String.fromCharCode(unit))), maxLength: 60 });
const key = fc.oneof(fc.constantFrom("code", "name", "message", "localizedDescription", "requestTime", "error", "id"), text);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constant(null), fc.boolean(), fc.integer({ min: -1200, max: 1200 }), fc.double(), text, fc.array(tie("value"), { maxLength: 3 }), tie("object")),
  object: fc.dictionary(key, tie("value"), { maxKeys: 4 }),
}));

function answer(call) {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

test("an error object of any kind is read, or refused with the package's own error", () => {
  const read = (payload) => {
    const [error, other] = [addon, data].map(({ WTError }) => answer(() => WTError.fromPayload(payload)));
    assert.equal(other.message, error.message);
    if (error instanceof addon.PayloadError) {
      assert.equal(addon.WTError.tryFromPayload(payload), undefined);
      return;
    }
    assert.ok(error instanceof addon.WTError, error.stack);
    assert.deepEqual(other.toJSON(), error.toJSON());
    assert.equal(addon.WTError.fromPayload(JSON.stringify(error)).code, error.code);
    assert.ok(error.localized("de").message);
  };
  fc.assert(fc.property(value, read), settings);
  fc.assert(fc.property(value, (payload) => read(JSON.stringify(payload))), settings);
  // What no JSON has: symbols, maps, big integers, arrays with holes, objects without a prototype.
  fc.assert(fc.property(fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }).filter((found) => !types.isProxy(found)), read), settings);
});

test("any text is a name, a query, near misses, or is none: without another error, the same in both backends", () => {
  fc.assert(fc.property(text, (asked) => {
    for (const call of [
      ({ lookupName }) => lookupName(asked)?.code,
      ({ getByName }) => answer(() => getByName(asked)).message,
      ({ search }) => search(asked, "de").map(({ code }) => code),
      ({ search }) => search(asked, "any").map(({ code }) => code),
      ({ suggest }) => suggest(asked).map(({ code }) => code),
    ]) assert.deepEqual(call(data), call(addon));
    assert.ok(addon.search(asked, "de").every((row) => addon.search(asked, "any").includes(row)));
  }), settings);
});

test("any wish for a language is answered in one that there is, the same in both backends", () => {
  fc.assert(fc.property(fc.oneof(text, fc.array(text, { maxLength: 3 })), fc.integer(), (locales, code) => {
    assert.equal(data.matchLanguage(locales).tag, addon.matchLanguage(locales).tag);
    assert.deepEqual(data.localized(code, locales), addon.localized(code, locales));
  }), settings);
});

test("what is found in a log does not depend on how it is cut into pieces", async () => {
  const words = fc.constantFrom("206", "code=", '"code": ', "SessionError{", "}", "\n", " ", "sessionIsFull", "Domain=WatchTogether Code=", "wterror.code=303", "sessionId=s-1", "é", "{\n", "\r\n", "Token is expired");
  const log = fc.array(words, { maxLength: 40 }).map((parts) => Buffer.from(parts.join("")));
  const found = async (input) => {
    const findings = [];
    for await (const finding of scan(input)) findings.push({ ...finding, info: undefined });
    return findings;
  };
  await fc.assert(fc.asyncProperty(log, fc.array(fc.nat(400), { maxLength: 5 }), async (bytes, places) => {
    const cuts = [0, ...places.map((place) => Math.min(place, bytes.length)).sort((a, b) => a - b), bytes.length];
    const pieces = async function* () {
      for (let index = 1; index < cuts.length; index += 1) yield bytes.subarray(cuts[index - 1], cuts[index]);
    };
    assert.deepEqual(await found(pieces()), await found(bytes));
  }), { numRuns: 300 });
});
