//! What a package's tests share: built and installed once, when the first of them runs.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use libtest_mimic::{Failed, Trial};

type Build<T> = Box<dyn FnOnce() -> Result<T, String> + Send>;

/// A package as it ships, built and installed when it is first asked for.
///
/// Listing the tests builds nothing, and neither does a test that has no need of it.
pub struct Shipped<T> {
    package: String,
    value: LazyLock<Result<T, String>, Build<T>>,
    reported: AtomicBool,
}

impl<T: Send + Sync + 'static> Shipped<T> {
    /// A package that `build` builds and installs.
    #[must_use]
    pub fn new(package: &str, build: impl FnOnce() -> Result<T, String> + Send + 'static) -> Arc<Self> {
        let name = package.to_owned();
        let build = move || {
            eprintln!("{name}: building and installing what ships");
            build()
        };
        Arc::new(Self {
            package: package.to_owned(),
            value: LazyLock::new(Box::new(build)),
            reported: AtomicBool::new(false),
        })
    }

    /// What was built, after building it where nobody has asked before.
    ///
    /// # Errors
    /// Why it could not be built: at length to the first who asks, in a sentence to all others.
    pub fn get(&self) -> Result<&T, String> {
        self.value.as_ref().map_err(|error| {
            if self.reported.swap(true, Ordering::Relaxed) {
                format!(
                    "{} could not be built or installed; the first test that failed says why",
                    self.package
                )
            } else {
                error.clone()
            }
        })
    }

    /// The test that the package can be built and installed. As a suite's first test it has the time and the errors.
    #[must_use]
    pub fn trial(self: &Arc<Self>) -> Trial {
        self.test("builds and installs", |_| Ok(()))
    }

    /// A test of what was built; `name` is what follows the package's.
    #[must_use]
    pub fn test(
        self: &Arc<Self>,
        name: &str,
        test: impl FnOnce(&T) -> Result<(), String> + Send + 'static,
    ) -> Trial {
        let shipped = Arc::clone(self);
        Trial::test(format!("{}: {name}", self.package), move || {
            shipped.get().and_then(test).map_err(Failed::from)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_built_before_it_is_asked_for() {
        let built = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&built);
        let shipped = Shipped::new("made-up", move || {
            seen.store(true, Ordering::Relaxed);
            Ok(1)
        });
        let trial = shipped.trial();
        assert_eq!(trial.name(), "made-up: builds and installs");
        assert!(!built.load(Ordering::Relaxed));
        assert_eq!(shipped.get(), Ok(&1));
        assert!(built.load(Ordering::Relaxed));
    }

    #[test]
    fn the_whole_error_is_told_once() {
        let shipped = Shipped::<()>::new("made-up", || Err("no compiler".to_owned()));
        assert_eq!(shipped.get(), Err("no compiler".to_owned()));
        let next = shipped.get().expect_err("it still failed");
        assert!(next.starts_with("made-up could not be built"), "{next}");
    }
}
