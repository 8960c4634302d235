//! The scene being played: planks above, the step, its feedback, its end. It says what the view says, on arrival.

mod ending;
mod feedback;
mod figures;
mod sorting;

use super::language::Greetings;
use super::shell::{HomeCorner, LanguageCorner, Shell};
use crate::parts::{Planks, Said as Text, Top};
use crate::speaker::Speaker;
use crate::steps::{
    Alarm, OutingActs, StepActs, StepBody, card_ask, drive_ask, is_safe_here, time_name,
};
use crate::{Door, Place, Prompt, Words, use_door, use_tr};
use app_domain::desk::{Command, DeviceOrder};
use app_domain::event::Aids;
use app_domain::view::{Body, Plank, PlayView};
use dioxus::prelude::*;
use ending::EndingView;
use feedback::FeedbackView;
use locales::Tr;
use sorting::WhyMissed;

/// What is on the stage.
#[component]
pub(crate) fn Play() -> Element {
    let (tr, door, speaker) = (use_tr(), use_door(), use_context::<Speaker>());
    let mut prompt = crate::use_prompt();
    let view = door.view();
    let lang_chosen = view.read().lang_chosen;
    let Some(play) = view.read().play.clone() else {
        return rsx! {};
    };
    let key = prompt_key(&play);
    use_renewal(door, prompt, &key, play.help.asked);
    let greet = greets(&play, lang_chosen);
    let landed = use_landed(door, &play, tr);
    let say =
        if greet { vec![Words::from(tr.language_who_greets())] } else { said(&play, tr, landed) };
    let replay = use_callback(move |()| {
        prompt.was_replayed();
        speaker.say(now_said(door, prompt, tr));
    });
    // Provided again at each render: the answer about the sound changes it.
    let acts = use_acts(door, speaker, (prompt, tr), replay);
    provide_context(acts);
    use_context_provider(|| OutingActs::of(door));
    let (screen, arrival) = if greet { ("greeting", "greeting") } else { ("play", key.as_str()) };
    rsx! {
        Shell { screen, class: frame_class(&play), say, arrival, onreplay: move |()| replay.call(()),
            PlayTop { play: play.clone() }
            if greet { Greetings { asked: false } } else { OnStage { key: "{key}", play } }
        }
    }
}

/// What this screen does for every step.
fn use_acts(
    mut door: Door,
    speaker: Speaker,
    (mut prompt, tr): (Prompt, Tr),
    replay: Callback,
) -> StepActs {
    let skip = use_callback(move |()| door.act(Command::PassOver));
    let ask = use_callback(move |aids| door.act(Command::AskSupport(aids)));
    let noise = use_callback(move |level| {
        door.act_then(Command::DialNoise(level), move |door, done| {
            if done.is_ok() {
                prompt.was_replayed();
                speaker.say(now_said(*door, prompt, tr));
            }
        });
    });
    let heard = use_callback(move |()| door.act(Command::Device(DeviceOrder::Heard)));
    let louder = use_callback(move |()| door.go(Place::Sound));
    let join = use_callback(move |invite| super::together::join(door, invite));
    let asks_sound = door.view().read().device.asks_sound;
    StepActs {
        skip,
        replay,
        ask,
        noise,
        vibrates: door.desk().vibrates(),
        asks_sound,
        heard,
        louder,
        join,
    }
}

/// What there is to hear now, as the learner has set it: read from the view, which a dial has just changed.
fn now_said(door: Door, prompt: Prompt, tr: Tr) -> Vec<Words> {
    let view = door.view();
    let view = view.peek();
    let Some(play) = &view.play else { return Vec::new() };
    if greets(play, view.lang_chosen) {
        return vec![Words::from(tr.language_who_greets())];
    }
    as_set(&said(play, tr, None), Alarm::of(&play.body).as_ref(), prompt)
}

/// What Réécouter says: the prompt's words as the learner has set them: slowly, the alarm without its noise.
fn as_set(queue: &[Words], alarm: Option<&Alarm>, prompt: Prompt) -> Vec<Words> {
    let set = |words: &Words| match alarm {
        Some(alarm) if alarm.is(words) => alarm.as_set(prompt),
        _ if prompt.slow() => words.clone().slowly(),
        _ => words.clone(),
    };
    queue.iter().map(set).collect()
}

/// The step, its feedback, or the end.
#[component]
fn OnStage(play: PlayView) -> Element {
    let (door, prompt) = (use_door(), crate::use_prompt());
    if let Some(feedback) = play.feedback.clone() {
        return rsx! { FeedbackView { play, feedback } };
    }
    if play.sorting {
        return rsx! { WhyMissed { play } };
    }
    if let Some(ending) = play.ending.clone() {
        return rsx! { EndingView { play, ending } };
    }
    rsx! {
        StepBody { play, onanswer: move |answer| door.act(Command::Answer(answer, prompt.how(door.now_ms()))) }
    }
}

/// Accueil, the planks, Ma langue.
#[component]
fn PlayTop(play: PlayView) -> Element {
    let tr = use_tr();
    let here =
        play.planks.0.iter().position(|plank| *plank == Plank::Here).unwrap_or(play.planks.0.len());
    rsx! {
        Top {
            start: rsx! { HomeCorner {} },
            end: rsx! { LanguageCorner {} },
            if play.outing && play.ending.is_none() {
                Planks { here, count: play.planks.0.len(), label: time_name(play.beat, tr).text }
                p { class: "top__time", Text { words: time_name(play.beat, tr) } }
            } else {
                Planks { here, count: play.planks.0.len(), label: beat_name(play.beat, tr) }
            }
        }
    }
}

/// The name of a beat, as the planks say it to a screen reader.
fn beat_name(beat: u8, tr: Tr) -> String {
    match beat {
        1 => tr.steps_beat_hear(),
        2 => tr.steps_beat_find(),
        3 => tr.steps_beat_do(),
        4 => tr.steps_beat_say(),
        5 => tr.steps_beat_noise(),
        6 => tr.steps_beat_read(),
        7 => tr.steps_beat_tomorrow(),
        _ => tr.frame_next(),
    }
    .text
}

/// What the end of this scene added to the footbridge; kept while the end is shown, where it lands.
fn use_landed(door: Door, play: &PlayView, tr: Tr) -> Option<Words> {
    let mut kept = use_hook(|| CopyValue::new(None::<Words>));
    play.ending.as_ref()?;
    let now = super::site::landed(door.view().peek().site, tr);
    if now.is_some() {
        kept.set(now);
    }
    kept.peek().clone()
}

/// Names a prompt, its try, and whether its feedback or the end is shown.
fn prompt_key(play: &PlayView) -> String {
    let shown = match (&play.feedback, &play.ending) {
        (Some(_), _) => "feedback",
        _ if play.sorting => "sorting",
        (None, Some(_)) => "ending",
        (None, None) => "ask",
    };
    format!(
        "{}/{}/{}/{}/{shown}/{}",
        play.unit,
        play.step,
        play.prompt,
        play.attempt,
        body_stage(play)
    )
}

/// Stages inside one prompt: a panorama asks three things of a danger.
fn body_stage(play: &PlayView) -> &'static str {
    use app_domain::view::DangerStage;
    match &play.body {
        Body::Panorama { stage: DangerStage::May { .. }, .. } => "may",
        Body::Panorama { stage: DangerStage::Then { .. }, .. } => "then",
        _ => "",
    }
}

/// Nothing was used yet on another prompt. The same prompt, seen again after Aide, says its question again.
fn use_renewal(door: Door, mut prompt: Prompt, key: &str, asked: Aids) {
    let key = key.to_owned();
    use_hook(move || prompt.comes_up(door.now_ms()));
    use_effect(use_reactive!(|(key, asked)| {
        if prompt.stand_on(&key, door.now_ms()) {
            prompt.resume(asked);
        }
    }));
}

/// What is said: the feedback, the end, or the question and what is heard.
fn said(play: &PlayView, tr: Tr, landed: Option<Words>) -> Vec<Words> {
    if let Some(feedback) = &play.feedback {
        return feedback::heard(feedback, tr);
    }
    if play.sorting {
        return sorting::heard(tr);
    }
    if let Some(ending) = &play.ending {
        let why = ending.why.iter().map(Words::from);
        return std::iter::once(Words::from(tr.feedback_scene_done()))
            .chain(landed)
            .chain([Words::from(&ending.knows)])
            .chain(why)
            .collect();
    }
    if is_safe_here(play) {
        return vec![tr.panorama_safe_here().into()];
    }
    let ask = match &play.body {
        _ if play.ask.is_some() => None,
        Body::Drive { drive, .. } => Some(drive_ask(drive.goal, tr)),
        Body::Card(card) => card_ask(card, tr),
        _ => default_ask(play.kind, tr),
    };
    let alarm = Alarm::of(&play.body);
    let heard = play.say.iter().map(|said| match (Words::from(said), &alarm) {
        (words, Some(alarm)) if alarm.is(&words) => (said, alarm.words()),
        (words, _) => (said, words),
    });
    // With most help each line is heard in one's own language after its French; a scene one only listens to is not made
    // twice as long by it.
    let own = play.gloss_shown && play.kind != "listen";
    let heard = heard
        .flat_map(|(said, words)| std::iter::once(words).chain(Words::own(said).filter(|_| own)));
    ask.into_iter().chain(heard).collect()
}

/// The guide's question of a kind, when the author wrote none.
fn default_ask(kind: &str, tr: Tr) -> Option<Words> {
    let message = match kind {
        "pick_picture" => tr.steps_ask_pick_picture(),
        "pick_sound" => tr.steps_ask_pick_sound(),
        "act_on" => tr.steps_ask_act_on(),
        "order" => tr.steps_ask_order(),
        "say" => tr.steps_ask_say(),
        "react" => tr.steps_ask_react(),
        "panorama" => tr.steps_ask_panorama(),
        "promise" => tr.steps_ask_promise(),
        "match_word" => tr.steps_ask_match_word(),
        "build_word" => tr.steps_ask_build_word(),
        "dial" => tr.steps_ask_dial(),
        "puzzle" => tr.steps_ask_puzzle(),
        "duo" => tr.duo_who(),
        "form" => tr.steps_ask_form(),
        "debrief" => tr.steps_ask_debrief(),
        // A talk begins with the person who speaks, a scene with its first line, a film with its question.
        _ => return None,
    };
    Some(message.into())
}

/// In the very first scene, once its first plank is laid, people greet (look/01).
fn greets(play: &PlayView, lang_chosen: bool) -> bool {
    !lang_chosen
        && play.planks.0.first() == Some(&Plank::Done)
        && play.feedback.is_none()
        && play.ending.is_none()
}

const fn frame_class(play: &PlayView) -> &'static str {
    if play.feedback.is_some() { "app--fb" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_talk_begins_with_the_person_who_speaks() {
        assert!(default_ask("dialogue", Tr::new("fr")).is_none());
        assert!(default_ask("order", Tr::new("fr")).is_some());
    }
}
