//! Whom to call in France: the emergency numbers, and the others behind Aide (R55, R68; product.md §3.2, LEVIER).
//!
//! The data is `content/packs/help.toml`, written into the program by `build.rs`, so that it needs no pack, no profile and
//! no network. Words are those of `locales`, found by the key.

/// A number to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in the data and in `locales`: `housing`.
    pub key: &'static str,
    /// As printed: `0 806 000 126`.
    pub number: &'static str,
    /// Of the emergency card; it stands apart from the list.
    pub urgent: bool,
    /// The call costs nothing. False also when that is not known.
    pub free: bool,
    /// Somebody answers at any hour. False also when that is not known.
    pub always: bool,
    /// The text or page it was taken from.
    pub source: &'static str,
    /// ISO day on which a person read the source again; empty when nobody has yet. For staff: learners are not told.
    pub checked_on: &'static str,
}

/// Months after which an entry is to be read again (product.md §3.2: “Stale entry (> 6 months) is flagged”).
pub const STALE_MONTHS: u32 = 6;

impl Entry {
    /// What a telephone dials.
    #[must_use]
    pub fn dialled(&self) -> String {
        self.number.chars().filter(char::is_ascii_digit).collect()
    }

    /// Whether staff must read it again. `today` is an ISO day.
    #[must_use]
    pub fn is_stale(&self, today: &str) -> bool {
        is_stale(self.checked_on, today)
    }
}

/// Whether something checked on a day (ISO, or empty: never) must be checked again on another (ISO).
#[must_use]
pub fn is_stale(checked_on: &str, today: &str) -> bool {
    // ISO days compare as text, also one that no calendar has (31 February comes after 28 February).
    due(checked_on).is_none_or(|due| due.as_str() < today)
}

/// Six months after a day; none when it is not a day.
fn due(day: &str) -> Option<String> {
    let mut parts = day.split('-');
    let mut next = || parts.next()?.parse::<u32>().ok();
    let (year, month, day) = (next()?, next()?, next()?);
    let months = year * 12 + month.checked_sub(1)? + STALE_MONTHS;
    Some(format!("{:04}-{:02}-{day:02}", months / 12, months % 12 + 1))
}

include!(concat!(env!("OUT_DIR"), "/directory.rs"));

/// The entries of the list behind Aide, in its order.
pub fn listed() -> impl Iterator<Item = &'static Entry> {
    ENTRIES.iter().filter(|entry| !entry.urgent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_entry_can_be_dialled_and_says_where_it_comes_from() {
        for entry in &ENTRIES {
            assert!((2..=10).contains(&entry.dialled().len()), "{entry:?}");
            assert!(entry.number.chars().all(|c| c.is_ascii_digit() || c == ' '), "{entry:?}");
            assert!(entry.source.len() > 5, "{entry:?}");
        }
        let numbers: BTreeSet<_> = ENTRIES.iter().map(Entry::dialled).collect();
        assert_eq!(numbers.len(), ENTRIES.len(), "each number once");
    }

    #[test]
    fn the_emergency_numbers_stand_apart() {
        let urgent: Vec<_> = ENTRIES.iter().filter(|e| e.urgent).map(|e| e.number).collect();
        assert_eq!(urgent, ["15", "17", "18", "112", "114"]);
        assert!(listed().all(|entry| !urgent.contains(&entry.number)));
        assert_eq!(
            listed().next().map(|entry| entry.number),
            Some("115"),
            "in the order of the file"
        );
    }

    #[test]
    fn after_six_months_it_is_to_be_read_again() {
        let table = [
            ("", "2026-11-29", true),
            ("à vérifier", "2026-11-29", true),
            ("2026-05-29", "2026-11-29", false),
            ("2026-05-28", "2026-11-29", true),
            ("2026-08-31", "2027-02-28", false),
            ("2026-08-31", "2027-03-01", true),
            ("2026-12-15", "2027-06-15", false),
        ];
        for (checked_on, today, stale) in table {
            assert_eq!(is_stale(checked_on, today), stale, "{checked_on} on {today}");
        }
    }
}
