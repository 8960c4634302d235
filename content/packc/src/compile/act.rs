//! Acts as authors write them → acts as phones play them.

use super::step::step;
use crate::source::{
    ActOnSource, ActSource, DeedSource, DialogueSource, DuoSideSource, DuoSource, PanoramaSource,
    ReactSource, ReplySource, SequenceSource, StepSource, TurnSource, Wrong,
};
use content_pack::{
    Act, CastKey, Danger, DangerAnswer, Deed, DialRound, DuoSide, ErrorKind, FormField, Gesture,
    HearRound, ItemId, LineKey, Move, Noise, Pace, Question, Reply, SayTurn, SeeRound, Signal,
    Turn,
};
use std::collections::BTreeMap;

/// The act of a step.
pub(super) fn act(source: &StepSource) -> Act {
    match &source.act {
        ActSource::Listen(act) => Act::Listen { play: keys(&act.play), tap: map(&act.tap) },
        ActSource::PickPicture(act) => Act::PickPicture {
            round: act
                .round
                .iter()
                .map(|r| HearRound {
                    hear: r.hear.as_str().into(),
                    right: keys(&r.right.0),
                    wrong: errors(&r.wrong),
                })
                .collect(),
        },
        ActSource::PickSound(act) => Act::PickSound {
            round: act
                .round
                .iter()
                .map(|r| SeeRound {
                    see: r.see.as_str().into(),
                    right: keys(&r.right.0),
                    wrong: errors(&r.wrong),
                })
                .collect(),
        },
        ActSource::ActOn(act) => act_on(act),
        ActSource::Order(act) => Act::Order {
            cards: keys(&act.cards),
            swap: act.swap.iter().map(|(a, b)| (a.as_str().into(), b.as_str().into())).collect(),
        },
        ActSource::Say(act) => Act::Say {
            with: act.with.clone().map(CastKey::from),
            lines: keys(&act.lines),
            turn: act
                .turn
                .iter()
                .map(|t| SayTurn { hear: t.hear.as_str().into(), model: keys(&t.model.0) })
                .collect(),
        },
        ActSource::Dialogue(act) => dialogue(act),
        ActSource::MatchWord(act) => Act::MatchWord { pairs: map(&act.pairs) },
        ActSource::BuildWord(act) => Act::BuildWord {
            words: act.words.iter().map(|(k, v)| (k.as_str().into(), v.clone())).collect(),
        },
        ActSource::Dial(act) => Act::Dial {
            round: act
                .round
                .iter()
                .map(|r| DialRound {
                    hear: r.hear.as_str().into(),
                    expect: r.expect.clone(),
                    near: errors(&r.near),
                })
                .collect(),
        },
        ActSource::React(act) => react(source, act),
        ActSource::Panorama(act) => panorama(act),
        ActSource::Sequence(act) => sequence(act),
        ActSource::Drive(act) => Act::Drive {
            model: act.model.clone(),
            vehicle: act.vehicle.clone(),
            speed: act.speed.clone(),
            road: act.road.clone(),
            goal: act.goal.clone(),
            facts: act.facts.clone(),
            // Filled from the facts of the library, which a step alone does not know: `compile/drive.rs`.
            figures: BTreeMap::new(),
        },
        ActSource::Puzzle(act) => Act::Puzzle { game: act.game.as_str().into() },
        ActSource::Form(act) => Act::Form {
            field: act
                .field
                .iter()
                .map(|f| FormField {
                    spot: f.spot.as_str().into(),
                    hear: f.hear.as_str().into(),
                    expect: f.expect.clone(),
                })
                .collect(),
            check: act.check.clone().map(LineKey::from),
        },
        ActSource::Duo(act) => duo(source, act),
        ActSource::Promise(act) => Act::Promise { choices: keys(&act.choices) },
        ActSource::Debrief(act) => Act::Debrief {
            question: act
                .question
                .iter()
                .map(|q| Question {
                    ask: q.ask.as_str().into(),
                    choices: keys(&q.choices),
                    only_if: q.only_if.clone().map(LineKey::from),
                })
                .collect(),
        },
    }
}

fn act_on(act: &ActOnSource) -> Act {
    Act::ActOn {
        can_ask: keys(&act.can_ask),
        deeds: act.deeds.iter().map(deed).collect(),
        done: act.done.clone().map(LineKey::from),
    }
}

fn deed(deed: &DeedSource) -> Deed {
    let many = |keys_of: &Option<crate::source::Many>| {
        keys_of.as_ref().map(|many| keys(&many.0)).unwrap_or_default()
    };
    let wanted = match &deed.put {
        Some(put) => Move::Put { put: put.as_str().into(), at: many(&deed.at) },
        None => Move::Touch { touch: many(&deed.touch) },
    };
    Deed {
        hear: deed.hear.as_str().into(),
        wanted,
        wrong: errors(&deed.wrong),
        then: map(&deed.then),
        done: deed.done.clone().map(LineKey::from),
    }
}

fn dialogue(act: &DialogueSource) -> Act {
    Act::Dialogue { tap: map(&act.tap), turn: act.turn.iter().map(turn).collect() }
}

fn turn(turn: &TurnSource) -> Turn {
    Turn {
        key: turn.key.clone(),
        hear: keys(&turn.hear.0),
        noise: turn.noise.as_ref().map(|n| Noise { bed: n.bed.clone(), snr: n.snr }),
        reply: turn.reply.iter().map(reply).collect(),
    }
}

fn reply(reply: &ReplySource) -> Reply {
    Reply {
        say: reply.say.as_str().into(),
        good: reply.good,
        error: reply.error.as_deref().and_then(error),
        hear: keys(&reply.hear.0),
        go: reply.go.clone(),
        slow: reply.slow,
    }
}

fn react(source: &StepSource, act: &ReactSource) -> Act {
    let speed = match source.common.speed.as_deref() {
        Some("fast") => Pace::Fast,
        _ => Pace::Calm,
    };
    let signal = act
        .signal
        .iter()
        .filter_map(|s| {
            Some(Signal { hear: s.hear.as_str().into(), gesture: gesture(&s.gesture)? })
        })
        .collect();
    Act::React { speed, signal }
}

fn panorama(act: &PanoramaSource) -> Act {
    let danger = act.danger.iter().map(|d| Danger {
        spot: d.spot.as_str().into(),
        see: d.see.as_str().into(),
        may: d.may.as_str().into(),
        then: DangerAnswer { right: d.then.right.as_str().into(), wrong: errors(&d.then.wrong) },
        fact: d.fact.clone().map(LineKey::from),
    });
    Act::Panorama {
        panorama: act.panorama.as_str().into(),
        safe: keys(&act.safe),
        danger: danger.collect(),
    }
}

fn sequence(act: &SequenceSource) -> Act {
    let bank = act.bank.as_deref();
    let item = |key: &String| match bank {
        Some(bank) if !key.contains('/') => ItemId::of(&bank.into(), key),
        _ => ItemId::from(key.as_str()),
    };
    Act::Sequence {
        bank: bank.map(Into::into),
        take: act.take,
        items: act.items.iter().map(item).collect(),
    }
}

fn duo(source: &StepSource, act: &DuoSource) -> Act {
    let Some(solo) = &act.solo else {
        // L08 refuses a duo without its solo twin; a draft plays its debrief questions: none.
        return Act::Debrief { question: Vec::new() };
    };
    let mut solo = step(solo);
    if solo.key.is_empty() {
        solo.key = format!("{}_seul", source.common.key);
    }
    Act::Duo {
        minutes: act.minutes,
        a: side(&act.a),
        b: side(&act.b),
        teaches_partner: act.teaches_partner.clone().map(LineKey::from),
        solo: Box::new(solo),
    }
}

fn side(side: &DuoSideSource) -> DuoSide {
    DuoSide {
        task: side.task.as_str().into(),
        picture: side.picture.clone().map(Into::into),
        holds: map(&side.holds),
        // What a side says is ready to say, like its tools.
        tools: side.says.0.iter().chain(&side.tools).cloned().map(Into::into).collect(),
        choices: keys(&side.choices),
    }
}

/// The reason of a wrong answer; L15 refuses any other word.
pub(crate) fn error(tag: &str) -> Option<ErrorKind> {
    match tag {
        "language" => Some(ErrorKind::Language),
        "rule" => Some(ErrorKind::Rule),
        "slip" => Some(ErrorKind::Slip),
        _ => None,
    }
}

/// A gesture by its name; L02 refuses any other word.
pub(crate) fn gesture(name: &str) -> Option<Gesture> {
    match name {
        "go" => Some(Gesture::Go),
        "stop" => Some(Gesture::Stop),
        "aside" => Some(Gesture::Aside),
        "freeze" => Some(Gesture::Freeze),
        "down" => Some(Gesture::Down),
        _ => None,
    }
}

fn errors<K: From<String> + Ord>(wrong: &Wrong) -> BTreeMap<K, ErrorKind> {
    wrong.0.iter().filter_map(|(key, tag)| Some((key.clone().into(), error(tag)?))).collect()
}

fn keys<K: From<String>>(keys: &[String]) -> Vec<K> {
    keys.iter().cloned().map(K::from).collect()
}

fn map<K: From<String> + Ord, V: From<String>>(map: &BTreeMap<String, String>) -> BTreeMap<K, V> {
    map.iter().map(|(key, value)| (key.clone().into(), value.clone().into())).collect()
}
