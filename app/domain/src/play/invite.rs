//! What one phone of a duo shows as a QR code and the other reads with its camera: which exercise, what it is dealt from,
//! and which half is taken. Nothing of anybody is in it, and no network is needed.

use super::{DuoBegun, DuoWay};
use content_pack::UnitId;
use std::fmt;
use std::str::FromStr;

/// Begins every invitation: a version, so that a later one is not taken for it.
const HEAD: &str = "passerelle:d1:";
/// More signs than any unit or step of ours has: whatever a camera reads is bounded before it is kept.
const LONGEST: usize = 64;

/// An invitation to the other half of a deal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuoInvite {
    /// The scene.
    pub unit: UnitId,
    /// The step of the scene, by its author's key.
    pub step: String,
    /// What both deal from, 0 to 9999.
    pub seed: u32,
    /// The half of the phone that shows it: [`DuoWay::Teller`] or [`DuoWay::Finder`].
    pub shown_by: DuoWay,
}

/// A code that is not an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this code is not one of a duo: hold the camera to the other phone's screen")]
pub struct NotAnInvite;

impl DuoInvite {
    /// What begins on the phone that read it: the half that is left.
    #[must_use]
    pub const fn other_half(&self) -> DuoBegun {
        let way = match self.shown_by {
            DuoWay::Teller => DuoWay::Finder,
            DuoWay::Finder | DuoWay::Alone | DuoWay::OnePhone => DuoWay::Teller,
        };
        DuoBegun { way, seed: self.seed }
    }
}

impl fmt::Display for DuoInvite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { unit, step, seed, shown_by } = self;
        let side = if *shown_by == DuoWay::Finder { 'f' } else { 't' };
        write!(f, "{HEAD}{unit}/{step}/{seed:04}/{side}")
    }
}

impl FromStr for DuoInvite {
    type Err = NotAnInvite;

    fn from_str(read: &str) -> Result<Self, NotAnInvite> {
        let mut parts = read.trim().strip_prefix(HEAD).ok_or(NotAnInvite)?.split('/');
        let mut next = || parts.next().ok_or(NotAnInvite);
        let (unit, step, seed, side) = (name(next()?)?, name(next()?)?, next()?, next()?);
        let four = seed.len() == 4 && seed.bytes().all(|digit| digit.is_ascii_digit());
        if !four || parts.next().is_some() {
            return Err(NotAnInvite);
        }
        let shown_by = match side {
            "t" => DuoWay::Teller,
            "f" => DuoWay::Finder,
            _ => return Err(NotAnInvite),
        };
        let seed = seed.parse().map_err(|_| NotAnInvite)?;
        Ok(Self { unit: UnitId::from(unit), step: step.to_owned(), seed, shown_by })
    }
}

/// A unit or a step as authors name them.
fn name(part: &str) -> Result<&str, NotAnInvite> {
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let good = !part.is_empty() && part.len() <= LONGEST && part.chars().all(sign);
    good.then_some(part).ok_or(NotAnInvite)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn invite(seed: u32, shown_by: DuoWay) -> DuoInvite {
        DuoInvite { unit: "core.02".into(), step: "depot".to_owned(), seed, shown_by }
    }

    #[test]
    fn it_is_short_and_says_scene_step_seed_and_side() {
        let text = invite(7, DuoWay::Teller).to_string();
        assert_eq!(text, "passerelle:d1:core.02/depot/0007/t");
        assert_eq!(text.parse(), Ok(invite(7, DuoWay::Teller)));
    }

    #[test]
    fn who_reads_it_stands_on_the_other_half_of_the_same_deal() {
        let found = DuoBegun { way: DuoWay::Finder, seed: 721 };
        assert_eq!(invite(721, DuoWay::Teller).other_half(), found);
        assert_eq!(invite(721, DuoWay::Finder).other_half().way, DuoWay::Teller);
    }

    #[test]
    fn what_is_not_an_invitation_is_not_taken_for_one() {
        for read in [
            "",
            "passerelle:p1:ZZZZZZZZ",
            "passerelle:d2:core.02/depot/0007/t",
            "passerelle:d1:core.02/depot/7/t",
            "passerelle:d1:core.02/depot/-007/t",
            "passerelle:d1:core.02/depot/0007/x",
            "passerelle:d1:core.02/depot/0007/t/more",
            "passerelle:d1:core.02/~depot/0007/t",
            "passerelle:d1:/depot/0007/t",
            "https://example.org/#code=AB12CD34",
        ] {
            assert_eq!(read.parse::<DuoInvite>(), Err(NotAnInvite), "{read}");
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_is_what_is_read(unit in "[a-z]{2,8}\\.[0-9]{2}", step in "[a-z_]{1,20}", seed in 0..DuoBegun::SEEDS, tells: bool) {
            let shown_by = if tells { DuoWay::Teller } else { DuoWay::Finder };
            let invite = DuoInvite { unit: unit.as_str().into(), step, seed, shown_by };
            prop_assert_eq!(invite.to_string().parse::<DuoInvite>(), Ok(invite));
        }

        #[test]
        fn no_text_makes_the_reader_panic(read in ".{0,120}") {
            let _any: Result<DuoInvite, NotAnInvite> = read.parse();
        }
    }
}
