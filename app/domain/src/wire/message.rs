//! `POST /v1/sync` (sync.md §4): one request, one answer.

mod feedback;
mod item;
mod note;
mod request;
mod response;
mod seen;
mod tagged;

pub use feedback::{Feedback, FeedbackRes};
pub use item::{Assign, Bind, Item, PackOffer, Pulled, RangeDown, RowRef, TokenGiven};
pub use note::{Note, NoteCode};
pub use request::{ClockAt, Done, NEW_PROFILE_SLOT, RangeUp, SyncReq, Want, Witness};
pub use response::{Ack, Anchor, AnchorRank, Denied, DeniedWhy, SyncRes};
pub use seen::Seen;
