// Answers the questions of tests/README.md with the public API, in Node, in a browser and in an edge runtime.
import * as wterror from "wterror";
import { scan } from "wterror/scan";

const { WTError, lookup } = wterror;

const codes = (rows) => ({ codes: rows.map((info) => info.code) });

function strict(find) {
  try {
    return { row: find() };
  } catch (error) {
    return { error: error.message };
  }
}

function described(error) {
  return {
    code: error.code,
    id: error.id ?? null,
    category: error.category ?? null,
    localized_description: error.localizedDescription,
    message: error.platformMessage ?? null,
    request_time: error.requestTime?.getTime() ?? null,
    text: error.message,
    listed: error.info !== undefined,
  };
}

const newError = ({ code, message }) => new WTError(code, { platformMessage: message });

/** The answer as JSON, which is what the protocol compares: keys in `snake_case`, as `toJSON` writes them. */
export async function answer(question) {
  return JSON.stringify(await answerTo(question));
}

const scanOptions = ({ min_certainty, session_keys, ...others }) => ({ minCertainty: min_certainty, sessionKeys: session_keys, ...others });

function numbers({ seed, count, categories }) {
  let digest = 2166136261;
  for (let index = 0; index < count; index += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    const code = seed & 0x8000 ? seed : ((seed >>> 16) & 4095) - 1024;
    const row = lookup(code);
    const place = categories.indexOf(wterror.categoryOf(code)) + 1;
    for (const word of [row ? 1 : 0, row ? row.code : code, place]) digest = Math.imul(digest ^ word, 16777619);
  }
  return { digest: digest >>> 0 };
}

async function answerTo(question) {
  const { op, code, name, language, locales } = question;
  await wterror.loadLanguage(language ?? locales);
  switch (op) {
    case "version":
      return { version: wterror.version };
    case "all":
      return { codes: [...wterror.all()].map((info) => info.code), count: wterror.all().length };
    case "lookup":
      return { row: lookup(code) ?? null };
    case "lookup_name":
      return { row: wterror.lookupName(name) ?? null };
    case "get":
      return strict(() => wterror.get(code));
    case "get_by_name":
      return strict(() => wterror.getByName(name));
    case "category":
      return { category: wterror.categoryOf(code) ?? null };
    case "numbers":
      return numbers(question);
    case "search":
      return codes(wterror.search(question.query, language));
    case "search_any":
      await Promise.all(wterror.languages().map(({ tag }) => wterror.loadLanguage(tag)));
      return codes(wterror.search(question.query, "any"));
    case "suggest":
      return codes(wterror.suggest(question.text));
    case "localized":
      return wterror.localized(code, locales);
    case "languages":
      return { languages: wterror.languages() };
    case "error":
      return described(newError(question));
    case "payload":
      try {
        return described(WTError.fromPayload(question.payload));
      } catch (error) {
        return { error: error.message };
      }
    case "problem":
      return newError(question).toProblem(language);
    case "attributes":
      return { attributes: newError(question).toAttributes() };
    case "scan": {
      const findings = [];
      for await (const finding of scan(question.input, scanOptions(question.options ?? {}))) findings.push({ ...finding });
      return { findings };
    }
    default:
      throw new Error(`unknown op ${op}`);
  }
}
