// The texts of every language are at hand: in Node files are near, and nothing has to be awaited.
import type * as onDemand from "./texts-on-demand.js";

export { default as loaded } from "../generated/all-texts.js";

export const loaders: typeof onDemand.loaders = {};
