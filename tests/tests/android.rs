//! The packages for Android and the JVM: the JAR in a fresh Maven project, the AAR taken apart, and each library run.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use libtest_mimic::{Failed, Trial};
use object::read::elf::{Dyn, ElfFile, ElfFile32, ElfFile64, FileHeader, ProgramHeader};
use object::{Endianness, Object, ObjectSymbol, elf};
use serde_json::Value;
use tempfile::TempDir;
use wterror_conformance::driver::{self, Driver, Process};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::snippets::snippets;
use wterror_conformance::toolchain::{Tool, succeed};
use wterror_conformance::{build, cases, project_root, suite, toolchain};

const TOOLS: &[Tool] = &[
    Tool { probe: &["javac", "-version"], install: "apt-get install default-jdk-headless" },
    Tool { probe: &["mvn", "-version"], install: "apt-get install maven" },
    Tool {
        probe: &["/usr/bin/cargo", "--version"],
        install: "apt-get install --no-install-recommends rustc-web cargo-web rust-web-src",
    },
    Tool { probe: &["valgrind", "--version"], install: "apt-get install valgrind" },
    Tool { probe: &["qemu-aarch64", "--version"], install: "apt-get install qemu-user" },
    Tool { probe: &["aapt", "version"], install: "apt-get install aapt" },
    Tool {
        probe: &["aarch64-linux-gnu-gcc", "--version"],
        install: "apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross",
    },
    Tool {
        probe: &["arm-linux-gnueabi-gcc", "--version"],
        install: "apt-get install gcc-arm-linux-gnueabi libc6-dev-armel-cross",
    },
    Tool {
        probe: &["i686-linux-gnu-gcc", "--version"],
        install: "apt-get install gcc-i686-linux-gnu libc6-dev-i386-cross",
    },
];

/// Codes are `Int` in Kotlin and Java, so these cases can't be asked.
const WITHOUT: &[(&str, &str)] = &[
    ("huge: ", "Kotlin's and Java's codes are 32-bit integers"),
    ("locales: unlisted in Hebrew, huge", "Kotlin's and Java's codes are 32-bit integers"),
];

/// An ABI of Android, and how its code is run here.
struct Abi {
    name: &'static str,
    machine: elf::Machine,
    compiler: &'static str,
    emulator: &'static str,
    sysroot: &'static str,
}

const ABIS: &[Abi] = &[
    Abi {
        name: "arm64-v8a",
        machine: elf::EM_AARCH64,
        compiler: "aarch64-linux-gnu-gcc",
        emulator: "qemu-aarch64",
        sysroot: "/usr/aarch64-linux-gnu",
    },
    Abi {
        name: "armeabi-v7a",
        machine: elf::EM_ARM,
        compiler: "arm-linux-gnueabi-gcc",
        emulator: "qemu-arm",
        sysroot: "/usr/arm-linux-gnueabi",
    },
    Abi {
        name: "x86_64",
        machine: elf::EM_X86_64,
        compiler: "x86_64-linux-gnu-gcc",
        emulator: "qemu-x86_64",
        sysroot: "/",
    },
    Abi {
        name: "x86",
        machine: elf::EM_386,
        compiler: "i686-linux-gnu-gcc",
        emulator: "qemu-i386",
        sysroot: "/usr/i686-linux-gnu",
    },
];

/// The Maven group, which is one property.
fn group() -> Result<String, String> {
    let pom = read(&project_root().join("android/pom.xml"))?;
    let group = pom.split_once("<published.group>").and_then(|(_, rest)| rest.split_once('<'));
    group.map(|(group, _)| group.to_owned()).ok_or_else(|| "android/pom.xml names no group".to_owned())
}

fn main() -> ExitCode {
    toolchain::run("android", TOOLS, trials).exit_code()
}

fn trials() -> Result<Vec<Trial>, String> {
    let root = project_root();
    let classes = own_classes(&root)?;
    let packages = Shipped::new("android", Packages::new);
    let built = Arc::clone(&packages);
    let listed = classes.clone();
    let consumer = Shipped::new("android", move || Consumer::new(built, &listed));

    let mut trials = vec![packages.trial()];
    trials.push(Trial::test("android: one version and one group", || one_version().map_err(Failed::from)));
    trials.push(packages.test("aapt reads the manifest", |packages| manifest(&packages.work.join("aar"))));
    trials.push(packages.test("packages are complete", |packages| complete(&packages.repository()?)));
    trials.push(
        packages.test("have what Maven Central asks for", |packages| described(&packages.repository()?)),
    );
    trials.push(
        packages.test("have the licences in each archive", |packages| licensed(&packages.repository()?)),
    );
    trials.push(
        packages.test("name no folder of who built them", |packages| names_no_folder(&packages.libraries())),
    );
    trials.push(packages.test("have the same bytes when built twice", same_bytes));
    trials
        .push(packages.test("compile with Kotlin 1.9, from the JAR and from the AAR", compiles_with_oldest));
    for abi in ABIS {
        trials.push(packages.test(&format!("{} library", abi.name), move |packages| {
            inspect(abi, &packages.library(abi.name))
        }));
        trials.push(packages.test(&format!("{} answers as the JAR's library", abi.name), move |packages| {
            same_answers(abi, &packages.work)
        }));
    }
    trials.push(packages.test("the JAR's library under valgrind", |packages| {
        let mut command = Command::new("valgrind");
        command.args(["-q", "--error-exitcode=99"]).arg(packages.work.join("shim/x86_64/harness"));
        command.arg(packages.built.join("desktop/linux-x86_64/libwterror_jni.so"));
        let questions = questions();
        let found = answers(command, &questions)?.len();
        if found == questions.len() { Ok(()) } else { Err(format!("{found} of {} answers", questions.len())) }
    }));
    for class in classes {
        trials.push(consumer.test(&format!("{class} (JUnit)"), move |consumer| consumer.report(&class)));
    }
    let jar = Arc::clone(&consumer);
    let jar = driver::lazy(move || {
        let process = Process::start(jar.get()?.driver(&[])?)?;
        Ok(Box::new(Asked { process, _consumer: jar }))
    });
    let aar = driver::lazy(move || {
        let packages = &consumer.get()?.packages;
        let option = format!("-Ddev.wterror.library={}", packages.get()?.library("x86_64").display());
        let mut command = consumer.get()?.driver(&[&option])?;
        command.env("LD_LIBRARY_PATH", packages.get()?.work.join("shim/x86_64"));
        Ok(Box::new(Asked { process: Process::start(command)?, _consumer: consumer }))
    });
    let ops = [suite::ALL_OPS, &["search_any", "samples", "numbers"]].concat();
    trials.extend(suite::trials_without("android", &[&ops[..], &["scan"]].concat(), WITHOUT, &jar));
    trials.extend(suite::trials_without("android (x86_64 of the AAR)", &ops, WITHOUT, &aar));
    Ok(trials)
}

/// The libraries, the JAR and the AAR as they are published, and the AAR unpacked.
struct Packages {
    built: PathBuf,
    work: PathBuf,
}

impl Packages {
    fn new() -> Result<Self, String> {
        let root = project_root();
        let built = root.join("target/android");
        say("building the libraries of four ABIs and this machine's (minutes when cold)");
        succeed(&mut Command::new(root.join("android/build")))?;
        say("building the JAR and the AAR");
        succeed(build::maven(&root.join("android")).args(["clean", "deploy"]))?;
        let work = built.join("test");
        set_up(&built, &work)?;
        Ok(Self { built, work })
    }

    /// The folder that has one for each package.
    fn repository(&self) -> Result<PathBuf, String> {
        Ok(self.built.join("repository").join(group()?.replace('.', "/")))
    }

    /// Each library: those of the AAR, and the JAR's.
    fn libraries(&self) -> Vec<PathBuf> {
        let desktop = self.built.join("desktop/linux-x86_64/libwterror_jni.so");
        ABIS.iter().map(|abi| self.library(abi.name)).chain([desktop]).collect()
    }

    fn library(&self, abi: &str) -> PathBuf {
        self.work.join(format!("aar/jni/{abi}/libwterror_jni.so"))
    }
}

/// A fresh Maven project outside the work tree that depends on the JAR: the driver, and the package's own tests.
struct Consumer {
    folder: TempDir,
    packages: Arc<Shipped<Packages>>,
}

impl Consumer {
    fn new(packages: Arc<Shipped<Packages>>, classes: &[String]) -> Result<Self, String> {
        let folder = TempDir::with_prefix("wterror-android-").map_err(|error| error.to_string())?;
        let built = packages.get()?;
        say("running the package's own tests in a fresh consumer");
        consume(&project_root(), &built.built, &built.work, folder.path(), classes)?;
        Ok(Self { folder, packages })
    }

    /// What Maven reported of a class of tests.
    fn report(&self, class: &str) -> Result<(), String> {
        let report = read(&reports(self.folder.path()).join(format!("{class}.txt")))?;
        let passed =
            !report.contains("Tests run: 0") && report.contains("Failures: 0, Errors: 0, Skipped: 0");
        if passed { Ok(()) } else { Err(report) }
    }

    fn driver(&self, options: &[&str]) -> Result<Command, String> {
        let target = self.folder.path().join("target");
        let classpath = format!("{}:{}", target.join("classes").display(), read(&target.join("classpath"))?);
        let mut command = Command::new("java");
        command.args(["-Xcheck:jni", "-cp", &classpath]).args(options).arg("DriverKt");
        Ok(command)
    }
}

/// A driver and the project it runs in, which is removed after the driver has ended.
struct Asked {
    process: Process,
    _consumer: Arc<Shipped<Consumer>>,
}

impl Driver for Asked {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        self.process.ask(question)
    }
}

fn say(what: &str) {
    eprintln!("android: {what}");
}

/// Unpacks the AAR, as Android's build does, and builds what the libraries are run with.
fn set_up(built: &Path, work: &Path) -> Result<(), String> {
    let text = |error: std::io::Error| error.to_string();
    if work.exists() {
        fs::remove_dir_all(work).map_err(text)?;
    }
    fs::create_dir_all(work.join("aar")).map_err(text)?;
    let version = env!("CARGO_PKG_VERSION");
    let aar = built
        .join("repository")
        .join(group()?.replace('.', "/"))
        .join(format!("wterror-android/{version}/wterror-android-{version}.aar"));
    succeed(Command::new("jar").arg("xf").arg(&aar).current_dir(work.join("aar")))?;
    fs::remove_file(work.join("aar/META-INF/MANIFEST.MF")).ok();
    let sources = project_root().join("tests/drivers/android/jni");
    let java = succeed(Command::new("sh").args(["-c", "readlink -f \"$(command -v javac)\""]))?;
    let java = Path::new(java.trim()).ancestors().nth(2).ok_or("javac lies in no JDK")?;
    let include = [format!("-I{}/include", java.display()), format!("-I{}/include/linux", java.display())];
    for abi in ABIS {
        let folder = work.join("shim").join(abi.name);
        fs::create_dir_all(&folder).map_err(text)?;
        succeed(
            Command::new(abi.compiler)
                .args([
                    "-shared",
                    "-fPIC",
                    "-nostartfiles",
                    "-Wl,-soname,libc.so",
                    "-Wl,--no-as-needed",
                    "-o",
                ])
                .arg(folder.join("libc.so"))
                .arg(sources.join("libc.c")),
        )?;
        succeed(
            Command::new(abi.compiler)
                .args(["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-O1"])
                .args(&include)
                .arg("-o")
                .arg(folder.join("harness"))
                .arg(sources.join("harness.c"))
                .arg("-ldl"),
        )?;
    }
    succeed(
        Command::new("cc")
            .args(["-shared", "-fPIC"])
            .args(&include)
            .arg("-o")
            .arg(work.join("other_version.so"))
            .arg(sources.join("other_version.c")),
    )?;
    Ok(())
}

/// Puts the driver, the tests and the examples of README and sources into a Maven project, and lets Maven run the tests.
fn consume(
    root: &Path,
    built: &Path,
    work: &Path,
    consumer: &Path,
    classes: &[String],
) -> Result<(), String> {
    let version = env!("CARGO_PKG_VERSION");
    copy(&root.join("tests/drivers/android"), consumer)?;
    for example in every_example(root)? {
        example.write(consumer)?;
    }
    let _guard = forget_resolved()?;
    let mut maven = build::maven(consumer);
    maven.args([
        "test",
        "-Dmaven.test.failure.ignore=true",
        &format!("-Drepository={}", built.join("repository").display()),
        &format!("-Dwterror.group={}", group()?),
        &format!("-Dwterror.version={version}"),
        &format!("-Dwterror.work={}", work.display()),
        &format!("-Dwterror.api={}", root.join("android/jvm/api/wterror.api").display()),
    ]);
    let output = succeed(&mut maven)?;
    let reports = reports(consumer);
    let files =
        fs::read_dir(&reports).map_err(|error| format!("{}: {error}\n{output}", reports.display()))?;
    for path in files.flatten().map(|entry| entry.path()) {
        let class = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "txt")
            && !classes.iter().any(|listed| listed == class)
        {
            return Err(format!("the class {class} has tests and is not named after a file with tests"));
        }
    }
    Ok(())
}

/// Maven keeps what it once resolved; a build of the same version would never be looked at again.
///
/// Gives a guard to hold while Maven runs: another test would take away what it has resolved.
fn forget_resolved() -> Result<MutexGuard<'static, ()>, String> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let resolved = build::caches().join("maven").join(group()?.replace('.', "/"));
    if resolved.exists() {
        fs::remove_dir_all(&resolved).map_err(|error| format!("{}: {error}", resolved.display()))?;
    }
    Ok(guard)
}

/// Where Maven writes what became of each class of tests.
fn reports(consumer: &Path) -> PathBuf {
    consumer.join("target/surefire-reports")
}

/// The classes of the package's own tests: each file that has some is named after its class, each example makes one.
fn own_classes(root: &Path) -> Result<Vec<String>, String> {
    let mut classes = Vec::new();
    for folder in ["java", "kotlin"] {
        let folder = root.join("tests/drivers/android/src/test").join(folder);
        let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for file in files.flatten().map(|entry| entry.path()) {
            if read(&file)?.contains("@Test") {
                classes.extend(file.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned));
            }
        }
    }
    classes.extend(every_example(root)?.into_iter().map(|example| example.class));
    classes.sort();
    Ok(classes)
}

/// The examples of the README, of each source that has something public, and of the explorer.
fn every_example(root: &Path) -> Result<Vec<Example>, String> {
    let mut found = examples(&root.join("android/README.md"), "")?;
    for folder in ["main", "generated"] {
        found.extend(documented(&root.join(format!("android/jvm/src/{folder}/kotlin/dev/wterror")))?);
    }
    found.push(snippet_tests("kotlin", "kt")?);
    found.push(snippet_tests("java", "java")?);
    Ok(found)
}

/// The explorer's snippets in a language, as one class of tests: what a snippet prints is kept, and compared with its comments.
fn snippet_tests(language: &'static str, extension: &str) -> Result<Example, String> {
    let class = format!("{}SnippetsTest", if language == "java" { "Java" } else { "Kotlin" });
    let mut imports = BTreeSet::new();
    let mut tests = String::new();
    for snippet in snippets(language)? {
        let (own, body) = snippet.parts();
        imports.extend(own.into_iter().map(str::to_owned));
        let said = serde_json::to_string(&snippet.output()?).map_err(|error| error.to_string())?;
        let name = snippet.name();
        let test = if language == "java" {
            format!("void {name}() throws Exception {{ Said.check({said}, () -> {{\n{body}\n}}); }}")
        } else {
            format!("fun {name}() = Said.check({said}) {{\n{body}\n}}")
        };
        tests += "@org.junit.jupiter.api.Test ";
        tests += &test;
        tests += "\n";
    }
    let imports = imports.into_iter().collect::<Vec<_>>().join("\n");
    let text = format!("{imports}\nclass {class} {{\n{tests}}}\n");
    Ok(Example { class, folder: language, file: format!("Snippets.{extension}"), text })
}

/// An example, made into a class of tests with one test.
struct Example {
    class: String,
    folder: &'static str,
    file: String,
    text: String,
}

impl Example {
    fn write(&self, consumer: &Path) -> Result<(), String> {
        let folder = consumer.join("src/test").join(self.folder).join(&self.class);
        fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let path = folder.join(&self.file);
        fs::write(&path, &self.text).map_err(|error| format!("{}: {error}", path.display()))
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let text = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(text)?;
    for entry in fs::read_dir(from).map_err(text)?.flatten() {
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()))?;
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).map_err(text)?;
        }
    }
    Ok(())
}

/// The examples of each source that has something public, in a folder and those in it.
fn documented(sources: &Path) -> Result<Vec<Example>, String> {
    let mut found = Vec::new();
    let files = fs::read_dir(sources).map_err(|error| format!("{}: {error}", sources.display()))?;
    for file in files.flatten().map(|entry| entry.path()) {
        if file.is_dir() {
            found.extend(documented(&file)?);
        } else if read(&file)?.lines().any(|line| line.starts_with("public ")) {
            found.extend(examples(&file, "import dev.wterror.*; ")?);
        }
    }
    Ok(found)
}

/// Makes a test of each Kotlin and Java block of a README, or of a source's comments; there has to be one.
///
/// A test's lines have the file's name and numbers, so what fails names its place there.
fn examples(file: &Path, imports: &str) -> Result<Vec<Example>, String> {
    let content = read(file)?;
    let stem = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a file has no name")?;
    let is_source = file.extension().is_some_and(|extension| extension == "kt");
    let mut lines =
        content.lines().zip(1..).map(|(line, number)| match line.trim_start().strip_prefix('*') {
            Some(comment) if is_source => (comment.strip_prefix(' ').unwrap_or(comment), number),
            _ => (line, number),
        });
    let mut found = Vec::new();
    while let Some((fence, number)) = lines.next() {
        let Some(language) = fence.strip_prefix("```") else { continue };
        let mut block: Vec<&str> =
            lines.by_ref().map(|(line, _)| line).take_while(|line| *line != "```").collect();
        let (folder, extension, function) = match language {
            "kotlin" if block.contains(&"dependencies {") => continue,
            "kotlin" => ("kotlin", "kt", "fun"),
            "java" => ("java", "java", "void"),
            "xml" => continue,
            _ => return Err(format!("{}:{number}: a block in no known language", file.display())),
        };
        if !block.iter().any(|line| line.contains("check(") || line.contains("AssertionError")) {
            return Err(format!("{}:{number}: an example that asserts nothing", file.display()));
        }
        let class = format!("{stem}Line{number}Test");
        let mut imports = imports.to_owned();
        for line in block.iter_mut().filter(|line| line.starts_with("import ")) {
            imports.extend([line.trim_end_matches(';'), "; "]);
            *line = "";
        }
        let text = format!(
            "{imports}class {class} {{ @org.junit.jupiter.api.Test {function} example() {{{}{}\n}}}}\n",
            "\n".repeat(number),
            block.join("\n"),
        );
        found.push(Example { class, folder, file: format!("{stem}.{extension}"), text });
    }
    if found.is_empty() { Err(format!("{} has no example", file.display())) } else { Ok(found) }
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn one_version() -> Result<(), String> {
    let (pom, readme) = (project_root().join("android/pom.xml"), project_root().join("android/README.md"));
    let (version, group) = (env!("CARGO_PKG_VERSION"), group()?);
    for (path, expected) in [
        (&readme, format!("<groupId>{group}</groupId>")),
        (&pom, format!("<revision>{version}</revision>")),
        (&readme, format!("{group}:wterror-android:{version}")),
        (&readme, format!("{group}:wterror-jvm:{version}")),
        (&readme, format!("<version>{version}</version>")),
    ] {
        let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
        if !text.contains(&expected) {
            return Err(format!("{} has no {expected}", path.display()));
        }
    }
    Ok(())
}

fn manifest(aar: &Path) -> Result<(), String> {
    // aapt reads a manifest as it compiles one into a package. Nothing of Android's own resources is needed for it.
    let package = aar.with_file_name("manifest.apk");
    succeed(
        Command::new("aapt")
            .args(["package", "-f", "-M"])
            .arg(aar.join("AndroidManifest.xml"))
            .args(["-I", "/usr/share/android-framework-res/framework-res.apk", "-F"])
            .arg(&package),
    )?;
    let found = succeed(Command::new("aapt").args(["dump", "badging"]).arg(&package))?;
    for expected in ["package: name='dev.wterror'", "sdkVersion:'21'"] {
        if !found.contains(expected) {
            return Err(format!("no {expected} in:\n{found}"));
        }
    }
    Ok(())
}

fn complete(packages: &Path) -> Result<(), String> {
    let version = env!("CARGO_PKG_VERSION");
    for (name, extension) in [("wterror-jvm", "jar"), ("wterror-android", "aar")] {
        let folder = packages.join(name).join(version);
        for file in [
            format!("{name}-{version}.{extension}"),
            format!("{name}-{version}-sources.jar"),
            format!("{name}-{version}-javadoc.jar"),
            format!("{name}-{version}.pom"),
        ] {
            let size = fs::metadata(folder.join(&file)).map_err(|error| format!("{file}: {error}"))?.len();
            if size < 500 {
                return Err(format!("{file} has {size} bytes"));
            }
        }
        let pom = fs::read_to_string(folder.join(format!("{name}-{version}.pom")))
            .map_err(|error| error.to_string())?;
        if pom.contains("<parent>")
            || pom.contains("${")
            || !pom.contains("<artifactId>kotlin-stdlib</artifactId>")
        {
            return Err(format!("{name}'s POM does not stand alone:\n{pom}"));
        }
        if extension == "aar" && !pom.contains("<packaging>aar</packaging>") {
            return Err(format!("{name}'s POM does not say that it is an AAR:\n{pom}"));
        }
    }
    let sources = packages.join(format!("wterror-jvm/{version}/wterror-jvm-{version}-sources.jar"));
    let files = succeed(Command::new("jar").arg("tf").arg(sources))?;
    if files.contains(".so") || !["WTErrors.kt", "WTErrorCode.kt"].iter().all(|name| files.contains(name)) {
        return Err(format!("the sources are not all there, or not alone:\n{files}"));
    }
    let docs = packages.join(format!("wterror-jvm/{version}/wterror-jvm-{version}-javadoc.jar"));
    let pages = succeed(Command::new("jar").arg("tf").arg(docs))?;
    if pages.contains("WTErrorInfo") { Ok(()) } else { Err(format!("the documentation is empty:\n{pages}")) }
}

/// What Maven Central refuses a package without.
fn described(packages: &Path) -> Result<(), String> {
    let version = env!("CARGO_PKG_VERSION");
    let mut missing = Vec::new();
    for name in ["wterror-jvm", "wterror-android"] {
        let pom = read(&packages.join(name).join(version).join(format!("{name}-{version}.pom")))?;
        let flat: String = pom.split_whitespace().collect();
        for member in [
            &format!("<groupId>{}</groupId>", group()?),
            &format!("<artifactId>{name}</artifactId><version>{version}</version>"),
            "<name>wterror",
            "<description>Theerrorcatalogue",
            "<url>https://",
            "<license><name>MIT</name><url>https://",
            "<license><name>Apache-2.0</name><url>https://",
            "<developers><developer><name>",
            "<scm><url>https://",
            "<connection>scm:git:https://",
            "<developerConnection>scm:git:",
        ] {
            if !flat.contains(member) {
                missing.push(format!("{name}'s POM has no {member}"));
            }
        }
        if flat.contains('@') || flat.contains("SNAPSHOT") {
            missing.push(format!(
                "{name}'s POM has a place that nothing was put into, or is a snapshot:\n{pom}"
            ));
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(missing.join("\n")) }
}

fn licensed(packages: &Path) -> Result<(), String> {
    let version = env!("CARGO_PKG_VERSION");
    for name in ["wterror-jvm", "wterror-android"] {
        let extension = if name == "wterror-jvm" { ".jar" } else { ".aar" };
        for end in [extension, "-sources.jar", "-javadoc.jar"] {
            let archive = packages.join(name).join(version).join(format!("{name}-{version}{end}"));
            let folder = if end == ".aar" { "" } else { "META-INF/" };
            for file in ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"] {
                let work = TempDir::new().map_err(|error| error.to_string())?;
                let path = format!("{folder}{file}");
                succeed(Command::new("jar").arg("xf").arg(&archive).arg(&path).current_dir(work.path()))?;
                if read(&work.path().join(&path))? != read(&project_root().join(file))? {
                    return Err(format!("{path} in {} is not the project's", archive.display()));
                }
            }
        }
    }
    Ok(())
}

/// No path of this machine: neither of the work tree, nor of cargo's folder or the home that it lies in.
fn names_no_folder(libraries: &[PathBuf]) -> Result<(), String> {
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let root = project_root();
    for library in libraries {
        let bytes = fs::read(library).map_err(|error| format!("{}: {error}", library.display()))?;
        for folder in [&*cargo, &root.to_string_lossy(), ".cargo/registry", &format!("{home}/")] {
            let found = bytes.windows(folder.len()).position(|window| window == folder.as_bytes());
            if let Some(found) = found.filter(|_| folder.len() > 1) {
                let end = bytes.len().min(found + 120);
                let text = String::from_utf8_lossy(&bytes[found..end]);
                return Err(format!("{} has {text:?} in it", library.display()));
            }
        }
    }
    Ok(())
}

/// Builds the JVM's library and both packages a second time, in another folder, with the libraries for Android of the first.
fn same_bytes(packages: &Packages) -> Result<(), String> {
    say("building the JVM's library, the JAR and the AAR a second time, elsewhere");
    let folder = TempDir::with_prefix("wterror-twice-").map_err(|error| error.to_string())?;
    let tree = folder.path().join("another tree");
    build::copy_tracked(&tree)?;
    let built = folder.path().join("built");
    succeed(Command::new(tree.join("android/build")).arg(&built).arg("desktop"))?;
    copy(&packages.built.join("jni"), &built.join("jni"))?;
    let mut maven = build::maven(&tree.join("android"));
    succeed(maven.arg("deploy").arg(format!("-Dnatives={}", built.display())))?;
    let version = env!("CARGO_PKG_VERSION");
    let again = built.join("repository").join(group()?.replace('.', "/"));
    for name in ["wterror-jvm", "wterror-android"] {
        for end in
            [if name == "wterror-jvm" { ".jar" } else { ".aar" }, "-sources.jar", "-javadoc.jar", ".pom"]
        {
            let file = format!("{name}/{version}/{name}-{version}{end}");
            let bytes =
                |path: PathBuf| fs::read(&path).map_err(|error| format!("{}: {error}", path.display()));
            if bytes(packages.repository()?.join(&file))? != bytes(again.join(&file))? {
                let kept = packages.work.join("second").join(&file);
                _ = fs::create_dir_all(kept.parent().expect("a file lies in a folder"));
                _ = fs::copy(again.join(&file), &kept);
                return Err(format!("{file} has other bytes when it is built again: {}", kept.display()));
            }
        }
    }
    Ok(())
}

/// Compiles a consumer with the oldest compiler that the packages are for, and runs it.
fn compiles_with_oldest(packages: &Packages) -> Result<(), String> {
    say("compiling a consumer with Kotlin 1.9");
    let folder = TempDir::with_prefix("wterror-oldest-").map_err(|error| error.to_string())?;
    copy(&project_root().join("tests/drivers/android/oldest"), folder.path())?;
    let _guard = forget_resolved()?;
    for (package, profile) in [("JAR", "jar"), ("AAR", "aar")] {
        let mut maven = build::maven(folder.path());
        maven.args([
            "clean",
            "compile",
            &format!("-P{profile}"),
            &format!("-Drepository={}", packages.built.join("repository").display()),
            &format!("-Dwterror.group={}", group()?),
            &format!("-Dwterror.version={}", env!("CARGO_PKG_VERSION")),
            &format!("-Dwterror.work={}", packages.work.display()),
        ]);
        succeed(&mut maven).map_err(|error| format!("from the {package}: {error}"))?;
        let target = folder.path().join("target");
        let classpath = format!("{}:{}", target.join("classes").display(), read(&target.join("classpath"))?);
        let library = project_root().join("target/android/desktop/linux-x86_64/libwterror_jni.so");
        let said = succeed(
            Command::new("java")
                .args([
                    "-cp",
                    &classpath,
                    &format!("-Ddev.wterror.library={}", library.display()),
                    "OldestKt",
                ])
                .env_remove("LD_LIBRARY_PATH"),
        )?;
        if said.trim() != "206 session_is_full: Room full; Die Sitzung ist voll." {
            return Err(format!("the consumer of the {package} says {said:?}"));
        }
    }
    Ok(())
}

const PAGE: u64 = 16 * 1024;
const LARGEST: u64 = 500_000;

fn inspect(abi: &Abi, library: &Path) -> Result<(), String> {
    let bytes = fs::read(library).map_err(|error| format!("{}: {error}", library.display()))?;
    match object::FileKind::parse(&*bytes).map_err(|error| error.to_string())? {
        object::FileKind::Elf32 => {
            ElfFile32::<Endianness>::parse(&*bytes).map(|file| check(abi, &file, bytes.len()))
        }
        _ => ElfFile64::<Endianness>::parse(&*bytes).map(|file| check(abi, &file, bytes.len())),
    }
    .map_err(|error| error.to_string())?
}

fn check<Elf: FileHeader<Endian = Endianness>>(
    abi: &Abi,
    file: &ElfFile<'_, Elf>,
    size: usize,
) -> Result<(), String> {
    let endian = file.endian();
    let mut problems = Vec::new();
    let mut expect = |is: bool, what: String| {
        if !is {
            problems.push(what);
        }
    };
    let machine = file.elf_header().e_machine(endian);
    expect(machine == abi.machine, format!("made for machine {machine:?}"));
    expect(size as u64 <= LARGEST, format!("has {size} bytes, more than {LARGEST}"));
    let mut relro = false;
    for segment in file.elf_program_headers() {
        let (start, length): (u64, u64) = (segment.p_vaddr(endian).into(), segment.p_memsz(endian).into());
        let (align, offset): (u64, u64) = (segment.p_align(endian).into(), segment.p_offset(endian).into());
        match segment.p_type(endian) {
            elf::PT_LOAD => {
                expect(
                    align == PAGE && start % PAGE == offset % PAGE,
                    format!("LOAD at {start:#x} aligned to {align:#x}"),
                );
            }
            elf::PT_GNU_RELRO => {
                relro = true;
                expect((start + length) % PAGE == 0, format!("RELRO ends at {:#x}", start + length));
            }
            _ => {}
        }
    }
    expect(relro, "no RELRO".to_owned());
    let dynamic = dynamic(file)?;
    let all = |wanted: elf::DynamicTag| -> Vec<&str> {
        dynamic.iter().filter(|(tag, _)| *tag == wanted).map(|(_, text)| text.as_str()).collect()
    };
    expect(all(elf::DT_SONAME) == ["libwterror_jni.so"], format!("SONAME {:?}", all(elf::DT_SONAME)));
    let bionic = ["libc.so", "libdl.so", "liblog.so", "libm.so"];
    expect(
        all(elf::DT_NEEDED).iter().all(|name| bionic.contains(name)),
        format!("NEEDED {:?}", all(elf::DT_NEEDED)),
    );
    expect(all(elf::DT_TEXTREL).is_empty(), "has text relocations".to_owned());
    expect(file.symbol_table().is_none(), "is not stripped".to_owned());

    let methods =
        fs::read_to_string(project_root().join("android/jvm/src/main/kotlin/dev/wterror/Native.kt"))
            .map_err(|error| error.to_string())?;
    let methods: BTreeSet<String> = methods
        .lines()
        .filter_map(|line| line.split_once("external fun ")?.1.split('(').next())
        .map(|name| format!("Java_dev_wterror_Native_{name}"))
        .collect();
    let (mut exports, mut needs) = (BTreeSet::new(), BTreeSet::new());
    for symbol in file.dynamic_symbols() {
        let name = symbol.name().map_err(|error| error.to_string())?.to_owned();
        match symbol.is_undefined() {
            true if !name.is_empty() => _ = needs.insert(name),
            false => _ = exports.insert(name),
            true => {}
        }
    }
    expect(exports == methods, format!("exports {exports:?}, Native.kt has {methods:?}"));
    let mut allowed = BTreeSet::new();
    for library in ["c", "dl", "log", "m"] {
        let list = project_root().join(format!("android/ndk-free/bionic-lib{library}.txt"));
        let list = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
        allowed.extend(list.lines().filter(|line| !line.starts_with('#')).map(str::to_owned));
    }
    let foreign: Vec<&String> = needs.difference(&allowed).collect();
    expect(foreign.is_empty(), format!("needs {foreign:?}, which android/ndk-free does not list"));
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// The entries of the dynamic section; those that stand for a text with it.
fn dynamic<Elf: FileHeader<Endian = Endianness>>(
    file: &ElfFile<'_, Elf>,
) -> Result<Vec<(elf::DynamicTag, String)>, String> {
    let endian = file.endian();
    let sections = file.elf_section_table();
    let text = |error: object::read::Error| error.to_string();
    let (entries, link) = sections.dynamic(endian, file.data()).map_err(text)?.ok_or("no dynamic section")?;
    let strings = sections.strings(endian, file.data(), link).map_err(text)?;
    let mut found = Vec::new();
    for entry in entries {
        let tag = entry.d_tag(endian);
        let is_text = tag == elf::DT_SONAME || tag == elf::DT_NEEDED;
        let name = if is_text { entry.string(endian, strings).map_err(text)? } else { b"" };
        found.push((tag, String::from_utf8_lossy(name).into_owned()));
    }
    Ok(found)
}

/// Asks the ABI's library and the one in the JAR, which the cases are asked of above, the same questions.
fn same_answers(abi: &Abi, work: &Path) -> Result<(), String> {
    let questions = questions();
    let shim = work.join("shim");
    let mut theirs = Command::new(abi.emulator);
    theirs
        .args(["-L", abi.sysroot, "-E", &format!("LD_LIBRARY_PATH={}", shim.join(abi.name).display())])
        .arg(shim.join(abi.name).join("harness"))
        .arg(work.join(format!("aar/jni/{}/libwterror_jni.so", abi.name)));
    let mut ours = Command::new(shim.join("x86_64/harness"));
    ours.arg(project_root().join("target/android/desktop/linux-x86_64/libwterror_jni.so"));
    let (ours, theirs) = (answers(ours, &questions)?, answers(theirs, &questions)?);
    if ours.len() != questions.len() {
        return Err(format!("{} answers to {} questions", ours.len(), questions.len()));
    }
    for (question, (expected, found)) in questions.iter().zip(ours.iter().zip(&theirs)) {
        if expected != found {
            return Err(format!("{question}: expected {expected}, found {found}"));
        }
    }
    if theirs.len() == ours.len() {
        Ok(())
    } else {
        Err(format!("{} of {} answers", theirs.len(), ours.len()))
    }
}

fn answers(mut command: Command, questions: &[String]) -> Result<Vec<String>, String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{command:?}: {error}"))?;
    let mut input = child.stdin.take().expect("standard input is piped");
    let text = questions.join("\n") + "\n";
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    _ = writer.join();
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?}: {}\n{errors}", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect())
}

/// Every code and some unlisted ones in every language, and every case, as the native methods are asked.
fn questions() -> Vec<String> {
    let mut questions = ["version", "codes", "languages", "titles"].map(str::to_owned).to_vec();
    questions.extend((0..=wterror::all().len()).map(|index| format!("row i{index}")));
    let listed = wterror::all().iter().map(wterror::ErrorInfo::code);
    for code in listed.chain([0, 99, 299, 4242, i32::MIN, i32::MAX]) {
        for language in 0..wterror::languages().len() {
            questions.push(format!("localized i{code} i{language}"));
        }
        for method in ["category", "unlistedCode", "suggestCodes", "samples"] {
            questions.push(format!("{method} i{code}"));
        }
        questions.push(format!("problem i{code} i0"));
        for message in ["n".to_owned(), hex("Räume – 日本")] {
            questions.push(format!("describe i{code} {message}"));
            questions.push(format!("attributes i{code} {message}"));
        }
    }
    for action in 0..=wterror::Action::ALL.len() {
        for language in 0..wterror::languages().len() {
            questions.push(format!("label i{action} i{language}"));
        }
    }
    for case in cases::all() {
        let text = |key: &str| case.ask[key].as_str();
        match case.op() {
            "lookup_name" | "get_by_name" => {
                let name = hex(text("name").unwrap_or_default());
                questions.push(format!("lookupName {name}"));
                questions.push(format!("unknownName {name}"));
            }
            "search" => questions.push(format!("search {} i7", hex(text("query").unwrap_or_default()))),
            "search_any" => questions.push(format!("searchAny {}", hex(text("query").unwrap_or_default()))),
            "suggest" => questions.push(format!("suggest {}", hex(text("text").unwrap_or_default()))),
            "localized" => {
                let one = std::slice::from_ref(&case.ask["locales"]);
                let list = case.ask["locales"].as_array().map_or(one, Vec::as_slice);
                let list: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
                questions.push(format!("matchLanguage {}", hex(&list.join("\0"))));
            }
            "payload" => {
                let payload = &case.ask["payload"];
                let code = payload["code"].as_i64();
                let text = |key: &str| payload[key].as_str().map_or("n".to_owned(), hex);
                questions.push(format!(
                    "payload i{} i{} {} {}",
                    i32::from(code.is_some()),
                    code.unwrap_or_default(),
                    text("name"),
                    text("message")
                ));
            }
            _ => {}
        }
    }
    questions
}

/// A string as the harness takes it: its modified UTF-8, in which NUL has two bytes.
fn hex(text: &str) -> String {
    text.bytes().fold(String::from("s"), |mut hex, byte| {
        use std::fmt::Write as _;
        let written = if byte == 0 { write!(hex, "c080") } else { write!(hex, "{byte:02x}") };
        written.expect("a string takes everything");
        hex
    })
}
