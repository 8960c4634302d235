//! What a server answers: to the device, sealed and signed; to the courier, that it was taken.

use super::BundleId;
use minicbor::decode::Error as NotRead;
use minicbor::encode::{Error as NotWritten, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

/// The answer to one up-bundle: the receipt that alone moves what is held (I-COURIER).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DownBody {
    /// The up-bundle it answers.
    #[n(1)]
    pub answers: BundleId,
    /// The organisation.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub org: [u8; 16],
    /// Server time at answering, ms since 1970 UTC.
    #[n(3)]
    pub created_ms: i64,
    /// A `SyncRes` in its frame.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub answer: Vec<u8>,
}

/// What became of a bundle at the server. A number, so that those of a newer server pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(transparent)]
pub struct Taken(#[n(0)] pub u8);

impl Taken {
    /// Read and stored; the receipt for the device comes with it.
    pub const STORED: Self = Self(0);
    /// Sealed to a key that is not here: another organisation, or a key given up long ago.
    pub const UNKNOWN_KEY: Self = Self(1);
    /// Does not open, or cannot be read.
    pub const UNREADABLE: Self = Self(2);
    /// Of a device this organisation does not know.
    pub const UNKNOWN_DEVICE: Self = Self(3);
    /// Not signed by the device it says.
    pub const NOT_SIGNED: Self = Self(4);
}

/// The answer of `POST /v1/bundle` to who brought it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct BundleRes {
    /// The bundle this is about.
    #[n(1)]
    pub id: BundleId,
    /// What became of it. The courier lets it go in every case: it cannot be mended on the way.
    #[n(2)]
    pub taken: Taken,
    /// For the device, to carry back.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub down: Option<Vec<u8>>,
}

impl<C> Encode<C> for BundleId {
    fn encode<W: Write>(&self, to: &mut Encoder<W>, _: &mut C) -> Result<(), NotWritten<W::Error>> {
        to.bytes(&self.0)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for BundleId {
    fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, NotRead> {
        let bytes = from.bytes()?.try_into();
        bytes.map(Self).map_err(|_| NotRead::message("an id has the wrong length"))
    }
}
