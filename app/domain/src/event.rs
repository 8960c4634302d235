//! Events: facts that happened and never change (design.md §4).
//!
//! Kinds are numbered for ever; fields are append-only by position and a meaning never changes: make a new kind.
//! A kind this version does not know is kept as [`Event::Unknown`] and forwarded byte for byte (I-FWD).

mod attempt;
mod fields;
mod kind;
mod ladder;
mod outing;

pub use attempt::{Aids, Attempt, Verdict};
pub use kind::Kind;
pub use ladder::{Ease, SortedMiss, SupportAsked};
pub use outing::{OutingFact, PieceKind};

use crate::id::Day;
use crate::mission::Mission;
use crate::play::{DuoBegun, DuoWay};
use crate::row::{Row, RowView, Value};
use content_pack::{Lang, LineKey, UnitId};
use fields::{Fields, text};

/// A fact that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A profile began on this phone.
    ProfileMade {
        /// Language of help, if one was chosen already.
        lang: Lang,
    },
    /// The language of help was chosen by ear (design.md §5, first launch).
    LanguageChosen {
        /// `fr` when the person chose to go on in French.
        lang: Lang,
    },
    /// The voice of the learner's model lines: 0 or 1.
    VoiceChosen {
        /// Index into the two voices of `moi`.
        voice: u8,
    },
    /// A voiced question was answered (domain.md §8, R65). “Non” has no effect but on what is shown.
    ConsentAnswered {
        /// What for: `referent`.
        purpose: String,
        /// Yes or no.
        yes: bool,
    },
    /// A consent was taken back.
    ConsentWithdrawn {
        /// What for.
        purpose: String,
    },
    /// A scene was opened, or opened again from its start.
    SceneOpened {
        /// The scene.
        scene: UnitId,
        /// Version of its pack.
        version: u32,
    },
    /// The person left before the end. The place is kept.
    SceneLeft {
        /// The scene.
        scene: UnitId,
    },
    /// A step was finished or passed over: where to resume (R28).
    StepDone {
        /// The scene.
        scene: UnitId,
        /// The step, by its key.
        step: String,
        /// Passed over with “Pas maintenant”.
        skipped: bool,
    },
    /// The scene was finished.
    SceneDone {
        /// The scene.
        scene: UnitId,
    },
    /// An answer.
    Attempt(Box<Attempt>),
    /// One act for tomorrow (R22); `None` is “Pas maintenant”.
    Promised {
        /// The scene.
        scene: UnitId,
        /// The sentence chosen.
        choice: Option<LineKey>,
    },
    /// How it went.
    Told {
        /// The scene.
        scene: UnitId,
        /// The question.
        question: LineKey,
        /// The answer.
        answer: LineKey,
    },
    /// A duo was begun: together, on one phone or two, or alone (R41).
    DuoBegun {
        /// The scene.
        scene: UnitId,
        /// The step.
        step: String,
        /// How, and what it is dealt from.
        begun: DuoBegun,
    },
    /// How a promise went was told to its end, or passed over with “Pas maintenant”: it is not asked again today.
    TellingDone {
        /// The scene.
        scene: UnitId,
        /// “Pas maintenant.”
        skipped: bool,
    },
    /// What home offered was put off with “Pas maintenant” (R7).
    SuggestionDeferred {
        /// The unit; [`crate::planner::REVIEW`] for a review.
        unit: UnitId,
    },
    /// Why an answer was missed, in the learner's own word (S01). The answer itself is never written again.
    MissSorted(Box<SortedMiss>),
    /// The learner's own dial: easier, as planned, harder (R18). The newest word counts.
    EaseDialled {
        /// Where it stands.
        ease: Ease,
    },
    /// How much noise is heard, 0 to 5 bars; none is as planned (R18).
    NoiseDialled {
        /// Bars.
        level: Option<u8>,
    },
    /// Help was asked for at a prompt: it is there again after a kill (R28), and the answer is *avec aide* (R20).
    SupportAsked(Box<SupportAsked>),
    /// A mission was declared, or declared anew with the same id: the newest word counts.
    MissionSet {
        /// The mission.
        mission: Mission,
    },
    /// A mission is over.
    MissionEnded {
        /// Its id.
        mission: String,
        /// The first day that is free again.
        day: Day,
    },
    /// Help was asked from the Aide screen.
    HelpAsked {
        /// Which of the needs.
        need: String,
    },
    /// An assignment was seen on the home screen.
    AssignmentSeen {
        /// The server's id of it.
        assignment: i64,
    },
    /// A pause began, or was made longer (R29). Why is nobody's business: there is no field for it.
    Paused {
        /// Days from then on.
        days: u16,
    },
    /// Back from a pause, or after weeks away.
    Resumed,
    /// Yes to showing the referent a sentence that was kept of a game (R25, R65). Sentences that are kept and not shown
    /// are no event: they never leave the phone.
    StrengthShown {
        /// The game.
        game: UnitId,
        /// The sentence, by its key.
        strength: LineKey,
        /// As it was heard: what the yes was said to.
        sentence: String,
        /// The day it was kept.
        day: Day,
    },
    /// It is shown no more.
    StrengthHidden {
        /// The game.
        game: UnitId,
        /// The sentence, by its key.
        strength: LineKey,
    },

    /// Something happened on an outing. What was made there is not in it: that stays on the phone.
    Outing {
        /// The outing.
        unit: UnitId,
        /// What.
        fact: OutingFact,
    },
    /// Of a kind this version does not know, or does not read yet: kept and forwarded.
    Unknown {
        /// Its kind.
        kind: u16,
        /// Its fields.
        values: Vec<Value>,
    },
}

impl Event {
    /// The number of its kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        let kind = match self {
            Self::ProfileMade { .. } => Kind::ProfileMade,
            Self::LanguageChosen { .. } => Kind::LanguageChosen,
            Self::VoiceChosen { .. } => Kind::VoiceChosen,
            Self::ConsentAnswered { .. } => Kind::ConsentAnswered,
            Self::ConsentWithdrawn { .. } => Kind::ConsentWithdrawn,
            Self::SceneOpened { .. } => Kind::SceneOpened,
            Self::SceneLeft { .. } => Kind::SceneLeft,
            Self::StepDone { .. } => Kind::StepDone,
            Self::SceneDone { .. } => Kind::SceneDone,
            Self::Attempt(_) => Kind::Attempt,
            Self::Promised { .. } => Kind::Promised,
            Self::Told { .. } => Kind::Told,
            Self::TellingDone { .. } => Kind::TellingDone,
            Self::DuoBegun { .. } => Kind::DuoBegun,
            Self::SuggestionDeferred { .. } => Kind::SuggestionDeferred,
            Self::MissSorted(_) => Kind::MissSorted,
            Self::EaseDialled { .. } => Kind::EaseDialled,
            Self::NoiseDialled { .. } => Kind::NoiseDialled,
            Self::SupportAsked(_) => Kind::SupportAsked,
            Self::MissionSet { .. } => Kind::MissionSet,
            Self::MissionEnded { .. } => Kind::MissionEnded,
            Self::HelpAsked { .. } => Kind::HelpAsked,
            Self::AssignmentSeen { .. } => Kind::AssignmentSeen,
            Self::Paused { .. } => Kind::Paused,
            Self::Resumed => Kind::Resumed,
            Self::StrengthShown { .. } => Kind::StrengthShown,
            Self::StrengthHidden { .. } => Kind::StrengthHidden,
            Self::Outing { fact, .. } => fact.kind(),
            Self::Unknown { kind, .. } => return *kind,
        };
        kind as u16
    }

    /// The fact as a row of a segment, `t` milliseconds after it opened.
    #[must_use]
    pub fn to_row(&self, t: u32) -> Row {
        Row { kind: self.kind(), t, values: self.values() }
    }

    fn values(&self) -> Vec<Value> {
        match self {
            Self::ProfileMade { lang } | Self::LanguageChosen { lang } => vec![text(lang)],
            Self::VoiceChosen { voice } => vec![Value::Int(i64::from(*voice))],
            Self::ConsentAnswered { purpose, yes } => vec![text(purpose), Value::Bool(*yes)],
            Self::ConsentWithdrawn { purpose } => vec![text(purpose)],
            Self::SceneOpened { scene, version } => {
                vec![text(scene), Value::Int(i64::from(*version))]
            }
            Self::SceneLeft { scene } | Self::SceneDone { scene } => vec![text(scene)],
            Self::StepDone { scene, step, skipped } => {
                vec![text(scene), text(step), Value::Bool(*skipped)]
            }
            Self::Attempt(attempt) => attempt.values(),
            Self::Promised { scene, choice } => {
                vec![text(scene), choice.as_ref().map_or(Value::Null, text)]
            }
            Self::Told { scene, question, answer } => {
                vec![text(scene), text(question), text(answer)]
            }
            Self::DuoBegun { scene, step, begun } => vec![
                text(scene),
                text(step),
                Value::Int(begun.way.code()),
                Value::Int(i64::from(begun.seed)),
            ],
            Self::TellingDone { scene, skipped } => vec![text(scene), Value::Bool(*skipped)],
            Self::SuggestionDeferred { unit } => vec![text(unit)],
            Self::MissSorted(sorted) => sorted.values(),
            Self::EaseDialled { ease } => vec![Value::Int(ease.code())],
            Self::NoiseDialled { level } => {
                vec![level.map_or(Value::Null, |level| Value::Int(i64::from(level)))]
            }
            Self::SupportAsked(asked) => asked.values(),
            Self::MissionSet { mission } => vec![
                text(&mission.id),
                text(&mission.trade),
                Value::Int(mission.start.0),
                mission.end.map_or(Value::Null, |day| Value::Int(day.0)),
            ],
            Self::MissionEnded { mission, day } => vec![text(mission), Value::Int(day.0)],
            Self::HelpAsked { need } => vec![text(need)],
            Self::AssignmentSeen { assignment } => vec![Value::Int(*assignment)],
            Self::Paused { days } => vec![Value::Int(i64::from(*days))],
            Self::Resumed => vec![],
            Self::StrengthShown { game, strength, sentence, day } => {
                vec![text(game), text(strength), text(sentence), Value::Int(day.0)]
            }
            Self::StrengthHidden { game, strength } => vec![text(game), text(strength)],
            Self::Outing { unit, fact } => fact.values(unit),
            Self::Unknown { values, .. } => values.clone(),
        }
    }

    /// The fact of a row. Total: what cannot be read is [`Event::Unknown`].
    #[must_use]
    pub fn of_row(row: &Row) -> Self {
        Self::of_view(&row.into())
    }

    /// The fact of a row that lies in its bytes. Total, as [`Event::of_row`].
    #[must_use]
    pub fn of_view(row: &RowView<'_>) -> Self {
        let unknown = || Self::Unknown { kind: row.kind, values: row.to_values() };
        Self::read(row).unwrap_or_else(unknown)
    }

    fn read(row: &RowView<'_>) -> Option<Self> {
        let mut f = Fields::of(&row.values);
        Some(match Kind::of(row.kind)? {
            Kind::ProfileMade => Self::ProfileMade { lang: f.text()? },
            Kind::LanguageChosen => Self::LanguageChosen { lang: f.text()? },
            Kind::VoiceChosen => Self::VoiceChosen { voice: f.number()? },
            Kind::ConsentAnswered => Self::ConsentAnswered { purpose: f.text()?, yes: f.bool()? },
            Kind::ConsentWithdrawn => Self::ConsentWithdrawn { purpose: f.text()? },
            Kind::SceneOpened => Self::SceneOpened { scene: f.text()?, version: f.number()? },
            Kind::SceneLeft => Self::SceneLeft { scene: f.text()? },
            Kind::StepDone => {
                Self::StepDone { scene: f.text()?, step: f.text()?, skipped: f.bool()? }
            }
            Kind::SceneDone => Self::SceneDone { scene: f.text()? },
            Kind::Attempt => Self::Attempt(Box::new(Attempt::read(&mut f)?)),
            Kind::Promised => Self::Promised { scene: f.text()?, choice: f.text() },
            Kind::Told => Self::Told { scene: f.text()?, question: f.text()?, answer: f.text()? },
            Kind::DuoBegun => Self::DuoBegun {
                scene: f.text()?,
                step: f.text()?,
                begun: DuoBegun { way: DuoWay::of(f.int()?)?, seed: f.number()? },
            },
            Kind::TellingDone => Self::TellingDone { scene: f.text()?, skipped: f.bool()? },
            Kind::SuggestionDeferred => Self::SuggestionDeferred { unit: f.text()? },
            Kind::MissSorted => Self::MissSorted(Box::new(SortedMiss::read(&mut f)?)),
            Kind::EaseDialled => Self::EaseDialled { ease: Ease::of(f.int()?)? },
            Kind::NoiseDialled => Self::NoiseDialled { level: f.maybe_number()? },
            Kind::SupportAsked => Self::SupportAsked(Box::new(SupportAsked::read(&mut f)?)),
            Kind::MissionSet => Self::MissionSet {
                mission: Mission {
                    id: f.text()?,
                    trade: f.text()?,
                    start: Day(f.int()?),
                    end: f.int().map(Day),
                },
            },
            Kind::MissionEnded => Self::MissionEnded { mission: f.text()?, day: Day(f.int()?) },
            Kind::HelpAsked => Self::HelpAsked { need: f.text()? },
            Kind::AssignmentSeen => Self::AssignmentSeen { assignment: f.int()? },
            Kind::Paused => Self::Paused { days: f.number()? },
            Kind::Resumed => Self::Resumed,
            Kind::StrengthShown => Self::StrengthShown {
                game: f.text()?,
                strength: f.text()?,
                sentence: f.text()?,
                day: Day(f.int()?),
            },
            Kind::StrengthHidden => Self::StrengthHidden { game: f.text()?, strength: f.text()? },

            kind @ (Kind::OutingBegun
            | Kind::PieceKept
            | Kind::PieceErased
            | Kind::SharingAnswered
            | Kind::Observed) => {
                Self::Outing { unit: f.text()?, fact: OutingFact::read(kind, &mut f)? }
            }
            // Planned kinds whose fields are not settled: kept as they are until a version reads them.
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content_pack::{Channel, ErrorKind};

    pub(crate) fn attempt() -> Attempt {
        Attempt {
            unit: "core.02".into(),
            step: "gestes".into(),
            prompt: 2,
            items: vec!["core.02/repeter".into()],
            channel: Channel::Oral,
            response: "g_repeter".into(),
            verdict: Verdict::NotYet(ErrorKind::Language),
            aids: Aids { gloss: true, ..Aids::default() },
            replays: 1,
            rung: 0,
            took_ms: 2_300,
            attempt: 1,
        }
    }

    fn mission(end: Option<Day>) -> Mission {
        Mission { id: "9f2c".into(), trade: "btp".into(), start: Day(20_763), end }
    }

    fn outing(fact: OutingFact) -> Event {
        Event::Outing { unit: "cult.01".into(), fact }
    }

    fn every_event() -> Vec<Event> {
        let scene = || UnitId::from("core.02");
        vec![
            Event::ProfileMade { lang: Lang::french() },
            Event::LanguageChosen { lang: "ar".into() },
            Event::VoiceChosen { voice: 1 },
            Event::ConsentAnswered { purpose: "referent".into(), yes: false },
            Event::ConsentWithdrawn { purpose: "referent".into() },
            Event::SceneOpened { scene: scene(), version: 1_000 },
            Event::SceneLeft { scene: scene() },
            Event::StepDone { scene: scene(), step: "gestes".into(), skipped: false },
            Event::SceneDone { scene: scene() },
            Event::Attempt(Box::new(attempt())),
            Event::Promised { scene: scene(), choice: None },
            Event::Promised { scene: scene(), choice: Some("p_montrer".into()) },
            Event::Told { scene: scene(), question: "d_fait".into(), answer: "d_oui".into() },
            Event::TellingDone { scene: scene(), skipped: true },
            Event::DuoBegun {
                scene: scene(),
                step: "a_deux".into(),
                begun: DuoBegun { way: DuoWay::Finder, seed: 4_721 },
            },
            Event::SuggestionDeferred { unit: scene() },
            Event::MissSorted(Box::new(SortedMiss {
                unit: scene(),
                step: "gestes".into(),
                prompt: 2,
                items: vec!["core.02/repeter".into(), "core.02/montrer".into()],
                was: ErrorKind::Rule,
                why: ErrorKind::Language,
            })),
            Event::EaseDialled { ease: Ease::Harder },
            Event::NoiseDialled { level: Some(3) },
            Event::NoiseDialled { level: None },
            Event::SupportAsked(Box::new(SupportAsked {
                unit: scene(),
                step: "~repeter".into(),
                prompt: 0,
                aids: Aids { shown: true, ..Aids::default() },
            })),
            Event::MissionSet { mission: mission(None) },
            Event::MissionSet { mission: mission(Some(Day(20_780))) },
            Event::MissionEnded { mission: "9f2c".into(), day: Day(20_770) },
            Event::HelpAsked { need: "sound".into() },
            Event::AssignmentSeen { assignment: 7 },
            Event::Paused { days: 183 },
            Event::Resumed,
            Event::StrengthShown {
                game: "jeu.procedure".into(),
                strength: "s_long".into(),
                sentence: "Vous suivez bien une procédure longue.".into(),
                day: Day(20_786),
            },
            Event::StrengthHidden { game: "jeu.procedure".into(), strength: "s_long".into() },
            outing(OutingFact::Begun { alone: true }),
            outing(OutingFact::Kept { card: "photo".into(), kind: PieceKind::Photo }),
            outing(OutingFact::Erased { card: None }),
            outing(OutingFact::Erased { card: Some("son".into()) }),
            outing(OutingFact::Sharing { yes: true }),
            outing(OutingFact::Seen {
                what: "o_salue".into(),
                by: content_pack::Observer::Partner,
                seen: false,
            }),
            Event::Unknown { kind: 0x9000, values: vec![Value::Null] },
        ]
    }

    #[test]
    fn every_event_survives_its_row() {
        for event in every_event() {
            assert_eq!(Event::of_row(&event.to_row(5)), event);
        }
    }

    /// A change here is a change of what phones already hold: it must be a new kind instead.
    #[test]
    fn the_wire_form_of_an_attempt_is_settled() {
        let hex: String = Event::Attempt(Box::new(attempt()))
            .to_row(5)
            .to_bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(
            hex,
            "8e14056\
             7636f72652e30326667657374657302\
             6f636f72652e30322f72657065746572\
             0069675f7265706574657201010100\
             1908fc01"
                .replace(char::is_whitespace, "")
        );
    }

    /// The same for a mission; the last field is absent while nobody knows its end.
    #[test]
    fn the_wire_form_of_a_mission_is_settled() {
        let hex = |event: Event| -> String {
            event.to_row(5).to_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
        };
        assert_eq!(
            hex(Event::MissionSet { mission: mission(None) }),
            "861820056439663263636274701\
            9511bf6"
                .replace(char::is_whitespace, "")
        );
        let ended = Event::MissionEnded { mission: "9f2c".into(), day: Day(20_770) };
        assert_eq!(hex(ended), "841821056439663263195122");
    }

    #[test]
    fn a_newer_app_may_add_fields_and_kinds() {
        let mut row = Event::SceneDone { scene: "core.02".into() }.to_row(1);
        row.values.push(Value::Int(9));
        assert_eq!(Event::of_row(&row), Event::SceneDone { scene: "core.02".into() });
        let strange = Row { kind: 4_000, t: 1, values: vec![Value::Bool(true)] };
        assert_eq!(Event::of_row(&strange).to_row(1), strange);
    }
}
