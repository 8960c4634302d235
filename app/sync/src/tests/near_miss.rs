//! Near-misses leave alone, without a name, and are answered (sync.md §12.1).

use super::post::{SAFETY, drop_key};
use super::support::{AMINA, Amina, Fault, Net, now};
use crate::near_miss::{Telling, When};
use crate::transport::Method;
use app_domain::ports::{EventLog, NearMissStore, SyncStore};
use app_domain::wire::{
    FeedId, FeedKind, Item, Mailbox, NearMiss, Purpose, Reply, Slot, public_of, seal_to,
};
use std::rc::Rc;

fn almost_fell() -> NearMiss {
    NearMiss {
        site: "dépôt nord".into(),
        zone: "quai".into(),
        kind: "chute".into(),
        day: 19_675,
        hour: 22,
        before: None,
        idea: Some("une rampe".into()),
        voice: Some(b"OggS a voice".to_vec()),
        photo: None,
        reply_key: [0; 32],
    }
}

/// A phone that has the drop key from its organisation's feed, and whose line is quiet.
fn ready() -> (Rc<Net>, Amina) {
    let net = Net::new();
    let org = FeedId { kind: FeedKind::ORG, id: [3; 16] };
    let mut server = net.server.borrow_mut();
    server.table.slots.push(Slot { feed: org });
    server.feeds.insert(org, vec![Item::DropKey(drop_key(19_675))]);
    drop(server);
    let amina = Amina::on(&net);
    amina.syncs().unwrap();
    amina.clock.pass_ms(31_000);
    (net, amina)
}

impl Amina {
    fn tells(&self, when: When) -> i64 {
        now(self.phone.tell_near_miss(almost_fell(), when)).unwrap()
    }

    fn sends(&self) -> Telling {
        now(self.phone.send_near_miss()).unwrap()
    }

    fn drafts(&self) -> usize {
        now(self.store.drafts()).unwrap().len()
    }
}

#[test]
fn a_report_arrives_without_a_name_and_its_draft_goes() {
    let (net, amina) = ready();
    amina.tells(When::AtOnce);
    assert_eq!((amina.sends(), amina.drafts()), (Telling::Told, 0));
    let server = net.server.borrow();
    let report = server.post.reports.values().next().unwrap();
    assert_eq!((report.zone.as_str(), report.hour), ("quai", 22));
    assert_eq!(now(amina.store.events(AMINA)).unwrap().len(), 0, "no row, of nobody");
    // Nothing of the phone is in what left: the address of the route, and a sealed body.
    let who = now(amina.store.identity()).unwrap();
    let calls = net.without_token.borrow();
    let [call] = calls.as_slice() else { panic!("one call") };
    assert_eq!(call.url, "https://a/v1/drop");
    let Method::Post(body) = &call.method else { panic!("a post") };
    for secret in [&who.device.0[..], &AMINA.0, &who.install.to_be_bytes(), &who.sign_key] {
        assert!(!body.windows(secret.len()).any(|window| window == secret));
    }
}

#[test]
fn it_leaves_within_twelve_hours_and_never_beside_a_sync() {
    let (net, amina) = ready();
    amina.tells(When::Later);
    let due = now(amina.store.drafts()).unwrap()[0].due.0;
    let since = due - app_domain::ports::Clock::now(&*amina.clock).wall.0;
    assert!((0..12 * 3_600_000).contains(&since), "{since} ms");
    amina.clock.pass_ms(12 * 3_600_000);
    amina.syncs().unwrap();
    assert_eq!(amina.sends(), Telling::NotNow, "a sync was too near");
    assert!(net.without_token.borrow().is_empty());
    amina.clock.pass_ms(20_000);
    assert_eq!(amina.sends(), Telling::NotNow);
    amina.clock.pass_ms(10_000);
    assert_eq!(amina.sends(), Telling::Told);
}

#[test]
fn a_lost_answer_makes_no_second_report() {
    let (net, amina) = ready();
    amina.tells(When::AtOnce);
    net.fails([Fault::Cut]);
    assert_eq!((amina.sends(), amina.drafts()), (Telling::Waits, 1));
    amina.clock.pass_ms(60_000);
    assert_eq!((amina.sends(), amina.drafts()), (Telling::Told, 0));
    let calls = net.without_token.borrow();
    let bodies: Vec<_> = calls.iter().map(|call| call.method.clone()).collect();
    assert_eq!(bodies[0], bodies[1], "the same bytes: one report");
}

#[test]
fn two_reports_leave_one_at_a_time() {
    let (net, amina) = ready();
    amina.tells(When::AtOnce);
    amina.tells(When::AtOnce);
    assert_eq!(amina.sends(), Telling::Told);
    assert_eq!(amina.sends(), Telling::NotNow, "not in the same connection");
    amina.clock.pass_ms(30_000);
    assert_eq!((amina.sends(), net.server.borrow().post.reports.len()), (Telling::Told, 2));
}

#[test]
fn without_a_key_or_an_organisation_it_waits() {
    let net = Net::new();
    let store = Rc::new(app_store::Store::in_memory(app_store::Options { app: 1 }).unwrap());
    let amina = Amina::with(&net, store);
    amina.tells(When::AtOnce);
    assert_eq!((amina.sends(), amina.drafts()), (Telling::Waits, 1));
    let too_much = NearMiss { hour: 30, ..almost_fell() };
    assert!(now(amina.phone.tell_near_miss(too_much, When::AtOnce)).is_err());
    assert_eq!(amina.drafts(), 1);
}

#[test]
fn an_answer_is_found_and_read_by_the_phone_alone() {
    let (net, amina) = ready();
    let id = amina.tells(When::AtOnce);
    amina.sends();
    let reply_key = net.server.borrow().post.reports.values().next().unwrap().reply_key;
    let sealed = seal_to(&reply_key, Purpose::Reply, "merci, on répare".as_bytes(), [1; 32]);
    let foreign = seal_to(&public_of(&SAFETY).unwrap(), Purpose::Reply, b"not for you", [2; 32]);
    let replies = vec![Reply(foreign.unwrap()), Reply(sealed.unwrap())];
    net.server.borrow_mut().post.replies.insert(Mailbox::of(&reply_key), replies);
    assert!(!now(amina.phone.look_for_replies()).unwrap(), "not right after the report");
    for _ in 0..2 {
        amina.clock.pass_ms(30_000);
        assert!(now(amina.phone.look_for_replies()).unwrap());
        let replies = now(amina.store.replies()).unwrap();
        assert_eq!(replies, [(id, "merci, on répare".as_bytes().to_vec())]);
    }
    // After ninety days nothing is left of it.
    amina.clock.pass_ms(91 * 86_400_000);
    assert!(!now(amina.phone.look_for_replies()).unwrap());
    assert!(now(amina.store.replies()).unwrap().is_empty());
}
