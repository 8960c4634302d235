//! “Mes forces”: sentences kept of games, heard again, shown or not, erased. The choice can always be changed (R65).

use super::shell::{Shell, TitleTop};
use crate::parts::{Ear, Icon, Pager, PagerWords, Said as Text, Sign, Stage, Tool, page_of};
use crate::{Words, use_door, use_media, use_tr};
use app_domain::desk::{Command, GameOrder};
use app_domain::id::Day;
use app_domain::view::StrengthView;
use dioxus::prelude::*;

/// Two cards at once (look/README §3).
const CARDS: usize = 2;

/// The sentences.
#[component]
pub(crate) fn Strengths() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let view = door.view();
    let mut page = use_signal(|| 0_usize);
    let (_, pages) = page_of(&view.read().strengths, 0, CARDS);
    // The last one of a page may be erased.
    let at = page().min(pages.saturating_sub(1));
    let (shown, _) = page_of(&view.read().strengths, at, CARDS);
    let title = Words::from(tr.games_strengths());
    let empty = Words::from(tr.games_none_yet());
    rsx! {
        Shell { screen: "strengths", say: vec![title.clone()],
            TitleTop { title: title.clone(), back: true }
            Stage { heading: title.text.clone(),
                if shown.is_empty() {
                    div { class: "card row", p { class: "grow", Text { words: empty.clone() } } Ear { words: empty } }
                }
                for one in shown {
                    Strength { key: "{one.game}/{one.strength}", one }
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: at, pages, onpage: move |to| page.set(to),
                }
            }
        }
    }
}

/// One sentence, its day, who sees it, and what can be changed.
#[component]
fn Strength(one: StrengthView) -> Element {
    let (tr, door, media) = (use_tr(), use_door(), use_media());
    let words = Words::from(&one.sentence);
    let own = Words::own(&one.sentence);
    let state = Words::from(if one.shown { tr.games_shown() } else { tr.games_not_shown() });
    let (game, strength, shown) = (one.game.clone(), one.strength.clone(), one.shown);
    let (gone_game, gone) = (one.game.clone(), one.strength.clone());
    rsx! {
        article { class: "can card g-kept", "data-strength": "{one.strength}", "data-game": "{one.game}", "data-shown": "{one.shown}",
            div { class: "can__h",
                if let Some(src) = media.pic(one.cover.as_ref()) {
                    img { src, alt: "" }
                }
                h2 { class: "grow",
                    Text { words: words.clone() }
                    if let Some(own) = own.clone() { Text { words: own, class: "can__own" } }
                }
                Ear { words, then: own.into_iter().collect::<Vec<_>>() }
            }
            div { class: "row g-kept__state",
                Icon { sign: if one.shown { Sign::Eye } else { Sign::Lock } }
                span { class: "grow", Text { words: state.clone() } }
                time { datetime: iso(one.day), dir: "ltr", {date(one.day)} }
                Ear { words: state }
            }
            div { class: "tools",
                Tool { words: if shown { tr.games_hide() } else { tr.games_show() }, sign: if shown { Sign::Hidden } else { Sign::Send }, name: "show",
                    onpress: move |()| door.act(Command::Game(GameOrder::ShowKept { game: game.clone(), strength: strength.clone(), yes: !shown })) }
                Tool { words: tr.frame_erase(), sign: Sign::Trash, name: "forget",
                    onpress: move |()| door.act(Command::Game(GameOrder::Forget { game: gone_game.clone(), strength: gone.clone() })) }
            }
        }
    }
}

/// Year, month and day of a day (Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `civil_from_days`).
const fn civil(day: Day) -> (i64, i64, i64) {
    let days = day.0 + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let month_day = of_year - (153 * month + 2) / 5 + 1;
    let (month, shift) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + shift, month, month_day)
}

fn iso(day: Day) -> String {
    let (year, month, day) = civil(day);
    format!("{year:04}-{month:02}-{day:02}")
}

fn date(day: Day) -> String {
    let (year, month, day) = civil(day);
    format!("{day:02}/{month:02}/{year}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_their_date() {
        assert_eq!((iso(Day(0)), iso(Day(20_786))), ("1970-01-01".into(), "2026-11-29".into()));
        assert_eq!((date(Day(11_016)), iso(Day(-1))), ("29/02/2000".into(), "1969-12-31".into()));
    }
}
