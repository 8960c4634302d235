//! Who looked at a person's sheet, told to that person.

use minicbor::{Decode, Encode};

/// Staff looked. One item a day, member of staff and way.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Seen {
    /// How: [`Self::OPENED`], [`Self::LISTED`]; a newer server may say others.
    #[n(1)]
    pub how: u8,
    /// First name of who looked.
    #[n(2)]
    pub by: String,
    /// Their role: 1 trainer, 2 coordinator.
    #[n(3)]
    pub role: u8,
    /// Which day, days since 1970 UTC.
    #[n(4)]
    pub day: i64,
}

impl Seen {
    /// The sheet was opened.
    pub const OPENED: u8 = 1;
    /// A file was made with the person in it.
    pub const LISTED: u8 = 2;
    /// Its tag among items.
    pub const TAG: u16 = 11;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::to_hex;
    use crate::wire::{Item, to_cbor};

    #[test]
    fn its_bytes_are_those_of_the_protocol() {
        let seen = Seen { how: Seen::OPENED, by: "Nadia".into(), role: 1, day: 20_786 };
        let item = Item::Seen(seen.clone());
        let (tag, bytes) = item.parts();
        assert_eq!((tag, to_hex(&bytes).as_str()), (11, "a4010102654e61646961030104195132"));
        assert_eq!(bytes, to_cbor(&seen));
        assert_eq!(Item::of_parts(tag, &bytes), item);
        assert!(matches!(Item::of_parts(tag, b"\x01"), Item::Unknown { tag: 11, .. }));
    }
}
