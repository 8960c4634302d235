//! Two phones and a channel between them, nothing else.

use super::packs::{Shop, trusted};
use super::support::{now, wanted};
use crate::nearby::{MOST_MESSAGE_BYTES, Nearby, Pipe};
use crate::transport::{Call, Method, NoAnswer, Transport};
use crate::{PackReport, Phone};
use app_domain::id::UnixMillis;
use app_domain::ports::{FixedClock, Shelf};
use app_store::{Options, Store};
use async_trait::async_trait;
use content_pack::BlobHash;
use futures_util::future::{Either, join, select};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

/// What lies in the channel, one way.
#[derive(Default)]
struct Way {
    messages: RefCell<VecDeque<Vec<u8>>>,
    cut: Cell<bool>,
}

struct End {
    to: Rc<Way>,
    from: Rc<Way>,
    /// After so many messages the other phone is out of reach.
    left: Cell<usize>,
}

#[async_trait(?Send)]
impl Pipe for End {
    async fn send(&self, message: Vec<u8>) -> Result<(), NoAnswer> {
        assert!(message.len() <= MOST_MESSAGE_BYTES, "{}", message.len());
        if self.left.get() == 0 {
            self.to.cut.set(true);
            self.from.cut.set(true);
            return Err(NoAnswer::Offline("cut".to_owned()));
        }
        self.left.set(self.left.get() - 1);
        self.to.messages.borrow_mut().push_back(message);
        Ok(())
    }

    async fn receive(&self) -> Option<Vec<u8>> {
        poll_fn(|_| match self.from.messages.borrow_mut().pop_front() {
            Some(message) => Poll::Ready(Some(message)),
            None if self.from.cut.get() => Poll::Ready(None),
            None => Poll::Pending,
        })
        .await
    }
}

struct Side {
    store: Rc<Store>,
    nearby: Rc<Nearby<Store>>,
    /// The same phone, asking the other one as it asks a server.
    asks: Phone<Store>,
}

impl Side {
    fn at(pipe: End, store: Rc<Store>) -> Self {
        let clock = Rc::new(FixedClock::at(UnixMillis(0)));
        let nowhere = Rc::new(Shop::default());
        let phone = Rc::new(Phone::new(store.clone(), nowhere, clock.clone(), "", 1));
        let nearby = Rc::new(Nearby::new(phone, store.clone(), Rc::new(pipe), trusted().to_vec()));
        let asks = Phone::new(store.clone(), nearby.clone(), clock, "", 1);
        Self { store, nearby, asks }
    }

    async fn fetches(&self) -> PackReport {
        let trusted = trusted();
        self.asks.fetch_packs(Nearby::<Store>::PACKS, &trusted, &wanted(), &|_| ()).await.unwrap()
    }

    fn reads(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        now(Shelf::read(&*self.store, BlobHash::of(bytes))).unwrap()
    }
}

fn store() -> Rc<Store> {
    Rc::new(Store::in_memory(Options { app: 1 }).unwrap())
}

/// A phone that has what a shop has.
fn stocked(shop: &Rc<Shop>) -> Rc<Store> {
    let store = store();
    let clock = Rc::new(FixedClock::at(UnixMillis(0)));
    let phone = Phone::new(store.clone(), shop.clone(), clock, "", 1);
    let report = now(phone.fetch_packs("/packs", &trusted(), &wanted(), &|_| ())).unwrap();
    assert_eq!(report.failed, Vec::<String>::new());
    store
}

/// Two sides, and after how many messages each can send no more.
fn meeting(gives: Rc<Store>, takes: Rc<Store>, lives: usize) -> [Side; 2] {
    let (there, back) = (Rc::new(Way::default()), Rc::new(Way::default()));
    let end = |to: &Rc<Way>, from: &Rc<Way>| End {
        to: to.clone(),
        from: from.clone(),
        left: Cell::new(lives),
    };
    [Side::at(end(&there, &back), gives), Side::at(end(&back, &there), takes)]
}

/// Runs something while both phones answer each other.
fn beside<T>(sides: &[Side; 2], something: impl Future<Output = T>) -> T {
    let both = join(sides[0].nearby.serve(), sides[1].nearby.serve());
    now(async {
        match select(pin!(something), pin!(both)).await {
            Either::Left((out, _)) => out,
            // Both are over: what was asked has been told so.
            Either::Right((_, something)) => something.await,
        }
    })
}

/// More than one message, and more than one file.
fn contents() -> (Vec<u8>, Vec<u8>) {
    let long = (0..200_000_u32).map(|n| n.to_le_bytes()[1]).collect();
    (long, vec![7; 900])
}

fn shop() -> Rc<Shop> {
    let shop = Rc::new(Shop::default());
    let (long, short) = contents();
    shop.publish(2, 1, &[("pack.json", &short, true), ("lines/fr/core.01.ogg", &long, true)]);
    shop
}

#[test]
fn a_pack_goes_from_phone_to_phone_and_from_there_to_a_third() {
    let (long, short) = contents();
    let mut from = stocked(&shop());
    for _ in 0..2 {
        let sides = meeting(from, store(), usize::MAX);
        let report = beside(&sides, sides[1].fetches());
        assert_eq!((report.ready.len(), report.failed), (1, Vec::<String>::new()));
        assert_eq!(
            (sides[1].reads(&long), sides[1].reads(&short)),
            (Some(long.clone()), Some(short.clone()))
        );
        // The signature came along: this phone can give it on.
        let [_, taker] = sides;
        from = taker.store;
    }
}

#[test]
fn f31_cut_anywhere_it_goes_on_at_the_next_meeting_and_nothing_half_is_played() {
    let gives = stocked(&shop());
    let (long, _) = contents();
    for lives in 0..12 {
        let takes = store();
        let sides = meeting(gives.clone(), takes.clone(), lives);
        let report = beside(&sides, sides[1].fetches());
        let played = now(takes.installed()).unwrap().len();
        assert_eq!(played == 0, !report.failed.is_empty(), "{lives}: {report:?}");
        let sides = meeting(gives.clone(), takes, usize::MAX);
        beside(&sides, sides[1].fetches());
        assert_eq!(sides[1].reads(&long).as_ref(), Some(&long), "{lives}");
    }
}

#[test]
fn what_is_signed_by_nobody_known_is_neither_offered_nor_taken() {
    let strange = Rc::new(Shop::default());
    strange.publish(2, 9, &[("pack.json", b"of an organisation", true)]);
    let store = store();
    let clock = Rc::new(FixedClock::at(UnixMillis(0)));
    let phone = Phone::new(store.clone(), strange.clone(), clock, "", 1);
    let key = ed25519_dalek::SigningKey::from_bytes(&[9; 32]).verifying_key().to_bytes();
    now(phone.fetch_packs("/packs", &[key], &wanted(), &|_| ())).unwrap();
    assert_eq!(now(store.installed()).unwrap().len(), 1);
    let sides = meeting(store, super::nearby::store(), usize::MAX);
    let report = beside(&sides, sides[1].fetches());
    assert_eq!(report, PackReport::default(), "an organisation's pack is not offered to everybody");
    let file = format!("{}/blob/{}", Nearby::<Store>::PACKS, BlobHash::of(b"of an organisation"));
    assert_eq!(beside(&sides, status(&sides[1], &file)), 404);
}

#[test]
fn what_was_made_on_a_phone_never_leaves_it_this_way() {
    let gives = stocked(&shop());
    let voice = now(gives.keep_own("audio/ogg", b"my voice")).unwrap();
    let sides = meeting(gives, store(), usize::MAX);
    for path in [&format!("blob/{voice}"), "blob/zz", "../log", "", "core/manifest"] {
        let url = format!("{}/{path}", Nearby::<Store>::PACKS);
        assert_eq!(beside(&sides, status(&sides[1], &url)), 404, "{path}");
    }
}

async fn status(side: &Side, url: &str) -> u16 {
    let call = Call {
        url: url.to_owned(),
        method: Method::Get { from: 0 },
        token: None,
        max_bytes: 1 << 20,
    };
    side.nearby.call(call).await.unwrap().status
}

#[test]
fn a_file_longer_than_its_list_says_is_cut_off() {
    let sides = meeting(stocked(&shop()), store(), usize::MAX);
    let (long, _) = contents();
    let call = Call {
        url: format!("{}/blob/{}", Nearby::<Store>::PACKS, BlobHash::of(&long)),
        method: Method::Get { from: 0 },
        token: None,
        max_bytes: 1_000,
    };
    assert_eq!(beside(&sides, sides[1].nearby.call(call)), Err(NoAnswer::TooLarge(1_000)));
}

#[test]
fn a_bundle_that_is_none_is_not_taken() {
    let sides = meeting(store(), store(), usize::MAX);
    assert_eq!(beside(&sides, sides[1].nearby.hand_over(&vec![1; 200_000])), Ok(false));
}
