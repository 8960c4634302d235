//! L38: a sentence of a game that could never be said, or that is said of nothing that was seen.

use super::Scope;
use crate::compile::{game_rules, game_strength};
use crate::finding::Finding;
use app_domain::games::{Level, Seen, deal, ways};

const MEND: &str = "finished, found_fault, resumed_at_step = une manche ; replayed_before_acting, undid_own_move, \
                    corrected_partner = un nombre.";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(head) = scope.unit.game() else { return Vec::new() };
    let game = game_rules(head);
    let seen = all_that_can_be_seen(&game);
    let error = |n: usize, why: String| {
        scope.unit.file.error("L38", &format!("strength.{n}.when"), why, MEND)
    };
    let mut findings = Vec::new();
    for (n, source) in head.strength.iter().enumerate() {
        let key = &source.key;
        match game_strength(source) {
            None => {
                findings.push(error(n, format!("« {key} » : ce qui doit être vu ne se lit pas.")));
            }
            Some(one) if one.when.is_empty() => {
                findings.push(error(n, format!("« {key} » se dirait sans avoir rien vu.")));
            }
            Some(one) if !seen.shows(&one) => {
                findings.push(error(n, format!("« {key} » : ce jeu ne peut pas le montrer.")));
            }
            Some(_) => {}
        }
    }
    findings
}

/// What somebody shows who plays every round with care, as its author wrote it.
fn all_that_can_be_seen(game: &content_pack::Game) -> Seen {
    let rounds = game.rounds.iter().enumerate();
    let of =
        rounds.filter_map(|(n, round)| Some(ways(&round.key, &deal(game, n, Level::Written, 1)?)));
    of.fold(Seen::default(), Seen::and)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, with_game};

    const GAME: &str = "jeu/procedure.toml";

    fn after(old: &str, new: &str) -> String {
        with_game(Packs::new()).replace(GAME, old, new).why("L38")
    }

    #[test]
    fn the_game_of_the_repository_says_nothing() {
        assert_eq!(with_game(Packs::new()).why("L38"), "");
    }

    #[test]
    fn a_sentence_rests_on_something_that_can_be_seen() {
        let why = after("{ found_fault = \"trouve\" }", "{ found_fault = \"long\" }");
        assert!(why.contains("« s_controle » : ce jeu ne peut pas le montrer"), "{why}");
        assert!(after("{ finished = \"long\" }", "{ faster_than = 30 }").contains("ne se lit pas"));
        assert!(after("{ finished = \"long\" }", "{ }").contains("sans avoir rien vu"));
        assert!(
            after("{ resumed_at_step = \"coupure\" }", "{ resumed_at_step = \"court\" }")
                .contains("s_reprend")
        );
    }
}
