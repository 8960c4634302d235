//! What lies in a database, read past every port: the checks believe nothing else.

use app_domain::id::{DeviceId, ProfileId};
use app_domain::row::{Row, Value};
use app_domain::wire::{FeedId, Hash8, Held, decode_rows, from_cbor};
use rusqlite::{Connection, Row as Found};
use std::collections::{BTreeMap, BTreeSet};
use sync_server::ids::OrgId;

/// Names a row for ever.
pub(crate) type Key = (ProfileId, u64, u32);

/// Who a row is of, by its own words, and which it is of all rows of the world.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mark {
    pub(crate) canary: String,
    pub(crate) nonce: u64,
}

pub(crate) const CANARY: &str = "canary:";
pub(crate) const NONCE: &str = "nonce:";

impl Mark {
    /// Of the bytes of a row; `None` when the world did not write it.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let row = Row::from_bytes(bytes).ok()?;
        let texts = || {
            row.values.iter().filter_map(|value| match value {
                Value::Text(text) => Some(text.as_str()),
                _ => None,
            })
        };
        let canary = texts().find_map(|text| text.strip_prefix(CANARY))?.to_owned();
        let nonce = texts().find_map(|text| text.strip_prefix(NONCE))?.parse().ok()?;
        Some(Self { canary, nonce })
    }
}

/// A segment as a replica has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) header: Vec<u8>,
    pub(crate) have: Held,
    pub(crate) prefix: u32,
    pub(crate) head: Hash8,
    /// Rank and offset of its anchor.
    pub(crate) anchor: Option<(i64, i64)>,
}

/// A log as a replica has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Replica {
    pub(crate) rows: BTreeMap<Key, Vec<u8>>,
    pub(crate) segments: BTreeMap<(ProfileId, u64), Segment>,
    /// Rows set apart, with the reason.
    pub(crate) apart: BTreeMap<Key, String>,
}

/// What a phone has.
pub(crate) struct PhoneView {
    pub(crate) log: Replica,
    /// (account, feed) and how far it was applied.
    pub(crate) cursors: BTreeMap<(i64, FeedId), u64>,
    /// What each account's server is believed to hold.
    pub(crate) held: BTreeMap<(i64, ProfileId, u64), Held>,
    /// Profiles each account carries.
    pub(crate) bound: BTreeSet<(i64, ProfileId)>,
    /// (account, pack) given.
    pub(crate) given: Vec<(i64, String)>,
}

/// A range in a feed of the server.
pub(crate) struct Placed {
    pub(crate) feed: Vec<u8>,
    pub(crate) pos: u64,
    pub(crate) profile: ProfileId,
    pub(crate) epoch: u64,
    pub(crate) from: u32,
    pub(crate) n: u32,
}

/// What an organisation has on the server.
#[derive(Default)]
pub(crate) struct OrgView {
    pub(crate) log: Replica,
    pub(crate) placed: Vec<Placed>,
    /// Rows set apart that stay so, their bytes with them: a fork has the key of another row.
    pub(crate) apart: Vec<(Key, String, i64, Vec<u8>)>,
    /// Last place of each feed.
    pub(crate) ends: BTreeMap<Vec<u8>, u64>,
}

fn all<T>(
    db: &Connection,
    sql: &str,
    values: impl rusqlite::Params,
    read: impl FnMut(&Found<'_>) -> rusqlite::Result<T>,
) -> Vec<T> {
    let mut ask = db.prepare_cached(sql).expect("our own query");
    let rows = ask.query_map(values, read).expect("our own query");
    rows.collect::<Result<_, _>>().expect("columns as they were made")
}

/// A feed as the server's tables name it.
pub(crate) fn feed_key(feed: FeedId) -> Vec<u8> {
    [&[feed.kind.0], feed.id.as_slice()].concat()
}

fn held(bytes: &[u8]) -> Held {
    Held::from_bytes(bytes).expect("a set that was stored")
}

impl PhoneView {
    pub(crate) fn of(db: &Connection) -> Self {
        Self {
            log: phone_log(db),
            cursors: cursors(db),
            held: all(db, "SELECT account, profile, epoch, held FROM held", [], |row| {
                let key =
                    (row.get(0)?, ProfileId(row.get(1)?), row.get::<_, i64>(2)?.cast_unsigned());
                Ok((key, held(&row.get::<_, Vec<u8>>(3)?)))
            })
            .into_iter()
            .collect(),
            bound: all(db, "SELECT account, profile FROM bound", [], |row| {
                Ok((row.get(0)?, ProfileId(row.get(1)?)))
            })
            .into_iter()
            .collect(),
            given: all(db, "SELECT account, pack FROM assignment", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            }),
        }
    }

    /// Whether a profile goes by an account.
    pub(crate) fn carries(&self, account: i64, profile: ProfileId) -> bool {
        self.bound.contains(&(account, profile))
    }
}

/// How far each account's feeds were applied.
pub(crate) fn cursors(db: &Connection) -> BTreeMap<(i64, FeedId), u64> {
    all(db, "SELECT account, feed, pos FROM cursor", [], |row| {
        let feed: FeedId = from_cbor(&row.get::<_, Vec<u8>>(1)?).expect("a feed that was stored");
        Ok(((row.get(0)?, feed), row.get::<_, i64>(2)?.cast_unsigned()))
    })
    .into_iter()
    .collect()
}

fn phone_log(db: &Connection) -> Replica {
    let rows = all(db, "SELECT profile, epoch, seq, row FROM event", [], |row| {
        Ok((phone_key(row)?, row.get(3)?))
    });
    let apart = all(db, "SELECT profile, epoch, seq, reason FROM quarantine", [], |row| {
        Ok((phone_key(row)?, row.get(3)?))
    });
    let sql = "SELECT s.profile, s.epoch, s.header, s.have, s.n, s.head, a.rank, a.offset_ms FROM segment s
               LEFT JOIN anchor a ON a.profile = s.profile AND a.epoch = s.epoch";
    let segments = all(db, sql, [], |row| {
        let key = (ProfileId(row.get(0)?), row.get::<_, i64>(1)?.cast_unsigned());
        let rank: Option<i64> = row.get(6)?;
        let offset: Option<i64> = row.get(7)?;
        let segment = Segment {
            header: row.get(2)?,
            have: held(&row.get::<_, Vec<u8>>(3)?),
            prefix: row.get(4)?,
            head: row.get(5)?,
            anchor: rank.zip(offset),
        };
        Ok((key, segment))
    });
    Replica {
        rows: rows.into_iter().collect(),
        segments: segments.into_iter().collect(),
        apart: apart.into_iter().collect(),
    }
}

fn phone_key(row: &Found<'_>) -> rusqlite::Result<Key> {
    Ok((ProfileId(row.get(0)?), row.get::<_, i64>(1)?.cast_unsigned(), row.get(2)?))
}

fn server_key(row: &Found<'_>) -> rusqlite::Result<(ProfileId, u64)> {
    Ok((ProfileId(row.get(0)?), u64::from_be_bytes(row.get(1)?)))
}

impl OrgView {
    pub(crate) fn of(db: &Connection, org: OrgId) -> Self {
        let mut view = Self::default();
        let sql = "SELECT profile, epoch, feed, pos, from_seq, n, body FROM range WHERE org = ?1";
        for (placed, body) in
            all(db, sql, [org.0], |row| Ok((placed(row)?, row.get::<_, Vec<u8>>(6)?)))
        {
            let rows = decode_rows(&body, u32::MAX).expect("a body that was stored");
            let keys = (placed.from..).map(|seq| (placed.profile, placed.epoch, seq));
            view.log.rows.extend(keys.zip(rows));
            view.placed.push(placed);
        }
        view.log.segments = segments(db, org);
        view.apart = apart(db, org);
        let settled =
            view.apart.iter().filter(|(_, reason, state, _)| reason != "fork" && *state == 0);
        view.log.apart = settled.map(|(key, reason, ..)| (*key, reason.clone())).collect();
        view.ends = all(db, "SELECT feed, pos FROM feed WHERE org = ?1", [org.0], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?.cast_unsigned()))
        })
        .into_iter()
        .collect();
        view
    }
}

fn placed(row: &Found<'_>) -> rusqlite::Result<Placed> {
    let (profile, epoch) = server_key(row)?;
    Ok(Placed {
        feed: row.get(2)?,
        pos: row.get::<_, i64>(3)?.cast_unsigned(),
        profile,
        epoch,
        from: row.get(4)?,
        n: row.get(5)?,
    })
}

/// Where the ranges of an organisation are, without their rows.
pub(crate) fn placed_in(db: &Connection, org: OrgId) -> Vec<Placed> {
    let sql = "SELECT profile, epoch, feed, pos, from_seq, n FROM range WHERE org = ?1";
    all(db, sql, [org.0], placed)
}

fn segments(db: &Connection, org: OrgId) -> BTreeMap<(ProfileId, u64), Segment> {
    let sql = "SELECT profile, epoch, header, held, prefix, head, rank, \"offset\" FROM segment WHERE org = ?1";
    all(db, sql, [org.0], |row| {
        let segment = Segment {
            header: row.get(2)?,
            have: held(&row.get::<_, Vec<u8>>(3)?),
            prefix: row.get(4)?,
            head: row.get(5)?,
            anchor: Some((row.get(6)?, row.get(7)?)),
        };
        Ok((server_key(row)?, segment))
    })
    .into_iter()
    .collect()
}

fn apart(db: &Connection, org: OrgId) -> Vec<(Key, String, i64, Vec<u8>)> {
    let sql = "SELECT profile, epoch, seq, reason, state, bytes FROM quarantine WHERE org = ?1";
    all(db, sql, [org.0], |row| {
        let (profile, epoch) = server_key(row)?;
        Ok(((profile, epoch, row.get(2)?), row.get(3)?, row.get(4)?, row.get(5)?))
    })
}

/// The life a server's database is in.
pub(crate) fn server_epoch(db: &Connection) -> Option<u64> {
    let sql = "SELECT value FROM meta WHERE key = 'server_epoch'";
    db.query_row(sql, [], |row| row.get::<_, [u8; 8]>(0)).ok().map(u64::from_be_bytes)
}

/// How often the audit of an organisation names an action.
pub(crate) fn audited(db: &Connection, action: &str) -> u64 {
    let sql = "SELECT count(*) FROM audit WHERE action = ?1";
    db.query_row(sql, [action], |row| row.get::<_, i64>(0)).unwrap_or_default().unsigned_abs()
}

/// How many anchors were told on all feeds.
pub(crate) fn anchors_told(db: &Connection) -> usize {
    let sql = "SELECT count(*) FROM item WHERE tag = 2";
    db.query_row(sql, [], |row| row.get::<_, u32>(0)).map_or(0, |many| many as usize)
}

/// Whether a phone wrote a segment itself; one that is not here was not sent by it.
pub(crate) fn is_own(db: &Connection, epoch: u64) -> bool {
    let sql = "SELECT own FROM segment WHERE epoch = ?1";
    db.query_row(sql, [epoch.cast_signed()], |row| row.get(0)).unwrap_or(true)
}

/// A phone's own id.
pub(crate) fn device(db: &Connection) -> Option<DeviceId> {
    let sql = "SELECT value FROM meta WHERE key = 'device'";
    db.query_row(sql, [], |row| row.get(0)).ok().map(DeviceId)
}
