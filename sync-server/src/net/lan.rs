//! A room without internet: a certificate authority of its own.
//!
//! Made once, limited to private addresses and this machine's names. Phones install it, for a service worker does not
//! run under a certificate merely clicked through (design.md §2).

mod addresses;
mod authority;
mod page;

pub use addresses::Addresses;
pub use authority::{LanError, RoomCertificates};
pub use page::ca_router;
