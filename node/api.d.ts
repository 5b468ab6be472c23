// error.d.ts
import type { Category, ErrorCode, ErrorId } from "./generated/identity.js";
import type { Attributes, ErrorInfo, ErrorJSON, Guidance, Locales, Localized, Problem } from "./types.js";
export interface WTErrorOptions {
    platformMessage?: string | null | undefined;
    requestTime?: Date | undefined;
    cause?: unknown;
}
export declare class WTError extends Error {
    readonly code: ErrorCode | (number & {});
    readonly id: ErrorId | undefined;
    readonly category: Category | undefined;
    readonly platformMessage: string | undefined;
    readonly requestTime?: Date;
    readonly cause?: unknown;
    constructor(code: ErrorCode | (number & {}), options?: WTErrorOptions);
    get info(): ErrorInfo | undefined;
    get guidance(): Guidance | undefined;
    get description(): string;
    get localizedDescription(): string;
    localized(locales?: Locales): Localized;
    static fromPayload(value: unknown): WTError;
    static tryFromPayload(value: unknown): WTError | undefined;
    toJSON(): ErrorJSON;
    toProblem(locales?: Locales): Problem;
    toAttributes(): Attributes;
}
export declare class PayloadError extends TypeError {
    readonly status: 400;
    constructor(message: string, options?: {
        cause?: unknown;
    });
}
export declare function named(type: typeof WTError, name: string): typeof WTError;

// generated/errors.d.ts
import { WTError } from "../error.js";
import type { Category } from "./identity.js";
export declare class UserError extends WTError {
}
export declare class SessionError extends WTError {
}
export declare class MediaError extends WTError {
}
export declare class TransportError extends WTError {
}
export declare class GenericError extends WTError {
}
export declare class TokenError extends WTError {
}
export declare class SocketError extends WTError {
}
declare const errors: {
    base: typeof WTError;
    classes: Record<Category, typeof WTError>;
};
export default errors;

// generated/identity.d.ts
export declare const version = "0.1.0";
export declare const ErrorCode: {
    readonly UnknownError: -1;
    readonly UserGeneric: 101;
    readonly UserNotFound: 102;
    readonly UserClosed: 103;
    readonly ExistingUserInSession: 104;
    readonly UserNotStreaming: 105;
    readonly UserNotAuthorized: 106;
    readonly UserVideoPermissionDenied: 107;
    readonly UserAudioPermissionDenied: 108;
    readonly SessionGeneric: 201;
    readonly SessionClosed: 203;
    readonly SessionCannotBeCreated: 204;
    readonly SessionIsFull: 206;
    readonly MediaEndpoint: 303;
    readonly MediaAudioPermission: 308;
    readonly MediaVideoPermission: 309;
    readonly TransportRequest: 801;
    readonly TransportResponse: 802;
    readonly Transport: 803;
    readonly GenericConnection: 901;
    readonly GenericError: 999;
    readonly InvalidTokenExpired: 1100;
    readonly InvalidToken: 1101;
    readonly InvalidTokenData: 1102;
    readonly InvalidTokenJsonData: 1103;
    readonly InvalidSocketUrl: 1104;
    readonly InvalidStunServer: 1105;
};
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
export type ErrorId = "unknown_error" | "user_generic" | "user_not_found" | "user_closed" | "existing_user_in_session" | "user_not_streaming" | "user_not_authorized" | "user_video_permission_denied" | "user_audio_permission_denied" | "session_generic" | "session_closed" | "session_cannot_be_created" | "session_is_full" | "media_endpoint" | "media_audio_permission" | "media_video_permission" | "transport_request" | "transport_response" | "transport" | "generic_connection" | "generic_error" | "invalid_token_expired" | "invalid_token" | "invalid_token_data" | "invalid_token_json_data" | "invalid_socket_url" | "invalid_stun_server";
export type Category = "user" | "session" | "media" | "transport" | "generic" | "token" | "socket";
export type Platform = "ios" | "android" | "web";
export type Owner = "end_user" | "app" | "backend" | "service";
export type Action = "retry" | "rejoin" | "refresh_token" | "ask_permission" | "fix_call" | "fix_configuration" | "choose_another_name" | "wait" | "ignore" | "report";
export type Retry = "immediately" | "backoff" | "after_change" | "never";
export type LanguageTag = "ar" | "bg" | "ca" | "cs" | "da" | "de" | "el" | "en" | "es" | "fi" | "fr" | "he" | "hi" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "ms" | "nb" | "nl" | "pl" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sv" | "th" | "tr" | "uk" | "vi" | "zh-Hans" | "zh-Hant";

// index.d.ts
export * from "./generated/errors.js";
export { PayloadError, WTError, type WTErrorOptions } from "./error.js";
export { ErrorCode, version, type Action, type Category, type ErrorId, type LanguageTag, type Owner, type Platform, type Retry, } from "./generated/identity.js";
export { addLanguage, joined, languages, loadLanguage, localized, matchLanguage, search, setLocale } from "./languages.js";
export { all, categoryOf, get, getByName, isErrorCode, lookup, lookupName, samples, suggest } from "./lookup.js";
export declare const backend: "addon" | "data";
export type { Attributes, Cause, ErrorInfo, ErrorInfoJSON, ErrorJSON, Guidance, Language, LanguageJSON, LanguageTexts, Locales, Localized, Problem, Samples, } from "./types.js";

// languages.d.ts
import type { ErrorInfo, Language, LanguageTexts, Locales, Localized } from "./types.js";
export declare function languages(): readonly Language[];
export declare function matchLanguage(locales: Locales): Language;
export declare function loadLanguage(locales: Locales): Promise<Language>;
export declare function addLanguage(texts: LanguageTexts): Language;
export declare function setLocale(locales: Locales): void;
export declare function ownPreferences(): Locales;
export declare function localized(error: number | {
    readonly code: number;
}, locales?: Locales): Localized;
export declare function english(code: number): string;
export declare function joined({ message, recovery }: Pick<Localized, "message" | "recovery">): string;
export declare function filled(text: string, code: number): string;
export declare function search(query: string, locales?: "any" | Locales): ErrorInfo[];

// lookup.d.ts
import type { Category, ErrorCode } from "./generated/identity.js";
import type { ErrorInfo, Samples } from "./types.js";
export declare function all(): readonly ErrorInfo[];
export declare function lookup(code: ErrorCode): ErrorInfo;
export declare function lookup(code: number): ErrorInfo | undefined;
export declare function lookupName(name: string): ErrorInfo | undefined;
export declare function get(code: number): ErrorInfo;
export declare function getByName(name: string): ErrorInfo;
export declare function isErrorCode(value: unknown): value is ErrorCode;
export declare function categoryOf(code: number): Category | undefined;
export declare function suggest(text: string | number): ErrorInfo[];
export declare function samples(code: number): Samples;

// scan/index.d.ts
import type { Category, ErrorId, ErrorInfo } from "../index.js";
import { type Certainty, type ScanOptions } from "./options.js";
import { type Log } from "./pieces.js";
export type { Certainty, Log, ScanOptions };
export declare class Finding {
    readonly file: null;
    readonly line: number;
    readonly column: number;
    readonly time: string | null;
    readonly code: number | null;
    readonly id: ErrorId | null;
    readonly category: Category | null;
    readonly name: string | null;
    readonly contradicts: number | null;
    readonly certainty: Certainty;
    readonly evidence: string;
    readonly session: string | null;
    readonly participant: string | null;
    readonly text: string;
    constructor(fields: object);
    get info(): ErrorInfo | undefined;
    toJSON(): object;
}
export interface Findings extends AsyncIterableIterator<Finding, undefined> {
    readonly bytes: number;
    readonly lines: number | undefined;
}
export declare function scan(log: Log, options?: ScanOptions): Findings;

// scan/options.d.ts
import type { LanguageTag } from "../generated/identity.js";
export type Certainty = "possible" | "likely" | "certain";
export interface ScanOptions {
    minCertainty?: Certainty | undefined;
    messages?: "all" | LanguageTag | readonly LanguageTag[] | undefined;
    domains?: readonly string[] | undefined;
    sessionKeys?: readonly string[] | undefined;
    year?: number | undefined;
}
export declare function written(options?: ScanOptions): string;

// scan/pieces.d.ts
type Piece = string | Uint8Array;
export type Log = Piece | ReadableStream<Piece> | AsyncIterable<Piece>;
export declare function pieces(log: Log): AsyncIterable<Uint8Array>;
export {};

// sentry.d.ts
export interface SentryEvent {
    fingerprint?: string[] | undefined;
    level?: "fatal" | "error" | "warning" | "log" | "info" | "debug" | undefined;
    tags?: {
        [key: string]: number | string | boolean | bigint | symbol | null | undefined;
    } | undefined;
}
export interface SentryHint {
    originalException?: unknown;
}
export declare function beforeSend<E extends SentryEvent>(event: E, hint?: SentryHint): E;

// types.d.ts
import type { Action, Category, ErrorCode, ErrorId, LanguageTag, Owner, Platform, Retry } from "./generated/identity.js";
export interface Guidance {
    readonly owner: Owner;
    readonly action: Action;
    readonly retry: Retry;
    readonly retryable: boolean;
    readonly text: string;
    readonly derived: true;
}
export interface Cause {
    readonly cause: string;
    readonly documented: string;
    readonly owner: Owner;
    readonly action: Action;
    readonly retry: Retry;
    readonly remedy: string;
}
export interface ErrorInfo {
    readonly code: ErrorCode;
    readonly id: ErrorId;
    readonly name: string;
    readonly category: Category;
    readonly summary: string;
    readonly documented: readonly string[];
    readonly documentedOn: Platform | null;
    readonly wordings: Readonly<Partial<Record<Platform, readonly string[]>>>;
    readonly causes: readonly Cause[];
    readonly condition: string;
    readonly equivalents: readonly ErrorCode[];
    readonly platforms: Readonly<Record<Platform, string | null>>;
    readonly guidance: Guidance;
    readonly httpStatus: number;
    readonly lookalikes: readonly string[];
    readonly link: string;
    readonly page?: string;
    readonly since?: string;
    readonly retired?: string;
    readonly replacedBy?: ErrorCode;
    toJSON(): ErrorInfoJSON;
}
export interface ErrorInfoJSON extends Omit<ErrorInfo, "documentedOn" | "httpStatus" | "replacedBy" | "toJSON"> {
    readonly documented_on: Platform | null;
    readonly http_status: number;
    readonly replaced_by?: ErrorCode;
}
export interface Language {
    readonly tag: LanguageTag;
    readonly nativeName: string;
    readonly englishName: string;
    readonly direction: "ltr" | "rtl";
    readonly reviewed: boolean;
    toJSON(): LanguageJSON;
}
export interface LanguageJSON extends Omit<Language, "nativeName" | "englishName" | "toJSON"> {
    readonly native_name: string;
    readonly english_name: string;
}
export type Locales = string | readonly string[] | undefined | null;
export interface LanguageTexts {
    readonly tag: LanguageTag;
}
export interface Localized {
    readonly language: LanguageTag;
    readonly direction: "ltr" | "rtl";
    readonly message: string;
    readonly recovery: string;
    readonly label: string;
}
export interface Samples {
    ios?: {
        code: number;
        localizedDescription: string;
    };
    android?: {
        code: number;
        name: string;
        message: string;
    };
    web?: {
        error: {
            code: number;
            message: string;
            requestTime: number;
        };
    };
}
export interface Problem {
    type: string;
    title: string;
    status: number;
    detail: string;
    code: number;
    id: ErrorId | null;
    category: Category | null;
    recovery: string;
    language: LanguageTag;
    link: string | null;
    page?: string;
}
export interface Attributes {
    "error.type": string;
    "exception.message": string;
    "wterror.code": number;
    "wterror.id"?: ErrorId;
    "wterror.category"?: Category;
}
export interface ErrorJSON {
    code: number;
    id: ErrorId | null;
    category: Category | null;
    localizedDescription: string;
    message: string | null;
    requestTime?: number;
}
export interface CategoryInfo {
    readonly category: Category;
    readonly httpStatus: number;
}
export interface Unlisted {
    readonly summary: string;
}
export interface Texts extends LanguageTexts {
    readonly sentences: Readonly<Partial<Record<ErrorId | "unlisted", readonly [message: string, recovery: string]>>>;
    readonly labels: Readonly<Partial<Record<Action, string>>>;
}

