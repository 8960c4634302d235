//! Shows the desk's view and sends its commands. No I/O: sound, storage and network stand behind the desk.
//!
//! [`Root`] is the app. [`parts`] are its controls, `steps` the activities of a scene, `screens` the places one can be in.

mod bell;
mod booth;
mod door;
mod lens;
mod media;
mod mic;
pub mod parts;
mod prompt;
mod root;
mod screens;
mod signs;
mod speaker;
pub mod steps;
#[cfg(test)]
mod testing;
mod tongue;
mod voice;
mod watch;
mod words;

pub use bell::{Bell, Ring};
pub use booth::{Booth, use_booth};
pub use door::{Door, Place, use_door};
pub use lens::{Lens, use_lens};
pub use media::{Media, own_drawing, own_picture, use_media};
pub use prompt::{Prompt, use_prompt};
pub use root::{Hands, Invite, Root, RootProps};
pub use tongue::{Tongue, use_tr};
pub use voice::{Voice, use_voice};
pub use words::Words;
