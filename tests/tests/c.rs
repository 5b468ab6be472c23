//! The C library as `cargo cinstall` installs it, used from C and C++ programs outside the project.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use wterror_conformance::driver::{self, Process};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::snippets::snippets;
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{project_root, suite};

const PACKAGES: &str = "apt-get install -y --no-install-recommends clang-19 libclang-rt-19-dev libc++-19-dev libc++abi-19-dev pkg-config cmake ninja-build valgrind libcjson-dev";

const TOOLS: &[Tool] = &[
    Tool { probe: &["cc", "--version"], install: "apt-get install -y gcc g++" },
    Tool { probe: &["c++", "--version"], install: "apt-get install -y gcc g++" },
    Tool { probe: &["clang-19", "--version"], install: PACKAGES },
    Tool { probe: &["pkg-config", "--exists", "libcjson"], install: PACKAGES },
    Tool { probe: &["cmake", "--version"], install: PACKAGES },
    Tool { probe: &["ninja", "--version"], install: PACKAGES },
    Tool { probe: &["valgrind", "--version"], install: PACKAGES },
    Tool {
        probe: &["cargo", "cinstall", "--version"],
        install: "cargo install --debug --locked cargo-c@0.10.24+cargo-0.98.0 --bin cargo-cinstall",
    },
];

/// What the suite asks that this API has.
const OPS: &[&str] = &[
    "version",
    "all",
    "lookup",
    "lookup_name",
    "get",
    "get_by_name",
    "category",
    "numbers",
    "search",
    "search_any",
    "suggest",
    "localized",
    "samples",
    "languages",
    "error",
    "attributes",
    "scan",
];

const TOO_BIG: &str = "a code is an int32_t: the caller's compiler says so";
const WITHOUT: &[(&str, &str)] = &[
    ("huge:", TOO_BIG),
    ("locales: unlisted in Hebrew, huge", TOO_BIG),
    ("scan: NUL", "cJSON ends a text at a NUL: c-header/tests/scan.cpp asks it"),
    ("names: no row: 'sessionIsFull\\x00'", "cJSON ends a text at a NUL: c-header/tests/api.c asks it"),
];

fn main() -> ExitCode {
    toolchain::run("c", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let installed = Shipped::new("c", Installed::new);
    let asked = Arc::clone(&installed);
    let driver = driver::lazy(move || Ok(Box::new(Process::start(asked.get()?.driver()?)?)));
    let mut trials = vec![installed.trial()];
    trials.extend(suite::trials_without("c", OPS, WITHOUT, &driver));
    let mut add = |name: &str, test: Test| trials.push(installed.test(name, test));
    add("installs what it says", Box::new(Installed::contents));
    add("exports exactly tests/symbols.txt, and needs the C library only", Box::new(Installed::symbols));
    add("headers alone and twice, in every dialect", Box::new(Installed::headers));
    add("headers as clang modules, as Swift imports them", Box::new(Installed::modules));
    add("README's programs print what it says", Box::new(Installed::readme));
    add("snippets of the explorer", Box::new(Installed::snippets));
    add("pkg-config: shared and static, gcc and clang", Box::new(Installed::linked));
    for (name, options) in CTEST {
        add(&format!("ctest: {name}"), Box::new(move |installed| installed.ctest(name, options)));
    }
    add("ctest: gcc, shared; and under valgrind", Box::new(Installed::valgrind));
    add("ctest: add_subdirectory, English only, without scan", Box::new(Installed::subdirectory));
    add("size: all languages below 525 KB", Box::new(|installed| size(&installed.library(), 525)));
    let cross = |(target, test): (&'static str, CrossTest)| {
        let name = format!("cross build: {target}");
        let missing = CROSS_TOOLS.iter().find(|tool| !Path::new(tool).exists());
        let ignored = missing.is_some() && !toolchain::is_required("c");
        let name = missing.map_or(name.clone(), |tool| format!("{name} (needs {tool}: {CROSS_PACKAGES})"));
        installed.test(&name, test).with_ignored_flag(ignored)
    };
    let targets: [(_, CrossTest); 3] = [
        (AARCH64, Installed::aarch64_runs),
        (WINDOWS, Installed::windows_is_a_library),
        (SMALLEST, Installed::small_is_small),
    ];
    trials.extend(targets.map(cross));
    trials.push(miri());
    trials
}

type Test = Box<dyn Fn(&Installed) -> Result<(), String> + Send>;
type CrossTest = fn(&Installed) -> Result<(), String>;
const AARCH64: &str = "aarch64-unknown-linux-gnu";
const SMALLEST: &str = "x86_64-unknown-linux-gnu, small: below 76 KB";
const WINDOWS: &str = "x86_64-pc-windows-gnu";
const CROSS_TOOLS: [&str; 5] = [
    "/usr/bin/cargo",
    "/usr/lib/rustlib/src/rust",
    "/usr/bin/aarch64-linux-gnu-gcc",
    "/usr/bin/qemu-aarch64",
    "/usr/bin/x86_64-w64-mingw32-gcc",
];
const CROSS_PACKAGES: &str = "apt-get install -y --no-install-recommends rustc-web cargo-web rust-web-src gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user gcc-mingw-w64-x86-64";

const STRICT: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Wundef", "-Wconversion", "-Werror"];
/// How big the library may be with English only, in KB.
const ENGLISH_ONLY: u64 = 120;
/// How big it may be when it is built as small as it gets, in KB. It grows by whole pages of 4 KB.
const SMALL: u64 = 76;
const CLANG: &[&str] = &["-DCMAKE_C_COMPILER=clang-19", "-DCMAKE_CXX_COMPILER=clang++-19"];

/// The library's own tests, each time with other options.
const CTEST: &[(&str, &[&str])] = &[
    ("gcc, static", &["-DCMAKE_C_COMPILER=gcc", "-DCMAKE_CXX_COMPILER=g++", "-DBUILD_SHARED_LIBS=OFF"]),
    ("clang with libc++, shared", &[CLANG[0], CLANG[1], "-DCMAKE_CXX_FLAGS=-stdlib=libc++"]),
    ("clang, static", &[CLANG[0], CLANG[1], "-DBUILD_SHARED_LIBS=OFF"]),
    ("address and undefined behaviour sanitizers", &[CLANG[0], CLANG[1], "-DWTERROR_SANITIZE=ON"]),
];

/// Miri comes with a nightly toolchain that no package registry has, so that its absence is shown and fails nothing.
fn miri() -> Trial {
    let mut probe = outside("cargo");
    let there =
        probe.args(["+nightly", "miri", "--version"]).output().is_ok_and(|output| output.status.success());
    let name = if there {
        "c: Miri"
    } else {
        "c: Miri (not run: rustup component add --toolchain nightly miri rust-src)"
    };
    let run = || {
        let mut command = outside("cargo");
        command
            .args(["+nightly", "miri", "test", "-p", "wterror-c", "--no-default-features", "--target-dir"])
            .arg(project_root().join("target/c/miri"))
            .current_dir(project_root());
        succeed(&mut command).map(drop).map_err(Failed::from)
    };
    Trial::test(name, run).with_ignored_flag(!there)
}

fn size(library: &Path, most: u64) -> Result<(), String> {
    let bytes = library.metadata().map_err(|error| error.to_string())?.len();
    eprintln!("c: {} has {bytes} bytes", library.display());
    if bytes < most * 1000 { Ok(()) } else { Err(format!("{bytes} bytes, more than {most} KB")) }
}

/// A command as a user's shell starts it: cargo lets its tests find the workspace's own libraries first, which are not what
/// ships.
fn outside(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_remove("LD_LIBRARY_PATH");
    command
}

fn expect(what: &str, found: &str, expected: &str) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}\nexpected:\n{expected}\nfound:\n{found}")) }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The examples of the header's comments, each in a block of its own, in two programs: the second is for a library with the
/// feature `scan`.
fn header_examples() -> Result<[String; 2], String> {
    let header = read(&project_root().join("c-header/include/wterror.h"))?;
    let mut blocks: Vec<String> = Vec::new();
    let mut inside = false;
    for line in header.lines().filter_map(|line| line.trim_start().strip_prefix("//")) {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match line {
            "```c" => {
                inside = true;
                blocks.push(String::new());
            }
            "```" => inside = false,
            _ if inside => {
                let block = blocks.last_mut().expect("an example was begun");
                block.push_str(line);
                block.push('\n');
            }
            _ => {}
        }
    }
    let functions = header.lines().filter(|line| line.starts_with("WTERROR_API")).count();
    if blocks.len() != functions {
        return Err(format!(
            "wterror.h has {functions} functions and {} examples: each needs one",
            blocks.len()
        ));
    }
    let (scan, others): (Vec<&String>, _) = blocks.iter().partition(|block| block.contains("wterror_scan_"));
    Ok([others, scan].map(|blocks: Vec<&String>| {
        let blocks = blocks.iter().map(|block| format!("    {{\n{block}    }}\n")).collect::<Vec<_>>().concat();
        format!(
            "#undef NDEBUG\n#include <assert.h>\n#include <string.h>\n#include <wterror.h>\n\nint main(void) {{\n{blocks}    return 0;\n}}\n"
        )
    }))
}

/// The library in a prefix of its own, and a folder for the programs that use it.
struct Installed {
    prefix: PathBuf,
    consumer: tempfile::TempDir,
}

impl Installed {
    /// Builds the library, in a folder that stays, and installs it, in one that does not.
    fn new() -> Result<Self, String> {
        let consumer = tempfile::tempdir().map_err(|error| error.to_string())?;
        let prefix = consumer.path().join("prefix");
        install(&prefix, "build", &[])?;
        let examples = consumer.path().join("examples");
        fs::create_dir(&examples).map_err(|error| error.to_string())?;
        let [others, scan] = header_examples()?;
        write(&examples.join("examples.c"), &others)?;
        write(&examples.join("scan_examples.c"), &scan)?;
        Ok(Self { prefix, consumer })
    }

    fn library(&self) -> PathBuf {
        self.prefix.join(format!("lib/libwterror.so.{}", env!("CARGO_PKG_VERSION")))
    }

    fn contents(&self) -> Result<(), String> {
        for file in [
            "include/module.modulemap",
            "include/wterror.h",
            "include/wterror.hpp",
            "include/wterror_codes.hpp",
            "lib/libwterror.a",
            "lib/libwterror.so",
            "lib/pkgconfig/wterror.pc",
            "share/wterror/cmake/wterror-config-version.cmake",
            "share/wterror/cmake/wterror-config.cmake",
        ] {
            if !self.prefix.join(file).is_file() {
                return Err(format!("{file} is not installed"));
            }
        }
        let version = self.pkg_config(&["--modversion", "wterror"])?.join(" ");
        expect("pkg-config's version", &version, env!("CARGO_PKG_VERSION"))
    }

    fn symbols(&self) -> Result<(), String> {
        let listed = succeed(outside("nm").args(["-D", "--defined-only"]).arg(self.library()))?;
        let mut found: Vec<&str> = listed.lines().filter_map(|line| line.split(' ').nth(2)).collect();
        found.sort_unstable();
        let committed = read(&project_root().join("c-header/tests/symbols.txt"))?;
        expect("exported symbols, and c-header/tests/symbols.txt", &found.join("\n"), committed.trim_end())?;
        let dynamic = succeed(outside("readelf").arg("-d").arg(self.library()))?;
        let entries = |kind: &str| {
            let names = dynamic.lines().filter(|line| line.contains(kind));
            let names: Vec<&str> = names.filter_map(|line| line.split(['[', ']']).nth(1)).collect();
            names.join(" ")
        };
        expect("libraries it needs", &entries("(NEEDED)"), "libc.so.6")?;
        let version: Vec<&str> = env!("CARGO_PKG_VERSION").split('.').collect();
        let compatible = if version[0] == "0" { version[..2].join(".") } else { version[0].to_owned() };
        expect("the library's own name", &entries("(SONAME)"), &format!("libwterror.so.{compatible}"))
    }

    fn headers(&self) -> Result<(), String> {
        let include = self.prefix.join("include");
        let compile = |compiler: &[&str], standard: &str, file: &str, text: &str| {
            let path = self.file(file);
            write(&path, text)?;
            let mut command = outside(compiler[0]);
            command.args(&compiler[1..]).arg(format!("-std={standard}")).args(STRICT).arg("-fsyntax-only");
            succeed(command.arg("-I").arg(&include).arg(path)).map(drop)
        };
        let c =
            "#include <wterror.h>\n#include <wterror.h>\nint main(void) { return wterror_count() == 0; }\n";
        for standard in ["c99", "c11", "c17", "c2x"] {
            for compiler in ["gcc", "clang-19"] {
                compile(&[compiler], standard, "header.c", c)?;
            }
        }
        for standard in ["c++17", "c++20", "c++23"] {
            for compiler in [&["g++"][..], &["clang++-19"], &["clang++-19", "-stdlib=libc++"]] {
                for header in ["wterror.h", "wterror.hpp", "wterror_codes.hpp"] {
                    let text = format!(
                        "#include <{header}>\n#include <{header}>\nint main() {{ return wterror_count() == 0; }}\n"
                    );
                    compile(compiler, standard, "header.cpp", &text)?;
                }
            }
        }
        self.typed_enumerations()
    }

    /// The enumerations have a type in C23 too. Compilers before GCC 13 call their C23 by an earlier number, so it is given.
    fn typed_enumerations(&self) -> Result<(), String> {
        let c23 = ["-std=c2x", "-U__STDC_VERSION__", "-D__STDC_VERSION__=202311L"];
        for (options, typed) in [(&c23[..], true), (&["-std=c17"], false)] {
            let mut command = outside("gcc");
            command.args(options).args(["-E", "-dM"]).arg(self.prefix.join("include/wterror.h"));
            if succeed(&mut command)?.contains("#define WTERROR_TYPED_ENUMS") != typed {
                return Err(format!("WTERROR_TYPED_ENUMS with {options:?} should be defined: {typed}"));
            }
        }
        Ok(())
    }

    fn modules(&self) -> Result<(), String> {
        let check = |file: &str, text: &str, options: &[&str]| {
            let path = self.file(file);
            write(&path, text)?;
            let mut command = outside("clang-19");
            command
                .args(options)
                .args(["-fmodules", "-Wall", "-Wnullability-completeness", "-Werror", "-fsyntax-only"])
                .arg(format!("-fmodules-cache-path={}", self.file("modules").display()))
                .arg("-I")
                .arg(self.prefix.join("include"))
                .arg(path);
            succeed(&mut command).map(drop)
        };
        // The assignments compile where the enumeration is of int32_t and the pointers have their nullability.
        let objective_c = "@import wterror;\n_Static_assert(sizeof(wterror_code) == 4, \"\");\nenum wterror_code code = WTERROR_CODE_SESSION_IS_FULL;\nconst char * _Nonnull text(void) { return wterror_strerror(code); }\n";
        check("module.m", objective_c, &["-x", "objective-c"])?;
        // What may be NULL is not taken where it must not be.
        let wrong =
            "@import wterror;\nconst char * _Nonnull text(void) { return wterror_message(206, 0); }\n";
        if check("wrong.m", wrong, &["-x", "objective-c", "-Wnullable-to-nonnull-conversion"]).is_ok() {
            return Err("clang does not know that wterror_message may give NULL".to_owned());
        }
        let cpp = "@import wterror.cpp;\nauto size() { return wterror::catalogue.size(); }\n";
        check("module.mm", cpp, &["-x", "objective-c++", "-std=c++17", "-stdlib=libc++", "-fcxx-modules"])
    }

    fn readme(&self) -> Result<(), String> {
        let readme = read(&project_root().join("c-header/README.md"))?;
        let headings: Vec<&str> = readme.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        expect("headings", &headings.join(", "), "Install, Use, Unlisted codes, Languages, Develop")?;
        let blocks: Vec<(&str, &str)> =
            readme.split("```").skip(1).step_by(2).filter_map(|block| block.split_once('\n')).collect();
        let mut programs = 0;
        for pair in blocks.windows(2) {
            let [(language @ ("c" | "cpp"), code), (next, output)] = pair else { continue };
            expect("what follows a program", next, "text")?;
            programs += 1;
            let (compiler, standard) = if *language == "c" { ("cc", "c99") } else { ("c++", "c++17") };
            let source = self.file(&format!("readme{programs}.{language}"));
            // A handler alone gets what it calls, and the call of it, from the stand-ins for the SDK and the app.
            let stand_ins = project_root().join("c-header/tests/stand_in.h");
            let is_whole = code.contains("int main(");
            let stand_ins =
                if is_whole { String::new() } else { format!("#include \"{}\"\n", stand_ins.display()) };
            write(&source, &(stand_ins + code))?;
            let program =
                self.compile(compiler, standard, &source, &["--cflags", "--libs", "wterror"], &[])?;
            expect(code, &succeed(&mut outside(program))?, output)?;
        }
        if programs > 0 { Ok(()) } else { Err("README.md has no programs with output".to_owned()) }
    }

    fn snippets(&self) -> Result<(), String> {
        for snippet in snippets("c")? {
            let source = self.file(&format!("{}.c", snippet.name()));
            write(&source, &snippet.text)?;
            let program = self.compile("cc", "c99", &source, &["--cflags", "--libs", "wterror"], &[])?;
            snippet.check(&succeed(&mut outside(program))?)?;
        }
        Ok(())
    }

    /// The flags that the README gives, and that the static library needs no others.
    fn linked(&self) -> Result<(), String> {
        let source = project_root().join("c-header/tests/api.c");
        let private = self.pkg_config(&["--libs", "--static", "wterror"])?;
        if !private.iter().all(|flag| flag.starts_with("-L") || flag == "-lwterror" || flag == "-lc") {
            return Err(format!(
                "the README says that static linking takes no more flags; pkg-config says {private:?}"
            ));
        }
        let archive = self.prefix.join("lib/libwterror.a");
        let archive = archive.to_str().ok_or("the prefix is no UTF-8")?;
        for compiler in ["gcc", "clang-19"] {
            let shared = self.compile(compiler, "c99", &source, &["--cflags", "--libs", "wterror"], &[])?;
            succeed(&mut outside(&shared))?;
            let fixed = self.compile(compiler, "c99", &source, &["--cflags", "wterror"], &[archive])?;
            succeed(&mut outside(&fixed))?;
            let needed = succeed(outside("readelf").arg("-d").arg(&fixed))?;
            if needed.contains("libwterror") {
                return Err("the program linked with the archive needs the shared library".to_owned());
            }
        }
        Ok(())
    }

    fn compile(
        &self,
        compiler: &str,
        standard: &str,
        source: &Path,
        packages: &[&str],
        more: &[&str],
    ) -> Result<PathBuf, String> {
        let name = source.file_stem().and_then(|name| name.to_str()).ok_or("a source has a name")?;
        let program = self.file(&format!("{name}-{compiler}-{}", more.len()));
        let mut command = outside(compiler);
        command
            .arg(format!("-std={standard}"))
            .args(STRICT)
            .arg("-o")
            .arg(&program)
            .arg(source)
            .args(self.pkg_config(packages)?)
            .args(more)
            .arg(format!("-Wl,-rpath,{}", self.prefix.join("lib").display()));
        succeed(&mut command)?;
        Ok(program)
    }

    /// Configures and builds the library's own tests in a folder of their own, and runs them.
    fn ctest(&self, name: &str, options: &[&str]) -> Result<(), String> {
        let build = self.file(&format!("ctest {name}"));
        self.cmake(&build, options)?;
        succeed(outside("ctest").arg("--test-dir").arg(&build).arg("--output-on-failure")).map(drop)
    }

    fn cmake(&self, build: &Path, options: &[&str]) -> Result<(), String> {
        let mut configure = outside("cmake");
        configure
            .args(["-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", "-S"])
            .arg(project_root().join("c-header/tests"))
            .arg("-B")
            .arg(build)
            .arg(format!("-DCMAKE_PREFIX_PATH={}", self.prefix.display()))
            .arg(format!("-DWTERROR_EXAMPLES={}", self.file("examples").display()))
            .args(options);
        succeed(&mut configure)?;
        succeed(outside("cmake").arg("--build").arg(build)).map(drop)
    }

    fn valgrind(&self) -> Result<(), String> {
        let build = self.file("ctest gcc, shared");
        self.ctest("gcc, shared", &["-DCMAKE_C_COMPILER=gcc", "-DCMAKE_CXX_COMPILER=g++"])?;
        for program in ["api", "cpp", "threads", "examples"] {
            let mut command = outside("valgrind");
            command.args(["-q", "--leak-check=full", "--error-exitcode=99"]).arg(build.join(program));
            succeed(&mut command)?;
        }
        Ok(())
    }

    /// The checkout as a part of another project's build; its folder stays, as the library is built there.
    fn subdirectory(&self) -> Result<(), String> {
        eprintln!("c: building by add_subdirectory, with English only and without scan");
        let build = project_root().join("target/c/subdirectory");
        self.cmake(
            &build,
            &["-DWTERROR_SUBDIRECTORY=ON", "-DWTERROR_ENGLISH_ONLY=ON", "-DWTERROR_SCAN=OFF"],
        )?;
        succeed(outside("ctest").arg("--test-dir").arg(&build).arg("--output-on-failure"))?;
        size(&build.join("wterror/cargo/small/libwterror.so"), ENGLISH_ONLY)
    }

    fn small_is_small(&self) -> Result<(), String> {
        let folder = self.cross("x86_64-unknown-linux-gnu", &["small"])?;
        let library = folder.join("libwterror.so");
        size(&library, SMALL)?;
        let program = folder.join("api");
        let mut compile = outside("gcc");
        compile.args(["-std=c99", "-I"]).arg(self.prefix.join("include")).arg("-o").arg(&program);
        succeed(compile.arg(project_root().join("c-header/tests/api.c")).arg(library))?;
        succeed(outside(program).env("LD_LIBRARY_PATH", folder)).map(drop)
    }

    fn cross(&self, target: &str, kind: &[&str]) -> Result<PathBuf, String> {
        eprintln!("c: building for {target}, with core from source");
        let folder = self.file(target);
        let mut command = outside(project_root().join("c-header/cross/build.sh"));
        command
            .arg(target)
            .arg(&folder)
            .args(kind)
            .env("WTERROR_CROSS_CACHE", project_root().join("target/c/cross"));
        succeed(&mut command)?;
        Ok(folder)
    }

    fn aarch64_runs(&self) -> Result<(), String> {
        let folder = self.cross(AARCH64, &[])?;
        for library in ["libwterror.so", "libwterror.a"] {
            let program = folder.join(format!("api-{library}"));
            let mut compile = outside("aarch64-linux-gnu-gcc");
            compile.args(["-std=c99", "-I"]).arg(self.prefix.join("include")).arg("-o").arg(&program);
            compile.arg(project_root().join("c-header/tests/api.c")).arg(folder.join(library));
            succeed(&mut compile)?;
            let mut run = outside("qemu-aarch64");
            run.args(["-L", "/usr/aarch64-linux-gnu", "-E"])
                .arg(format!("LD_LIBRARY_PATH={}", folder.display()));
            succeed(run.arg(&program))?;
        }
        Ok(())
    }

    /// Nothing here runs a program for Windows: the library's exports are read, and a program is linked with it.
    fn windows_is_a_library(&self) -> Result<(), String> {
        let folder = self.cross(WINDOWS, &[])?;
        let listed =
            succeed(outside("x86_64-w64-mingw32-objdump").arg("-p").arg(folder.join("wterror.dll")))?;
        let committed = read(&project_root().join("c-header/tests/symbols.txt"))?;
        for symbol in committed.lines() {
            if !listed.lines().any(|line| line.ends_with(&format!(" {symbol}"))) {
                return Err(format!("wterror.dll does not export {symbol}"));
            }
        }
        for (library, option) in
            [("libwterror.dll.a", "-UWTERROR_STATIC"), ("libwterror.a", "-DWTERROR_STATIC")]
        {
            let mut compile = outside("x86_64-w64-mingw32-gcc");
            compile.args(["-std=c99", option, "-I"]).arg(self.prefix.join("include")).arg("-o");
            compile
                .arg(folder.join(format!("{library}.exe")))
                .arg(project_root().join("c-header/tests/api.c"));
            succeed(compile.arg(folder.join(library)))?;
        }
        Ok(())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.consumer.path().join(name)
    }

    /// What pkg-config says, as arguments.
    fn pkg_config(&self, arguments: &[&str]) -> Result<Vec<String>, String> {
        let mut command = outside("pkg-config");
        command.args(arguments).env("PKG_CONFIG_PATH", self.prefix.join("lib/pkgconfig"));
        Ok(succeed(&mut command)?.split_whitespace().map(str::to_owned).collect())
    }

    /// The conformance driver, linked with the shared library.
    fn driver(&self) -> Result<Command, String> {
        let program = self.file("driver");
        let mut compile = outside("cc");
        compile
            .args([
                "-std=c99",
                "-D_POSIX_C_SOURCE=200809L",
                "-Wall",
                "-Wextra",
                "-Wpedantic",
                "-Werror",
                "-o",
            ])
            .arg(&program)
            .arg(project_root().join("tests/drivers/c/driver.c"))
            .args(self.pkg_config(&["--cflags", "--libs", "wterror", "libcjson"])?)
            .arg(format!("-Wl,-rpath,{}", self.prefix.join("lib").display()));
        succeed(&mut compile)?;
        Ok(outside(program))
    }
}

/// `cargo cinstall` into a prefix. Each kind of build has a folder below `target/c/`, so that a second run is quick.
fn install(prefix: &Path, build: &str, options: &[&str]) -> Result<(), String> {
    let root = project_root();
    let mut command = outside("cargo");
    command
        .args(["cinstall", "--locked", "-p", "wterror-c", "--profile", "small", "--libdir", "lib"])
        .arg("--prefix")
        .arg(prefix)
        .arg("--target-dir")
        .arg(root.join("target/c").join(build))
        .args(options)
        .current_dir(root);
    succeed(&mut command).map(drop)
}
