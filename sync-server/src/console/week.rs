//! The bar of eight weeks: scenes were done, none was, or nothing has reached us, so nobody knows (R59).

use super::date::Zone;
use crate::store::PersonRow;
use app_domain::id::{Day, UnixMillis};

/// Weeks shown.
const WEEKS: i64 = 8;

/// What is known of a week, by the class it is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Week {
    /// Something was done. There is no quantity.
    Active,
    /// News came, and nothing had been done.
    Quiet,
    /// Nothing has come since: unknown.
    Unknown,
}

impl Week {
    /// The class in `components.css`.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Active => "act2",
            Self::Quiet => "",
            Self::Unknown => "unk",
        }
    }
}

/// The eight weeks that end today, oldest first; empty without the person's yes.
pub(super) fn bar(z: &Zone, person: &PersonRow, now: UnixMillis) -> Vec<Week> {
    let (Some(report), Some(news)) = (&person.report, person.last_news) else { return Vec::new() };
    let (today, news) = (z.local(now).day, z.local(news).day);
    let known_since = z.local(person.made).day;
    let week = |back: i64| {
        let end = today - back * 7;
        if report.active_in_week_ending(Day(end)) {
            Week::Active
        } else if news <= end - 7 || end < known_since {
            // Nothing came since, or nobody knew the person yet.
            Week::Unknown
        } else {
            Week::Quiet
        }
    };
    (0..WEEKS).rev().map(week).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PersonId;
    use crate::report::{At, Report};
    use app_domain::event::Event;

    #[test]
    fn weeks_after_the_last_news_are_unknown_not_empty() {
        const DAY: i64 = 86_400_000;
        let now = UnixMillis(20_000 * DAY);
        let mut report = Report::default();
        let at = At { ms: now.0 - 25 * DAY, epoch: 1, seq: 1 };
        report.apply(at, &Event::SceneDone { scene: "core.02".into() });
        let person = PersonRow {
            id: PersonId([1; 8]),
            name: "Saïd".into(),
            phone: String::new(),
            groups: Vec::new(),
            referent: String::new(),
            made: UnixMillis(0),
            phones: 1,
            last_news: Some(UnixMillis(now.0 - 19 * DAY)),
            last_contact: None,
            stuck: 0,
            report: Some(report),
        };
        use Week::{Active, Quiet, Unknown};
        assert_eq!(
            bar(&Zone::default(), &person, now),
            [Quiet, Quiet, Quiet, Quiet, Active, Quiet, Unknown, Unknown]
        );
        let new = PersonRow { made: UnixMillis(now.0 - 30 * DAY), ..person };
        assert_eq!(
            bar(&Zone::default(), &new, now),
            [Unknown, Unknown, Unknown, Quiet, Active, Quiet, Unknown, Unknown]
        );
        assert!(bar(&Zone::default(), &PersonRow { report: None, ..new }, now).is_empty());
    }
}
