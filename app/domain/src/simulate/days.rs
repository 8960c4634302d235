//! Days of a made-up learner: what they do becomes rows of a log, folded as on a phone.

use super::Dice;
use crate::event::{Aids, Attempt, Ease, Event, SortedMiss, SupportAsked, Verdict};
use crate::id::{Day, Epoch, ProfileId, UnixMillis};
use crate::memory::{Memory, learning_day};
use crate::mission::Mission;
use crate::planner::{Facts, Offered, Plan, Suggestion, What, plan};
use crate::ports::Stored;
use crate::progress::Progress;
use content_pack::{Channel, ErrorKind, ItemId, UnitId};
use std::collections::BTreeSet;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;
/// Monday 7 September 2026, 7 in the morning UTC.
pub(super) const START: UnixMillis = UnixMillis(1_788_764_400_000);
/// How likely a word never met is found among three pictures or so, in millionths.
const FIRST_TIME_PPM: u32 = 600_000;

/// A log that grows, and what it says.
#[derive(Clone, Debug)]
pub struct Walk {
    /// Every row, in the order made.
    pub log: Vec<Stored>,
    /// Their fold.
    pub progress: Progress,
    /// The time of the next row.
    pub now: UnixMillis,
    /// Chance.
    pub dice: Dice,
}

impl Walk {
    /// Nothing done yet, on the first morning.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let progress = Progress::default();
        Self { log: Vec::new(), progress, now: START, dice: Dice::new(seed) }
    }

    /// One more fact, a little later.
    pub fn tell(&mut self, event: Event) {
        self.now.0 += 20_000;
        let seq = u32::try_from(self.log.len()).unwrap_or(u32::MAX) + 1;
        let (profile, epoch) = (ProfileId([7; 16]), Epoch(1));
        let stored = Stored { at: self.now, profile, epoch, seq, event };
        self.progress.apply(&stored);
        self.log.push(stored);
    }

    /// The day of learning.
    #[must_use]
    pub const fn today(&self) -> Day {
        learning_day(self.now)
    }

    /// Lets days pass, to the same hour.
    pub fn sleep(&mut self, days: i64) {
        let hour = (self.now.0 - START.0).rem_euclid(DAY_MS);
        self.now.0 += days * DAY_MS - hour;
    }

    /// What the planner offers now.
    #[must_use]
    pub fn plan(&self, offered: &[Offered]) -> Plan {
        let nothing = BTreeSet::new();
        let (progress, now) = (&self.progress, self.now);
        plan(&Facts { progress, offered, given: &[], unaskable: &nothing, now })
    }

    /// Does what was offered, to its end. Returns what was asked and how many were right at once.
    pub fn follow(&mut self, offered: &[Offered], one: &Suggestion) -> (usize, usize) {
        match &one.what {
            What::Open | What::Resume => {
                let unit = offered.iter().find(|unit| unit.unit == one.unit);
                unit.map_or((0, 0), |unit| self.play(unit, usize::MAX))
            }
            What::Review(items) | What::Gym(items) | What::Few(items) => {
                let right = items.iter().filter(|recall| self.recall(&recall.item)).count();
                (items.len(), right)
            }
        }
    }

    /// Plays a unit, each of its items twice, and leaves after so many items.
    pub fn play(&mut self, unit: &Offered, most: usize) -> (usize, usize) {
        let scene = || unit.unit.clone();
        self.tell(Event::SceneOpened { scene: scene(), version: 1 });
        let mut right = 0;
        for item in unit.items.iter().take(most) {
            right += usize::from(self.answer(&unit.unit, "gestes", &item.id, unit.bank));
            self.now.0 += MINUTE_MS / 2;
            if !unit.bank {
                self.answer(&unit.unit, "bruit", &item.id, false);
            }
        }
        if most < unit.items.len() {
            self.tell(Event::SceneLeft { scene: scene() });
        } else {
            self.tell(Event::StepDone { scene: scene(), step: "gestes".into(), skipped: false });
            self.tell(Event::SceneDone { scene: scene() });
        }
        (unit.items.len().min(most), right)
    }

    /// One item of a review: asked until it is right, as the screen does.
    pub(crate) fn recall(&mut self, item: &ItemId) -> bool {
        let unit = item.unit();
        let step = format!("~{}", item.as_str().split_once('/').map_or("", |(_, key)| key));
        let right = self.answer(&unit, &step, item, unit.as_str().starts_with("route"));
        self.tell(Event::StepDone { scene: unit, step, skipped: false });
        right
    }

    /// Answers until it is right; true when it was at the first try.
    fn answer(&mut self, unit: &UnitId, step: &str, item: &ItemId, question: bool) -> bool {
        let knows = known_ppm(&self.progress.memory, item, self.now);
        let mut tries = 1;
        while !self.dice.chance(knows.saturating_add((tries - 1) * 400_000)) {
            self.ask_for_help(unit, step);
            self.attempt(unit, (step, question), item, (false, tries));
            if question {
                self.sort(unit, step, item);
            }
            tries += 1;
        }
        self.attempt(unit, (step, question), item, (true, tries));
        tries == 1
    }

    fn attempt(
        &mut self,
        unit: &UnitId,
        (step, question): (&str, bool),
        item: &ItemId,
        (right, tries): (bool, u32),
    ) {
        let key = item.as_str().split_once('/').map_or("", |(_, key)| key);
        let ladder = crate::ladder::Ladder::of(&self.progress.memory, item, Channel::Oral);
        let ease = self.progress.dials.ease();
        let why = self.why();
        let attempt = Attempt {
            unit: unit.clone(),
            step: step.to_owned(),
            prompt: 0,
            items: vec![item.clone()],
            channel: Channel::Oral,
            response: if question { format!("{key} B") } else { format!("g_{key}") },
            verdict: if right { Verdict::Right } else { Verdict::NotYet(why) },
            aids: Aids { gloss: self.dice.chance(100_000), ..Aids::default() },
            replays: u16::from(self.dice.chance(150_000)),
            rung: ladder.dialled((0, 4), false, ease),
            took_ms: u32::try_from(1_000 + self.dice.roll(12_000)).unwrap_or(0),
            attempt: u16::try_from(tries).unwrap_or(u16::MAX),
        };
        self.tell(Event::Attempt(Box::new(attempt)));
    }
}

impl Walk {
    fn why(&mut self) -> ErrorKind {
        let kinds = [ErrorKind::Language, ErrorKind::Rule, ErrorKind::Slip];
        self.dice.pick(&kinds).copied().unwrap_or(ErrorKind::Slip)
    }

    /// Now and then somebody asks for the picture.
    fn ask_for_help(&mut self, unit: &UnitId, step: &str) {
        if self.dice.chance(150_000) {
            let aids = Aids { shown: true, ..Aids::default() };
            let (unit, step) = (unit.clone(), step.to_owned());
            self.tell(Event::SupportAsked(Box::new(SupportAsked { unit, step, prompt: 0, aids })));
        }
    }

    /// Every other time a missed question is sorted by its learner.
    fn sort(&mut self, unit: &UnitId, step: &str, item: &ItemId) {
        if self.dice.chance(500_000) {
            let (was, why) = (ErrorKind::Rule, self.why());
            let (unit, step, items) = (unit.clone(), step.to_owned(), vec![item.clone()]);
            let sorted = SortedMiss { unit, step, prompt: 0, items, was, why };
            self.tell(Event::MissSorted(Box::new(sorted)));
        }
    }

    /// The learner turns the dial.
    fn turn_the_dial(&mut self) {
        let ease = self.dice.pick(&Ease::ALL).copied().unwrap_or_default();
        self.tell(Event::EaseDialled { ease });
    }
}

/// How likely the learner knows an item: as memory reckons, and never quite surely.
fn known_ppm(memory: &Memory, item: &ItemId, now: UnixMillis) -> u32 {
    let today = learning_day(now);
    let states = memory.of(item).into_iter().flatten().filter_map(|(_, card)| card.state(now));
    states.map(|state| state.recall_ppm(today)).max().map_or(FIRST_TIME_PPM, |ppm| ppm / 20 * 19)
}

/// Up to a month of a learner who does this and that: follows the plan or not, declares missions, puts things off, leaves
/// in the middle, stays away, and whose phone is once wrong by years.
#[must_use]
pub fn random_walk(seed: u64, offered: &[Offered]) -> Walk {
    let mut walk = Walk::new(seed);
    let wrong_day = walk.dice.roll(30);
    for day in 0..8 + walk.dice.roll(22) {
        let back = walk.now;
        if day == wrong_day {
            let years = if walk.dice.chance(500_000) { 9 } else { -16 };
            walk.now.0 += years * 365 * DAY_MS;
        }
        for _ in 0..walk.dice.roll(4) {
            something(&mut walk, offered);
        }
        walk.now = UnixMillis(if day == wrong_day { back.0 } else { walk.now.0 });
        let away = if walk.dice.chance(40_000) { 21 } else { 1 };
        walk.sleep(away);
    }
    walk
}

fn something(walk: &mut Walk, offered: &[Offered]) {
    let next = walk.plan(offered).next;
    match (walk.dice.roll(13), next) {
        (12, _) => walk.turn_the_dial(),
        (0, _) => declare(walk),
        (1, _) => {
            if let Some(mission) = walk.progress.missions.current(walk.today()) {
                walk.tell(Event::MissionEnded { mission: mission.id, day: walk.today() });
            }
        }
        (2, Some(one)) => walk.tell(Event::SuggestionDeferred { unit: one.name() }),
        (3 | 4, _) => {
            let unit = walk.dice.pick(offered).cloned();
            let most = usize::try_from(walk.dice.roll(6)).unwrap_or(0);
            unit.iter().for_each(|unit| {
                walk.play(unit, most);
            });
        }
        (_, Some(one)) => {
            walk.follow(offered, &one);
        }
        (_, None) => {}
    }
}

fn declare(walk: &mut Walk) {
    let trade = walk.dice.pick(&["btp", "cuis", "net"]).copied().unwrap_or("btp");
    let start = Day(walk.today().0 + i64::try_from(walk.dice.roll(12)).unwrap_or(0));
    let length = i64::try_from(walk.dice.roll(25)).unwrap_or(0);
    let end = walk.dice.chance(700_000).then_some(Day(start.0 + length));
    let id = format!("m{}", walk.dice.roll(6));
    walk.tell(Event::MissionSet { mission: Mission { id, trade: trade.to_owned(), start, end } });
}
