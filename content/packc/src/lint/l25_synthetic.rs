//! L25 (warning): lines still said by a machine, counted once a unit.

use super::Scope;
use crate::finding::Finding;
use crate::source::Body;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    if matches!(unit.body, Body::Game(_)) {
        return Vec::new();
    }
    let recorded =
        |key: &str| scope.pack.takes.contains_key(&format!("fr/{}/{key}", unit.number()));
    let synthetic = unit.lines.keys().filter(|key| !recorded(key)).count();
    if synthetic == 0 {
        return Vec::new();
    }
    let why = format!("{synthetic} répliques sont dites par une voix de synthèse.");
    vec![unit.file.warning("L25", "lines", why, "Enregistrez d'abord celles de « learn ».")]
}

#[cfg(test)]
mod tests {
    use super::super::testing::Packs;

    #[test]
    fn a_recording_counts() {
        let take = "[\"fr/02/voila\"]\nspeaker='S.'\nconsent=true\ndate=2026-11-20\nwords=\"Voilà, c'est ça. Merci.\"\n";
        let packs = Packs::new().write("core/voices/takes.toml", take.as_bytes());
        assert_ne!(Packs::new().why("L25"), packs.why("L25"));
    }
}
