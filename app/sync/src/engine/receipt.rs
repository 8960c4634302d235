//! A receipt that came by hand: an answer like any other, but late (sync.md §12). Twice or after newer ones it changes
//! nothing (I-IDEM); what it says of clocks, pace and bounds is of another day.

use super::answer::read;
use super::report::Read;
use super::{Chunk, Encoding, Engine, Plan};
use crate::transport::{Answer, MESSAGE};
use app_domain::ports::{Change, Clocks, SentBundle, SyncState};
use app_domain::wire::{FeedId, SyncRes, Want};

/// What a receipt comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// To apply together.
    Apply(Vec<Change>),
    /// Of a life of the server that has ended: what it says is held may not be there any more.
    Stale,
    /// Not an answer.
    Unreadable,
}

impl Engine {
    /// What a receipt means for this phone as it is now. `here` says of each run of `sent` whether its rows are still the
    /// ones that were sent: a receipt speaks of no others.
    #[must_use]
    pub fn receipt(
        &mut self,
        sent: &SentBundle,
        state: SyncState,
        here: &[bool],
        answer: Vec<u8>,
        now: Clocks,
        install: u64,
    ) -> Receipt {
        let answer = Answer {
            status: 200,
            content_type: MESSAGE.to_owned(),
            retry_after_s: None,
            body: answer,
            whole: true,
        };
        let Read::Answer(res) = read(&answer) else { return Receipt::Unreadable };
        let known = state.account.server_epoch;
        // Another life is believed only by a phone that has heard of none since the bundle was made.
        if res.server_epoch != known && sent.server_epoch != known {
            return Receipt::Stale;
        }
        let plan = as_planned(sent, state, here);
        let refused = self.refused.clone();
        let report = self.apply(&plan, &Ok(answer), now, install, 0);
        // A profile refused then may be bound by now.
        self.refused = refused;
        Receipt::Apply(still_true(report.changes, &plan, &res))
    }
}

/// The plan of the bundle, on the ground of today: the cursors are those of now, so that nothing applied since comes
/// again.
fn as_planned(sent: &SentBundle, state: SyncState, here: &[bool]) -> Plan {
    let intact = sent.runs.iter().zip(here).filter(|(_, here)| **here);
    let chunks = intact.map(|(run, _)| Chunk {
        profile: run.profile,
        epoch: run.epoch,
        from: run.from,
        n: run.n,
        slot: run.slot,
        header: None,
        encoding: Encoding::Columns,
    });
    let pos =
        |feed: FeedId| state.cursors.iter().find(|(of, _)| *of == feed).map_or(0, |(_, pos)| *pos);
    // Numbers of what was told are given again once it is forgotten.
    let done = sent.done.iter().filter(|told| state.done.contains(told));
    Plan {
        account: state.account.id,
        chunks: chunks.collect(),
        cursor: sent.feeds.iter().map(|feed| (*feed, pos(*feed))).collect(),
        new_profiles: Vec::new(),
        done: done.cloned().collect(),
        witness: None,
        want: Want::default(),
        state,
    }
}

/// Without what was true only when it was said.
fn still_true(changes: Vec<Change>, plan: &Plan, res: &SyncRes) -> Vec<Change> {
    let same_life = plan.state.account.server_epoch == res.server_epoch;
    let generation = plan.state.account.subs.generation;
    let kept = changes.into_iter().filter_map(|change| match change {
        Change::Answered { now, .. } => Some(Change::Acknowledged(now)),
        Change::Pace { .. } | Change::Limits(_) => None,
        Change::Subs(table) if same_life && table.generation <= generation => None,
        other => Some(other),
    });
    kept.collect()
}
