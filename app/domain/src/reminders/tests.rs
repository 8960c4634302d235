//! When a reminder sounds, and above all when it does not.

use super::*;
use crate::civil::weekday;
use crate::event::Event;
use crate::id::{Day, Epoch, ProfileId, UnixMillis};
use crate::mission::{Mission, Missions};
use crate::ports::Stored;
use proptest::prelude::*;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;
/// 2026-11-30, a Monday, 00:00 UTC.
const MONDAY: i64 = 20_787 * DAY_MS;

fn free(_: Day) -> bool {
    false
}

fn busy(_: Day) -> bool {
    true
}

fn every_evening() -> Reminders {
    Reminders::default().toggle_moment(Moment::Evening)
}

fn at(day: i64, minute: u16) -> UnixMillis {
    UnixMillis(MONDAY + day * DAY_MS + i64::from(minute) * MINUTE_MS)
}

fn any_reminders() -> impl Strategy<Value = Reminders> {
    let shift = proptest::option::of(proptest::sample::select(Shift::ALL.to_vec()));
    (0_u8..128, 0_u8..8, 0_u8..8, shift).prop_map(|(days, moments, quiet, shift)| Reminders {
        days,
        moments,
        quiet,
        shift,
    })
}

#[test]
fn nothing_sounds_before_somebody_asks_for_it() {
    assert!(!Reminders::default().are_on());
    for minute in 0..1_440 {
        assert_eq!(Reminders::default().due(at(0, minute), 0, &free, None), None);
    }
    assert_eq!(calendar(&Reminders::default(), Local { day: Day(20_787), minute: 0 }), None);
}

#[test]
fn a_moment_sounds_within_its_hour_on_its_day_once() {
    let tuesday = every_evening();
    let tuesday = (0..7).filter(|day| *day != 1).fold(tuesday, Reminders::toggle_day);
    let evening = Moment::Evening.minute();
    assert_eq!(tuesday.due(at(0, evening), 0, &free, None), None, "Monday");
    let due = tuesday.due(at(1, evening + 59), 0, &free, None).unwrap();
    assert_eq!((due.moment, due.until), (Moment::Evening, evening + 60));
    assert_eq!(tuesday.due(at(1, evening + 60), 0, &free, None), None, "late is another day");
    let rung = Rung { wall: at(1, evening), day: due.day, moment: due.moment };
    assert_eq!(tuesday.due(at(1, evening + 5), 0, &free, Some(rung)), None, "once");
    assert!(tuesday.due(at(8, evening), 0, &free, Some(rung)).is_some(), "next week");
}

#[test]
fn at_work_nothing_sounds_and_unknown_hours_are_a_days_work() {
    let all = Moment::ALL.into_iter().fold(Reminders::default(), Reminders::toggle_moment);
    let sounds = |reminders: &Reminders| -> Vec<Moment> {
        reminders
            .ahead(Local { day: Day(20_787), minute: 0 }, 1, &busy)
            .iter()
            .map(|window| window.moment)
            .collect()
    };
    assert_eq!(sounds(&all), [Moment::Evening], "7 to 17");
    assert_eq!(sounds(&all.toggle_shift(Shift::Late)), [Moment::Morning, Moment::Break]);
    let early = all.toggle_shift(Shift::Early);
    assert_eq!(sounds(&early), [Moment::Evening]);
    assert_eq!(sounds(&early.toggle_quiet(Moment::Evening)), []);
}

#[test]
fn declared_hours_count_on_the_days_of_a_mission_and_on_all_days_without_one() {
    let day = |n: i64| Day(20_787 + n);
    let mission = Mission { id: "a".into(), trade: "btp".into(), start: day(0), end: Some(day(4)) };
    let mut missions = Missions::default();
    let reminders = every_evening().toggle_shift(Shift::Late);
    assert!(reminders.works(&missions, day(9)) && !every_evening().works(&missions, day(9)));
    missions.apply(&Stored {
        at: UnixMillis(0),
        profile: ProfileId::default(),
        epoch: Epoch(1),
        seq: 1,
        event: Event::MissionSet { mission },
    });
    assert!(reminders.works(&missions, day(2)) && !reminders.works(&missions, day(9)));
}

#[test]
fn the_hour_that_comes_twice_in_autumn_brings_one_reminder() {
    // 2027-10-31: clocks go from UTC+2 to UTC+1 at 01:00 UTC. Windows are far from it, so we move the zone ourselves.
    let evening = Moment::Evening.minute();
    let first = every_evening().due(at(0, evening - 120), 120, &free, None).unwrap();
    let rung = Rung { wall: at(0, evening - 120), day: first.day, moment: first.moment };
    assert_eq!(every_evening().due(at(0, evening - 60), 60, &free, Some(rung)), None);
}

#[test]
fn a_clock_that_cannot_be_right_brings_none() {
    let evening = Moment::Evening.minute();
    assert_eq!(
        every_evening().due(UnixMillis(i64::from(evening) * MINUTE_MS), 0, &free, None),
        None
    );
    let rung = Rung { wall: at(7, evening), day: Day(20_787 + 7), moment: Moment::Evening };
    assert_eq!(
        every_evening().due(at(3, evening), 0, &free, Some(rung)),
        None,
        "went back four days"
    );
}

#[test]
fn a_calendar_says_passerelle_only_and_leaves_work_out() {
    let all = Moment::ALL.into_iter().fold(Reminders::default(), Reminders::toggle_moment);
    let now = Local { day: Day(20_787), minute: 600 };
    let file = calendar(&all.toggle_shift(Shift::Day), now).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1, "{file}");
    assert!(file.contains("DTSTART:20261201T183000\r\n"), "{file}");
    assert!(file.contains("BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=20270223T183000\r\n"), "{file}");
    let words: Vec<&str> = file
        .lines()
        .filter(|line| line.starts_with("SUMMARY") || line.starts_with("DESC"))
        .collect();
    assert_eq!(words, ["SUMMARY:Passerelle", "DESCRIPTION:Passerelle"]);
    assert!(file.lines().all(|line| line.len() <= 75), "lines fold at 75 (RFC 5545 §3.1)");
}

proptest! {
    #[test]
    fn reminders_read_back_what_they_wrote(reminders in any_reminders()) {
        prop_assert_eq!(Reminders::read(&reminders.text()), reminders);
    }

    #[test]
    fn any_text_reads(text in ".*") {
        let _: Reminders = Reminders::read(&text);
        let _: Option<Rung> = Rung::read(&text);
    }

    /// The rule itself (R32), written a second time and plainly.
    #[test]
    fn what_sounds_is_never_in_forbidden_hours(
        reminders in any_reminders(), minutes in 0_i64..1_440 * 800, tz in -720_i16..=840, worked in any::<u64>()
    ) {
        let works = |day: Day| worked >> (day.0.rem_euclid(64)) & 1 == 1;
        let now = UnixMillis(MONDAY + minutes * MINUTE_MS);
        if let Some(window) = reminders.due(now, tz, &works, None) {
            let hour = f64::from(Local::of(now, tz).minute) / 60.0;
            prop_assert!((7.0..21.0).contains(&hour), "night: {}", hour);
            let (from, until) = reminders.shift.unwrap_or(Shift::Day).minutes();
            let (from, until) = (f64::from(from) / 60.0, f64::from(until) / 60.0);
            prop_assert!(!(works(window.day) && from <= hour && hour < until), "at work");
            prop_assert!(!(works(Day(window.day.0 - 1)) && hour + 24.0 < until), "since yesterday");
            let part = if hour < 12.0 { Moment::Morning } else if hour < 18.0 { Moment::Break } else { Moment::Evening };
            prop_assert!(!reminders.is_quiet(part), "quiet");
            prop_assert!(reminders.on_day(weekday(window.day)) && reminders.at_moment(window.moment));
        }
    }

    /// Wherever and whenever the season changes, what was planned in local time sounds in hours that are allowed then.
    #[test]
    fn a_change_of_season_moves_nothing_into_the_night(
        reminders in any_reminders(), day in 0_i64..400, worked in any::<u64>()
    ) {
        let works = |day: Day| worked >> (day.0.rem_euclid(64)) & 1 == 1;
        for window in reminders.ahead(Local { day: Day(20_787 + day), minute: 0 }, 14, &works) {
            for minute in window.from..window.until {
                let may = reminders.may_sound(Local { day: window.day, minute }, &works);
                prop_assert!(may);
            }
            // The same local time is another instant before and after the change: both are found by `due`.
            for tz in [60_i16, 120] {
                let instant = UnixMillis(window.day.0 * DAY_MS + (i64::from(window.from) - i64::from(tz)) * MINUTE_MS);
                prop_assert_eq!(reminders.due(instant, tz, &works, None), Some(window));
            }
        }
    }

    #[test]
    fn no_reminder_sounds_twice(reminders in any_reminders(), steps in proptest::collection::vec((0_i64..200, -60_i16..=60), 1..60)) {
        let (mut now, mut rung, mut seen) = (MONDAY, None::<Rung>, Vec::new());
        for (minutes, season) in steps {
            now += minutes * MINUTE_MS;
            if let Some(window) = reminders.due(UnixMillis(now), 60 + season, &free, rung) {
                rung = Some(Rung { wall: UnixMillis(now), day: window.day, moment: window.moment });
                prop_assert!(!seen.contains(&(window.day, window.moment)));
                seen.push((window.day, window.moment));
            }
        }
    }
}
