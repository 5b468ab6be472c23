//! The process's streams, as the command needs them.

use std::io::{self, Read, Write};
use std::thread::sleep;
use std::time::Duration;

/// A stream that waits where another process has switched it to non-blocking and it is not ready.
///
/// Without it, output into such a pipe would end where the pipe is full.
pub(crate) struct Waiting<S>(pub(crate) S);

const PAUSE: Duration = Duration::from_millis(2);

fn when_ready<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match attempt() {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => sleep(PAUSE),
            done => return done,
        }
    }
}

impl<S: Write> Write for Waiting<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        when_ready(|| self.0.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        when_ready(|| self.0.flush())
    }
}

impl<S: Read> Read for Waiting<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        when_ready(|| self.0.read(buffer))
    }
}

/// Standard error, whose faults change nothing: a complaint that nobody can read is no reason to stop the work or to
/// end with another status.
pub(crate) struct Complaints<'a>(pub(crate) &'a mut dyn Write);

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
