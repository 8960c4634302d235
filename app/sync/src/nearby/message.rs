//! What two phones say to each other: a question, and its answer in parts.

use super::MOST_MESSAGE_BYTES;

const GET: u8 = 1;
const POST: u8 = 2;
const PART: u8 = 3;

/// Kind, number, status, whether it is the last: what stands before the bytes of a part.
const PART_HEAD: usize = 1 + 4 + 2 + 1;
/// Bytes of an answer in one message.
pub(super) const PART_BYTES: usize = MOST_MESSAGE_BYTES - PART_HEAD;
/// No path is longer.
const MOST_PATH: usize = 200;

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Message {
    /// A file, from a byte on.
    Get { number: u32, from: u64, path: String },
    /// A bundle is handed over: it fits into a few messages, and comes in this one and the parts that follow it.
    Post { number: u32, last: bool, body: Vec<u8> },
    /// A part of an answer.
    Part { number: u32, status: u16, last: bool, body: Vec<u8> },
}

impl Message {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Get { number, from, path } => {
                [&[GET][..], &number.to_be_bytes(), &from.to_be_bytes(), path.as_bytes()].concat()
            }
            Self::Post { number, last, body } => {
                [&[POST][..], &number.to_be_bytes(), &[u8::from(*last)], body].concat()
            }
            Self::Part { number, status, last, body } => [
                &[PART][..],
                &number.to_be_bytes(),
                &status.to_be_bytes(),
                &[u8::from(*last)],
                body,
            ]
            .concat(),
        }
    }

    /// `None` for anything else: another version of the app, or a stranger. It is passed over (I-FWD, I-ONE).
    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        let (number, rest) = rest.split_first_chunk::<4>()?;
        let number = u32::from_be_bytes(*number);
        match *kind {
            GET => {
                let (from, path) = rest.split_first_chunk::<8>()?;
                let path = std::str::from_utf8(path).ok().filter(|path| path.len() <= MOST_PATH)?;
                Some(Self::Get { number, from: u64::from_be_bytes(*from), path: path.to_owned() })
            }
            POST => {
                let (last, body) = rest.split_first()?;
                Some(Self::Post { number, last: *last == 1, body: body.to_vec() })
            }
            PART => {
                let (status, rest) = rest.split_first_chunk::<2>()?;
                let (last, body) = rest.split_first()?;
                let status = u16::from_be_bytes(*status);
                Some(Self::Part { number, status, last: *last == 1, body: body.to_vec() })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_message() -> impl Strategy<Value = Message> {
        let body = || proptest::collection::vec(any::<u8>(), 0..300);
        prop_oneof![
            (any::<u32>(), any::<u64>(), "[a-z/.]{0,200}")
                .prop_map(|(number, from, path)| Message::Get { number, from, path }),
            (any::<u32>(), any::<bool>(), body()).prop_map(|(number, last, body)| Message::Post {
                number,
                last,
                body
            }),
            (any::<u32>(), any::<u16>(), any::<bool>(), body()).prop_map(
                |(number, status, last, body)| Message::Part { number, status, last, body }
            ),
        ]
    }

    proptest! {
        #[test]
        fn a_message_arrives_as_it_was_sent(message in any_message()) {
            prop_assert_eq!(Message::of_bytes(&message.to_bytes()), Some(message));
        }

        #[test]
        fn f24_any_bytes_are_a_message_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            if let Some(message) = Message::of_bytes(&bytes) {
                prop_assert!(message.to_bytes().len() <= bytes.len());
            }
        }
    }

    #[test]
    fn a_part_fills_a_message_and_no_more() {
        let part = Message::Part { number: 1, status: 200, last: true, body: vec![0; PART_BYTES] };
        assert_eq!(part.to_bytes().len(), MOST_MESSAGE_BYTES);
    }
}
