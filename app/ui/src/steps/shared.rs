//! What several steps share: the stage of a prompt, its question, its tools, a picture to touch.

use super::support::OnDemand;
use crate::parts::{
    Ask, EarKind, Icon, Mark, Picture, Press, Reply, Said, Sign, Spot, Stage, StepAt, Tool,
};
use crate::{Words, use_media, use_prompt, use_tr, use_voice};
use app_domain::event::Aids;
use app_domain::play::DuoInvite;
use app_domain::view::{Pic, PlayView, Said as Line, SpotView, Tap};
use dioxus::prelude::*;

/// The guide's question: the author's, or the default of the kind.
pub(crate) fn question(play: &PlayView, default: Words) -> Words {
    play.ask.as_ref().map_or(default, Words::from)
}

/// The stage of a prompt. Its heading is the question.
#[component]
pub(crate) fn PromptStage(
    play: PlayView,
    #[props(into)] heading: String,
    #[props(into, default)] class: String,
    children: Element,
) -> Element {
    let step =
        StepAt { step: play.step.clone(), kind: play.kind, prompt: usize::from(play.prompt) };
    rsx! {
        Stage { heading, class, step, rung: Some(play.help.rung), {children} }
    }
}

/// The question, with its meaning while meanings are open.
#[component]
pub(crate) fn Question(
    #[props(into)] words: Words,
    own: Option<Words>,
    #[props(default)] kind: EarKind,
    children: Element,
) -> Element {
    rsx! {
        Ask { words, kind, own, {children} }
    }
}

/// Lentement, Les mots, Pas maintenant: always there (R7, R18, R21).
/// Above them, big, what the rung keeps back: the picture, or the voice.
#[component]
pub(crate) fn Helps(
    play: PlayView,
    #[props(default = true)] slow: bool,
    /// Said when the voice is asked for.
    #[props(default)]
    say: Vec<Words>,
    /// Help of this kind of step alone, before the others.
    children: Element,
) -> Element {
    let tr = use_tr();
    let mut prompt = use_prompt();
    let acts = use_step_acts();
    let lines_have_own = has_own(&play);
    let (slowly, meaning) =
        (Aids { slow: true, ..Aids::default() }, Aids { gloss: true, ..Aids::default() });
    rsx! {
        OnDemand { play: play.clone(), say }
        div { class: "tools",
            {children}
            if slow {
                Tool { words: tr.frame_slow(), sign: Sign::Walk, name: "slow", on: Some(prompt.slow()),
                    onpress: move |()| {
                        prompt.toggle_slow();
                        acts.replay();
                        if prompt.slow() { acts.ask(slowly) }
                    } }
            }
            if lines_have_own && !play.gloss_shown {
                Tool { words: tr.frame_words(), sign: Sign::Language, name: "gloss", on: Some(prompt.gloss()),
                    onpress: move |()| {
                        prompt.toggle_gloss();
                        if prompt.gloss() { acts.ask(meaning) }
                    } }
            }
            Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip",
                onpress: move |()| acts.skip() }
        }
    }
}

/// What the screen does for every step, handed down.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct StepActs {
    /// “Pas maintenant.”
    pub(crate) skip: Callback,
    /// Réécouter, at the pace of the prompt.
    pub(crate) replay: Callback,
    /// Help with this prompt, kept (R28).
    pub(crate) ask: Callback<Aids>,
    /// Bars of noise; none is as planned.
    pub(crate) noise: Callback<Option<u8>>,
    /// Whether this phone vibrates with a signal.
    pub(crate) vibrates: bool,
    /// Nobody has said yet whether the sound is heard: the first plank asks (domain.md §4.2).
    pub(crate) asks_sound: bool,
    /// The sound is heard.
    pub(crate) heard: Callback,
    /// It is not, or not well: what to do about it.
    pub(crate) louder: Callback,
    /// The other half of a duo that another phone showed.
    pub(crate) join: Callback<DuoInvite>,
}

/// The acts of the screen; a step rendered alone has none.
#[derive(Clone, Copy)]
pub(crate) struct Acts(Option<StepActs>);

impl Acts {
    /// “Pas maintenant.”
    pub(crate) fn skip(self) {
        if let Some(acts) = self.0 {
            acts.skip.call(());
        }
    }

    /// Says the prompt again.
    pub(crate) fn replay(self) {
        if let Some(acts) = self.0 {
            acts.replay.call(());
        }
    }

    /// Whether the first plank asks if the sound is heard.
    pub(crate) fn asks_sound(self) -> bool {
        self.0.is_some_and(|acts| acts.asks_sound)
    }

    /// The sound is heard.
    pub(crate) fn heard(self) {
        if let Some(acts) = self.0 {
            acts.heard.call(());
        }
    }

    /// What to do when it is not.
    pub(crate) fn louder(self) {
        if let Some(acts) = self.0 {
            acts.louder.call(());
        }
    }

    /// Stands on the other half of a duo.
    pub(crate) fn join(self, invite: DuoInvite) {
        if let Some(acts) = self.0 {
            acts.join.call(invite);
        }
    }

    /// Help with this prompt, kept.
    pub(crate) fn ask(self, aids: Aids) {
        if let Some(acts) = self.0 {
            acts.ask.call(aids);
        }
    }

    /// Bars of noise; none is as planned.
    pub(crate) fn noise(self, level: Option<u8>) {
        if let Some(acts) = self.0 {
            acts.noise.call(level);
        }
    }

    /// Whether this phone vibrates with a signal.
    pub(crate) fn vibrates(self) -> bool {
        self.0.is_some_and(|acts| acts.vibrates)
    }
}

/// The acts of the screen.
pub(crate) fn use_step_acts() -> Acts {
    Acts(try_consume_context::<StepActs>())
}

fn has_own(play: &PlayView) -> bool {
    play.say.iter().chain(play.ask.as_ref()).any(|said| said.own.is_some())
}

/// A picture of the pack; touching a region says its line, which is help.
#[component]
pub(crate) fn TapPicture(
    picture: Option<Pic>,
    #[props(default)] taps: Vec<Tap>,
    #[props(into, default)] class: String,
    children: Element,
) -> Element {
    let mut prompt = use_prompt();
    let spots = taps.iter().map(tap_spot).collect();
    rsx! {
        PackPicture { picture, spots, class, onspot: move |_| prompt.was_shown(), {children} }
    }
}

fn tap_spot(tap: &Tap) -> Spot {
    let said = Words::from(&tap.said);
    Spot {
        key: tap.spot.to_string(),
        rect: tap.rect,
        words: said.clone(),
        said: Some(said),
        chosen: false,
        found: false,
    }
}

/// A picture of the pack with regions.
#[component]
pub(crate) fn PackPicture(
    picture: Option<Pic>,
    #[props(default)] spots: Vec<Spot>,
    #[props(into, default)] class: String,
    #[props(default)] onspot: Option<EventHandler<String>>,
    #[props(default)] ondrag: Option<EventHandler<(String, String)>>,
    children: Element,
) -> Element {
    let media = use_media();
    let Some(picture) = picture else {
        return rsx! { {children} };
    };
    let size = picture.still.as_ref().map(|still| (still.width, still.height));
    let src = media.pic(Some(&picture)).unwrap_or_default();
    rsx! {
        Picture { src, alt: picture.alt, spots, size, class, onspot, ondrag, {children} }
    }
}

/// A region to choose. Its name is for screen readers alone: said aloud before the answer, it would be the answer.
pub(crate) fn choice_spot(spot: &SpotView, chosen: bool, found: bool) -> Spot {
    Spot {
        key: spot.key.to_string(),
        rect: spot.rect,
        words: Words::new("", spot.name.fr.clone(), "fr"),
        said: None,
        chosen,
        found,
    }
}

/// Lines to choose among, each with its meaning, and its picture unless the picture is what is asked about.
#[component]
pub(crate) fn Replies(
    lines: Vec<Line>,
    #[props(default = true)] pictures: bool,
    chosen: Option<String>,
    onchoose: EventHandler<String>,
) -> Element {
    let (media, prompt) = (use_media(), use_prompt());
    rsx! {
        div { class: "replies",
            for line in lines {
                Reply {
                    key: "{line.key}",
                    key_name: line.key.to_string(),
                    words: prompt.words(&line),
                    own: prompt.own(&line),
                    picture: media.pic(line.picture.as_ref().filter(|_| pictures)),
                    chosen: chosen.as_deref() == Some(line.key.as_str()),
                    onchoose,
                }
            }
        }
    }
}

/// A small line that says itself: what one may always ask, a thread.
#[component]
pub(crate) fn SayChip(
    key_name: String,
    words: Words,
    sign: Sign,
    onpress: EventHandler<String>,
) -> Element {
    let voice = use_voice();
    let (said, key) = (words.clone(), key_name.clone());
    rsx! {
        Press {
            words: words.clone(), class: "tool press", mark: Mark::Key(key_name),
            onpress: move |()| { voice.hear(&said); onpress.call(key.clone()) },
            Icon { sign }
            Said { words }
        }
    }
}
