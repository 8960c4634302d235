//! Segments: opened by this process at its first append, advanced row by row (sync.md §2.1–2.3).

use crate::db::{Db, meta, of_sql, setting, sql};
use crate::error::DbError;
use crate::random;
use app_domain::event::{Event, Kind};
use app_domain::id::{BootId, DeviceId, Epoch, ProfileId};
use app_domain::planted::{Bug, planted};
use app_domain::ports::{Clocks, Ids};
use app_domain::row::{Row, RowView};
use app_domain::wire::{FeedRef, Hash8, Held, SegmentHeader, head_next, head0, row_hash};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;
use std::rc::Rc;

/// At 2^31 rows a segment is closed and another opened: `seq` never wraps.
const MAX_ROWS: u32 = 1 << 31;

/// A segment this process opened.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) epoch: Epoch,
    pub(crate) header: SegmentHeader,
}

impl Session {
    /// Draws a new epoch and writes down both clocks. Nothing is stored before the first row is.
    pub(crate) fn open(
        conn: &Connection,
        profile: ProfileId,
        now: Clocks,
        app: u32,
        ids: &dyn Ids,
    ) -> Result<Self, DbError> {
        let lang = language(conn, profile)?;
        let header = SegmentHeader {
            feed: FeedRef::Profile,
            device: device(conn, ids)?,
            app,
            boot: now.boot,
            wall_ms: now.wall.0,
            boot_ms: now.boot_ms,
            last_offset_ms: last_offset(conn, now.boot)?,
            tz_min: now.tz_min,
            lang: SegmentHeader::lang_bytes(lang.as_deref().unwrap_or("fr")),
            rebased_from: None,
        };
        let mut epoch = Epoch(random::nonzero(ids)?);
        if planted(Bug::EpochReused) {
            let sql =
                "SELECT epoch FROM segment WHERE profile = ?1 AND own ORDER BY id DESC LIMIT 1";
            let last = conn.query_row(sql, [profile.0], |row| row.get(0)).optional()?;
            epoch = last.map_or(epoch, |last| Epoch(of_sql(last)));
        }
        Ok(Self { epoch, header })
    }

    /// Milliseconds since it opened; `None` when its clock does not count them any more.
    pub(crate) fn t(&self, now: Clocks) -> Option<u32> {
        (self.header.boot == now.boot)
            .then(|| u32::try_from((now.boot_ms - self.header.boot_ms).max(0)).ok())
            .flatten()
    }
}

/// The language a profile last chose; before that, the one the phone speaks now: never another person's choice.
fn language(conn: &Connection, profile: ProfileId) -> Result<Option<String>, DbError> {
    let mut ask = conn.prepare_cached(
        "SELECT e.row FROM event e JOIN segment s ON s.profile = e.profile AND s.epoch = e.epoch
         WHERE e.profile = ?1 AND e.kind = ?2 ORDER BY s.id DESC, e.seq DESC LIMIT 1",
    )?;
    let kind = Kind::LanguageChosen as u16;
    let row: Option<Vec<u8>> =
        ask.query_row(params![profile.0, kind], |row| row.get(0)).optional()?;
    let chosen = row.and_then(|row| match Event::of_view(&RowView::from_bytes(&row).ok()?) {
        Event::LanguageChosen { lang } => Some(lang.to_string()),
        _ => None,
    });
    match chosen {
        Some(lang) => Ok(Some(lang)),
        None => setting(conn, "lang"),
    }
}

/// The segments this process writes, one a profile.
#[derive(Debug, Default)]
pub(crate) struct Sessions(BTreeMap<ProfileId, Session>);

impl Sessions {
    pub(crate) fn get(&self, profile: ProfileId) -> Option<&Session> {
        self.0.get(&profile)
    }

    pub(crate) fn keep(&mut self, profile: ProfileId, session: Session) {
        self.0.insert(profile, session);
    }

    /// The next append opens a new segment.
    pub(crate) fn close(&mut self, profile: ProfileId) {
        self.0.remove(&profile);
    }
}

/// A segment as stored.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    pub(crate) profile: ProfileId,
    pub(crate) epoch: Epoch,
    pub(crate) header: Vec<u8>,
    pub(crate) own: bool,
    /// The unbroken run from row 1.
    pub(crate) n: u32,
    /// Head at its end.
    pub(crate) head: Hash8,
    pub(crate) have: Held,
}

impl Segment {
    pub(crate) fn fresh(profile: ProfileId, epoch: Epoch, header: Vec<u8>, own: bool) -> Self {
        let head = head0(profile, epoch, &header);
        Self { profile, epoch, header, own, n: 0, head, have: Held::new() }
    }

    pub(crate) fn load(
        conn: &Connection,
        profile: ProfileId,
        epoch: Epoch,
    ) -> Result<Option<Self>, DbError> {
        let mut ask = conn.prepare_cached(
            "SELECT header, own, n, head, have FROM segment WHERE profile = ?1 AND epoch = ?2",
        )?;
        let found = ask
            .query_row(params![profile.0, sql(epoch.0)], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get::<_, Vec<u8>>(4)?))
            })
            .optional()?;
        let Some((header, own, n, head, have)) = found else {
            return Ok(None);
        };
        let have = Held::from_bytes(&have)?;
        Ok(Some(Self { profile, epoch, header, own, n, head, have }))
    }

    /// Keeps the row numbers and the head; makes the segment when it is new.
    pub(crate) fn save(&self, conn: &Connection) -> Result<(), DbError> {
        let feed = SegmentHeader::from_bytes(&self.header)
            .map_or_else(|_| Vec::new(), |header| app_domain::wire::to_cbor(&header.feed));
        conn.prepare_cached(
            "INSERT INTO segment (profile, epoch, feed, header, own, n, head, have)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (profile, epoch) DO UPDATE
             SET n = excluded.n, head = excluded.head, have = excluded.have",
        )?
        .execute(params![
            self.profile.0,
            sql(self.epoch.0),
            feed,
            self.header,
            self.own,
            self.n,
            self.head,
            self.have.to_bytes(),
        ])?;
        Ok(())
    }

    /// Whether these many rows may follow.
    pub(crate) fn has_room(&self, rows: usize) -> bool {
        u32::try_from(rows).is_ok_and(|rows| self.n.saturating_add(rows) < MAX_ROWS)
    }

    /// Stores one row. What is no canonical row is kept and set apart.
    pub(crate) fn put(&mut self, conn: &Connection, seq: u32, row: &[u8]) -> Result<(), DbError> {
        let hash = row_hash(self.profile, self.epoch, seq, row);
        let (kind, t) = match Row::from_bytes(row) {
            Ok(row) => (row.kind, row.t),
            Err(e) => {
                set_apart(conn, self.profile, self.epoch, seq, &e.to_string())?;
                (0, 0)
            }
        };
        conn.prepare_cached(
            "INSERT INTO event (profile, epoch, seq, kind, t, row, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![self.profile.0, sql(self.epoch.0), seq, kind, t, row, hash])?;
        self.have.insert(seq, seq);
        if seq == self.n + 1 {
            self.n = seq;
            self.head = head_next(self.head, hash);
        }
        Ok(())
    }

    /// Takes rows that came out of order into the unbroken run.
    pub(crate) fn catch_up(&mut self, conn: &Connection) -> Result<(), DbError> {
        let to = self.have.prefix();
        if to > self.n {
            self.head = head_from(conn, self, self.head, self.n + 1, to)?;
            self.n = to;
        }
        Ok(())
    }

    /// The head after row `seq` of the unbroken run; `None` beyond it.
    pub(crate) fn head_at(&self, conn: &Connection, seq: u32) -> Result<Option<Hash8>, DbError> {
        match seq {
            _ if seq > self.n => Ok(None),
            _ if seq == self.n => Ok(Some(self.head)),
            _ => {
                let zero = head0(self.profile, self.epoch, &self.header);
                head_from(conn, self, zero, 1, seq).map(Some)
            }
        }
    }

    /// The hash of a row that is here.
    pub(crate) fn hash_of(&self, conn: &Connection, seq: u32) -> Result<Option<Hash8>, DbError> {
        let mut ask = conn.prepare_cached(
            "SELECT hash FROM event WHERE profile = ?1 AND epoch = ?2 AND seq = ?3",
        )?;
        Ok(ask
            .query_row(params![self.profile.0, sql(self.epoch.0), seq], |row| row.get(0))
            .optional()?)
    }
}

fn head_from(
    conn: &Connection,
    segment: &Segment,
    head: Hash8,
    from: u32,
    to: u32,
) -> Result<Hash8, DbError> {
    let mut ask = conn.prepare_cached(
        "SELECT hash FROM event WHERE profile = ?1 AND epoch = ?2 AND seq BETWEEN ?3 AND ?4 ORDER BY seq",
    )?;
    let rows = ask
        .query_map(params![segment.profile.0, sql(segment.epoch.0), from, to], |row| row.get(0))?;
    let mut head = head;
    for hash in rows {
        head = head_next(head, hash?);
    }
    Ok(head)
}

/// The bytes of rows `from..from + n`, as far as they are here.
pub(crate) fn rows(
    conn: &Connection,
    profile: ProfileId,
    epoch: Epoch,
    from: u32,
    n: u32,
) -> Result<Vec<Vec<u8>>, DbError> {
    let to = u64::from(from) + u64::from(n);
    let mut ask = conn.prepare_cached(
        "SELECT row FROM event WHERE profile = ?1 AND epoch = ?2 AND seq >= ?3 AND seq < ?4 ORDER BY seq",
    )?;
    let rows = ask.query_map(params![profile.0, sql(epoch.0), from, sql(to)], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps a row out of every fold, with a reason (I-KEEP).
pub(crate) fn set_apart(
    conn: &Connection,
    profile: ProfileId,
    epoch: Epoch,
    seq: u32,
    reason: &str,
) -> Result<(), DbError> {
    conn.prepare_cached(
        "INSERT INTO quarantine (profile, epoch, seq, reason) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO NOTHING",
    )?
    .execute(params![profile.0, sql(epoch.0), seq, reason])?;
    Ok(())
}

/// The installation, made at the first question.
pub(crate) fn device(conn: &Connection, ids: &dyn Ids) -> Result<DeviceId, DbError> {
    if let Some(id) = meta(conn, "device")? {
        return Ok(DeviceId(id));
    }
    let id = random::bytes(ids)?;
    crate::db::set_meta(conn, "device", id)?;
    Ok(DeviceId(id))
}

impl Db {
    /// The installation, made at the first question.
    pub(crate) fn device(&mut self) -> Result<DeviceId, DbError> {
        let ids = Rc::clone(&self.ids);
        self.write(|tx| device(tx, &*ids))
    }
}

/// The newest server offset of this boot, ms.
fn last_offset(conn: &Connection, boot: BootId) -> Result<Option<i64>, DbError> {
    let of: Option<[u8; 8]> = meta(conn, "offset_boot")?;
    if of != Some(boot.0) {
        return Ok(None);
    }
    meta(conn, "offset_ms")
}

/// Every segment of a profile: epoch, header, clock offset.
pub(crate) fn clocks_of(
    conn: &Connection,
    profile: ProfileId,
) -> Result<BTreeMap<Epoch, i64>, DbError> {
    let mut ask = conn.prepare_cached(
        "SELECT s.epoch, s.header, coalesce(a.offset_ms, 0) FROM segment s
         LEFT JOIN anchor a ON a.profile = s.profile AND a.epoch = s.epoch
         WHERE s.profile = ?1",
    )?;
    let rows = ask.query_map([profile.0], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?, row.get::<_, i64>(2)?))
    })?;
    let mut out = BTreeMap::new();
    for row in rows {
        let (epoch, header, offset) = row?;
        let wall = SegmentHeader::from_bytes(&header)?.wall_ms;
        let offset = if planted(Bug::AnchorFromLocalNow) {
            meta(conn, "offset_ms")?.unwrap_or(offset)
        } else {
            offset
        };
        out.insert(Epoch(of_sql(epoch)), wall.saturating_add(offset));
    }
    Ok(out)
}
