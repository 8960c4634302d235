//! Missions: periods of work that decide what is urgent (R30). A mission has a trade and days; no place and no name of
//! an employer is ever asked for (R66).

use crate::event::Event;
use crate::id::Day;
use crate::memory::days_between;
use crate::ports::{Stored, Turn};
use std::collections::BTreeMap;

/// Days before a mission during which its words come first: the agency calls a few days ahead.
pub const SOON_DAYS: u32 = 7;

/// A period of work, as its learner declared it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mission {
    /// Its id, drawn by the phone.
    pub id: String,
    /// The trade, by the name packs give it: `btp`, `cuis`…
    pub trade: String,
    /// The first day of work.
    pub start: Day,
    /// The last day of work, when it is known.
    pub end: Option<Day>,
}

/// How one stands to work on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Situation {
    /// No mission was ever declared.
    Unknown,
    /// A mission starts within [`SOON_DAYS`].
    Before(Mission),
    /// At work.
    During(Mission),
    /// The last mission is over, or the next one is far.
    Between,
}

/// Every mission declared: the newest word on each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missions {
    set: BTreeMap<String, (Turn, Mission)>,
    ended: BTreeMap<String, (Turn, Day)>,
}

impl Missions {
    /// One more event, in any order.
    pub fn apply(&mut self, stored: &Stored) {
        let turn = stored.turn();
        match &stored.event {
            Event::MissionSet { mission } => {
                let known = self.set.entry(mission.id.clone());
                let known = known.or_insert_with(|| (turn, mission.clone()));
                if turn > known.0 {
                    *known = (turn, mission.clone());
                }
            }
            Event::MissionEnded { mission, day } => {
                let known = self.ended.entry(mission.clone()).or_insert((turn, *day));
                if turn > known.0 {
                    *known = (turn, *day);
                }
            }
            _ => {}
        }
    }

    /// How one stands to work on a day. Of several missions, the one that started last counts, then the one that starts
    /// first.
    #[must_use]
    pub fn on(&self, today: Day) -> Situation {
        if self.set.is_empty() {
            return Situation::Unknown;
        }
        let begun = self.known().filter(|m| m.start <= today && m.end.is_none_or(|e| today <= e));
        if let Some(mission) = begun.max_by_key(|m| (m.start, m.id.clone())) {
            return Situation::During(mission);
        }
        let soon = self.known().filter(|m| {
            m.start > today
                && m.end.is_none_or(|e| m.start <= e)
                && days_between(today, m.start) <= SOON_DAYS
        });
        soon.min_by_key(|m| (m.start, m.id.clone())).map_or(Situation::Between, Situation::Before)
    }

    /// The mission that `EndMission` ends on a day: the one at work, else the one about to start.
    #[must_use]
    pub fn current(&self, today: Day) -> Option<Mission> {
        match self.on(today) {
            Situation::Before(mission) | Situation::During(mission) => Some(mission),
            Situation::Unknown | Situation::Between => None,
        }
    }

    /// Missions with their true end: said again after it was ended, a mission goes on.
    fn known(&self) -> impl Iterator<Item = Mission> {
        self.set.values().map(|(turn, mission)| {
            let ended = self.ended.get(&mission.id).filter(|(when, _)| when > turn);
            // It ended before that day: the day one says so is free already.
            let last = ended.map(|(_, day)| Day(day.0 - 1));
            let end = match (mission.end, last) {
                (Some(end), Some(last)) => Some(end.min(last)),
                (end, last) => end.or(last),
            };
            Mission { end, ..mission.clone() }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{Epoch, ProfileId, UnixMillis};

    fn stored(seq: u32, event: Event) -> Stored {
        let at = UnixMillis(i64::from(seq));
        Stored { at, profile: ProfileId::default(), epoch: Epoch(1), seq, event }
    }

    fn set(id: &str, trade: &str, start: i64, end: Option<i64>) -> Event {
        let (start, end) = (Day(start), end.map(Day));
        Event::MissionSet { mission: Mission { id: id.into(), trade: trade.into(), start, end } }
    }

    fn after(events: Vec<Event>) -> Missions {
        let mut missions = Missions::default();
        (1..).zip(events).for_each(|(seq, event)| missions.apply(&stored(seq, event)));
        missions
    }

    fn trade(situation: Situation) -> String {
        match situation {
            Situation::Before(mission) => format!("before {}", mission.trade),
            Situation::During(mission) => format!("during {}", mission.trade),
            Situation::Between => "between".to_owned(),
            Situation::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn before_during_and_between_follow_the_days() {
        let missions = after(vec![set("a", "btp", 10, Some(20))]);
        let on = |day| trade(missions.on(Day(day)));
        assert_eq!(trade(Missions::default().on(Day(1))), "unknown");
        assert_eq!([on(2), on(3), on(9)], ["between", "before btp", "before btp"]);
        assert_eq!([on(10), on(20), on(21)], ["during btp", "during btp", "between"]);
    }

    #[test]
    fn what_is_said_last_counts_whatever_comes_in_first() {
        let events = vec![
            set("a", "btp", 10, None),
            set("a", "cuis", 12, None),
            Event::MissionEnded { mission: "a".into(), day: Day(15) },
        ];
        let straight = after(events.clone());
        let mut back = Missions::default();
        let rows: Vec<_> = (1..).zip(events).map(|(seq, e)| stored(seq, e)).collect();
        rows.iter().rev().for_each(|row| back.apply(row));
        assert_eq!(straight, back);
        assert_eq!(trade(straight.on(Day(14))), "during cuis");
        assert_eq!(trade(straight.on(Day(15))), "between");
    }

    #[test]
    fn the_mission_that_started_last_counts_and_one_ended_before_it_began_never_comes() {
        let missions = after(vec![
            set("a", "btp", 10, Some(30)),
            set("b", "cuis", 20, Some(25)),
            set("c", "net", 40, None),
            Event::MissionEnded { mission: "c".into(), day: Day(35) },
        ]);
        assert_eq!(trade(missions.on(Day(22))), "during cuis");
        assert_eq!(trade(missions.on(Day(27))), "during btp");
        assert_eq!(trade(missions.on(Day(41))), "between");
        assert_eq!(trade(missions.on(Day(36))), "between");
    }
}
