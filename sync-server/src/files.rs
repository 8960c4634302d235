//! What is served as it is: the learner app, the packs, and the headers of every answer.

mod catalogue;
mod headers;
mod learner;
mod packs;

pub use catalogue::{Catalogue, PackCard};
pub(crate) use headers::headers;
pub(crate) use learner::learner_app;
pub(crate) use packs::{manifest, pack_blob, pack_index, token_blob};
