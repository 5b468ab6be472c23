import type { Action, Category, ErrorCode, ErrorId, LanguageTag, Owner, Platform, Retry } from "./generated/identity.js";

/** What to do about an error. Derived: this project's judgement, not the vendor's. */
export interface Guidance {
  /** Who can act. */
  readonly owner: Owner;
  /** What the owner does first. */
  readonly action: Action;
  /** Whether and when to send the same request again. */
  readonly retry: Retry;
  /** Whether the same request may succeed when it is sent again: what `retry` comes to. */
  readonly retryable: boolean;
  /** One English sentence for developers. */
  readonly text: string;
  /** Says that all of this is this project's own judgement. */
  readonly derived: true;
}

/** One item of the vendor's description, and what to do about that one. All but `documented` is derived. */
export interface Cause {
  /** The item with its slips of the pen mended. */
  readonly cause: string;
  /** The item, letter for letter. */
  readonly documented: string;
  /** Who can act. */
  readonly owner: Owner;
  /** What the owner does first. */
  readonly action: Action;
  /** Whether and when to send the same request again. */
  readonly retry: Retry;
  /** One English sentence for developers. */
  readonly remedy: string;
}

/** One row of the catalogue: a frozen plain object, one for the whole program. */
export interface ErrorInfo {
  /** The number. */
  readonly code: ErrorCode;
  /** The platform-neutral `snake_case` identifier. */
  readonly id: ErrorId;
  /** The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's. */
  readonly name: string;
  /** The specification's section. */
  readonly category: Category;
  /** One English line for developers. Derived. */
  readonly summary: string;
  /** The items of the vendor's description, letter for letter; empty where the vendor's page has none. */
  readonly documented: readonly string[];
  /** The platform whose page has these items; `null` where none has any. */
  readonly documentedOn: Platform | null;
  /** What another platform's page has in their place. */
  readonly wordings: Readonly<Partial<Record<Platform, readonly string[]>>>;
  /** The same items, each with what to do about it. */
  readonly causes: readonly Cause[];
  /** The platform-neutral condition; rows that share it are each other's `equivalents`. */
  readonly condition: string;
  /** The codes that other platforms report for the same condition. */
  readonly equivalents: readonly ErrorCode[];
  /** The constant's name on each platform; `null` where it was not seen there. */
  readonly platforms: Readonly<Record<Platform, string | null>>;
  /** What to do about it. Derived. */
  readonly guidance: Guidance;
  /** The HTTP status for an answer that tells of it. Derived. */
  readonly httpStatus: number;
  /** Other numbers that a reader could take for this code: `HTTP 206 Partial Content`. Derived. */
  readonly lookalikes: readonly string[];
  /** The address of the vendor's page that lists the code. */
  readonly link: string;
  /** The address of the code's page in this project's explorer, where one is published. */
  readonly page?: string;
  /** The version of the catalogue that first listed the code, where it is not the first one. */
  readonly since?: string;
  /** The version of the catalogue that withdrew the code. Its row stays. */
  readonly retired?: string;
  /** The code that took a retired one's place. */
  readonly replacedBy?: ErrorCode;
  /** What `JSON.stringify` writes. */
  toJSON(): ErrorInfoJSON;
}

/** A row as JSON: the keys, in `snake_case`, are those of the command's JSON and of `catalogue.json`. */
export interface ErrorInfoJSON extends Omit<ErrorInfo, "documentedOn" | "httpStatus" | "replacedBy" | "toJSON"> {
  /** The platform whose page has the documented items; `null` where none has any. */
  readonly documented_on: Platform | null;
  /** The HTTP status for an answer that tells of it. Derived. */
  readonly http_status: number;
  /** The code that took a retired one's place. */
  readonly replaced_by?: ErrorCode;
}

/** A language of the catalogue: a frozen plain object. */
export interface Language {
  /** The BCP 47 tag: `pt-BR`. */
  readonly tag: LanguageTag;
  /** The language's name in itself. */
  readonly nativeName: string;
  /** The language's name in English. */
  readonly englishName: string;
  /** The direction it is written in, as HTML spells it. */
  readonly direction: "ltr" | "rtl";
  /** Whether a native speaker has reviewed the texts. */
  readonly reviewed: boolean;
  /** What `JSON.stringify` writes. */
  toJSON(): LanguageJSON;
}

/** A language as JSON: the keys, in `snake_case`, are those of the command's JSON. */
export interface LanguageJSON extends Omit<Language, "nativeName" | "englishName" | "toJSON"> {
  /** The language's name in itself. */
  readonly native_name: string;
  /** The language's name in English. */
  readonly english_name: string;
}

/**
 * What a person prefers, most preferred first: a BCP 47 tag, a POSIX locale, an `Accept-Language` header, or a list of
 * them such as `navigator.languages`. `undefined` and `null` (a request without the header) stand for English.
 */
export type Locales = string | readonly string[] | undefined | null;

/** The texts of one language: what each module of `wterror/languages/` exports, for `addLanguage`. */
export interface LanguageTexts {
  /** The language's tag. */
  readonly tag: LanguageTag;
}

/** What to tell a person about an error. Derived. */
export interface Localized {
  /** The tag of the language that the sentences are in: the one that was chosen, or English where it lacks them. */
  readonly language: LanguageTag;
  /** Its direction, for an element's `dir`. */
  readonly direction: "ltr" | "rtl";
  /** What happened. */
  readonly message: string;
  /** What to do now. */
  readonly recovery: string;
  /** The label of a button for it: that of the row's action, or "Try again" for an unlisted code. */
  readonly label: string;
}

/** The error object of a code as each platform delivers it: of those platforms on which the code was seen. */
export interface Samples {
  /** What iOS gives. */
  ios?: { code: number; localizedDescription: string };
  /** What Android's `SessionError` has. */
  android?: { code: number; name: string; message: string };
  /** The event of the web SDK's `onSessionError`. */
  web?: { error: { code: number; message: string; requestTime: number } };
}

/** A problem document (RFC 9457). The status and the texts are derived. */
export interface Problem {
  /** One name a code, `urn:wterror:206`, or `about:blank` for an unlisted one. */
  type: string;
  /** What kind of problem it is: the summary; for an unlisted code the phrase of the status. */
  title: string;
  /** The HTTP status: the row's or, for an unlisted code, that of its category, or 500. */
  status: number;
  /** What happened, for the person. */
  detail: string;
  /** Extension member: the number. */
  code: number;
  /** Extension member: the id; `null` where the code is unlisted. */
  id: ErrorId | null;
  /** Extension member: the category. */
  category: Category | null;
  /** Extension member: what the person can do now. */
  recovery: string;
  /** Extension member: the tag of the language that detail and recovery are in. */
  language: LanguageTag;
  /** Extension member: the vendor's page on the code; `null` where it is unlisted. */
  link: string | null;
  /** Extension member: the code's page in this project's explorer, where one is published. */
  page?: string;
}

/** The attributes of OpenTelemetry's semantic conventions, and the catalogue's own. */
export interface Attributes {
  /** The id, or the number of an unlisted code. */
  "error.type": string;
  /** The platform's own message or else the summary. */
  "exception.message": string;
  /** The number. */
  "wterror.code": number;
  /** The id, where the code is listed. */
  "wterror.id"?: ErrorId;
  /** The category, where there is one. */
  "wterror.category"?: Category;
}

/** An error as JSON: what `JSON.stringify` writes and `WTError.fromPayload` reads. */
export interface ErrorJSON {
  /** The number. */
  code: number;
  /** The id; `null` where the code is unlisted. */
  id: ErrorId | null;
  /** The category by row or range. */
  category: Category | null;
  /** The sentence for the people in the call, in English whatever the viewer's language is. Derived. */
  localizedDescription: string;
  /** The platform's own message, where it was given one. */
  message: string | null;
  /** When the request was made, in milliseconds of Unix time, where the platform said so. */
  requestTime?: number;
}

/** A category, with what belongs to all of its codes. */
export interface CategoryInfo {
  readonly category: Category;
  readonly httpStatus: number;
}

/** What unlisted codes have in common; a line feed stands in the number's place. */
export interface Unlisted {
  readonly summary: string;
}

/** What a language tells people; a language other than English may lack some of it. */
export interface Texts extends LanguageTexts {
  /** Message and recovery of each row, and those of unlisted codes with a line feed in the number's place. */
  readonly sentences: Readonly<Partial<Record<ErrorId | "unlisted", readonly [message: string, recovery: string]>>>;
  /** The label of each action. */
  readonly labels: Readonly<Partial<Record<Action, string>>>;
}
