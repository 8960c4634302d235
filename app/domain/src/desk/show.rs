//! From what is known to what is shown. No screen decides anything.

mod body;
mod feedback;
mod game;
mod help;
mod home;
mod people;
mod said;
mod studio;

pub(super) use feedback::kept;
pub(super) use home::{cover, title};
pub(super) use said::planned_noise;

use super::state::{Playing, State};
use crate::id::UnixMillis;
use crate::play::Script;
use crate::view::{
    DeviceView, Ending, MakersView, NeedsView, Plank, Planks, PlayView, SeenView, View,
};
use content_pack::{Act, Does, LineKey, PictureKey, Scene, Step};
use said::Speaker;

/// Everything the screens show.
pub(super) fn view(state: &State, now: UnixMillis) -> View {
    if state.hall.locked {
        return people::outside(state);
    }
    View {
        lang: state.progress.lang.clone().unwrap_or_else(content_pack::Lang::french),
        lang_chosen: state.progress.lang.is_some(),
        first_launch: state.progress.is_new(),
        home: home::home(state, now),
        play: state.playing.as_ref().map(|playing| shown(state, playing)),
        knows: home::knows(state),
        game: state.game.as_ref().map(game::game),
        strengths: home::strengths(state),
        send: home::send(state),
        recorded: state.progress.answers,
        trouble: state.trouble,
        voice: state.progress.voice,
        people: people::people(state),
        rest: state.rest,
        needs: NeedsView::default(),
        device: DeviceView::default(),
        site: home::site(state),
        duos: home::duos(state),
        studio: studio::studio(state),
        spoken: studio::spoken(state),
        seen: state.seen.iter().filter_map(|seen| SeenView::of(seen, now)).collect(),
        makers: MakersView {
            waiting: state.makers.waiting(),
            received: state.makers.is_received(),
            given: state.makers.given.clone(),
        },
        ease: state.progress.dials.ease(),
    }
}

/// The prompt just answered with its feedback, or the prompt one is on.
fn shown(state: &State, playing: &Playing) -> PlayView {
    match &playing.answered {
        Some(answered) => {
            let (view, feedback) = answered.as_ref();
            PlayView { feedback: Some(feedback.clone()), ..view.clone() }
        }
        None => asked(state, playing),
    }
}

/// The prompt one is on, or the end.
pub(super) fn asked(state: &State, playing: &Playing) -> PlayView {
    let script = &playing.script;
    let speaker = Speaker::of(state, playing);
    let step = playing.place.step(script);
    let (body, heard) = body::body(&speaker, playing);
    let guide = speaker.plainly();
    let ask = step.and_then(|step| guide.line(question(step, playing.place.prompt)?));
    let notice = (playing.place.step == 0).then(|| guide.line(script.notice.as_ref()?)).flatten();
    // On an outing with somebody it is that person who asks; the guide asks only whoever goes alone.
    let heard = if somebody_asks(state, playing) { Vec::new() } else { heard };
    let say = notice.into_iter().chain(ask.clone()).chain(heard).collect();
    PlayView {
        unit: script.unit.clone(),
        title: speaker.title(),
        planks: planks(playing),
        beat: step.and_then(|step| step.beat).unwrap_or(0),
        step: step.map_or(String::new(), |step| step.key.clone()),
        kind: step.map_or("end", |step| step.act.kind()),
        prompt: playing.place.prompt,
        attempt: playing.place.tries + 1,
        ask,
        say,
        hint: step.and_then(|step| guide.line(step.hint.as_ref()?)),
        picture: step.and_then(|step| speaker.pic(behind(script, step)?)),
        body,
        feedback: None,
        ending: step.is_none().then(|| the_end(&speaker, playing)),
        gloss_shown: step.is_some_and(|step| speaker.support().shows_meaning(step)),
        optional: step.is_some_and(|step| step.optional),
        help: step.map(|step| help::help(&speaker, playing, step)).unwrap_or_default(),
        sorting: playing.unsorted.is_some(),
        outing: script.outing.is_some(),
    }
}

fn somebody_asks(state: &State, playing: &Playing) -> bool {
    let known = state.progress.outings.get(&playing.script.unit);
    let step = playing.place.step(&playing.script);
    playing.script.outing.is_some()
        && known.and_then(|known| known.alone) == Some(false)
        && step.is_some_and(|step| matches!(&step.act, Act::Say { turn, .. } if !turn.is_empty()))
}

/// The guide's question: the step's, or, where each prompt has its own, that of the prompt.
fn question(step: &Step, prompt: u16) -> Option<&LineKey> {
    match &step.act {
        Act::Debrief { question } => question.get(usize::from(prompt)).map(|one| &one.ask),
        // A round of telling with its own task; else that of the card.
        Act::Card(card) => match &card.does {
            Does::Tell { help, .. } => {
                let own = help.get(usize::from(prompt)).and_then(|help| help.task.as_ref());
                own.or(step.ask.as_ref())
            }
            _ => step.ask.as_ref(),
        },
        _ => step.ask.as_ref(),
    }
}

/// What a step plays on. A signal without a picture of its own is heard where the scene began: a picture of the signal
/// itself would show the gesture that is asked for.
fn behind<'a>(script: &'a Script, step: &'a Step) -> Option<&'a PictureKey> {
    let begun = || script.steps.iter().find_map(|step| step.picture.as_ref());
    step.picture.as_ref().or_else(|| matches!(step.act, Act::React { .. }).then(begun).flatten())
}

fn the_end(speaker: &Speaker<'_>, playing: &Playing) -> Ending {
    Ending {
        knows: speaker.knows(),
        why: speaker.line(&LineKey::from(Scene::WHY)),
        first: playing.first,
    }
}

/// One plank a beat; in a bank, one a question.
fn planks(playing: &Playing) -> Planks {
    let script = &playing.script;
    if script.is_review() {
        return items(playing);
    }
    let beats: Vec<u8> =
        (1..=7).filter(|beat| script.steps.iter().any(|step| step.beat == Some(*beat))).collect();
    if beats.is_empty() {
        return questions(playing);
    }
    // A step outside the beats stands on the plank before it.
    let so_far = script.steps.get(..=playing.place.step);
    let here = so_far.map(|steps| steps.iter().rev().find_map(|step| step.beat).unwrap_or(0));
    let mark = |beat: &u8| match here {
        None => Plank::Done,
        Some(here) if *beat < here => Plank::Done,
        Some(here) if *beat == here => Plank::Here,
        Some(_) => Plank::Todo,
    };
    Planks(beats.iter().map(mark).collect())
}

/// One an item of the review.
fn items(playing: &Playing) -> Planks {
    let here = playing.place.step(&playing.script).map_or(Plank::Done, |_| Plank::Here);
    let mut planks = vec![Plank::Done; playing.round.done];
    planks.push(here);
    planks.extend(playing.round.left.iter().map(|_| Plank::Todo));
    Planks(planks)
}

fn questions(playing: &Playing) -> Planks {
    let Some(step) = playing.place.step(&playing.script) else { return Planks::default() };
    let mark = |at: u16| match at.cmp(&playing.place.prompt) {
        std::cmp::Ordering::Less => Plank::Done,
        std::cmp::Ordering::Equal => Plank::Here,
        std::cmp::Ordering::Greater => Plank::Todo,
    };
    Planks((0..playing.script.prompts(step)).map(mark).collect())
}
