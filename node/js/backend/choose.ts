// The addon where it can be loaded, else the generated data: `--no-addons`, a platform without a build, a bundle.
import { version } from "../generated/identity.js";
import { calling } from "./addon.js";
import { loadAddon, type Addon } from "./load-addon.js";
import { warnOfMissingAddon } from "./missing-addon.js";

function choose(): typeof import("./data.js") {
  let addon: Addon;
  try {
    addon = loadAddon();
  } catch (failure) {
    warnOfMissingAddon(failure as Error);
    return require("./data.cjs");
  }
  if (addon.VERSION !== version) {
    throw new Error(
      `wterror ${version} found the addon of version ${addon.VERSION}: install the package and its platform package in one version`,
    );
  }
  return calling(addon);
}

export const {
  backend,
  rows,
  categories,
  languages,
  unlistedSummary,
  texts,
  loadTexts,
  addTexts,
  category,
  matchLanguage,
  matchLoaded,
  search,
  searchAny,
  samples,
  suggest,
  unlistedText,
  unknownName,
  noCode,
} = choose();
