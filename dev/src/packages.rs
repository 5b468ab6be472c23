//! The packages that `cargo dev test` and `cargo dev setup` take, and which tests are whose.

use clap::ValueEnum;

/// A part of the project with tests of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Package {
    /// The core crate.
    Core,
    /// The developers' tool and the conformance harness itself.
    Dev,
    /// The crate that finds errors in logs.
    Scan,
    /// The `wterror` program.
    Cli,
    /// The exports, read back by other libraries.
    Exports,
    /// The tables, the recipes for data engines, and the files for pipelines.
    Data,
    /// The Python package.
    Python,
    /// The Node package, for browsers too.
    Node,
    /// The C and C++ library.
    C,
    /// The packages for Android and the JVM.
    Android,
    /// The Swift package.
    Swift,
    /// The C library for Apple's platforms, and Objective-C.
    Apple,
    /// Packages for other platforms, run by an emulator.
    Platforms,
    /// What a release publishes, published to registries on this machine and installed by name.
    Registries,
    /// The explorer, the site with a page for every code.
    Web,
}

impl Package {
    /// All of them, the quick ones first.
    pub(crate) fn all() -> &'static [Self] {
        Self::value_variants()
    }

    /// As it is written on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Dev => "dev",
            Self::Scan => "scan",
            Self::Cli => "cli",
            Self::Exports => "exports",
            Self::Data => "data",
            Self::Python => "python",
            Self::Node => "node",
            Self::C => "c",
            Self::Android => "android",
            Self::Swift => "swift",
            Self::Apple => "apple",
            Self::Platforms => "platforms",
            Self::Registries => "registries",
            Self::Web => "web",
        }
    }

    /// Whose the tests of a target are: a crate's own, or the harness' target with the package's name.
    pub(crate) fn of(crate_name: &str, target: &str) -> Self {
        match crate_name {
            "wterror" => Self::Core,
            "wterror-scan" => Self::Scan,
            "wterror-tables" => Self::Data,
            "wterror-cli" | "wterror-cli-grammar" => Self::Cli,
            "wterror-python" => Self::Python,
            "wterror-node" => Self::Node,
            "wterror-c" => Self::C,
            "wterror-android" => Self::Android,
            "wterror-conformance" => {
                Self::all().iter().copied().find(|package| package.name() == target).unwrap_or(Self::Dev)
            }
            _ => Self::Dev,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_names_them_as_the_table_does() {
        for package in Package::all() {
            let value = package.to_possible_value().expect("none is hidden");
            assert_eq!(value.get_name(), package.name());
        }
    }

    #[test]
    fn the_harness_targets_belong_to_their_packages() {
        assert_eq!(Package::of("wterror-conformance", "node"), Package::Node);
        assert_eq!(Package::of("wterror-conformance", "core"), Package::Core);
        assert_eq!(Package::of("wterror-conformance", "grow"), Package::Dev);
        assert_eq!(Package::of("wterror", "promises"), Package::Core);
    }
}
