import assert from "node:assert/strict";
import { test } from "node:test";
import { lookup } from "wterror";

test("a row", () => assert.equal(lookup(206).id, "session_is_full"));
