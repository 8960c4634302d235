//! The five gestures: their name, word and sign.

use crate::Words;
use crate::parts::Sign;
use content_pack::Gesture;
use locales::Tr;

/// The gesture as tests and answers name it.
#[must_use]
pub const fn gesture_name(gesture: Gesture) -> &'static str {
    match gesture {
        Gesture::Go => "go",
        Gesture::Stop => "stop",
        Gesture::Aside => "aside",
        Gesture::Freeze => "freeze",
        Gesture::Down => "down",
    }
}

/// What it is called.
pub(crate) fn gesture_words(gesture: Gesture, tr: Tr) -> Words {
    match gesture {
        Gesture::Go => tr.react_go(),
        Gesture::Stop => tr.react_stop(),
        Gesture::Aside => tr.react_aside(),
        Gesture::Freeze => tr.react_freeze(),
        Gesture::Down => tr.react_down(),
    }
    .into()
}

/// Its sign.
pub(crate) const fn gesture_sign(gesture: Gesture) -> Sign {
    match gesture {
        Gesture::Go => Sign::Walk,
        Gesture::Stop => Sign::StopHand,
        Gesture::Aside => Sign::Aside,
        Gesture::Freeze => Sign::Freeze,
        Gesture::Down => Sign::Down,
    }
}
