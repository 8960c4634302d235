//! Changes of the sync state, a batch in one transaction (I-CUR, I-TX).

use super::{account, erase, pulled, rebase};
use crate::courier::{near_miss, sent};
use crate::db::{Db, set_meta, sql};
use crate::error::DbError;
use crate::segment::{Segment, set_apart};
use app_domain::id::{Epoch, ProfileId};
use app_domain::planted::{Bug, planted};
use app_domain::ports::{AccountId, Applied, Change};
use app_domain::wire::{Anchor, Assign, DropKey, FeedId, Hash8, Held, PackOffer, RowRef, to_cbor};
use rusqlite::{Connection, OptionalExtension, params};

impl Db {
    /// Makes these changes, all or none.
    pub(crate) fn apply(&mut self, id: AccountId, changes: &[Change]) -> Result<Applied, DbError> {
        if planted(Bug::CursorBeforeRows) {
            let cursor = |change: &&Change| matches!(change, Change::Cursor(..));
            self.write(|tx| {
                let mut cursors = changes.iter().filter(cursor);
                cursors.try_for_each(|change| one(tx, id, change, &mut Applied::default()))
            })?;
        }
        let applied = self.write(|tx| {
            let mut applied = Applied::default();
            for change in changes {
                one(tx, id, change, &mut applied)?;
            }
            Ok(applied)
        })?;
        for change in changes {
            self.forget_session(change);
        }
        Ok(applied)
    }

    /// A segment that moved or went is not written on.
    fn forget_session(&mut self, change: &Change) {
        if let Change::Rebase { profile, .. }
        | Change::Rows { profile, .. }
        | Change::Erase(profile) = change
        {
            self.sessions.close(*profile);
        }
    }
}

fn one(
    conn: &Connection,
    id: AccountId,
    change: &Change,
    applied: &mut Applied,
) -> Result<(), DbError> {
    match change {
        Change::Held { profile, epoch, held, prefix, prefix_head } => {
            ack(conn, id, (*profile, *epoch), held, (*prefix, *prefix_head), applied)
        }
        Change::NotHeld { profile, epoch } => {
            conn.execute(
                "DELETE FROM held WHERE account = ?1 AND profile = ?2 AND epoch = ?3",
                params![id.0, profile.0, sql(epoch.0)],
            )?;
            Ok(())
        }
        Change::Anchor { profile, epoch, anchor } => set_anchor(conn, *profile, *epoch, anchor),
        Change::Rows { profile, epoch, header, from, rows } => {
            pulled::rows(conn, id, (*profile, *epoch), header, (*from, rows), applied)
        }
        Change::Cursor(feed, pos) => set_cursor(conn, id, *feed, *pos),
        Change::Assign(feed, assign) => set_assignment(conn, id, *feed, assign),
        Change::Offer(offer) => set_offer(conn, id, offer),
        Change::Quarantined(row) => quarantine(conn, row),
        Change::Released(row) => release(conn, row),
        Change::Erase(profile) => erase::profile(conn, id, *profile),
        Change::Unbound(feed) => erase::feed(conn, id, *feed),
        Change::Rebase { .. } if planted(Bug::ForkNotMoved) => Ok(()),
        Change::Rebase { profile, epoch, from } => {
            applied.rebased += u32::from(rebase::from(conn, *profile, *epoch, *from)?);
            Ok(())
        }
        Change::ServerEpoch(epoch) => new_server_life(conn, id, *epoch),
        Change::DoneTold(ids) => forget_done(conn, ids),
        Change::BundleAnswered(bundle) => sent::answered(conn, *bundle),
        Change::Strange { feed, pos, tag, bytes } => {
            keep_strange(conn, id, *feed, *pos, *tag, bytes)
        }
        other => of_account(conn, id, other),
    }
}

/// Changes of one column of the account, and remarks.
fn of_account(conn: &Connection, id: AccountId, change: &Change) -> Result<(), DbError> {
    match change {
        Change::Subs(table) => {
            conn.execute(
                "UPDATE account SET subs = ?2 WHERE id = ?1",
                params![id.0, to_cbor(table)],
            )?;
            if !planted(Bug::TableNotBound) {
                account::bind_table(conn, id, table)?;
            }
        }
        Change::Limits(limits) => {
            conn.execute(
                "UPDATE account SET limits = ?2 WHERE id = ?1",
                params![id.0, to_cbor(limits)],
            )?;
        }
        Change::Token(token) => {
            conn.execute("UPDATE account SET token = ?2 WHERE id = ?1", params![id.0, token])?;
        }
        Change::Stop(why) => {
            let code = account::stopped_code(*why);
            conn.execute("UPDATE account SET stopped = ?2 WHERE id = ?1", params![id.0, code])?;
        }
        Change::Pace { not_before, failures } => {
            conn.execute(
                "UPDATE account SET not_before = ?2, failures = ?3 WHERE id = ?1",
                params![id.0, not_before.0, failures],
            )?;
        }
        Change::Answered { now, boot, offset_ms } => {
            conn.execute("UPDATE account SET last_ack = ?2 WHERE id = ?1", params![id.0, now.0])?;
            set_meta(conn, "offset_boot", boot.0)?;
            set_meta(conn, "offset_ms", *offset_ms)?;
        }
        Change::Acknowledged(at) => {
            conn.execute(
                "UPDATE account SET last_ack = max(coalesce(last_ack, ?2), ?2) WHERE id = ?1",
                params![id.0, at.0],
            )?;
        }
        Change::Note(note) => {
            conn.execute(
                "INSERT INTO note (account, body) VALUES (?1, ?2)",
                params![id.0, to_cbor(note)],
            )?;
        }
        // Every other change has its own function above.
        _ => return Err(DbError::torn("a change this version does not know")),
    }
    Ok(())
}

/// Believes an acknowledgement whose head is ours (I-ACK): one comparison covers the whole prefix.
fn ack(
    conn: &Connection,
    id: AccountId,
    key: (ProfileId, Epoch),
    held: &Held,
    (prefix, prefix_head): (u32, Hash8),
    applied: &mut Applied,
) -> Result<(), DbError> {
    let Some(segment) = Segment::load(conn, key.0, key.1)? else {
        return Ok(());
    };
    let ours = segment.head_at(conn, prefix)?;
    if ours.is_some_and(|ours| ours != prefix_head) {
        applied.contradicted.push(key);
        return Ok(());
    }
    add_held(conn, id, key, held)
}

/// Adds rows to what the server holds.
pub(super) fn add_held(
    conn: &Connection,
    id: AccountId,
    (profile, epoch): (ProfileId, Epoch),
    held: &Held,
) -> Result<(), DbError> {
    let mut ask = conn.prepare_cached(
        "SELECT held FROM held WHERE account = ?1 AND profile = ?2 AND epoch = ?3",
    )?;
    let known: Option<Vec<u8>> =
        ask.query_row(params![id.0, profile.0, sql(epoch.0)], |row| row.get(0)).optional()?;
    let mut all = known.map_or(Ok(Held::new()), |known| Held::from_bytes(&known))?;
    all.union(held);
    conn.prepare_cached(
        "INSERT INTO held (account, profile, epoch, held) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (account, profile, epoch) DO UPDATE SET held = excluded.held",
    )?
    .execute(params![id.0, profile.0, sql(epoch.0), all.to_bytes()])?;
    Ok(())
}

/// A better rank replaces, an equal one never does (sync.md §7).
fn set_anchor(
    conn: &Connection,
    profile: ProfileId,
    epoch: Epoch,
    anchor: &Anchor,
) -> Result<(), DbError> {
    conn.prepare_cached(
        "INSERT INTO anchor (profile, epoch, rank, offset_ms, raw_ms) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (profile, epoch) DO UPDATE
         SET rank = excluded.rank, offset_ms = excluded.offset_ms, raw_ms = excluded.raw_ms
         WHERE excluded.rank > anchor.rank",
    )?
    .execute(params![
        profile.0,
        sql(epoch.0),
        anchor.rank as i64,
        anchor.offset_ms,
        anchor.raw_ms
    ])?;
    Ok(())
}

/// A cursor never goes back but with the server's life.
fn set_cursor(conn: &Connection, id: AccountId, feed: FeedId, pos: u64) -> Result<(), DbError> {
    conn.prepare_cached(
        "INSERT INTO cursor (account, feed, pos) VALUES (?1, ?2, ?3)
         ON CONFLICT (account, feed) DO UPDATE SET pos = excluded.pos WHERE excluded.pos > cursor.pos",
    )?
    .execute(params![id.0, to_cbor(&feed), sql(pos)])?;
    Ok(())
}

fn set_assignment(
    conn: &Connection,
    id: AccountId,
    feed: FeedId,
    assign: &Assign,
) -> Result<(), DbError> {
    conn.prepare_cached(
        "INSERT INTO assignment (account, id, feed, pack, unit, given_by, given_ms, due_day, withdrawn)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (account, id) DO UPDATE SET
             feed = excluded.feed, pack = excluded.pack, unit = excluded.unit, given_by = excluded.given_by,
             given_ms = excluded.given_ms, due_day = excluded.due_day,
             -- Taken back is for good, whichever came first.
             withdrawn = max(assignment.withdrawn, excluded.withdrawn)",
    )?
    .execute(params![
        id.0,
        assign.id,
        to_cbor(&feed),
        assign.pack,
        assign.unit,
        assign.by,
        assign.given_ms,
        assign.due_day,
        assign.withdrawn
    ])?;
    Ok(())
}

/// Versions only rise (anti-rollback).
fn set_offer(conn: &Connection, id: AccountId, offer: &PackOffer) -> Result<(), DbError> {
    conn.execute(
        "INSERT INTO offer (account, pack, version, manifest) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (account, pack) DO UPDATE SET version = excluded.version, manifest = excluded.manifest
         WHERE excluded.version > offer.version",
        params![id.0, offer.pack, offer.version, offer.manifest],
    )?;
    Ok(())
}

fn quarantine(conn: &Connection, row: &RowRef) -> Result<(), DbError> {
    let reason = row.reason.as_deref().unwrap_or("unknown");
    for seq in row.from..row.from.saturating_add(row.n) {
        set_apart(conn, row.profile, Epoch(row.epoch), seq, reason)?;
    }
    Ok(())
}

fn release(conn: &Connection, row: &RowRef) -> Result<(), DbError> {
    let to = row.from.saturating_add(row.n);
    conn.execute(
        "DELETE FROM quarantine WHERE profile = ?1 AND epoch = ?2 AND seq >= ?3 AND seq < ?4",
        params![row.profile.0, sql(row.epoch), row.from, to],
    )?;
    Ok(())
}

/// Below every rank.
const OF_ANOTHER_LIFE: i64 = -1;

/// Cursors to 0 and held to nothing: everything of bound profiles is sent again (sync.md §14). Clocks and rows set apart are told anew too:
/// the old clocks stay until then, and give way to any rank, or this phone would fold by clocks no other replica has (I-FOLD).
fn new_server_life(conn: &Connection, id: AccountId, epoch: u64) -> Result<(), DbError> {
    conn.execute("UPDATE account SET server_epoch = ?2 WHERE id = ?1", params![id.0, sql(epoch)])?;
    conn.execute("DELETE FROM cursor WHERE account = ?1", [id.0])?;
    conn.execute("DELETE FROM held WHERE account = ?1", [id.0])?;
    // Other rows may come to stand under a key that the old life had set apart; a row that does not read stays apart.
    conn.execute(
        "DELETE FROM quarantine WHERE profile IN (SELECT profile FROM bound WHERE account = ?1) AND NOT EXISTS (
             SELECT 1 FROM event e WHERE e.profile = quarantine.profile AND e.epoch = quarantine.epoch
             AND e.seq = quarantine.seq AND e.kind = 0)",
        [id.0],
    )?;
    if planted(Bug::OldClocksStay) {
        return Ok(());
    }
    conn.execute(
        "UPDATE anchor SET rank = ?2 WHERE profile IN (SELECT profile FROM bound WHERE account = ?1)",
        params![id.0, OF_ANOTHER_LIFE],
    )?;
    Ok(())
}

fn forget_done(conn: &Connection, ids: &[i64]) -> Result<(), DbError> {
    for id in ids {
        conn.execute("DELETE FROM done WHERE id = ?1", [id])?;
    }
    Ok(())
}

fn keep_strange(
    conn: &Connection,
    id: AccountId,
    feed: FeedId,
    pos: u64,
    tag: u16,
    bytes: &[u8],
) -> Result<(), DbError> {
    conn.execute(
        "INSERT INTO strange (account, feed, pos, tag, body) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
        params![id.0, to_cbor(&feed), sql(pos), tag, bytes],
    )?;
    if tag == DropKey::TAG { near_miss::forget_old_keys(conn, id) } else { Ok(()) }
}
