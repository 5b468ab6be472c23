// What all pages have: head, top bar, foot.
import { html, json } from "./html.mjs";

/**
 * Scripts are files of the site's own, styles too; nothing is asked of any other host. The reading of logs is
 * WebAssembly in a worker, which is made of a part of a script, so that it also works from a folder.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src blob:",
  "style-src 'self'",
  "img-src 'self'",
  // The site asks for nothing; programs that examine it read robots.txt by its pages.
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

const NAVIGATION = [
  ["categories/", "Categories"],
  ["platforms/", "Platforms"],
  ["owners/", "Who acts"],
  ["languages/", "Languages"],
  ["gaps/", "Gaps"],
];

/**
 * A page as a file.
 *
 * `path` is the page's address below the site's root, with a slash at its end. Links are relative and name
 * `index.html`, so that the pages also work as files of a folder; a script shortens them where there is a server.
 */
export function page({ site, path, title, description, main, scripts = ["page.js"], data, head, root, wide = false }) {
  const up = root ?? "../".repeat(path.split("/").length - 1);
  const to = (target) => {
    const [address, fragment] = target.split("#");
    const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
    return `${up}${file}${fragment ? `#${fragment}` : ""}`;
  };
  const canonical = site.base && root === undefined ? `${site.base}${path}` : undefined;
  const current = (target) => (path === target ? html` aria-current="page"` : path.startsWith(target) ? html` aria-current="true"` : "");
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#15171a" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="website">
<meta property="og:site_name" content="wterror">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${canonical && html`<meta property="og:url" content="${canonical}">
<meta property="og:image" content="${site.base}card.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="wterror: every error code of the Watch Together SDK">
<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="${canonical}">
`}<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}site.css">
<noscript><link rel="stylesheet" href="${up}noscript.css"></noscript>
${head?.(to)}${scripts.map((script) => html`<script src="${up}${script}" defer></script>
`)}${data && html`<script type="application/ld+json">${json(data)}</script>
`}</head>
<body${wide && html` class="wide"`}>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<div class="bar">
<a class="brand" href="${to("")}"${path === "" && root === undefined && html` aria-current="page"`}><span aria-hidden="true" class="mark"></span>wterror</a>
<nav aria-label="Site"><ul>${NAVIGATION.map(([target, name]) => html`<li><a href="${to(target)}"${current(target)}>${name}</a></li>`)}</ul></nav>
${path !== "" && html`<a class="find" href="${to("#box")}" data-find>Find an error <kbd aria-hidden="true">/</kbd></a>`}
</div>
</header>
<main id="main" tabindex="-1">
${main(to)}
</main>
<footer class="foot">
<div class="bar">
<p>The vendor’s words are shown as a quotation, letter for letter. What is marked <span class="derived">derived</span> is this project’s own judgement and words, not the vendor’s.</p>
<p>Nothing that you type, paste or drop here leaves your browser. Catalogue ${site.version}, for programs: <a href="${to("catalogue.json")}">JSON</a>, <a href="${to("codes.csv")}">CSV</a>, <a href="${to("llms.txt")}">llms.txt</a>.</p>
</div>
</footer>
</body>
</html>
`);
}

/** The mark that stands where something is this project's own judgement. */
export const derived = html`<span class="derived" title="This project’s own judgement and words, not the vendor’s">derived</span>`;

/** The vendor's words. */
export function quoted(items) {
  return html`<ul class="vendor">${items.map((item) => html`<li><q>${item}</q></li>`)}</ul>`;
}

/** A row of a list of codes. */
export function codeRow(row, to, { name = row.name, note = row.summary } = {}) {
  return html`<li data-category="${row.category}"><a href="${to(`${row.code}/`)}"><span class="number">${row.code}</span><span class="name">${name}</span><span class="note">${note}</span></a></li>`;
}

/** A list of codes. */
export function codeList(rows, to, options) {
  return html`<ul class="codes">${rows.map((row) => codeRow(row, to, options?.(row)))}</ul>`;
}
