//! Why a row is set apart: only what would mislead a fold. An unknown kind is never a reason (I-FWD, sync.md §5).

use app_domain::event::{Event, Kind};
use app_domain::row::{BadRow, Row, Value};

/// What a field of a known kind may hold.
enum Field {
    /// A text of at most so many bytes.
    Text(usize),
    /// The same, or nothing.
    MaybeText(usize),
    /// A number between these, both included.
    Number(i64, i64),
    /// The same, or nothing.
    MaybeNumber(i64, i64),
    /// Yes or no.
    Bool,
}

const NAME: Field = Field::Text(200);
const ANY_U32: Field = Field::Number(0, u32::MAX as i64);
const ANY_U16: Field = Field::Number(0, u16::MAX as i64);

/// The fields of a kind this version reads; `None` for the others, which are kept unread.
fn fields(kind: Kind) -> Option<&'static [Field]> {
    Some(match kind {
        Kind::ProfileMade | Kind::LanguageChosen => &[Field::Text(8)],
        Kind::VoiceChosen => &[Field::Number(0, 1)],
        Kind::ConsentAnswered => &[NAME, Field::Bool],
        Kind::ConsentWithdrawn | Kind::SceneLeft | Kind::SceneDone | Kind::HelpAsked => &[NAME],
        Kind::SceneOpened => &[NAME, ANY_U32],
        Kind::StepDone => &[NAME, NAME, Field::Bool],
        Kind::Attempt => &[
            NAME,
            NAME,
            ANY_U16,
            Field::Text(2_000),
            Field::Number(0, 1),
            Field::Text(1_000),
            Field::Number(0, 5),
            Field::Number(0, i64::MAX),
            ANY_U16,
            Field::Number(0, 5),
            ANY_U32,
            ANY_U16,
        ],
        Kind::Promised => &[NAME, Field::MaybeText(200)],
        Kind::Told => &[NAME, NAME, NAME],
        Kind::TellingDone => &[NAME, Field::Bool],
        Kind::DuoBegun => &[NAME, NAME, Field::Number(0, 3), Field::Number(0, 9_999)],
        Kind::SuggestionDeferred => &[NAME],
        Kind::MissSorted => {
            &[NAME, NAME, ANY_U16, Field::Text(2_000), Field::Number(1, 3), Field::Number(1, 3)]
        }
        Kind::EaseDialled => &[Field::Number(0, 2)],
        Kind::NoiseDialled => &[Field::MaybeNumber(0, 5)],
        Kind::SupportAsked => &[NAME, NAME, ANY_U16, Field::Number(0, 15)],
        // A day of the common calendar, to the year 2243.
        Kind::StrengthShown => &[NAME, NAME, Field::Text(400), Field::Number(0, 99_999)],
        Kind::StrengthHidden => &[NAME, NAME],
        Kind::OutingBegun | Kind::SharingAnswered => &[NAME, Field::Bool],
        Kind::PieceKept => &[NAME, NAME, Field::Number(0, 2)],
        Kind::PieceErased => &[NAME, Field::MaybeText(200)],
        Kind::Observed => &[NAME, NAME, Field::Number(0, 2), Field::Bool],
        Kind::AssignmentSeen => &[Field::Number(0, i64::MAX)],
        _ => return None,
    })
}

/// Why a row cannot be folded, in the words of sync.md §5; `None` for a good or unknown one. `opened_ms` is the
/// segment's wall clock: a time beyond what a number holds is no time.
pub(crate) fn reason(bytes: &[u8], opened_ms: Option<i64>) -> Option<String> {
    let row = match Row::from_bytes(bytes) {
        Ok(row) => row,
        Err(BadRow::Oversize(_)) => return Some("oversize".to_owned()),
        Err(_) => return Some("noncanonical".to_owned()),
    };
    if opened_ms.is_some_and(|ms| ms.checked_add(i64::from(row.t)).is_none()) {
        return Some("time_overflow".to_owned());
    }
    let fields = fields(Kind::of(row.kind)?)?;
    let bad = fields.iter().zip(&row.values).position(|(field, value)| !field.holds(value));
    // Every field there is good, and still it does not read: one is missing.
    let missing =
        || matches!(Event::of_row(&row), Event::Unknown { .. }).then_some(row.values.len());
    bad.or_else(missing).map(|at| format!("bad_value {} {at}", row.kind))
}

impl Field {
    fn holds(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text(most) | Self::MaybeText(most), Value::Text(text)) => text.len() <= *most,
            (Self::MaybeText(_) | Self::MaybeNumber(..), Value::Null)
            | (Self::Bool, Value::Bool(_)) => true,
            (Self::Number(from, to) | Self::MaybeNumber(from, to), Value::Int(n)) => {
                (from..=to).contains(&n)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f22_only_what_would_mislead_is_set_apart() {
        let good = Event::VoiceChosen { voice: 1 }.to_row(5);
        assert_eq!(reason(&good.to_bytes(), Some(0)), None);
        let row = |kind, values| Row { kind, t: 1, values }.to_bytes();
        assert_eq!(reason(&row(3, vec![Value::Int(2)]), None).unwrap(), "bad_value 3 0");
        assert_eq!(reason(&row(3, vec![]), None).unwrap(), "bad_value 3 0");
        assert_eq!(reason(&row(19, vec![Value::Int(2)]), None).unwrap(), "bad_value 19 0");
        assert_eq!(reason(&good.to_bytes(), Some(i64::MAX)).unwrap(), "time_overflow");
        assert_eq!(reason(b"\x82\x18\x01\x00", None).unwrap(), "noncanonical");
    }

    #[test]
    fn what_is_said_of_help_and_of_a_miss_is_bounded() {
        let row = |kind, values| Row { kind, t: 1, values }.to_bytes();
        let text = |text: &str| Value::Text(text.to_owned());
        assert_eq!(reason(&row(28, vec![Value::Null]), None), None);
        assert_eq!(reason(&row(28, vec![Value::Int(6)]), None).unwrap(), "bad_value 28 0");
        assert_eq!(reason(&row(27, vec![Value::Int(3)]), None).unwrap(), "bad_value 27 0");
        let sorted = |was, why| {
            let (unit, step, items) = (text("route.13"), text("questions"), text("route.13/q"));
            row(26, vec![unit, step, Value::Int(0), items, Value::Int(was), Value::Int(why)])
        };
        assert_eq!(reason(&sorted(2, 1), None), None);
        assert_eq!(reason(&sorted(2, 0), None).unwrap(), "bad_value 26 5");
        let asked = |aids| vec![text("core.02"), text("gestes"), Value::Int(0), Value::Int(aids)];
        assert_eq!(reason(&row(29, asked(8)), None), None);
        assert_eq!(reason(&row(29, asked(16)), None).unwrap(), "bad_value 29 3");
    }

    #[test]
    fn f23_unknown_kinds_planned_kinds_and_further_fields_pass() {
        let row = |kind, values| Row { kind, t: 1, values }.to_bytes();
        for kind in [32, 64, 4_000, 0x9000] {
            assert_eq!(reason(&row(kind, vec![Value::Bytes(vec![1])]), None), None);
        }
        assert_eq!(reason(&row(3, vec![Value::Int(1), Value::Null]), None), None);
    }
}
