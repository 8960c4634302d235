//! The figures a `drive` step rests on: its facts, and those of the road, as whole numbers.

use crate::source::{Fact, Facts};
use app_domain::road::Figures;
use content_pack::{Act, Step};
use toml::Value;

/// Gives a step, or the solo twin of a duo, the figures of its facts.
pub(super) fn with_figures(mut step: Step, facts: &Facts) -> Step {
    match &mut step.act {
        Act::Drive { facts: named, figures, .. } => {
            let road = [Figures::SEEING, Figures::WET, Figures::GAP].map(str::to_owned);
            let keys = named.iter().chain(&road);
            let known = keys.filter_map(|key| Some((key.clone(), thousandths(facts.get(key)?)?)));
            *figures = known.collect();
        }
        Act::Duo { solo, .. } => **solo = with_figures((**solo).clone(), facts),
        _ => {}
    }
    step
}

/// One number in thousandths; a fact of several numbers has none.
fn thousandths(fact: &Fact) -> Option<u32> {
    let value = match &fact.value {
        #[expect(clippy::cast_precision_loss, reason = "a figure of the road is small")]
        Value::Integer(whole) => *whole as f64,
        Value::Float(part) => *part,
        _ => return None,
    };
    let value = (value * 1_000.0).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to fit")]
    (0.0..=f64::from(u32::MAX)).contains(&value).then_some(value as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(value: &str) -> Fact {
        toml::from_str(&format!("value = {value}\ntext = {{ fr = \"x\" }}")).unwrap()
    }

    #[test]
    fn a_figure_is_whole_and_two_figures_are_none() {
        let of = |value| thousandths(&fact(value));
        assert_eq!(
            (of("50"), of("1.5"), of("[1, 1.10]"), of("-1")),
            (Some(50_000), Some(1_500), None, None)
        );
    }
}
