//! What was ever written, by whom, and who said it is safe. Rows are known by a number in them: a key may change when a
//! fork is rebased, the number never does.

use crate::view::{CANARY, NONCE};
use app_domain::event::{Aids, Attempt, Event, Verdict};
use app_domain::id::ProfileId;
use app_domain::row::Value;
use content_pack::Channel;
use std::collections::{BTreeMap, BTreeSet};

/// Kind of a newer app.
const UNKNOWN_KIND: u16 = 0x7001;
/// There are six rungs, 0 to 5.
const NO_RUNG: u8 = 9;

/// What kind of event to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Answer,
    Unknown,
    Bad,
}

/// Everything that was written or promised.
#[derive(Default)]
pub(crate) struct Journal {
    next: u64,
    /// Rows that a phone tried to write, and under which profile.
    pub(crate) written: BTreeMap<u64, ProfileId>,
    /// (row, phone): the phone's storage said it is durable.
    pub(crate) durable: BTreeSet<(u64, usize)>,
    /// (row, organisation): the server said it holds it.
    pub(crate) acked: BTreeSet<(u64, usize)>,
}

impl Journal {
    /// An event of a profile that no other is like, noted as tried.
    pub(crate) fn event(&mut self, profile: ProfileId, sort: Sort) -> (u64, Event) {
        self.next += 1;
        self.written.insert(self.next, profile);
        let (canary, nonce) = (format!("{CANARY}{profile}"), format!("{NONCE}{}", self.next));
        if sort == Sort::Unknown {
            let values = vec![Value::Text(canary), Value::Null, Value::Text(nonce)];
            return (self.next, Event::Unknown { kind: UNKNOWN_KIND, values });
        }
        let attempt = Attempt {
            unit: "core.01".into(),
            step: "gestes".to_owned(),
            prompt: 0,
            items: vec![canary.as_str().into()],
            channel: Channel::Oral,
            response: nonce,
            verdict: Verdict::Right,
            aids: Aids::default(),
            replays: 0,
            rung: if sort == Sort::Bad { NO_RUNG } else { 1 },
            took_ms: 1_200,
            attempt: 1,
        };
        (self.next, Event::Attempt(Box::new(attempt)))
    }

    /// A phone went back to an older disk that holds these rows: what came after is not promised any more.
    pub(crate) fn phone_went_back(&mut self, phone: usize, holds: &BTreeSet<u64>) {
        self.durable.retain(|(row, by)| *by != phone || holds.contains(row));
    }

    /// The server went back to a backup with these rows.
    pub(crate) fn server_went_back(&mut self, org: usize, holds: &BTreeSet<u64>) {
        self.acked.retain(|(row, by)| *by != org || holds.contains(row));
    }

    /// A copy of a phone's disk was put into another phone.
    pub(crate) fn phone_was_cloned(&mut self, from: usize, to: usize) {
        let copied: Vec<_> =
            self.durable.iter().filter(|(_, by)| *by == from).map(|(row, _)| *row).collect();
        self.durable.extend(copied.into_iter().map(|row| (row, to)));
    }
}
