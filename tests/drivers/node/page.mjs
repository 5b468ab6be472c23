// What the browser's driver runs in its page.
import { backend } from "wterror";
import { answer } from "./answer.mjs";

if (backend !== "data") throw new Error(`the backend is ${backend}, not data`);
Object.assign(globalThis, { answer, ready: true });
