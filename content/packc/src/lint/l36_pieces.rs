//! L36: the table of a game. Pieces that differ by colour alone, one nobody sees or hears, a name that leads nowhere.

use super::Scope;
use crate::compile::{board_picture, game_piece, piece_picture, sound_file};
use crate::finding::Finding;
use crate::source::{GameHead, PieceSource};
use content_pack::{Family, Game};
use std::collections::{BTreeMap, BTreeSet};

const DRAW: &str = "Dessinez-la (content/studio/jeu).";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(head) = scope.unit.game() else { return Vec::new() };
    let mut findings = texts(scope, head);
    findings.extend(pieces(scope, head));
    findings.extend(alike(scope, head));
    findings.extend(not_there(scope, head));
    findings
}

fn error(scope: &Scope<'_>, path: &str, why: String, mend: &str) -> Finding {
    scope.unit.file.error("L36", path, why, mend)
}

/// The family, and the lines the end of a game is made of.
fn texts(scope: &Scope<'_>, head: &GameHead) -> Vec<Finding> {
    let mut findings = Vec::new();
    if Family::of(&head.family).is_none() {
        let all: Vec<_> = Family::ALL.iter().map(|family| family.name()).collect();
        let why = format!("family = « {} » : possibles : {}.", head.family, all.join(", "));
        findings.push(error(scope, "family", why, "Choisissez-en une."));
    }
    let after = head.after_play.clone().unwrap_or_default();
    let asked = [("after.offer", after.offer), ("after.share", after.share)];
    let always = [Game::THANKS, Game::AGAIN].map(|key| ("lines.guide", key.to_owned()));
    let told = head.strength.iter().enumerate().flat_map(|(n, one)| {
        [("key", &one.key), ("useful", &one.useful)]
            .map(|(field, key)| (format!("strength.{n}.{field}"), key.clone()))
    });
    let named = asked.into_iter().chain(always).map(|(path, key)| (path.to_owned(), key));
    for (path, key) in named.chain(told) {
        if !scope.unit.lines.contains_key(&key) {
            let why = format!("Il n'y a pas de réplique « {key} ».");
            findings.push(error(scope, &path, why, "Écrivez-la dans [lines.guide]."));
        }
    }
    findings
}

/// Pieces nobody can read, and pieces of rounds that are not there.
fn pieces(scope: &Scope<'_>, head: &GameHead) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut keys = BTreeSet::new();
    for (n, piece) in head.board.pieces.iter().enumerate() {
        let path = format!("board.pieces.{n}");
        if game_piece(piece).is_none() {
            let why = format!("« {} » : forme ou taille inconnue.", piece.key);
            let mend = "Formes : carré, tube, rond, cube, croix, toit, triangle, étoile, anneau, goutte, flèche, lune. \
                        Tailles : petit, grand.";
            findings.push(error(scope, &path, why, mend));
        }
        if !keys.insert(piece.key.as_str()) {
            let why = format!("Deux pièces s'appellent « {} ».", piece.key);
            findings.push(error(scope, &path, why, "Donnez un autre nom."));
        }
    }
    for (n, round) in head.round.iter().enumerate() {
        let lamp = round.lamp.iter().flat_map(|lamp| lamp.replace.iter());
        let named = round.show.iter().chain(&round.built);
        for key in named.chain(lamp.flat_map(|(off, on)| [off, on])) {
            if !keys.contains(key.as_str()) {
                let why = format!("Il n'y a pas de pièce « {key} » sur la table.");
                findings.push(error(scope, &format!("round.{n}"), why, "Corrigez le nom."));
            }
        }
    }
    findings
}

/// Two pieces of one shape and size are told apart by colour alone: by nobody who does not see colours.
fn alike(scope: &Scope<'_>, head: &GameHead) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut forms, mut sounds) = (BTreeMap::new(), BTreeMap::new());
    for (n, piece) in head.board.pieces.iter().enumerate() {
        let path = format!("board.pieces.{n}");
        let form = (piece.shape.as_str(), piece.size.as_str());
        if let Some(other) = forms.insert(form, piece.key.as_str()) {
            let why =
                format!("« {other} » et « {} » n'ont que la couleur pour différer.", piece.key);
            findings.push(error(scope, &path, why, "Donnez une autre forme, ou une taille."));
        }
        if let Some(other) = sounds.insert(sound_file(&scope.library.root, piece), &piece.key) {
            let why = format!("« {other} » et « {} » sonnent pareil.", piece.key);
            findings.push(error(scope, &path, why, "Donnez un autre son."));
        }
    }
    findings
}

/// Pieces without picture or sound, a game without its picture.
fn not_there(scope: &Scope<'_>, head: &GameHead) -> Vec<Finding> {
    let root = &scope.library.root;
    let mut findings = Vec::new();
    let mut missing = |path: &str, why: String, mend: &str| {
        findings.push(error(scope, path, why, mend));
    };
    let of_piece = |n: usize, piece: &PieceSource| {
        let (found, sound) = (piece_picture(root, scope.pack, piece), sound_file(root, piece));
        (format!("board.pieces.{n}"), found, sound)
    };
    for (n, piece) in head.board.pieces.iter().enumerate() {
        let (path, found, sound) = of_piece(n, piece);
        if found.path.is_none() {
            missing(
                &path,
                format!("« {} » n'est pas dessinée ({}).", piece.key, found.wanted),
                DRAW,
            );
        }
        if !sound.is_file() {
            let name = sound.file_name().unwrap_or_default().to_string_lossy();
            let why = format!("« {} » n'a pas de son ({name}).", piece.key);
            missing(&path, why, "Faites-le (content/studio/jeu).");
        }
    }
    let board = board_picture(root, scope.pack, head);
    if board.path.is_none() {
        missing("board.render", format!("Le jeu n'a pas d'image ({}).", board.wanted), DRAW);
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, with_game};

    const GAME: &str = "jeu/procedure.toml";

    fn after(old: &str, new: &str) -> String {
        with_game(Packs::new()).replace(GAME, old, new).why("L36")
    }

    #[test]
    fn the_game_of_the_repository_says_nothing() {
        assert_eq!(with_game(Packs::new()).why("L36"), "");
    }

    #[test]
    fn pieces_never_differ_by_colour_alone_and_each_has_its_sound() {
        let why =
            after("key = \"disque\", shape = \"rond\"", "key = \"disque\", shape = \"carré\"");
        assert!(why.contains("« socle » et « disque » n'ont que la couleur"), "{why}");
        assert!(why.contains("« disque » n'est pas dessinée"), "{why}");
        let why = after("sound = \"cloche\"", "sound = \"bois\"");
        assert!(why.contains("« socle » et « disque » sonnent pareil"), "{why}");
        let why = after("sound = \"cloche\"", "sound = \"gong\"");
        assert!(why.contains("n'a pas de son (gong.flac)"), "{why}");
    }

    #[test]
    fn names_lead_somewhere() {
        assert!(after("show  = [\"socle\"", "show  = [\"sol\"").contains("pas de pièce « sol »"));
        assert!(after("merci       =", "mercis =").contains("pas de réplique « merci »"));
        assert!(
            after("\"procedure\"\nminutes", "\"ordre\"\nminutes").contains("possibles : procedure")
        );
        assert!(after("shape = \"toit\"", "shape = \"cône\"").contains("forme ou taille inconnue"));
    }
}
