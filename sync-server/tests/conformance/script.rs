//! One long script over both halves of the store; every answer is written down as it is told.

use crate::agency::{Agency, NOON, enrol, enrol_with, token};
use crate::phone::Phone;
use app_domain::event::Event;
use app_domain::id::{Epoch, ProfileId, UnixMillis};
use app_domain::wire::{Rebased, SegmentHeader, Witness, encode_rows, range_digest, row_hash};
use std::collections::BTreeSet;
use std::fmt::Debug;
use sync_server::secret::hash;
use sync_server::store::sql::{Engine, SqlStore};
use sync_server::store::{
    ConsoleStore, ContactKind, Handover, Kept, NewContact, NewFeedback, NewPerson, RangeIn,
    SyncStore, Target,
};

/// A day after the script began.
const TOMORROW: UnixMillis = UnixMillis(NOON.0 + 86_400_000);

#[derive(Default)]
struct Told(Vec<String>);

impl Told {
    fn note(&mut self, answer: impl Debug) {
        self.0.push(format!("{answer:?}"));
    }
}

/// Plays all of it; gives every answer as text.
pub(crate) async fn play<E: Engine>(store: SqlStore<E>) -> Vec<String> {
    let mut told = Told::default();
    let agency = Agency::in_store(store).await;
    told.note((&agency.staff, &agency.group));
    let phones = people(&agency, &mut told).await;
    rows(&agency, &phones, &mut told).await;
    console(&agency, &phones, &mut told).await;
    voices(&agency, &phones, &mut told).await;
    credentials(&agency, &phones, &mut told).await;
    told.0
}

async fn people<E: Engine>(agency: &Agency<E>, told: &mut Told) -> Vec<Phone> {
    let mut phones = Vec::new();
    for seed in 1..=3 {
        phones.push(agency.phone(seed).await);
    }
    agency.code("groupe", Target::Group(agency.group.id), 3).await;
    let own = ProfileId([0x44; 16]);
    let let_in = agency.store.enrol(enrol_with("groupe", 4, own), NOON).await;
    told.note(&let_in);
    phones.push(Phone::of(4, let_in.unwrap().unwrap().profile, agency.who(4).await));
    told.note(agency.store.enrol(enrol("groupe", 4), TOMORROW).await);
    told.note(agency.store.enrol(enrol("inconnu", 5), NOON).await);
    // The same phone again, by the code of the group: the same person.
    told.note(agency.store.enrol(enrol("groupe", 4), NOON).await);
    for phone in &phones {
        told.note(agency.store.who(token(phone.seed)).await);
    }
    phones
}

/// Rows as a learner makes them, with a yes, so that the console shows something.
fn learned(phone: &Phone, epoch: u64) -> RangeIn {
    let events = [
        Event::ConsentAnswered { purpose: "referent".into(), yes: true },
        Event::SceneDone { scene: "core.01".into() },
        Event::SceneDone { scene: "core.02".into() },
    ];
    let rows: Vec<_> = (1_u32..)
        .zip(&events)
        .map(|(seq, event)| {
            let bytes = event.to_row(seq * 1_000).to_bytes();
            let hash = row_hash(phone.profile, Epoch(epoch), seq, &bytes);
            Kept { bytes, hash, bad: None }
        })
        .collect();
    let hashes: Vec<_> = rows.iter().map(|row| row.hash).collect();
    let bytes: Vec<&[u8]> = rows.iter().map(|row| row.bytes.as_slice()).collect();
    let (cols, digest) = (encode_rows(&bytes), range_digest(&hashes));
    RangeIn { cols, digest, rows, ..phone.range(epoch, (1, 3), "") }
}

async fn rows<E: Engine>(agency: &Agency<E>, phones: &[Phone], told: &mut Told) {
    let store = &agency.store;
    for phone in phones {
        let mut spoiled = phone.range(21, (1, 6), "x");
        spoiled.rows[2].bad = Some("bad_value(7, 1)".into());
        for ranges in [
            vec![learned(phone, 20), phone.range(22, (5, 9), "y")],
            vec![spoiled, phone.range(22, (1, 7), "y"), phone.range(22, (20, 22), "y")],
            vec![phone.range(22, (6, 12), "fourche")],
        ] {
            let accepted = store.accept(&phone.who, phone.batch(ranges)).await;
            told.note(&accepted);
            let has = accepted.unwrap().has;
            told.note(store.pull(&phone.who, Vec::new(), 900, has).await);
        }
        told.note(store.pull(&phone.who, vec![3], 1 << 20, BTreeSet::new()).await);
    }
    born_on_the_phone(agency, &phones[0], told).await;
    moved_aside(agency, &phones[0], told).await;
    went_back(agency, &phones[1], told).await;
    told.note(store.fold_some(2).await);
    told.note(store.fold_some(50).await);
    told.note(store.fold_some(50).await);
    better_clock(agency, &phones[2], told).await;
}

/// The rows that lost a fork come again under an epoch of their own.
async fn moved_aside<E: Engine>(agency: &Agency<E>, phone: &Phone, told: &mut Told) {
    let header = SegmentHeader {
        rebased_from: Some(Rebased { epoch: 22, from: 6, n: 7 }),
        ..phone.header()
    };
    let range = phone.range_under(&header, 23, (1, 7), "fourche");
    told.note(agency.store.accept(&phone.who, phone.batch(vec![range])).await);
}

async fn born_on_the_phone<E: Engine>(agency: &Agency<E>, phone: &Phone, told: &mut Told) {
    let born = Phone::of(phone.seed, ProfileId([0x55; 16]), phone.who.clone());
    let mut batch = born.batch(vec![born.range(30, (1, 2), "né")]);
    batch.new_profiles = vec![born.profile];
    told.note(agency.store.accept(&born.who, batch).await);
    told.note(agency.store.who(token(phone.seed)).await);
    // Nobody's: kept from the log, noted.
    let foreign = Phone::of(phone.seed, ProfileId([0x66; 16]), phone.who.clone());
    let batch = foreign.batch(vec![foreign.range(31, (1, 2), "volé")]);
    told.note(agency.store.accept(&foreign.who, batch).await);
}

/// A phone that knows more than the server: another life of it begins.
async fn went_back<E: Engine>(agency: &Agency<E>, phone: &Phone, told: &mut Told) {
    let mut batch = phone.batch(Vec::new());
    batch.server_epoch = agency.store.accept(&phone.who, batch.clone()).await.unwrap().server_epoch;
    let witness = |seq| Witness { profile: phone.profile, epoch: 20, seq, head: [0; 8] };
    batch.cursor = vec![1];
    batch.witness = Some(witness(2));
    told.note(agency.store.accept(&phone.who, batch.clone()).await);
    batch.cursor = vec![9_999];
    told.note(agency.store.accept(&phone.who, batch).await);
}

/// A segment whose clock the phone claimed first, and showed exactly later.
async fn better_clock<E: Engine>(agency: &Agency<E>, phone: &Phone, told: &mut Told) {
    let range = phone.range(40, (1, 2), "heure");
    let mut claimed = phone.batch(vec![range.clone()]);
    claimed.boot.0 = app_domain::id::BootId([0; 8]);
    told.note(agency.store.accept(&phone.who, claimed).await);
    told.note(agency.store.fold_some(50).await);
    told.note(agency.store.accept(&phone.who, phone.batch(vec![range])).await);
    told.note(agency.store.fold_some(50).await);
}

async fn console<E: Engine>(agency: &Agency<E>, phones: &[Phone], told: &mut Told) {
    let (store, staff) = (&agency.store, &agency.staff);
    let second = store.add_group(staff, "Été, \u{0}école".into(), NOON).await;
    told.note(&second);
    let second = second.unwrap();
    let person = phones[0].who.persons[0];
    told.note(store.join_group(staff, second, person, NOON).await);
    for target in [Target::Person(person), Target::Group(second), Target::Group(agency.group.id)] {
        let what = Handover { target, pack: "core".into(), version: 1_000_000 };
        told.note(store.give(staff, what.clone(), NOON).await);
        told.note(store.give(staff, what, NOON).await);
    }
    for kind in [ContactKind::Call, ContactKind::Message, ContactKind::Note] {
        let note = "rappeler mardi; \u{0627}\u{0644}".into();
        told.note(store.add_contact(staff, NewContact { person, kind, note }, NOON).await);
    }
    told.note(store.rename_person(staff, person, "Aya".into(), "06".into(), NOON).await);
    let alone = NewPerson { name: "Z".into(), phone: String::new(), group: None };
    told.note(store.add_person(staff, alone, TOMORROW).await);
    told.note(store.caseload(staff).await);
    told.note(store.groups(staff).await);
    told.note(store.audit_export(staff, NOON).await);
    for phone in phones {
        told.note(store.person(staff, phone.who.persons[0], TOMORROW).await);
        told.note(store.pull(&phone.who, Vec::new(), 1 << 20, BTreeSet::new()).await);
    }
    told.note(store.audit_holds(staff.org).await);
}

async fn voices<E: Engine>(agency: &Agency<E>, phones: &[Phone], told: &mut Told) {
    let (store, staff) = (&agency.store, &agency.staff);
    for id in [[3; 16], [1; 16], [3; 16]] {
        let new = NewFeedback {
            id,
            screen: "home".into(),
            app: 7,
            ms: 1_500,
            media: "audio/ogg",
            sound: vec![id[0]; 40],
        };
        told.note(store.keep_feedback(&phones[0].who, new, NOON).await);
    }
    told.note(store.feedback_heard(staff, [3; 16], NOON).await);
    told.note(store.feedbacks(staff, NOON).await);
    told.note(store.feedback_sound(staff, [1; 16]).await);
    told.note(store.erase_feedback(staff, [1; 16], NOON).await);
    told.note(store.erase_feedback(staff, [1; 16], NOON).await);
    told.note(store.feedbacks(staff, UnixMillis(NOON.0 + 40 * 86_400_000)).await);
}

async fn credentials<E: Engine>(agency: &Agency<E>, phones: &[Phone], told: &mut Told) {
    let (store, staff) = (&agency.store, &agency.staff);
    let (link, session) = (hash("lien"), hash("cookie"));
    told.note(store.add_sign_in(staff, link, TOMORROW).await);
    for _ in 0..2 {
        told.note(store.sign_in(link, session, "form".into(), NOON).await);
    }
    for later in [0, 120_000, 13 * 3_600_000] {
        told.note(store.session(session, UnixMillis(NOON.0 + later)).await);
    }
    told.note(store.sign_out(session).await);
    told.note(store.session(session, NOON).await);
    told.note(store.revoke(staff, phones[0].who.device, NOON).await);
    told.note(store.who(token(phones[0].seed)).await);
    told.note(store.audit_holds(staff.org).await);
    told.note(store.caseload(staff).await);
}
