// The box of the front page: what is typed, pasted or dropped is answered here, in the browser.
import { categoryOf } from "wterror";
import facts from "facts";
import { answer, loadLanguages, localized, spokenIn } from "./answer.js";
import { h, to } from "./dom.js";
import { scanning } from "./scanning.js";

const answers = document.querySelector("[data-answers]");
const status = document.querySelector("[data-status]");
const browse = document.querySelector("[data-browse]");
const box = document.getElementById("box");
const clear = document.querySelector("[data-clear]");

/** Longer than this, or of several lines, it is looked through as a log. */
const SHORT = 240;
/** The most that is kept in the page's address, behind the #, which no server sees. */
const KEPT = 200;

let asked = 0;

function show(...elements) {
  answers.replaceChildren(...elements.filter(Boolean));
  if (browse) browse.hidden = elements.filter(Boolean).length > 0;
}

const derived = () => h("span", { class: "derived", title: "This project’s own judgement and words, not the vendor’s" }, "derived");

/** The first answer, with what to do. */
function card(row, text, isBare) {
  const spoken = spokenIn(row, text);
  const { guidance } = row;
  const link = h("a", { href: `${to(`${row.code}/`)}${spoken ? `#in=${spoken.language.tag}` : ""}` }, h("span", { class: "number" }, row.code), " ", h("span", { class: "name" }, row.name));
  return h(
    "article",
    { class: "card answer", "data-category": row.category, "data-code": row.code },
    h("h2", {}, link),
    h("p", { class: "lead" }, row.summary, " ", derived()),
    isBare && h("p", { class: "not", "data-bare": true }, `Only the number was found: nothing else in the text says that it is an error of the SDK.${row.lookalikes.length > 0 ? ` It may be ${row.lookalikes.join(" or ")}.` : ""}`),
    spoken && h("blockquote", { class: "spoken" }, h("p", { lang: spoken.language.tag, dir: spoken.language.direction }, spoken.spoken.message), h("p", { class: "small" }, spoken.language.englishName)),
    h("p", { class: "remedy" }, h("strong", {}, "What to do: "), guidance.text),
    h("p", { class: "small" }, `${facts.owners[guidance.owner]} · ${facts.actions[guidance.action]}`),
    row.lookalikes.length > 0 && !isBare && h("p", { class: "small" }, `Not to be confused with ${row.lookalikes.join(", ")}`),
    h("p", { class: "go" }, h("a", { href: link.getAttribute("href") }, `All about ${row.code}`)),
  );
}

function list(rows) {
  const item = (row) =>
    h("li", { "data-category": row.category }, h("a", { href: to(`${row.code}/`) }, h("span", { class: "number" }, row.code), h("span", { class: "name" }, row.name), h("span", { class: "note" }, row.summary)));
  return h("ul", { class: "codes" }, rows.map(item));
}

function unlistedCard(code, near) {
  const category = categoryOf(code);
  const text = localized(code, "en");
  return h(
    "article",
    { class: "card answer", "data-unlisted": code, "data-category": category },
    h("h2", {}, h("span", { class: "number" }, code), " ", h("span", { class: "name" }, "not in the catalogue")),
    h("p", {}, category ? `Its range is that of the ${facts.categories[category].title.toLowerCase()} errors. ` : "It lies in no range that is known. ", "It may come from a newer version of the SDK; the gaps in the numbering are the vendor’s."),
    h("p", {}, h("strong", {}, "What people read: "), `${text.message} ${text.recovery} `, derived()),
    near.length > 0 && h("h3", {}, "Near misses"),
    near.length > 0 && list(near),
    h("p", { class: "go" }, h("a", { href: to("gaps/") }, "All gaps"), category && " · ", category && h("a", { href: to(`categories/${category}/`) }, `All ${facts.categories[category].title.toLowerCase()} errors`)),
  );
}

/** Shows what a short text means; says how many codes were found. */
function showAnswer(text) {
  const { rows, exact, bare, unlisted, near } = answer(text);
  const parts = [];
  if (rows.length > 0 && (exact > 0 || unlisted.length === 0)) parts.push(card(rows[0], text, bare.has(rows[0])));
  parts.push(...unlisted.slice(0, 3).map((code) => unlistedCard(code, near)));
  const more = rows.slice(parts.length > 0 && parts[0].dataset.code ? 1 : 0);
  if (more.length > 0) parts.push(h("section", { class: "more", "aria-label": "Further codes" }, h("h2", {}, "Also"), list(more)));
  if (parts.length === 0) {
    parts.push(
      h("article", { class: "card answer", "data-nothing": true }, h("h2", {}, "Nothing found"), h("p", {}, near.length > 0 ? "Did you mean one of these?" : "No code, name or text of the catalogue is like this."), near.length > 0 && list(near)),
    );
  }
  show(...parts);
  return rows.length;
}

function say(text) {
  if (status) status.textContent = text;
}

async function ask(text) {
  const turn = ++asked;
  const current = () => turn === asked;
  scanning.stop();
  say("");
  if (clear) clear.hidden = text === "";
  if (text.trim() === "") {
    show();
    return;
  }
  const trimmed = text.trim();
  // Letters of some scripts say as much with fewer characters; in each, a sentence is shorter than this.
  if (trimmed.length > SHORT || trimmed.includes("\n")) {
    const report = await scanning.start([new Blob([text])], { show, say, current, pasted: true });
    if (!current() || (report && report.count > 0)) return;
    await loadLanguages().catch(() => {});
    if (current()) found(showAnswer(trimmed));
    return;
  }
  // At once with what is there, and again when all languages are.
  const count = showAnswer(trimmed);
  try {
    await loadLanguages();
    if (current()) found(showAnswer(trimmed));
  } catch (error) {
    if (!current()) return;
    found(count);
    answers.append(h("p", { class: "trouble" }, "The texts of other languages could not be loaded, so only English was searched."));
  }
}

function found(count) {
  say(count === 0 ? "Nothing found" : `${count} ${count === 1 ? "code" : "codes"} found`);
}

function fit() {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight + 2, 150)}px`;
}

if (box) {
  let timer;
  const update = () => {
    const text = box.value;
    fit();
    ask(text);
    const kept = text.trim();
    history.replaceState(null, "", kept === "" || kept.length > KEPT || kept.includes("\n") ? location.pathname : `#q=${encodeURIComponent(kept)}`);
  };
  box.addEventListener("focus", () => loadLanguages().catch(() => {}), { once: true });
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(update, box.value.length > SHORT ? 200 : 60);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box.value !== "") {
      box.value = "";
      update();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      // To the page of what stands first.
      event.preventDefault();
      clearTimeout(timer);
      update();
      answers.querySelector("[data-code] h2 a")?.click();
    }
  });
  clear.addEventListener("click", () => {
    box.value = "";
    update();
    box.focus();
  });
  for (const example of document.querySelectorAll("[data-example]")) {
    example.addEventListener("click", () => {
      box.value = example.textContent;
      update();
      box.focus();
    });
  }
  document.getElementById("find").addEventListener("submit", (event) => event.preventDefault());

  const read = async (files) => {
    const turn = ++asked;
    box.value = "";
    fit();
    clear.hidden = false;
    await scanning.start([...files], { show, say, current: () => turn === asked, pasted: false });
  };
  const file = document.getElementById("file");
  file.addEventListener("change", () => {
    if (file.files.length > 0) read(file.files);
    file.value = "";
  });
  const dropping = (on) => document.body.classList.toggle("dropping", on);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    dropping(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) dropping(false);
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    dropping(false);
    const { files } = event.dataTransfer;
    const text = event.dataTransfer.getData("text");
    if (files.length > 0) read(files);
    else if (text) {
      box.value = text;
      update();
    }
  });

  const wished = () => (location.hash.startsWith("#q=") ? decodeURIComponent(location.hash.slice(3)) : undefined);
  const begin = () => {
    const text = wished();
    if (text !== undefined && text !== box.value) {
      box.value = text;
      update();
    }
  };
  addEventListener("hashchange", begin);
  begin();
}

// The page for addresses that lead nowhere: what stands last in the address is the question.
if (answers.dataset.fromAddress !== undefined) {
  const last = location.pathname.split("/").filter((part) => part !== "" && part !== "index.html").at(-1) ?? "";
  let text = last;
  try {
    text = decodeURIComponent(last);
  } catch {
    // Malformed: as it stands.
  }
  if (text !== "" && text !== "404.html") {
    document.querySelector("[data-plain]").hidden = true;
    loadLanguages().catch(() => {}).then(() => showAnswer(text));
  }
}
