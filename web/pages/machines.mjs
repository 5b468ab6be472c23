// The same for programs: Markdown, llms.txt, sitemap.xml, robots.txt.

/** A code's page in Markdown. */
export function markdown(site, row) {
  const { facts } = site;
  const { guidance } = row;
  const escaped = (text) => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
  const text = site.wterror.localized(row.code, "en");
  const names = Object.entries(row.platforms).map(([platform, name]) => `- ${facts.platforms[platform].title}: ${name ? `\`${name}\`` : "not seen there"}`);
  const acts = ({ owner, action, retry }) => `${facts.owners[owner]}. ${facts.actions[action]}. Same request again: ${facts.retries[retry].toLowerCase()}.`;
  return `# ${row.code} ${escaped(row.name)}

${escaped(row.summary)} *(derived)*

- Category: ${row.category}
${names.join("\n")}
- Id: \`${row.id}\`
${row.lookalikes.map((other) => `- Not to be confused with ${escaped(other)}\n`).join("")}${row.equivalents.map((code) => `- The same condition: [${code}](${code}.md)\n`).join("")}
## What to do *(derived)*

${escaped(guidance.text)}

${acts(guidance)}
${row.causes.length > 1 ? `\n${row.causes.map((cause) => `- ${escaped(cause.cause)}: ${escaped(cause.remedy)} ${acts(cause)}\n`).join("")}` : ""}
## What the vendor documents

${row.documented.map((item) => `> ${escaped(item)}\n`).join(">\n") || "The vendor's page names this code and says nothing more.\n"}${Object.entries(row.wordings).map(([platform, items]) => `\n${facts.platforms[platform].title}, in other words:\n\n${items.map((item) => `> ${escaped(item)}\n`).join(">\n")}`).join("")}
Read on: <${row.link}>

## What people in the call read *(derived)*

${escaped(text.message)} ${escaped(text.recovery)} Button: ${escaped(text.label)}

HTTP status for a backend's answer: ${row.httpStatus} *(derived)*
`;
}

/** For language models: what is here, with a link to each code's Markdown. */
export function llms(site) {
  return `# wterror

> Every error code of the Watch Together video-chat SDK: names on iOS, Android and the web, what the vendor documents, what to do about it.

Names and descriptions are the vendor's, letter for letter. What is marked derived is this project's own judgement. A number that is not listed is unknown to the catalogue; do not guess what it means.

## Codes

${site.rows.map((row) => `- [${row.code} ${row.name}](${site.base}${row.code}.md): ${row.summary}`).join("\n")}

## Data

- [The whole catalogue as JSON](${site.base}catalogue.json)
- [As CSV](${site.base}codes.csv)
`;
}

/** All pages that have an address for good; a sitemap needs whole addresses, so there is none without a base. */
export function sitemap(site, paths) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${site.base}${path}</loc></url>`).join("\n")}
</urlset>
`;
}

export function robots(site) {
  return `User-agent: *\nAllow: /\n${site.base ? `Sitemap: ${site.base}sitemap.xml\n` : ""}`;
}
