//! `core/catalogue/languages/`: English for translation platforms, and the form of the other languages' files.

use crate::catalogue::Catalogue;
use crate::catalogue::languages::{FOLDER, file};
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let english = catalogue.english();
    let contents = |language| file(language, english, &catalogue.source);
    let languages = catalogue.languages.iter();
    languages
        .map(|language| File::new(format!("{FOLDER}/{}.ftl", language.tag), contents(language)))
        .collect()
}
