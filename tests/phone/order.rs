//! What comes in and what goes out, a line each.

use serde::Deserialize;
use serde_json::{Value, json};

/// What it is told to do.
#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(tag = "op", rename_all = "lowercase", deny_unknown_fields)]
pub(crate) enum Order {
    /// Opens the folder, and enrols with the code unless it is enrolled already: a restart opens it again.
    Enrol {
        /// Folder of the storage; made if missing.
        dir: String,
        /// Origin of the server.
        url: String,
        /// Code of a card.
        code: String,
    },
    /// Keeps answers. They are durable when it says so.
    Record {
        /// `[at_ms, item, grade, took_ms]`: wall clock in ms since 1970, item 0 to 999, grade 1 to 4. Inside one life of
        /// the process times do not fall: an earlier one is kept at the time of the one before it (sync.md §2.3).
        attempts: Vec<(i64, u16, u8, u32)>,
    },
    /// Exchanges until nothing waits on either side, on a connection of its own.
    Sync {
        /// Where to go this time instead of the server's own address: a proxy.
        url: Option<String>,
    },
    /// Tells what it holds: equal on two phones that hold the same events.
    Digest {},
    /// Ends.
    Quit,
}

impl Order {
    /// Reads a line.
    pub(crate) fn read(line: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(line)
    }
}

/// The answer to a line.
pub(crate) struct Said(pub(crate) Value);

impl Said {
    /// `{"ok":true,…}` with these fields, or why not.
    pub(crate) fn of(done: anyhow::Result<Value>) -> Self {
        Self(match done {
            Ok(mut fields) => {
                fields["ok"] = json!(true);
                fields
            }
            Err(e) => json!({"ok": false, "error": format!("{e:#}")}),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_reads_as_it_is_written_in_the_readme() {
        let read = |line: &str| Order::read(line.as_bytes());
        let record = read(r#"{"op":"record","attempts":[[1,2,3,4]]}"#).unwrap();
        assert_eq!(record, Order::Record { attempts: vec![(1, 2, 3, 4)] });
        assert_eq!(read(r#"{"op":"sync"}"#).unwrap(), Order::Sync { url: None });
        assert_eq!(read(r#"{"op":"digest"}"#).unwrap(), Order::Digest {});
        for broken in ["", "{", r#"{"op":"fly"}"#, r#"{"op":"record","attempts":[[1,2,3]]}"#] {
            assert!(read(broken).is_err(), "{broken}");
        }
    }
}
