// English is built in, every other language is imported by the app and added: for React Native, whose bundler puts all that
// could be loaded into one file.
import type * as onDemand from "./texts-on-demand.js";
import english from "../generated/texts/en.js";

/** The texts that are there; `addLanguage` adds to them. */
export const loaded: typeof onDemand.loaded = { en: english };

export const loaders: typeof onDemand.loaders = {};
