//! Hand-carried sync, the whole way: phone A, a file, courier B, the server, B, A — the app's own store and engine on one
//! side, the router on the other.

use crate::world::{NOON, World, post};
use app_domain::event::Event;
use app_domain::id::{BootId, ProfileId};
use app_domain::ports::{Account, Clocks, CourierStore, EventLog, FixedClock, Link, SyncStore};
use app_domain::wire::{
    self, BundleId, BundleRes, KeyId, NoteCode, Outer, Purpose, Signed, SizeClass, SyncRes, Taken,
    UpBody, open_with, seal_to, signing_bytes, to_cbor,
};
use app_store::{Options, Store};
use app_sync::{Answer, Arrived, Call, Delivered, Method, NoAnswer, Phone, Transport};
use async_trait::async_trait;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use std::rc::Rc;

/// The router as a phone reaches it.
struct Line(Rc<World>);

#[async_trait(?Send)]
impl Transport for Line {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let path = call.url.trim_start_matches("http://server");
        let mut request = match call.method {
            Method::Post(body) => post(path, body),
            Method::Get { .. } => Request::get(path).body(Body::empty()).unwrap(),
        };
        if let Some(token) = call.token {
            let value = format!("Bearer {token}").parse().unwrap();
            request.headers_mut().insert(header::AUTHORIZATION, value);
        }
        let answer = self.0.send(request).await;
        let content_type = answer.header(header::CONTENT_TYPE).to_owned();
        Ok(Answer {
            status: answer.status.as_u16(),
            content_type,
            retry_after_s: None,
            body: answer.body,
            whole: true,
        })
    }
}

/// A phone with the app's own store.
pub(crate) struct Hand {
    pub store: Rc<Store>,
    pub phone: Phone<Store>,
    pub clock: Rc<FixedClock>,
    pub profile: ProfileId,
}

impl Hand {
    pub(crate) async fn enrolled(world: &Rc<World>) -> Self {
        let store = Rc::new(Store::in_memory(Options { app: 1 }).unwrap());
        let clock = Rc::new(FixedClock::at(NOON));
        let line = Rc::new(Line(Rc::clone(world)));
        let phone = Phone::new(Rc::clone(&store), line, clock.clone(), "", 1);
        let made = store.new_profile().unwrap();
        let code = world.code(1).await.typed;
        phone.enrol(made, Some("http://server"), &code).await.unwrap();
        let profile = store.accounts().await.unwrap()[0].profile;
        Self { store, phone, clock, profile }
    }

    pub(crate) async fn account(&self) -> Account {
        self.store.accounts().await.unwrap().remove(0)
    }

    pub(crate) async fn learns(&self, rows: usize) {
        let clocks = Clocks { wall: NOON, boot_ms: 5, boot: BootId([4; 8]), tz_min: 60 };
        let events: Vec<_> =
            (0..rows).map(|n| Event::HelpAsked { need: format!("n{n}") }).collect();
        self.store.append(self.profile, &events, clocks).await.unwrap();
    }

    async fn unsent(&self) -> u64 {
        self.store.unsent(self.profile).await.unwrap()
    }

    async fn bundle(&self) -> Vec<u8> {
        let mut bundles = self.phone.make_bundles(self.account().await.id).await.unwrap();
        assert_eq!(bundles.len(), 1);
        bundles.remove(0)
    }

    async fn carries(&self) -> Vec<Vec<u8>> {
        let mut all = Vec::new();
        for one in self.store.carried().await.unwrap() {
            all.push(self.store.bundle(one.id).await.unwrap().unwrap());
        }
        all
    }

    /// A receipt, as the phone alone can read it.
    async fn reads(&self, receipt: &[u8]) -> SyncRes {
        let content = self.store.unseal(Purpose::Down, receipt).await.unwrap().unwrap();
        let signed = Signed::read(&content).unwrap();
        let body: wire::DownBody = wire::from_cbor(&signed.body).unwrap();
        wire::from_cbor(&wire::open(&body.answer, 1 << 20).unwrap()).unwrap()
    }

    /// A bundle that says what this phone does not say of itself.
    async fn signs(&self, body: &UpBody) -> Vec<u8> {
        let sealing = self.account().await.sealing;
        let body = to_cbor(body);
        let message = signing_bytes(Purpose::Up, &sealing, &body);
        let signature = self.store.sign(&message).await.unwrap();
        seal_to(&sealing, Purpose::Up, &to_cbor(&Signed { body, signature }), [9; 32]).unwrap()
    }
}

async fn hand_in(world: &World, bundle: Vec<u8>) -> BundleRes {
    let answer = world.send(post("/v1/bundle", bundle)).await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.message()
}

/// Rows of a profile that are in its feed.
async fn rows_there(world: &World, profile: ProfileId) -> i64 {
    let cells = crate::on::every_row(world).await;
    let of_profile = format!("x{}", sync_server::secret::hex(&profile.0));
    let rows = cells["range"].iter().filter(|row| row.contains(&of_profile));
    // org, part, profile, epoch, from_seq, n.
    rows.map(|row| row[5].parse::<i64>().unwrap()).sum()
}

#[tokio::test]
async fn a_phone_without_a_network_reaches_the_server_and_hears_of_it() {
    let world = Rc::new(World::new().await);
    let (a, b) = (Hand::enrolled(&world).await, Hand::enrolled(&world).await);
    a.learns(50).await;
    let file = a.bundle().await;
    assert!(Outer::read(&file).unwrap().class <= SizeClass::K4, "it goes as a burst of QR codes");
    assert_eq!(b.phone.receive(&file).await.unwrap(), Arrived::Carried);
    let delivered = Delivered { stored: 1, ..Delivered::default() };
    assert_eq!(b.phone.deliver().await.unwrap(), delivered);
    assert_eq!(rows_there(&world, a.profile).await, 50);
    assert_eq!(a.unsent().await, 50, "I-COURIER: nobody has told the phone");
    let back = b.carries().await;
    assert_eq!(a.phone.receive(&back[0]).await.unwrap(), Arrived::Receipt);
    assert_eq!(a.unsent().await, 0);
    // Each leg once more, and late: nothing changes.
    b.phone.receive(&file).await.unwrap();
    b.phone.deliver().await.unwrap();
    assert_eq!(rows_there(&world, a.profile).await, 50);
    for receipt in b.carries().await {
        assert_eq!(a.phone.receive(&receipt).await.unwrap(), Arrived::Old);
    }
    a.learns(3).await;
    a.phone.sync(a.profile).await.unwrap();
    assert_eq!((rows_there(&world, a.profile).await, a.unsent().await), (53, 0));
}

/// Bundles that arrive in the other order, one of them lost, one receipt lost: the next round mends all.
#[tokio::test]
async fn f11_legs_out_of_order_and_lost_ones_lose_nothing() {
    let world = Rc::new(World::new().await);
    let (a, b) = (Hand::enrolled(&world).await, Hand::enrolled(&world).await);
    let mut files = Vec::new();
    for _ in 0..3 {
        a.learns(10).await;
        files.push(a.bundle().await);
    }
    hand_in(&world, files[2].clone()).await;
    let late = hand_in(&world, files[0].clone()).await;
    assert_eq!(rows_there(&world, a.profile).await, 30, "the third held them all");
    a.phone.receive(&late.down.unwrap()).await.unwrap();
    assert_eq!(a.unsent().await, 0, "an ack says all that is held, and the head proves it");
    a.learns(5).await;
    b.phone.receive(&a.bundle().await).await.unwrap();
    b.phone.deliver().await.unwrap();
    assert_eq!((rows_there(&world, a.profile).await, a.unsent().await), (35, 5));
    // Its receipt is lost; another courier takes the same rows again.
    let again = hand_in(&world, a.bundle().await).await;
    a.phone.receive(&again.down.unwrap()).await.unwrap();
    assert_eq!((rows_there(&world, a.profile).await, a.unsent().await), (35, 0));
}

#[tokio::test]
async fn f14_what_travelled_does_not_put_a_clock_right() {
    let world = Rc::new(World::new().await);
    let a = Hand::enrolled(&world).await;
    a.learns(1).await;
    let file = a.bundle().await;
    world.at(NOON.0 + 20 * 86_400_000);
    let res = hand_in(&world, file).await;
    let anchor = a.reads(&res.down.unwrap()).await.acks[0].anchor;
    assert_eq!(anchor.rank, wire::AnchorRank::Claimed, "twenty days on the way are no offset");
    assert_eq!(anchor.offset_ms, 0);
}

#[tokio::test]
async fn rows_of_a_phone_that_was_shut_out_are_set_apart_one_by_one() {
    let world = Rc::new(World::new().await);
    let a = Hand::enrolled(&world).await;
    a.learns(3).await;
    let file = a.bundle().await;
    let person = world.store.caseload(&world.staff).await.unwrap().remove(0).id;
    let device = world.store.person(&world.staff, person, NOON).await.unwrap().devices[0].id;
    world.store.revoke(&world.staff, device, NOON).await.unwrap();
    let res = hand_in(&world, file).await;
    let answer = a.reads(&res.down.unwrap()).await;
    let told: Vec<_> =
        answer.notes.iter().map(|note| (note.code, note.from, note.reason.as_deref())).collect();
    let apart = |seq| (NoteCode::QUARANTINED, seq, Some("revoked_device"));
    assert_eq!(told, [apart(1), apart(2), apart(3)]);
    assert_eq!(answer.acks[0].held.ranges(), [(1, 3)], "durably kept: the phone may stop");
    assert!(answer.items.is_empty() && answer.subs.is_none(), "nothing goes out");
    assert_eq!(rows_there(&world, a.profile).await, 0, "none counts before it is released");
    let cells = crate::on::every_row(&world).await;
    // org, part, profile, epoch, seq; then the reason, and 0 for open.
    let open =
        cells["quarantine"].iter().filter(|row| row[8] == "revoked_device" && row[10] == "0");
    let apart: Vec<u32> = open.map(|row| row[4].parse().unwrap()).collect();
    assert_eq!(apart, [1, 2, 3], "each waits for a trainer");
}

#[tokio::test]
async fn what_is_no_bundle_of_ours_is_refused_with_a_reason() {
    let world = Rc::new(World::new().await);
    let (a, b) = (Hand::enrolled(&world).await, Hand::enrolled(&world).await);
    let device = a.store.identity().await.unwrap().device;
    let request = wire::seal(b"not a request");
    let body = |device| UpBody { device, counter: 1, created_ms: 0, request: request.clone() };
    let foreign = seal_to(&wire::public_of(&[3; 32]).unwrap(), Purpose::Up, b"x", [1; 32]).unwrap();
    let mut changed = a.bundle().await;
    changed[200] ^= 1;
    let cases = [
        (foreign, Taken::UNKNOWN_KEY),
        (changed, Taken::UNREADABLE),
        (b"<!doctype html>".to_vec(), Taken::UNREADABLE),
        (a.signs(&body(app_domain::id::DeviceId([9; 8]))).await, Taken::UNKNOWN_DEVICE),
        (b.signs(&body(device)).await, Taken::NOT_SIGNED),
        (a.signs(&body(device)).await, Taken::UNREADABLE),
    ];
    for (bundle, taken) in cases {
        let res = hand_in(&world, bundle.clone()).await;
        assert_eq!(res, BundleRes { id: BundleId::of(&bundle), taken, down: None });
    }
}

/// Another device's rows in a bundle one signs oneself: the signature says whose slots they are.
#[tokio::test]
async fn f28_a_bundle_writes_only_what_its_device_may() {
    let world = Rc::new(World::new().await);
    let (a, b) = (Hand::enrolled(&world).await, Hand::enrolled(&world).await);
    a.learns(2).await;
    let sealing = world_secret(&world, &a).await;
    let content = open_with(&sealing, Purpose::Up, &a.bundle().await).unwrap();
    let of_a: UpBody = wire::from_cbor(&Signed::read(&content).unwrap().body).unwrap();
    let mut request: wire::SyncReq =
        wire::from_cbor(&wire::open(&of_a.request, 1 << 20).unwrap()).unwrap();
    // B names A's profile as one of its own.
    request.new_profiles = vec![a.profile];
    request.install = b.store.identity().await.unwrap().install;
    for range in &mut request.ranges {
        range.slot = wire::NEW_PROFILE_SLOT;
    }
    let device = b.store.identity().await.unwrap().device;
    let request = wire::seal(&to_cbor(&request));
    let bundle = b.signs(&UpBody { device, counter: 9, created_ms: NOON.0, request }).await;
    let res = hand_in(&world, bundle).await;
    let answer = b.reads(&res.down.unwrap()).await;
    assert_eq!(answer.notes[0].code, NoteCode::NOT_BOUND);
    assert_eq!(rows_there(&world, a.profile).await, 0);
}

/// The organisation's secret key, from its file.
async fn world_secret(world: &World, of: &Hand) -> [u8; 32] {
    let wanted = KeyId::of(&of.account().await.sealing);
    let files = std::fs::read_dir(world.dir.path().join("keys")).unwrap();
    let secrets = files.filter_map(|file| {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        sync_server::secret::from_hex::<32>(text.trim())
    });
    let mut ours = secrets.filter(|secret| KeyId::of(&wire::public_of(secret).unwrap()) == wanted);
    ours.next().unwrap()
}

#[tokio::test]
async fn f25_a_bundle_at_the_limit_is_read_and_one_byte_more_is_not() {
    let world = World::new().await;
    let at = world.send(post("/v1/bundle", vec![0; Outer::LONGEST])).await;
    assert_eq!(at.message::<BundleRes>().taken, Taken::UNREADABLE);
    let over = world.send(post("/v1/bundle", vec![0; Outer::LONGEST + 1])).await;
    assert_eq!(over.status, StatusCode::PAYLOAD_TOO_LARGE);
    // A request that inflates beyond the bound of any request is cut there too.
    let rc = Rc::new(world);
    let a = Hand::enrolled(&rc).await;
    let device = a.store.identity().await.unwrap().device;
    let request = wire::seal(&vec![0; 2 << 20]);
    let bomb = a.signs(&UpBody { device, counter: 1, created_ms: 0, request }).await;
    assert_eq!(hand_in(&rc, bomb).await.taken, Taken::UNREADABLE);
}

#[tokio::test]
async fn f30_bundles_that_are_none_are_slowed_and_a_neighbour_still_gets_in() {
    let world = World::new().await;
    for n in 0..30_u8 {
        let answer = world.send(post("/v1/bundle", vec![n; 40])).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    let slowed = world.send(post("/v1/bundle", vec![99; 40])).await;
    assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(slowed.header(header::RETRY_AFTER), "601");
    let elsewhere = world.send_from("198.51.100.1:5000", post("/v1/bundle", vec![99; 40])).await;
    assert_eq!(elsewhere.status, StatusCode::OK);
    // Codes are another matter.
    world.phone(1).await;
}
