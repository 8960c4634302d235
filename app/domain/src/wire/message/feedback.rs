//! A word by voice to the makers: `POST /v1/feedback`.

use minicbor::{Decode, Encode};

/// A voice, and what goes with it. No name, no profile, no phone.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Feedback {
    /// Drawn by the phone: sent twice, it is one.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub id: [u8; 16],
    /// The screen it was said on: `play core.02/gestes`.
    #[n(2)]
    pub screen: String,
    /// Build number of the app.
    #[n(3)]
    pub app: u32,
    /// Length in milliseconds.
    #[n(4)]
    pub ms: u32,
    /// The sound file: `WebM`, Ogg, MP4 or WAV.
    #[cbor(n(5), with = "minicbor::bytes")]
    pub sound: Vec<u8>,
}

impl Feedback {
    /// A minute is the longest.
    pub const MOST_MS: u32 = 60_000;
    /// Bytes of a voice at most: a minute as a window records it, 16 kHz and 16 bits.
    pub const MOST_SOUND: usize = 2 << 20;
    /// Bytes of the name of a screen at most.
    pub const MOST_SCREEN: usize = 80;
    /// Bytes of the framed message at most.
    pub const MOST_BODY: usize = Self::MOST_SOUND + 1_024;
}

/// Shows no voice.
impl std::fmt::Debug for Feedback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Feedback").field("screen", &self.screen).finish_non_exhaustive()
    }
}

/// It is kept: the phone may forget it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FeedbackRes {
    /// Which.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub id: [u8; 16],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::to_hex;
    use crate::wire::{from_cbor, to_cbor};

    #[test]
    fn its_bytes_are_those_of_the_protocol() {
        let sound = b"OggS".to_vec();
        let told = Feedback { id: [7; 16], screen: "help".into(), app: 7, ms: 1_000, sound };
        let bytes = to_cbor(&told);
        let id = "07".repeat(16);
        assert_eq!(to_hex(&bytes), format!("a50150{id}026468656c700307041903e805444f676753"));
        assert_eq!(from_cbor::<Feedback>(&bytes).unwrap(), told);
        let answer = FeedbackRes { id: [7; 16] };
        assert_eq!(to_hex(&to_cbor(&answer)), format!("a10150{id}"));
    }

    #[test]
    fn torn_bytes_are_no_word() {
        let told = Feedback { id: [1; 16], screen: "x".into(), app: 1, ms: 1, sound: vec![1; 99] };
        let bytes = to_cbor(&told);
        for cut in 0..bytes.len() {
            assert!(from_cbor::<Feedback>(&bytes[..cut]).is_err());
        }
    }
}
