// What a developer writes: each is complete, and the tests run them all.

/** The snippets for a code: `name` is shown, `kind` tells the tests how to run it. */
export function snippets(site, row) {
  const { code } = row;
  const german = site.wterror.localized(code, "de");
  const quote = JSON.stringify;
  const pascal = Object.entries(site.wterror.ErrorCode).find(([, value]) => value === code)[0];
  const upper = row.id.toUpperCase();
  return [
    {
      kind: "javascript",
      name: "JavaScript",
      code: `import { ErrorCode, WTError } from "wterror";

const error = WTError.fromPayload({ code: ${code} }); // what the SDK gave
if (error.code === ErrorCode.${pascal}) {
  const text = error.localized("de-AT");
  console.log(text.message); // ${german.message}
  console.log(text.label); // ${german.label}
  console.log(error.guidance.action); // ${row.guidance.action}
}`,
    },
    {
      kind: "python",
      name: "Python",
      code: `import wterror

error = wterror.WTError.from_payload({"code": ${code}})  # what the SDK gave
if error.code == wterror.ErrorCode.${upper}:
    text = error.localized("de-AT")
    print(text.message)  # ${german.message}
    print(text.label)  # ${german.label}
    print(error.guidance.action)  # ${row.guidance.action}`,
    },
    {
      kind: "rust",
      name: "Rust",
      code: `use wterror::{ErrorCode, WtError, localized};

let error = WtError::new(${code}); // what the SDK gave
if error.error_code() == Some(ErrorCode::${pascal}) {
    let text = localized(error.code(), ["de-AT"]);
    assert_eq!(text.message, ${quote(german.message)});
    assert_eq!(text.label, ${quote(german.label)});
}`,
    },
    {
      kind: "shell",
      name: "Command line",
      code: `wterror ${code} --lang de-AT`,
    },
  ];
}
