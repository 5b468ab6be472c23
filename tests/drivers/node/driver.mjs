// Reads questions line by line and writes answers, through the installed package. The argument names the backend that
// has to answer, so that a test of the addon cannot pass without it.
import { createInterface } from "node:readline";
import { backend } from "wterror";
import { answer } from "./answer.mjs";

if (backend !== process.argv[2]) throw new Error(`the backend is ${backend}, not ${process.argv[2]}`);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(await answer(JSON.parse(line)));
}
