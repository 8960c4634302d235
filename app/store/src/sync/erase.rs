//! Erasure (sync.md §10): what goes, goes for good; `VACUUM` follows the transaction.

use crate::courier::sent;
use crate::error::DbError;
use app_domain::id::ProfileId;
use app_domain::ports::AccountId;
use app_domain::wire::{Done, FeedId, FeedKind, to_cbor};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// Erases a profile and all it wrote, and remembers to tell every server that carried it, and the one that ordered it:
/// ordered again, it is told again.
pub(super) fn profile(conn: &Connection, by: AccountId, profile: ProfileId) -> Result<(), DbError> {
    let done = to_cbor(&Done::Erased(profile));
    for account in carriers(conn, by, profile)? {
        conn.execute(
            "INSERT INTO done (account, body) SELECT ?1, ?2
             WHERE NOT EXISTS (SELECT 1 FROM done WHERE account = ?1 AND body = ?2)",
            params![account, done],
        )?;
    }
    let feed = to_cbor(&FeedId::profile(profile));
    for table in ["assignment", "cursor", "strange"] {
        conn.execute(&format!("DELETE FROM {table} WHERE feed = ?1"), params![feed])?;
    }
    for table in ["event", "segment", "anchor", "quarantine", "held", "bound"] {
        conn.execute(&format!("DELETE FROM {table} WHERE profile = ?1"), params![profile.0])?;
    }
    sent::erase(conn, profile)?;
    // Their face, secret and card on this phone, their recorded first name (`desk/people/kept.rs`), and the sentences they
    // kept of games (`desk/games.rs`).
    conn.execute(
        "DELETE FROM setting WHERE key IN (?1, ?2, ?3)",
        [format!("person/{profile}"), format!("name/{profile}"), format!("strengths/{profile}")],
    )?;
    // What they made on outings (`desk/outing.rs`).
    conn.execute("DELETE FROM setting WHERE key LIKE ?1", [format!("outing/{profile}/%")])?;
    Ok(())
}

fn carriers(
    conn: &Connection,
    by: AccountId,
    profile: ProfileId,
) -> Result<BTreeSet<i64>, DbError> {
    let mut ask = conn.prepare_cached("SELECT account FROM bound WHERE profile = ?1")?;
    let bound = ask.query_map([profile.0], |row| row.get(0))?;
    let mut all = bound.collect::<Result<BTreeSet<i64>, _>>()?;
    all.insert(by.0);
    Ok(all)
}

/// A lost feed is hidden at once: what came by it goes.
pub(super) fn feed(conn: &Connection, id: AccountId, feed: FeedId) -> Result<(), DbError> {
    let key = to_cbor(&feed);
    for table in ["assignment", "cursor", "strange"] {
        conn.execute(
            &format!("DELETE FROM {table} WHERE account = ?1 AND feed = ?2"),
            params![id.0, key],
        )?;
    }
    if feed.kind == FeedKind::PROFILE {
        conn.execute(
            "DELETE FROM bound WHERE account = ?1 AND profile = ?2",
            params![id.0, feed.id],
        )?;
    }
    Ok(())
}
