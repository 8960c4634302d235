//! What people and bad luck do between two arrivals.

use crate::coverage::Rare;
use crate::database;
use crate::journal::Sort;
use crate::people::pack_of;
use crate::view::{self, Mark, PhoneView};
use crate::world::World;
use app_domain::event::Event;
use app_domain::id::{BootId, ProfileId, UnixMillis};
use app_domain::ports::{Clock, EventLog, LinkError, LogError, SyncStore, at_once};
use rusqlite::Connection;
use std::collections::BTreeSet;
use sync_server::store::{ConsoleStore, Handover, Target};

const SECOND_MS: i64 = 1_000;
const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
const YEAR_MS: i64 = 365 * DAY_MS;
/// More phones than this make a seed slow and prove nothing more.
const MOST_PHONES: usize = 6;

impl World {
    /// One thing happens, after a while.
    pub(crate) fn next_deed(&mut self) {
        let pause = match self.dice.below(10) {
            0 => self.dice.between(HOUR_MS, 20 * HOUR_MS),
            1..=4 => self.dice.between(SECOND_MS, 20 * SECOND_MS),
            _ => self.dice.between(20 * SECOND_MS, 1_200 * SECOND_MS),
        };
        self.pass(pause);
        let phone = self.dice.below(self.phones.len());
        match self.dice.below(100) {
            0..35 => self.learn(phone),
            35..70 => self.sync(phone),
            70..73 => self.restart(phone),
            73..77 => self.rush(),
            77..81 => self.keep_copies(phone),
            _ => {
                if let Some(fault) = self.weather.deed(&self.dice) {
                    self.befall(fault, phone);
                }
            }
        }
    }

    /// Some answers.
    pub(crate) fn learn(&mut self, phone: usize) {
        let Some(profile) = self.dice.pick(&self.phones[phone].writes).copied() else { return };
        let many = 1 + self.dice.below(4);
        self.record(phone, profile, many);
    }

    /// Writes events on a phone; whether its storage kept them.
    pub(crate) fn record(&mut self, phone: usize, profile: ProfileId, many: usize) -> bool {
        let made: Vec<_> = (0..many).map(|_| self.event(profile)).collect();
        self.append(phone, profile, &made)
    }

    fn event(&mut self, profile: ProfileId) -> (u64, Event) {
        let sort = if self.dice.percent(self.weather.unknown) {
            self.fired(Rare::UnknownKind);
            Sort::Unknown
        } else if self.dice.percent(self.weather.bad) {
            self.fired(Rare::BadRow);
            Sort::Bad
        } else {
            Sort::Answer
        };
        self.journal.event(profile, sort)
    }

    fn append(&mut self, phone: usize, profile: ProfileId, made: &[(u64, Event)]) -> bool {
        let events: Vec<_> = made.iter().map(|(_, event)| event.clone()).collect();
        let (store, now) = (&self.phones[phone].store, self.phones[phone].clock.now());
        let kept = at_once(store.append(profile, &events, now));
        self.say(&|| format!("phone {phone} writes {} as {profile}: {}", made.len(), kept.is_ok()));
        match &kept {
            Ok(_) => {
                self.journal.durable.extend(made.iter().map(|(nonce, _)| (*nonce, phone)));
            }
            Err(LogError::Full) => self.fired(Rare::PhoneFull),
            Err(_) if self.phones[phone].power.is_off() => {}
            Err(e) => self.violated("S10", &format!("phone {phone} could not write: {e}")),
        }
        self.after_a_crash(phone);
        kept.is_ok()
    }

    pub(crate) fn sync(&mut self, phone: usize) {
        self.say(&|| format!("phone {phone} syncs"));
        self.phones[phone].begin_sync();
        self.carry_on(phone);
    }

    /// A phone goes on as far as it can, and what it sends takes off.
    pub(crate) fn carry_on(&mut self, phone: usize) {
        let done = self.phones[phone].go_on();
        self.take_off(phone);
        if let Some(done) = done {
            self.say(&|| format!("phone {phone} is done: {done:?}"));
            if let Err(LinkError::Log(e)) = &done
                && !self.phones[phone].power.is_off()
                && !matches!(e, LogError::Full)
            {
                self.violated("S10", &format!("phone {phone} could not store an answer: {e}"));
            }
        }
        if !self.after_a_crash(phone) && !self.phones[phone].is_busy() {
            self.observe(phone);
        }
    }

    /// A process that lost its power begins again on its disk.
    fn after_a_crash(&mut self, phone: usize) -> bool {
        let off = self.phones[phone].power.is_off();
        if off {
            self.say(&|| format!("phone {phone} crashed"));
            self.phones[phone].begin_again(None);
        }
        off
    }

    /// The break of a course: everybody's phone finds the network at once.
    fn rush(&mut self) {
        for phone in 0..self.phones.len() {
            self.sync(phone);
        }
    }

    fn restart(&mut self, phone: usize) {
        self.say(&|| format!("phone {phone} is closed and opened"));
        self.phones[phone].begin_again(None);
    }

    /// Copies that a later fault may bring back.
    fn keep_copies(&mut self, phone: usize) {
        let copy = self.phones[phone].copy();
        self.phones[phone].copies.push(copy);
        if self.dice.percent(50) {
            self.backups.push(self.server.copy());
        }
    }

    pub(crate) fn befall(&mut self, fault: Rare, phone: usize) {
        self.say(&|| format!("phone {phone}: {}", fault.words()));
        match fault {
            Rare::ServerCrashBefore | Rare::ServerCrashAfter => {
                self.server.crash_at_commit(fault == Rare::ServerCrashAfter);
                self.fired(fault);
            }
            Rare::StatementFails => {
                let after = u32::try_from(self.dice.below(30)).unwrap_or(0);
                self.server.faults.fail_after(after);
                self.rush();
            }
            Rare::ServerFull => self.fill_server(),
            Rare::ServerRestored | Rare::ServerCopiedBack => self.restore_server(fault),
            Rare::PhoneCrashBefore | Rare::PhoneCrashAfter => self.crash_at_commit(fault, phone),
            Rare::PhoneKilled => {
                self.sync(phone);
                if self.phones[phone].is_busy() {
                    self.fired(fault);
                }
                self.phones[phone].begin_again(None);
            }
            Rare::PhoneFull => self.fill_phone(phone),
            Rare::WallJump => {
                let years = self.dice.between(-4, 4) * YEAR_MS + self.dice.between(-DAY_MS, DAY_MS);
                self.phones[phone].clock.jump(years);
                self.fired(fault);
            }
            Rare::Reboot => {
                self.phones[phone].clock.reboot(BootId(self.dice.bytes()));
                self.phones[phone].begin_again(None);
                self.fired(fault);
            }
            Rare::BootReset => {
                self.phones[phone].clock.reset_boot_clock();
                self.fired(fault);
            }
            Rare::Suspend => {
                self.pass(self.dice.between(DAY_MS, 60 * DAY_MS));
                self.fired(fault);
            }
            Rare::PhoneRestored => self.restore_phone(phone),
            Rare::PhoneCloned => {
                self.clone_phone(phone);
            }
            Rare::ProcessCloned => self.clone_process(phone),
            Rare::Revoked => self.revoke(phone),
            Rare::Given => self.give(),
            _ => {}
        }
    }

    fn fill_server(&mut self) {
        self.server_is_full = !self.server_is_full;
        self.server.look(|db| database::fill_disk(db, self.server_is_full));
        if self.server_is_full {
            self.fired(Rare::ServerFull);
        }
    }

    fn restore_server(&mut self, fault: Rare) {
        if self.backups.is_empty() {
            return;
        }
        let chosen = self.dice.below(self.backups.len());
        let backup = database::copy(&self.backups[chosen]);
        if fault == Rare::ServerRestored {
            let drawn = self.dice.number() | 1;
            let sql = "INSERT INTO meta (key, value) VALUES ('server_epoch', ?1)
                       ON CONFLICT (key) DO UPDATE SET value = excluded.value";
            backup.execute(sql, [drawn.to_be_bytes()]).expect("our own table");
        } else {
            self.past.copied_back = true;
            self.past.life_copied_back = view::server_epoch(&backup);
        }
        self.fired(fault);
        self.past.server_went_back = true;
        self.server.begin_again(Some(&backup));
        self.server_is_full = false;
        for org in 0..self.people.orgs.len() {
            let holds = self.server_marks(org);
            self.journal.server_went_back(org, &holds);
        }
    }

    fn crash_at_commit(&mut self, fault: Rare, phone: usize) {
        let power = self.phones[phone].power.clone();
        match fault {
            Rare::PhoneCrashBefore => power.fail_before_commit(),
            _ => power.fail_after_commit(),
        }
        if self.dice.percent(50) {
            self.learn(phone);
        } else {
            self.sync(phone);
            self.wait_for(phone);
        }
        // One that did not come about, for nothing was committed.
        if power.is_off() { self.fired(fault) } else { power.call_off() }
    }

    fn fill_phone(&mut self, phone: usize) {
        let store = std::rc::Rc::clone(&self.phones[phone].store);
        store.inspect(|db| {
            // The ballast is one answer's room; without it the next one is refused.
            db.execute_batch("DELETE FROM ballast; VACUUM;").expect("a database of our own");
            database::fill_disk(db, true);
        });
        for _ in 0..6 {
            self.learn(phone);
        }
        if self.dice.percent(50) {
            self.sync(phone);
            self.wait_for(phone);
        }
        store.inspect(|db| database::fill_disk(db, false));
    }

    fn restore_phone(&mut self, phone: usize) {
        let many = self.phones[phone].copies.len();
        if many == 0 {
            return;
        }
        let disk = database::copy(&self.phones[phone].copies[self.dice.below(many)]);
        if self.dice.percent(50) {
            forget_keys(&disk);
        }
        self.fired(Rare::PhoneRestored);
        self.past.phone_went_back = true;
        self.phones[phone].begin_again(Some(disk));
        let holds = marks_on(&self.phones[phone].store.inspect(PhoneView::of));
        self.journal.phone_went_back(phone, &holds);
    }

    /// A copy of the disk in another phone.
    fn clone_phone(&mut self, phone: usize) -> Option<usize> {
        if self.phones.len() >= MOST_PHONES {
            return None;
        }
        let disk = self.phones[phone].copy();
        forget_keys(&disk);
        let original = &self.phones[phone];
        let (clock, ids) = (original.clock.twin(), std::rc::Rc::new((*original.ids).clone()));
        let (persons, writes) = (original.persons.clone(), original.writes.clone());
        let mut twin = crate::phone::Phone::start(disk, clock, ids);
        (twin.persons, twin.writes) = (persons, writes);
        self.phones.push(twin);
        let new = self.phones.len() - 1;
        self.journal.phone_was_cloned(phone, new);
        self.fired(Rare::PhoneCloned);
        // Another machine: it draws other ids, and boots by itself.
        self.phones[new].ids = std::rc::Rc::new(crate::dice::PhoneIds::from(&self.dice));
        self.phones[new].clock.reboot(BootId(self.dice.bytes()));
        self.phones[new].begin_again(None);
        at_once(self.phones[new].store.identity()).expect("keys are drawn");
        Some(new)
    }

    /// A copy of a running process: it draws the same epoch, then the two go their own ways.
    fn clone_process(&mut self, phone: usize) {
        let Some(profile) = self.phones[phone].writes.first().copied() else { return };
        // Two servers may take the two sides of a fork; which one a phone then follows is not settled anywhere.
        if self.people.owners(profile).len() > 1 {
            return;
        }
        let Some(twin) = self.clone_phone(phone) else { return };
        self.fired(Rare::ProcessCloned);
        self.past.process_cloned = true;
        self.phones[phone].begin_again(None);
        self.phones[twin].clock = self.phones[phone].clock.twin();
        self.phones[twin].ids = std::rc::Rc::new((*self.phones[phone].ids).clone());
        self.phones[twin].begin_again(None);
        // Either the very same segment goes on differently, or another header stands over it.
        let mut shared = Vec::new();
        if self.dice.percent(30) {
            self.phones[twin].clock.jump(7);
        } else {
            shared.extend((0..self.dice.below(3)).map(|_| self.event(profile)));
        }
        if !shared.is_empty() {
            self.append(phone, profile, &shared);
            self.append(twin, profile, &shared);
        }
        let (one, other) = (1 + self.dice.below(3), 1 + self.dice.below(3));
        self.record(phone, profile, one);
        self.record(twin, profile, other);
        // From here on they are two machines.
        self.phones[twin].ids = std::rc::Rc::new(crate::dice::PhoneIds::from(&self.dice));
        if self.dice.percent(50) {
            self.phones[twin].begin_again(None);
        }
    }

    /// A trainer ends the enrolment of a phone; it may be enrolled again later.
    fn revoke(&mut self, phone: usize) {
        let now = UnixMillis(self.time.now_ms());
        let Some(account) = self.phones[phone].accounts().pop() else { return };
        let Some(org) = self.people.org_numbered(account.org) else { return };
        let Some(device) = self.server.look(|db| device_of(db, &account.token)) else { return };
        let staff = self.people.orgs[org].staff.clone();
        let done = self.server.at_once(self.server.store.revoke(&staff, device, now));
        if done.is_ok() {
            self.fired(Rare::Revoked);
        }
        if self.dice.percent(60) {
            self.learn(phone);
            self.sync(phone);
            self.wait_for(phone);
            self.renew(phone);
        }
    }

    /// Enrols a phone again for every account that does not let it in; whether there was one.
    pub(crate) fn renew(&mut self, phone: usize) -> bool {
        let mut renewed = false;
        for account in self.phones[phone].accounts() {
            let Some(org) = self.people.org_numbered(account.org) else { continue };
            if account.stopped.is_none() {
                continue;
            }
            self.fired(Rare::Renewed);
            renewed = true;
            // A clone comes as a new phone: everybody who shares it needs a card.
            for person in self.phones[phone].persons.clone() {
                if self.people.persons[person].org == org {
                    self.enrol(phone, person, account.profile);
                }
            }
        }
        renewed
    }

    fn give(&mut self) {
        let org = self.dice.below(self.people.orgs.len());
        let crate::people::Org { staff, group } = &self.people.orgs[org];
        let version = 1 + u32::try_from(self.dice.below(3)).unwrap_or(0);
        let pack = pack_of(org, self.dice.number() % 4);
        let what = Handover { target: Target::Group(*group), pack, version };
        let now = UnixMillis(self.time.now_ms());
        if self.server.at_once(self.server.store.give(staff, what, now)).is_ok() {
            self.fired(Rare::Given);
        }
    }
}

/// The keys lie outside of a phone's backups: the copy is another installation.
fn forget_keys(disk: &Connection) {
    disk.execute("DELETE FROM meta WHERE key = 'keys'", []).expect("our own table");
}

fn device_of(db: &Connection, token: &str) -> Option<app_domain::id::DeviceId> {
    let hash = sync_server::secret::hash(token);
    let sql = "SELECT device FROM token WHERE hash = ?1";
    db.query_row(sql, [hash], |row| row.get(0)).ok().map(app_domain::id::DeviceId)
}

/// The rows of a phone, by their numbers.
pub(crate) fn marks_on(phone: &PhoneView) -> BTreeSet<u64> {
    phone.log.rows.values().filter_map(|row| Mark::of(row)).map(|mark| mark.nonce).collect()
}

impl World {
    /// The rows an organisation has, those set apart too.
    pub(crate) fn server_marks(&self, org: usize) -> BTreeSet<u64> {
        let id = self.people.orgs[org].staff.org;
        let view = self.server.look(|db| view::OrgView::of(db, id));
        let kept = view.log.rows.values().chain(view.apart.iter().map(|(.., bytes)| bytes));
        kept.filter_map(|row| Mark::of(row)).map(|mark| mark.nonce).collect()
    }

    /// Whether a phone's storage lets it in everywhere.
    pub(crate) fn is_let_in(&self, phone: usize) -> bool {
        at_once(self.phones[phone].store.accounts())
            .is_ok_and(|accounts| accounts.iter().all(|account| account.stopped.is_none()))
    }
}
