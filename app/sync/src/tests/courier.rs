//! Hand-carried sync: phone, file, courier, server, courier, phone. Whatever leg is repeated, reordered or dropped,
//! nothing is lost and nothing is held before its server says so.

use super::support::{AMINA, Amina, Net, now};
use crate::courier::{Arrived, CourierError, Delivered};
use app_domain::event::Event;
use app_domain::id::{BootId, ProfileId, UnixMillis};
use app_domain::ports::{Clocks, CourierStore, EventLog, Link, SyncState, SyncStore};
use app_domain::wire::{
    self, BadBundle, BundleId, FeedId, FeedKind, Item, NoteCode, Outer, RowRef, SizeClass, Slot,
    SyncRes, to_cbor,
};
use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use std::rc::Rc;

impl Amina {
    fn bundles(&self) -> Vec<Vec<u8>> {
        now(self.phone.make_bundles(self.account().id)).unwrap()
    }

    fn bundle(&self) -> Vec<u8> {
        let mut bundles = self.bundles();
        assert_eq!(bundles.len(), 1);
        bundles.remove(0)
    }

    fn receives(&self, bundle: &[u8]) -> Result<Arrived, CourierError> {
        now(self.phone.receive(bundle))
    }

    fn delivers(&self) -> Delivered {
        now(self.phone.deliver()).unwrap()
    }

    /// Every bundle this phone carries, as files.
    fn carries(&self) -> Vec<Vec<u8>> {
        let carried = now(self.store.carried()).unwrap();
        carried.iter().map(|one| now(self.store.bundle(one.id)).unwrap().unwrap()).collect()
    }

    /// All that a receipt could change, but for the row drawn at random.
    fn as_it_stands(&self) -> (SyncState, usize, Vec<Vec<u8>>) {
        let mut state = now(self.store.sync_state(self.account().id)).unwrap().unwrap();
        state.witness = None;
        (state, self.rows(), self.carries())
    }
}

/// A phone that never meets a network, and one that does.
fn two(net: &Rc<Net>) -> (Amina, Amina) {
    (Amina::on(net), Amina::on(net))
}

/// A receipt of what a bundle asked, straight from the server.
fn receipt_of(net: &Rc<Net>, bundle: &[u8]) -> Vec<u8> {
    net.server.borrow_mut().take(bundle).down.unwrap()
}

#[test]
fn what_is_learnt_without_a_network_arrives_by_hand_and_is_known_to_have_arrived() {
    let net = Net::new();
    let (amina, courier) = two(&net);
    amina.learns(50);
    let bundle = amina.bundle();
    assert_eq!(courier.receives(&bundle).unwrap(), Arrived::Carried);
    assert_eq!(courier.receives(&bundle).unwrap(), Arrived::Known);
    assert_eq!(courier.delivers(), Delivered { stored: 1, ..Delivered::default() });
    assert_eq!(net.server.borrow().rows_of(AMINA).len(), 50);
    // I-COURIER: the courier knows, the sender does not yet.
    assert_eq!(amina.unsent(), 50);
    let back = courier.carries();
    assert_eq!(back.len(), 1, "the bundle is let go, its receipt is carried back");
    assert_eq!(amina.receives(&back[0]).unwrap(), Arrived::Receipt);
    assert_eq!(amina.unsent(), 0);
    assert!(now(amina.phone.state(AMINA)).last_ack.is_some());
    assert_eq!(net.sent.borrow().len(), 0, "no sync took place");
}

/// I-COURIER: making, handing over and delivering move nothing; nor does a receipt that the server did not sign.
#[test]
fn only_a_receipt_signed_by_the_server_moves_what_is_held() {
    let net = Net::new();
    let (amina, courier) = two(&net);
    amina.learns(3);
    let before = amina.as_it_stands();
    let bundle = amina.bundle();
    courier.receives(&bundle).unwrap();
    courier.delivers();
    assert_eq!(amina.as_it_stands(), before);
    let real = receipt_of(&net, &bundle);
    let answer = {
        let request = wire::from_cbor(&wire::open(&opened(&bundle).request, 1 << 20).unwrap());
        wire::seal(&to_cbor(&net.server.borrow_mut().accept(&request.unwrap())))
    };
    let seal_key = now(amina.store.identity()).unwrap().seal_key;
    let forger = SigningKey::from_bytes(&[99; 32]);
    let forged =
        net.server.borrow().post.receipt(BundleId::of(&bundle), &seal_key, answer, &forger);
    let refused = amina.receives(&forged);
    assert_eq!(refused, Err(CourierError::Bundle(BadBundle::NotSigned)));
    assert_eq!(amina.as_it_stands(), before);
    assert_eq!(amina.receives(&real).unwrap(), Arrived::Receipt);
    assert_eq!(amina.unsent(), 0);
}

fn opened(bundle: &[u8]) -> wire::UpBody {
    let content = wire::open_with(&[6; 32], wire::Purpose::Up, bundle).unwrap();
    wire::from_cbor(&wire::Signed::read(&content).unwrap().body).unwrap()
}

#[test]
fn a_receipt_twice_or_after_a_sync_changes_nothing() {
    let net = Net::new();
    let (amina, _) = two(&net);
    amina.learns(5);
    let (first, second) = (amina.bundle(), amina.bundle());
    let (early, late) = (receipt_of(&net, &first), receipt_of(&net, &second));
    amina.receives(&early).unwrap();
    let applied = amina.as_it_stands();
    assert_eq!(amina.receives(&early).unwrap(), Arrived::Old);
    assert_eq!(amina.as_it_stands(), applied);
    amina.learns(2);
    amina.syncs().unwrap();
    let synced = amina.as_it_stands();
    amina.receives(&late).unwrap();
    assert_eq!(amina.as_it_stands(), synced);
}

/// What a receipt pulled is applied as online, and its items only once.
#[test]
fn a_receipt_brings_what_others_wrote() {
    let net = Net::new();
    let (amina, other) = two(&net);
    other.learns(4);
    other.syncs().unwrap();
    let (one, same) = (amina.bundle(), amina.bundle());
    let receipts = [receipt_of(&net, &one), receipt_of(&net, &same)];
    for receipt in &receipts {
        amina.receives(receipt).unwrap();
        assert_eq!(amina.rows(), 4);
    }
    let state = now(amina.store.sync_state(amina.account().id)).unwrap().unwrap();
    let at = net.server.borrow().feeds[&FeedId::profile(AMINA)].len() as u64;
    assert_eq!(state.cursors, [(FeedId::profile(AMINA), at)]);
}

#[test]
fn a_receipt_of_a_past_life_of_the_server_is_not_believed() {
    let net = Net::new();
    let (amina, _) = two(&net);
    amina.learns(3);
    let bundle = amina.bundle();
    let old = receipt_of(&net, &bundle);
    // Restored to before the bundle came; the phone hears of it first.
    let mut server = net.server.borrow_mut();
    server.segments.clear();
    server.feeds.clear();
    server.life = 8;
    server.refuse = Some(NoteCode::OVER_LIMIT);
    drop(server);
    amina.syncs().unwrap();
    assert_eq!((amina.account().server_epoch, amina.unsent()), (8, 3));
    assert_eq!(amina.receives(&old).unwrap(), Arrived::Old);
    assert_eq!((amina.account().server_epoch, amina.unsent()), (8, 3));
}

#[test]
fn a_receipt_tells_of_a_new_life_and_everything_goes_again() {
    let net = Net::new();
    let (amina, _) = two(&net);
    amina.learns(3);
    amina.syncs().unwrap();
    let mut server = net.server.borrow_mut();
    server.segments.clear();
    server.feeds.clear();
    server.life = 8;
    drop(server);
    let told = receipt_of(&net, &amina.bundle());
    amina.receives(&told).unwrap();
    assert_eq!((amina.account().server_epoch, amina.unsent()), (8, 3));
    let back = receipt_of(&net, &amina.bundle());
    amina.receives(&back).unwrap();
    assert_eq!((amina.unsent(), net.server.borrow().rows_of(AMINA).len()), (0, 3));
}

/// A fork told by a late receipt: the rows have moved since, and the winner's stand under their keys.
#[test]
fn f07_a_late_word_of_a_fork_moves_nothing_twice() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(3);
    let segment =
        now(amina.store.sync_state(amina.account().id)).unwrap().unwrap().segments.remove(0);
    // Somebody else's rows stand under the same keys at the server.
    let theirs: Vec<Vec<u8>> =
        (1..=3).map(|t| app_domain::row::Row { kind: 37, t, values: vec![] }.to_bytes()).collect();
    let item = super::support::down(AMINA, segment.epoch, 1, &segment.header, &theirs);
    let rows = (1..).zip(theirs).collect();
    let mut server = net.server.borrow_mut();
    let key = (AMINA, segment.epoch.0);
    server.segments.insert(key, super::support::Segment { header: segment.header, rows });
    server.feeds.insert(FeedId::profile(AMINA), vec![item]);
    drop(server);
    let late = receipt_of(&net, &amina.bundle());
    amina.syncs().unwrap();
    let before = amina.as_it_stands();
    assert_eq!((amina.rows(), amina.unsent()), (6, 0), "moved once, and the others' pulled");
    amina.receives(&late).unwrap();
    assert_eq!(amina.as_it_stands(), before);
}

/// Somebody made a place on this phone without a network: the server hears of the profile by the bundle, and the table
/// comes back with the receipt.
#[test]
fn a_profile_made_offline_goes_by_hand_too() {
    let net = Net::new();
    let amina = Amina::on(&net);
    let sibling = ProfileId([2; 16]);
    now(amina.store.bind(amina.account().id, sibling)).unwrap();
    let clocks = Clocks { wall: UnixMillis(0), boot_ms: 0, boot: BootId([4; 8]), tz_min: 0 };
    now(amina.store.append(sibling, &[Event::HelpAsked { need: "x".into() }], clocks)).unwrap();
    let (one, other) = (amina.bundle(), amina.bundle());
    let (first, second) = (receipt_of(&net, &one), receipt_of(&net, &other));
    amina.receives(&first).unwrap();
    assert_eq!(now(amina.store.unsent(sibling)).unwrap(), 0);
    assert_eq!(net.server.borrow().rows_of(sibling).len(), 1);
    assert_eq!(amina.account().subs.generation, 2);
    amina.receives(&second).unwrap();
    assert_eq!(net.server.borrow().rows_of(sibling).len(), 1, "once");
}

/// A receipt that was long on its way brings a table that is over.
#[test]
fn an_older_table_does_not_come_back() {
    let net = Net::new();
    let amina = Amina::on(&net);
    let early = amina.bundle();
    let slot = |n| Slot { feed: FeedId { kind: FeedKind::GROUP, id: [n; 16] } };
    let joined = |n| {
        let mut server = net.server.borrow_mut();
        server.table.slots.push(slot(n));
        server.table.generation += 1;
    };
    joined(1);
    let late = receipt_of(&net, &early);
    joined(2);
    amina.syncs().unwrap();
    let before = amina.as_it_stands();
    assert_eq!(amina.account().subs.generation, 3);
    amina.receives(&late).unwrap();
    assert_eq!(amina.as_it_stands(), before);
}

/// What was set apart and then released is not set apart again by a word of before.
#[test]
fn a_late_word_of_rows_set_apart_is_over_once_they_count_again() {
    let net = Net::new();
    let amina = Amina::on(&net);
    amina.learns(3);
    amina.syncs().unwrap();
    let (_, epoch) = *net.server.borrow().segments.keys().next().unwrap();
    let row = RowRef { profile: AMINA, epoch, from: 1, n: 1, reason: Some("bad_value 3 0".into()) };
    let tell = |item| {
        let mut server = net.server.borrow_mut();
        server.feeds.entry(FeedId::profile(AMINA)).or_default().push(item);
    };
    tell(Item::Quarantine(row.clone()));
    let bundle = amina.bundle();
    let late = receipt_of(&net, &bundle);
    amina.syncs().unwrap();
    assert_eq!(amina.rows(), 2, "set apart");
    tell(Item::Released(row));
    amina.syncs().unwrap();
    let before = amina.as_it_stands();
    assert_eq!(amina.rows(), 3);
    amina.receives(&late).unwrap();
    assert_eq!(amina.as_it_stands(), before);
}

#[test]
fn a_long_backlog_goes_in_several_bundles_and_no_more_than_it_needs() {
    let net = Net::new();
    let (amina, courier) = two(&net);
    amina.learns(10_500);
    let bundles = amina.bundles();
    assert_eq!(bundles.len(), 2, "10,000 rows a request");
    for bundle in bundles.iter().rev() {
        assert!(Outer::read(bundle).unwrap().class <= SizeClass::K256);
        courier.receives(bundle).unwrap();
    }
    assert_eq!(courier.delivers().stored, 2);
    for receipt in courier.carries() {
        amina.receives(&receipt).unwrap();
    }
    assert_eq!((amina.unsent(), net.server.borrow().rows_in), (0, 10_500));
}

#[test]
fn what_a_phone_cannot_open_and_what_is_cut_is_told_apart() {
    let net = Net::new();
    let (amina, courier) = two(&net);
    let bundle = amina.bundle();
    let cut = courier.receives(&bundle[..bundle.len() - 1]);
    assert_eq!(cut, Err(CourierError::Bundle(BadBundle::NotWhole)));
    assert_eq!(
        courier.receives(b"<!doctype html>"),
        Err(CourierError::Bundle(BadBundle::NotABundle))
    );
    assert!(courier.carries().is_empty());
}

#[test]
fn without_a_network_a_bundle_waits_and_an_ended_account_makes_none() {
    let net = Net::new();
    let (amina, courier) = two(&net);
    courier.receives(&amina.bundle()).unwrap();
    net.fails([super::support::Fault::Cut]);
    assert_eq!(courier.delivers().waiting, 1);
    assert_eq!(courier.delivers().stored, 1);
    let ended = app_domain::ports::Change::Stop(app_domain::ports::Stopped::Revoked);
    now(amina.store.apply(amina.account().id, &[ended])).unwrap();
    assert!(amina.bundles().is_empty());
}

/// One thing that happens between phones, couriers and the server.
#[derive(Clone, Copy, Debug)]
enum Leg {
    Learn,
    Make,
    /// A file of the heap goes to a courier, or back to the phone; it stays on the heap: it may go again.
    Hand(prop::sample::Index, bool),
    Deliver(bool),
    /// A file is lost.
    Lose(prop::sample::Index),
    Sync,
}

fn legs() -> impl Strategy<Value = Vec<Leg>> {
    let at = any::<prop::sample::Index>;
    let leg = prop_oneof![
        3 => Just(Leg::Learn),
        3 => Just(Leg::Make),
        6 => (at(), any::<bool>()).prop_map(|(file, to)| Leg::Hand(file, to)),
        3 => any::<bool>().prop_map(Leg::Deliver),
        2 => at().prop_map(Leg::Lose),
        1 => Just(Leg::Sync),
    ];
    prop::collection::vec(leg, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any order of legs, each dropped or repeated: what a phone believes to be held is at the server, at every step; and
    /// one good round at the end brings all that was ever learnt, each row once.
    #[test]
    fn f07_any_order_of_legs_loses_nothing(legs in legs()) {
        let net = Net::new();
        let (amina, courier) = two(&net);
        let mut files: Vec<Vec<u8>> = Vec::new();
        let mut learnt = 0;
        for leg in legs {
            match leg {
                Leg::Learn => {
                    amina.learns(3);
                    learnt += 3;
                }
                Leg::Make => files.extend(amina.bundles()),
                Leg::Hand(file, to_courier) if !files.is_empty() => {
                    let file = &files[file.index(files.len())];
                    let to = if to_courier { &courier } else { &amina };
                    to.receives(file).unwrap();
                }
                Leg::Deliver(all_back) => {
                    courier.delivers();
                    let back = courier.carries();
                    files.extend(if all_back { back } else { back.into_iter().take(1).collect() });
                }
                Leg::Lose(file) if !files.is_empty() => drop(files.remove(file.index(files.len()))),
                Leg::Sync => amina.syncs().unwrap(),
                Leg::Hand(..) | Leg::Lose(_) => {}
            }
            let there = net.server.borrow().rows_of(AMINA).len() as u64;
            prop_assert!(learnt - amina.unsent() <= there, "held is said of what is not there");
        }
        for bundle in amina.bundles() {
            courier.receives(&bundle).unwrap();
        }
        courier.delivers();
        for receipt in courier.carries() {
            amina.receives(&receipt).unwrap();
        }
        prop_assert_eq!(amina.unsent(), 0);
        prop_assert_eq!(net.server.borrow().rows_of(AMINA).len() as u64, learnt);
        prop_assert_eq!(amina.rows() as u64, learnt);
    }

    /// f24: whatever bytes are handed over, a phone answers, and changes nothing.
    #[test]
    fn f24_any_bytes_handed_over_change_nothing(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let net = Net::new();
        let amina = Amina::on(&net);
        let before = amina.as_it_stands();
        prop_assert!(amina.receives(&bytes).is_err());
        prop_assert_eq!(amina.as_it_stands(), before);
    }
}

/// What stands beside a receipt: an answer whose parts are of another message is none.
#[test]
fn an_answer_that_does_not_read_is_refused_whole() {
    let net = Net::new();
    let (amina, _) = two(&net);
    amina.learns(1);
    let bundle = amina.bundle();
    let before = amina.as_it_stands();
    let seal_key = now(amina.store.identity()).unwrap().seal_key;
    let server = net.server.borrow();
    let item = Item::Gone;
    let odd = wire::seal(&to_cbor(&item));
    let down =
        server.post.receipt(BundleId::of(&bundle), &seal_key, odd, &server.post.signing.clone());
    drop(server);
    assert!(wire::from_cbor::<SyncRes>(&to_cbor(&item)).is_err());
    assert!(matches!(amina.receives(&down), Err(CourierError::Bundle(BadBundle::Unreadable(_)))));
    assert_eq!(amina.as_it_stands(), before);
}
