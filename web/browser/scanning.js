// A log: read in a worker, with progress, and shown as a report.
import { lookup } from "wterror";
import facts from "facts";
import { counted, h, loadScript, to } from "./dom.js";

/** How many sessions are listed at first. */
const SESSIONS = 12;

let source;
let worker;

/** The worker's program, as an address. It is a text in a script of its own: a folder has no other way to begin a worker. */
function program() {
  source ??= new Promise((resolve, reject) => {
    globalThis.wterrorWorker = (text) => resolve(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    loadScript("scan.js").catch((error) => {
      source = undefined;
      reject(error);
    });
  });
  return source;
}

function stop() {
  worker?.terminate();
  worker = undefined;
}

/** Reads the files and hands the report over; `progress` is told how far it is. `undefined` where it was stopped. */
async function read(files, progress, current) {
  const address = await program();
  if (!current()) return undefined;
  stop();
  const own = new Worker(address);
  worker = own;
  return new Promise((resolve, reject) => {
    own.onmessage = ({ data }) => {
      if (worker !== own || !current()) resolve(undefined);
      else if (data.report) resolve(data.report);
      else if (data.failed) reject(new Error(data.failed));
      else progress(data);
      if (data.report || data.failed) own.terminate();
    };
    own.onerror = (event) => reject(new Error(event.message || "the log cannot be read in this browser"));
    own.postMessage({ files });
  });
}

async function start(files, { show, say, current, pasted }) {
  const bar = h("progress", { max: 1, "aria-label": "Reading the log" });
  const far = h("p", { class: "small" }, "Reading …");
  const wait = h("section", { class: "card progress", "aria-label": "Progress" }, bar, far, h("p", {}, button("Stop", () => { stop(); show(); })));
  // What is read in an instant needs no bar.
  const timer = setTimeout(() => current() && show(wait), pasted ? 300 : 0);
  try {
    const report = await read(
      files,
      ({ read, total, count }) => {
        bar.value = read / Math.max(total, 1);
        far.textContent = `${size(read)} of ${size(total)} read, ${counted(count, "error")} found`;
      },
      current,
    );
    if (report !== undefined && (report.count > 0 || !pasted)) {
      show(shown(report));
      say(headOf(report));
    }
    return report;
  } catch (error) {
    if (current()) show(h("article", { class: "card trouble" }, h("h2", {}, "The log could not be read"), h("p", {}, `${error.message}.`)));
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

export const scanning = { start, stop };

function button(text, act) {
  const element = h("button", { type: "button", class: "act" }, text);
  element.addEventListener("click", act);
  return element;
}

function size(bytes) {
  if (bytes < 10_000) return counted(bytes, "byte");
  return bytes < 10_000_000 ? `${Math.round(bytes / 1000).toLocaleString("en")} KB` : `${Math.round(bytes / 1_000_000).toLocaleString("en")} MB`;
}

function headOf({ count, groups, sessions, moreSessions }) {
  if (count === 0) return "No error of the SDK was found";
  const within = sessions.length > 0 ? `, in ${counted(sessions.length + moreSessions, "session")}` : "";
  return `${counted(count, "error")} of ${counted(groups.length, "code")}${within}`;
}

function titleOf(code) {
  const row = code === null ? undefined : lookup(code);
  return row ? `${code} ${row.name}` : code === null ? "no code" : `${code} unlisted`;
}

const category = (group) => (group.code === null ? undefined : (lookup(group.code)?.category ?? group.category ?? undefined));

/** What each code is about, who acts and what to do; of a row with several causes, for those that were seen. */
function advice(group) {
  const row = group.code === null ? undefined : lookup(group.code);
  if (row === undefined) return { what: group.code === null ? "An error of the SDK whose code the log does not say." : "A code that is not in the catalogue.", todo: [] };
  const seen = row.causes.map((cause, index) => ({ cause, count: group.causes[index] ?? 0 })).filter(({ count }) => count > 0);
  const by = seen.length === 1 ? seen[0].cause : row.guidance;
  return {
    row,
    what: row.summary,
    who: `${facts.owners[by.owner]}: ${facts.actions[by.action]}`,
    todo: seen.length > 0 ? seen.map(({ cause, count }) => `${cause.cause} (${count}×): ${cause.remedy}`) : [row.guidance.text],
  };
}

function missingOf(report) {
  const { count, without, contradictions } = report;
  const of = (part) => (part === count ? "the errors" : `${part.toLocaleString("en")} of ${counted(count, "error")}`);
  return [
    without.session > 0 && `No session’s identifier stands with ${of(without.session)}.`,
    without.time > 0 && `No time stands with ${of(without.time)}.`,
    without.zone > 0 && `The times of ${of(without.zone)} have no zone: ask where the log was written.`,
    contradictions > 0 && `Name and code contradict each other in ${of(contradictions)}.`,
  ].filter(Boolean);
}

/** Bars over time, with a text for those who do not see them. */
function bars(moments, name, className) {
  const most = Math.max(...moments);
  const width = 100 / moments.length;
  const svg = h("svg", { viewBox: "0 0 100 30", preserveAspectRatio: "none", role: "img", "aria-label": name, class: className });
  moments.forEach((count, index) => {
    const height = count === 0 ? 0.6 : Math.max(3, (30 * count) / most);
    svg.append(h("rect", { x: index * width + width * 0.1, y: 30 - height, width: width * 0.8, height, rx: 0.4, opacity: count === 0 ? 0.25 : 1 }));
  });
  return svg;
}

const span = (first, last) => (first === last ? first : `${first} to ${last}`);

function finding(group) {
  const { row, what, who, todo } = advice(group);
  const sure = group.likely === 0 ? "" : group.likely === group.count ? ", likely" : `, ${group.likely.toLocaleString("en")} of them likely`;
  return h(
    "article",
    { class: "card answer finding", "data-category": category(group), "data-finding": group.code ?? "none" },
    h("h3", {}, row ? h("a", { href: to(`${row.code}/`) }, titleOf(group.code)) : titleOf(group.code), h("span", { class: "times" }, `${counted(group.count, "time")}${sure}`)),
    h("p", {}, what),
    ...todo.map((text) => h("p", { class: "remedy" }, h("strong", {}, "What to do: "), text)),
    who && h("p", { class: "small" }, who),
    group.first !== null && h("p", { class: "span" }, span(group.first, group.last), group.sessions > 0 && h("span", {}, counted(group.sessions, "session"))),
    group.first === null && group.sessions > 0 && h("p", { class: "small" }, counted(group.sessions, "session")),
    group.moments !== null && bars(group.moments, `How often over time, ${span(group.first, group.last)}`, "spark"),
    h("p", { class: "excerpt", tabindex: 0, role: "group", "aria-label": "Example" }, `${group.place}: ${group.example}`),
  );
}

function sessionTable(report) {
  const row = ({ session, code, place, time }) => h("tr", { "data-category": category({ code }) }, h("th", { scope: "row" }, session), h("td", {}, titleOf(code)), h("td", {}, place), h("td", {}, time ?? ""));
  const body = h("tbody", {}, report.sessions.slice(0, SESSIONS).map(row));
  const rest = report.sessions.length - SESSIONS;
  const more = rest > 0 && button(`Show ${rest.toLocaleString("en")} more`, (event) => {
    body.append(...report.sessions.slice(SESSIONS).map(row));
    event.currentTarget.remove();
  });
  return h(
    "section",
    { class: "more", "aria-label": "Sessions" },
    h("h2", {}, "The first error of each session"),
    h("p", { class: "small" }, "Later ones are often its consequences."),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "The first error of each session" }, h("table", {}, h("thead", {}, h("tr", {}, ["Session", "Error", "Where", "When"].map((name) => h("th", { scope: "col" }, name)))), body)),
    more && h("p", {}, more),
  );
}

/** The report in Markdown, for a ticket. */
function markdown(report) {
  const escaped = (text) => text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");
  const lines = [`## ${headOf(report)}`];
  for (const group of report.groups) {
    const { what, who, todo } = advice(group);
    lines.push("", `### ${escaped(titleOf(group.code))}: ${counted(group.count, "time")}`, "", `- ${escaped(what)}`);
    if (who) lines.push(`- **Who acts:** ${escaped(who)}`);
    for (const text of todo) lines.push(`- **What to do:** ${escaped(text)}`);
    if (group.first !== null) lines.push(`- **When:** ${span(group.first, group.last)}`);
    lines.push(`- **Example:** ${escaped(`${group.place}: ${group.example}`)}`);
  }
  const missing = missingOf(report);
  if (missing.length > 0) lines.push("", "### Missing to go on", "", ...missing.map((text) => `- ${escaped(text)}`));
  return `${lines.join("\n")}\n`;
}

function shown(report) {
  const whole = report.groups.reduce((sum, { moments }) => moments?.map((count, index) => count + (sum?.[index] ?? 0)) ?? sum, null);
  const missing = missingOf(report);
  const copy = button("Copy for a ticket", async () => {
    await navigator.clipboard.writeText(markdown(report)).then(
      () => (copy.textContent = "Copied"),
      () => (copy.textContent = "The browser does not allow copying"),
    );
    setTimeout(() => (copy.textContent = "Copy for a ticket"), 1500);
  });
  return h(
    "section",
    { class: "report", "data-report": report.count, "aria-label": "Report" },
    h("header", { class: "card" },
      h("h2", {}, headOf(report)),
      whole !== null && h("div", { class: "timeline" }, bars(whole, "All errors over time"), h("p", { class: "span" }, h("span", {}, report.from), h("span", {}, report.to))),
      h("p", { class: "small" }, `Read in this browser: ${report.files > 1 ? `${counted(report.files, "file")}, ` : ""}${counted(report.lines, "line")}, ${size(report.bytes)}. What each error means, who acts and what to do is `, h("span", { class: "derived", title: "This project’s own judgement and words, not the vendor’s" }, "derived"), "."),
      ...report.troubles.map((text) => h("p", { class: "trouble" }, text)),
      report.count > 0 && h("p", { class: "acts" }, copy),
    ),
    ...report.groups.map(finding),
    report.sessions.length > 0 && sessionTable(report),
    missing.length > 0 && h("section", { class: "more", "aria-label": "Missing to go on" }, h("h2", {}, "Missing to go on"), h("ul", {}, missing.map((text) => h("li", {}, text)))),
  );
}
