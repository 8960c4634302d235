//! “On garde votre place”: a picture, a colour, a first name said aloud, three pictures (look/14). Each may wait.

use super::people::band_words;
use super::shell::{LanguageCorner, Shell};
use crate::parts::{
    Act, ActKind, Corner, Ear, Hood, Icon, IconSize, Mark, Press, Said, Sign, Stage, Things, Tick,
    Tile, Tool, Top, Wave, Who, page_of,
};
use crate::{Booth, Door, Place, Words, own_picture, use_booth, use_door, use_tr, use_voice};
use app_domain::desk::{Command, Draft, PeopleOrder};
use app_domain::people::{BANDS, Face, PORTRAITS, Three};
use app_domain::ports::Recording;
use dioxus::prelude::*;
use locales::Tr;

/// Portraits a page: two rows of three over the act.
const PAGE: usize = 6;

/// Which part of a place is being made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    #[default]
    Picture,
    Colour,
    Name,
    Pictures,
    Kept,
}

/// What was chosen so far. It outlives the screen: “Ma langue” and back is still the same place.
#[derive(Clone, Copy)]
pub(crate) struct Making {
    step: Signal<Step>,
    portrait: Signal<Option<u8>>,
    band: Signal<Option<u8>>,
    name: Signal<Option<Recording>>,
    three: Signal<Vec<u8>>,
    /// “Sans images” was touched, and what it means was said.
    bare: Signal<bool>,
}

impl Making {
    pub(crate) fn new() -> Self {
        Self {
            step: Signal::default(),
            portrait: Signal::default(),
            band: Signal::default(),
            name: Signal::default(),
            three: Signal::default(),
            bare: Signal::default(),
        }
    }

    /// Forgets what was chosen: somebody else comes.
    pub(super) fn start_again(mut self) {
        self.step.set(Step::Picture);
        self.portrait.set(None);
        self.band.set(None);
        self.name.set(None);
        self.three.set(Vec::new());
        self.bare.set(false);
    }

    fn draft(self) -> Draft {
        let face = Face::new(self.portrait.peek().unwrap_or(0), self.band.peek().unwrap_or(0));
        let name = self.name.peek().as_ref().map(|take| take.id);
        let three = if *self.bare.peek() { None } else { Three::of(&self.three.peek()) };
        Draft { face, name, three }
    }
}

/// Making a place, one thing a screen.
#[component]
pub(crate) fn MakeProfile() -> Element {
    let making = use_context::<Making>();
    match (making.step)() {
        Step::Picture => rsx! { ChoosePicture {} },
        Step::Colour => rsx! { ChooseColour {} },
        Step::Name => rsx! { SayName {} },
        Step::Pictures => rsx! { ChooseThree { renew: false } },
        Step::Kept => rsx! { Kept {} },
    }
}

/// Three new pictures, after a trainer opened the place.
#[component]
pub(crate) fn NewPictures() -> Element {
    rsx! { ChooseThree { renew: true } }
}

/// The frame of each step: back to the one before, the language, the question.
#[component]
fn StepFrame(screen: &'static str, title: Words, children: Element) -> Element {
    let making = use_context::<Making>();
    let (tr, door) = (use_tr(), use_door());
    rsx! {
        Shell { screen, say: vec![title.clone()],
            Top {
                start: rsx! { Corner { words: tr.frame_back(), sign: Sign::Back, name: "back", onpress: move |()| before(door, making) } },
                end: rsx! { LanguageCorner {} },
                p { class: "title top__title", Said { words: title } }
            }
            {children}
        }
    }
}

/// The step before; before the first one, nothing was kept.
fn before(door: Door, mut making: Making) {
    // Read, and let go of, before anything is set: `give_up` sets it too.
    let here = *making.step.peek();
    let step = match here {
        Step::Picture => return give_up(door, making),
        Step::Colour => Step::Picture,
        Step::Name => Step::Colour,
        Step::Pictures | Step::Kept => Step::Name,
    };
    making.step.set(step);
}

/// A new person goes back to the people; whoever plays without a place goes on playing.
fn give_up(mut door: Door, making: Making) {
    making.start_again();
    if door.view().peek().people.making {
        super::people::hide_then(door, Place::People);
    } else {
        door.arrive();
    }
}

/// Which picture. “Pas maintenant” leaves everything as it was.
#[component]
fn ChoosePicture() -> Element {
    let (tr, door, mut making) = (use_tr(), use_door(), use_context::<Making>());
    let mut page = use_signal(|| 0_usize);
    let title = Words::from(tr.keep_choose_picture());
    let all: Vec<u8> = (0_u8..).take(PORTRAITS.len()).collect();
    let (shown, pages) = page_of(&all, page(), PAGE);
    rsx! {
        StepFrame { screen: "make-picture", title: title.clone(),
            Stage { heading: title.text.clone(),
                div { class: "tongues",
                    for at in shown {
                        Portrait { key: "{at}", at, chosen: (making.portrait)() == Some(at), onchoose: move |()| making.portrait.set(Some(at)) }
                    }
                }
                div { class: "tools",
                    Tool { words: tr.frame_next(), sign: Sign::Next, name: "other-faces", onpress: move |()| page.set((page() + 1) % pages) }
                    Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip", onpress: move |()| give_up(door, making) }
                }
            }
            Next { ready: (making.portrait)().is_some(), missing: title, to: Step::Colour }
        }
    }
}

#[component]
fn Portrait(at: u8, chosen: bool, onchoose: EventHandler) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let name = Face::new(at, 0).portrait();
    let words = number(usize::from(at) % PAGE + 1, tr);
    let said = words.clone();
    let state = if chosen { "is-on" } else { "" };
    rsx! {
        Press {
            words: words.clone(), class: "tongue press {state}", mark: Mark::Key(name.to_owned()), pressed: Some(chosen),
            onpress: move |()| { voice.hear(&said); onchoose.call(()) },
            Who { src: own_picture(&format!("who-{name}")), class: "who--l" }
            Said { words, class: "tongue__g" }
            Tick {}
        }
    }
}

/// A figure and its French name: a portrait is called by nothing that would name a person.
fn number(at: usize, tr: Tr) -> Words {
    let id = format!("sign-{at}");
    tr.by_id(&id).map_or_else(|| Words::new(id, at.to_string(), "fr"), Words::from)
}

#[component]
fn ChooseColour() -> Element {
    let (tr, mut making) = (use_tr(), use_context::<Making>());
    let title = Words::from(tr.people_choose_colour());
    rsx! {
        StepFrame { screen: "make-colour", title: title.clone(),
            Stage { heading: title.text.clone(),
                div { class: "tongues",
                    for (at , band) in (0_u8..).zip(BANDS) {
                        Colour { key: "{band}", band, chosen: (making.band)() == Some(at), onchoose: move |()| making.band.set(Some(at)) }
                    }
                }
            }
            Next { ready: (making.band)().is_some(), missing: title, to: Step::Name }
        }
    }
}

#[component]
fn Colour(band: &'static str, chosen: bool, onchoose: EventHandler) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let words = Words::from(band_words(band, tr));
    let said = words.clone();
    let state = if chosen { "is-on" } else { "" };
    rsx! {
        Press {
            words: words.clone(), class: "tongue press {state}", mark: Mark::Key(band.to_owned()), pressed: Some(chosen),
            onpress: move |()| { voice.hear(&said); onchoose.call(()) },
            span { class: "swatch prof--{band}", aria_hidden: "true" }
            Said { words, class: "tongue__g" }
            Tick {}
        }
    }
}

/// The first name, said aloud. Without a microphone, or without wanting to, one goes on.
#[component]
fn SayName() -> Element {
    let (tr, making) = (use_tr(), use_context::<Making>());
    let title = Words::from(tr.keep_say_name());
    let stays = Words::from(tr.keep_name_stays());
    let has_name = making.name.read().is_some();
    rsx! {
        StepFrame { screen: "make-name", title: title.clone(),
            Stage { heading: title.text.clone(),
                NameBooth {}
                p { class: "private",
                    Icon { sign: Sign::Lock }
                    Said { words: stays.clone() }
                    Ear { words: stays }
                }
            }
            if has_name {
                Next { ready: true, missing: title, to: Step::Pictures }
            } else {
                Act { words: tr.frame_not_now(), sign: Sign::Next, onact: move |()| { let mut making = making; making.step.set(Step::Pictures) } }
            }
        }
    }
}

#[component]
fn NameBooth() -> Element {
    let (tr, booth, mut making) = (use_tr(), use_booth(), use_context::<Making>());
    let recording = use_signal(|| false);
    let no_microphone = use_signal(|| false);
    let take = making.name.read().clone();
    let has_take = take.is_some();
    let words = match (recording(), has_take) {
        (true, _) => tr.say_stop(),
        (false, true) => tr.say_again(),
        (false, false) => tr.say_record(),
    };
    rsx! {
        if no_microphone() {
            p { class: "private", role: "status", Icon { sign: Sign::NoSound } Said { words: tr.errors_no_microphone() } Ear { words: tr.errors_no_microphone() } }
        } else {
            if let Some(take) = take {
                div { class: "voice voice--mine", b { Said { words: tr.say_mine() } } Wave { shape: take.shape } }
            }
            Hood {
                words, recording: recording(),
                onrec: move |()| { spawn(turn(booth, making, recording, no_microphone)); },
                start: rsx! {
                    if has_take { Tool { words: tr.say_erase(), sign: Sign::Trash, name: "erase", onpress: move |()| { booth.forget(); making.name.set(None); } } }
                },
                end: rsx! {},
            }
        }
    }
}

/// Starts or stops, and plays what was said.
async fn turn(
    booth: Booth,
    mut making: Making,
    mut recording: Signal<bool>,
    mut no_microphone: Signal<bool>,
) {
    if *recording.peek() {
        recording.set(false);
        let kept = booth.stop().await.ok();
        no_microphone.set(kept.is_none());
        let id = kept.as_ref().map(|take| take.id);
        making.name.set(kept);
        if let Some(id) = id {
            booth.replay(id).await;
        }
    } else {
        let started = booth.start().await.is_ok();
        recording.set(started);
        no_microphone.set(!started);
    }
}

/// Three of twelve, or none: what that means is said first.
#[component]
fn ChooseThree(renew: bool) -> Element {
    let (tr, door, mut making) = (use_tr(), use_door(), use_context::<Making>());
    let title = Words::from(if renew { tr.people_new_three() } else { tr.keep_choose_three() });
    let screen: &'static str = if renew { "new-pictures" } else { "make-pictures" };
    let bare = (making.bare)();
    let ready = bare || Three::of(&making.three.read()).is_some();
    let voice = use_voice();
    rsx! {
        StepFrame { screen, title: title.clone(),
            Stage { heading: title.text.clone(),
                if bare {
                    Told { words: tr.people_anyone_opens() }
                } else {
                    Things { chosen: making.three }
                    if ready { Told { words: tr.keep_remember_three() } }
                }
                div { class: "tools",
                    Tool { words: tr.people_without(), sign: Sign::Anyone, name: "without", on: Some(bare), onpress: move |()| {
                        making.bare.set(!bare);
                        if !bare { voice.hear(&Words::from(tr.people_anyone_opens())) }
                    } }
                }
            }
            if ready {
                Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| keep(door, making, renew) }
            } else {
                Act { words: title, sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            }
        }
    }
}

#[component]
fn Told(#[props(into)] words: Words) -> Element {
    rsx! {
        div { class: "card row", role: "status", p { class: "grow", Said { words: words.clone() } } Ear { words } }
    }
}

/// Shown as kept only once it is on the phone.
fn keep(door: Door, mut making: Making, renew: bool) {
    let draft = making.draft();
    let order = if renew { PeopleOrder::Renew(draft.three) } else { PeopleOrder::Keep(draft) };
    door.act_then(Command::People(order), move |door, done| {
        if done.is_err() {
            return;
        }
        making.start_again();
        if renew {
            door.arrive();
        } else {
            making.step.set(Step::Kept);
        }
    });
}

/// “Votre place est gardée.” A card may be made now, or later.
#[component]
fn Kept() -> Element {
    let (tr, mut door, making) = (use_tr(), use_door(), use_context::<Making>());
    let title = Words::from(tr.keep_kept());
    let portrait = door.view().read().people.here.as_ref().map(|person| person.portrait);
    rsx! {
        Shell { screen: "make-kept", say: vec![title.clone()],
            Top { start: rsx! { span {} }, end: rsx! { Ear { words: title.clone() } }, p { class: "title top__title", Said { words: title.clone() } } }
            Stage { heading: title.text.clone(),
                if let Some(portrait) = portrait {
                    div { class: "kept", Who { src: own_picture(&format!("who-{portrait}")), class: "who--l" } Icon { sign: Sign::Check, size: IconSize::Huge } }
                }
                Tile { words: tr.people_make_card(), sign: Sign::Card, name: "make-card", onpress: move |()| { making.start_again(); door.go(Place::Card) } }
            }
            Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| { making.start_again(); door.arrive() } }
        }
    }
}

/// On to the next step, once this one has its answer.
#[component]
fn Next(ready: bool, missing: Words, to: Step) -> Element {
    let (tr, mut making) = (use_tr(), use_context::<Making>());
    if ready {
        rsx! { Act { words: tr.frame_suits_me(), sign: Sign::Next, onact: move |()| making.step.set(to) } }
    } else {
        rsx! { Act { words: missing, sign: Sign::Tap, kind: ActKind::Still, onact: |()| () } }
    }
}
