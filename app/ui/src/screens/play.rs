//! The scene being played: planks above, the step, its feedback, its end. It says what the view says, on arrival.

mod ending;
mod feedback;
mod figures;

use super::language::Greetings;
use super::shell::{HomeCorner, LanguageCorner, Shell};
use crate::parts::{Planks, Said as Text, Top};
use crate::speaker::Speaker;
use crate::steps::{
    Alarm, OutingActs, StepActs, StepBody, card_ask, drive_ask, is_safe_here, time_name,
};
use crate::{Door, Prompt, Words, use_door, use_tr};
use app_domain::desk::Command;
use app_domain::view::{Body, Plank, PlayView};
use dioxus::prelude::*;
use ending::EndingView;
use feedback::FeedbackView;
use locales::Tr;

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
    use_renewal(door, prompt, &key);
    let greet = greets(&play, lang_chosen);
    let say = if greet { vec![Words::from(tr.language_who_greets())] } else { said(&play, tr) };
    let (again, alarm) = (say.clone(), Alarm::of(&play.body));
    let replay = use_callback(move |()| {
        prompt.was_replayed();
        speaker.say(as_set(&again, alarm.as_ref(), prompt));
    });
    use_context_provider(|| step_acts(door, replay));
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
fn step_acts(door: Door, replay: Callback) -> StepActs {
    let skip = Callback::new(move |()| door.act(Command::PassOver));
    StepActs { skip, replay, vibrates: door.desk().vibrates() }
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

/// Names a prompt, its try, and whether its feedback or the end is shown.
fn prompt_key(play: &PlayView) -> String {
    let shown = match (&play.feedback, &play.ending) {
        (Some(_), _) => "feedback",
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
fn use_renewal(door: Door, mut prompt: Prompt, key: &str) {
    let key = key.to_owned();
    use_hook(move || prompt.comes_up(door.now_ms()));
    use_effect(use_reactive!(|key| prompt.stand_on(&key, door.now_ms())));
}

/// What is said: the feedback, the end, or the question and what is heard.
fn said(play: &PlayView, tr: Tr) -> Vec<Words> {
    if let Some(feedback) = &play.feedback {
        return feedback::heard(feedback, tr);
    }
    if let Some(ending) = &play.ending {
        let why = ending.why.iter().map(Words::from);
        return std::iter::once(Words::from(tr.feedback_scene_done()))
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
    let heard = play.say.iter().map(Words::from).map(|words| match &alarm {
        Some(alarm) if alarm.is(&words) => alarm.words(),
        _ => words,
    });
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
