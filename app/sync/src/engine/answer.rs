//! What an answer means: changes to make in one transaction. Total: any bytes give a report, never a panic.

use super::report::Read;
use super::{Chunk, Engine, Outcome, Plan, Reached, Report, items, pace};
use crate::transport::{Answer, MESSAGE, NoAnswer};
use app_domain::planted::{Bug, planted};
use app_domain::ports::{Change, Clocks, SegmentState, Stopped};
use app_domain::wire::{
    self, Ack, BadFrame, Denied, DeniedWhy, Held, Limits, Note, NoteCode, SyncRes,
};

/// More than the largest answer a client asks for, and room for a table.
const MAX_ANSWER_BYTES: usize = 1 << 20;

impl Engine {
    /// What an outcome means. `luck` is random, for the spread of tries; `install` is this installation's.
    #[must_use]
    pub fn apply(
        &mut self,
        plan: &Plan,
        outcome: &Outcome,
        now: Clocks,
        install: u64,
        luck: u64,
    ) -> Report {
        let failures = plan.state.account.failures;
        let again = pace::after_failure(now.wall, failures, luck);
        let answer = match outcome {
            Ok(answer) => answer,
            // What cannot be taken would not be taken the next time either: slowly.
            Err(NoAnswer::TooLarge(_)) => return Report::of(Reached::NotUnderstood, vec![again]),
            Err(NoAnswer::Offline(_)) => return Report::of(Reached::NoNetwork, vec![again]),
        };
        let portal = || {
            Report::of(Reached::NoRealNetwork, vec![pace::after_portal(now.wall, failures, luck)])
        };
        let wait_s = answer.retry_after_s.unwrap_or_default();
        let later =
            || Report::of(Reached::TryLater, vec![pace::at_least(now.wall, wait_s, again.clone())]);
        match answer.status {
            200 => match read(answer) {
                Read::Answer(res) => self.answered(plan, *res, now, install),
                Read::Foreign => portal(),
                Read::Unreadable => Report::of(Reached::NotUnderstood, vec![again]),
            },
            401 => denied(answer).unwrap_or_else(portal),
            413 => too_large(plan, again),
            400 => Report::of(Reached::NotUnderstood, vec![again]),
            429 | 500..=599 => later(),
            // Redirects, login pages, proxies (a browser shows a redirect as status 0).
            _ => portal(),
        }
    }

    fn answered(&mut self, plan: &Plan, res: SyncRes, now: Clocks, install: u64) -> Report {
        let mut changes = Vec::new();
        let known = plan.state.account.server_epoch;
        let same_life = known == res.server_epoch || planted(Bug::ServerEpochIgnored);
        if !same_life {
            changes.push(Change::ServerEpoch(res.server_epoch));
        }
        for ack in &res.acks {
            changes.extend(acked(plan, ack));
        }
        self.noted(plan, &res.notes, &mut changes);
        // Positions of another life mean nothing: the cursor begins again.
        let table_fits = res.subs.is_none();
        if same_life && table_fits {
            changes.extend(items::pulled(plan, &res, install));
        }
        let sent_all = plan.done.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        changes.extend((!sent_all.is_empty()).then_some(Change::DoneTold(sent_all)));
        changes.extend(standing(plan, &res, now));
        let more = res.more || res.subs.is_some() || (!same_life && known != 0);
        changes.extend(res.subs.map(Change::Subs));
        Report { reached: Reached::Server, changes, more, notes: res.notes }
    }

    /// Notes that change what is sent next.
    fn noted(&mut self, plan: &Plan, notes: &[Note], changes: &mut Vec<Change>) {
        for note in notes {
            changes.push(Change::Note(note.clone()));
            let Some(chunk) = chunk_of(plan, note.slot, note.epoch) else {
                continue;
            };
            let key = (chunk.profile, chunk.epoch);
            match note.code {
                NoteCode::FORK => {
                    changes.push(Change::Rebase { profile: key.0, epoch: key.1, from: note.from });
                }
                // Sent without its header because rows of it were acknowledged: by a server that went back since.
                NoteCode::NO_HEADER => {
                    changes.push(Change::NotHeld { profile: key.0, epoch: key.1 });
                }
                NoteCode::RANGE_BAD => {
                    let level = self.bad.entry(key).or_default();
                    *level = level.saturating_add(1);
                }
                NoteCode::NOT_BOUND
                | NoteCode::REFUSED
                | NoteCode::ERASED
                | NoteCode::QUARANTINE_FULL => {
                    self.refused.insert(key);
                }
                _ => {}
            }
        }
    }
}

/// Clock, bounds, pace: what every answer says.
fn standing(plan: &Plan, res: &SyncRes, now: Clocks) -> Vec<Change> {
    let mut changes = vec![
        Change::Answered {
            now: app_domain::id::UnixMillis(res.now_ms),
            boot: now.boot,
            offset_ms: res.now_ms.saturating_sub(now.wall.0),
        },
        pace::after_answer(now.wall, res.retry_after_s),
    ];
    let limits = sane(res.limits);
    if limits != plan.state.account.limits {
        changes.push(Change::Limits(limits));
    }
    changes
}

/// A server may lower the bounds, not to nothing, and not raise them over what we can build.
fn sane(limits: Limits) -> Limits {
    let most = Limits::DEFAULT;
    Limits {
        body_bytes: limits.body_bytes.clamp(Limits::MIN_CHUNK_BYTES, most.body_bytes),
        inflated_bytes: limits.inflated_bytes.clamp(Limits::MIN_CHUNK_BYTES, most.inflated_bytes),
        rows: limits.rows.clamp(1, most.rows),
        ranges: limits.ranges.clamp(1, most.ranges),
        items: limits.items.clamp(1, most.items),
    }
}

pub(super) fn read(answer: &Answer) -> Read {
    if !answer.content_type.starts_with(MESSAGE) {
        return Read::Foreign;
    }
    match wire::open(&answer.body, MAX_ANSWER_BYTES) {
        Ok(body) => {
            wire::from_cbor(&body).map_or(Read::Unreadable, |res| Read::Answer(Box::new(res)))
        }
        Err(BadFrame::NotOurs) => Read::Foreign,
        Err(_) => Read::Unreadable,
    }
}

/// A 401 of our server; a 401 of something else is a login page.
fn denied(answer: &Answer) -> Option<Report> {
    let body = wire::open(&answer.body, MAX_ANSWER_BYTES).ok()?;
    let denied: Denied = wire::from_cbor(&body).ok()?;
    let why = match denied.why {
        DeniedWhy::Unknown => Stopped::Unknown,
        DeniedWhy::Revoked => Stopped::Revoked,
    };
    let mut changes = vec![Change::Stop(why)];
    changes.extend(denied.erase.into_iter().map(Change::Erase));
    Some(Report::of(Reached::Denied(why), changes))
}

/// Half as much the next time.
fn too_large(plan: &Plan, again: Change) -> Report {
    let old = plan.state.account.limits;
    let halved = Limits { body_bytes: old.body_bytes / 2, rows: old.rows / 2, ..old };
    let mut report = Report::of(Reached::NotUnderstood, vec![Change::Limits(sane(halved)), again]);
    report.more = old != sane(halved);
    report
}

fn chunk_of(plan: &Plan, slot: Option<u16>, epoch: Option<u64>) -> Option<&Chunk> {
    plan.chunks.iter().find(|chunk| Some(chunk.slot) == slot && Some(chunk.epoch.0) == epoch)
}

/// What an acknowledgement says, cut down to what was sent, was held already, or is proven by the head.
fn acked(plan: &Plan, ack: &Ack) -> Vec<Change> {
    let Some(chunk) = chunk_of(plan, Some(ack.slot), Some(ack.epoch)) else {
        return Vec::new();
    };
    let (profile, epoch) = (chunk.profile, chunk.epoch);
    let segment =
        plan.state.segments.iter().find(|one| (one.profile, one.epoch) == (profile, epoch));
    let Some(segment) = segment else {
        return Vec::new();
    };
    let held = believable(plan, segment, chunk, &ack.held);
    let anchor = Change::Anchor { profile, epoch, anchor: ack.anchor };
    if held.is_empty() {
        return vec![anchor];
    }
    let (prefix, prefix_head) = (ack.held.prefix(), ack.prefix_head);
    vec![Change::Held { profile, epoch, held, prefix, prefix_head }, anchor]
}

fn believable(plan: &Plan, segment: &SegmentState, chunk: &Chunk, said: &Held) -> Held {
    let mut may = segment.held.clone();
    for sent in plan.chunks.iter().filter(|one| one.slot == chunk.slot && one.epoch == chunk.epoch)
    {
        may.insert(sent.from, sent.from.saturating_add(sent.n - 1));
    }
    // The store compares the head of this run with its own before it believes it.
    if said.prefix() <= segment.have.prefix() && said.prefix() > 0 {
        may.insert(1, said.prefix());
    }
    let both: Vec<_> = may.ranges().iter().flat_map(|&(from, to)| said.common(from, to)).collect();
    Held::of(&both)
}
