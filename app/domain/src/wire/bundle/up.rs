//! What a device hands to a courier for its organisation.

use super::SizeClass;
use crate::id::DeviceId;
use minicbor::{Decode, Encode};

/// A request as it would go online, without the token: who sends it stands in the signature.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct UpBody {
    /// The installation's own id.
    #[n(1)]
    pub device: DeviceId,
    /// Rises by one a bundle of this installation.
    #[n(2)]
    pub counter: u64,
    /// Wall clock of the phone at making, ms since 1970 UTC; it may lie.
    #[n(3)]
    pub created_ms: i64,
    /// A `SyncReq` in its frame.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub request: Vec<u8>,
}

impl UpBody {
    /// Bytes of the body and its signature beside the request, at most.
    const AROUND: usize = 160;
    /// The longest request that fits the largest class.
    pub const MOST_REQUEST: usize = SizeClass::K256.room() - Self::AROUND;
}
