// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

import type { Texts } from "../types.js";
import type { LanguageTag } from "./identity.js";

/** Loads the texts of a language; English is always there. */
export const load: Record<Exclude<LanguageTag, "en">, () => Promise<{ default: Texts }>> = {
  "ar": () => import("./texts/ar.js"),
  "bg": () => import("./texts/bg.js"),
  "ca": () => import("./texts/ca.js"),
  "cs": () => import("./texts/cs.js"),
  "da": () => import("./texts/da.js"),
  "de": () => import("./texts/de.js"),
  "el": () => import("./texts/el.js"),
  "es": () => import("./texts/es.js"),
  "fi": () => import("./texts/fi.js"),
  "fr": () => import("./texts/fr.js"),
  "he": () => import("./texts/he.js"),
  "hi": () => import("./texts/hi.js"),
  "hr": () => import("./texts/hr.js"),
  "hu": () => import("./texts/hu.js"),
  "id": () => import("./texts/id.js"),
  "it": () => import("./texts/it.js"),
  "ja": () => import("./texts/ja.js"),
  "ko": () => import("./texts/ko.js"),
  "ms": () => import("./texts/ms.js"),
  "nb": () => import("./texts/nb.js"),
  "nl": () => import("./texts/nl.js"),
  "pl": () => import("./texts/pl.js"),
  "pt-BR": () => import("./texts/pt-BR.js"),
  "pt-PT": () => import("./texts/pt-PT.js"),
  "ro": () => import("./texts/ro.js"),
  "ru": () => import("./texts/ru.js"),
  "sk": () => import("./texts/sk.js"),
  "sv": () => import("./texts/sv.js"),
  "th": () => import("./texts/th.js"),
  "tr": () => import("./texts/tr.js"),
  "uk": () => import("./texts/uk.js"),
  "vi": () => import("./texts/vi.js"),
  "zh-Hans": () => import("./texts/zh-Hans.js"),
  "zh-Hant": () => import("./texts/zh-Hant.js"),
};
