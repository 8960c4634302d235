//! Who is on this phone, and what is shown while nobody has opened their place: nothing of anybody.

use crate::desk::state::State;
use crate::people::Person;
use crate::view::{
    DeviceView, HomeView, MakersView, NeedsView, PeopleView, PersonView, Rest, SendState, SendView,
    SiteView, StudioView, View,
};
use content_pack::Lang;

/// The people of this phone.
pub(super) fn people(state: &State) -> PeopleView {
    let hall = &state.hall;
    let here = || hall.people.iter().find(|one| one.profile == state.profile).map(person);
    PeopleView {
        people: hall.people.iter().map(person).collect(),
        here: if hall.locked { None } else { here() },
        several: hall.several(),
        locked: hall.locked,
        asked: hall.asked.as_ref().and_then(|(who, _)| hall.find(*who)).map(person),
        miss: hall.miss,
        renew: hall.renew,
        making: hall.making,
        card: hall.card.clone(),
    }
}

fn person(person: &Person) -> PersonView {
    PersonView {
        profile: person.profile,
        portrait: person.face.portrait(),
        band: person.face.band(),
        named: person.named,
        asks: person.secret.is_some(),
    }
}

/// French while nobody is asked for; then the language of whom the three pictures are asked.
pub(super) fn outside(state: &State) -> View {
    let lang = state.hall.asked.as_ref().map(|(_, lang)| lang.clone());
    View {
        lang: lang.unwrap_or_else(Lang::french),
        lang_chosen: true,
        first_launch: false,
        home: HomeView::default(),
        play: None,
        knows: Vec::new(),
        game: None,
        strengths: Vec::new(),
        send: SendView {
            state: SendState::Waiting,
            waiting: 0,
            last_ack: None,
            referent: None,
            enrolled: false,
            consent: None,
        },
        recorded: 0,
        trouble: state.trouble,
        voice: 0,
        people: people(state),
        rest: Rest::No,
        needs: NeedsView::default(),
        device: DeviceView::default(),
        site: SiteView::default(),
        duos: Vec::new(),
        studio: StudioView::default(),
        seen: Vec::new(),
        makers: MakersView::default(),
        ease: crate::event::Ease::default(),
        spoken: Vec::new(),
    }
}
