//! Reminders as a calendar file (RFC 5545): the phone's own clock rings them, with the app closed and without a network.
//! It says “Passerelle” and nothing else.

use super::{Local, Moment, Reminders};
use crate::civil::{Civil, weekday};
use crate::id::Day;

/// The days as the format names them, Monday first.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/// A phone that is given away stops by itself.
const WEEKS: i64 = 12;
/// The media type of the file.
pub const MEDIA: &str = "text/calendar";

/// The file for the phone's calendar; none when no moment may sound.
///
/// A calendar knows no mission: a moment in the hours
/// one works is left out on every day. Times have no zone: they are those of the clock on the wall.
#[must_use]
pub fn calendar(reminders: &Reminders, now: Local) -> Option<String> {
    let at_work = |_: Day| reminders.shift.is_some();
    let days: Vec<u8> = (0..7).filter(|day| reminders.on_day(*day)).collect();
    let sounds = |moment: &Moment| {
        let at = Local { day: now.day, minute: moment.minute() };
        reminders.at_moment(*moment) && reminders.may_sound(at, &at_work)
    };
    let moments: Vec<Moment> = Moment::ALL.into_iter().filter(sounds).collect();
    if days.is_empty() || moments.is_empty() {
        return None;
    }
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Passerelle//Passerelle//FR".to_owned(),
    ];
    for moment in moments {
        lines.extend(event(moment, &days, now));
    }
    lines.push("END:VCALENDAR".to_owned());
    Some(lines.iter().map(|line| format!("{line}\r\n")).collect())
}

/// One moment of the chosen days, from the first of them after today.
fn event(moment: Moment, days: &[u8], now: Local) -> Vec<String> {
    let minute = moment.minute();
    let first = (1..=7).map(|n| Day(now.day.0 + n)).find(|day| days.contains(&weekday(*day)));
    let first = first.unwrap_or(now.day);
    let names: Vec<&str> =
        days.iter().filter_map(|day| DAYS.get(usize::from(*day))).copied().collect();
    let last = Day(first.0 + 7 * WEEKS);
    [
        "BEGIN:VEVENT",
        &format!("UID:reminder-{minute}@passerelle"),
        &format!("DTSTAMP:{}Z", stamp(now.day, now.minute)),
        &format!("DTSTART:{}", stamp(first, minute)),
        "DURATION:PT10M",
        &format!("RRULE:FREQ=WEEKLY;BYDAY={};UNTIL={}", names.join(","), stamp(last, minute)),
        "SUMMARY:Passerelle",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Passerelle",
        "TRIGGER:PT0M",
        "END:VALARM",
        "END:VEVENT",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// `20261130T183000`.
fn stamp(day: Day, minute: u16) -> String {
    let date = Civil::of(day);
    let (hour, minute) = (minute / 60, minute % 60);
    format!("{:04}{:02}{:02}T{hour:02}{minute:02}00", date.year, date.month, date.day)
}
