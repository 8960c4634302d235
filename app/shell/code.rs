//! Reads a QR code from a picture, where the browser has no reader of its own.

use rqrr::PreparedImage;

/// The text of the first code in a picture of `width` × `height` pixels, four bytes each (red, green, blue, and one that is
/// not looked at); none when there is none that can be read.
pub(crate) fn read_code(width: u32, height: u32, rgba: &[u8]) -> Option<String> {
    let (w, h) = (usize::try_from(width).ok()?, usize::try_from(height).ok()?);
    if w == 0 || h == 0 || rgba.len() < w.checked_mul(h)?.checked_mul(4)? {
        return None;
    }
    let grey = |x: usize, y: usize| rgba.get((y * w + x) * 4..).map_or(255, luma);
    let mut picture = PreparedImage::prepare_from_greyscale(w, h, grey);
    picture.detect_grids().into_iter().find_map(|grid| grid.decode().ok().map(|(_, text)| text))
}

/// How light a pixel is (ITU-R BT.601, in 256ths).
fn luma(pixel: &[u8]) -> u8 {
    let [red, green, blue, ..] = *pixel else { return 255 };
    let sum = u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29;
    u8::try_from(sum >> 8).unwrap_or(255)
}

/// A size with the same proportions whose longest side is at most `longest`; none while a camera gives no picture yet.
pub(crate) fn fitting(width: u32, height: u32, longest: u32) -> Option<(u32, u32)> {
    let side = width.max(height);
    if width == 0 || height == 0 {
        return None;
    }
    let fit = |length: u32| {
        let fitted = u64::from(length) * u64::from(longest) / u64::from(side);
        u32::try_from(fitted).unwrap_or(longest).max(1)
    };
    Some(if side <= longest { (width, height) } else { (fit(width), fit(height)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use fast_qr::{ECL, QRBuilder};

    const TEXT: &str = "passerelle:d1:core.02/depot/0721/t";
    const SIDE: u32 = 320;

    /// A code as a camera sees it: turned by some degrees, on a grey wall, not quite black nor white, with grain.
    fn seen(text: &str, degrees: f32) -> Vec<u8> {
        let code = QRBuilder::new(text).ecl(ECL::M).build().unwrap();
        let (sin, cos) = degrees.to_radians().sin_cos();
        let module = 5.0;
        let half = f32::from(u8::try_from(code.size).unwrap()) / 2.0;
        let mut rgba = Vec::new();
        let mut grain = 7_u32;
        for y in 0..SIDE {
            for x in 0..SIDE {
                let at = |v: u32| f32::from(u16::try_from(v).unwrap()) - 160.0;
                let (across, down) = (at(x) * cos + at(y) * sin, at(y) * cos - at(x) * sin);
                let (column, row) = (across / module + half, down / module + half);
                #[expect(clippy::cast_possible_truncation, reason = "a few dozen modules")]
                let (column, row) = (column.floor() as i32, row.floor() as i32);
                let size = i32::try_from(code.size).unwrap();
                let inside = (0..size).contains(&column) && (0..size).contains(&row);
                let paper = (-4..size + 4).contains(&column) && (-4..size + 4).contains(&row);
                let dark = inside
                    && code[usize::try_from(row).unwrap()][usize::try_from(column).unwrap()]
                        .value();
                grain = grain.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                let light = if dark {
                    50
                } else if paper {
                    215
                } else {
                    130
                };
                let value = u8::try_from(light + (grain >> 16) % 24).unwrap();
                rgba.extend([value, value, value, 255]);
            }
        }
        rgba
    }

    #[test]
    fn a_code_is_read_straight_and_held_askew() {
        for degrees in [0.0, 12.0, 90.0, 200.0] {
            let read = read_code(SIDE, SIDE, &seen(TEXT, degrees));
            assert_eq!(read.as_deref(), Some(TEXT), "{degrees}");
        }
    }

    #[test]
    fn what_is_no_code_is_nothing() {
        let plain = vec![128; 320 * 240 * 4];
        assert_eq!(read_code(320, 240, &plain), None);
        assert_eq!(read_code(320, 240, &plain[..100]), None, "a picture cut short");
        assert_eq!(read_code(0, 0, &[]), None);
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_keeps_its_shape() {
        assert_eq!(fitting(1920, 1080, 640), Some((640, 360)));
        assert_eq!(fitting(480, 640, 640), Some((480, 640)));
        assert_eq!(fitting(0, 0, 640), None);
    }
}
