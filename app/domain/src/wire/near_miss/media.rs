//! A voice and a photo that say nothing but sound and picture. A camera writes place, time and make into a file; whoever
//! reads the file reads them.

/// JPEG: start of image, start of scan.
const SOI: [u8; 2] = [0xff, 0xd8];
const SOS: u8 = 0xda;

/// A JPEG without any segment that holds words about it: APP1 to APP15 (Exif, XMP, makers' notes) and comments go, JFIF
/// and all that draws stay. `None` for anything else than a JPEG.
#[must_use]
pub fn bare_photo(photo: &[u8]) -> Option<Vec<u8>> {
    let mut rest = photo.strip_prefix(&SOI)?;
    let mut bare = SOI.to_vec();
    loop {
        let (&[mark, kind, high, low], _) = rest.split_first_chunk()?;
        let length = usize::from(u16::from_be_bytes([high, low]));
        if mark != 0xff || kind < 0xc0 || length < 2 {
            return None;
        }
        let (segment, after) = rest.split_at_checked(2 + length)?;
        if !tells(kind) {
            bare.extend(segment);
        }
        rest = after;
        if kind == SOS {
            break;
        }
    }
    bare.extend(picture(rest)?);
    Some(bare)
}

/// Whether segments of a kind hold words rather than picture.
const fn tells(kind: u8) -> bool {
    matches!(kind, 0xe1..=0xef | 0xfe)
}

/// What follows the first scan, to the end of the image; what a camera hangs behind it (another picture, a film) goes.
/// Later scans of a progressive picture bring tables of their own, never words.
fn picture(scans: &[u8]) -> Option<&[u8]> {
    let mut at = 0;
    while let Some([mark, kind]) = scans.get(at..at + 2) {
        match (mark, kind) {
            (0xff, 0xd9) => return scans.get(..at + 2),
            (0xff, kind) if tells(*kind) => return None,
            (0xff, kind) if *kind >= 0xc0 && !(0xd0..=0xd7).contains(kind) => {
                let length = scans.get(at + 2..at + 4)?;
                at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
            }
            _ => at += 1,
        }
    }
    None
}

/// The EBML id of `WebM`'s date, and the box of MP4 that holds one.
const DATE_UTC: &[u8] = &[0x44, 0x61, 0x88];
/// Where a container says what it is; sound comes after.
const HEAD: usize = 4 << 10;

/// The media type of a voice that says nothing but sound: Ogg or `WebM` without a date, WAV without chunks of words. MP4
/// always dates its tracks, so it is none. `None` for anything else.
#[must_use]
pub fn bare_voice(voice: &[u8]) -> Option<&'static str> {
    let at = |from: usize, text: &[u8]| voice.get(from..from + text.len()) == Some(text);
    let head = voice.get(..voice.len().min(HEAD))?;
    match () {
        () if at(0, b"OggS") => Some("audio/ogg"),
        () if at(0, b"RIFF") && at(8, b"WAVE") && !holds(head, b"LIST") => Some("audio/wav"),
        () if at(0, &[0x1a, 0x45, 0xdf, 0xa3]) && !holds(head, DATE_UTC) => Some("audio/webm"),
        () => None,
    }
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn segment(kind: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xff, kind], &length[..], content].concat()
    }

    fn jpeg(between: &[Vec<u8>]) -> Vec<u8> {
        let mut photo = SOI.to_vec();
        photo.extend(segment(0xe0, b"JFIF\0\x01\x01"));
        photo.extend(between.concat());
        photo.extend(segment(0xdb, &[1; 65]));
        photo.extend(segment(SOS, &[1, 1, 0, 0, 63, 0]));
        photo.extend([9, 8, 0xff, 0x00, 7, 0xff, 0xd0, 6, 0xff, 0xd9]);
        photo
    }

    #[test]
    fn what_a_camera_tells_goes_and_the_picture_stays() {
        let exif = segment(0xe1, b"Exif\0\0GPS 48.85 2.35, 2026:03:02 09:14:07");
        let comment = segment(0xfe, b"made by Amina's phone");
        let told = jpeg(&[exif, comment, segment(0xe2, b"ICC_PROFILE")]);
        assert_eq!(bare_photo(&told), Some(jpeg(&[])));
        assert_eq!(bare_photo(&jpeg(&[])), Some(jpeg(&[])));
        let film = [jpeg(&[]), b"ftypmp42 of the moment before".to_vec()].concat();
        assert_eq!(bare_photo(&film), Some(jpeg(&[])));
    }

    #[test]
    fn what_is_no_jpeg_is_no_photo() {
        assert_eq!(bare_photo(b"\x89PNG"), None);
        let whole = jpeg(&[]);
        for end in 0..whole.len() {
            assert_eq!(bare_photo(&whole[..end]), None, "cut at {end}");
        }
    }

    #[test]
    fn a_voice_with_a_date_is_not_bare() {
        let webm = [&[0x1a, 0x45, 0xdf, 0xa3][..], b"webm sound"].concat();
        assert_eq!(bare_voice(&webm), Some("audio/webm"));
        assert_eq!(bare_voice(&[&webm[..], DATE_UTC, &[0; 8]].concat()), None);
        assert_eq!(bare_voice(b"OggS\0\x02"), Some("audio/ogg"));
        assert_eq!(bare_voice(b"\0\0\0\x18ftypM4A "), None);
        assert_eq!(bare_voice(b"RIFF\0\0\0\0WAVEfmt data"), Some("audio/wav"));
        assert_eq!(bare_voice(b"RIFF\0\0\0\0WAVELISTINFO"), None);
        assert_eq!(bare_voice(b""), None);
    }

    proptest! {
        #[test]
        fn any_bytes_give_an_answer_and_bare_is_bare(mut bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            bytes.splice(0..0, SOI);
            if let Some(bare) = bare_photo(&bytes) {
                prop_assert_eq!(bare_photo(&bare), Some(bare.clone()));
                prop_assert!(bare.len() <= bytes.len());
            }
        }
    }
}
