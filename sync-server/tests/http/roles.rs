//! Every route of the console × every role × own and other organisation (sync.md §9): what is not of who asks is absent,
//! changes nothing, and no page names it.

use crate::world::{Answer, Browser, NOON, World};
use axum::http::StatusCode;
use sync_server::entropy::SystemEntropy;
use sync_server::ids::{OrgId, StaffId};
use sync_server::start;
use sync_server::store::{Role, Staff};

const CANARY: &str = "Rôle Canari";

/// Who may use a route.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Everybody who is signed in; it shows what is theirs.
    All,
    /// Whoever may see the person, phone or group of its address or form.
    Own,
    /// Everybody of the organisation.
    Org,
    /// Its coordinators.
    Coordinator,
}
use For::{All, Coordinator, Org, Own};

type Route = (&'static str, &'static str, &'static [(&'static str, &'static str)], For);

/// In this order an allowed role can use them one after another: what erases comes last.
const ROUTES: [Route; 32] = [
    ("GET", "/console", &[], All),
    ("GET", "/console/", &[], All),
    ("GET", "/console/people", &[], All),
    ("GET", "/console/people/new", &[], All),
    ("GET", "/console/caseload.csv", &[], All),
    ("GET", "/console/groups", &[], All),
    ("GET", "/console/give", &[], All),
    ("GET", "/console/feedback", &[], All),
    ("GET", "/console/erasures", &[], All),
    ("GET", "/console/apart", &[], All),
    ("GET", "/console/phones", &[], All),
    ("GET", "/console/audit", &[], Coordinator),
    ("GET", "/console/audit.csv", &[], Coordinator),
    ("POST", "/console/zone", &[("zone", "Europe/Paris")], Coordinator),
    ("POST", "/console/people/new", &[("name", "X"), ("group", "{group}")], Own),
    ("POST", "/console/groups", &[("name", "X")], All),
    ("GET", "/console/person/{person}", &[], Own),
    ("POST", "/console/person/{person}", &[("name", CANARY)], Own),
    ("POST", "/console/person/{person}/contact", &[("kind", "call")], Own),
    ("POST", "/console/person/{person}/group", &[("group", "{group}")], Own),
    ("POST", "/console/person/{person}/code", &[("uses", "1")], Own),
    ("POST", "/console/group/{group}/code", &[("uses", "1")], Own),
    ("POST", "/console/give", &[("to", "p:{person}"), ("pack", "chantier")], Own),
    ("POST", "/console/apart/release", &[("person", "{person}"), ("reason", "fork")], Own),
    ("POST", "/console/device/{device}/split", &[], Own),
    ("POST", "/console/person/{person}/merge", &[("other", "{twin}"), ("sure", "yes")], Own),
    ("POST", "/console/device/{device}/end", &[("person", "")], Own),
    ("POST", "/console/person/{person}/erase", &[("sure", "yes")], Own),
    ("GET", "/console/feedback/{voice}", &[], Org),
    ("POST", "/console/feedback/{voice}/heard", &[], Org),
    ("POST", "/console/feedback/{voice}/erase", &[], Org),
    ("GET", "/console/static/console.css", &[], All),
];

/// Routes of who is not signed in yet, or signs out: no target.
const DOOR: [&str; 2] = ["/console/sign-in", "/console/sign-out"];

/// An organisation with a person, its twin, a phone, a group and a voice, all of one trainer.
struct Agency {
    world: World,
    _packs: tempfile::TempDir,
    ids: Vec<(&'static str, String)>,
}

fn of(org: OrgId, id: u8, role: Role, zone: &str) -> Staff {
    Staff {
        org,
        org_name: String::new(),
        id: StaffId([id; 8]),
        name: "Autre".into(),
        role,
        zone: zone.into(),
    }
}

impl Agency {
    async fn new() -> Self {
        let packs = crate::files::one_pack();
        let world = World::with_packs(packs.path()).await;
        world.phone(1).await;
        let browser = world.browser().await;
        let twin = browser.add_person(CANARY, "").await;
        let person = world.store.caseload(&world.staff).await.unwrap();
        let person = person.iter().find(|row| row.id.to_string() != twin).unwrap().id;
        world
            .store
            .rename_person(&world.staff, person, CANARY.into(), String::new(), NOON)
            .await
            .unwrap();
        let device = world.store.phones(&world.staff).await.unwrap()[0].id;
        let ids = vec![
            ("{person}", person.to_string()),
            ("{twin}", twin),
            ("{device}", device.to_string()),
            ("{group}", world.group.id.to_string()),
            ("{voice}", "05".repeat(16)),
        ];
        let agency = Self { world, _packs: packs, ids };
        agency.add_staff();
        agency
    }

    fn owner(&self) -> Staff {
        of(self.world.staff.org, 1, Role::Trainer, "Europe/Paris")
    }

    fn colleague(&self) -> Staff {
        of(self.world.staff.org, 2, Role::Trainer, "Europe/Paris")
    }

    fn stranger(role: Role) -> Staff {
        of(OrgId([9; 16]), if role == Role::Trainer { 3 } else { 4 }, role, "Europe/Paris")
    }

    #[expect(clippy::disallowed_methods, reason = "no page adds staff yet")]
    fn add_staff(&self) {
        let db = rusqlite::Connection::open(self.world.dir.path().join("passerelle.db")).unwrap();
        let strangers = [Self::stranger(Role::Trainer), Self::stranger(Role::Coordinator)];
        db.execute("INSERT INTO org (id, name, made_ms) VALUES (?1, 'Ailleurs', 0)", [[9_u8; 16]])
            .unwrap();
        for staff in [self.owner(), self.colleague()].iter().chain(&strangers) {
            let sql = "INSERT INTO staff (org, id, name, role, made_ms) VALUES (?1, ?2, ?3, ?4, 9000000000000000)";
            let role = staff.role as u8;
            db.execute(sql, rusqlite::params![staff.org.0, staff.id.0, staff.name, role]).unwrap();
        }
        for table in ["person", "grp"] {
            db.execute(&format!("UPDATE {table} SET staff = ?1"), [self.owner().id.0]).unwrap();
        }
        let sql = "INSERT INTO feedback (org, id, day, screen, app, ms, media, sound)
                   VALUES (?1, ?2, 20514, 'help', 1, 1, 'audio/ogg', x'4f676753')";
        db.execute(sql, rusqlite::params![self.world.staff.org.0, [5_u8; 16]]).unwrap();
    }

    async fn signed_in(&self, staff: &Staff) -> Browser<'_> {
        let path =
            start::sign_in_path(&*self.world.store, &SystemEntropy, staff, NOON).await.unwrap();
        Browser::sign_in(&self.world, &path).await
    }

    fn filled(&self, text: &str) -> String {
        self.ids.iter().fold(text.to_owned(), |text, (sign, id)| text.replace(sign, id))
    }

    async fn goes(&self, browser: &Browser<'_>, (method, path, fields, _): &Route) -> Answer {
        let path = self.filled(path);
        if *method == "GET" {
            return browser.get(&path).await;
        }
        let fields: Vec<_> =
            fields.iter().map(|(name, value)| (*name, self.filled(value))).collect();
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.post(&path, &fields).await
    }
}

#[tokio::test]
async fn f28_whoever_may_not_finds_nothing_on_any_route_and_changes_nothing() {
    let agency = Agency::new().await;
    let (own, all) = (agency.world.staff.org, [All, Own, Org, Coordinator]);
    let strangers = [Agency::stranger(Role::Trainer), Agency::stranger(Role::Coordinator)];
    let tries = [
        (agency.colleague(), vec![Own, Coordinator]),
        (agency.owner(), vec![Coordinator]),
        (strangers[0].clone(), vec![Own, Org, Coordinator]),
        (strangers[1].clone(), vec![Own, Org]),
    ];
    for (staff, closed) in tries {
        let browser = agency.signed_in(&staff).await;
        let before = agency.world.store.audit_holds(own).await.unwrap();
        for route in ROUTES.iter().filter(|route| closed.contains(&route.3)) {
            let answer = agency.goes(&browser, route).await;
            let told = (answer.status, answer.text());
            assert_eq!(
                told,
                (StatusCode::NOT_FOUND, "not here\n".into()),
                "{} {}",
                route.0,
                route.1
            );
        }
        let after = agency.world.store.audit_holds(own).await.unwrap();
        assert_eq!(before, after, "nothing changed for {:?}", staff.id);
        for route in
            ROUTES.iter().filter(|route| all.contains(&route.3) && !closed.contains(&route.3))
        {
            if route.0 == "GET" && staff != agency.owner() {
                let answer = agency.goes(&browser, route).await;
                assert_eq!(answer.status, StatusCode::OK, "{}", route.1);
                assert!(!String::from_utf8_lossy(&answer.body).contains(CANARY), "{}", route.1);
            }
        }
    }
}

#[tokio::test]
async fn f28_whoever_may_reaches_every_route() {
    for coordinator in [false, true] {
        let agency = Agency::new().await;
        let staff = if coordinator { agency.world.staff.clone() } else { agency.owner() };
        let browser = agency.signed_in(&staff).await;
        for route in ROUTES.iter().filter(|route| coordinator || route.3 != Coordinator) {
            let answer = agency.goes(&browser, route).await;
            let fine = [StatusCode::OK, StatusCode::SEE_OTHER].contains(&answer.status);
            assert!(fine, "{} {}: {}", route.0, route.1, answer.status);
        }
    }
}

/// A route that is added is tried here, or this fails.
#[test]
fn every_route_of_the_console_is_in_the_table() {
    let source = include_str!("../../src/console.rs");
    let routes = source.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let sign = |path: &str| {
        path.replace("{*file}", "console.css")
            .split('/')
            .map(|part| if part.starts_with('{') { "{}" } else { part })
            .collect::<Vec<_>>()
            .join("/")
    };
    let tried: Vec<String> = ROUTES.iter().map(|route| sign(route.1)).collect();
    let mut found = 0;
    for route in routes.filter(|route| !DOOR.contains(route)) {
        found += 1;
        assert!(tried.contains(&sign(route)), "{route}");
    }
    assert!(found > 25, "{found}");
}
