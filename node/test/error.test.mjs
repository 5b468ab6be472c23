import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import * as wterror from "wterror";
import { get, getByName, lookup, PayloadError, WTError } from "wterror";

const { SessionError, TokenError, UserError } = wterror;

test("a native error with a class for its category", () => {
  const error = new WTError(206);
  assert.ok(error instanceof Error && error instanceof WTError && error instanceof SessionError);
  assert.ok(!(error instanceof TokenError));
  assert.equal(error.constructor, SessionError);
  assert.equal(String(error), "SessionError: 206 session_is_full: The session already has as many streaming participants as it allows.");
  assert.equal(error.info, lookup(206));
  assert.equal(error.guidance, lookup(206).guidance);
  assert.equal(error.description, lookup(206).summary);
  assert.match(error.stack, /^SessionError: 206 session_is_full: .*\n +at .*error\.test\.mjs/);
  assert.deepEqual(Object.keys(error), ["code", "id", "category", "platformMessage"]);
});

test("every category has its class", () => {
  const classes = new Set(wterror.all().map(({ code }) => new WTError(code).constructor));
  const exported = Object.values(wterror).filter((value) => value.prototype instanceof WTError);
  assert.deepEqual(classes, new Set(exported));
  assert.deepEqual(classes.size, new Set(wterror.all().map(({ category }) => category)).size);
  assert.equal(new WTError(299).constructor, SessionError);
  assert.equal(new WTError(4242).constructor, WTError);
});

test("an error has the name of its class, in its texts too, and a stack that begins where it was made", () => {
  for (const { code, category } of wterror.all()) {
    const name = `${category[0].toUpperCase()}${category.slice(1)}Error`;
    const error = new WTError(code);
    assert.deepEqual([error.name, wterror[name].prototype.name, String(error).split(":")[0]], [name, name, name]);
  }
  assert.equal(new WTError(4242).name, "WTError");
  function here() {
    return [
      new WTError(206),
      new UserError(206),
      WTError.fromPayload(206),
      WTError.fromPayload({ code: 206 }),
      WTError.fromPayload('{"code":206}'),
      WTError.fromPayload("sessionIsFull"),
    ];
  }
  for (const error of here()) {
    assert.match(error.stack, /^SessionError: 206 session_is_full: .*\n +at here \(.*error\.test\.mjs/);
    assert.match(inspect(error), /^SessionError: 206 session_is_full: .*\n +at here /);
  }
  const renamed = Object.assign(new WTError(206), { name: "JoinFailed" });
  assert.equal(String(renamed), "JoinFailed: 206 session_is_full: The session already has as many streaming participants as it allows.");
});

test("the category decides the class, whichever of them was called; a class of one's own stays", () => {
  assert.equal(new SessionError(1100).constructor, TokenError);
  assert.equal(new SessionError(4242).constructor, WTError);
  class JoinError extends WTError {}
  const error = new JoinError(206);
  assert.ok(error instanceof JoinError);
  assert.equal(error.category, "session");
});

test("an unlisted code keeps its number", () => {
  for (const code of [299, 4242, 12345678901, -(2 ** 40)]) {
    const error = new WTError(code);
    assert.deepEqual([error.code, error.info, error.id, error.guidance], [code, undefined, undefined, undefined]);
    assert.equal(error.message, `${code} unlisted: Code ${code} is not in the catalogue.`);
    assert.deepEqual(WTError.fromPayload(JSON.parse(JSON.stringify(error))).toJSON(), error.toJSON());
  }
  assert.ok(Object.is(new WTError(-0).code, 0));
});

test("what is no integer is a TypeError", () => {
  for (const code of [NaN, 1.5, "206", 206n, null, undefined, {}]) {
    assert.throws(() => new WTError(code), { name: "TypeError", message: /^code must be an integer, got / });
  }
  assert.throws(() => new WTError(206, { platformMessage: 5 }), { name: "TypeError", message: "platformMessage must be a string, got 5" });
  assert.equal(new WTError(206, { platformMessage: null }).platformMessage, undefined);
});

test("cause", () => {
  const cause = new Error("socket closed");
  assert.equal(new WTError(206, { cause }).cause, cause);
  assert.ok(!("cause" in new WTError(206, { platformMessage: "x" })));
});

test("from a platform's payload, its JSON, a native error, a code, a name", () => {
  const read = (value) => {
    const { code, platformMessage } = WTError.fromPayload(value);
    return [code, platformMessage];
  };
  assert.deepEqual(read({ code: 206, localizedDescription: "Exceeded limit" }), [206, "Exceeded limit"]);
  assert.deepEqual(read({ code: 104, name: "EXISTING_USER_IN_SESSION_ERROR_CODE", message: "Name taken" }), [104, "Name taken"]);
  assert.deepEqual(read({ name: "SESSION_IS_FULL_ERROR_CODE" }), [206, undefined]);
  assert.deepEqual(read({ code: 206, message: undefined, localizedDescription: "Exceeded limit" }), [206, "Exceeded limit"]);
  assert.deepEqual(read({ code: 206, message: null, localizedDescription: "The session is full." }), [206, undefined]);
  assert.deepEqual(read('{"code":107,"message":"denied"}'), [107, "denied"]);
  assert.deepEqual(read({ code: "SESSION_IS_FULL_ERROR_CODE" }), [206, undefined]);
  assert.deepEqual(read(206), [206, undefined]);
  assert.deepEqual(read("206"), [206, undefined]);
  assert.deepEqual(read("session-is-full"), [206, undefined]);
  assert.deepEqual(read('"session-is-full"'), [206, undefined]);
  assert.deepEqual(read(lookup(206)), [206, undefined]);
  const native = Object.assign(new Error("Room full"), { code: 206 });
  assert.deepEqual(read(native), [206, "Room full"]);
  assert.equal(WTError.fromPayload(native).cause, native);
  // One of another realm, such as a frame or Jest's.
  const foreign = runInNewContext('Object.assign(new Error("Room full"), { code: 206 })');
  assert.ok(!(foreign instanceof Error));
  assert.deepEqual(read(foreign), [206, "Room full"]);
  assert.equal(WTError.fromPayload(foreign).cause, foreign);
  const error = new WTError(206);
  assert.equal(WTError.fromPayload(error), error);
});

test("from what is no error of the SDK", () => {
  const rejects = (value, message) => {
    assert.throws(() => WTError.fromPayload(value), { name: "PayloadError", status: 400, message });
    assert.throws(() => WTError.fromPayload(value), (error) => error instanceof TypeError && error instanceof PayloadError);
    assert.equal(WTError.tryFromPayload(value), undefined);
  };
  rejects({}, /^the error object has no code and no name/);
  rejects(null, "WTError.fromPayload() needs an error object, its JSON, a code or a name, got null");
  rejects(undefined, /got undefined$/);
  rejects([206], /got an array$/);
  rejects(206n, /got the bigint 206n$/);
  rejects(NaN, "code must be an integer, got NaN");
  rejects("banana", /^the error object has no code, and "banana" is not a known error name/);
  rejects('"banana"', /"banana" is not a known error name/);
  rejects("{}", /^the error object has no code and no name/);
  rejects("[", /"\[" is not a known error name/);
  rejects({ code: "206" }, /^`code` of an error object must be an integer, got the string "206"/);
  rejects({ code: 2.5 }, "`code` of an error object must be an integer, got 2.5");
  rejects({ code: 206, message: 5 }, "`message` of an error object must be a string, got 5");
  const refused = new Error("connect ECONNREFUSED");
  refused.code = "ECONNREFUSED";
  rejects(refused, /^`code` of an error object must be an integer, got the string "ECONNREFUSED"/);
  const foreign = new Error("no");
  rejects(foreign, /"Error" is not a known error name/);
  assert.throws(() => WTError.fromPayload(foreign), (error) => error.cause === foreign);
  // Its legacy code 8 is not the SDK's.
  rejects(new DOMException("gone", "NotFoundError"), /"NotFoundError" is not a known error name/);
});

test("from what is wrapped, as the web SDK delivers it", () => {
  const inner = { code: 206, message: "Full", requestTime: 1700000000123 };
  for (const value of [{ error: inner }, JSON.stringify({ error: inner }), Object.assign(new Event("error"), { error: inner }), inner]) {
    const error = WTError.fromPayload(value);
    assert.deepEqual([error.code, error.platformMessage, error.requestTime], [206, "Full", new Date(1700000000123)]);
    assert.equal(error.cause, undefined);
    assert.equal(error.toJSON().requestTime, 1700000000123);
    assert.deepEqual(WTError.fromPayload(JSON.stringify(error)).toJSON(), error.toJSON());
  }
  assert.match(inspect(WTError.fromPayload(inner)), /requestTime: 2023-11-14T22:13:20\.123Z/);
  const twice = { error: { error: inner } };
  const message = "the error object is wrapped twice; pass the object that has the `code`, or the one around it";
  for (const value of [twice, JSON.stringify(twice)]) assert.throws(() => WTError.fromPayload(value), { name: "PayloadError", message });
  // The code that is nearest decides, and what is no object says nothing.
  assert.equal(WTError.fromPayload({ code: 104, error: inner }).code, 104);
  assert.throws(() => WTError.fromPayload({ error: "206" }), /^PayloadError: the error object has no code and no name/);
  for (const requestTime of ["now", NaN, -1, 1.5, 1e300, true, {}]) {
    assert.throws(() => WTError.fromPayload({ ...inner, requestTime }), { name: "PayloadError", message: /^`requestTime` of an error object must be milliseconds/ });
  }
  for (const requestTime of [null, undefined]) assert.equal("requestTime" in WTError.fromPayload({ ...inner, requestTime }), false);
  const own = new WTError(206);
  assert.equal(WTError.fromPayload({ error: own }), own);
});

test("from native errors that carry one", () => {
  const payload = { code: 206, message: "Full" };
  const wrapper = Object.assign(new Error("connect failed"), { error: payload });
  for (const error of [
    wrapper,
    new Error("connect failed", { cause: payload }),
    new Error("connect failed", { cause: { error: payload } }),
    new Error("connect failed", { cause: Object.assign(new Error("Full"), { code: 206 }) }),
    Object.assign(new Error("connect failed", { cause: payload }), { code: "ECONNRESET" }),
  ]) {
    const found = WTError.fromPayload(error);
    assert.deepEqual([found.code, found.platformMessage, found.cause], [206, "Full", error]);
  }
  // Its own code comes first, and an error that carries something else is told of as itself.
  assert.equal(WTError.fromPayload(Object.assign(new Error("x", { cause: payload }), { code: 104 })).code, 104);
  assert.throws(() => WTError.fromPayload(new Error("x", { cause: new Error("y") })), /"Error" is not a known error name/);
  const looped = new Error("x");
  looped.cause = looped;
  assert.throws(() => WTError.fromPayload(looped), PayloadError);
  const own = new WTError(206);
  const { stack } = own;
  assert.equal(WTError.fromPayload(new Error("x", { cause: own })), own);
  assert.equal(own.stack, stack);
});

test("a form that never throws", () => {
  const hostile = new Proxy({}, { get: () => { throw new Error("no"); }, getPrototypeOf: () => { throw new Error("no"); } });
  for (const value of [undefined, null, new Error("boom"), new TypeError("Failed to fetch"), hostile, () => {}, Symbol("x"), "[", [206]]) {
    assert.equal(WTError.tryFromPayload(value), undefined);
  }
  function here() {
    return WTError.tryFromPayload({ error: { code: 206 } });
  }
  const error = here();
  assert.equal(error.id, "session_is_full");
  assert.match(error.stack, /^SessionError: .*\n +at here /);
});

test("every sample is read back, as its platform delivers it", () => {
  for (const { code, platforms } of wterror.all()) {
    const samples = wterror.samples(code);
    assert.deepEqual(Object.keys(samples), Object.keys(platforms).filter((platform) => platforms[platform] !== null));
    for (const [platform, sample] of Object.entries(samples)) {
      const error = WTError.fromPayload(sample);
      assert.equal(error.code, code);
      assert.equal(error.requestTime !== undefined, platform === "web");
      const { message, localizedDescription } = sample.error ?? sample;
      assert.equal(error.platformMessage, (message ?? localizedDescription) || undefined);
    }
  }
  assert.deepEqual(wterror.samples(4242), {});
  assert.deepEqual(wterror.samples(12345678901), {});
  for (const code of [NaN, "206", undefined]) assert.throws(() => wterror.samples(code), { name: "TypeError", message: /^code must be an integer/ });
});

test("localizedDescription is in English, or in the language that was set", () => {
  const error = new WTError(206);
  assert.equal(error.localizedDescription, "The session is full.");
  try {
    wterror.setLocale(["tlh", "de-AT"]);
    assert.equal(error.localizedDescription, wterror.localized(206, "de").message);
    assert.notEqual(error.localizedDescription, "The session is full.");
    assert.equal(error.toJSON().localizedDescription, "The session is full.");
    assert.equal(error.localized().language, "en");
    assert.throws(() => wterror.setLocale(5), { name: "TypeError", message: /^locales must be a string or a list of strings/ });
    assert.equal(error.localizedDescription, wterror.localized(206, "de").message);
  } finally {
    wterror.setLocale(undefined);
  }
  assert.equal(error.localizedDescription, "The session is full.");
});

test("what serializers see: own, enumerable fields", () => {
  assert.deepEqual({ ...new WTError(206) }, { code: 206, id: "session_is_full", category: "session", platformMessage: undefined });
  const seen = [];
  for (const key in new WTError(1100, { requestTime: new Date(5) })) seen.push(key);
  assert.deepEqual(seen, ["code", "id", "category", "platformMessage", "requestTime"]);
});

test("an unlisted code's problem has the phrase of its status, in every category", () => {
  const phrases = { 400: "Bad Request", 401: "Unauthorized", 409: "Conflict", 500: "Internal Server Error", 502: "Bad Gateway" };
  const seen = new Set();
  for (const { code } of wterror.all()) {
    const unlisted = [code + 1, code - 1, code + 50].filter((near) => lookup(near) === undefined && wterror.categoryOf(near) !== undefined);
    for (const near of unlisted) {
      const { type, title, status } = new WTError(near).toProblem();
      assert.deepEqual([type, title], ["about:blank", phrases[status]], `${near} ${status}`);
      seen.add(wterror.categoryOf(near));
    }
  }
  const ranged = new Set(Array.from({ length: 3000 }, (_, index) => index - 1000).filter((code) => !lookup(code)).map(wterror.categoryOf));
  ranged.delete(undefined);
  assert.deepEqual([...seen].sort(), [...ranged].sort());
});

test("JSON and back", () => {
  const printed = new WTError(206, { platformMessage: "206 session_is_full: inner" });
  for (const error of [new WTError(206), new WTError(206, { platformMessage: "Room full" }), new WTError(299, { platformMessage: "Gone" }), printed]) {
    const json = JSON.stringify(error);
    assert.deepEqual(Object.keys(JSON.parse(json)), ["code", "id", "category", "localizedDescription", "message"]);
    for (const back of [WTError.fromPayload(json), WTError.fromPayload(JSON.parse(json)), WTError.fromPayload(structuredClone(error.toJSON()))]) {
      assert.deepEqual(back.toJSON(), error.toJSON());
      assert.equal(back.message, error.message);
    }
  }
});

test("a structured clone and back", () => {
  for (const error of [new WTError(206), new WTError(206, { platformMessage: "Room\nfull: 5 $&" }), new WTError(1e21), new WTError(-1.5e300), new WTError(-299, { platformMessage: "Gone" })]) {
    const clone = structuredClone(error);
    assert.ok(!(clone instanceof WTError));
    const back = WTError.fromPayload(clone);
    assert.deepEqual(back.toJSON(), error.toJSON());
    assert.equal(back.cause, clone);
    assert.deepEqual(WTError.fromPayload(error.message).toJSON(), error.toJSON());
    assert.deepEqual(WTError.fromPayload(String(error)).toJSON(), error.toJSON());
  }
  // Someone else's text that only looks like one.
  for (const text of ["206 banana: x", "206.5 unlisted: x", "2.0.6 unlisted: x"]) assert.throws(() => WTError.fromPayload(text), TypeError);
});

test("shown readably", () => {
  const text = inspect(new WTError(206, { platformMessage: "Room full", cause: new Error("socket closed") }));
  assert.match(text, /206 session_is_full: Room full\n +at /);
  for (const part of ["code: 206", "id: 'session_is_full'", "category: 'session'", "localizedDescription: 'The session is full.'", "action: 'wait'", "[cause]: Error: socket closed"]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  assert.match(inspect(new WTError(4242)), /code: 4242,\n +localizedDescription/);
  assert.match(inspect({ a: { b: { c: new WTError(206) } } }, { depth: 2 }), /\[SessionError: 206 session_is_full: /);
  const tagged = Object.assign(new WTError(206), { room: 7 });
  assert.match(inspect(tagged), /room: 7/);
});

test("problem documents and attributes", () => {
  const problem = new WTError(1100).toProblem("de-AT, en;q=0.5");
  assert.equal(problem.status, 401);
  assert.equal(problem.detail, wterror.localized(1100, "de").message);
  assert.equal(new WTError(12345678901).toProblem().type, "about:blank");
  assert.deepEqual(new WTError(4242, { platformMessage: "?" }).toAttributes(), {
    "error.type": "4242",
    "exception.message": "?",
    "wterror.code": 4242,
  });
  assert.throws(() => new WTError(1100).toProblem(5), TypeError);
});

test("the strict forms name near misses", () => {
  assert.throws(() => get(-206), { name: "RangeError", message: /^-206 is not a listed .*did you mean 206 session_is_full/ });
  assert.throws(() => getByName("sessionIsFul"), { name: "RangeError", message: /did you mean 206 session_is_full/ });
});
