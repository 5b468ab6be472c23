//! Asking a package: the library in this process, or a program that uses the package as it ships.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, LazyLock, Mutex};

use serde_json::Value;

/// Answers the questions that `tests/README.md` lists.
pub trait Driver: Send + Sync {
    /// The answer to one question.
    ///
    /// # Errors
    /// What went wrong between the question and the answer; never that a code is unlisted, which is an answer.
    fn ask(&self, question: &Value) -> Result<Value, String>;
}

type Start = Box<dyn FnOnce() -> Result<Box<dyn Driver>, String> + Send>;

/// A driver that is started when the first question comes.
struct Lazy(LazyLock<Result<Box<dyn Driver>, String>, Start>);

/// A driver that `start` starts when the first question comes.
#[must_use]
pub fn lazy(start: impl FnOnce() -> Result<Box<dyn Driver>, String> + Send + 'static) -> Arc<dyn Driver> {
    Arc::new(Lazy(LazyLock::new(Box::new(start))))
}

impl Driver for Lazy {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        self.0.as_ref().map_err(Clone::clone)?.ask(question)
    }
}

/// A driver program, started once and asked line by line.
pub struct Process(Mutex<Pipes>);

struct Pipes {
    child: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    command: String,
}

impl Process {
    /// Starts the program. What it writes to standard error is shown.
    ///
    /// # Errors
    /// The program could not be started.
    pub fn start(mut command: Command) -> Result<Self, String> {
        let name = format!("{command:?}");
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{name}: {error}"))?;
        let questions = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().expect("standard output is piped"));
        Ok(Self(Mutex::new(Pipes { child, questions, answers, command: name })))
    }
}

impl Driver for Process {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        let mut pipes = self.0.lock().map_err(|_| "the driver failed on an earlier question")?;
        let failed =
            |what: &dyn std::fmt::Display, pipes: &Pipes| format!("{}: {question}: {what}", pipes.command);
        let questions = pipes.questions.as_mut().expect("open until the driver is dropped");
        let sent = writeln!(questions, "{question}").and_then(|()| questions.flush());
        sent.map_err(|error| failed(&error, &pipes))?;
        let mut line = String::new();
        match pipes.answers.read_line(&mut line) {
            Ok(0) => Err(failed(&"the driver ended without an answer", &pipes)),
            Ok(_) => serde_json::from_str(&line)
                .map_err(|error| failed(&format_args!("{error} in the answer {line:?}"), &pipes)),
            Err(error) => Err(failed(&error, &pipes)),
        }
    }
}

impl Drop for Pipes {
    fn drop(&mut self) {
        // The end of its input ends the driver; a driver that hangs is ended.
        self.questions = None;
        for _ in 0..100 {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
