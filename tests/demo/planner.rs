//! Ninety days: a site, a gap, a kitchen, three weeks away, and a phone that once believes it is 2035.

mod calendar;
mod words;

use app_domain::event::Event;
use app_domain::id::Day;
use app_domain::memory::{Danger, Memory, learning_day};
use app_domain::mission::{Mission, Situation};
use app_domain::planner::{Offered, Suggestion, What};
use app_domain::simulate::{Walk, catalogue};
use calendar::date;
use std::collections::BTreeSet;

/// One seed, one story.
const SEED: u64 = 2026;
const DAYS: i64 = 90;
/// Milliseconds the phone is ahead on the day its clock is wrong: nine years.
const WRONG_BY_MS: i64 = 9 * 365 * 86_400_000;

/// What life brings on a day, counted from the first.
const LIFE: &[(i64, Life)] = &[
    (3, Life::Mission("btp", 4, 20)),
    (9, Life::NotNow),
    (21, Life::WrongClock),
    (36, Life::Mission("cuis", 6, 18)),
    (50, Life::Longer("cuis", 4)),
    (58, Life::Ends),
    (62, Life::Away(21)),
    (87, Life::NotNow),
];

#[derive(Clone, Copy)]
enum Life {
    /// A mission of this trade is declared, so many days ahead, for so many days.
    Mission(&'static str, i64, i64),
    /// It goes on for so many days more.
    Longer(&'static str, i64),
    /// It ends before its day.
    Ends,
    /// “Pas maintenant.”
    NotNow,
    /// The phone says 2035 for one session.
    WrongClock,
    /// Nothing for so many days.
    Away(i64),
}

/// The story, line by line.
pub(crate) fn ninety_days() -> Vec<String> {
    let mut story = Story::new();
    let first = story.walk.today().0;
    while story.walk.today().0 < first + DAYS {
        story.day(story.walk.today().0 - first);
    }
    story.ending();
    story.lines
}

struct Story {
    walk: Walk,
    offered: Vec<Offered>,
    lines: Vec<String>,
    sessions: usize,
    asked: BTreeSet<String>,
}

impl Story {
    fn new() -> Self {
        let (walk, offered) = (Walk::new(SEED), catalogue());
        Self { walk, offered, lines: Vec::new(), sessions: 0, asked: BTreeSet::new() }
    }

    fn say(&mut self, line: String) {
        self.lines.push(line);
    }

    fn day(&mut self, day: i64) {
        let life = LIFE.iter().find(|(on, _)| *on == day).map(|(_, life)| *life);
        if let Some(Life::Away(days)) = life {
            self.say(format!("\n{}  absence de {days} jours", date(self.walk.today())));
            self.walk.sleep(days);
            return;
        }
        self.say(String::new());
        self.live(life);
        let here = date(self.walk.today());
        let situation = self.walk.progress.missions.on(self.walk.today());
        if self.plays(&situation) || matches!(life, Some(Life::NotNow | Life::WrongClock)) {
            self.sessions += 1;
            self.say(format!("{here}  {}", words::situation(&situation)));
            self.session(life, &situation);
        } else {
            self.say(format!(
                "{here}  {} : le téléphone reste dans la poche",
                words::situation(&situation)
            ));
        }
        self.walk.sleep(1);
    }

    /// What is declared that day.
    fn live(&mut self, life: Option<Life>) {
        let today = self.walk.today();
        match life {
            Some(Life::Mission(trade, ahead, days)) => {
                let start = Day(today.0 + ahead);
                self.declare(trade, start, Day(start.0 + days));
            }
            Some(Life::Longer(trade, days)) => {
                if let Some(mission) = self.walk.progress.missions.current(today) {
                    let end = mission.end.map_or(today.0, |end| end.0) + days;
                    self.declare(trade, mission.start, Day(end));
                }
            }
            Some(Life::Ends) => {
                if let Some(mission) = self.walk.progress.missions.current(today) {
                    self.say(format!("{}  la mission s'arrête avant sa date", date(today)));
                    self.walk.tell(Event::MissionEnded { mission: mission.id, day: today });
                }
            }
            Some(Life::NotNow | Life::WrongClock | Life::Away(_)) | None => {}
        }
    }

    fn declare(&mut self, trade: &str, start: Day, end: Day) {
        let today = date(self.walk.today());
        self.say(format!(
            "{today}  déclare : {} du {} au {}",
            words::trade(trade),
            date(start),
            date(end)
        ));
        let (id, trade) = (trade.to_owned(), trade.to_owned());
        let mission = Mission { id, trade, start, end: Some(end) };
        self.walk.tell(Event::MissionSet { mission });
    }

    /// At work a session every second day, else five days of seven.
    fn plays(&mut self, situation: &Situation) -> bool {
        match situation {
            Situation::During(_) => self.walk.today().0 % 2 == 0,
            _ => self.walk.today().0 % 7 < 5,
        }
    }

    fn session(&mut self, life: Option<Life>, situation: &Situation) {
        let truth = self.walk.now;
        if matches!(life, Some(Life::WrongClock)) {
            self.walk.now.0 += WRONG_BY_MS;
            self.say(format!("    l'horloge du téléphone dit : {}", date(self.walk.today())));
        }
        if matches!(life, Some(Life::NotNow)) {
            self.put_off();
        }
        let most = if matches!(situation, Situation::During(_)) { 1 } else { 3 };
        for _ in 0..most {
            let Some(next) = self.offer() else { break };
            let (asked, right) = self.walk.follow(&self.offered, &next);
            self.say(format!(
                "      fait      : {asked} demandés, {right} trouvés du premier coup"
            ));
        }
        if matches!(life, Some(Life::WrongClock)) {
            self.walk.now = truth;
        }
        let memory = self.remembered();
        self.say(format!("      mémoire   : {memory}"));
    }

    /// What home offers, said as it is said there.
    fn offer(&mut self) -> Option<Suggestion> {
        let plan = self.walk.plan(&self.offered);
        let next = plan.next?;
        self.say(format!(
            "    propose     : {} — {}",
            words::what(&next),
            words::why(&next.reason)
        ));
        let others: Vec<String> = plan.others.iter().map(words::what).collect();
        if !others.is_empty() {
            self.say(format!("      ou bien   : {}", others.join(" ; ")));
        }
        if let What::Review(items) | What::Few(items) = &next.what {
            self.asked.extend(items.iter().map(|recall| recall.item.to_string()));
        }
        Some(next)
    }

    fn put_off(&mut self) {
        let Some(next) = self.offer() else { return };
        self.say("      réponse   : Pas maintenant".to_owned());
        self.walk.tell(Event::SuggestionDeferred { unit: next.name() });
    }

    /// For this page only; no learner is ever shown a number.
    fn remembered(&self) -> String {
        let (met, sure, mastered) = census(&self.walk.progress.memory, self.walk.now);
        format!("{met} mots rencontrés, {sure} sûrs aujourd'hui (R ≥ 0,90), {mastered} maîtrisés")
    }

    fn ending(&mut self) {
        let (rows, sessions, asked) = (self.walk.log.len(), self.sessions, self.asked.len());
        self.say(format!(
            "\n{sessions} sessions en {DAYS} jours, {rows} faits dans le journal, {asked} mots revus hors de leur scène."
        ));
    }
}

/// Items met, likely known today, mastered.
fn census(memory: &Memory, now: app_domain::id::UnixMillis) -> (usize, usize, usize) {
    const SURE_PPM: u32 = 900_000;
    let today = learning_day(now);
    let states: Vec<_> = memory
        .items()
        .filter_map(|(_, skills)| {
            skills.values().filter_map(|card| card.state(now)).min_by_key(|s| s.due(Danger::Usual))
        })
        .collect();
    let sure = states.iter().filter(|state| state.recall_ppm(today) >= SURE_PPM).count();
    let mastered = states.iter().filter(|state| state.is_mastered(today)).count();
    (states.len(), sure, mastered)
}
