// The data backend with every language at hand, for Node: its files are near, so nothing has to be awaited.
import every from "../generated/every-language.js";
import { loaded } from "./data.js";

Object.assign(loaded, every);

export * from "./data.js";
