//! What is offered and why, in the French words of the interface.

use super::calendar::date;
use app_domain::mission::Situation;
use app_domain::planner::{Reason, Suggestion, What};
use locales::{Message, Tr};

/// Where the learner stands to work.
pub(super) fn situation(situation: &Situation) -> String {
    match situation {
        Situation::Unknown => "pas de mission déclarée".to_owned(),
        Situation::Before(mission) => {
            format!("avant la mission ({}, {})", trade(&mission.trade), date(mission.start))
        }
        Situation::During(mission) => format!("en mission ({})", trade(&mission.trade)),
        Situation::Between => "entre deux missions".to_owned(),
    }
}

/// What a suggestion does.
pub(super) fn what(one: &Suggestion) -> String {
    match &one.what {
        What::Open => format!("scène {}", one.unit),
        What::Resume => format!("reprendre {}", one.unit),
        What::Few(items) => format!("{} questions de {}", items.len(), one.unit),
        What::Gym(items) => format!("{} questions pour ce qui a bloqué", items.len()),
        What::Review(items) => {
            let names: Vec<&str> = items.iter().map(|recall| recall.item.as_str()).collect();
            format!("revoir {}", names.join(", "))
        }
    }
}

/// The reason as home says it.
pub(super) fn why(reason: &Reason) -> String {
    let tr = Tr::new("fr");
    let pieces: Vec<Message> = match reason {
        Reason::First | Reason::NewForYou => vec![tr.plan_new()],
        Reason::Begun => vec![tr.home_you_were_here()],
        Reason::Given => vec![tr.plan_given()],
        Reason::MissionStarts { day, .. } => {
            vec![tr.plan_mission_starts(), weekday(day.0, tr)]
        }
        Reason::MissionOn { .. } => vec![tr.plan_mission_on()],
        Reason::BetweenMissions => vec![tr.plan_between()],
        Reason::ToRemember => vec![tr.plan_to_remember()],
        Reason::EnoughNew => vec![tr.plan_enough_new()],
        Reason::SeeAgain => vec![tr.plan_see_again()],
        Reason::OneMore => vec![tr.support_one_more()],
        Reason::Further => vec![tr.support_further()],
        Reason::WordsWereHard => vec![tr.support_because_words()],
        Reason::RuleWasNew => vec![tr.support_because_rule()],
    };
    let place = match reason {
        Reason::MissionStarts { trade, .. } | Reason::MissionOn { trade } => {
            Some(self::trade(trade))
        }
        _ => None,
    };
    let pieces = pieces.into_iter().map(|message| message.text);
    format!("« {} »", pieces.chain(place).collect::<Vec<_>>().join(" · "))
}

/// Where a mission of the trade is.
pub(super) fn trade(trade: &str) -> String {
    let tr = Tr::new("fr");
    match trade {
        "btp" => tr.plan_trade_btp().text,
        "cuis" => tr.plan_trade_cuis().text,
        other => other.to_owned(),
    }
}

fn weekday(day: i64, tr: Tr) -> Message {
    match (day + 3).rem_euclid(7) {
        0 => tr.plan_monday(),
        1 => tr.plan_tuesday(),
        2 => tr.plan_wednesday(),
        3 => tr.plan_thursday(),
        4 => tr.plan_friday(),
        5 => tr.plan_saturday(),
        _ => tr.plan_sunday(),
    }
}
