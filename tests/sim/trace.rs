//! What happened, as a hash that two runs of a seed must share, and as lines when somebody wants to read them.

use std::cell::RefCell;
use std::rc::Rc;

struct Kept {
    hasher: blake3::Hasher,
    lines: Option<Vec<String>>,
}

/// Clones write to the same trace.
#[derive(Clone)]
pub(crate) struct Trace(Rc<RefCell<Kept>>);

impl Trace {
    pub(crate) fn new(readable: bool) -> Self {
        let kept = Kept { hasher: blake3::Hasher::new(), lines: readable.then(Vec::new) };
        Self(Rc::new(RefCell::new(kept)))
    }

    /// Notes what happened; the words are made only when they are read or short.
    pub(crate) fn say(&self, at_ms: i64, words: &dyn Fn() -> String) {
        let words = words();
        let mut kept = self.0.borrow_mut();
        kept.hasher.update(&at_ms.to_be_bytes()).update(words.as_bytes());
        if let Some(lines) = &mut kept.lines {
            lines.push(format!("{at_ms:>14}  {words}"));
        }
    }

    /// Notes a message.
    pub(crate) fn bytes(&self, bytes: &[u8]) {
        self.0.borrow_mut().hasher.update(bytes);
    }

    pub(crate) fn hash(&self) -> [u8; 32] {
        *self.0.borrow().hasher.finalize().as_bytes()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.borrow().lines.clone().unwrap_or_default()
    }
}
