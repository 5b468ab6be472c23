/**
 * The error catalogue of the Watch Together video-chat SDK.
 *
 * Names and descriptions are the vendor's, letter for letter. Summaries, guidance, HTTP statuses and the texts for
 * people in the call are *derived*: this project's own judgement.
 *
 * @module
 */
import * as chosen from "#backend";

// The classes of the categories come first: ./error.js and they know each other, and in the other order these would find
// no class to extend.
export * from "./generated/errors.js";
export { PayloadError, WTError, type WTErrorOptions } from "./error.js";
export {
  ErrorCode,
  version,
  type Action,
  type Category,
  type ErrorId,
  type LanguageTag,
  type Owner,
  type Platform,
  type Retry,
} from "./generated/identity.js";
export { addLanguage, joined, languages, loadLanguage, localized, matchLanguage, search, setLocale } from "./languages.js";
export { all, categoryOf, get, getByName, isErrorCode, lookup, lookupName, samples, suggest } from "./lookup.js";

/** Where the content comes from: the native addon or the generated data module. The answers are the same. */
export const backend: "addon" | "data" = chosen.backend;

export type {
  Attributes,
  Cause,
  ErrorInfo,
  ErrorInfoJSON,
  ErrorJSON,
  Guidance,
  Language,
  LanguageJSON,
  LanguageTexts,
  Locales,
  Localized,
  Problem,
  Samples,
} from "./types.js";
