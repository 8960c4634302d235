//! Ids as byte strings in CBOR.

use crate::id::{BootId, DeviceId, Epoch, ProfileId};
use minicbor::decode::Error as NotRead;
use minicbor::encode::{Error as NotWritten, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

macro_rules! as_bytes {
    ($($id:ident),*) => {$(
        impl<C> Encode<C> for $id {
            fn encode<W: Write>(&self, to: &mut Encoder<W>, _: &mut C) -> Result<(), NotWritten<W::Error>> {
                to.bytes(&self.0)?.ok()
            }
        }
        impl<'b, C> Decode<'b, C> for $id {
            fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, NotRead> {
                let bytes = from.bytes()?;
                Ok(Self(bytes.try_into().map_err(|_| NotRead::message("an id has the wrong length"))?))
            }
        }
    )*};
}

as_bytes!(ProfileId, DeviceId, BootId);

impl<C> Encode<C> for Epoch {
    fn encode<W: Write>(&self, to: &mut Encoder<W>, _: &mut C) -> Result<(), NotWritten<W::Error>> {
        to.u64(self.0)?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Epoch {
    fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, NotRead> {
        from.u64().map(Self)
    }
}
