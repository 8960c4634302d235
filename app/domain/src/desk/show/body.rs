//! What there is to do at the prompt, by kind of step, and what is heard on arrival.

mod card;
pub(super) mod duo;
mod words;

use super::said::Speaker;
use crate::desk::state::Playing;
use crate::play::{shuffled, view_key};
use crate::view::{Body, DangerStage, Part, Pic, PutState, Said, SpotView, Tap};
use content_pack::{
    Act, Danger, Deed, Gesture, HearRound, Item, Letter, LineKey, Move, Pace, PictureKey, SayTurn,
    SeeRound, Signal, SpotKey, Step, Turn,
};
use std::collections::BTreeMap;

type Shown = (Body, Vec<Said>);

/// What to do, and what is heard. A prompt that cannot be drawn is shown as nothing to hear, never as a crash.
pub(super) fn body(speaker: &Speaker<'_>, playing: &Playing) -> Shown {
    let step = playing.place.step(&playing.script);
    step.and_then(|step| at_step(speaker, playing, step)).unwrap_or_else(nothing)
}

fn nothing() -> Shown {
    (Body::Listen { lines: Vec::new(), taps: Vec::new() }, Vec::new())
}

fn at_step(speaker: &Speaker<'_>, playing: &Playing, step: &Step) -> Option<Shown> {
    let at = usize::from(playing.place.prompt);
    let seed = seed(playing, step);
    match &step.act {
        Act::Listen { play, tap } => {
            let lines = speaker.lines(play);
            let taps = taps(speaker, step, tap);
            Some((Body::Listen { lines: lines.clone(), taps }, lines))
        }
        Act::PickPicture { round } => pick_picture(speaker, round.get(at)?, &seed),
        Act::PickSound { round } => pick_sound(speaker, round.get(at)?, &seed),
        Act::ActOn { can_ask, deeds, .. } => act_on(speaker, step, deeds.get(at)?, can_ask),
        Act::Order { cards, .. } => {
            let cards = speaker.plainly().lines(cards);
            Some((Body::Order { cards: shuffled(cards, &seed) }, Vec::new()))
        }
        Act::Say { lines, turn, .. } => say(speaker, &step.act, (lines, turn), at),
        Act::Dialogue { tap, turn } => dialogue(speaker, playing, step, turn.get(at)?, tap),
        Act::React { speed, signal } => react(speaker, signal, at, *speed),
        Act::Panorama { panorama, safe, danger } => {
            look_round(speaker, playing, panorama, danger, safe, &seed)
        }
        Act::Sequence { .. } => {
            let questions = playing.script.questions(step);
            sequence(speaker, questions.get(at).map(|(_, item)| item)?)
        }
        Act::MatchWord { pairs } => {
            let dealt = format!("{}/{}", playing.script.unit, step.key);
            words::match_word(speaker, pairs, &playing.place, &dealt)
        }
        Act::BuildWord { words } => words::build_word(speaker, words, at, &seed),
        Act::Dial { round } => words::dial(speaker, round.get(at)?),
        Act::Form { field, .. } => words::form(speaker, step, field, at, &seed),
        Act::Puzzle { game } => Some(speaker.puzzle(game)),
        Act::Duo { .. } => duo::duo(speaker, playing, &step.act),
        Act::Debrief { question } => {
            let promised = playing.promised.as_ref().and_then(|key| speaker.line(key));
            let choices = speaker.lines(&question.get(at)?.choices);
            let heard = promised.iter().filter(|_| at == 0).cloned().collect();
            Some((Body::Debrief { promised, choices }, heard))
        }
        Act::Card(_) | Act::Threshold(_) => card::card(speaker, playing, step),
        Act::Drive { vehicle, .. } => {
            let drive = crate::road::drives(&step.act).into_iter().nth(at)?;
            Some((Body::Drive { drive, van: vehicle != "car" }, Vec::new()))
        }
        Act::Promise { choices } => {
            Some((Body::Promise { choices: speaker.lines(choices) }, Vec::new()))
        }
    }
}

/// The same order after a kill, another one at the next try.
fn seed(playing: &Playing, step: &Step) -> String {
    let place = &playing.place;
    format!("{}/{}/{}/{}", playing.script.unit, step.key, place.prompt, place.tries)
}

fn taps(speaker: &Speaker<'_>, step: &Step, tap: &BTreeMap<SpotKey, LineKey>) -> Vec<Tap> {
    let Some(pic) = step.picture.as_ref().and_then(|key| speaker.pic(key)) else {
        return Vec::new();
    };
    pic.spots
        .iter()
        .filter_map(|(spot, rect)| {
            let said = speaker.line(tap.get(spot)?)?;
            Some(Tap { spot: spot.clone(), rect: *rect, said })
        })
        .collect()
}

fn pick_picture(speaker: &Speaker<'_>, round: &HearRound, seed: &str) -> Option<Shown> {
    let hear = speaker.line(&round.hear)?;
    // One right picture at a time: others that are right too come at other tries.
    let keys = round.right.iter().take(1).chain(round.wrong.keys()).cloned().collect::<Vec<_>>();
    let choices = shuffled(keys, seed).iter().filter_map(|key| speaker.pic(key)).collect();
    Some((Body::PickPicture { hear: hear.clone(), choices }, vec![hear]))
}

fn pick_sound(speaker: &Speaker<'_>, round: &SeeRound, seed: &str) -> Option<Shown> {
    let see = speaker.pic(&round.see)?;
    let keys = round.right.iter().chain(round.wrong.keys()).cloned().collect::<Vec<_>>();
    let choices = speaker.plainly().lines(&shuffled(keys, seed));
    Some((Body::PickSound { see, choices }, Vec::new()))
}

fn act_on(speaker: &Speaker<'_>, step: &Step, deed: &Deed, can_ask: &[LineKey]) -> Option<Shown> {
    let order = speaker.line(&deed.hear)?;
    let pic = speaker.pic(step.picture.as_ref()?)?;
    let how = match deed.wanted {
        Move::Touch { .. } => PutState::Touch,
        Move::Put { .. } => PutState::Put,
    };
    let body = Body::ActOn {
        order: order.clone(),
        how,
        spots: spots(speaker, &pic),
        asks: speaker.plainly().lines(can_ask),
    };
    Some((body, vec![order]))
}

fn spots(speaker: &Speaker<'_>, pic: &Pic) -> Vec<SpotView> {
    let view = |(key, rect): &(SpotKey, content_pack::Rect)| SpotView {
        key: key.clone(),
        name: speaker.spot(key),
        rect: *rect,
    };
    pic.spots.iter().map(view).collect()
}

fn say(
    speaker: &Speaker<'_>,
    act: &Act,
    (lines, turns): (&[LineKey], &[SayTurn]),
    at: usize,
) -> Option<Shown> {
    let model = speaker.plainly();
    if let Some(line) = lines.get(at) {
        let model = model.line(line)?;
        // Said alone: the model comes when it is asked for.
        let heard =
            if speaker.support().hides_voice(act) { Vec::new() } else { vec![model.clone()] };
        return Some((Body::Say { hear: None, models: vec![model] }, heard));
    }
    let turn = turns.get(at - lines.len())?;
    let hear = speaker.line(&turn.hear)?;
    let body = Body::Say { hear: Some(hear.clone()), models: model.lines(&turn.model) };
    Some((body, vec![hear]))
}

fn dialogue(
    speaker: &Speaker<'_>,
    playing: &Playing,
    step: &Step,
    turn: &Turn,
    tap: &BTreeMap<SpotKey, LineKey>,
) -> Option<Shown> {
    let noisy = speaker.in_noise(turn.noise.as_ref());
    let mut hear = noisy.lines(&turn.hear);
    hear.iter_mut().for_each(|said| said.slow = playing.place.slow);
    let said: Vec<LineKey> = turn.reply.iter().map(|reply| reply.say.clone()).collect();
    let replies = speaker.plainly().lines(&shuffled(said, &seed(playing, step)));
    let thread = playing.place.thread.as_ref().and_then(|key| speaker.plainly().line(key));
    let taps = taps(&speaker.plainly(), step, tap);
    Some((Body::Dialogue { thread, hear: hear.clone(), replies, taps }, hear))
}

fn react(speaker: &Speaker<'_>, signals: &[Signal], at: usize, pace: Pace) -> Option<Shown> {
    let wanted = signals.get(at)?;
    let signal = speaker.line(&wanted.hear)?;
    let mut gestures: Vec<Gesture> = signals.iter().map(|signal| signal.gesture).collect();
    gestures.sort_unstable();
    gestures.dedup();
    let calls_for = wanted.gesture;
    let body = Body::React { signal: signal.clone(), calls_for, gestures, pace };
    Some((body, vec![signal]))
}

fn look_round(
    speaker: &Speaker<'_>,
    playing: &Playing,
    key: &PictureKey,
    dangers: &[Danger],
    safe: &[SpotKey],
    seed: &str,
) -> Option<Shown> {
    let panorama = speaker.pic(key)?;
    let offered = |spot: &SpotView| {
        safe.contains(&spot.key) || dangers.iter().any(|danger| danger.spot == spot.key)
    };
    let found = playing.place.found.iter().filter_map(|at| dangers.get(usize::from(*at)));
    let regions = spots(speaker, &panorama);
    let (stage, heard) = danger_stage(speaker, playing, dangers, &regions, seed)?;
    let body = Body::Panorama {
        spots: regions.into_iter().filter(offered).collect(),
        found: found.map(|danger| danger.spot.clone()).collect(),
        more: playing.place.found.len() + 1 < dangers.len(),
        stage,
        panorama,
    };
    Some((body, heard))
}

fn danger_stage(
    speaker: &Speaker<'_>,
    playing: &Playing,
    dangers: &[Danger],
    regions: &[SpotView],
    seed: &str,
) -> Option<(DangerStage, Vec<Said>)> {
    let Some((at, stage)) = playing.place.in_hand else {
        return Some((DangerStage::Find, Vec::new()));
    };
    let danger = dangers.get(usize::from(at))?;
    let region = regions.iter().find(|region| region.key == danger.spot)?.rect;
    if stage == 1 {
        let keys: Vec<LineKey> = may_happen(dangers, usize::from(at));
        let see = speaker.line(&danger.see)?;
        let choices = speaker.plainly().lines(&shuffled(keys, seed));
        return Some((DangerStage::May { at: region, see: see.clone(), choices }, vec![see]));
    }
    let keys =
        std::iter::once(&danger.then.right).chain(danger.then.wrong.keys()).cloned().collect();
    let may = speaker.line(&danger.may)?;
    let choices = speaker.plainly().lines(&shuffled(keys, seed));
    Some((DangerStage::Then { at: region, may: may.clone(), choices }, vec![may]))
}

/// What may happen here, among two things that may happen elsewhere.
fn may_happen(dangers: &[Danger], at: usize) -> Vec<LineKey> {
    let others = dangers.iter().cycle().skip(at + 1).take(dangers.len().saturating_sub(1).min(2));
    dangers.get(at).into_iter().chain(others).map(|danger| danger.may.clone()).collect()
}

fn sequence(speaker: &Speaker<'_>, item: &Item) -> Option<Shown> {
    let key = view_key(&item.view);
    let (view, film) = (speaker.pic(&key)?, speaker.film(&key));
    let letters = |wanted: &[Letter]| -> Vec<(Letter, Said)> {
        item.letters
            .iter()
            .filter(|letter| wanted.contains(letter))
            .filter_map(|letter| Some((*letter, speaker.line(&item.line(letter.as_str()))?)))
            .collect()
    };
    let ask = speaker.line(&item.line("ask"))?;
    let parts = match speaker.line(&item.line("ask2")).filter(|_| item.two_parts) {
        Some(second) => vec![
            Part { ask: ask.clone(), letters: letters(&[Letter::A, Letter::B]) },
            Part { ask: second, letters: letters(&[Letter::C, Letter::D]) },
        ],
        None => vec![Part { ask, letters: letters(&Letter::ALL) }],
    };
    let heard = heard_of(&parts);
    let plain = speaker.line(&item.line("plain"));
    Some((Body::Sequence { view, film, parts, plain }, heard))
}

/// The question, then each answer, part by part: the learner who does not read hears it all.
fn heard_of(parts: &[Part]) -> Vec<Said> {
    parts
        .iter()
        .flat_map(|part| {
            std::iter::once(part.ask.clone())
                .chain(part.letters.iter().map(|(_, said)| said.clone()))
        })
        .collect()
}
