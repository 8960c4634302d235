//! L01: TOML that does not parse, an unknown field or kind (said while reading), or a format of the future.

use super::Scope;
use crate::finding::Finding;
use crate::source::Body;

/// The format this compiler reads.
const FORMAT: u32 = 1;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let format = match &scope.unit.body {
        Body::Scene(head) => head.format,
        Body::Bank(head) => head.format,
        Body::Outing(head) => head.format,
        Body::Game(head) => head.format,
    };
    if format == FORMAT {
        return Vec::new();
    }
    let why = format!("format = {format} : ce compilateur lit le format {FORMAT}.");
    vec![scope.unit.file.error("L01", "format", why, "Écrivez format = 1, ou mettez packc à jour.")]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, SCENE, after};

    #[test]
    fn a_format_of_the_future_is_refused() {
        assert!(after("L01", "format   = 1", "format   = 2").contains("format = 2"));
    }

    #[test]
    fn an_unknown_kind_is_refused_with_its_line_and_a_suggestion() {
        let packs = Packs::new().replace(SCENE, "\"pick_sound\"", "\"quiz\"");
        let said = packs.said("L01");
        assert!(said[0].why.contains("« quiz »"), "{}", said[0]);
        assert!(said[0].line > 1, "{}", said[0]);
    }

    #[test]
    fn an_unknown_field_is_refused() {
        assert!(after("L01", "minutes  = 5", "minutes  = 5\nfun = true").contains("fun"));
    }

    #[test]
    fn a_torn_file_is_refused_and_the_rest_is_still_checked() {
        let packs = Packs::new().replace(SCENE, "[cast.moi]", "[cast.moi");
        assert_eq!(packs.said("L01").len(), 1);
        assert!(!packs.said("L21").is_empty());
    }
}
