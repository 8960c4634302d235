//! What authors write, as models that refuse unknown fields and know the line of every key.

mod act;
mod file;
mod game;
mod gloss;
mod head;
mod library;
mod line;
mod other;
mod refs;
mod shared;
mod spoken;
mod spots;
mod step;
mod text;
mod tree;
mod unit;
mod value;

pub use act::*;
pub use file::SourceFile;
pub use game::{
    AfterPlay, BoardSource, CutSource, DialEndSource, DialSource, GameHead, LampSource,
    PieceSource, RoundSource, StrengthSource,
};
pub use gloss::GlossFile;
pub use head::{BankHead, ItemSource, ReviewSource, SceneHead, ViewSource};
pub use library::{Library, PackSource};
pub(crate) use line::every as every_line;
pub use line::{GUIDE, LineSource, ME};
pub use other::{Card, Help, Observe, OutingHead};
pub(crate) use refs::{Ref, What, refs};
pub use shared::{
    Contact, Fact, Facts, GlossHead, GlossSource, PackHead, TakeSource, VoiceSource, Voices,
};
pub use spots::{SpotName, SpotNames};
pub use step::{Common, NoiseSource, StepSource};
pub use text::{CastSource, Keyed, PictureSource, Print, Texts};
pub use unit::{Body, Unit};
pub use value::{Day, Many, Wrong};
