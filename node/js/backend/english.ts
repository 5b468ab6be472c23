// English is built in, every other language is a module of its own that is loaded on demand.
import type { LanguageTag } from "../generated/identity.js";
import { load } from "../generated/languages.js";
import english from "../generated/languages/en.js";

type Texts = readonly string[];

/** The languages that are there; the data backend adds to them. */
export const loaded: Partial<Record<LanguageTag, Texts>> = { en: english };

/** How the others are loaded. */
export const loaders: Partial<Record<LanguageTag, () => Promise<{ default: Texts }>>> = load;
