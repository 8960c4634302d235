//! Organisations, their persons, and who may read whose log.

use crate::dice::Dice;
use crate::server::Server;
use app_domain::id::{ProfileId, UnixMillis};
use rusqlite::params;
use std::collections::{BTreeMap, BTreeSet};
use sync_server::ids::{GroupId, OrgId, PersonId, StaffId};
use sync_server::start::new_code;
use sync_server::store::{ConsoleStore, Founding, NewPerson, Role, Staff, Target};

/// An agency with one referent and one group.
pub(crate) struct Org {
    pub(crate) staff: Staff,
    pub(crate) group: GroupId,
}

/// Somebody who learns.
pub(crate) struct Person {
    pub(crate) org: usize,
    pub(crate) id: PersonId,
}

/// Everybody, and the persons of each profile: more than one when a log was carried to another organisation.
pub(crate) struct People {
    pub(crate) orgs: Vec<Org>,
    pub(crate) persons: Vec<Person>,
    owners: BTreeMap<ProfileId, BTreeSet<usize>>,
}

impl People {
    /// One or two organisations with one or two persons.
    pub(crate) fn found(server: &Server, dice: &Dice, now: UnixMillis) -> Self {
        let mut orgs = vec![first(server, now)];
        if dice.percent(40) {
            orgs.push(second(server, dice, now));
        }
        let many = orgs.len().max(1 + dice.below(2));
        let persons = (0..many).map(|n| person(server, &orgs, n, now)).collect();
        Self { orgs, persons, owners: BTreeMap::new() }
    }

    /// A code of a card for a person.
    pub(crate) fn code(&self, server: &Server, person: usize, now: UnixMillis) -> String {
        let Person { org, id } = &self.persons[person];
        let (staff, target) = (&self.orgs[*org].staff, Target::Person(*id));
        let made = new_code(&server.store, &*server.entropy, staff, target, 1, now);
        server.at_once(made).expect("a code of one's own person").0.typed
    }

    pub(crate) fn owns(&mut self, person: usize, profile: ProfileId) {
        self.owners.entry(profile).or_default().insert(person);
    }

    pub(crate) fn owners(&self, profile: ProfileId) -> BTreeSet<usize> {
        self.owners.get(&profile).cloned().unwrap_or_default()
    }

    /// Whether an organisation may hold rows of a profile.
    pub(crate) fn may_hold(&self, org: usize, profile: ProfileId) -> bool {
        self.owners(profile).iter().any(|person| self.persons[*person].org == org)
    }

    pub(crate) fn org_numbered(&self, id: [u8; 16]) -> Option<usize> {
        self.orgs.iter().position(|org| org.staff.org.0 == id)
    }
}

/// A pack that names its organisation.
pub(crate) fn pack_of(org: usize, n: u64) -> String {
    format!("canary{org}.{n:02}")
}

fn first(server: &Server, now: UnixMillis) -> Org {
    let founding = Founding {
        org_name: "Agence 0".to_owned(),
        staff_name: "Nadia".to_owned(),
        group_name: "Groupe 0".to_owned(),
    };
    let (staff, group) =
        server.at_once(server.store.found(founding, now)).expect("an empty database");
    Org { staff, group: group.id }
}

/// A program makes one organisation; the second one is written by hand, and spread over three parts.
fn second(server: &Server, dice: &Dice, now: UnixMillis) -> Org {
    let (org, id, group) = (OrgId(dice.bytes()), StaffId(dice.bytes()), GroupId(dice.bytes()));
    server.look(|db| {
        let made = db.execute(
            "INSERT INTO org (id, name, parts, made_ms) VALUES (?1, 'Agence 1', 3, ?2)",
            params![org.0, now.0],
        );
        made.expect("a row");
        let sql =
            "INSERT INTO staff (org, id, name, role, made_ms) VALUES (?1, ?2, 'Karim', 2, ?3)";
        db.execute(sql, params![org.0, id.0, now.0]).expect("a row");
        let sql =
            "INSERT INTO grp (org, id, name, staff, made_ms) VALUES (?1, ?2, 'Groupe 1', ?3, ?4)";
        db.execute(sql, params![org.0, group.0, id.0, now.0]).expect("a row");
    });
    let staff = Staff {
        org,
        org_name: "Agence 1".to_owned(),
        id,
        name: "Karim".to_owned(),
        role: Role::Coordinator,
        zone: "Europe/Paris".to_owned(),
    };
    Org { staff, group }
}

fn person(server: &Server, orgs: &[Org], n: usize, now: UnixMillis) -> Person {
    let org = n % orgs.len();
    let new = NewPerson {
        name: format!("Personne {n}"),
        phone: String::new(),
        group: Some(orgs[org].group),
    };
    let added = server.store.add_person(&orgs[org].staff, new, now);
    Person { org, id: server.at_once(added).expect("a person of one's own group") }
}
