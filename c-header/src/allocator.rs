//! Memory from the C library, by what every C library has: `malloc`, `realloc` and `free`.
//!
//! The functions that take an alignment differ: iOS has no `memalign`, Windows no `posix_memalign`. So a block that has to be
//! aligned more than `malloc` does anyway is found inside a larger one.

use core::alloc::{GlobalAlloc, Layout};
use core::ffi::c_void;
use core::{mem, ptr};

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn realloc(block: *mut c_void, size: usize) -> *mut c_void;
    fn free(block: *mut c_void);
}

/// What `malloc` aligns to, on every platform: two words.
const ALIGNED: usize = 2 * mem::size_of::<usize>();

/// The allocator of the library as it ships.
pub(crate) struct Malloc;

// SAFETY: `malloc`, `realloc` and `free` keep their promises. A block of a larger alignment is freed by the address that stands
// before it; which of the two kinds a block is follows from its layout, which is the same when it is freed.
#[expect(clippy::cast_ptr_alignment, reason = "a block of such a layout is aligned to more than a pointer")]
unsafe impl GlobalAlloc for Malloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.align() <= ALIGNED {
            // SAFETY: `malloc` takes any size.
            return unsafe { malloc(layout.size()) }.cast();
        }
        let Some(size) = layout.size().checked_add(layout.align()) else { return ptr::null_mut() };
        // SAFETY: as above. The next aligned address after the block's beginning lies at least two words, and at most the
        // alignment, behind it: there is room for the beginning's address before it, and for the size behind it.
        unsafe {
            let block = malloc(size).cast::<u8>();
            if block.is_null() {
                return block;
            }
            let aligned = block.add(layout.align() - block.addr() % layout.align());
            aligned.cast::<*mut u8>().sub(1).write(block);
            aligned
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller promises that `alloc` gave the block for this layout.
        unsafe {
            let begin = if layout.align() <= ALIGNED { block } else { block.cast::<*mut u8>().sub(1).read() };
            free(begin.cast());
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller promises that the block is of this layout, and that the size is valid for its alignment.
        unsafe {
            if layout.align() <= ALIGNED {
                return realloc(block.cast(), size).cast();
            }
            let larger = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !larger.is_null() {
                ptr::copy_nonoverlapping(block, larger, layout.size().min(size));
                self.dealloc(block, layout);
            }
            larger
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALIGNMENTS: [usize; 6] = [1, 8, ALIGNED, 2 * ALIGNED, 64, 4096];

    /// A block's first bytes.
    fn bytes(block: *mut u8, count: usize) -> Vec<u8> {
        // SAFETY: each caller has written as many.
        unsafe { core::slice::from_raw_parts(block, count) }.to_vec()
    }

    #[test]
    fn blocks_are_aligned_and_keep_what_is_in_them_when_they_grow_and_shrink() {
        for align in ALIGNMENTS {
            for size in [1, 7, 100, 5000] {
                let layout = Layout::from_size_align(size, align).expect("small and a power of two");
                let contents: Vec<u8> = (0..=255).cycle().take(size).collect();
                // SAFETY: the layouts are those of the block at each time.
                unsafe {
                    let mut block = Malloc.alloc(layout);
                    assert!(
                        !block.is_null() && block.addr().is_multiple_of(align),
                        "{size} bytes at {align}"
                    );
                    block.copy_from_nonoverlapping(contents.as_ptr(), size);
                    block = Malloc.realloc(block, layout, 3 * size);
                    assert!(
                        !block.is_null() && block.addr().is_multiple_of(align),
                        "{size} bytes at {align}"
                    );
                    assert_eq!(bytes(block, size), contents);
                    block.add(size).write_bytes(7, 2 * size);
                    let larger = Layout::from_size_align(3 * size, align).expect("as above");
                    block = Malloc.realloc(block, larger, 1);
                    assert_eq!(bytes(block, 1), [0]);
                    Malloc.dealloc(block, Layout::from_size_align(1, align).expect("as above"));
                }
            }
        }
    }

    #[test]
    fn a_zeroed_block_is_zero() {
        for align in ALIGNMENTS {
            let layout = Layout::from_size_align(300, align).expect("small and a power of two");
            // SAFETY: the layout is the block's.
            unsafe {
                let block = Malloc.alloc_zeroed(layout);
                assert_eq!(bytes(block, 300), [0; 300]);
                Malloc.dealloc(block, layout);
            }
        }
    }

    #[test]
    fn what_no_machine_has_is_refused() {
        let most = isize::MAX.unsigned_abs();
        for align in [1, 64] {
            let layout = Layout::from_size_align(most - align, align).expect("just below the limit");
            // SAFETY: the layout has a size.
            assert!(unsafe { Malloc.alloc(layout) }.is_null());
        }
    }
}
