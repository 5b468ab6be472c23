//! A Maven repository: published by the scripts that a release runs, to a stand-in for Maven Central's portal, and resolved by Maven.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use libtest_mimic::Trial;
use wterror_conformance::loopback::Server;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::succeed;
use wterror_conformance::{build, project_root};

use crate::packages::{
    NOW, Packages, cargo, equal, first_example, listing, read, refused, say, temporary, write,
};

pub(crate) fn trials(packages: &Arc<Shipped<Packages>>) -> Vec<Trial> {
    let packages = Arc::clone(packages);
    let repository = Shipped::new("registries, Maven", move || Repository::new(packages.get()?));
    vec![
        repository.trial(),
        repository.test("the JAR is resolved by name and runs the README's first example", Repository::jar),
        repository.test("the AAR is resolved by name, with a library for each ABI", Repository::aar),
        repository.test("a version that is not there is refused", Repository::unknown),
        repository.test("another token is refused", Repository::token),
        repository.test("a bundle that lacks documentation is not made", Repository::incomplete),
    ]
}

/// The portal's token.
const TOKEN: &str = "a token of the portal";

struct Repository {
    server: Server,
    group: String,
    /// Two Mavens may not write to one folder of what they fetched.
    one_at_a_time: Mutex<()>,
    keys: Keys,
    now: PathBuf,
    bundle: PathBuf,
}

impl Repository {
    /// Builds both packages, starts the portal, and publishes this version.
    fn new(packages: &Packages) -> Result<Self, String> {
        say("packing the JAR and the AAR");
        let mut package = cargo();
        succeed(package.args(["dev", "package", "android", "--output"]).arg(packages.now()))?;
        let folder = packages.registry("maven")?;
        let content = folder.join("content");
        fs::create_dir_all(&content).map_err(|error| error.to_string())?;
        let keys = Keys::new()?;
        let server = Server::start(&packages.log("maven"), |port| {
            let mut command = Command::new(packages.tools.join("bin/python"));
            command.arg(project_root().join("tests/drivers/registries/portal.py")).arg(port.to_string());
            command.arg(&content).arg(TOKEN).env("GNUPGHOME", keys.home());
            command
        })?;
        let pom = read(&project_root().join("android/pom.xml"))?;
        let group = pom.split_once("<published.group>").and_then(|(_, rest)| rest.split_once('<'));
        let (group, _) = group.ok_or("android/pom.xml names no group")?;
        // Maven keeps what it once resolved, and would not ask for this version again.
        let kept = build::caches().join("maven").join(group.replace('.', "/"));
        if kept.exists() {
            fs::remove_dir_all(&kept).map_err(|error| format!("{}: {error}", kept.display()))?;
        }
        let (now, bundle) = (packages.now().join("maven"), folder.join("bundle.zip"));
        let group = group.to_owned();
        let repository = Self { server, group, one_at_a_time: Mutex::new(()), keys, now, bundle };
        succeed(&mut repository.pack(&repository.now, &repository.bundle))?;
        succeed(&mut repository.publish(TOKEN))?;
        Ok(repository)
    }

    fn pack(&self, repository: &Path, bundle: &Path) -> Command {
        let mut command = Command::new(project_root().join("android/bundle"));
        command.arg(repository).arg(bundle).env("GNUPGHOME", self.keys.home());
        command
    }

    fn publish(&self, token: &str) -> Command {
        let mut command = Command::new(project_root().join("android/publish"));
        command.arg(&self.bundle).env("MAVEN_PORTAL", self.server.address()).env("MAVEN_TOKEN", token);
        command
    }

    fn token(&self) -> Result<(), String> {
        refused(&mut self.publish("another"), "the token is not known")
    }

    fn incomplete(&self) -> Result<(), String> {
        let folder = temporary()?;
        let copy = folder.path().join("maven");
        succeed(Command::new("cp").arg("-R").arg(&self.now).arg(&copy))?;
        let name = format!("wterror-jvm-{NOW}-javadoc.jar");
        let documentation = listing(&copy)?.into_iter().find(|path| path.ends_with(&name));
        let documentation = documentation.ok_or_else(|| format!("{name} is not there"))?;
        fs::remove_file(documentation).map_err(|error| error.to_string())?;
        refused(&mut self.pack(&copy, &folder.path().join("bundle.zip")), &format!("lacks {name}"))
    }

    /// Copies an artifact and what it depends on into the folder `resolved` of a fresh project, and returns the project's folder.
    fn resolve(&self, artifact: &str, kind: &str, version: &str) -> Result<tempfile::TempDir, String> {
        let folder = temporary()?;
        let Self { server, group, one_at_a_time, .. } = self;
        let address = server.address();
        let pom = format!(
            "<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>consumer</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <repositories>
    <repository><id>here</id><url>{address}</url></repository>
  </repositories>
  <dependencies>
    <dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version><type>{kind}</type></dependency>
  </dependencies>
</project>
"
        );
        write(&folder.path().join("pom.xml"), &pom)?;
        let mut maven = build::maven(folder.path());
        maven.args(["-q", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"]);
        maven.arg("-DoutputDirectory=resolved");
        let _alone = one_at_a_time.lock().unwrap_or_else(PoisonError::into_inner);
        succeed(&mut maven).map(|_| folder)
    }

    fn jar(&self) -> Result<(), String> {
        let folder = self.resolve("wterror-jvm", "jar", NOW)?;
        let example = first_example("android/README.md", "java")?;
        let (uses, body): (Vec<&str>, Vec<&str>) =
            example.lines().partition(|line| line.starts_with("import "));
        let program = format!(
            "{}\npublic class Main {{\n    public static void main(String[] arguments) {{\n{}\n        System.out.println(screen);\n    }}\n}}\n",
            uses.join("\n"),
            body.join("\n")
        );
        let program_file = folder.path().join("Main.java");
        write(&program_file, &program)?;
        let stand_in = project_root().join("tests/drivers/android/src/test/java/SessionError.java");
        let class_path = format!("{}/*", folder.path().join("resolved").display());
        let mut javac = Command::new("javac");
        javac.args(["-cp", &class_path, "-d"]).arg(folder.path()).arg(program_file).arg(stand_in);
        succeed(&mut javac)?;
        let mut java = Command::new("java");
        java.args([
            "-Duser.language=en",
            "-cp",
            &format!("{class_path}:{}", folder.path().display()),
            "Main",
        ]);
        let said = succeed(&mut java)?;
        equal(&said, "The session is full. [Wait and try again]")
    }

    fn aar(&self) -> Result<(), String> {
        let folder = self.resolve("wterror-android", "aar", NOW)?;
        let aar: PathBuf = folder.path().join("resolved").join(format!("wterror-android-{NOW}.aar"));
        let listed = succeed(Command::new("jar").arg("tf").arg(&aar))?;
        for abi in ["arm64-v8a", "armeabi-v7a", "x86_64", "x86"] {
            if !listed.contains(&format!("jni/{abi}/libwterror_jni.so")) {
                return Err(format!("the AAR has no library for {abi}:\n{listed}"));
            }
        }
        Ok(())
    }

    fn unknown(&self) -> Result<(), String> {
        match self.resolve("wterror-jvm", "jar", "99.0.0") {
            Err(error) if error.contains("Could not find artifact") => Ok(()),
            other => Err(format!("{other:?}")),
        }
    }
}

/// A folder of gpg's with one key, made for these tests and thrown away with them.
struct Keys(tempfile::TempDir);

impl Keys {
    fn new() -> Result<Self, String> {
        let keys = Self(temporary()?);
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--quiet", "--passphrase", "", "--quick-generate-key", "wterror's tests"]);
        succeed(gpg.args(["ed25519", "sign", "never"]).env("GNUPGHOME", keys.home()))?;
        Ok(keys)
    }

    fn home(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        // gpg leaves an agent behind.
        _ = Command::new("gpgconf").args(["--kill", "all"]).env("GNUPGHOME", self.home()).status();
    }
}
