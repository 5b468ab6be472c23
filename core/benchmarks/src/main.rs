//! The core crate beside what a user would pick instead, in one run: `cargo dev bench core`, or
//! `cargo run --profile bench -p wterror-benchmarks`, with `--json` for one object a line.
//!
//! `--count TASK` does a task once, in a function of a name that callgrind can find, and prints nothing; `--tasks` names the tasks.
#![allow(clippy::print_stdout, reason = "a benchmark is a program")]

mod languages;
mod names;
mod numbers;
mod search;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// All are measured in turns, and the fastest turn of each counts: what else the machine does then falls on all alike.
const TURNS: usize = 30;
/// About how long a turn takes.
const TURN: Duration = Duration::from_millis(3);

/// What is measured, and what it is compared with.
pub(crate) struct Task {
    name: &'static str,
    aim: &'static str,
    own: Calls,
    peers: Vec<(&'static str, &'static str, Calls)>,
}

/// A call for each of some inputs, and how many these are.
struct Calls {
    inputs: usize,
    all: Box<dyn FnMut()>,
    /// How often all of them are called in a turn.
    times: u32,
    best: f64,
}

impl Task {
    /// A task with its aim, which may be empty.
    pub(crate) fn new<T: 'static, R: 'static>(
        name: &'static str,
        aim: &'static str,
        inputs: Vec<T>,
        call: impl Fn(&T) -> R + 'static,
    ) -> Self {
        Self { name, aim, own: Calls::new(inputs, call), peers: Vec::new() }
    }

    /// The same, as somebody else does it, and what the aim beside that is, which may be empty.
    pub(crate) fn beside<T: 'static, R: 'static>(
        mut self,
        peer: &'static str,
        aim: &'static str,
        inputs: Vec<T>,
        call: impl Fn(&T) -> R + 'static,
    ) -> Self {
        self.peers.push((peer, aim, Calls::new(inputs, call)));
        self
    }

    /// The lines of the report: the task alone where it has an aim of its own or no peer, and beside each peer.
    fn lines(&self) -> Vec<Line> {
        let line = |aim, peer| Line { task: self.name, nanoseconds: self.own.best, peer, aim };
        let alone = (self.peers.is_empty() || !self.aim.is_empty()).then(|| line(self.aim, None));
        alone
            .into_iter()
            .chain(self.peers.iter().map(|(name, aim, calls)| line(aim, Some((*name, calls.best)))))
            .collect()
    }
}

impl Calls {
    fn new<T: 'static, R: 'static>(inputs: Vec<T>, call: impl Fn(&T) -> R + 'static) -> Self {
        let count = inputs.len();
        let all = move || {
            for input in &inputs {
                black_box(call(black_box(input)));
            }
        };
        Self { inputs: count, all: Box::new(all), times: 1, best: f64::INFINITY }
    }

    /// Finds out how many calls fill a turn.
    fn prepare(&mut self) {
        while self.time() * 2 < TURN && self.times < 1 << 24 {
            self.times *= 2;
        }
    }

    fn time(&mut self) -> Duration {
        let start = Instant::now();
        for _ in 0..self.times {
            (self.all)();
        }
        start.elapsed()
    }

    fn turn(&mut self) {
        let calls = f64::from(self.times) * f64::from(u32::try_from(self.inputs).unwrap_or(u32::MAX));
        self.best = self.best.min(self.time().as_secs_f64() * 1e9 / calls);
    }
}

struct Line {
    task: &'static str,
    nanoseconds: f64,
    peer: Option<(&'static str, f64)>,
    aim: &'static str,
}

impl Line {
    fn json(&self) -> serde_json::Value {
        let mut line = serde_json::json!({ "package": "core", "task": self.task, "nanoseconds": rounded(self.nanoseconds) });
        if let Some((peer, nanoseconds)) = self.peer {
            line["peer"] = peer.into();
            line["peer_nanoseconds"] = rounded(nanoseconds).into();
        }
        if !self.aim.is_empty() {
            line["aim"] = self.aim.into();
        }
        line
    }

    fn text(&self) -> String {
        let beside = self.peer.map_or(String::new(), |(peer, nanoseconds)| {
            format!("  {nanoseconds:10.1} ns {peer}, {:.1} times", nanoseconds / self.nanoseconds)
        });
        format!("{:34} {:10.1} ns{beside}  {}", self.task, self.nanoseconds, self.aim)
    }
}

fn rounded(nanoseconds: f64) -> f64 {
    (nanoseconds * 100.0).round() / 100.0
}

/// The one call that callgrind counts.
#[inline(never)]
#[unsafe(no_mangle)]
extern "C" fn wterror_counted(calls: &mut Calls) {
    (calls.all)();
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut tasks: Vec<Task> = [numbers::tasks(), names::tasks(), search::tasks(), languages::tasks()]
        .into_iter()
        .flatten()
        .collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--tasks"] => tasks.iter().for_each(|task| println!("{}\t{}", task.own.inputs, task.name)),
        ["--count", name] => {
            let Some(task) = tasks.iter_mut().find(|task| task.name == name) else {
                eprintln!("there is no task {name:?}; --tasks names them");
                return ExitCode::FAILURE;
            };
            // The second time counts: the first may have things to make.
            (task.own.all)();
            wterror_counted(&mut task.own);
        }
        [] | ["--json"] => {
            measure(&mut tasks);
            for line in tasks.iter().flat_map(Task::lines) {
                if arguments.is_empty() { println!("{}", line.text()) } else { println!("{}", line.json()) }
            }
        }
        _ => {
            eprintln!("usage: wterror-benchmarks [--json | --tasks | --count TASK]");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn measure(tasks: &mut [Task]) {
    let calls = |tasks: &mut [Task], what: fn(&mut Calls)| {
        for task in tasks {
            what(&mut task.own);
            task.peers.iter_mut().for_each(|(_, _, calls)| what(calls));
        }
    };
    calls(tasks, Calls::prepare);
    (0..TURNS).for_each(|_| calls(tasks, Calls::turn));
}
