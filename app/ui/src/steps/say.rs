//! `say`: hear the model, say it, compare two voices by ear (look/07). No machine judges the voice.

use super::shared::{Helps, PackPicture, PromptStage, Question, question};
use super::support::HelpPicture;
use crate::parts::{
    Act, ActKind, Ear, Hood, Icon, LineRow, Mark, Press, Said as Text, Sign, Tool, Wave,
};
use crate::{Words, use_booth, use_media, use_prompt, use_tr};
use app_domain::desk::{Answer, Felt};
use app_domain::ports::Recording;
use app_domain::view::{PlayView, Said};
use dioxus::prelude::*;

/// Where one is with one's own voice.
#[derive(Clone, Debug, PartialEq)]
enum Take {
    /// Nothing said yet.
    None,
    /// Speaking now.
    Recording,
    /// Kept until the prompt changes or it is erased.
    Kept(Recording),
    /// No microphone, or refused: said aloud without recording.
    NoMicrophone,
}

#[component]
pub(super) fn Say(
    play: PlayView,
    hear: Option<Said>,
    models: Vec<Said>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let take = use_signal(|| Take::None);
    let mut felt = use_signal(|| None::<Felt>);
    let ask = question(&play, tr.steps_ask_say().into());
    let heading = ask.text.clone();
    let models_said: Vec<Words> = models.iter().map(Words::from).collect();
    rsx! {
        PromptStage { play: play.clone(), heading, class: "stage--split",
            PackPicture { picture: play.picture.clone(), class: "bring" }
            div { class: "stack",
                Heard { ask, hear, play: play.clone() }
                if !play.help.voice_hidden { Models { models: models.clone() } }
                Booth { take, models }
                Feels { felt: felt(), onfelt: move |how| felt.set(Some(how)) }
                Helps { play, say: models_said }
            }
        }
        match felt() {
            Some(how) => rsx! {
                Act { words: tr.frame_suits_me(), sign: Sign::Next, onact: move |()| onanswer.call(Answer::Spoken(how)) }
            },
            None => rsx! {
                Act { words: tr.say_how_was_it(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            },
        }
    }
}

/// The question, or what the other person says before me.
#[component]
fn Heard(ask: Words, hear: Option<Said>, play: PlayView) -> Element {
    let prompt = use_prompt();
    let own = hear
        .as_ref()
        .and_then(|line| if play.gloss_shown { Words::own(line) } else { prompt.own(line) });
    let words = hear.as_ref().map_or(ask, |line| prompt.words(line));
    rsx! {
        Question { words, own, HelpPicture { play } }
    }
}

/// What can be said, each with its voice drawn: one when repeating, several when answering.
#[component]
fn Models(models: Vec<Said>) -> Element {
    let (media, prompt) = (use_media(), use_prompt());
    rsx! {
        div { class: "voices",
            for line in models {
                div { key: "{line.key}", class: "voice",
                    LineRow {
                        words: prompt.words(&line),
                        portrait: line.who.as_ref().and_then(|who| who.portrait.as_ref()).map(|still| media.still(still)),
                    }
                    if let Some(shape) = line.clip.as_ref().and_then(|clip| clip.shape.clone()) {
                        Wave { shape }
                    }
                    if let Some(own) = prompt.own(&line) {
                        p { class: "kicker", Text { words: own.clone() } }
                    }
                }
            }
        }
    }
}

/// The recorder. Without a microphone one says it aloud, and that counts as much.
#[component]
fn Booth(take: Signal<Take>, models: Vec<Said>) -> Element {
    let tr = use_tr();
    let shape = if let Take::Kept(kept) = &*take.read() { Some(kept.shape.clone()) } else { None };
    rsx! {
        if *take.read() == Take::NoMicrophone {
            p { class: "private", role: "status",
                Icon { sign: Sign::NoSound }
                Text { words: tr.errors_no_microphone() }
                Ear { words: tr.errors_no_microphone() }
            }
        } else {
            if let Some(shape) = shape {
                div { class: "voice voice--mine",
                    b { Text { words: tr.say_mine() } }
                    Wave { shape }
                }
            }
            RecordButtons { take, models }
            p { class: "private",
                Icon { sign: Sign::Lock }
                Text { words: tr.say_stays_here() }
            }
        }
    }
}

/// Erase, speak or stop, both voices.
#[component]
fn RecordButtons(take: Signal<Take>, models: Vec<Said>) -> Element {
    let (tr, booth) = (use_tr(), use_booth());
    let recording = *take.read() == Take::Recording;
    let words = match &*take.read() {
        Take::Recording => tr.say_stop(),
        Take::Kept(_) => tr.say_again(),
        Take::None | Take::NoMicrophone => tr.say_record(),
    };
    let has_take = matches!(&*take.read(), Take::Kept(_));
    let model = models.first().map(Words::from);
    rsx! {
        Hood {
            words, recording,
            onrec: move |()| { spawn(turn(booth, take)); },
            start: rsx! {
                if has_take { SmallButton { words: tr.say_erase(), sign: Sign::Trash, name: "erase", onpress: move |()| {
                    booth.forget();
                    take.set(Take::None);
                } } }
            },
            end: rsx! {
                if has_take { SmallButton { words: tr.say_both(), sign: Sign::Both, name: "both", onpress: {
                    let model = model.clone();
                    move |()| if let (Some(model), Take::Kept(mine)) = (model.clone(), take()) { booth.both(model, mine.id) }
                } } }
            },
        }
    }
}

#[component]
fn SmallButton(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "mini press", mark: Mark::Tool(name), onpress,
            Icon { sign }
            Text { words }
        }
    }
}

/// Starts or stops, and plays what was said.
async fn turn(booth: crate::Booth, mut take: Signal<Take>) {
    if *take.peek() == Take::Recording {
        let kept = booth.stop().await;
        let id = kept.as_ref().ok().map(|kept| kept.id);
        take.set(kept.map_or(Take::NoMicrophone, Take::Kept));
        if let Some(id) = id {
            booth.replay(id).await;
        }
    } else {
        let started = booth.start().await;
        take.set(if started.is_ok() { Take::Recording } else { Take::NoMicrophone });
    }
}

/// How it felt: the learner alone rates it.
#[component]
fn Feels(felt: Option<Felt>, onfelt: EventHandler<Felt>) -> Element {
    let tr = use_tr();
    let is = move |how| Some(felt == Some(how));
    rsx! {
        div { class: "tools", role: "group", aria_label: tr.say_how_was_it().text,
            Tool { words: tr.say_i_manage(), sign: Sign::Check, name: "felt-alone", on: is(Felt::Alone), onpress: move |()| onfelt.call(Felt::Alone) }
            Tool { words: tr.say_with_help(), sign: Sign::People, name: "felt-help", on: is(Felt::WithHelp), onpress: move |()| onfelt.call(Felt::WithHelp) }
            Tool { words: tr.say_not_yet(), sign: Sign::Again, name: "felt-not-yet", on: is(Felt::NotYet), onpress: move |()| onfelt.call(Felt::NotYet) }
        }
    }
}
