//! F35: an erased person is gone from the server, from every phone however late it comes, and from what a backup brings
//! back (I-ERASE, sync.md §10).

use crate::real::Network;
use crate::sealed::files_with;
use crate::world::{Browser, NOON, World, yes};
use app_domain::event::Event;
use app_domain::id::ProfileId;
use app_domain::ports::{Clock, EventLog, FixedClock, Link, LinkError};
use app_store::{Options, Store};
use app_sync::Phone;
use axum::http::{StatusCode, header};
use std::path::Path;
use std::rc::Rc;
use sync_server::store::Target;
use tempfile::TempDir;

const NAME: &str = "Zaynab Canari";
const TELEPHONE: &str = "06 99 88 77 66";
const NOTE: &str = "note-canari";
const LEARNT: &str = "canari.learnt";
const LATE: &str = "canari.late";
const ALL: [&str; 5] = [NAME, TELEPHONE, NOTE, LEARNT, LATE];
const QUARTER_MS: i64 = 90 * 86_400_000;

/// A real phone on a folder of its own.
struct Handset {
    dir: TempDir,
    store: Rc<Store>,
    phone: Phone<Store>,
    profile: ProfileId,
}

impl Handset {
    fn on(dir: TempDir, world: &Rc<World>, profile: Option<ProfileId>) -> Self {
        let store = Rc::new(Store::open(dir.path(), Options { app: 1 }).unwrap());
        let clock = Rc::new(FixedClock::at(NOON));
        let phone =
            Phone::new(store.clone(), Network::to(world), clock, "http://localhost:8080", 1);
        let profile = profile.unwrap_or_else(|| store.new_profile().unwrap());
        Self { dir, store, phone, profile }
    }

    async fn of(world: &Rc<World>, person: &str) -> Self {
        let handset = Self::on(tempfile::tempdir().unwrap(), world, None);
        let code = world.code_for(Target::Person(person.parse().unwrap()), 1).await;
        handset.phone.enrol(handset.profile, None, &code.typed).await.unwrap();
        handset
    }

    async fn learns(&self, scene: &str) {
        let now = FixedClock::at(NOON).now();
        let events = [yes(), Event::SceneDone { scene: scene.into() }];
        self.store.append(self.profile, &events, now).await.unwrap();
    }

    async fn syncs(&self) -> Result<(), LinkError> {
        self.phone.sync(self.profile).await
    }

    async fn rows(&self) -> usize {
        let mut rows = 0;
        for profile in self.store.profiles().await.unwrap() {
            rows += self.store.events(profile).await.unwrap().len();
        }
        rows
    }

    fn holds(&self) -> Vec<&'static str> {
        ALL.into_iter()
            .filter(|one| !files_with(self.dir.path(), one.as_bytes()).is_empty())
            .collect()
    }
}

/// What of the person lies in the files of a server.
fn lies_in(dir: &Path) -> Vec<&'static str> {
    ALL.into_iter().filter(|one| !files_with(dir, one.as_bytes()).is_empty()).collect()
}

/// A person with a name, a telephone, a note and two phones that learnt.
async fn known(world: &Rc<World>, browser: &Browser<'_>) -> (String, Handset, Handset) {
    let id = browser.add_person(NAME, TELEPHONE).await;
    let note = [("kind", "note"), ("note", NOTE)];
    browser.post(&format!("/console/person/{id}/contact"), &note).await;
    let (near, far) = (Handset::of(world, &id).await, Handset::of(world, &id).await);
    near.learns(LEARNT).await;
    for handset in [&near, &far, &near] {
        handset.syncs().await.unwrap();
    }
    assert_eq!((near.rows().await, far.rows().await), (2, 2), "both phones hold it");
    (id, near, far)
}

async fn erase(browser: &Browser<'_>, id: &str) {
    let path = format!("/console/person/{id}/erase");
    assert_eq!(browser.post(&path, &[]).await.status, StatusCode::BAD_REQUEST, "not one touch");
    let answer = browser.post(&path, &[("sure", "yes")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(answer.header(header::LOCATION), "/console/erasures");
}

async fn progress(browser: &Browser<'_>) -> String {
    let page = browser.get("/console/erasures").await.text();
    let line = page.split_once("<h2 class=\"h\">").unwrap().1;
    line.split_once("</h2>").unwrap().0.to_owned()
}

#[tokio::test]
async fn f35_an_erased_person_is_gone_from_the_server_and_from_a_phone_that_was_away_for_months() {
    let world = Rc::new(World::new().await);
    let browser = world.browser().await;
    let (id, near, far) = known(&world, &browser).await;
    far.learns(LATE).await;
    browser.get(&format!("/console/person/{id}")).await;
    assert_eq!(lies_in(world.dir.path()), [NAME, TELEPHONE, NOTE], "bodies and reports are sealed");
    assert_eq!(far.holds(), [LEARNT, LATE]);

    erase(&browser, &id).await;
    assert_eq!(lies_in(world.dir.path()), [""; 0]);
    assert_eq!(progress(&browser).await, "Effacé ici, et sur 0 de 2 téléphones");
    assert!(world.store.caseload(&world.staff).await.unwrap().is_empty());

    near.syncs().await.unwrap();
    assert_eq!((near.rows().await, near.holds()), (0, vec![]));
    near.syncs().await.unwrap();
    assert_eq!(progress(&browser).await, "Effacé ici, et sur 1 de 2 téléphones");

    world.clock.advance(QUARTER_MS);
    let late = world.browser().await;
    far.syncs().await.unwrap();
    assert_eq!((far.rows().await, far.holds()), (0, vec![]));
    far.syncs().await.unwrap();
    assert_eq!(progress(&late).await, "Effacé ici, et sur 2 de 2 téléphones");
    assert_eq!(lies_in(world.dir.path()), [""; 0], "late rows are refused");
    assert_eq!(world.store.fold_some(10).await.unwrap(), 0);

    let again = late.post(&format!("/console/person/{id}/erase"), &[("sure", "yes")]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND, "twice changes nothing");
    assert!(world.store.audit_holds(world.staff.org).await.unwrap().0);
    assert_eq!(far.syncs().await, Err(LinkError::EnrolAgain), "a phone of nobody is not enrolled");
}

#[tokio::test]
async fn f35_a_phone_whose_enrolment_was_ended_is_wiped_by_the_answer_that_refuses_it() {
    let world = Rc::new(World::new().await);
    let browser = world.browser().await;
    let (id, near, far) = known(&world, &browser).await;
    for device in world.store.person(&world.staff, id.parse().unwrap(), NOON).await.unwrap().devices
    {
        world.store.revoke(&world.staff, device.id, NOON).await.unwrap();
    }
    assert_eq!(near.syncs().await, Err(LinkError::EnrolAgain));
    assert_eq!(near.rows().await, 2, "an end of the enrolment erases nothing");
    erase(&browser, &id).await;
    drop(far.syncs().await);
    assert_eq!((far.rows().await, far.holds()), (0, vec![]));
    let page = browser.get("/console/erasures").await.text();
    assert!(page.contains("2 téléphones à l’inscription terminée"), "{page}");
}

/// The files of a phone or a server as they lie.
fn copy(from: &Path) -> TempDir {
    let to = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            std::fs::copy(entry.path(), to.path().join(entry.file_name())).unwrap();
        }
    }
    to
}

#[tokio::test]
async fn f35_a_phone_that_comes_back_from_a_backup_is_wiped_again() {
    let world = Rc::new(World::new().await);
    let browser = world.browser().await;
    let (id, near, _far) = known(&world, &browser).await;
    near.learns(LATE).await;
    let backup = copy(near.dir.path());
    erase(&browser, &id).await;
    for _ in 0..2 {
        near.syncs().await.unwrap();
    }
    let back = Handset::on(backup, &world, Some(near.profile));
    assert_eq!(back.rows().await, 4);
    drop(back.syncs().await);
    assert_eq!((back.rows().await, back.holds()), (0, vec![]));
}

/// Lets go of a server, keeping its folder.
fn stopped(world: Rc<World>) -> TempDir {
    let Ok(world) = Rc::try_unwrap(world) else { panic!("a phone still holds the server") };
    world.close()
}

#[expect(clippy::disallowed_methods, reason = "the test makes its own backup")]
fn backup(world: &World, to: &Path) {
    let db = rusqlite::Connection::open(world.dir.path().join("passerelle.db")).unwrap();
    db.execute("VACUUM INTO ?1", [to.join("passerelle.db").to_str().unwrap()]).unwrap();
    std::fs::copy(world.dir.path().join("keys.db"), to.join("keys.db")).unwrap();
}

/// Puts the old files in the place of those of a server that has stopped.
fn restore(from: &Path, to: &Path) {
    for gone in ["passerelle.db-wal", "passerelle.db-shm"] {
        drop(std::fs::remove_file(to.join(gone)));
    }
    for file in ["passerelle.db", "keys.db"] {
        std::fs::copy(from.join(file), to.join(file)).unwrap();
    }
}

#[tokio::test]
async fn f35_a_restored_database_and_its_keys_bring_nobody_back() {
    let world = Rc::new(World::new().await);
    let old = tempfile::tempdir().unwrap();
    let (id, near, far) = known(&world, &world.browser().await).await;
    backup(&world, old.path());
    erase(&world.browser().await, &id).await;
    let (near_dir, far_dir, profile) = (near.dir, far.dir, near.profile);
    drop((near.store, near.phone, far.store, far.phone));
    let dir = stopped(world);

    restore(old.path(), dir.path());
    let log = std::fs::read(dir.path().join("erased.log")).unwrap();
    std::fs::remove_file(dir.path().join("erased.log")).unwrap();
    let world = World::in_folder(dir, None).await;
    assert_eq!(world.store.caseload(&world.staff).await.unwrap().len(), 1, "the attack is real");
    let dir = world.close();

    restore(old.path(), dir.path());
    std::fs::write(dir.path().join("erased.log"), log).unwrap();
    let world = Rc::new(World::in_folder(dir, None).await);
    assert!(world.store.caseload(&world.staff).await.unwrap().is_empty());
    assert_eq!(lies_in(world.dir.path()), [""; 0]);
    let browser = world.browser().await;
    assert_eq!(progress(&browser).await, "Effacé ici, et sur 0 de 2 téléphones");
    for dir in [near_dir, far_dir] {
        let handset = Handset::on(dir, &world, Some(profile));
        handset.learns(LATE).await;
        for _ in 0..3 {
            // Once it said that it is done, a phone of nobody is not enrolled any more.
            drop(handset.syncs().await);
        }
        assert_eq!((handset.rows().await, handset.holds()), (0, vec![]));
    }
    assert_eq!(progress(&browser).await, "Effacé ici, et sur 2 de 2 téléphones");
    assert_eq!(lies_in(world.dir.path()), [""; 0]);
}
