// English is built in, the texts of every other language are a module of its own that is loaded on demand.
import type { LanguageTag } from "../generated/identity.js";
import { load } from "../generated/load-texts.js";
import english from "../generated/texts/en.js";
import type { Texts } from "../types.js";

/** The texts that are there; the data backend adds to them. */
export const loaded: Partial<Record<LanguageTag, Texts>> & { en: Texts } = { en: english };

/** How the others are loaded. */
export const loaders: Partial<Record<LanguageTag, () => Promise<{ default: Texts }>>> = load;
