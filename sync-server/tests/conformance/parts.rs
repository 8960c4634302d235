//! A request with several parts commits part by part, each acknowledged by itself (sync.md §13).

use crate::agency::Agency;
use crate::engines::{Ground, on_every_engine};
use app_domain::id::ProfileId;
use std::sync::Arc;
use sync_server::store::SyncStore;
use sync_server::store::sql::Value;

use crate::watching::Refuse;

on_every_engine!(a_part_that_fails_takes_no_other_with_it);

async fn a_part_that_fails_takes_no_other_with_it(ground: impl Ground) {
    ground.store();
    let agency = Agency::on(&ground).await;
    ground.change("UPDATE org SET parts = 64", Vec::new()).await;
    let mut phone = agency.phone(1).await;
    // Six profiles born on the phone, spread over the parts.
    let mut batch = phone.batch(Vec::new());
    let born: Vec<_> = (10..16).map(|n| ProfileId([n; 16])).collect();
    batch.new_profiles = born.clone();
    agency.store.accept(&phone.who, batch).await.unwrap();
    phone.who = agency.who(1).await;
    let mut ranges = Vec::new();
    for profile in &born {
        phone.profile = *profile;
        ranges.push(phone.range(5, (1, 2), "a"));
    }
    // The part of the last profile cannot be written: its rows are refused by their value, on every engine alike.
    let refuse = Refuse(|sql, values| {
        sql.starts_with("INSERT INTO range") && values.contains(&Value::Bytes(vec![15; 16]))
    });
    let failing = ground.store().watched(Arc::new(refuse));
    let accepted = failing.accept(&phone.who, phone.batch(ranges.clone())).await.unwrap();
    assert_eq!(accepted.acks.len(), 5, "{:?}", accepted.acks);
    assert_eq!(
        ground.count("SELECT count(*) FROM range").await,
        5,
        "what is acknowledged is there"
    );
    let again = agency.store.accept(&phone.who, phone.batch(ranges)).await.unwrap();
    assert_eq!(again.acks.len(), 6);
    assert_eq!(ground.count("SELECT count(*) FROM range").await, 6);
    assert!(ground.count("SELECT count(DISTINCT part) FROM range").await > 3);
}
