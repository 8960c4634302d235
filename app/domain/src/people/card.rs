//! A card: a random token as a QR code, and its first eight signs for whoever has no camera.

use crate::id::ProfileId;
use serde::{Deserialize, Serialize};

/// What a card's QR code begins with.
const MARK: &str = "passerelle:p1:";
/// Crockford's base 32: no I, L, O nor U to mistake (sync.md §9). The keypad of the enrolment screen has these.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs of a token: 128 bits, five a sign.
const WHOLE: usize = 26;
/// Signs that are typed: 40 bits, as for an enrolment code (sync.md §9); wrong ones are slowed down by [`super::Tries`].
const TYPED: usize = 8;
/// Signs of the secret in a trainer's QR code (sync.md §9).
const TRAINER: usize = 32;

/// A card just drawn. It is shown once; only [`Card`] is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct CardToken(String);

/// Shows no token.
impl std::fmt::Debug for CardToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CardToken(…)")
    }
}

impl CardToken {
    /// Of 16 random bytes.
    #[must_use]
    pub fn of(bytes: [u8; 16]) -> Self {
        let number = u128::from_be_bytes(bytes);
        let sign = |at: usize| {
            // The top five bits of what is left, of 128.
            let five = (number << (5 * at)) >> 123;
            char::from(SIGNS[usize::try_from(five).unwrap_or(0)])
        };
        Self((0..WHOLE).map(sign).collect())
    }

    /// What the QR code holds: `passerelle:p1:` and 26 signs.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{MARK}{}", self.0)
    }

    /// The eight signs that can be typed.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.0[..TYPED]
    }

    /// What is kept of it for this person.
    #[must_use]
    pub fn kept(&self, profile: ProfileId) -> Card {
        Card { whole: hash(profile, &self.0), typed: hash(profile, self.typed()) }
    }
}

/// What is kept of a card. A random token needs no slow hash: there is nothing to guess.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    whole: String,
    typed: String,
}

/// Shows no hash.
impl std::fmt::Debug for Card {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Card(…)")
    }
}

impl Card {
    /// Whether this is the card of the person.
    #[must_use]
    pub fn is(&self, profile: ProfileId, read: &Reading) -> bool {
        match read {
            Reading::Card(signs) => self.whole == hash(profile, signs),
            Reading::Typed(signs) => self.typed == hash(profile, signs),
            Reading::Trainer(_) | Reading::Nothing => false,
        }
    }
}

fn hash(profile: ProfileId, signs: &str) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("passerelle card/1");
    hasher.update(&profile.0).update(signs.as_bytes());
    hasher.finalize().to_hex().to_string()
}

/// What a camera read, or a hand typed.
#[derive(Clone, PartialEq, Eq)]
pub enum Reading {
    /// The QR code of a card of this kind.
    Card(String),
    /// Eight signs: those of a card, or of a code that a trainer made.
    Typed(String),
    /// A trainer's QR code: the secret behind `#` of its address (sync.md §9).
    Trainer(String),
    /// Something else.
    Nothing,
}

/// Shows no sign.
impl std::fmt::Debug for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Card(_) => "Card(…)",
            Self::Typed(_) => "Typed(…)",
            Self::Trainer(_) => "Trainer(…)",
            Self::Nothing => "Nothing",
        })
    }
}

impl Reading {
    /// Total: any text is one of them.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = text.trim();
        if let Some(rest) = text.strip_prefix(MARK) {
            return signs(rest, WHOLE).map_or(Self::Nothing, Self::Card);
        }
        if let Some((address, secret)) = text.split_once('#') {
            let is_address = address.starts_with("https://") || address.starts_with("http://");
            let secret = signs(secret, TRAINER).or_else(|| signs(secret, TYPED));
            return secret.filter(|_| is_address).map_or(Self::Nothing, Self::Trainer);
        }
        match (signs(text, TYPED), signs(text, TRAINER)) {
            (Some(typed), _) => Self::Typed(typed),
            // The address was followed by another app, which kept what stands behind `#`.
            (None, Some(secret)) => Self::Trainer(secret),
            (None, None) => Self::Nothing,
        }
    }
}

/// So many signs in capitals; spaces and hyphens are nothing, `O` is 0, `I` and `L` are 1. Hexadecimal is among them.
fn signs(text: &str, count: usize) -> Option<String> {
    let sign = |sign: char| match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let read: String = text.chars().filter(|c| !matches!(c, ' ' | '-')).map(sign).collect();
    let all_known = read.bytes().all(|byte| SIGNS.contains(&byte));
    (read.len() == count && all_known).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ME: ProfileId = ProfileId([1; 16]);

    #[test]
    fn a_card_opens_by_its_picture_and_by_its_eight_signs() {
        let token = CardToken::of(*b"0123456789abcdef");
        let card = token.kept(ME);
        assert!(card.is(ME, &Reading::of(&token.text())));
        assert!(card.is(ME, &Reading::of(&token.typed().to_lowercase())));
        assert!(!card.is(ProfileId([2; 16]), &Reading::of(&token.text())));
        assert!(!card.is(ME, &Reading::of("passerelle:p1:00000000000000000000000000")));
    }

    #[test]
    fn every_bit_of_a_token_is_on_the_card() {
        assert_eq!(CardToken::of([255; 16]).text(), "passerelle:p1:ZZZZZZZZZZZZZZZZZZZZZZZZZW");
        assert_eq!(CardToken::of([0; 16]).typed(), "00000000");
        for bit in 0..128 {
            assert_ne!(
                CardToken::of((1_u128 << bit).to_be_bytes()),
                CardToken::of([0; 16]),
                "{bit}"
            );
        }
    }

    #[test]
    fn what_is_read_is_told_apart() {
        let secret = "0123456789ABCDEF0123456789ABCDEF";
        let of = |text: &str| Reading::of(text);
        assert_eq!(
            of(&format!("https://a.example/#{secret}")),
            Reading::Trainer(secret.to_owned())
        );
        assert_eq!(of(secret), Reading::Trainer(secret.to_owned()));
        assert_eq!(of(" k7m2-9oil "), Reading::Typed("K7M29011".to_owned()));
        for strange in
            ["", "https://a.example/", "passerelle:p1:short", "javascript:#AB12CD34", "é"]
        {
            assert_eq!(of(strange), Reading::Nothing, "{strange}");
        }
    }
}
