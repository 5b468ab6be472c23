//! gzip and zstd.

use std::io::{self, BufRead, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};

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
pub fn decompressed<R: BufRead>(mut reader: R) -> io::Result<Decompressed<R>> {
    let first = reader.fill_buf()?;
    let (is_gzip, is_zstd) = (first.starts_with(GZIP), first.starts_with(ZSTD));
    Ok(Decompressed(if is_gzip {
        Form::Gzip(Box::new(MultiGzDecoder::new(reader)))
    } else if is_zstd {
        Form::Zstd(Frames { reader: Some(reader), decoder: None })
    } else {
        Form::Plain(reader)
    }))
}

/// What [`decompressed`] gives.
pub struct Decompressed<R: BufRead>(Form<R>);

enum Form<R: BufRead> {
    Plain(R),
    Gzip(Box<MultiGzDecoder<R>>),
    Zstd(Frames<R>),
}

impl<R: BufRead> Read for Decompressed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.0 {
            Form::Plain(reader) => reader.read(buffer),
            Form::Gzip(decoder) => decoder.read(buffer),
            Form::Zstd(frames) => frames.read(buffer),
        }
    }
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
            if reader.fill_buf()?.is_empty() {
                return Ok(0);
            }
            match StreamingDecoder::new(reader) {
                Ok(decoder) => self.decoder = Some(Box::new(decoder)),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { .. })) => {
                    return Err(io::Error::new(
                        io::ErrorKind::Unsupported,
                        "a zstd file with frames to be skipped",
                    ));
                }
                Err(error) => return Err(io::Error::new(io::ErrorKind::InvalidData, error.to_string())),
            }
        }
    }
}
