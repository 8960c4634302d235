//! A game without French (look/28, product.md S06): watch the hand, then do. No clock, no figure; it is told what was seen.

mod board;
mod piece;
mod table;
#[cfg(test)]
mod tests;
mod told;

use super::shell::{HomeCorner, LanguageCorner, Shell};
use crate::parts::{Planks, Top};
use crate::{Words, use_door, use_tr};
use app_domain::desk::{Command, GameOrder};
use app_domain::view::{GameStage, GameView, Plank};
use dioxus::prelude::*;
use locales::Tr;
use table::AtTable;
use told::{Tell, Thanks};

/// The game in hand.
#[component]
pub(crate) fn Game() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let Some(game) = door.view().read().game.clone() else {
        return rsx! {};
    };
    let again = matches!(&game.stage, GameStage::Table { checked: None, .. });
    let say = said(&game, tr);
    let replayed = say.clone();
    let voice = crate::use_voice();
    let place = place(&game);
    rsx! {
        Shell {
            screen: "game", say, arrival: place.clone(),
            onreplay: move |()| if again { order(door, GameOrder::ShowAgain) } else { voice.hear_all(&replayed) },
            GameTop { game: game.clone() }
            // A list of one: a new place is a new table, whose hand shows from the start.
            for place in [place] {
                Stand { key: "{place}", game: game.clone() }
            }
        }
    }
}

#[component]
fn Stand(game: GameView) -> Element {
    match game.stage.clone() {
        GameStage::Table { demo, times, table, checked, together } => {
            rsx! { AtTable { game, demo, times, table, checked, together } }
        }
        GameStage::Tell { sentence, useful, ask, kept } => {
            rsx! { Tell { sentence, useful, ask, kept } }
        }
        GameStage::Thanks { thanks, again } => rsx! { Thanks { thanks, again } },
    }
}

/// Accueil, one plank a round, Ma langue.
#[component]
fn GameTop(game: GameView) -> Element {
    let count = game.planks.0.len();
    let here = game.planks.0.iter().position(|plank| *plank == Plank::Here).unwrap_or(count);
    rsx! {
        Top {
            start: rsx! { HomeCorner {} },
            end: rsx! { LanguageCorner {} },
            Planks { here, count, label: game.title.fr.clone() }
        }
    }
}

/// Carries out an order in the game.
fn order(door: crate::Door, order: GameOrder) {
    door.act(Command::Game(order));
}

/// What changes when another thing stands on the stage. Touches on the table change nothing of it.
fn place(game: &GameView) -> String {
    let stage = match &game.stage {
        GameStage::Table { checked: None, .. } => "do".to_owned(),
        GameStage::Table { checked: Some(good), .. } => format!("checked-{good}"),
        GameStage::Tell { sentence, kept, .. } => format!("{}-{kept}", sentence.key),
        GameStage::Thanks { .. } => "thanks".to_owned(),
    };
    format!("{}/{}/{}/{stage}", game.unit, game.round, game.shown)
}

/// What is said on arrival: the hand shows; how a check went; a sentence and its meaning; thanks.
fn said(game: &GameView, tr: Tr) -> Vec<Words> {
    match &game.stage {
        GameStage::Table { checked: None, .. } => vec![tr.games_watch().into()],
        GameStage::Table { checked: Some(true), .. } => vec![tr.feedback_yes().into()],
        GameStage::Table { checked: Some(false), .. } => {
            vec![tr.feedback_try_differently().into()]
        }
        GameStage::Tell { sentence, useful, ask, kept } => {
            let first =
                (!kept).then_some(sentence).into_iter().chain(useful.iter().filter(|_| !kept));
            first.chain([ask]).flat_map(told::both).collect()
        }
        GameStage::Thanks { thanks, .. } => told::both(thanks),
    }
}
