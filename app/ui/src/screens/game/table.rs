//! At the table: the hand shows, then it is the player's. What the hand shows stands on the same table.

use super::board::Board;
use super::order;
use super::piece::{name, sound};
use crate::parts::{Act, ActKind, Dial, DialWords, Sheet, Sign, Stage, StepAt, Tool};
use crate::{Words, use_door, use_tr, use_voice};
use app_domain::desk::GameOrder;
use app_domain::games::{Level, Touch};
use app_domain::view::{Frame, GameView, TableKind, TableView};
use dioxus::prelude::*;

/// The table, and what is under the thumb.
#[component]
pub(super) fn AtTable(
    game: GameView,
    demo: Vec<Frame>,
    times: u8,
    table: TableView,
    checked: Option<bool>,
    together: bool,
) -> Element {
    let (tr, door, voice) = (use_tr(), use_door(), use_voice());
    let watches = checked.is_none() && !demo.is_empty();
    // The beat of what is shown: 0 looks at the table, then one a frame. None once it is the player's.
    let mut beat = use_signal(|| watches.then_some(0_usize));
    let mut rounds = use_signal(|| times.max(1));
    let count = demo.len();
    let frame = beat().and_then(|beat| demo.get(beat.saturating_sub(1)).cloned());
    let hand = frame.as_ref().filter(|_| beat() > Some(0)).and_then(|frame| frame.touch);
    let heard = frame.as_ref().filter(|_| beat() > Some(0)).and_then(|frame| frame.heard.clone());
    let shown = heard.as_ref().map(|piece| name(piece, tr).text).unwrap_or_default();
    let sounds = heard.as_ref().map(|piece| sound(piece, tr));
    let now = beat();
    use_effect(use_reactive!(|(now, sounds)| {
        if let Some(words) = sounds.filter(|_| now.is_some()) {
            voice.hear(&words);
        }
    }));
    let go = game.go;
    let your_turn = Words::from(tr.games_your_turn());
    let turn = your_turn.clone();
    let start = use_callback(move |()| {
        beat.set(None);
        voice.hear(&turn);
    });
    let step = StepAt { step: game.round.clone(), kind: "puzzle", prompt: go };
    let live = beat().is_none() && checked.is_none();
    let seen = frame.as_ref().map_or(&table, |frame| &frame.table).clone();
    rsx! {
        Stage { heading: game.title.fr.clone(), class: "game", step,
            if let Some(at) = beat() {
                // One beat of what is shown; its end brings the next one. Nothing waits for it: one may begin at any time.
                for at in [at] {
                    span { key: "{at}-{rounds}", class: "g-beat", "data-beat": "{at}",
                        onanimationend: move |_| {
                            if at < count { beat.set(Some(at + 1)) }
                            else if rounds() > 1 { rounds.set(rounds() - 1); beat.set(Some(0)) }
                            else { start.call(()) }
                        },
                    }
                }
            }
            p { class: "hidden", aria_live: "polite", "{shown}" }
            Board { table: seen, hand, live, showing: beat().is_some(), together,
                ontouch: move |touch| order(door, GameOrder::Touch(touch)) }
            if checked.is_none() {
                Tools { table: table.clone(), live, together, tells: matches!(table.kind, TableKind::Guide { .. }) }
            }
        }
        match (checked, live) {
            (Some(good), _) => rsx! { Checked { good, level: game.level } },
            (None, false) => rsx! { Act { words: your_turn, sign: Sign::Tap, onact: move |()| start.call(()) } },
            (None, true) if table.ready => rsx! {
                Act { words: tr.frame_done(), sign: Sign::Check, onact: move |()| order(door, GameOrder::Touch(Touch::Done)) }
            },
            (None, true) => rsx! {
                Act { words: tr.steps_touch_next(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            },
        }
    }
}

/// Revoir, Enlever, À deux, Arrêter.
#[component]
fn Tools(table: TableView, live: bool, together: bool, tells: bool) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let untouched = !table.can_undo;
    rsx! {
        div { class: "tools g-tools",
            Tool { words: tr.steps_see_again(), sign: Sign::Play, name: "see-again", onpress: move |()| order(door, GameOrder::ShowAgain) }
            if live && table.can_undo {
                Tool { words: tr.frame_remove(), sign: Sign::Undo, name: "undo", onpress: move |()| order(door, GameOrder::Touch(Touch::Undo)) }
            }
            if tells && untouched {
                Tool { words: tr.home_duo(), sign: Sign::People, name: "together", on: Some(together),
                    onpress: move |()| order(door, GameOrder::Together(!together)) }
            }
            Tool { words: tr.frame_stop(), sign: Sign::Square, name: "stop", onpress: move |()| order(door, GameOrder::Stop) }
        }
    }
}

/// After “C'est fait”: once more, or on; the dial for the next round stands here, in the player's hand.
#[component]
fn Checked(good: bool, level: Level) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let title = Words::from(if good { tr.feedback_yes() } else { tr.feedback_try_differently() });
    let (words, sign, kind) = if good {
        (Words::from(tr.frame_continue()), Sign::Next, ActKind::Good)
    } else {
        (Words::from(tr.frame_again()), Sign::Again, ActKind::Ready)
    };
    rsx! {
        Sheet { good, title,
            if good { LevelDial { level } }
            div { class: "tools",
                if good {
                    Tool { words: tr.frame_redo(), sign: Sign::Again, name: "once-more", onpress: move |()| order(door, GameOrder::OnceMore) }
                }
                Tool { words: tr.frame_stop(), sign: Sign::Square, name: "stop", onpress: move |()| order(door, GameOrder::Stop) }
            }
            Act { words, sign, kind, onact: move |()| order(door, GameOrder::GoOn) }
        }
    }
}

/// More or fewer pieces. Never a time.
#[component]
fn LevelDial(level: Level) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let words = DialWords {
        less: tr.frame_less().into(),
        more: tr.frame_more().into(),
        what: tr.games_how_much().into(),
    };
    let bars = match level {
        Level::Less => 1,
        Level::Written => 3,
        Level::More => 5,
    };
    rsx! {
        Dial { words, level: bars,
            onlevel: move |wanted: u8| {
                let to = match (wanted < bars, level) {
                    (true, Level::More) | (false, Level::Less) => Level::Written,
                    (true, _) => Level::Less,
                    (false, _) => Level::More,
                };
                order(door, GameOrder::Turn(to));
            }
        }
    }
}
