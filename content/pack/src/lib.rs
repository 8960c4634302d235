//! What a pack is: the types an author's sources compile to, and reading, verifying and writing them.
//!
//! No file, no network, no clock: bytes in, bytes out. The compiler (`packc`) writes what is defined here, the phone
//! and the server read it. A pack is a signed [`Manifest`] that names every file by its hash, one `pack.json`
//! ([`Pack`]), one JSON file a unit ([`Scene`], [`Bank`], [`Outing`], [`Game`]) and one a unit and language ([`GlossSheet`]).
#![warn(missing_docs)]

mod act;
mod bank;
mod game;
mod gloss;
mod id;
mod level;
mod line;
mod listing;
mod manifest;
mod outing;
mod pack;
mod picture;
mod scene;
mod shape;
mod step;

pub use act::{
    Act, Danger, DangerAnswer, Deed, DialRound, DuoSide, FormField, Gesture, HearRound, Move, Pace,
    Question, Reply, SayTurn, SeeRound, Signal, Turn,
};
pub use bank::{About, Bank, Item, Letter, Shot};
pub use game::{DialEnd, Family, Game, GameRound, Make, Piece, Shape, Size, Strength, When};
pub use gloss::{Gloss, GlossSheet};
pub use id::{
    BadHash, BlobHash, CastKey, ItemId, Lang, LineKey, PackId, PictureKey, SpotKey, UnitId,
};
pub use level::{bed_gain, speech_level};
pub use line::{Channel, Clip, Line, Register, Take};
pub use listing::Listing;
pub use manifest::{File, Manifest, ManifestError, SignedManifest, Version};
pub use outing::{Blank, Card, Does, Help, Observe, Observer, Outing, OutingTime};
pub use pack::{ItemHead, Pack, UnitHead, UnitKind};
pub use picture::{Picture, PictureKind, Rect, Still};
pub use scene::{Cast, Level, Review, Scene};
pub use shape::{SHAPE_BARS, shape};
pub use step::{ErrorKind, Noise, Step};
