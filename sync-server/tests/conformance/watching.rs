//! Watching the statements of a store: recording them, stopping before one, refusing one.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use sync_server::store::StoreError;
use sync_server::store::sql::{Value, Watch};

/// Keeps every text, once.
#[derive(Default)]
pub(crate) struct Recorder(Mutex<std::collections::BTreeSet<String>>);

impl Recorder {
    pub(crate) fn texts(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().cloned().collect()
    }
}

impl Watch for Recorder {
    fn statement(&self, sql: &str, _: &[Value]) -> Result<(), StoreError> {
        self.0.lock().unwrap().insert(sql.to_owned());
        Ok(())
    }
}

/// Stops once before a statement that begins so, until it is let go.
pub(crate) struct Pause {
    before: &'static str,
    spent: AtomicBool,
    reached: Mutex<Sender<()>>,
    go: Mutex<Receiver<()>>,
}

/// The other end of a [`Pause`].
pub(crate) struct Held {
    reached: Receiver<()>,
    go: Sender<()>,
}

pub(crate) fn pause(before: &'static str) -> (Arc<Pause>, Held) {
    let ((reached, is_reached), (go, may_go)) = (channel(), channel());
    let pause = Pause {
        before,
        spent: AtomicBool::new(false),
        reached: Mutex::new(reached),
        go: Mutex::new(may_go),
    };
    (Arc::new(pause), Held { reached: is_reached, go })
}

impl Held {
    /// Waits until the store stands before the statement.
    pub(crate) async fn wait(self) -> Self {
        let waiting = tokio::task::spawn_blocking(move || {
            self.reached.recv().unwrap();
            self
        });
        waiting.await.unwrap()
    }

    pub(crate) fn let_go(self) {
        self.go.send(()).unwrap();
    }
}

impl Watch for Pause {
    fn statement(&self, sql: &str, _: &[Value]) -> Result<(), StoreError> {
        if sql.starts_with(self.before) && !self.spent.swap(true, Ordering::SeqCst) {
            self.reached.lock().unwrap().send(()).unwrap();
            self.go.lock().unwrap().recv().unwrap();
        }
        Ok(())
    }
}

/// Refuses every statement that a rule points at.
pub(crate) struct Refuse(pub fn(&str, &[Value]) -> bool);

impl Watch for Refuse {
    fn statement(&self, sql: &str, values: &[Value]) -> Result<(), StoreError> {
        if (self.0)(sql, values) { Err(StoreError::Broken("refused".into())) } else { Ok(()) }
    }
}
