//! Playing a unit: what there is to play ([`Script`]) and where one is ([`Place`]).
//!
//! The place is a fold of the unit's own events, so that after a kill the app stands on the same prompt (R28): the
//! same function moves it live and when it is opened again.

mod asked;
mod duo;
mod figure;
mod invite;
mod outing;
mod place;
mod review;
mod script;
mod shuffle;

pub use asked::{asked, reasons};
pub use duo::{Deal, DuoBegun, DuoWay, sides};
pub use figure::Figure;
pub use invite::{DuoInvite, NotAnInvite};
pub(crate) use place::ASKED;
pub use place::Place;
pub(crate) use review::{bare, recalled};
pub use script::Script;
pub(crate) use script::view_key;
pub use shuffle::shuffled;

use content_pack::Act;

/// Whether this app plays the kind. Others are skipped, and `packc report` names them.
#[must_use]
pub fn plays(act: &Act) -> bool {
    match act {
        Act::Listen { .. }
        | Act::PickPicture { .. }
        | Act::PickSound { .. }
        | Act::ActOn { .. }
        | Act::Order { .. }
        | Act::Say { .. }
        | Act::Dialogue { .. }
        | Act::React { .. }
        | Act::Panorama { .. }
        | Act::Sequence { .. }
        | Act::Promise { .. }
        | Act::MatchWord { .. }
        | Act::BuildWord { .. }
        | Act::Dial { .. }
        | Act::Form { .. }
        | Act::Debrief { .. }
        | Act::Card(_)
        | Act::Threshold(_) => true,
        // Together it can always be played; alone by its twin.
        Act::Duo { solo, .. } => plays(&solo.act),
        Act::Puzzle { .. } => true,
        // A model, a road or a speed this version does not know is passed over.
        Act::Drive { .. } => !crate::road::drives(act).is_empty(),
    }
}
