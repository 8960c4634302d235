//! The world of one seed: time, a server, phones, and what flies between them.

use crate::clock::{PhoneClock, TrueTime};
use crate::coverage::{Coverage, Rare};
use crate::database;
use crate::dice::{Dice, PhoneIds};
use crate::journal::Journal;
use crate::network::Sky;
use crate::people::People;
use crate::phone::Phone;
use crate::server::Server;
use crate::trace::Trace;
use crate::view;
use crate::weather::Weather;
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::ports::at_once;
use rusqlite::Connection;
use std::rc::Rc;

/// One mistake shows in many places; as many are told.
const MOST_WRONG: usize = 20;

/// Databases with their tables and nothing in them: made once, copied for each seed.
pub(crate) struct Blank {
    pub(crate) server: Connection,
    pub(crate) phone: Connection,
}

/// Everything of a seed.
pub(crate) struct World {
    pub(crate) dice: Dice,
    pub(crate) time: TrueTime,
    pub(crate) trace: Trace,
    pub(crate) coverage: Coverage,
    pub(crate) weather: Weather,
    pub(crate) server: Server,
    pub(crate) people: People,
    pub(crate) phones: Vec<Phone>,
    pub(crate) journal: Journal,
    pub(crate) sky: Sky,
    /// Backups of the server, oldest first.
    pub(crate) backups: Vec<Connection>,
    /// The server answers nobody before.
    pub(crate) down_until_ms: i64,
    pub(crate) server_is_full: bool,
    pub(crate) past: Past,
    /// What is wrong, as it was found.
    pub(crate) wrong: Vec<String>,
}

/// What happened once in a seed and changes what may be expected of it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Past {
    /// Somebody copied an older file of the server back: it is found out by a witness, and those are drawn.
    pub(crate) copied_back: bool,
    /// A phone lost what it had not sent.
    pub(crate) phone_went_back: bool,
    /// Two processes drew the same epoch: the only way to a fork.
    pub(crate) process_cloned: bool,
    /// The life of the server when it was copied back: until another is drawn, nobody knows.
    pub(crate) life_copied_back: Option<u64>,
    /// The server lost what it had.
    pub(crate) server_went_back: bool,
}

impl World {
    /// Whether a server that was copied back does not know it yet. It cannot, while no phone misses a row: places of its
    /// feeds were given twice, and who had read the first ones does not read the second (sync.md §14, last line).
    pub(crate) fn cannot_tell(&self) -> bool {
        self.past.life_copied_back.is_some()
            && self.past.life_copied_back == self.server.look(view::server_epoch)
    }

    /// A server, its people, and phones that are enrolled.
    pub(crate) fn of(seed: u64, blank: &Blank, readable: bool) -> Self {
        let dice = Dice::of(seed);
        let time = TrueTime::begin();
        let server = Server::over(database::copy(&blank.server), &time, &dice);
        let people = People::found(&server, &dice, UnixMillis(time.now_ms()));
        let mut world = Self {
            weather: Weather::calm(),
            trace: Trace::new(readable),
            coverage: Coverage::default(),
            phones: Vec::new(),
            journal: Journal::default(),
            sky: Sky::default(),
            backups: Vec::new(),
            down_until_ms: 0,
            server_is_full: false,
            past: Past::default(),
            wrong: Vec::new(),
            dice,
            time,
            server,
            people,
        };
        for n in 0..2 + world.dice.below(3) {
            world.add_phone(n, blank);
        }
        world.backups.push(world.server.copy());
        for phone in &mut world.phones {
            phone.copies.push(phone.copy());
        }
        world.weather = Weather::drawn(&world.dice);
        world
    }

    fn add_phone(&mut self, n: usize, blank: &Blank) {
        let clock = PhoneClock::new(&self.time, &self.dice);
        let ids = Rc::new(PhoneIds::from(&self.dice));
        self.phones.push(Phone::start(database::copy(&blank.phone), clock, ids));
        let first = n % self.people.persons.len();
        let person = if self.dice.percent(70) { first } else { 0 };
        let own = self.new_profile(n);
        if self.dice.percent(30) {
            // Learnt before it was enrolled: under a profile that was born on it.
            self.phones[n].writes.push(own);
            self.record(n, own, 1 + self.dice.below(3));
        }
        self.enrol(n, person, own);
        if self.people.persons.len() > 1 && self.dice.percent(25) {
            self.enrol_elsewhere(n, person);
        }
    }

    /// Another person on the same phone, in the same organisation or in another.
    fn enrol_elsewhere(&mut self, n: usize, person: usize) {
        let other = (person + 1) % self.people.persons.len();
        let persons = &self.people.persons;
        if persons[other].org != persons[person].org {
            self.fired(Rare::TwoOrganisations);
        }
        let mut profile = self.new_profile(n);
        let carries = persons_differ(&self.people, person, other) && self.dice.percent(50);
        if carries && let Some(carried) = self.phones[n].writes.first() {
            // Who changes agency takes their log along.
            profile = *carried;
            self.fired(Rare::Carried);
        }
        self.enrol(n, other, profile);
    }

    pub(crate) fn new_profile(&self, n: usize) -> ProfileId {
        self.phones[n].store.new_profile().expect("ids are drawn")
    }

    /// Lets a phone in with a new code; without a fault when there is none in the air.
    pub(crate) fn enrol(&mut self, n: usize, person: usize, profile: ProfileId) {
        // A trainer whose page fails tries again; that is not what is looked at here.
        self.server.faults.call_off();
        let now = UnixMillis(self.time.now_ms());
        let code = self.people.code(&self.server, person, now);
        self.say(&|| format!("phone {n} enrols for person {person}"));
        self.people.owns(person, profile);
        self.phones[n].begin_enrolment(profile, code);
        self.carry_on(n);
        self.wait_for(n);
        let Some(account) = self.phones[n].accounts().pop() else { return };
        self.people.owns(person, account.profile);
        let phone = &mut self.phones[n];
        if !phone.persons.contains(&person) {
            phone.persons.push(person);
        }
        if !phone.writes.contains(&account.profile) {
            phone.writes.push(account.profile);
        }
    }

    pub(crate) fn fired(&mut self, what: Rare) {
        self.coverage.fired(what);
    }

    pub(crate) fn say(&self, words: &dyn Fn() -> String) {
        self.trace.say(self.time.now_ms(), words);
    }

    /// Something that must never be.
    pub(crate) fn violated(&mut self, check: &str, what: &str) {
        self.say(&|| format!("WRONG {check}: {what}"));
        if self.wrong.len() < MOST_WRONG {
            self.wrong.push(format!("{check}: {what}"));
        }
    }

    /// Rows that wait on a phone.
    pub(crate) fn unsent(&self, n: usize) -> u64 {
        let store = &self.phones[n].store;
        let profiles = at_once(store_profiles(store));
        profiles
            .into_iter()
            .map(|profile| {
                at_once(app_domain::ports::EventLog::unsent(&**store, profile)).unwrap_or(0)
            })
            .sum()
    }
}

async fn store_profiles(store: &app_store::Store) -> Vec<ProfileId> {
    app_domain::ports::EventLog::profiles(store).await.unwrap_or_default()
}

fn persons_differ(people: &People, one: usize, other: usize) -> bool {
    people.persons[one].org != people.persons[other].org
}
