//! What comes without a token, on both engines: keys of a day, near-misses, answers, and whose bundle it is.

use crate::agency::{Agency, NOON};
use crate::engines::{Ground, on_every_engine};
use app_domain::id::DeviceId;
use app_domain::wire::{BundleId, FeedId, Mailbox, NearMiss};
use sync_server::store::{ConsoleStore, PostStore, PublicKeys, StoreError, SyncStore};

on_every_engine!(
    sixteen_that_begin_one_day_draw_two_keys,
    a_key_is_good_for_two_days_and_its_place_stays,
    sixteen_deliveries_of_one_near_miss_are_one,
    what_is_over_its_time_is_gone,
    an_answer_lies_in_the_mailbox_of_its_report_alone,
    a_bundle_is_looked_up_by_the_phones_own_id,
);

pub(crate) const TODAY: i64 = NOON.0 / 86_400_000;
pub(crate) const KEYS: PublicKeys = PublicKeys { safety: [1; 32], sealing: [2; 32] };

pub(crate) fn report(reply_key: u8) -> NearMiss {
    NearMiss {
        site: "dépôt".into(),
        zone: "quai".into(),
        kind: "chute".into(),
        day: TODAY,
        hour: 8,
        before: Some(true),
        idea: Some("une rampe".into()),
        voice: Some(vec![1, 2, 3]),
        photo: None,
        reply_key: [reply_key; 32],
    }
}

async fn sixteen_that_begin_one_day_draw_two_keys(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let org = agency.staff.org;
    let all: Vec<_> = (0..16)
        .map(|_| {
            let store = agency.store.clone();
            tokio::spawn(async move { store.new_day(org, KEYS, TODAY).await.unwrap() })
        })
        .collect();
    for one in all {
        one.await.unwrap();
    }
    assert_eq!(ground.count("SELECT count(*) FROM drop_key").await, 2);
    assert_eq!(ground.count("SELECT count(*) FROM item WHERE tag = 12").await, 2);
}

/// I-DENSE: a phone that was away finds a place without a key, not a hole.
async fn a_key_is_good_for_two_days_and_its_place_stays(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let (store, org) = (&agency.store, agency.staff.org);
    for day in TODAY..TODAY + 4 {
        store.new_day(org, KEYS, day).await.unwrap();
        let good: Vec<_> =
            store.drop_keys(org, KEYS, day).await.unwrap().iter().map(|key| key.day).collect();
        let wanted = if day == TODAY { vec![day] } else { vec![day, day - 1] };
        assert_eq!(good, wanted, "not tomorrow's, which is on the phones already");
    }
    let phone = agency.phone(1).await;
    let cursor = vec![0; phone.who.subs.slots.len()];
    let page = store.pull(&phone.who, cursor, 64 << 10, Default::default()).await.unwrap();
    let slot = phone.who.subs.slot(FeedId { kind: app_domain::wire::FeedKind::ORG, id: org.0 });
    let of_org = page.items.iter().filter(|item| Some(item.slot) == slot);
    let told: Vec<_> = of_org.map(|item| (item.pos, item.item.parts().0)).collect();
    assert_eq!(told, [(1, 10), (2, 10), (3, 12), (4, 12), (5, 12)]);
}

async fn sixteen_deliveries_of_one_near_miss_are_one(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let org = agency.staff.org;
    let all: Vec<_> = (0..16)
        .map(|_| {
            let store = agency.store.clone();
            let id = BundleId([7; 32]);
            tokio::spawn(async move { store.keep_near_miss(org, id, report(3), TODAY).await })
        })
        .collect();
    for one in all {
        one.await.unwrap().unwrap();
    }
    let rows = agency.store.near_misses(&agency.staff, TODAY).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].id, &rows[0].report), (BundleId([7; 32]), &report(3)));
}

async fn what_is_over_its_time_is_gone(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let (store, org) = (&agency.store, agency.staff.org);
    store.keep_near_miss(org, BundleId([7; 32]), report(3), TODAY).await.unwrap();
    store.answer_near_miss(&agency.staff, BundleId([7; 32]), vec![9], NOON).await.unwrap();
    let voices = "SELECT count(*) FROM near_miss WHERE voice IS NOT NULL";
    let keys = "SELECT count(*) FROM near_miss WHERE reply_key IS NOT NULL";
    let replies = "SELECT count(*) FROM near_miss_reply";
    for (days, left) in [(27, [1, 1, 1]), (28, [0, 1, 1]), (89, [0, 1, 1]), (90, [0, 0, 0])] {
        store.new_day(org, KEYS, TODAY + days).await.unwrap();
        let there =
            [ground.count(voices).await, ground.count(keys).await, ground.count(replies).await];
        assert_eq!(there, left, "after {days} days");
    }
    let row = store.near_misses(&agency.staff, TODAY + 90).await.unwrap().remove(0);
    assert_eq!(row.report.idea.as_deref(), Some("une rampe"), "the words stay");
}

async fn an_answer_lies_in_the_mailbox_of_its_report_alone(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let (store, org) = (&agency.store, agency.staff.org);
    for n in [3, 4] {
        store.keep_near_miss(org, BundleId([n; 32]), report(n), TODAY).await.unwrap();
    }
    for _ in 0..2 {
        store.answer_near_miss(&agency.staff, BundleId([3; 32]), vec![9], NOON).await.unwrap();
    }
    let lies = |n| store.replies(org, Mailbox::of(&[n; 32]), TODAY);
    assert_eq!(lies(3).await.unwrap(), [vec![9]], "twice is once");
    assert!(lies(4).await.unwrap().is_empty() && lies(5).await.unwrap().is_empty());
    let absent = store.answer_near_miss(&agency.staff, BundleId([5; 32]), vec![9], NOON).await;
    assert!(matches!(absent, Err(StoreError::NotFound)));
    assert!(store.audit_holds(org).await.unwrap().0);
}

async fn a_bundle_is_looked_up_by_the_phones_own_id(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    agency.phone(2).await;
    let (store, org) = (&agency.store, agency.staff.org);
    let found = store.senders(org, DeviceId([1; 8])).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].device.device, found[0].sign_key), (phone.who.device, [1; 32]));
    assert_eq!(found[0].device.subs, phone.who.subs);
    assert!(!found[0].revoked);
    store.revoke(&agency.staff, phone.who.device, NOON).await.unwrap();
    assert!(store.senders(org, DeviceId([1; 8])).await.unwrap()[0].revoked);
    assert!(store.senders(org, DeviceId([9; 8])).await.unwrap().is_empty());
    let elsewhere = sync_server::ids::OrgId([0xaa; 16]);
    let foreign = store.senders(elsewhere, DeviceId([1; 8])).await;
    assert!(foreign.is_err() || foreign.unwrap().is_empty(), "I-ORG");
}
