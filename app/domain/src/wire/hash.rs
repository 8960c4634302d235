//! Hashes of rows and segments (sync.md §2.3). Eight bytes detect accidents; they are no signature.

use crate::id::{Epoch, ProfileId};

/// The first eight bytes of a BLAKE3 hash.
pub type Hash8 = [u8; 8];

/// What a row hashes to: BLAKE3-derive-key("row/1", profile ‖ epoch ‖ seq ‖ row), numbers big-endian.
#[must_use]
pub fn row_hash(profile: ProfileId, epoch: Epoch, seq: u32, row: &[u8]) -> Hash8 {
    derive("row/1", &[&profile.0, &epoch.0.to_be_bytes(), &seq.to_be_bytes(), row])
}

/// Where the head chain of a segment starts: its identity and the bytes of its header.
#[must_use]
pub fn head0(profile: ProfileId, epoch: Epoch, header: &[u8]) -> Hash8 {
    derive("head/0", &[&profile.0, &epoch.0.to_be_bytes(), header])
}

/// The head after one more row.
#[must_use]
pub fn head_next(head: Hash8, row_hash: Hash8) -> Hash8 {
    derive("head/1", &[&head, &row_hash])
}

/// The head after these rows.
#[must_use]
pub fn head_over(head: Hash8, row_hashes: impl IntoIterator<Item = Hash8>) -> Hash8 {
    row_hashes.into_iter().fold(head, head_next)
}

/// The one digest a range carries: BLAKE3-derive-key("range/1", its row hashes in order).
#[must_use]
pub fn range_digest(row_hashes: &[Hash8]) -> Hash8 {
    let mut hasher = blake3::Hasher::new_derive_key("range/1");
    for hash in row_hashes {
        hasher.update(hash);
    }
    first8(&hasher)
}

fn derive(context: &str, parts: &[&[u8]]) -> Hash8 {
    let mut hasher = blake3::Hasher::new_derive_key(context);
    for part in parts {
        hasher.update(part);
    }
    first8(&hasher)
}

fn first8(hasher: &blake3::Hasher) -> Hash8 {
    let mut out = [0; 8];
    hasher.finalize_xof().fill(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHO: ProfileId = ProfileId([7; 16]);

    #[test]
    fn each_part_of_the_key_changes_the_hash() {
        let of = |profile, epoch, seq| row_hash(profile, Epoch(epoch), seq, b"row");
        let all = [of(WHO, 1, 1), of(ProfileId([8; 16]), 1, 1), of(WHO, 2, 1), of(WHO, 1, 2)];
        for (at, hash) in all.iter().enumerate() {
            assert!(!all[..at].contains(hash));
        }
    }

    /// A change here breaks every head that a phone or a server holds.
    #[test]
    fn the_hashes_are_settled() {
        let row = row_hash(WHO, Epoch(1), 1, &[0x82, 0x01, 0x00]);
        let zero = head0(WHO, Epoch(1), b"header");
        let hex = |hash: Hash8| hash.iter().map(|b| format!("{b:02x}")).collect::<String>();
        insta::assert_snapshot!(
            [hex(row), hex(zero), hex(head_next(zero, row)), hex(range_digest(&[row]))].join(" "),
            @"c0afb857b9c91583 df1d31daabcbae5d f40d0bd3d973c986 6d0d8603e71a96c7"
        );
    }
}
