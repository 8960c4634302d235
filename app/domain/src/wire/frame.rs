//! The frame of every message: magic, flags, body. A captive portal's page never gets past the magic (sync.md §3).

/// How every message begins: scheme `s1`, zero, version 1.
pub const MAGIC: [u8; 4] = *b"s1\0\x01";

/// Flag: the body is raw DEFLATE.
const DEFLATED: u8 = 1;
/// Bytes before the body: magic and flags.
const HEAD: usize = 5;
/// Compression level: above 7 nothing is gained at our sizes.
const LEVEL: u8 = 7;

/// Why bytes are not a message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadFrame {
    /// Does not begin with the magic: another service, a captive portal.
    #[error(
        "this is not an answer of the server: another page stands between (a sign-in page of the network?)"
    )]
    NotOurs,
    /// A flag this version does not know.
    #[error("a message of a newer version (flags {0:#04x}): update the app")]
    UnknownFlags(u8),
    /// Over the limit once inflated.
    #[error("a message over {0} bytes: send less at a time")]
    TooLarge(usize),
    /// Cut, changed, or not a message.
    #[error("a message that cannot be read ({0}): send it again")]
    Unreadable(String),
}

/// A message in its frame, deflated when that is smaller.
#[must_use]
pub fn seal(body: &[u8]) -> Vec<u8> {
    let small = deflate(body);
    let (flags, body) =
        if small.len() < body.len() { (DEFLATED, small.as_slice()) } else { (0, body) };
    let mut out = Vec::with_capacity(HEAD + body.len());
    out.extend(MAGIC);
    out.push(flags);
    out.extend(body);
    out
}

/// The body of a framed message, never more than `max_bytes`.
///
/// # Errors
/// [`BadFrame`]; total, and never allocates more than `max_bytes`.
pub fn open(bytes: &[u8], max_bytes: usize) -> Result<Vec<u8>, BadFrame> {
    let body = bytes.strip_prefix(&MAGIC).ok_or(BadFrame::NotOurs)?;
    let (&flags, body) =
        body.split_first().ok_or_else(|| BadFrame::Unreadable("cut short".to_owned()))?;
    match flags {
        0 if body.len() > max_bytes => Err(BadFrame::TooLarge(max_bytes)),
        0 => Ok(body.to_vec()),
        DEFLATED => inflate(body, max_bytes),
        other => Err(BadFrame::UnknownFlags(other)),
    }
}

/// Raw DEFLATE.
#[must_use]
pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, LEVEL)
}

/// Of raw DEFLATE, never more than `max_bytes`: a bomb costs a bounded walk and no memory.
///
/// # Errors
/// [`BadFrame::TooLarge`] or [`BadFrame::Unreadable`].
pub fn inflate(bytes: &[u8], max_bytes: usize) -> Result<Vec<u8>, BadFrame> {
    use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
    decompress_to_vec_with_limit(bytes, max_bytes).map_err(|e| match e.status {
        TINFLStatus::HasMoreOutput => BadFrame::TooLarge(max_bytes),
        other => BadFrame::Unreadable(format!("{other:?}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn f25_two_mib_of_zeros_are_cut_at_the_limit() {
        let bomb = seal(&vec![0; 2 << 20]);
        assert!(bomb.len() < 4 << 10, "{} bytes", bomb.len());
        assert_eq!(open(&bomb, 1 << 20).unwrap_err(), BadFrame::TooLarge(1 << 20));
        let at_limit = seal(&vec![0; 1 << 20]);
        assert_eq!(open(&at_limit, 1 << 20).unwrap().len(), 1 << 20);
    }

    #[test]
    fn f09_a_sign_in_page_is_not_ours() {
        assert_eq!(
            open(b"<!doctype html><title>Wifi</title>", 100).unwrap_err(),
            BadFrame::NotOurs
        );
    }

    proptest! {
        #[test]
        fn a_body_comes_out_as_it_went_in(body in prop::collection::vec(any::<u8>(), 0..600)) {
            prop_assert_eq!(open(&seal(&body), 600).unwrap(), body);
        }

        #[test]
        fn any_bytes_give_an_answer(mut bytes in prop::collection::vec(any::<u8>(), 0..80), ours: bool) {
            if ours {
                bytes.splice(0..0, MAGIC);
            }
            if let Ok(body) = open(&bytes, 1_000) {
                prop_assert!(body.len() <= 1_000);
            }
        }
    }
}
