//! Scanning of logs, on Node's threads for work that takes long.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use napi::bindgen_prelude::{AsyncTask, Uint8Array};
use napi::{Env, Error, Result, Status, Task};
use napi_derive::napi;

/// A scan of one log. Its calls are made one after the other.
#[napi]
pub struct Scan {
    state: Arc<Mutex<State>>,
}

struct State {
    scan: wterror_node_scan::Scan,
    lines: u64,
}

#[napi]
impl Scan {
    /// A scan with options, as `wterror_node_scan` reads them.
    #[napi(constructor, catch_unwind)]
    pub fn new(options: String) -> Result<Self> {
        let scan = wterror_node_scan::Scan::new(&options)
            .map_err(|refusal| Error::new(Status::InvalidArg, refusal))?;
        Ok(Self { state: Arc::new(Mutex::new(State { scan, lines: 0 })) })
    }

    /// What is found in the next piece. It is copied, so that whoever gave it can go on writing there.
    #[napi(catch_unwind)]
    #[must_use]
    pub fn push(&self, piece: Uint8Array) -> AsyncTask<Step> {
        AsyncTask::new(Step { state: Arc::clone(&self.state), piece: Some(piece.to_vec()) })
    }

    /// What is found at the end.
    #[napi(catch_unwind)]
    #[must_use]
    pub fn finish(&self) -> AsyncTask<Step> {
        AsyncTask::new(Step { state: Arc::clone(&self.state), piece: None })
    }

    /// How many lines there were, after the end.
    #[napi(getter, catch_unwind)]
    #[must_use]
    pub fn lines(&self) -> f64 {
        let lines = self.state.lock().unwrap_or_else(PoisonError::into_inner).lines;
        #[expect(clippy::cast_precision_loss, reason = "no log has so many lines")]
        let lines = lines as f64;
        lines
    }
}

/// One call, on its thread.
pub struct Step {
    state: Arc<Mutex<State>>,
    /// Nothing at the end of the log.
    piece: Option<Vec<u8>>,
}

impl Task for Step {
    type Output = String;
    type JsValue = String;

    fn compute(&mut self) -> Result<String> {
        // A panic must not leave this thread. It poisons the lock, so that the scan is over with it.
        catch_unwind(AssertUnwindSafe(|| {
            let state = &mut *self.state.lock().map_err(|_| ())?;
            Ok(match &self.piece {
                Some(piece) => state.scan.push(piece),
                None => {
                    let (found, lines) = state.scan.finish();
                    state.lines = lines;
                    found
                }
            })
        }))
        .unwrap_or(Err(()))
        .map_err(|()| Error::from_reason("the scan has failed: this is a bug in wterror"))
    }

    fn resolve(&mut self, _: Env, found: String) -> Result<String> {
        Ok(found)
    }
}
