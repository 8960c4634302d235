//! L37: the rounds of a game. One that cannot be dealt or done at some place of the dial, one the dial does not change, one
//! that belongs to another family.

use super::Scope;
use crate::compile::{game_round, game_rules};
use crate::finding::Finding;
use crate::source::GameHead;
use app_domain::games::{Level, Noticed, Table, Task, deal, solution};
use content_pack::Game;
use std::collections::BTreeSet;

/// Rounds are dealt from so many seeds: a fault of the author shows in the first ones.
const SEEDS: u32 = 24;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(head) = scope.unit.game() else { return Vec::new() };
    let game = game_rules(head);
    let mut findings = unread(scope, head);
    if findings.is_empty() {
        findings.extend(dealt(scope, &game));
    }
    findings
}

fn error(scope: &Scope<'_>, n: usize, why: String, mend: &str) -> Finding {
    scope.unit.file.error("L37", &format!("round.{n}"), why, mend)
}

/// Rounds that say nothing the app can play.
fn unread(scope: &Scope<'_>, head: &GameHead) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut keys = BTreeSet::new();
    if head.round.is_empty() {
        let why = "Le jeu n'a pas de manche.".to_owned();
        findings.push(scope.unit.file.error("L37", "id", why, "Ajoutez des [[round]]."));
    }
    for (n, source) in head.round.iter().enumerate() {
        let key = &source.key;
        match game_round(source) {
            None => {
                let why = format!("La manche « {key} » ne dit pas quoi faire.");
                let mend = "show = […], ou make = pattern, sort, odd, fault, order, guide ou signal, avec length.";
                findings.push(error(scope, n, why, mend));
            }
            Some(round) if round.make.family().name() != head.family => {
                let family = round.make.family().name();
                let why = format!("La manche « {key} » est de la famille {family}.");
                findings.push(error(scope, n, why, "Mettez-la dans un jeu de sa famille."));
            }
            Some(_) => {}
        }
        if !keys.insert(key) {
            let why = format!("Deux manches s'appellent « {key} ».");
            findings.push(error(scope, n, why, "Donnez un autre nom."));
        }
        let lamp = source.lamp.as_ref().is_some_and(|lamp| lamp.lamp != "on");
        let cut = source.cut.as_ref().is_some_and(|cut| cut.by != "telephone");
        if lamp || cut {
            let why = format!("La manche « {key} » : lamp = « on », by = « telephone ».");
            findings.push(error(scope, n, why, "L'application ne joue rien d'autre."));
        }
    }
    findings
}

fn dealt(scope: &Scope<'_>, game: &Game) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (n, round) in game.rounds.iter().enumerate() {
        let key = &round.key;
        let mut lengths = BTreeSet::new();
        for level in Level::ALL {
            let all: Option<Vec<_>> = (0..SEEDS).map(|seed| deal(game, n, level, seed)).collect();
            let done = all.is_some_and(|all| {
                lengths.extend(
                    all.first().map(|one| one.goes.iter().map(Task::length).sum::<usize>()),
                );
                all.iter().flat_map(|one| one.goes.iter().chain(&one.demo)).all(can_be_done)
            });
            if !done {
                let why = format!("La manche « {key} » ne peut pas se jouer au cran {level:?}.");
                let mend = "Changez length, les pièces de la table ou [dial].";
                findings.push(error(scope, n, why, mend));
            }
        }
        if lengths.len() != Level::ALL.len() {
            let why = format!("Le bouton ne change pas la manche « {key} ».");
            findings.push(error(
                scope,
                n,
                why,
                "Changez [dial] : less plus court, more plus long.",
            ));
        }
    }
    findings
}

fn can_be_done(task: &Task) -> bool {
    let mut table = Table::of(task);
    let last = solution(task).into_iter().map(|touch| table.touch(task, touch)).last();
    last == Some(Noticed::Checked(true))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, with_game};

    const GAME: &str = "jeu/procedure.toml";

    fn after(old: &str, new: &str) -> String {
        with_game(Packs::new()).replace(GAME, old, new).why("L37")
    }

    #[test]
    fn the_game_of_the_repository_says_nothing() {
        assert_eq!(with_game(Packs::new()).why("L37"), "");
    }

    #[test]
    fn a_round_that_cannot_be_played_is_refused() {
        let built = "built = [\"socle\", \"tige\", \"cube\", \"disque\", \"vis\", \"capot\"]";
        let same = "built = [\"socle\", \"tige\", \"disque\", \"cube\", \"vis\", \"capot\"]";
        assert!(after(built, same).contains("« trouve » ne peut pas se jouer"));
        assert!(
            after("show  = [\"socle\", \"tige\", \"disque\"]\n", "")
                .contains("ne dit pas quoi faire")
        );
    }

    #[test]
    fn the_dial_changes_each_round() {
        assert!(after("pieces = 8", "pieces = 6").contains("Le bouton ne change pas"));
    }

    #[test]
    fn a_round_stays_in_its_family() {
        let why =
            after("show  = [\"socle\", \"tige\", \"disque\"]\n", "make = \"odd\"\nlength = 4\n");
        assert!(why.contains("de la famille analysis"), "{why}");
    }
}
