//! The learner's own dials (R18): the newest word on each, in whatever order rows come.

use crate::event::{Ease, Event};
use crate::ports::{Stored, Turn};

/// Most bars of the noise dial.
pub const NOISE_BARS: u8 = 5;

/// Where the learner's dials stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dials {
    ease: Option<(Turn, Ease)>,
    noise: Option<(Turn, Option<u8>)>,
}

impl Dials {
    /// One more event.
    pub(super) fn apply(&mut self, stored: &Stored) {
        let turn = stored.turn();
        match &stored.event {
            Event::EaseDialled { ease } => keep(&mut self.ease, (turn, *ease)),
            Event::NoiseDialled { level } => {
                keep(&mut self.noise, (turn, level.map(|level| level.min(NOISE_BARS))));
            }
            _ => {}
        }
    }

    /// Easier, as planned, harder.
    #[must_use]
    pub fn ease(&self) -> Ease {
        self.ease.map(|(_, ease)| ease).unwrap_or_default()
    }

    /// Bars of noise, 0 to 5; none is as planned.
    #[must_use]
    pub fn noise(&self) -> Option<u8> {
        self.noise.and_then(|(_, level)| level)
    }
}

fn keep<T: Copy>(known: &mut Option<(Turn, T)>, new: (Turn, T)) {
    if known.is_none_or(|(turn, _)| turn <= new.0) {
        *known = Some(new);
    }
}
