//! The report as one page that needs no network.

use std::fmt::Write as _;

use super::report::{Read, Report};
use crate::style::printable;

pub(super) fn page(report: &Report, read: &Read) -> String {
    let mut page = String::from(HEAD);
    _ = write!(page, "<h1>{}</h1><p>{}</p>", escaped(&report.head()), escaped(&report.foot(read)));
    let span = report.span();
    let ends = escaped(&report.ends());
    for group in report.by_count() {
        _ = write!(
            page,
            "<section><h2>{} <small>{}</small></h2>",
            escaped(&group.title()),
            escaped(&group.how_often())
        );
        if let Some((from, to)) = span.filter(|(from, to)| to > from) {
            page.push_str(&timeline(&group.times.over(from, to, 120)));
            _ = write!(page, "<p class=span>{}</p>", ends.replace(" to ", "<span></span>"));
        }
        page.push_str("<dl>");
        for (name, value) in group.facts(span).into_iter().filter(|(name, _)| !name.is_empty()) {
            let value = escaped(&value);
            let value = if name == "Example" { format!("<code>{value}</code>") } else { value };
            _ = write!(page, "<dt>{name}</dt><dd>{value}</dd>");
        }
        page.push_str("</dl></section>");
    }
    let firsts: String = report.firsts().map(|cells| row(&cells)).collect();
    if !firsts.is_empty() {
        _ = write!(
            page,
            "<section><h2>The first error of each session</h2><p>Later ones are often its consequences.</p><div class=wide><table>\
             <tr><th>session<th>error<th>where<th>when</tr>{firsts}</table></div></section>"
        );
    }
    let missing: String =
        report.missing(read).iter().flat_map(|line| ["<li>".to_owned(), escaped(line)]).collect();
    if !missing.is_empty() {
        _ = write!(page, "<section><h2>Missing to go on</h2><ul>{missing}</ul></section>");
    }
    if let Some(rows) = report.rows.as_ref().filter(|rows| !rows.is_empty()) {
        let shown = rows.len() as u64;
        let more = if shown < report.count {
            format!(" (the first {shown} of {})", report.count)
        } else {
            String::new()
        };
        _ = write!(
            page,
            "<section><h2>All findings{more}</h2><p><input id=search type=search placeholder='Search the findings' aria-label='Search the \
             findings'> <span id=count></span></p><div class=wide><table id=findings><thead><tr><th>where<th>when<th>error<th>\
             certainty<th>session<th>line</thead><tbody>"
        );
        for found in rows {
            let certainty = format!("{}, {}", found.certainty, found.evidence);
            let cells = [&found.place, &found.time, &found.title, &certainty, &found.session]
                .map(|cell| escaped(cell));
            _ = write!(page, "<tr><td>{}<td><code>{}</code>", cells.join("<td>"), escaped(&found.text));
        }
        page.push_str("</tbody></table></div></section>");
    }
    page + TAIL
}

fn row(cells: &[String]) -> String {
    let cells: String = cells.iter().flat_map(|cell| ["<td>".to_owned(), escaped(cell)]).collect();
    format!("<tr>{cells}</tr>")
}

/// Bars, one a step of time.
fn timeline(counts: &[u64]) -> String {
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let mut bars = String::new();
    for (at, count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
        let height = (count * 36).div_ceil(most).max(2);
        _ = write!(
            bars,
            "<rect x='{}' y='{}' width='4' height='{height}'><title>{count}</title></rect>",
            at * 5,
            40 - height
        );
    }
    format!(
        "<svg viewBox='0 0 600 41' preserveAspectRatio=none role=img aria-label='How often over time'>{bars}<line x1='0' x2='600' y1='40.5' y2='40.5'/></svg>"
    )
}

fn escaped(text: &str) -> String {
    printable(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

const HEAD: &str = "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width, initial-scale=1'>\
<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\
<title>wterror scan</title><style>\
:root{color-scheme:light dark;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--back:#fff;--box:#f6f8fa;--bar:#6639ba}\
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--soft:#9198a1;--line:#3d444d;--back:#0d1117;--box:#151b23;--bar:#a371f7}}\
*{box-sizing:border-box}body{margin:0 auto;padding:1rem;max-width:70rem;font:1rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--back)}\
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:0 0 .5rem}h2 small,p,dt{color:var(--soft);font-weight:400}\
section{margin:1rem 0;padding:1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--box)}\
dl{display:grid;grid-template-columns:6.5rem 1fr;gap:.15rem .75rem;margin:0}dd{margin:0;overflow-wrap:anywhere}\
code{font:.85em/1.4 ui-monospace,monospace;overflow-wrap:anywhere}svg{display:block;width:100%;height:2.6rem;margin:.25rem 0}\
rect{fill:var(--bar)}line{stroke:var(--line)}.span{display:flex;justify-content:space-between;margin:0 0 .5rem;font-size:.8rem}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}\
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--line)}td:last-child{min-width:16rem}\
input{font:inherit;padding:.35rem .6rem;width:min(24rem,100%);color:inherit;background:var(--back);border:1px solid var(--line);border-radius:.4rem}\
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}\
@media print{:root{color-scheme:light}input{display:none}section{break-inside:avoid}.wide{overflow:visible}}</style>";

const TAIL: &str = "<script>const box=document.getElementById('search');if(box){const rows=[...document.querySelectorAll('#findings tbody tr')];\
const count=document.getElementById('count');box.addEventListener('input',()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);\
let shown=0;for(const row of rows){const text=row.textContent.toLowerCase();const fits=words.every(word=>text.includes(word));row.hidden=!fits;shown+=fits}\
count.textContent=words.length?shown+' of '+rows.length:''})}</script></html>\n";
