//! `[tag, bytes]`: the bytes hold the CBOR of what the tag says, so an unknown tag is kept and forwarded (I-FWD).

use minicbor::decode::Error as NotRead;
use minicbor::encode::{Error as NotWritten, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

/// Writes the two parts.
pub(super) fn write<W: Write>(
    to: &mut Encoder<W>,
    tag: u16,
    bytes: &[u8],
) -> Result<(), NotWritten<W::Error>> {
    to.array(2)?.u16(tag)?.bytes(bytes)?.ok()
}

/// Reads the two parts.
pub(super) fn read<'b>(from: &mut Decoder<'b>) -> Result<(u16, &'b [u8]), NotRead> {
    if from.array()? != Some(2) {
        return Err(NotRead::message("not a tag and its bytes"));
    }
    Ok((from.u16()?, from.bytes()?))
}

/// The CBOR of a part.
pub(super) fn bytes_of<T: Encode<()>>(part: &T) -> Vec<u8> {
    crate::wire::to_cbor(part)
}

/// A part of its CBOR; `None` when it does not read, and the caller keeps the bytes.
pub(super) fn part<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Option<T> {
    minicbor::decode(bytes).ok()
}
