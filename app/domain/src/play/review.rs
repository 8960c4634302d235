//! A review: one item asked out of its scene (domain.md §6).

use super::{Script, plays, sides};
use crate::ladder::Ladder;
use crate::memory::{Memory, Skill};
use content_pack::{Act, ItemId, LineKey, Reply, Step, Turn, UnitId};

/// How the key of a step begins that a review made: `~stop` asks for the item `stop` of its unit. Authors' keys are
/// words, so no step of a scene is ever taken for one.
const RECALLED: char = '~';

/// The author's key of a step, in its scene or out of it.
#[must_use]
pub(crate) fn bare(step: &str) -> &str {
    step.strip_prefix(RECALLED).unwrap_or(step)
}

/// The item a review's step asks for; none for a step of a scene.
#[must_use]
pub(crate) fn recalled(unit: &UnitId, step: &str) -> Option<ItemId> {
    step.strip_prefix(RECALLED).map(|key| ItemId::of(unit, key))
}

impl Script {
    /// One prompt of the unit that asks for the item, alone: of the wanted skill when the unit has one, at the rung
    /// nearest to where its ladder stands. None when no step of the unit asks for it any more.
    #[must_use]
    pub fn of_review(&self, memory: &Memory, item: &ItemId, skill: Skill) -> Option<Self> {
        let ladder = Ladder::of(memory, item, skill.channel());
        let asking = self.steps.iter().filter_map(|step| alone(self, step, item));
        let step = asking.min_by_key(|step| {
            let rung = ladder.within(step.rung, false);
            (!trains(&step.act, skill), rung.abs_diff(ladder.rung()))
        })?;
        let rung = ladder.within(step.rung, false);
        let key = item.as_str().split_once('/').map_or("", |(_, key)| key);
        let step = Step {
            key: format!("{RECALLED}{key}"),
            beat: None,
            rung: (rung, step.rung.1.max(rung)),
            optional: true,
            ..step
        };
        Some(Self { steps: vec![step], notice: None, ..self.clone() })
    }

    /// The duo of the unit alone, out of its scene: the step of this key, or the first one. None where no two can play.
    /// It is named as a step of a review, so that nothing of it moves a visit of the scene.
    #[must_use]
    pub fn of_duo(&self, key: Option<&str>) -> Option<Self> {
        let wanted =
            |step: &&Step| key.is_none_or(|key| step.key == key) && sides(&step.act).is_some();
        let mut step = self.steps.iter().find(wanted)?.clone();
        step.key = format!("{RECALLED}{}", step.key);
        (step.beat, step.optional) = (None, true);
        if let Act::Duo { solo, .. } = &mut step.act {
            solo.key = format!("{RECALLED}{}", solo.key);
        }
        Some(Self { steps: vec![step], notice: None, ..self.clone() })
    }

    /// Whether a review made it.
    #[must_use]
    pub fn is_review(&self) -> bool {
        self.steps.first().is_some_and(|step| step.key.starts_with(RECALLED))
    }
}

/// Whether the kind trains the skill, as [`Skill::of`] reads it from the answer.
const fn trains(act: &Act, skill: Skill) -> bool {
    match (act, skill) {
        (Act::Say { .. }, Skill::PictureSay) | (Act::Sequence { .. }, Skill::RuleChoice) => true,
        (Act::Say { .. } | Act::Sequence { .. }, _) => false,
        (_, Skill::HearPicture) => true,
        _ => false,
    }
}

/// The step with the one prompt that is about the item.
fn alone(script: &Script, step: &Step, item: &ItemId) -> Option<Step> {
    let about = |keys: &[&LineKey]| script.counts_for(step, keys).contains(item);
    let act = match &step.act {
        act if !plays(act) => return None,
        Act::PickPicture { round } => {
            let one = round.iter().find(|round| about(&[&round.hear]))?;
            Act::PickPicture { round: vec![one.clone()] }
        }
        Act::PickSound { round } => {
            let one = round.iter().find(|round| about(&round.right.iter().collect::<Vec<_>>()))?;
            Act::PickSound { round: vec![one.clone()] }
        }
        Act::ActOn { can_ask, deeds, done } => {
            let one = deeds.iter().find(|deed| about(&[&deed.hear]))?;
            Act::ActOn { can_ask: can_ask.clone(), deeds: vec![one.clone()], done: done.clone() }
        }
        Act::Order { cards, .. } if about(&cards.iter().collect::<Vec<_>>()) => step.act.clone(),
        Act::Say { with, lines, turn } => {
            let line = lines.iter().find(|line| about(&[line]));
            let models =
                |turn: &&content_pack::SayTurn| about(&turn.model.iter().collect::<Vec<_>>());
            let turn = turn.iter().find(models).filter(|_| line.is_none());
            line.map(|_| ()).or(turn.map(|_| ()))?;
            let (lines, turn) =
                (line.into_iter().cloned().collect(), turn.into_iter().cloned().collect());
            Act::Say { with: with.clone(), lines, turn }
        }
        Act::Dialogue { tap, turn } => {
            let good = |reply: &Reply| reply.good && about(&[&reply.say]);
            let one = turn.iter().find(|turn| turn.reply.iter().any(good))?;
            Act::Dialogue { tap: tap.clone(), turn: vec![ending_here(one)] }
        }
        Act::React { speed, signal } => {
            let one = signal.iter().find(|signal| about(&[&signal.hear]))?;
            Act::React { speed: *speed, signal: vec![one.clone()] }
        }
        Act::Panorama { panorama, safe, danger } => {
            let one = danger.iter().find(|danger| about(&[&danger.may, &danger.then.right]))?;
            let (panorama, safe) = (panorama.clone(), safe.clone());
            Act::Panorama { panorama, safe, danger: vec![one.clone()] }
        }
        Act::Sequence { .. } => {
            let asked = script.questions(step).into_iter().any(|(id, _)| id == item);
            asked.then(|| Act::Sequence { bank: None, take: None, items: vec![item.clone()] })?
        }
        _ => return None,
    };
    Some(Step { act, ..step.clone() })
}

/// The turn alone: a good reply ends the talk, any other asks again.
fn ending_here(turn: &Turn) -> Turn {
    let go = |reply: &Reply| if reply.good { "fin".to_owned() } else { turn.key.clone() };
    let reply = turn.reply.iter().map(|reply| Reply { go: go(reply), ..reply.clone() }).collect();
    Turn { reply, ..turn.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::fixture;

    fn review(item: &str, skill: Skill) -> Option<Script> {
        fixture::script().of_review(&Memory::default(), &item.into(), skill)
    }

    #[test]
    fn an_item_is_asked_alone_in_its_skill() {
        let kind = |skill| review("test.01/repeter", skill).unwrap().steps[0].act.kind();
        assert_eq!(kind(Skill::HearPicture), "pick_picture");
        assert_eq!(kind(Skill::PictureSay), "say");
        let script = review("test.01/repeter", Skill::HearPicture).unwrap();
        assert_eq!((script.steps.len(), script.prompts(&script.steps[0])), (1, 1));
        assert_eq!(script.steps[0].key, "~repeter");
        assert!(script.is_review() && !fixture::script().is_review());
    }

    #[test]
    fn a_question_is_asked_alone_and_what_nobody_asks_for_makes_no_review() {
        let script = Script::of_bank(&fixture::bank());
        let item = "test.02/q1".into();
        let one = script.of_review(&Memory::default(), &item, Skill::RuleChoice).unwrap();
        assert_eq!(one.questions(&one.steps[0]).len(), 1);
        assert!(review("test.01/bonjour", Skill::HearPicture).is_none());
    }

    #[test]
    fn every_kind_makes_a_review_that_has_one_thing_to_answer() {
        let script = fixture::script();
        for item in ["test.01/repeter", "test.01/montrer"] {
            let item = ItemId::from(item);
            for step in script.steps.iter().filter_map(|step| alone(&script, step, &item)) {
                let one = Script { steps: vec![step], ..script.clone() };
                assert_eq!(one.prompts(&one.steps[0]), 1, "{}", one.steps[0].act.kind());
            }
        }
    }

    #[test]
    fn a_step_of_a_review_names_its_item() {
        assert_eq!(recalled(&"core.03".into(), "~stop"), Some("core.03/stop".into()));
        assert_eq!(recalled(&"core.03".into(), "gestes"), None);
    }
}
