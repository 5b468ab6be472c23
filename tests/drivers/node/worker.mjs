// What the edge runtime's driver has it serve.
import { backend } from "wterror";
import { answer } from "./answer.mjs";

if (backend !== "data") throw new Error(`the backend is ${backend}, not data`);
export default {
  async fetch(request) {
    return new Response(await answer(await request.json()));
  },
};
