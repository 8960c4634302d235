//! Where an answer waits.

use minicbor::{Decode, Encode};

/// Where an answer waits: BLAKE3 of the reply key. Whoever knows it may poll; only the phone opens what lies there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mailbox(pub [u8; 32]);

impl Mailbox {
    /// Of a report's reply key.
    #[must_use]
    pub fn of(reply_key: &[u8; 32]) -> Self {
        Self(*blake3::hash(reply_key).as_bytes())
    }
}

/// The answer of `GET /v1/drop/{mailbox}`: bundles sealed to the reply key; none as for a mailbox that never was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Replies {
    /// Oldest day first.
    #[n(1)]
    pub bundles: Vec<Reply>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Reply(#[cbor(n(0), with = "minicbor::bytes")] pub Vec<u8>);
