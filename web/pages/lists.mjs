// The front page and the pages that list codes or languages.
import { html } from "./html.mjs";
import { codeList, derived, page } from "./layout.mjs";
import { edit } from "./code.mjs";

/** What can be given, and an example that fills the box. */
const EXAMPLES = ["206", "error 206", "sessionIsFull", "camera permission", "Die Sitzung ist voll."];

export function frontPage(site) {
  const { facts, rows } = site;
  return page({
    site,
    path: "",
    title: "wterror: every error of the Watch Together SDK, explained",
    description: "Look up any error of the Watch Together video-chat SDK by its number, its name, a sentence from a screenshot or a whole log: what happened, who must act and what to do.",
    scripts: ["page.js", "front.js"],
    data: {
      "@context": "https://schema.org",
      "@type": "DefinedTermSet",
      name: "Error codes of the Watch Together SDK",
      ...(site.base && { url: site.base }),
      hasDefinedTerm: rows.map((row) => ({ "@type": "DefinedTerm", termCode: String(row.code), name: row.name })),
    },
    main: (to) => html`
<section class="ask" aria-labelledby="ask">
<h1 id="ask">What does the error say?</h1>
<p class="lead" data-with-script>A number, a name, a sentence from a screenshot in any language, a line of a log, or the whole log.</p>
<form id="find" role="search" data-with-script>
<label class="unseen" for="box">The error: a number, a name, words, a sentence or a log</label>
<div class="box"><textarea id="box" name="q" rows="1" maxlength="20000000" spellcheck="false" autocapitalize="off" autocomplete="off" placeholder="206, sessionIsFull, a sentence …" aria-describedby="hint"></textarea>
<button type="button" class="clear" data-clear hidden aria-label="Clear">×</button></div>
<p class="hint" id="hint"><span>Try ${EXAMPLES.map((example, index) => html`${index > 0 && " "}<button type="button" class="example" data-example>${example}</button>`)}</span> <span class="file"><label class="open" for="file">Open a log …</label><input class="unseen" type="file" id="file" multiple> or drop it on this page.</span></p>
</form>
<noscript><p class="lead">Without scripts there is no search, but all pages are here: choose the number or the name below.</p></noscript>
<p class="unseen" role="status" aria-live="polite" data-status></p>
<div class="answers" data-answers></div>
</section>

<section class="browse" aria-labelledby="all" data-browse>
<h2 id="all">All codes</h2>
${Object.entries(facts.categories).map(([category, { title }]) => {
  const own = rows.filter((row) => row.category === category);
  return html`<section class="group" data-category="${category}" aria-labelledby="${category}">
<h3 id="${category}"><a href="${to(`categories/${category}/`)}">${title}</a></h3>
${codeList(own, to)}
</section>`;
})}
</section>`,
  });
}

/** A list of lists: categories, platforms, owners. */
function index({ site, path, title, lead, description, entries, after }) {
  return page({
    site,
    path,
    title: `${title} · wterror`,
    description,
    main: (to) => html`
<header class="hero"><h1>${title}</h1><p class="lead">${lead}</p></header>
<ul class="tiles">${entries.map(({ target, name, note, category, count }) => html`<li${category && html` data-category="${category}"`}><a href="${to(target)}"><strong>${name}</strong><span class="note">${note}</span>${count && html`<span class="count">${count}</span>`}</a></li>`)}</ul>
${after?.(to)}`,
  });
}

/** A page that lists some of the codes. */
function listPage({ site, path, up, title, lead, description, rows, options, after, category }) {
  return page({
    site,
    path,
    title: `${title} · wterror`,
    description,
    main: (to) => html`
<header class="hero"${category && html` data-category="${category}"`}><p class="crumb"><a href="${to(up[0])}">${up[1]}</a></p><h1>${title}</h1><p class="lead">${lead}</p></header>
${rows.length > 0 ? codeList(rows, to, options) : html`<p>None so far.</p>`}
${after?.(to)}`,
  });
}

const codes = (count) => `${count} ${count === 1 ? "code" : "codes"}`;
const ranges = (category) => category.ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(" and ");

export function categoryPages({ site }) {
  const { facts, rows } = site;
  const entries = Object.entries(facts.categories);
  const of = (category) => rows.filter((row) => row.category === category);
  return [
    [
      "categories/",
      index({
        site,
        path: "categories/",
        title: "Categories",
        lead: "The sections of the vendor’s specification. A number that is not listed belongs to the category of its range.",
        description: "The categories of the Watch Together SDK's error codes, with their ranges of numbers.",
        entries: entries.map(([key, category]) => ({ target: `categories/${key}/`, name: category.title, note: ranges(category), category: key, count: codes(of(key).length) })),
      }),
    ],
    ...entries.map(([key, category]) => [
      `categories/${key}/`,
      listPage({
        site,
        path: `categories/${key}/`,
        up: ["categories/", "Categories"],
        title: `${category.title} errors`,
        lead: `Numbers ${ranges(category)}.`,
        description: `The ${category.title.toLowerCase()} errors of the Watch Together SDK: ${of(key).map(({ code, name }) => `${code} ${name}`).join(", ")}.`,
        category: key,
        rows: of(key),
      }),
    ]),
  ];
}

export function platformPages({ site }) {
  const { facts, rows } = site;
  const entries = Object.entries(facts.platforms);
  const of = (platform) => rows.filter((row) => row.platforms[platform] !== null);
  return [
    [
      "platforms/",
      index({
        site,
        path: "platforms/",
        title: "Platforms",
        lead: "The same error has another name on each platform, and not every platform has every code.",
        description: "The names of the Watch Together SDK's error codes on iOS, Android and the web.",
        entries: entries.map(([key, platform]) => ({ target: `platforms/${key}/`, name: platform.title, note: codes(of(key).length) })),
        after: (to) => html`<section class="apart"><h2>All names</h2>
<div class="scroll" tabindex="0" role="region" aria-label="All names"><table>
<thead><tr><th scope="col">Code</th>${entries.map(([, { title }]) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row"><a href="${to(`${row.code}/`)}">${row.code}</a></th>${entries.map(([key]) => html`<td>${row.platforms[key] ? html`<code>${row.platforms[key]}</code>` : html`<span class="absent">–</span>`}</td>`)}</tr>`)}</tbody></table></div></section>`,
      }),
    ],
    ...entries.map(([key, platform]) => {
      const missing = rows.filter((row) => row.platforms[key] === null);
      return [
        `platforms/${key}/`,
        listPage({
          site,
          path: `platforms/${key}/`,
          up: ["platforms/", "Platforms"],
          title: `Constants on ${platform.title}`,
          lead: html`As <a href="${platform.page}" rel="noreferrer">the vendor’s page</a> spells them.`,
          description: `The error constants of the Watch Together SDK on ${platform.title}, each with its number and its meaning.`,
          rows: of(key),
          options: (row) => ({ name: row.platforms[key] }),
          after: (to) => missing.length > 0 && html`<section class="apart"><h2>Not seen on ${platform.title}</h2>${codeList(missing, to)}</section>`,
        }),
      ];
    }),
  ];
}

const OWNERS = {
  end_user: ["What the person in the call can do", "Tell them so, in their language: each code’s page has the sentence."],
  app: ["What the app has to handle", "Calls to correct, permissions to ask for, retries to make."],
  backend: ["What backends have to handle", "Tokens, sessions and settings that the app’s own backend hands out."],
  service: ["What the vendor has to handle", "Try again, and report it with the time and the session where it persists."],
};

export function ownerPages({ site }) {
  const { facts, rows } = site;
  // An owner of a single cause counts, too.
  const of = (owner) => rows.filter((row) => row.guidance.owner === owner || row.causes.some((cause) => cause.owner === owner));
  const entries = Object.entries(facts.owners);
  return [
    [
      "owners/",
      index({
        site,
        path: "owners/",
        title: "Who acts",
        lead: html`Who can do something about an error. ${derived}`,
        description: "Who can do something about each error of the Watch Together SDK: the person in the call, the app, its backend or the vendor.",
        entries: entries.map(([key, title]) => ({ target: `owners/${key}/`, name: title, note: OWNERS[key]?.[0], count: codes(of(key).length) })),
      }),
    ],
    ...entries.map(([key, title]) => [
      `owners/${key}/`,
      listPage({
        site,
        path: `owners/${key}/`,
        up: ["owners/", "Who acts"],
        title: OWNERS[key]?.[0] ?? title,
        lead: html`${title}. ${OWNERS[key]?.[1]} ${derived}`,
        description: `${title}: the errors of the Watch Together SDK that they can act on, and how.`,
        rows: of(key),
        options: (row) => ({ note: row.guidance.owner === key ? row.guidance.text : row.causes.filter((cause) => cause.owner === key).map((cause) => `${cause.cause}: ${cause.remedy}`).join(" ") }),
      }),
    ]),
  ];
}

export function languagePages({ site }) {
  const { facts, rows } = site;
  const { languages, localized } = site.wterror;
  const missing = (tag) => rows.filter((row) => localized(row.code, tag).language !== tag);
  const status = ({ tag, reviewed }) => {
    if (tag === "en") return "what all others are made from";
    const lacking = missing(tag).length;
    return `${reviewed ? "reviewed" : "not yet reviewed"}${lacking > 0 ? `, lacks ${codes(lacking)}` : ""}`;
  };
  return [
    [
      "languages/",
      page({
        site,
        path: "languages/",
        title: "Languages · wterror",
        description: "The languages that people in a call read about errors in, with the state of each translation.",
        main: (to) => html`
<header class="hero"><h1>Languages</h1><p class="lead">What people in a call read, in their own language. All texts are this project’s own. ${derived}</p></header>
<ul class="tiles">${languages().map((language) => html`<li><a href="${to(`languages/${language.tag}/`)}"><strong lang="${language.tag}" dir="${language.direction}">${language.nativeName}</strong><span class="note">${language.englishName}, <code>${language.tag}</code></span><span class="count">${status(language)}</span></a></li>`)}</ul>`,
      }),
    ],
    ...languages().map((language) => {
      const { tag, nativeName, englishName, direction } = language;
      const english = tag === "en";
      const unlisted = (tag) => localized(4242, tag);
      const all = [...rows.map((row) => ({ row, own: localized(row.code, tag), source: localized(row.code, "en") })), { own: unlisted(tag), source: unlisted("en") }];
      return [
        `languages/${tag}/`,
        page({
          site,
          path: `languages/${tag}/`,
          title: `${englishName} · wterror`,
          description: `What people in a call read about the Watch Together SDK's errors in ${englishName}, beside the English texts.`,
          wide: true,
          main: (to) => html`
<header class="hero"><p class="crumb"><a href="${to("languages/")}">Languages</a></p><h1><span lang="${tag}" dir="${direction}">${nativeName}</span> <span class="name">${englishName}</span></h1>
<p class="lead">${english ? "The language that all others are translated from." : language.reviewed ? "A native speaker has read these texts." : "No native speaker has reviewed all these texts yet."} ${derived}</p>
<p>${missing(tag).length > 0 ? `${codes(missing(tag).length)} without texts: people read the English ones.` : "No text is missing."} Written in ${edit(site, facts.languages[tag].file)}.</p></header>
<div class="scroll" tabindex="0" role="region" aria-label="All texts"><table class="review">
<thead><tr><th scope="col">Code</th>${!english && html`<th scope="col">English</th>`}<th scope="col">${englishName}</th></tr></thead>
<tbody>${all.map(({ row, own, source }) => {
  const lacks = own.language !== tag;
  return html`<tr${row && html` id="c${row.code}"`}><th scope="row">${row ? html`<a href="${to(`${row.code}/`)}">${row.code}</a>` : html`any other`}</th>
${!english && html`<td><p>${source.message}</p><p>${source.recovery}</p><p class="small">${source.label}</p></td>`}
${lacks ? html`<td class="absent">missing</td>` : html`<td lang="${tag}" dir="${direction}"><p>${own.message}</p><p>${own.recovery}</p><p class="small">${own.label}</p></td>`}</tr>`;
})}</tbody></table></div>`,
        }),
      ];
    }),
  ];
}

export function gapsPage(site) {
  const { facts, rows } = site;
  const listed = new Set(rows.map((row) => row.code));
  const spans = ([from, to]) => {
    const free = [];
    for (let code = from; code <= to; code++) {
      if (listed.has(code)) continue;
      const last = free.at(-1);
      if (last?.[1] === code - 1) last[1] = code;
      else free.push([code, code]);
    }
    return free.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  };
  return page({
    site,
    path: "gaps/",
    title: "Gaps in the numbering · wterror",
    description: "Which numbers the vendor's pages do not list, and what an unlisted number of the Watch Together SDK means.",
    main: (to) => html`
<header class="hero"><h1>Gaps in the numbering</h1><p class="lead">The numbers have gaps in the vendor’s documentation too. A missing number is not an error of this catalogue.</p></header>
<div class="prose"><p>A number that is not listed may come from a newer version of the SDK. It keeps its number, and belongs to the category of its range where the range is known. ${derived}</p></div>
<div class="scroll" tabindex="0" role="region" aria-label="Numbers by category"><table>
<thead><tr><th scope="col">Category</th><th scope="col">Range</th><th scope="col">Listed</th><th scope="col">Not listed</th></tr></thead>
<tbody>${Object.entries(facts.categories).map(([key, category]) => html`<tr data-category="${key}"><th scope="row"><a href="${to(`categories/${key}/`)}">${category.title}</a></th><td>${ranges(category)}</td>
<td>${rows.filter((row) => row.category === key).map((row, index) => html`${index > 0 && ", "}<a href="${to(`${row.code}/`)}">${row.code}</a>`)}</td>
<td>${category.ranges.flatMap(spans).join(", ") || "none"}</td></tr>`)}</tbody></table></div>
<div class="prose"><p>Any other number belongs to no known category.</p></div>`,
  });
}

/** What a server shows for an address that no page has: a number that is not listed, or a slip in a name. */
export function notFoundPage(site) {
  const root = site.base ? new URL(site.base).pathname : "/";
  return page({
    site,
    path: "404.html",
    root,
    title: "No such page · wterror",
    description: "This address leads to no code of the catalogue.",
    scripts: ["page.js", "front.js"],
    main: (to) => html`
<section class="ask" aria-labelledby="ask">
<h1 id="ask">No page has this address</h1>
<p class="lead" data-plain>If the address ends with a number, that number is not in the catalogue. Its range may still say what it is about: <a href="${to("gaps/")}">all ranges</a>.</p>
<p class="unseen" role="status" aria-live="polite" data-status></p>
<div class="answers" data-answers data-from-address></div>
<p><a href="${to("")}">Find an error</a></p>
</section>`,
  });
}

/** A page that leads to another: a code's, by one of its names. */
export function redirectPage(site, row) {
  return page({
    site,
    path: "name/",
    title: `${row.code} ${row.name}`,
    description: row.summary,
    head: () => html`<meta http-equiv="refresh" content="0; url=../${row.code}/index.html">
`,
    scripts: [],
    main: (to) => html`<header class="hero"><h1>${row.name} is ${row.code}</h1><p class="lead"><a href="${to(`${row.code}/`)}">Go to ${row.code} ${row.name}</a></p></header>`,
  }).replaceAll(`${site.base}name/`, `${site.base}${row.code}/`);
}
