//! The interface of the WebAssembly module. `../../js/scan/wasm.ts` is its other side.
//!
//! Numbers go in and out, and texts in UTF-8: what goes in is written to where [`room`] says, what comes out is read from
//! where [`text`] says. Each scan has an instance of the module to itself, and its memory goes with the instance.
#![expect(unsafe_code, reason = "the other side knows a scan by its address")]

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::Scan;

/// A scan, and what goes in and out.
#[derive(Default)]
struct Open {
    /// Nothing before [`start`], or where the options were refused.
    scan: Option<Scan>,
    piece: Vec<u8>,
    text: String,
    lines: u64,
}

/// Makes room for a scan; the others take its address.
#[unsafe(no_mangle)]
extern "C" fn open() -> *mut Open {
    Box::into_raw(Box::default())
}

/// Makes room for as many bytes as are written next, and says where.
#[unsafe(no_mangle)]
unsafe extern "C" fn room(open: *mut Open, length: usize) -> *mut u8 {
    // SAFETY: the other side passes what `open` gave, and calls one function at a time. So it is below.
    let open = unsafe { &mut *open };
    open.piece.resize(length, 0);
    open.piece.as_mut_ptr()
}

/// Begins with the options that were written. Where they are refused, the text says why, else there is none.
#[unsafe(no_mangle)]
unsafe extern "C" fn start(open: *mut Open) -> usize {
    // SAFETY: as above.
    let open = unsafe { &mut *open };
    match Scan::new(&String::from_utf8_lossy(&open.piece)) {
        Ok(scan) => open.scan = Some(scan),
        Err(refusal) => open.text = refusal,
    }
    open.text.len()
}

/// Scans the piece that was written, and returns the length of the text with what is found.
#[unsafe(no_mangle)]
unsafe extern "C" fn push(open: *mut Open) -> usize {
    // SAFETY: as above.
    let Open { scan, piece, text, .. } = unsafe { &mut *open };
    *text = scan.as_mut().map(|scan| scan.push(piece)).unwrap_or_default();
    text.len()
}

/// The same at the end of the log.
#[unsafe(no_mangle)]
unsafe extern "C" fn finish(open: *mut Open) -> usize {
    // SAFETY: as above.
    let Open { scan, text, lines, .. } = unsafe { &mut *open };
    (*text, *lines) = scan.as_mut().map(Scan::finish).unwrap_or_default();
    text.len()
}

/// Where the text begins.
#[unsafe(no_mangle)]
unsafe extern "C" fn text(open: *const Open) -> *const u8 {
    // SAFETY: as above.
    unsafe { &*open }.text.as_ptr()
}

/// How many lines the log had, after its end.
#[unsafe(no_mangle)]
unsafe extern "C" fn lines(open: *const Open) -> f64 {
    // SAFETY: as above.
    let lines = unsafe { &*open }.lines;
    #[expect(clippy::cast_precision_loss, reason = "no log has so many lines")]
    let lines = lines as f64;
    lines
}
