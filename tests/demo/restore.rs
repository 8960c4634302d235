//! The restore drill: three phones learn, a backup, a day more, a phone is lost, the server comes back as it was a day
//! ago. Nothing a learner did is missing at the end (sync.md §14).

mod agency;
mod held;
mod phone;

use agency::Agency;
use held::Held;
use phone::Phone;

/// How the old database comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// By `passerelle-server restore`.
    Restore,
    /// Somebody copies the file back and starts the server.
    CopiedBack,
}

/// What the drill came to.
pub(crate) struct Drill {
    /// The story, line by line.
    lines: Vec<String>,
    /// Every event that a phone said it had recorded.
    recorded: Held,
    /// What the server gives to a phone that holds nothing, at the end.
    given: Held,
    /// Events the server held before, just after, and long after the old database came back.
    server: [u64; 3],
    /// The life of the server before and after.
    epochs: [u64; 2],
    /// Times the audit says that another life began.
    told: u64,
    phones: Vec<Ending>,
}

/// A phone at the end.
struct Ending {
    name: &'static str,
    holds: Held,
    same_as_server: bool,
    unsent: u64,
    cursors_at_the_end: bool,
}

impl Drill {
    /// What it came to, in sentences.
    fn ending(&self) -> Vec<String> {
        let [before, after, last] = self.server;
        let mut lines = vec![
            format!("the server held {before} events, then {after}, and {last} at the end"),
            format!("its life was {:016x} and is {:016x}", self.epochs[0], self.epochs[1]),
            format!("it told of that {} time in the audit", self.told),
        ];
        lines.extend(self.phones.iter().map(|one| {
            let same = if one.same_as_server { "the server's" } else { "NOT the server's" };
            let read =
                if one.cursors_at_the_end { "read to the end" } else { "NOT read to the end" };
            format!(
                "{}: {} events, digest {} is {same}, {} unsent, each feed {read}",
                one.name,
                one.holds.len(),
                one.holds.digest(),
                one.unsent
            )
        }));
        lines.push(format!(
            "recorded {} events, missing on the server: {}; there and recorded by nobody: {}",
            self.recorded.len(),
            self.recorded.without(&self.given),
            self.given.without(&self.recorded)
        ));
        lines
    }
}

/// Both ways, printed one after the other.
pub(crate) async fn both_ways() -> Vec<String> {
    let mut lines = Vec::new();
    for way in [Way::Restore, Way::CopiedBack] {
        let done = drill(way).await;
        let ending = done.ending();
        lines.extend(done.lines);
        lines.extend(ending);
    }
    lines
}

/// The whole drill.
pub(crate) async fn drill(way: Way) -> Drill {
    let mut story = Story::begin(way).await;
    story.first_day().await;
    let backup = story.agency.back_up();
    story.tell(format!("evening: a backup of {} events", story.agency.events().await));
    story.second_day().await;
    let before = (story.agency.events().await, story.agency.epoch().await);
    story.agency.stop().await;
    story.tell(format!("the server's disk dies with {} events on it", before.0));
    story.comes_back(way, &backup).await;
    let after = story.agency.events().await;
    story.tell(format!(
        "yesterday's database serves: {after} events, {} are missing",
        before.0 - after
    ));
    story.phones_sync().await;
    story.end((before.0, after), before.1).await
}

struct Story {
    agency: Agency,
    amina: Option<Phone>,
    amina_tablet: Phone,
    boubacar: Phone,
    recorded: Held,
    lines: Vec<String>,
}

impl Story {
    async fn begin(way: Way) -> Self {
        let mut agency = Agency::open().await;
        let (amina, boubacar) = (agency.person("Amina").await, agency.person("Boubacar").await);
        Self {
            amina: Some(agency.phone("Amina's phone", amina, 1).await),
            amina_tablet: agency.phone("Amina's tablet", amina, 2).await,
            boubacar: agency.phone("Boubacar's phone", boubacar, 3).await,
            agency,
            recorded: Held::default(),
            lines: vec![
                format!("--- {way:?} ---"),
                "three phones of two persons are enrolled".to_owned(),
            ],
        }
    }

    fn tell(&mut self, line: String) {
        self.lines.push(line);
    }

    async fn first_day(&mut self) {
        self.learns(Who::Amina, 30).await;
        self.learns(Who::Tablet, 20).await;
        self.learns(Who::Boubacar, 25).await;
        for who in [Who::Amina, Who::Boubacar, Who::Tablet] {
            self.syncs(who).await;
        }
    }

    async fn second_day(&mut self) {
        self.agency.a_day_passes();
        for phone in self.amina.iter_mut().chain([&mut self.amina_tablet, &mut self.boubacar]) {
            phone.starts_again_tomorrow();
        }
        self.learns(Who::Amina, 12).await;
        self.syncs(Who::Amina).await;
        self.syncs(Who::Tablet).await;
        self.a_new_phone_comes_and_goes().await;
        self.amina = None;
        let line = "both phones of Amina fall into the river; her tablet had pulled their events";
        self.tell(line.to_owned());
        self.learns(Who::Boubacar, 9).await;
        self.syncs(Who::Boubacar).await;
        self.learns(Who::Boubacar, 4).await;
        self.learns(Who::Tablet, 7).await;
        self.tell("the last 4 and 7 are not sent yet".to_owned());
    }

    /// Its enrolment and its profile are in no backup.
    async fn a_new_phone_comes_and_goes(&mut self) {
        let person = self.amina_tablet.person;
        let new = self.agency.phone_with(5, "Amina's new phone", person, 4).await;
        self.recorded.extend(new.holds().await);
        new.syncs().await;
        self.tell("Amina's new phone joins, with 5 events made on it before".to_owned());
        self.syncs(Who::Tablet).await;
    }

    async fn comes_back(&mut self, way: Way, backup: &std::path::Path) {
        match way {
            Way::Restore => {
                let done = self.agency.restore(backup).await;
                self.tell(format!(
                    "restore: another life of the server ({:016x})",
                    done.server_epoch
                ));
            }
            Way::CopiedBack => {
                self.agency.copy_back(backup);
                self.tell("somebody copies the old file back and says nothing".to_owned());
            }
        }
        self.agency.start().await;
    }

    async fn phones_sync(&mut self) {
        for who in [Who::Tablet, Who::Boubacar, Who::Tablet] {
            self.syncs(who).await;
        }
    }

    fn phone(&self, who: Who) -> &Phone {
        match who {
            Who::Amina => self.amina.as_ref().expect("not in the river yet"),
            Who::Tablet => &self.amina_tablet,
            Who::Boubacar => &self.boubacar,
        }
    }

    async fn learns(&mut self, who: Who, events: u32) {
        self.phone(who).learns(events).await;
        let (name, holds) = (self.phone(who).name, self.phone(who).holds().await);
        self.recorded.extend(holds);
        self.tell(format!("{name} learns: {events} events"));
    }

    async fn syncs(&mut self, who: Who) {
        let phone = self.phone(who);
        let waiting = phone.unsent().await;
        phone.syncs().await;
        let line = format!(
            "{} syncs: {waiting} were to be sent, {} are now; it holds {}",
            phone.name,
            phone.unsent().await,
            phone.holds().await.len()
        );
        let held = self.agency.events().await;
        self.tell(format!("{line}; the server holds {held}"));
    }

    async fn end(self, before: (u64, u64), epoch: u64) -> Drill {
        let mut given = Held::default();
        let mut phones = Vec::new();
        for phone in [&self.amina_tablet, &self.boubacar] {
            let fresh = self.agency.phone("a new phone", phone.person, 9).await;
            fresh.syncs().await;
            let (holds, of_server) = (phone.holds().await, fresh.holds().await);
            phones.push(Ending {
                name: phone.name,
                same_as_server: holds.digest() == of_server.digest(),
                holds,
                unsent: phone.unsent().await,
                cursors_at_the_end: self.agency.is_up_to_date(phone).await,
            });
            given.extend(of_server);
        }
        let last = self.agency.events().await;
        let epochs = [epoch, self.agency.epoch().await];
        let told = self.agency.lives_in_the_audit().await;
        let (lines, recorded) = (self.lines, self.recorded);
        Drill { lines, recorded, given, server: [before.0, before.1, last], epochs, told, phones }
    }
}

#[derive(Clone, Copy)]
enum Who {
    Amina,
    Tablet,
    Boubacar,
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn nothing_is_missing(way: Way) {
        let done = drill(way).await;
        let story = done.lines.join("\n");
        let [before, after, last] = done.server;
        // Otherwise the drill would show nothing.
        assert!(after < before, "the old database lacks a day\n{story}");
        assert_eq!(done.recorded.len(), 112, "{story}");
        assert_eq!(done.recorded.without(&done.given), 0, "{story}");
        assert_eq!(done.given.without(&done.recorded), 0, "nothing that nobody did\n{story}");
        assert_eq!(last, 112, "{story}");
        assert_ne!(done.epochs[0], done.epochs[1], "phones were told\n{story}");
        assert_eq!(done.told, 1, "and so is whoever reads the audit\n{story}");
        for phone in &done.phones {
            assert!(phone.same_as_server && phone.unsent == 0, "{}\n{story}", phone.name);
            assert!(phone.cursors_at_the_end, "{}\n{story}", phone.name);
        }
    }

    #[tokio::test]
    async fn f20_after_a_restore_nothing_a_learner_did_is_missing_not_even_of_a_phone_that_is_gone()
    {
        nothing_is_missing(Way::Restore).await;
    }

    #[tokio::test]
    async fn f20_a_file_that_was_just_copied_back_loses_nothing_either() {
        nothing_is_missing(Way::CopiedBack).await;
    }
}
