use super::support::{now, wanted};
use crate::transport::{Answer, Call, Method, NoAnswer, Transport};
use crate::{PackEvent, PackReport, Phone, Wanted};
use app_domain::id::UnixMillis;
use app_domain::ports::{FixedClock, PackStore, Shelf, WaitingPack};
use app_store::{Options, Store};
use async_trait::async_trait;
use content_pack::{BlobHash, File, Manifest, SignedManifest};
use ed25519_dalek::SigningKey;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

/// Keys whose packs are for everybody.
pub(super) fn trusted() -> [[u8; 32]; 1] {
    [SigningKey::from_bytes(&[1; 32]).verifying_key().to_bytes()]
}

/// What happens to one file on its way.
enum Mishap {
    CutAt(usize),
    WrongByte,
}

/// Files by path, and mishaps to come to blobs.
#[derive(Default)]
pub(super) struct Shop {
    files: RefCell<BTreeMap<String, Vec<u8>>>,
    mishaps: RefCell<VecDeque<Mishap>>,
    served: Cell<usize>,
}

impl Shop {
    pub(super) fn publish(&self, version: u32, seed: u8, contents: &[(&str, &[u8], bool)]) {
        let key = SigningKey::from_bytes(&[seed; 32]);
        let mut files = self.files.borrow_mut();
        let list = contents
            .iter()
            .map(|(label, bytes, required)| File {
                label: (*label).to_owned(),
                hash: BlobHash::of(bytes),
                size: u32::try_from(bytes.len()).unwrap(),
                media: "audio/ogg".to_owned(),
                variant: String::new(),
                required: *required,
            })
            .collect();
        for (_, bytes, _) in contents {
            files.insert(format!("/packs/blob/{}", BlobHash::of(bytes)), bytes.to_vec());
        }
        let manifest = Manifest {
            org: String::new(),
            pack: "core".into(),
            version,
            min_app: 1,
            files: list,
            replaces: None,
        };
        let signed = SignedManifest::sign(manifest, &key).unwrap();
        files.insert("/packs/core/manifest.cbor".into(), signed.to_bytes());
        let index = format!(
            r#"[{{"id":"core","version":{version},"manifest":"core/manifest.cbor","bytes":9}}]"#
        );
        files.insert("/packs/index.json".into(), index.into_bytes());
    }
}

#[async_trait(?Send)]
impl Transport for Shop {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let Method::Get { from } = call.method else { panic!("packs are read") };
        let files = self.files.borrow();
        let Some(bytes) = files.get(&call.url) else {
            return Ok(Answer { status: 404, ..Answer::default() });
        };
        let mut body = bytes[usize::try_from(from).unwrap()..].to_vec();
        let mut whole = true;
        if call.url.contains("/blob/") {
            match self.mishaps.borrow_mut().pop_front() {
                Some(Mishap::CutAt(at)) => {
                    body.truncate(at);
                    whole = false;
                }
                Some(Mishap::WrongByte) => body[0] ^= 1,
                None => {}
            }
            self.served.set(self.served.get() + body.len());
        }
        let status = if from > 0 { 206 } else { 200 };
        Ok(Answer { status, body, whole, ..Answer::default() })
    }
}

struct Shopper {
    store: Rc<Store>,
    phone: Phone<Store>,
    told: RefCell<Vec<PackEvent>>,
}

impl Shopper {
    fn at(shop: &Rc<Shop>) -> Self {
        let store = Rc::new(Store::in_memory(Options { app: 1 }).unwrap());
        let clock = Rc::new(FixedClock::at(UnixMillis(0)));
        let phone = Phone::new(store.clone(), shop.clone(), clock, "", 1);
        Self { store, phone, told: RefCell::default() }
    }

    fn fetches(&self) -> PackReport {
        let trusted = trusted();
        let tell = |event| self.told.borrow_mut().push(event);
        now(self.phone.fetch_packs("/packs", &trusted, &wanted(), &tell)).unwrap()
    }

    fn version(&self) -> Option<u32> {
        now(self.store.installed()).unwrap().first().map(|pack| pack.version)
    }

    fn reads(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        now(Shelf::read(&*self.store, BlobHash::of(bytes))).unwrap()
    }
}

#[test]
fn a_pack_is_played_when_what_it_requires_is_here() {
    let shop = Rc::new(Shop::default());
    let (head, extra) = (vec![1; 900], vec![2; 700]);
    shop.publish(1, 1, &[("pack.json", &head, true), ("gloss/ar/core.01.json", &extra, false)]);
    let shopper = Shopper::at(&shop);
    // The second file is cut: the pack is played without it, and it comes the next time.
    shop.mishaps.borrow_mut().push_back(Mishap::CutAt(9_000));
    shop.mishaps.borrow_mut().push_back(Mishap::CutAt(10));
    let report = shopper.fetches();
    assert_eq!((report.ready.len(), report.failed.len()), (1, 1), "{report:?}");
    assert_eq!(shopper.told.borrow()[1], PackEvent::Ready("core".into()));
    assert_eq!((shopper.version(), shopper.reads(&extra)), (Some(1), None));
    assert!(shopper.fetches().failed.is_empty());
    assert_eq!(shopper.reads(&extra), Some(extra));
    // Nothing changed: one list, no file.
    let served = shop.served.get();
    assert_eq!(shopper.fetches(), PackReport::default());
    assert_eq!(shop.served.get(), served);
}

#[test]
fn f31_cut_three_times_then_one_wrong_byte_and_the_old_version_plays_on() {
    let shop = Rc::new(Shop::default());
    let shopper = Shopper::at(&shop);
    shop.publish(1, 1, &[("pack.json", b"old", true)]);
    shopper.fetches();
    let new: Vec<u8> = (0..1_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    shop.publish(2, 1, &[("pack.json", &new, true)]);
    let before = shop.served.get();
    for at in [100, 200, 300] {
        shop.mishaps.borrow_mut().push_back(Mishap::CutAt(at));
        assert_eq!(shopper.fetches().failed.len(), 1);
        assert_eq!((shopper.version(), shopper.reads(b"old")), (Some(1), Some(b"old".to_vec())));
    }
    // What is left comes with one wrong byte: thrown away, fetched again whole.
    shop.mishaps.borrow_mut().push_back(Mishap::WrongByte);
    let report = shopper.fetches();
    assert!(report.failed.is_empty(), "{report:?}");
    assert_eq!((shopper.version(), shopper.reads(&new)), (Some(2), Some(new.clone())));
    assert_eq!(shop.served.get() - before, 600 + 400 + 1_000, "resumed, not begun again");
    assert_eq!(shopper.reads(b"old"), None, "old files go after the switch");
}

#[test]
fn f31_a_file_that_stays_wrong_is_never_shown() {
    let shop = Rc::new(Shop::default());
    let shopper = Shopper::at(&shop);
    shop.publish(1, 1, &[("pack.json", b"right", true)]);
    shop.mishaps.borrow_mut().extend([Mishap::WrongByte, Mishap::WrongByte]);
    assert_eq!(shopper.fetches().failed.len(), 1);
    assert_eq!((shopper.version(), shopper.reads(b"right")), (None, None));
    assert!(shopper.fetches().failed.is_empty());
    assert_eq!(shopper.version(), Some(1));
}

#[test]
fn f32_an_unknown_signer_and_an_older_version_are_refused_with_a_reason() {
    let shop = Rc::new(Shop::default());
    let shopper = Shopper::at(&shop);
    shop.publish(2, 1, &[("pack.json", b"two", true)]);
    shopper.fetches();
    shop.publish(1, 1, &[("pack.json", b"one", true)]);
    let report = shopper.fetches();
    assert!(report.failed[0].contains("older"), "{report:?}");
    shop.publish(3, 9, &[("pack.json", b"three", true)]);
    let report = shopper.fetches();
    assert!(report.failed[0].contains("does not trust"), "{report:?}");
    assert_eq!(shopper.version(), Some(2));
    assert!(now(PackStore::missing(&*shopper.store, &[BlobHash::of(b"two")])).unwrap().is_empty());
}

#[test]
fn a_sign_in_page_instead_of_packs_changes_nothing() {
    let shop = Rc::new(Shop::default());
    shop.files.borrow_mut().insert("/packs/index.json".into(), b"<html>".to_vec());
    let shopper = Shopper::at(&shop);
    assert_eq!(shopper.fetches().failed.len(), 1);
    assert_eq!(shopper.version(), None);
}

#[test]
fn what_waits_is_told_with_its_size_and_no_file_is_fetched() {
    let shop = Rc::new(Shop::default());
    shop.publish(1, 1, &[("pack.json", b"one", true)]);
    let index = r#"[{"id":"ui-fr","version":1,"manifest":"x"},
        {"id":"core","version":1,"manifest":"core/manifest.cbor","bytes_fr_ogg":7500000}]"#;
    shop.files.borrow_mut().insert("/packs/index.json".into(), index.into());
    let shopper = Shopper::at(&shop);
    let waiting = || now(shopper.phone.waiting_packs("/packs", &wanted())).unwrap();
    let waits = WaitingPack { pack: "core".into(), bytes: Some(7_500_000) };
    assert_eq!((waiting(), shop.served.get()), (Some(vec![waits]), 0));
    shopper.fetches();
    assert_eq!(waiting(), Some(vec![]), "it is here");
    shop.files.borrow_mut().clear();
    assert_eq!(waiting(), None, "nobody knows without a network");
}

#[test]
fn a_pack_that_was_taken_off_comes_when_it_is_asked_for() {
    let shop = Rc::new(Shop::default());
    shop.publish(1, 1, &[("pack.json", b"one", true)]);
    let shopper = Shopper::at(&shop);
    shopper.fetches();
    now(shopper.store.take_off(&"core".into())).unwrap();
    let trusted = trusted();
    let fetch = |wanted: &Wanted| {
        now(shopper.phone.fetch_packs("/packs", &trusted, wanted, &|_| ())).unwrap()
    };
    let without = Wanted { off: vec!["core".into()], ..wanted() };
    assert_eq!((fetch(&without).ready.len(), shopper.version()), (0, None));
    let again = Wanted { only: Some(vec!["core".into()]), ..wanted() };
    assert_eq!((fetch(&again).ready.len(), shopper.version()), (1, Some(1)));
}
