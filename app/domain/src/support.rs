//! What a prompt comes with, and what is one touch away, by its rung (R20, R21; content/FORMAT.md “Support ladder”).
//!
//! 0 picture, French and one's own language · 1 picture and French · 2 French alone, picture on demand · 3 in noise, fast,
//! another voice · 4 the written word, voice on demand · 5 said alone. Pictures to choose among always stay: nobody has to
//! read (R1), and what keeps one safe never depends on one sense alone (R10).

use crate::event::{Aids, Ease};
use crate::ladder::{AT_WORK, Ladder, TOP};
use crate::play::{Place, Script, asked};
use crate::progress::Progress;
use content_pack::{Act, ItemId, Step};

/// What a person needs, whatever the rung. The settings say it; until they do, nothing is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Nothing can be heard: what is only for the ear (3 in noise, 5 after a model) is not forced on anybody.
    pub sound_off: bool,
}

/// The rung that a voice alone is said at.
const ALONE: u8 = TOP;
/// The rung of a written word.
const WRITTEN: u8 = 4;
/// The last rung that comes with its picture.
const WITH_PICTURE: u8 = 1;
/// One's own rung from which a word one reads comes without its voice: the voice alone was enough before. Ours.
const READS_FROM: u8 = 2;
/// One's own rung from which one says a line without its model: it was understood as at work. A step that is written for
/// “said alone” gives its model until then. Ours.
const SAYS_FROM: u8 = 3;

/// How much help the prompt one is on comes with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Support {
    /// 0 to 5, as recorded with the answer.
    pub rung: u8,
    /// Where one's own ladder stands, the dial included, whatever the step can do.
    pub own: u8,
    /// Which noise of the ladder of noises, from 1, when it is heard as at work.
    pub noise: u8,
    /// Help asked for at this prompt so far.
    pub asked: Aids,
    /// Where the learner's dial stands.
    pub ease: Ease,
    /// Somebody may be hurt without it.
    pub safety: bool,
}

impl Support {
    /// Of the prompt one is on: of several items the one that needs most help decides.
    #[must_use]
    pub fn of(progress: &Progress, script: &Script, place: &Place, needs: Needs) -> Self {
        let Some(step) = place.step(script) else { return Self::default() };
        let items = asked(script, place);
        let channel = step.act.channel();
        let memory = &progress.memory;
        let ladders = items.iter().map(|item| Ladder::of(memory, item, channel));
        let unknown = || Ladder::starting(memory.start(channel));
        let ladder = ladders.min_by_key(Ladder::rung).unwrap_or_else(unknown);
        let ease = progress.dials.ease();
        let rung = ladder.dialled(step.rung, place.help.any(), ease);
        Self {
            rung: without_ears(rung, needs),
            own: ladder.dialled((0, TOP), place.help.any(), ease),
            noise: ladder.in_noise().saturating_add(1),
            asked: place.help,
            ease,
            safety: items.iter().any(|item| is_critical(script, item)),
        }
    }

    /// One's own language is there without asking. Where nothing is tested it stays longer.
    #[must_use]
    pub fn shows_meaning(&self, step: &Step) -> bool {
        match step.act {
            Act::Listen { .. } => step.rung.0 == 0 && self.rung <= WITH_PICTURE,
            _ => self.rung == 0,
        }
    }

    /// The picture of what is heard is there without asking.
    #[must_use]
    pub const fn shows_picture(&self) -> bool {
        self.rung <= WITH_PICTURE
    }

    /// Heard as at work: in noise, fast, another voice.
    #[must_use]
    pub const fn is_at_work(&self) -> bool {
        self.rung == AT_WORK
    }

    /// The voice comes when it is asked for. Only of a written word that stands there to be read, and of the model of what
    /// one says oneself. A safety word that is read keeps its voice: it never depends on the eyes alone (R10).
    #[must_use]
    pub const fn hides_voice(&self, act: &Act) -> bool {
        match act {
            _ if self.asked.shown => false,
            Act::MatchWord { .. } => self.rung == WRITTEN && self.own >= READS_FROM && !self.safety,
            Act::Say { .. } => self.rung == ALONE && self.own >= SAYS_FROM,
            _ => false,
        }
    }
}

/// Without sound nothing is asked by ear alone: the rung below is what was really answered at.
const fn without_ears(rung: u8, needs: Needs) -> u8 {
    match rung {
        AT_WORK | ALONE if needs.sound_off => rung - 1,
        _ => rung,
    }
}

fn is_critical(script: &Script, item: &ItemId) -> bool {
    script.critical.iter().any(|key| ItemId::of(&script.unit, key.as_str()) == *item)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Event, SupportAsked};
    use crate::grade::fixture;
    use crate::id::{Epoch, ProfileId, UnixMillis};
    use crate::ports::Stored;

    fn stored(seq: u32, event: Event) -> Stored {
        let at = UnixMillis(i64::from(seq));
        Stored { at, profile: ProfileId::default(), epoch: Epoch(1), seq, event }
    }

    /// At the step of this kind, with this range.
    fn standing(kind: &str, rung: (u8, u8)) -> (Script, Place) {
        let mut script = fixture::script();
        script.critical.clear();
        let step = script.steps.iter().position(|step| step.act.kind() == kind).unwrap();
        script.steps[step].rung = rung;
        (script, Place { step, ..Place::default() })
    }

    fn rung(events: &[Event], kind: &str, range: (u8, u8), needs: Needs) -> Support {
        let (script, mut place) = standing(kind, range);
        let mut progress = Progress::default();
        for (seq, event) in (1..).zip(events) {
            progress.apply(&stored(seq, event.clone()));
            place.apply(&script, event);
        }
        Support::of(&progress, &script, &place, needs)
    }

    const HEARS: Needs = Needs { sound_off: false };
    const SILENT: Needs = Needs { sound_off: true };

    #[test]
    fn somebody_new_starts_with_the_picture_and_the_french() {
        let support = rung(&[], "pick_picture", (0, 3), HEARS);
        assert_eq!((support.rung, support.shows_picture()), (1, true));
        assert_eq!(rung(&[], "pick_picture", (2, 3), HEARS).rung, 2);
        assert_eq!(rung(&[], "pick_picture", (3, 3), HEARS).rung, 3);
    }

    #[test]
    fn help_asked_for_comes_at_once_and_goes_with_its_prompt() {
        let (script, _) = standing("pick_picture", (2, 3));
        let step = script.steps.iter().find(|step| step.act.kind() == "pick_picture").unwrap();
        let shown = Aids { shown: true, ..Aids::default() };
        let asked = |prompt| {
            let (unit, step) = (script.unit.clone(), step.key.clone());
            Event::SupportAsked(Box::new(SupportAsked { unit, step, prompt, aids: shown }))
        };
        let here = rung(&[asked(0)], "pick_picture", (0, 3), HEARS);
        assert_eq!((here.rung, here.asked), (0, shown));
        assert_eq!(rung(&[asked(1)], "pick_picture", (0, 3), HEARS).asked, Aids::default());
    }

    #[test]
    fn the_dial_acts_on_the_next_thing_answered() {
        let turned = |ease| rung(&[Event::EaseDialled { ease }], "pick_picture", (0, 3), HEARS);
        assert_eq!(Ease::ALL.map(|ease| turned(ease).rung), [0, 1, 2]);
    }

    #[test]
    fn without_sound_nothing_is_asked_by_ear_alone() {
        assert_eq!(rung(&[], "react", (3, 3), SILENT).rung, 2);
        assert_eq!(rung(&[], "say", (5, 5), SILENT).rung, 4);
        assert!(rung(&[], "say", (5, 5), HEARS).rung == 5);
    }

    #[test]
    fn a_voice_is_held_back_only_where_one_reads_or_says_it_alone_and_never_of_a_safety_word() {
        let voice = |kind: &str, range, own, safety| {
            let (script, place) = standing(kind, range);
            let support = Support { safety, own, ..rung(&[], kind, range, HEARS) };
            support.hides_voice(&place.step(&script).unwrap().act)
        };
        assert!(voice("say", (5, 5), 3, true) && voice("match_word", (4, 4), 2, false));
        assert!(!voice("say", (5, 5), 2, false), "the model is there until it was understood");
        assert!(!voice("match_word", (4, 4), 1, false) && !voice("match_word", (4, 4), 5, true));
        assert!(!voice("pick_picture", (0, 5), 5, false) && !voice("build_word", (4, 4), 5, false));
    }
}
