//! Tokens and codes: random, stored only as hashes.

use crate::entropy::Entropy;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Crockford's 32 signs: no I, L, O or U, so that a code can be read aloud (sync.md §9).
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What is kept of a secret: its BLAKE3. Secrets are random and long, so no salt is needed.
pub type SecretHash = [u8; 32];

/// A token of 256 bits as base64url, and what is stored of it.
#[must_use]
pub fn new_token(entropy: &dyn Entropy) -> (String, SecretHash) {
    let text = URL_SAFE_NO_PAD.encode(entropy.bytes::<32>());
    let hash = hash(&text);
    (text, hash)
}

/// What is stored of a token or code.
#[must_use]
pub fn hash(text: &str) -> SecretHash {
    *blake3::hash(text.as_bytes()).as_bytes()
}

/// `count` signs to be read aloud: eight for a typed code (40 bits), 26 for the secret of a QR (130 bits).
#[must_use]
pub fn new_code(entropy: &dyn Entropy, count: usize) -> String {
    let mut code = String::with_capacity(count);
    while code.len() < count {
        let byte: [u8; 1] = entropy.bytes();
        code.push(char::from(CROCKFORD[usize::from(byte[0] & 31)]));
    }
    code
}

/// A typed code as it was made: capitals, no blank or dash, O read as 0, I and L as 1.
#[must_use]
pub fn tidy_code(typed: &str) -> String {
    let sign = |c: char| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(sign).take(64).collect()
}

/// Bytes from exactly as much hexadecimal.
#[must_use]
pub fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != N * 2 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = new_code(&crate::entropy::SystemEntropy, 8);
        assert_eq!(code.len(), 8);
        let typed = format!(" {}-{} ", &code[..4].to_lowercase(), &code[4..]);
        assert_eq!(tidy_code(&typed), code);
        assert_eq!(tidy_code("oil0-1111"), "01101111");
    }

    #[test]
    fn hexadecimal_is_read_whole_or_not_at_all() {
        assert_eq!(from_hex::<2>("0aFF"), Some([10, 255]));
        assert_eq!(from_hex::<2>("0aF"), None);
        assert_eq!(from_hex::<2>("0aéé"), None);
        assert_eq!(from_hex::<2>("+a+b"), None);
    }
}
