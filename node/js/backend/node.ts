// The addon where it can be loaded, else the generated data: `--no-addons`, a platform without a build, a bundle.
import { version, type LanguageTag } from "../generated/identity.js";
import type { CategoryInfo, ErrorInfo, Language, Unlisted } from "../types.js";
import { loadAddon, type Addon } from "./native.js";

type Backend = typeof import("./data.js");

function choose(): Backend {
  let addon: Addon;
  try {
    addon = loadAddon();
  } catch {
    return require("./data.cjs");
  }
  if (addon.VERSION !== version) {
    throw new Error(
      `wterror ${version} found the addon of version ${addon.VERSION}: install the package and its platform package in one version`,
    );
  }
  return called(addon);
}

function called(addon: Addon): Backend {
  const { rows, categories, unlisted } = JSON.parse(addon.catalogue()) as {
    rows: ErrorInfo[];
    categories: CategoryInfo[];
    unlisted: Unlisted;
  };
  const loaded = new Map<LanguageTag, readonly string[]>();
  /** A number as the addon takes it: none where it does not fit 32 bits, because it would be cut off. */
  const fitting = (number: number) => (number === (number | 0) ? number : undefined);
  return {
    backend: "addon",
    rows,
    categories,
    unlisted,
    languages: () => JSON.parse(addon.languages()) as Language[],
    texts(tag) {
      let texts = loaded.get(tag);
      if (texts === undefined) loaded.set(tag, (texts = JSON.parse(addon.texts(tag)) as string[]));
      return texts;
    },
    loadTexts: async () => {},
    category(number) {
      const code = fitting(number);
      return code === undefined ? undefined : (addon.category(code) ?? undefined);
    },
    matchLanguage: addon.matchLanguage,
    search: addon.search,
    suggest: addon.suggest,
    unlistedText: (number) => addon.unlisted(String(number), fitting(number)),
    unknownName: addon.unknownName,
    noCode: addon.noCode,
  };
}

export const {
  backend,
  rows,
  categories,
  languages,
  unlisted,
  texts,
  loadTexts,
  category,
  matchLanguage,
  search,
  suggest,
  unlistedText,
  unknownName,
  noCode,
} = choose();
