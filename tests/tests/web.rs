//! The explorer: built by `cargo dev site` from the packed npm package, read as files, and used in Chromium.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use tempfile::TempDir;
use wterror_conformance::catalogue::Catalogue;
use wterror_conformance::project_root;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::snippets::snippets;
use wterror_conformance::toolchain::{self, Tool, succeed};

const TOOLS: &[Tool] = &[
    Tool { probe: &["node", "--version"], install: "apt-get install nodejs (20 or later)" },
    Tool { probe: &["npm", "--version"], install: "apt-get install npm" },
];
const CHROMIUM: &str = "/usr/bin/chromium";
/// Where the site would be published: an address in a folder, so that nothing can rely on the root.
const BASE: &str = "https://errors.example/explorer/";
const BASE_PATH: &str = "/explorer/";

fn main() -> ExitCode {
    toolchain::run("web", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    if let Err(install) = wasm() {
        eprintln!("web: no WebAssembly can be built, so nothing of it is tested. {install}");
        let trial = Trial::test("web: needs Rust for WebAssembly", move || Err(Failed::from(install)));
        return vec![trial.with_ignored_flag(!toolchain::is_required("web"))];
    }
    let site = Shipped::new("web", Site::new);
    let mut trials = vec![site.trial()];
    let catalogue = Catalogue::read();
    let texts = texts(&catalogue);
    for row in catalogue.rows() {
        let own = texts.get(&row.code).cloned().unwrap_or_default();
        trials.push(site.test(&format!("the page of {} says all that the catalogue does", row.code), {
            move |site| site.whole_page(row.code, &row.row, &own)
        }));
    }
    trials.push(
        site.test("every name has an address that leads to its code", move |site| site.names(&catalogue)),
    );
    trials.push(site.test("every link leads to a page or a place in it", Site::links));
    trials.push(site.test("each page has a title, a description and an address of its own", Site::heads));
    trials.push(site.test("the files for programs", Site::for_programs));
    trials.push(site.test("the archive has the whole site", Site::archive));
    trials.push(site.test("each code's page has the snippet of each language", Site::snippets));

    let browser = std::env::var("WTERROR_CHROMIUM").unwrap_or_else(|_| CHROMIUM.to_owned());
    let has_browser = Path::new(&browser).exists();
    if !has_browser {
        eprintln!(
            "web: {browser} is missing, so nothing is tested in a browser. Install it with: apt-get install chromium"
        );
    }
    for file in ["box.test.mjs", "pages.test.mjs", "lighthouse.test.mjs"] {
        let trial = site.test(&format!("in Chromium, {file}"), move |site| site.in_browser(file));
        trials.push(trial.with_ignored_flag(!has_browser && !toolchain::is_required("web")));
    }
    trials
}

/// How to install what builds the package's WebAssembly module, where that is not there.
fn wasm() -> Result<(), String> {
    let script = project_root().join("node/scripts/wasm.mjs");
    let output = Command::new("node").arg(&script).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("Install it with: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

/// The texts for people of each code, in every language.
fn texts(catalogue: &Catalogue) -> BTreeMap<i32, Vec<(String, String)>> {
    let mut texts: BTreeMap<i32, Vec<(String, String)>> = BTreeMap::new();
    for (tag, asks) in catalogue.languages() {
        for (question, answer) in asks {
            let code = question["code"].as_i64().and_then(|code| i32::try_from(code).ok()).expect("a code");
            for part in ["message", "recovery"] {
                let text = answer[part].as_str().expect("a text").to_owned();
                texts.entry(code).or_default().push((tag.clone(), text));
            }
        }
    }
    texts
}

/// The site, as the command builds it, and what its tests need beside it.
struct Site {
    folder: PathBuf,
    archive: PathBuf,
    tests: PathBuf,
    _work: TempDir,
}

impl Site {
    fn new() -> Result<Self, String> {
        let root = project_root();
        let work = TempDir::with_prefix("wterror-site-").map_err(|error| error.to_string())?;
        let (folder, archive) = (work.path().join("site"), work.path().join("site.zip"));
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args([
            "run",
            "--quiet",
            "--locked",
            "--package",
            "wterror-dev",
            "--",
            "site",
            "--base",
            BASE,
        ]);
        command.arg("--output").arg(&folder).arg("--archive").arg(&archive).current_dir(&root);
        succeed(&mut command)?;
        let tests = root.join("tests/drivers/web");
        install(&tests)?;
        Ok(Self { folder, archive, tests, _work: work })
    }

    fn read(&self, path: &str) -> Result<String, String> {
        let file = self.folder.join(path);
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Every page, by its address below the site's root.
    fn pages(&self) -> Result<BTreeMap<String, String>, String> {
        let mut pages = BTreeMap::new();
        let mut folders = vec![self.folder.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| error.to_string())?.flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "html") {
                    let name = path.strip_prefix(&self.folder).expect("it was found there");
                    let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
                    pages.insert(name.to_string_lossy().replace('\\', "/"), text);
                }
            }
        }
        Ok(pages)
    }

    /// Every text of a row, as the catalogue's files have it, stands on the page of its code.
    fn whole_page(&self, code: i32, row: &Value, texts: &[(String, String)]) -> Result<(), String> {
        let page = plain(&self.read(&format!("{code}/index.html"))?);
        let mut missing = String::new();
        let mut look = |what: &str, text: &str| {
            if !page.contains(text) {
                _ = writeln!(missing, "{what}: {text}");
            }
        };
        look("code", &code.to_string());
        for key in ["id", "name", "summary"] {
            look(key, row[key].as_str().unwrap_or_default());
        }
        look("guidance", row["guidance"]["text"].as_str().unwrap_or_default());
        look("status", &row["http_status"].to_string());
        let lists = [&row["documented"], &row["lookalikes"]];
        for item in
            lists.into_iter().chain(row["wordings"].as_object().into_iter().flat_map(|all| all.values()))
        {
            for text in item.as_array().into_iter().flatten() {
                look("item", text.as_str().unwrap_or_default());
            }
        }
        let causes = row["causes"].as_array().map(Vec::as_slice).unwrap_or_default();
        for cause in causes {
            // The remedy of an only cause is the row's guidance, and its text is the documented one.
            if causes.len() > 1 {
                look("cause", cause["cause"].as_str().unwrap_or_default());
            }
            look("remedy", cause["remedy"].as_str().unwrap_or_default());
        }
        for (platform, name) in row["platforms"].as_object().into_iter().flatten() {
            look(platform, name.as_str().unwrap_or("not seen there"));
        }
        for other in row["equivalents"].as_array().into_iter().flatten() {
            look("equivalent", &other.to_string());
        }
        for (tag, text) in texts {
            look(tag, text);
        }
        for (tag, _) in texts {
            let own = self.read(&format!("languages/{tag}/index.html"))?;
            if !own.contains(&format!("id=\"c{code}\"")) {
                _ = writeln!(missing, "the page of {tag} lacks the code");
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(missing) }
    }

    fn names(&self, catalogue: &Catalogue) -> Result<(), String> {
        for row in catalogue.rows() {
            let target = format!("url=../{}/index.html", row.code);
            let platforms = row.row["platforms"].as_object().into_iter().flat_map(|all| all.values());
            for name in platforms.chain([&row.row["id"], &row.row["name"]]).filter_map(Value::as_str) {
                let page = self.read(&format!("{name}/index.html"))?;
                let canonical = format!("<link rel=\"canonical\" href=\"{BASE}{}/\">", row.code);
                if !page.contains(&target) || !page.contains(&canonical) {
                    return Err(format!("{name} does not lead to {}", row.code));
                }
            }
        }
        Ok(())
    }

    /// Follows every link of every page within the site, to the file and to the element that it names.
    fn links(&self) -> Result<(), String> {
        let pages = self.pages()?;
        let identifiers: BTreeMap<&String, BTreeSet<&str>> =
            pages.iter().map(|(name, text)| (name, attributes(text, "id").collect())).collect();
        let mut broken = String::new();
        let mut count = 0;
        for (name, text) in &pages {
            for link in attributes(text, "href").chain(attributes(text, "src")) {
                if link.starts_with("https://") {
                    continue;
                }
                count += 1;
                let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
                let from = Path::new(name).parent().unwrap_or(Path::new(""));
                // The page for addresses that lead nowhere may be shown at any depth: its links begin at the root.
                let path = match path.strip_prefix(BASE_PATH) {
                    Some(path) if name == "404.html" => PathBuf::from(path),
                    _ if path.starts_with('/') => return Err(format!("{name}: {link} begins at the root")),
                    _ => from.join(path),
                };
                let target = normalized(&path);
                let there = path_is_file(&self.folder.join(&target));
                let target = if link.starts_with('#') { name.clone() } else { target };
                let named = identifiers.get(&target).is_none_or(|all| {
                    // The box of the front page is shown by a script, by this name.
                    fragment.is_empty() || all.contains(fragment)
                });
                if !(there || link.starts_with('#')) || !named {
                    _ = writeln!(broken, "{name}: {link}");
                }
            }
        }
        if count < 1000 {
            return Err(format!("only {count} links were found"));
        }
        if broken.is_empty() { Ok(()) } else { Err(broken) }
    }

    fn heads(&self) -> Result<(), String> {
        let (mut titles, mut descriptions) = (BTreeMap::new(), BTreeMap::new());
        for (name, text) in self.pages()? {
            let between = |start: &str, end: &str| {
                let rest = text.split_once(start)?.1;
                rest.split_once(end).map(|(found, _)| found.to_owned())
            };
            let part = |start, end| between(start, end).ok_or_else(|| format!("{name} lacks {start}"));
            let title = part("<title>", "</title>")?;
            let description = part("<meta name=\"description\" content=\"", "\"")?;
            part("<meta property=\"og:title\" content=\"", "\"")?;
            if text.contains("http-equiv=\"refresh\"") || name == "404.html" {
                continue;
            }
            let address = name.strip_suffix("index.html").unwrap_or(&name);
            let canonical = part("<link rel=\"canonical\" href=\"", "\"")?;
            if canonical != format!("{BASE}{address}") {
                return Err(format!("{name}: its address is {canonical}"));
            }
            // A picture is only found by its whole address.
            let picture = part("<meta property=\"og:image\" content=\"", "\"")?;
            let file = picture.strip_prefix(BASE).ok_or_else(|| format!("{name}: {picture} is elsewhere"))?;
            let bytes = fs::read(self.folder.join(file)).map_err(|error| format!("{picture}: {error}"))?;
            let size = [1200_u32.to_be_bytes(), 630_u32.to_be_bytes()].concat();
            if !bytes.starts_with(b"\x89PNG") || bytes.get(16..24) != Some(&size[..]) {
                return Err(format!("{picture} is no PNG of 1200 by 630"));
            }
            if let Some(other) = titles.insert(title.clone(), name.clone()) {
                return Err(format!("{name} and {other} have one title: {title}"));
            }
            if let Some(other) = descriptions.insert(description.clone(), name.clone()) {
                return Err(format!("{name} and {other} have one description: {description}"));
            }
            if let Some(data) = between("<script type=\"application/ld+json\">", "</script>") {
                let data: Value = serde_json::from_str(&data).map_err(|error| format!("{name}: {error}"))?;
                if !data["@type"].as_str().is_some_and(|kind| kind.starts_with("DefinedTerm")) {
                    return Err(format!("{name}: {data}"));
                }
            }
        }
        Ok(())
    }

    fn for_programs(&self) -> Result<(), String> {
        let root = project_root();
        let committed = fs::read_to_string(root.join("catalogue.json")).map_err(|error| error.to_string())?;
        let parsed = |text: &str| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
        if parsed(&self.read("catalogue.json")?)? != parsed(&committed)? {
            return Err("catalogue.json is not the committed one".to_owned());
        }
        let (llms, sitemap, csv) =
            (self.read("llms.txt")?, self.read("sitemap.xml")?, self.read("codes.csv")?);
        for row in Catalogue::read().rows() {
            let code = row.code;
            let found = parsed(&self.read(&format!("{code}.json"))?)?;
            if found["code"] != code || found["guidance"]["text"] != row.row["guidance"]["text"] {
                return Err(format!("{code}.json: {found}"));
            }
            let markdown = self.read(&format!("{code}.md"))?;
            let guidance = row.row["guidance"]["text"].as_str().unwrap_or_default();
            if !markdown.starts_with(&format!("# {code} ")) || !markdown.replace('\\', "").contains(guidance)
            {
                return Err(format!("{code}.md: {markdown}"));
            }
            if !llms.contains(&format!("({BASE}{code}.md)")) || !csv.contains(&format!("\n{code},")) {
                return Err(format!("llms.txt or codes.csv lacks {code}"));
            }
            if !sitemap.contains(&format!("<loc>{BASE}{code}/</loc>")) {
                return Err(format!("sitemap.xml lacks {code}"));
            }
        }
        let robots = self.read("robots.txt")?;
        if robots.contains(&format!("Sitemap: {BASE}sitemap.xml")) { Ok(()) } else { Err(robots) }
    }

    fn archive(&self) -> Result<(), String> {
        // Python is not needed for this: the program that reads it is the one that writes it, so look at the bytes as well.
        let bytes = fs::read(&self.archive).map_err(|error| error.to_string())?;
        if !bytes.starts_with(b"PK") {
            return Err("it is no zip archive".to_owned());
        }
        let code = "const { unzipSync } = await import(process.argv[1]); const { readFileSync } = await import('node:fs'); \
            const files = unzipSync(readFileSync(process.argv[2])); const names = Object.keys(files); \
            console.log(JSON.stringify({ names, front: names.filter((name) => name.split('/').length === 2).length }))";
        let fflate = project_root().join("web/node_modules/fflate/esm/index.mjs");
        let mut command = Command::new("node");
        command.args(["--input-type=module", "-e", code]).arg(fflate).arg(&self.archive);
        let found: Value =
            serde_json::from_str(&succeed(&mut command)?).map_err(|error| error.to_string())?;
        let names: BTreeSet<&str> =
            found["names"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let prefix = format!("wterror-explorer-{}/", env!("CARGO_PKG_VERSION"));
        for name in
            self.pages()?.keys().map(String::as_str).chain(["site.css", "front.js", "scan.js", "206.json"])
        {
            if !names.contains(format!("{prefix}{name}").as_str()) {
                return Err(format!("{name} is not in the archive"));
            }
        }
        Ok(())
    }

    /// Runs a test file of Node in Chromium.
    fn in_browser(&self, file: &str) -> Result<(), String> {
        let mut command = Command::new("node");
        command.current_dir(&self.tests).args(["--test", "--test-reporter=spec", file]);
        command
            .env("WTERROR_BASE", BASE_PATH)
            .env("WTERROR_CATALOGUE", project_root().join("core/catalogue"));
        command.env("WTERROR_SITE", &self.folder).env("WTERROR_SERVER", project_root().join("web/serve.mjs"));
        let report = succeed(&mut command)?;
        // Sizes and scores are worth reading.
        for line in report.lines().filter(|line| line.starts_with('/') || line.starts_with("200 MB")) {
            eprintln!("web: {line}");
        }
        Ok(())
    }

    /// The suite of each package runs the snippets in its language; here they are seen to be what the pages show.
    fn snippets(&self) -> Result<(), String> {
        for (language, name) in [
            ("swift", "Swift"),
            ("kotlin", "Kotlin"),
            ("java", "Java"),
            ("javascript", "JavaScript"),
            ("python", "Python"),
            ("rust", "Rust"),
            ("c", "C"),
            ("shell", "Command line"),
        ] {
            for snippet in snippets(language)? {
                let page = self.read(&format!("{}/index.html", snippet.code))?;
                let start = format!("aria-label=\"{name}\"><code>");
                let shown = page.split_once(&start).and_then(|(_, rest)| rest.split_once("</code>"));
                let (shown, _) = shown.ok_or_else(|| format!("{} has no snippet in {name}", snippet.code))?;
                if unescaped(shown) != snippet.text {
                    return Err(format!("{} shows\n{shown}\ninstead of\n{}", snippet.code, snippet.text));
                }
            }
        }
        Ok(())
    }
}

fn path_is_file(path: &Path) -> bool {
    path.is_file()
}

/// A path without `..`, with slashes.
fn normalized(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => _ = parts.pop(),
            std::path::Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    parts.join("/")
}

/// The values of an attribute, wherever it stands in a page.
fn attributes<'a>(page: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    let pieces: Vec<&str> = page.split(start.as_str()).skip(1).collect();
    pieces.into_iter().filter_map(|piece| piece.split_once('"')).map(|(value, _)| value)
}

/// What a page says, without its markup.
fn plain(page: &str) -> String {
    let mut text = String::new();
    for piece in page.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        text.push('\n');
    }
    unescaped(&text)
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

/// Installs what the tests' lock file names, unless a copy of that very file says that it has been done.
fn install(folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let wanted = fs::read(folder.join("package-lock.json")).map_err(failed)?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let mut command = Command::new("npm");
    succeed(command.current_dir(folder).args(["ci", "--prefer-offline", "--ignore-scripts"]))?;
    fs::write(&stamp, wanted).map_err(failed)
}
