// What the browser's driver runs in its page.
import { backend, setLocale } from "wterror";
import { answer } from "./answer.mjs";

if (backend !== "data") throw new Error(`the backend is ${backend}, not data`);
// The questions ask for the English sentence; here it would be in the page's own language, once that is loaded.
setLocale("en");
Object.assign(globalThis, { answer, ready: true });
