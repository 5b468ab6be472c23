//! A change of a public item shows in the lists, `core/api.txt` and `scan/api.txt`.

#[test]
fn the_lists_of_public_items_are_current() {
    if let Err(error) = wterror_dev::api::run(&wterror_dev::project_root(), true) {
        panic!("{error}");
    }
}
