//! Servers on this machine's loopback, which a test starts and which end with it.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::build::with_caches;

/// The server is a shell's child, and the shell ends it when its own standard input does: when this process closes that, or is
/// gone, however it went. A signal to all of them (Ctrl-C) does not end the shell before the server.
const GUARD: &str =
    "trap : INT TERM HUP; \"$@\" < /dev/null & server=$!; read -r _; kill \"$server\"; wait \"$server\"";

/// How long a server may take before it answers.
const PATIENCE: Duration = Duration::from_secs(90);

/// A server that runs until this is dropped.
#[derive(Debug)]
pub struct Server {
    guard: Child,
    port: u16,
}

impl Server {
    /// Starts the program that `command` makes for a free port, and waits until it takes connections. What it writes is in `log`.
    ///
    /// # Errors
    /// It could not be started, or nothing listens at its port after a while; then with what it wrote.
    pub fn start(log: &Path, command: impl FnOnce(u16) -> Command) -> Result<Self, String> {
        let failed = |error: std::io::Error| format!("{}: {error}", log.display());
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let port = free.map_err(failed)?.port();
        let program = command(port);
        let mut guard = Command::new("sh");
        guard.args(["-c", GUARD, "sh"]).arg(program.get_program()).args(program.get_args());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => guard.env(name, value),
                None => guard.env_remove(name),
            };
        }
        if let Some(folder) = program.get_current_dir() {
            guard.current_dir(folder);
        }
        let output = File::create(log).map_err(failed)?;
        let errors = output.try_clone().map_err(failed)?;
        with_caches(&mut guard).stdin(Stdio::piped()).stdout(output).stderr(errors);
        let server = Self { guard: guard.spawn().map_err(|error| format!("{program:?}: {error}"))?, port };
        let started = Instant::now();
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        while TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err() {
            if started.elapsed() > PATIENCE {
                let said = fs::read_to_string(log).unwrap_or_default();
                return Err(format!("{program:?} does not answer at port {port}:\n{said}"));
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(server)
    }

    /// A folder's files, by Python's own server. `python` is a virtual environment.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn files(log: &Path, python: &Path, folder: PathBuf) -> Result<Self, String> {
        Self::start(log, |port| {
            let mut command = Command::new(python.join("bin/python"));
            command.args(["-m", "http.server", "--bind", "127.0.0.1", &port.to_string(), "--directory"]);
            command.arg(folder);
            command
        })
    }

    /// Where it is reached, such as `http://127.0.0.1:8411`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        _ = self.guard.wait();
    }
}
