//! Writes a ZIP, part by part: what every phone and computer opens. Nothing is compressed: a voice hardly shrinks, and a
//! phone has better things to do.

/// The beginning of a file in it, that of its line in the list, and that of the end.
const FILE: u32 = 0x0403_4b50;
const LISTED: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// Version 2.0 reads it; names are UTF-8.
const VERSION: u16 = 20;
const UTF8: u16 = 1 << 11;
/// 1 January 1980: the same takes make the same file.
const DOS_DAY: u16 = (1 << 5) | 1;

/// What was put in so far.
#[derive(Clone, Debug, Default)]
pub struct Zip {
    list: Vec<u8>,
    count: u16,
    at: u32,
}

impl Zip {
    /// The bytes that stand before a file; the file follows. `None` beyond what a ZIP of this kind holds: 65,535 files,
    /// 4 GiB.
    #[must_use]
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        let (size, long) = (u32::try_from(bytes.len()).ok()?, u16::try_from(name.len()).ok()?);
        let head = head(crc32(bytes), size, long);
        let file = [&FILE.to_le_bytes()[..], &head, &0_u16.to_le_bytes(), name.as_bytes()].concat();
        let next = self.at.checked_add(u32::try_from(file.len()).ok()?)?.checked_add(size)?;
        self.count = self.count.checked_add(1)?;
        self.list.extend_from_slice(&LISTED.to_le_bytes());
        self.list.extend_from_slice(&VERSION.to_le_bytes());
        self.list.extend_from_slice(&head);
        // No extra field, no comment, the first disk, no attributes.
        self.list.extend_from_slice(&[0; 12]);
        self.list.extend_from_slice(&self.at.to_le_bytes());
        self.list.extend_from_slice(name.as_bytes());
        self.at = next;
        Some(file)
    }

    /// The bytes that stand at the end.
    #[must_use]
    pub fn end(self) -> Vec<u8> {
        let size = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let mut out = self.list;
        out.extend_from_slice(&END.to_le_bytes());
        out.extend_from_slice(&[0; 4]);
        out.extend_from_slice(&self.count.to_le_bytes());
        out.extend_from_slice(&self.count.to_le_bytes());
        out.extend_from_slice(&size.to_le_bytes());
        out.extend_from_slice(&self.at.to_le_bytes());
        out.extend_from_slice(&[0; 2]);
        out
    }
}

/// What both places say of a file.
fn head(crc: u32, size: u32, long: u16) -> Vec<u8> {
    let mut out = Vec::with_capacity(24);
    for two in [VERSION, UTF8, 0, 0, DOS_DAY] {
        out.extend_from_slice(&two.to_le_bytes());
    }
    for four in [crc, size, size] {
        out.extend_from_slice(&four.to_le_bytes());
    }
    out.extend_from_slice(&long.to_le_bytes());
    out
}

/// The check sum of ZIP (CRC-32, reflected, polynomial 0x04C11DB7).
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = table();
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        let at = (sum ^ u32::from(*byte)) & 0xff;
        TABLE[at as usize] ^ (sum >> 8)
    });
    !sum
}

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut at: u32 = 0;
    while at < 256 {
        let (mut sum, mut bit) = (at, 0);
        while bit < 8 {
            sum = if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
            bit += 1;
        }
        table[at as usize] = sum;
        at += 1;
    }
    table
}
