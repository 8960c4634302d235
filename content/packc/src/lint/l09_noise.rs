//! L09: a scene is heard at least once in noise, as at work.

use super::Scope;
use crate::finding::Finding;
use crate::source::refs;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    if unit.scene().is_none() || unit.all_steps().flat_map(refs).any(|r| r.noise.is_some()) {
        return Vec::new();
    }
    let mend = "Ajoutez noise = { bed = \"…\", snr = 5 } à une étape du temps 5.";
    vec![unit.file.error("L09", "step", "Rien ne s'entend dans le bruit.".to_owned(), mend)]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, SCENE};

    #[test]
    fn a_scene_without_noise_is_refused() {
        let quiet = Packs::new()
            .replace(SCENE, "noise = { bed = \"camion\", snr = 0 }", "")
            .replace(SCENE, "noise   = { bed = \"radio\", snr = 5 }", "")
            .replace(SCENE, "noise  = { bed = \"chariot\", snr = 5 }", "");
        assert!(quiet.why("L09").contains("bruit"));
    }
}
