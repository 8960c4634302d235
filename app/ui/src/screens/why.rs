//! Why home offers what it offers, in words that are said one after the other: the reason, the day, the trade.

use crate::Words;
use crate::parts::Sign;
use app_domain::id::Day;
use app_domain::planner::Reason;
use locales::{Message, Tr};

/// The reason as pieces, each with its own sound.
pub(super) fn why(reason: &Reason, tr: Tr) -> Vec<Words> {
    let pieces = match reason {
        Reason::First | Reason::NewForYou => vec![tr.plan_new()],
        Reason::Begun => Vec::new(), // “Vous étiez ici” says it already
        Reason::Given => vec![tr.plan_given()],
        Reason::MissionStarts { trade, day } => {
            let pieces =
                [Some(tr.plan_mission_starts()), Some(weekday(*day, tr)), place(trade, tr)];
            pieces.into_iter().flatten().collect()
        }
        Reason::MissionOn { trade } => {
            std::iter::once(tr.plan_mission_on()).chain(place(trade, tr)).collect()
        }
        Reason::BetweenMissions => vec![tr.plan_between()],
        Reason::ToRemember => vec![tr.plan_to_remember()],
        Reason::EnoughNew => vec![tr.plan_enough_new()],
        Reason::SeeAgain => vec![tr.plan_see_again()],
        Reason::OneMore => vec![tr.support_one_more()],
        Reason::Further => vec![tr.support_further()],
        Reason::WordsWereHard => vec![tr.support_because_words()],
        Reason::RuleWasNew => vec![tr.support_because_rule()],
    };
    pieces.into_iter().map(Words::from).collect()
}

/// What the reason looks like beside its words.
pub(super) const fn sign(reason: &Reason) -> Sign {
    match reason {
        Reason::Given => Sign::People,
        Reason::MissionStarts { .. } | Reason::MissionOn { .. } => Sign::Helmet,
        Reason::ToRemember | Reason::EnoughNew | Reason::SeeAgain => Sign::Again,
        Reason::WordsWereHard => Sign::Language,
        Reason::RuleWasNew => Sign::Road,
        Reason::First
        | Reason::Begun
        | Reason::BetweenMissions
        | Reason::NewForYou
        | Reason::OneMore
        | Reason::Further => Sign::Next,
    }
}

/// Where a mission of the trade is; nothing for a trade that has no word yet.
fn place(trade: &str, tr: Tr) -> Option<Message> {
    Some(match trade {
        "btp" => tr.plan_trade_btp(),
        "cuis" => tr.plan_trade_cuis(),
        "log" => tr.plan_trade_log(),
        "net" => tr.plan_trade_net(),
        _ => return None,
    })
}

fn weekday(day: Day, tr: Tr) -> Message {
    // Day 0, 1 January 1970, was a Thursday.
    match (day.0 + 3).rem_euclid(7) {
        0 => tr.plan_monday(),
        1 => tr.plan_tuesday(),
        2 => tr.plan_wednesday(),
        3 => tr.plan_thursday(),
        4 => tr.plan_friday(),
        5 => tr.plan_saturday(),
        _ => tr.plan_sunday(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(reason: &Reason, lang: &str) -> String {
        let words = why(reason, Tr::new(lang));
        words.iter().map(|words| words.text.as_str()).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_mission_says_its_day_and_its_place() {
        // Monday 21 September 2026.
        let starts = Reason::MissionStarts { trade: "cuis".into(), day: Day(20_717) };
        assert_eq!(said(&starts, "fr"), "Vous commencez bientôt, Lundi, En cuisine");
        assert_eq!(said(&starts, "en"), "You start soon, Monday, In a kitchen");
        let unknown = Reason::MissionOn { trade: "plomberie".into() };
        assert_eq!(said(&unknown, "fr"), "Pour votre mission");
    }
}
