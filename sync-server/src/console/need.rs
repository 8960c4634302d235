//! Who to call, and why (R60): a need, never a score. “No sync” is never “no activity” (R59).

use super::words::Words;
use crate::store::PersonRow;
use app_domain::id::UnixMillis;

const DAY_MS: i64 = 86_400_000;
/// Two weeks without news are worth a call: the seeds ask for a weekly contact, and a mission may lack a network.
const SILENT_DAYS: i64 = 14;
/// At least one telephone contact a week (`product.md` R60).
const WEEKLY_DAYS: i64 = 7;
/// A promise is asked about from the next day on.
const PROMISE_DAYS: i64 = 1;

/// Why somebody should be called, most pressing first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    /// Help was asked for and nobody has been in touch since.
    Help(String),
    /// An act was promised, and it was not told yet how it went.
    Promise(String),
    /// Nothing has come for so many days: nobody knows.
    Silent(i64),
    /// A phone is enrolled, and the person has no name here yet.
    Unnamed,
    /// No phone is enrolled.
    NoPhone,
    /// So many days since the last contact.
    Weekly(i64),
    /// Never been in touch.
    Never,
}

impl Why {
    const fn rank(&self) -> u8 {
        match self {
            Self::Help(_) => 0,
            Self::Promise(_) => 1,
            Self::Silent(_) => 2,
            Self::Unnamed => 3,
            Self::NoPhone => 4,
            Self::Weekly(_) | Self::Never => 5,
        }
    }

    /// The icon beside the words.
    pub(super) const fn icon(&self) -> &'static str {
        match self {
            Self::Help(_) => "help",
            Self::Promise(_) => "promise",
            Self::Silent(_) => "silent",
            Self::Unnamed | Self::NoPhone => "phone-device",
            Self::Weekly(_) | Self::Never => "call",
        }
    }

    /// In words; `title` turns the name of a scene into its title.
    pub(super) fn text(&self, w: &Words, title: impl Fn(&str) -> String) -> String {
        match self {
            Self::Help(need) => (w.why_help)(w.need(need)),
            Self::Promise(scene) => (w.why_promise)(&title(scene)),
            Self::Silent(days) => (w.why_silent)(*days),
            Self::Unnamed => w.why_unnamed.to_owned(),
            Self::NoPhone => w.why_no_phone.to_owned(),
            Self::Weekly(days) => (w.why_weekly)(*days),
            Self::Never => w.why_never.to_owned(),
        }
    }
}

/// The most pressing reason; `None`: no call is due.
pub(super) fn of(person: &PersonRow, now: UnixMillis) -> Option<Why> {
    if person.name.is_empty() {
        return Some(Why::Unnamed);
    }
    let days_since = |at: UnixMillis| (now.0 - at.0).div_euclid(DAY_MS);
    let contact = person.last_contact;
    let after_contact = |at: i64| contact.is_none_or(|contact| contact.0 < at);
    if let Some(report) = &person.report {
        if let Some((at, need)) = report.timeline.help_asked()
            && after_contact(at)
        {
            return Some(Why::Help(need.to_owned()));
        }
        if let Some((at, scene)) = report.timeline.open_promise()
            && after_contact(at)
            && days_since(UnixMillis(at)) >= PROMISE_DAYS
        {
            return Some(Why::Promise(scene.to_owned()));
        }
    }
    if let Some(days) = person.last_news.map(days_since).filter(|days| *days >= SILENT_DAYS)
        && contact.is_none_or(|contact| days_since(contact) >= WEEKLY_DAYS)
    {
        return Some(Why::Silent(days));
    }
    if person.phones == 0 {
        return Some(Why::NoPhone);
    }
    match contact.map(days_since) {
        Some(days) if days >= WEEKLY_DAYS => Some(Why::Weekly(days)),
        Some(_) => None,
        None => (days_since(person.made) >= WEEKLY_DAYS).then_some(Why::Never),
    }
}

/// Those to call, most pressing first, longest without contact first, then by name; and those with no call due.
pub(super) fn order(
    persons: Vec<PersonRow>,
    now: UnixMillis,
) -> (Vec<(Why, PersonRow)>, Vec<PersonRow>) {
    let (mut call, mut later) = (Vec::new(), Vec::new());
    for person in persons {
        match of(&person, now) {
            Some(why) => call.push((why, person)),
            None => later.push(person),
        }
    }
    call.sort_by_key(|(why, person)| {
        (why.rank(), person.last_contact.unwrap_or(person.made), person.name.clone())
    });
    later.sort_by(|a, b| a.name.cmp(&b.name));
    (call, later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PersonId;
    use crate::report::{At, Report};
    use app_domain::event::Event;

    const NOW: UnixMillis = UnixMillis(100 * DAY_MS);

    fn person(name: &str) -> PersonRow {
        PersonRow {
            id: PersonId([1; 8]),
            name: name.to_owned(),
            phone: String::new(),
            groups: Vec::new(),
            referent: "Nadia".to_owned(),
            made: UnixMillis(NOW.0 - 3 * DAY_MS),
            phones: 1,
            last_news: None,
            last_contact: None,
            stuck: 0,
            report: None,
        }
    }

    fn days_ago(days: i64) -> UnixMillis {
        UnixMillis(NOW.0 - days * DAY_MS)
    }

    #[test]
    fn help_comes_first_and_is_over_once_somebody_called() {
        let mut report = Report::default();
        let at = At { ms: days_ago(2).0, epoch: 1, seq: 1 };
        report.apply(at, &Event::HelpAsked { need: "logement".into() });
        let asked = PersonRow { report: Some(report), ..person("José") };
        let silent = PersonRow { last_news: Some(days_ago(19)), ..person("Saïd") };
        let (call, _) = order(vec![silent, asked.clone()], NOW);
        assert_eq!(call.iter().map(|(_, p)| p.name.as_str()).collect::<Vec<_>>(), ["José", "Saïd"]);
        assert_eq!(call[1].0, Why::Silent(19));
        let called = PersonRow { last_contact: Some(days_ago(1)), ..asked };
        assert_eq!(of(&called, NOW), None);
    }

    #[test]
    fn without_a_yes_only_calls_and_phones_count() {
        assert_eq!(of(&person("Farid"), NOW), None);
        let never = PersonRow { made: days_ago(9), ..person("Farid") };
        assert_eq!(of(&never, NOW), Some(Why::Never));
        let weekly = PersonRow { last_contact: Some(days_ago(8)), ..person("Farid") };
        assert_eq!(of(&weekly, NOW), Some(Why::Weekly(8)));
        let alone = PersonRow { phones: 0, ..person("Farid") };
        assert_eq!(of(&alone, NOW), Some(Why::NoPhone));
        assert_eq!(of(&person(""), NOW), Some(Why::Unnamed));
    }
}
