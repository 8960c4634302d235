//! The app: contexts, and the screen of the place one is in.

use crate::booth::Booth;
use crate::door::is_new_here;
use crate::media::Media;
use crate::screens::{
    AtPhrase, Consent, Directory, Emergency, Enrol, FirstTouch, Game, Help, Home, Keep, Knows,
    Language, MakeProfile, Makers, Making, MyCard, NewPictures, OpenByCode, Paused, People, Play,
    Reminders, Scenes, Seen, Send, Settings, SignIn, Site, SoundCheck, Strengths, Studio,
    ThisPhone, Together, TroubleSheet, WelcomeBack,
};
use crate::speaker::{DeskRecords, Speaker};
use crate::tongue::Tongue;
use crate::{Door, Place, Voice, Words};
use app_domain::desk::{Command, Desk};
use app_domain::view::Rest;
use content_pack::Still;
use dioxus::prelude::*;
use locales::Tr;
use std::rc::Rc;

/// A card or QR code that was followed to come here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invite {
    /// The server, when it is not the one the app came from.
    pub url: Option<String>,
    /// The eight characters.
    pub code: String,
}

/// What the program hands to the screens. Equal when it is the same desk: it is never replaced while the app runs.
#[derive(Clone)]
pub struct Hands {
    /// The desk.
    pub desk: Rc<Desk>,
    /// Followed from a QR link (`#` part of the address).
    pub invite: Option<Invite>,
    /// Languages of help that this place offers beside those everybody has: nobody has checked them yet, an organisation
    /// switched them on knowingly (design.md §9).
    pub switched_on: Vec<String>,
    /// Rung by the program when something comes from outside.
    pub bell: crate::Bell,
}

impl PartialEq for Hands {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.desk, &other.desk)
    }
}

/// The whole app on a desk.
#[component]
pub fn Root(hands: Hands) -> Element {
    let invite = hands.invite.clone();
    let start = first_place(invite.is_some(), is_new_here(&hands.desk.view()));
    let desk = Rc::clone(&hands.desk);
    let door = use_context_provider(|| Door::open(Rc::clone(&desk), start));
    let prompt = use_context_provider(crate::Prompt::new);
    use_context_provider(Making::new);
    use_context_provider(AtPhrase::new);
    use_context_provider(crate::mic::Mic::new);
    let speaker = use_context_provider(|| Speaker::new(Rc::clone(&desk)));
    crate::bell::use_bell(&hands.bell, door, prompt, speaker);
    use_context_provider(|| Booth::new(Rc::new(DeskRecords { desk: Rc::clone(&desk), speaker })));
    use_context_provider(|| crate::Lens::new(Rc::clone(&desk)));
    let pictures = use_callback(move |still: Still| desk.picture_url(&still));
    use_context_provider(|| Media::new(pictures));
    use_tongue(door, speaker);
    use_context_provider(|| SwitchedOn(hands.switched_on.clone().into()));
    rsx! {
        Screen { invite }
        TroubleSheet {}
    }
}

/// A card that was followed, the first scene, or home.
const fn first_place(invited: bool, new: bool) -> Place {
    match (invited, new) {
        (true, _) => Place::Enrol,
        (false, true) => Place::First,
        (false, false) => Place::Home,
    }
}

/// The language of help and the voice, for every part below.
fn use_tongue(door: Door, speaker: Speaker) {
    let view = door.view();
    let lang = use_memo(move || view.read().lang.to_string());
    let listen = use_memo(move || Tr::new(&lang.read()).frame_listen().text);
    let naming = use_signal(|| false);
    let hear = use_callback(move |words: Vec<Words>| speaker.say(words));
    use_context_provider(|| Tongue(lang.into()));
    use_context_provider(|| Naming(naming));
    use_context_provider(|| Voice::new(hear, speaker.playing(), naming, listen.into()));
}

/// Languages that an organisation switched on.
#[derive(Clone, PartialEq)]
pub(crate) struct SwitchedOn(pub(crate) Rc<[String]>);

/// “Touchez un bouton, je dis ce que c'est” (look/22).
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Naming(pub(crate) Signal<bool>);

/// The screen of the place.
#[component]
fn Screen(invite: Option<Invite>) -> Element {
    let door = crate::use_door();
    let view = door.view();
    if let Some(screen) = hall(door, invite.as_ref()) {
        return screen;
    }
    let asks_consent = view.read().send.enrolled && view.read().send.consent.is_none();
    match door.place() {
        Place::Emergency => rsx! { Emergency {} },
        Place::Help => rsx! { Help {} },
        Place::Directory => rsx! { Directory {} },
        Place::Language => rsx! { Language {} },
        Place::Settings => rsx! { Settings {} },
        Place::Sound => rsx! { SoundCheck {} },
        Place::Device => rsx! { ThisPhone {} },
        Place::Reminders => rsx! { Reminders {} },
        Place::Studio => rsx! { Studio {} },
        Place::Makers => rsx! { Makers {} },
        Place::Seen => rsx! { Seen {} },
        Place::Enrol if asks_consent => rsx! { Consent {} },
        Place::Enrol => rsx! { Enrol { invite } },
        _ if view.read().game.is_some() => rsx! { Game {} },
        _ if view.read().play.is_some() => rsx! { Play {} },
        Place::First => rsx! { FirstTouch {} },
        Place::Scenes => rsx! { Scenes {} },
        Place::Knows => rsx! { Knows {} },
        Place::Strengths => rsx! { Strengths {} },
        Place::Send => rsx! { Send {} },
        Place::Keep => rsx! { Keep {} },
        Place::Site => rsx! { Site {} },
        Place::Together => rsx! { Together {} },
        Place::Home
        | Place::Play
        | Place::People
        | Place::OpenByCode
        | Place::MakeProfile
        | Place::Card => rsx! { Home {} },
    }
}

/// What stands before all that: the people, while nobody has opened their place; what makes or opens one; a pause.
/// Urgence and Aide are there for everybody.
fn hall(door: Door, invite: Option<&Invite>) -> Option<Element> {
    let view = door.view();
    let people = view.read().people.clone();
    let at_home = door.place() == Place::Home && view.read().play.is_none();
    let code = invite.map(|invite| invite.code.clone());
    Some(match (door.place(), people.locked) {
        (Place::Emergency | Place::Help | Place::Directory | Place::Settings | Place::Sound, _)
        | (Place::Language | Place::Device | Place::Reminders, false) => return None,
        (Place::Enrol, true) if code.is_some() => rsx! { OpenByCode { code } },
        (Place::OpenByCode, true) => rsx! { OpenByCode {} },
        (_, true) => match people.asked {
            Some(person) => rsx! { SignIn { person } },
            None => rsx! { People {} },
        },
        (_, false) if people.renew => rsx! { NewPictures {} },
        (Place::People, false) => rsx! { People {} },
        (Place::MakeProfile, false) => rsx! { MakeProfile {} },
        (Place::Card, false) => rsx! { MyCard {} },
        (_, false) if at_home && view.read().rest == Rest::Paused => rsx! { Paused {} },
        (_, false) if at_home && view.read().rest == Rest::Back => rsx! { WelcomeBack {} },
        (_, false) => return None,
    })
}

/// Opens a unit and goes to it.
pub(crate) fn open(door: Door, unit: content_pack::UnitId) {
    door.act_then(Command::Open(unit), |door, done| {
        if done.is_ok() {
            door.go(Place::Play);
        }
    });
}
