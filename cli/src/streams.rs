//! The process's streams, as the command needs them.

use std::io::{self, Write};
use std::thread::sleep;
use std::time::Duration;

/// An attempt that is made again where another process has switched the stream to non-blocking and it is not ready.
///
/// Without it, output into such a pipe would end where the pipe is full.
pub(crate) fn when_ready<T>(attempt: &mut dyn FnMut() -> io::Result<T>) -> io::Result<T> {
    const PAUSE: Duration = Duration::from_millis(2);
    loop {
        match attempt() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => sleep(PAUSE),
            done => return done,
        }
    }
}

/// Standard output, which waits where it is not ready.
pub(crate) struct Output<'a>(pub(crate) &'a mut dyn Write);

impl Write for Output<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        when_ready(&mut || self.0.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        when_ready(&mut || self.0.flush())
    }
}

/// Standard error, whose faults change nothing: a complaint that nobody can read is no reason to stop the work or to
/// end with another status.
pub(crate) struct Complaints<'a>(pub(crate) Output<'a>);

impl Write for Complaints<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        _ = self.0.write_all(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        _ = self.0.flush();
        Ok(())
    }
}

/// A success too where whoever read standard output has closed it: they have had enough, which is no failure.
pub(crate) fn unless_closed(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
