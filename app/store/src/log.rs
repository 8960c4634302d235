//! Appending and reading events.

use crate::db::{Db, of_sql, setting, sql};
use crate::error::DbError;
use crate::segment::{self, Segment, Session};
use app_domain::event::Event;
use app_domain::id::{Epoch, ProfileId, UnixMillis};
use app_domain::ports::{Clocks, Stored, Turn};
use app_domain::row::{MAX_ROW_BYTES, RowView};
use app_domain::wire::Held;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

impl Db {
    /// Appends the events of one command: rows, row count, head and unsent count in one transaction (I-TX).
    pub(crate) fn append(
        &mut self,
        profile: ProfileId,
        events: &[Event],
        now: Clocks,
    ) -> Result<Vec<Stored>, DbError> {
        let known = self.sessions.get(profile).filter(|session| session.t(now).is_some()).cloned();
        let (app, ids) = (self.app, Rc::clone(&self.ids));
        let (session, stored) = self.write(|tx| {
            let mut session = match &known {
                Some(session) => session.clone(),
                None => Session::open(tx, profile, now, app, &*ids)?,
            };
            let mut segment = load_or_fresh(tx, profile, &session)?;
            if !segment.has_room(events.len()) {
                session = Session::open(tx, profile, now, app, &*ids)?;
                segment = load_or_fresh(tx, profile, &session)?;
            }
            let stored = put_all(tx, &session, &mut segment, events, now)?;
            Ok((session, stored))
        })?;
        self.sessions.keep(profile, session);
        Ok(stored)
    }

    /// Every event of these profiles in fold order, each for a moment: of a long log only the bytes are held. Rows set
    /// apart fold to nothing.
    pub(crate) fn fold(
        &self,
        profiles: &[ProfileId],
        each: &mut dyn FnMut(&Stored),
    ) -> Result<(), DbError> {
        let mut log = Bytes::default();
        for profile in profiles {
            log.read(self.conn(), *profile)?;
        }
        log.fold(each)
    }

    /// Profiles with a log here, oldest first.
    pub(crate) fn profiles(&self) -> Result<Vec<ProfileId>, DbError> {
        let mut ask = self.conn().prepare_cached("SELECT profile FROM segment ORDER BY id")?;
        let rows = ask.query_map([], |row| row.get(0).map(ProfileId))?;
        // Told apart here: what SQLite needs to group and sort is compiled by the browser at each opening.
        let (mut seen, mut out) = (BTreeSet::new(), Vec::new());
        for profile in rows {
            let profile = profile?;
            if seen.insert(profile) {
                out.push(profile);
            }
        }
        Ok(out)
    }

    /// Rows of a profile that some server it is bound to does not hold; all of them when there is none.
    pub(crate) fn unsent(&self, profile: ProfileId) -> Result<u64, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT s.have, h.held FROM segment s
             LEFT JOIN bound b ON b.profile = s.profile
             LEFT JOIN held h ON h.account = b.account AND h.profile = s.profile AND h.epoch = s.epoch
             WHERE s.profile = ?1 AND (h.held IS NULL OR h.held <> s.have)",
        )?;
        let rows = ask.query_map([profile.0], |row| {
            Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Option<Vec<u8>>>(1)?))
        })?;
        let mut count = 0;
        for row in rows {
            let (have, held) = row?;
            let held = held.map_or(Ok(Held::new()), |held| Held::from_bytes(&held))?;
            count += lacking(&Held::from_bytes(&have)?, &held);
        }
        Ok(count)
    }

    /// A device setting.
    pub(crate) fn setting(&self, key: &str) -> Result<Option<String>, DbError> {
        setting(self.conn(), key)
    }

    /// Keeps a device setting.
    pub(crate) fn set_setting(&mut self, key: &str, value: &str) -> Result<(), DbError> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                [key, value],
            )?;
            Ok(())
        })
    }
}

/// Rows as they lie on disk, one after the other, and the turn of each.
#[derive(Default)]
struct Bytes {
    rows: Vec<u8>,
    turns: Vec<(Turn, Range<usize>)>,
}

impl Bytes {
    fn read(&mut self, conn: &Connection, profile: ProfileId) -> Result<(), DbError> {
        let clocks = segment::clocks_of(conn, profile)?;
        let apart = set_apart(conn, profile)?;
        self.turns.reserve(room(conn, profile)?);
        let mut ask =
            conn.prepare_cached("SELECT epoch, seq, t, row FROM event WHERE profile = ?1")?;
        let mut rows = ask.query([profile.0])?;
        while let Some(found) = rows.next()? {
            let (epoch, seq) = (Epoch(of_sql(found.get(0)?)), found.get(1)?);
            if apart.contains(&(epoch, seq)) {
                continue;
            }
            let opened = clocks.get(&epoch).copied().unwrap_or_default();
            let at = UnixMillis(opened.saturating_add(found.get(2)?));
            let from = self.rows.len();
            self.rows.extend(found.get_ref(3)?.as_blob().map_err(DbError::torn)?);
            self.turns.push((Turn { at, profile, epoch, seq }, from..self.rows.len()));
        }
        Ok(())
    }

    fn fold(mut self, each: &mut dyn FnMut(&Stored)) -> Result<(), DbError> {
        self.turns.sort_by_key(|(turn, _)| *turn);
        for (Turn { at, profile, epoch, seq }, place) in self.turns {
            let row = RowView::of_kept(&self.rows[place]).map_err(DbError::torn)?;
            each(&Stored { at, profile, epoch, seq, event: Event::of_view(&row) });
        }
        Ok(())
    }
}

/// How many rows to make room for at once, as the segments say; more are taken all the same.
fn room(conn: &Connection, profile: ProfileId) -> Result<usize, DbError> {
    const MOST: u32 = 1 << 17;
    let mut ask = conn.prepare_cached("SELECT n FROM segment WHERE profile = ?1")?;
    let mut rows = 0_u32;
    for n in ask.query_map([profile.0], |row| row.get::<_, u32>(0))? {
        rows = rows.saturating_add(n?);
    }
    Ok(usize::try_from(rows.min(MOST)).unwrap_or_default())
}

/// Rows in quarantine, asked for once: nearly always there is none.
fn set_apart(conn: &Connection, profile: ProfileId) -> Result<BTreeSet<(Epoch, u32)>, DbError> {
    let mut ask = conn.prepare_cached("SELECT epoch, seq FROM quarantine WHERE profile = ?1")?;
    let rows = ask.query_map([profile.0], |row| Ok((Epoch(of_sql(row.get(0)?)), row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many rows of the first set are not in the second.
pub(crate) fn lacking(have: &Held, held: &Held) -> u64 {
    let gaps = have.ranges().iter().flat_map(|&(from, to)| held.missing(from, to));
    gaps.map(|(from, to)| u64::from(to) - u64::from(from) + 1).sum()
}

fn load_or_fresh(
    conn: &Connection,
    profile: ProfileId,
    session: &Session,
) -> Result<Segment, DbError> {
    let found = Segment::load(conn, profile, session.epoch)?;
    Ok(found
        .unwrap_or_else(|| Segment::fresh(profile, session.epoch, session.header.to_bytes(), true)))
}

fn put_all(
    conn: &Connection,
    session: &Session,
    segment: &mut Segment,
    events: &[Event],
    now: Clocks,
) -> Result<Vec<Stored>, DbError> {
    let t = session.t(now).unwrap_or_default().max(last_t(conn, segment)?);
    let offset = offset_ms(conn, segment)?;
    // The segment before its rows: they refer to it.
    segment.save(conn)?;
    let mut stored = Vec::with_capacity(events.len());
    for event in events {
        let row = event.to_row(t).to_bytes();
        if row.len() > MAX_ROW_BYTES {
            return Err(DbError::torn("an event over 4 KiB"));
        }
        let seq = segment.n + 1;
        segment.put(conn, seq, &row)?;
        let at = session.header.wall_ms.saturating_add(i64::from(t)).saturating_add(offset);
        let (profile, epoch) = (segment.profile, segment.epoch);
        stored.push(Stored { at: UnixMillis(at), profile, epoch, seq, event: event.clone() });
    }
    segment.save(conn)?;
    Ok(stored)
}

/// Time of the last row: `t` never decreases inside a segment.
fn last_t(conn: &Connection, segment: &Segment) -> Result<u32, DbError> {
    let mut ask =
        conn.prepare_cached("SELECT t FROM event WHERE profile = ?1 AND epoch = ?2 AND seq = ?3")?;
    let found = ask
        .query_row(params![segment.profile.0, sql(segment.epoch.0), segment.n], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or_default())
}

fn offset_ms(conn: &Connection, segment: &Segment) -> Result<i64, DbError> {
    let mut ask =
        conn.prepare_cached("SELECT offset_ms FROM anchor WHERE profile = ?1 AND epoch = ?2")?;
    let found = ask
        .query_row(params![segment.profile.0, sql(segment.epoch.0)], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// The clock and language of a header, for tests and export.
#[cfg(test)]
pub(crate) fn header_of(
    conn: &Connection,
    profile: ProfileId,
    epoch: Epoch,
) -> app_domain::wire::SegmentHeader {
    let segment = Segment::load(conn, profile, epoch).unwrap().unwrap();
    app_domain::wire::SegmentHeader::from_bytes(&segment.header).unwrap()
}

/// Every event of a profile, for tests.
#[cfg(test)]
impl Db {
    pub(crate) fn events(&self, profile: ProfileId) -> Result<Vec<Stored>, DbError> {
        let mut all = Vec::new();
        self.fold(&[profile], &mut |stored| all.push(stored.clone()))?;
        Ok(all)
    }
}
