// The page of a code.
import { html } from "./html.mjs";
import { codeList, derived, page, quoted } from "./layout.mjs";
import { snippets } from "./snippets.mjs";

export function codePage(site, row) {
  const { facts, rows } = site;
  const { category, guidance } = row;
  const at = rows.indexOf(row);
  const [before, after] = [rows[at - 1], rows[at + 1]];
  const names = [...new Set(Object.values(row.platforms).filter(Boolean))];
  const title = `${row.code} ${row.name}: ${row.summary}`;
  const url = site.base ? `${site.base}${row.code}/` : undefined;
  return page({
    site,
    path: `${row.code}/`,
    title,
    description: `Watch Together SDK error ${row.code} (${names.join(", ")}). ${guidance.text}`,
    data: {
      "@context": "https://schema.org",
      "@type": "DefinedTerm",
      ...(url && { "@id": url, url }),
      termCode: String(row.code),
      name: row.name,
      alternateName: [row.id, ...names.filter((name) => name !== row.name)],
      description: row.summary,
      inDefinedTermSet: { "@type": "DefinedTermSet", name: "Error codes of the Watch Together SDK", ...(site.base && { url: site.base }) },
      sameAs: row.link,
    },
    head: () => html`<link rel="alternate" type="application/json" href="../${row.code}.json">
<link rel="alternate" type="text/markdown" href="../${row.code}.md">
`,
    main: (to) => html`
<article class="code" data-category="${category}">
<header class="hero">
<p class="crumb"><a href="${to(`categories/${category}/`)}">${facts.categories[category].title} errors</a></p>
<h1><span class="number">${row.code}</span> <span class="name">${row.name}</span></h1>
<p class="lead">${row.summary} ${derived}</p>
${row.retired && html`<p class="note">Retired in version ${row.retired}${row.replacedBy !== undefined && html`; its place took <a href="${to(`${row.replacedBy}/`)}">${row.replacedBy}</a>`}.</p>`}
${row.lookalikes.length > 0 && html`<p class="not"><strong>Not to be confused with</strong> ${row.lookalikes.join(", ")} ${derived}</p>`}
</header>

<div class="columns">
<div class="column">
<section class="card do" aria-labelledby="what-to-do">
<h2 id="what-to-do">What to do ${derived}</h2>
<p class="remedy">${guidance.text}</p>
${judgement(facts, to, guidance)}
${row.causes.length > 1 && html`<h3>By cause</h3>
<ol class="causes">${row.causes.map((cause) => html`<li>
<p class="cause">${cause.cause}</p>
<p>${cause.remedy}</p>
<p class="small"><a href="${to(`owners/${cause.owner}/`)}">${facts.owners[cause.owner]}</a> · ${facts.actions[cause.action]} · ${retry(facts, cause)}</p>
</li>`)}</ol>`}
</section>

<section class="card" aria-labelledby="documented">
<h2 id="documented">What the vendor documents</h2>
${row.documented.length > 0
  ? html`<figure><figcaption>${facts.platforms[row.documentedOn].title}</figcaption>${quoted(row.documented)}</figure>`
  : html`<p>The vendor’s page names this code and says nothing more.</p>`}
${Object.entries(row.wordings).map(([platform, items]) => html`<figure><figcaption>${facts.platforms[platform].title}, in other words</figcaption>${quoted(items)}</figure>`)}
<p class="small">Read on <a href="${row.link}" rel="noreferrer">the vendor’s page</a>${Object.entries(row.platforms).filter(([platform, name]) => name && !row.link.startsWith(facts.platforms[platform].page)).map(([platform]) => html`, <a href="${facts.platforms[platform].page}" rel="noreferrer">that for ${facts.platforms[platform].title}</a>`)}.</p>
</section>
</div>

<div class="column">
${texts(site, row, to)}

<section class="card" aria-labelledby="names">
<h2 id="names">Names</h2>
<dl class="names">
${Object.entries(row.platforms).map(([platform, name]) => html`<div><dt><a href="${to(`platforms/${platform}/`)}">${facts.platforms[platform].title}</a></dt><dd>${name ? html`<code data-copy>${name}</code>` : html`<span class="absent">not seen there</span>`}</dd></div>`)}
<div><dt>Id ${derived}</dt><dd><code data-copy>${row.id}</code></dd></div>
</dl>
${row.equivalents.length > 0 && html`<p>The same condition is reported as ${row.equivalents.map((code, index) => {
  const other = rows.find((row) => row.code === code);
  return html`${index > 0 && ", "}<a href="${to(`${code}/`)}">${code} ${other.name}</a>`;
})} ${derived}</p>`}
</section>
</div>
</div>

<section class="card" aria-labelledby="in-code">
<h2 id="in-code">In code</h2>
<div class="snippets">${snippets(site, row).map(({ name, code }, index) => html`<details name="snippet"${index === 0 && html` open`}><summary>${name}</summary><pre data-copy tabindex="0" aria-label="${name}"><code>${code}</code></pre></details>`)}</div>
<h3>As each platform delivers it</h3>
<div class="snippets">${Object.entries(site.wterror.samples(row.code)).map(([platform, object]) => html`<details name="sample"><summary>${facts.platforms[platform].title}</summary><pre data-copy tabindex="0" aria-label="${facts.platforms[platform].title}"><code>${JSON.stringify(object, undefined, 2)}</code></pre></details>`)}</div>
<p class="small">HTTP status for a backend’s answer: ${row.httpStatus} ${derived}</p>
</section>

<section class="more" aria-label="Sources and files">
<p>This page for programs: <a href="../${row.code}.json">JSON</a>, <a href="../${row.code}.md">Markdown</a>. Written in ${edit(site, facts.file, facts.lines[row.code])}.</p>
</section>

<nav class="steps" aria-label="Neighbouring codes">
${before ? html`<a href="${to(`${before.code}/`)}" rel="prev"><span aria-hidden="true">←</span> ${before.code} ${before.name}</a>` : html`<span></span>`}
${after && html`<a href="${to(`${after.code}/`)}" rel="next">${after.code} ${after.name} <span aria-hidden="true">→</span></a>`}
</nav>
</article>`,
  });
}

/** Whether the same request may be sent again, in a sentence that can stand alone. */
function retry(facts, { retry }) {
  return { immediately: "Try again at once", backoff: "Try again after a growing delay", after_change: "Try again only after something has changed", never: "Never try again" }[retry] ?? facts.retries[retry];
}

function judgement(facts, to, guidance) {
  return html`<dl class="facts">
<div><dt>Who acts</dt><dd><a href="${to(`owners/${guidance.owner}/`)}">${facts.owners[guidance.owner]}</a></dd></div>
<div><dt>First step</dt><dd>${facts.actions[guidance.action]}</dd></div>
<div><dt>Same request again</dt><dd>${facts.retries[guidance.retry]}</dd></div>
</dl>`;
}

function texts(site, row, to) {
  const { languages, localized } = site.wterror;
  const english = localized(row.code, "en");
  const all = languages().map((language) => ({ language, text: localized(row.code, language.tag) }));
  const lacking = all.filter(({ language, text }) => text.language !== language.tag);
  return html`<section class="card people" aria-labelledby="people">
<h2 id="people">What people in the call read ${derived}</h2>
<div class="speaking" hidden data-speaking><label for="language">Language</label> <select id="language"></select></div>
<div class="device" data-device>
<p class="message" data-message>${english.message}</p>
<p class="recovery" data-recovery>${english.recovery}</p>
<p><span class="button" data-label>${english.label}</span></p>
</div>
<details class="all"><summary>In all languages</summary>
<ul class="texts" data-texts>${all
  .filter(({ language, text }) => text.language === language.tag)
  .map(({ language, text }) => html`<li id="${language.tag}" data-tag="${language.tag}" data-name="${language.nativeName}">
<p class="small"><a href="${to(`languages/${language.tag}/`)}" title="${language.englishName}"><span lang="${language.tag}" dir="${language.direction}">${language.nativeName}</span></a></p>
<div lang="${language.tag}" dir="${language.direction}"><p data-message>${text.message}</p><p data-recovery>${text.recovery}</p><p data-label class="small">${text.label}</p></div>
</li>`)}</ul>
${lacking.length > 0 && html`<p class="small">English stands in for: ${lacking.map(({ language }) => language.englishName).join(", ")}.</p>`}
</details>
</section>`;
}

/** Where something is written: a link, where the files are shown somewhere. */
export function edit(site, file, line) {
  const place = html`<code>${file}</code>${line && `, line ${line}`}`;
  return site.facts.repository ? html`<a href="${site.facts.repository}${file}${line ? `#L${line}` : ""}">${place}</a>` : place;
}

export { codeList };
