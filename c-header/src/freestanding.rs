//! What the standard library would bring: memory and the end of a panic.

#[cfg(panic = "unwind")]
compile_error!("the C library is built without unwinding: add `--profile small` (or `--release`)");

#[global_allocator]
static ALLOCATOR: crate::allocator::Malloc = crate::allocator::Malloc;

#[cfg_attr(unix, link(name = "c"))]
unsafe extern "C" {
    fn abort() -> !;
}

/// Core does not panic on any input; were it to, unwinding into C would be undefined.
#[panic_handler]
fn end(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: `abort` takes nothing and may be called at any time, from any thread.
    unsafe { abort() }
}
