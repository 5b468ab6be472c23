// Every language is at hand: in Node files are near, and nothing has to be awaited.
import type * as English from "./english.js";

export { default as loaded } from "../generated/every-language.js";

export const loaders: typeof English.loaders = {};
