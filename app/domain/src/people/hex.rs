//! Bytes as hexadecimal text: device settings are texts.

/// Two signs a byte.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 16] = b"0123456789abcdef";
    let signs = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    signs.map(|half| char::from(SIGNS[usize::from(half)])).collect()
}

/// The bytes again; `None` for anything else.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    pairs.map(|pair| Some(half(pair[0])? << 4 | half(pair[1])?)).collect()
}

const fn half(sign: u8) -> Option<u8> {
    match sign {
        b'0'..=b'9' => Some(sign - b'0'),
        b'a'..=b'f' => Some(sign - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_read_back_and_nothing_else_does() {
        assert_eq!(to_hex(&[0, 10, 255]), "000aff");
        assert_eq!(from_hex("000aff"), Some(vec![0, 10, 255]));
        assert_eq!((from_hex("0"), from_hex("zz"), from_hex("é")), (None, None, None));
    }
}
