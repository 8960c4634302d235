//! The figures of a person: the screen's table and the CSV are both made of these (R64).

use super::date::{Local, Zone};
use super::words::Words;
use crate::report::Report;
use crate::store::PersonRow;

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// As typed by staff.
    Text(String),
    /// A count of acts or observed facts.
    Number(u64),
    /// A day.
    Date(Local),
    /// “On ne sait pas”: always printed, never a nought.
    Unknown,
}

impl Cell {
    /// As shown.
    pub(super) fn text(&self, w: &Words) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(n) => n.to_string(),
            Self::Date(date) => date.numbers(),
            Self::Unknown => w.unknown.to_owned(),
        }
    }

    /// Whether it is the word for not known.
    pub(super) const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

/// The figures of a person, in the order of `Words::columns`.
pub(super) fn of(z: &Zone, person: &PersonRow) -> Vec<Cell> {
    let mut cells = vec![
        Cell::Text(person.name.clone()),
        Cell::Text(person.phone.clone()),
        Cell::Text(person.groups.join(", ")),
        Cell::Text(person.referent.clone()),
        Cell::Number(person.phones.into()),
        person.last_news.map_or(Cell::Unknown, |at| Cell::Date(z.local(at))),
    ];
    cells.extend(counts(person.report.as_ref()));
    cells
}

/// How many figures come from what the person did.
const COUNTS: usize = 13;

/// Oral and written apart, aided apart, language and rule apart: never added up.
fn counts(report: Option<&Report>) -> Vec<Cell> {
    let Some(report) = report else { return vec![Cell::Unknown; COUNTS] };
    let count = |n: usize| Cell::Number(n as u64);
    let mut cells = vec![count(report.scenes.len())];
    for track in [&report.oral, &report.written] {
        cells.extend([
            Cell::Number(track.answers.into()),
            Cell::Number(track.aided.into()),
            count(track.knows()),
            count(track.with_help()),
        ]);
    }
    let road = report.road;
    cells.extend(
        [road.answers, road.language(), road.rule(), road.slip()].map(|n| Cell::Number(n.into())),
    );
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::console::words::FR;

    #[test]
    fn every_figure_has_a_heading() {
        assert_eq!(counts(None).len(), counts(Some(&Report::default())).len());
        assert_eq!(6 + COUNTS, FR.columns.len());
    }
}
