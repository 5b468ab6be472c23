//! Lets the linker leave Node's own symbols open, where it has to be told.

fn main() {
    napi_build::setup();
}
