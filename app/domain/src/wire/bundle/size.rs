//! Size classes: a courier sees one of five lengths, not how much somebody learnt.

/// How much a bundle holds, padded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum SizeClass {
    /// 1 KiB.
    K1 = 0,
    /// 4 KiB: still goes as a burst of QR codes.
    K4 = 1,
    /// 16 KiB.
    K16 = 2,
    /// 64 KiB: the largest of a near-miss.
    K64 = 3,
    /// 256 KiB: a whole request.
    K256 = 4,
}

/// Bytes of the length that precedes the content.
const LENGTH: usize = 4;

impl SizeClass {
    /// Every class, smallest first.
    pub const ALL: [Self; 5] = [Self::K1, Self::K4, Self::K16, Self::K64, Self::K256];

    /// Bytes of the padded content.
    #[must_use]
    pub const fn bytes(self) -> usize {
        1024 << (2 * self as usize)
    }

    /// Bytes of content that fit.
    #[must_use]
    pub const fn room(self) -> usize {
        self.bytes() - LENGTH
    }

    /// The class of its byte in the outer head.
    #[must_use]
    pub fn of(byte: u8) -> Option<Self> {
        Self::ALL.get(usize::from(byte)).copied()
    }

    /// The smallest class with room for so many bytes.
    #[must_use]
    pub fn for_content(bytes: usize) -> Option<Self> {
        Self::ALL.into_iter().find(|class| bytes <= class.room())
    }

    /// Length, content, zeros. The content fits: the class was chosen for it.
    pub(super) fn pad(self, content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
        let mut padded = Vec::with_capacity(self.bytes());
        padded.extend(length.to_be_bytes());
        padded.extend(content);
        padded.resize(self.bytes(), 0);
        padded
    }
}

/// The content of a padded text; `None` when the length lies or the padding says something.
pub(super) fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<LENGTH>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (content, zeros) = rest.split_at_checked(length)?;
    zeros.iter().all(|byte| *byte == 0).then_some(content)
}
