//! Error objects in JSON: one that is read is written so that it is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wterror::WtError;

fuzz_target!(|json: &[u8]| {
    let Ok(error) = serde_json::from_slice::<WtError>(json) else {
        return;
    };
    let written = serde_json::to_string(&error).expect("an error can be written");
    let read: WtError = serde_json::from_str(&written).expect("and read");
    assert_eq!((read.code(), read.platform_message()), (error.code(), error.platform_message()), "{written}");
    assert!(!error.to_string().is_empty() && !error.localized_description().is_empty());
});
