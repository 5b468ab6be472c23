//! gzip and zstd.

use std::io::{self, BufRead, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;

/// Whether what begins so is gzip or zstd.
///
/// ```
/// assert!(wterror_scan::is_compressed(&[0x1f, 0x8b, 8]) && !wterror_scan::is_compressed(b"plain"));
/// ```
#[must_use]
pub fn is_compressed(first: &[u8]) -> bool {
    first.starts_with(GZIP) || is_zstd(first)
}

/// A frame or one to be skipped, which holds what other programs want.
fn is_zstd(first: &[u8]) -> bool {
    first.starts_with(ZSTD) || matches!(first, [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..])
}

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// What a reader gives, unpacked where it is gzip or zstd by its first bytes; several of them one after the other are one log.
///
/// ```
/// use std::io::Read;
/// let mut text = String::new();
/// wterror_scan::decompressed(&b"plain"[..])?.read_to_string(&mut text)?;
/// assert_eq!(text, "plain");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// The reader's. A file that ends too early or is damaged gives what can be read of it, then an error.
pub fn decompressed<'r>(mut reader: impl BufRead + 'r) -> io::Result<Box<dyn Read + 'r>> {
    let first = reader.fill_buf()?;
    if first.starts_with(GZIP) {
        return Ok(Box::new(MultiGzDecoder::new(reader)));
    }
    if is_zstd(first) {
        return Ok(Box::new(Frames { reader: Some(reader), decoder: None }));
    }
    Ok(Box::new(reader))
}

/// The frames of a zstd file, one after the other.
struct Frames<R: BufRead> {
    reader: Option<R>,
    decoder: Option<Box<StreamingDecoder<R, ruzstd::decoding::FrameDecoder>>>,
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(decoder) = &mut self.decoder {
                match decoder.read(buffer)? {
                    0 => self.reader = self.decoder.take().map(|decoder| decoder.into_inner()),
                    count => return Ok(count),
                }
            }
            let Some(mut reader) = self.reader.take() else { return Ok(0) };
            let first = reader.fill_buf()?;
            if first.is_empty() {
                return Ok(0);
            }
            if first[0] & 0xf0 == 0x50 {
                skip_frame(&mut reader)?;
                self.reader = Some(reader);
                continue;
            }
            match StreamingDecoder::new(reader) {
                Ok(decoder) => self.decoder = Some(Box::new(decoder)),
                Err(error) => return Err(io::Error::new(io::ErrorKind::InvalidData, error.to_string())),
            }
        }
    }
}

/// Passes over a frame that is to be skipped: four bytes that name it, its length in four, and so many bytes.
fn skip_frame(reader: &mut impl Read) -> io::Result<()> {
    let mut head = [0; 8];
    reader.read_exact(&mut head)?;
    let [0x50..=0x5f, 0x2a, 0x4d, 0x18, length @ ..] = head else {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "what stands behind a zstd frame is none"));
    };
    let length = u64::from(u32::from_le_bytes(length));
    let skipped = io::copy(&mut reader.take(length), &mut io::sink())?;
    if skipped < length { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
}
