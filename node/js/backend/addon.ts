// The backend that calls core, through the addon.
import type { LanguageTag } from "../generated/identity.js";
import type { CategoryInfo, ErrorInfoJSON, LanguageJSON, Samples, Texts, Unlisted } from "../types.js";
import type { Addon } from "./load-addon.js";

type Backend = typeof import("./data.js");

/** What does not depend on the language. */
interface Content {
  rows: ErrorInfoJSON[];
  categories: CategoryInfo[];
  unlisted: Unlisted;
}

/** The functions of a backend, answered by core. */
export function calling(addon: Addon): Backend {
  let known: Content | undefined;
  /** Taken from core by the first question: a program that only imports the package, to ask once in a while, starts sooner. */
  const content = () => (known ??= JSON.parse(addon.catalogue()) as Content);
  const loaded = new Map<LanguageTag, Texts>();
  /** A number as the addon takes it: none where it does not fit 32 bits, because it would be cut off. */
  const fitting = (number: number) => (number === (number | 0) ? number : undefined);
  return {
    backend: "addon",
    rows: () => content().rows,
    categories: () => content().categories,
    unlistedSummary: () => content().unlisted.summary,
    languages: () => JSON.parse(addon.languages()) as LanguageJSON[],
    texts(tag) {
      let texts = loaded.get(tag);
      if (texts === undefined) loaded.set(tag, (texts = JSON.parse(addon.texts(tag)) as Texts));
      return texts;
    },
    loadTexts: async () => {},
    addTexts: () => {},
    category(number) {
      const code = fitting(number);
      return code === undefined ? undefined : (addon.category(code) ?? undefined);
    },
    matchLanguage: addon.matchLanguage,
    matchLoaded: addon.matchLanguage,
    search: addon.search,
    searchAny: addon.searchAny,
    samples(number) {
      const code = fitting(number);
      return code === undefined ? {} : (JSON.parse(addon.samples(code)) as Samples);
    },
    suggest: addon.suggest,
    unlistedText: (number) => addon.unlisted(String(number), fitting(number)),
    unknownName: addon.unknownName,
    noCode: addon.noCode,
  };
}
