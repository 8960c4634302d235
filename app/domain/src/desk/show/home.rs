//! The home screen, “Je sais…” and where the answers are.

use super::said::{of_head, of_sheet, silent};
use crate::desk::state::State;
use crate::event::Event;
use crate::id::{Day, UnixMillis};
use crate::memory::learning_day;
use crate::planner::{self, Offered, Suggestion, What};
use crate::progress::UnitProgress;
use crate::view::{
    Card, HomeView, KnowsView, Mastery, Offer, Pic, Plank, Planks, Said, SendState, SendView,
    SiteView, StrengthView,
};
use content_pack::{Channel, PictureKey, PictureKind, Scene, UnitHead, UnitId};

/// One next thing, a few others, and every unit.
pub(super) fn home(state: &State, now: UnixMillis) -> HomeView {
    let plan = state.plan(now);
    let order = planner::in_order(state.library.offered(), &state.given);
    let mut scenes: Vec<Card> = order.iter().filter_map(|unit| card(state, unit)).collect();
    scenes.extend(state.library.games().map(|head| game(state, head)));
    let of = |one: Suggestion| offered_as(&scenes, one);
    let resume = plan.next.and_then(of);
    let others = plan.others.into_iter().filter_map(of).collect();
    let today = learning_day(state.progress.memory.believed(now));
    let tell = to_tell(state, today);
    let tell = tell.and_then(|unit| scenes.iter().find(|card| card.unit == *unit)).cloned();
    HomeView { tell, resume, others, scenes, mission: state.progress.missions.current(today) }
}

/// The oldest promise of an earlier day that was not told about.
fn to_tell(state: &State, today: Day) -> Option<&UnitId> {
    let waiting = |known: &UnitProgress| {
        let since = known.to_tell.as_ref()?.since;
        (learning_day(since) < today).then_some(since)
    };
    let units = state.progress.units.iter().filter_map(|(id, known)| Some((waiting(known)?, id)));
    units.min().map(|(_, id)| id)
}

/// The card of a unit, with what is offered of it and why.
fn offered_as(scenes: &[Card], one: Suggestion) -> Option<Card> {
    let card = scenes.iter().find(|card| card.unit == one.unit)?;
    let review = matches!(one.what, What::Review(_) | What::Gym(_) | What::Few(_));
    let offer = Offer { name: one.name(), review, reason: one.reason };
    Some(Card { offer: Some(offer), ..card.clone() })
}

fn card(state: &State, offered: &Offered) -> Option<Card> {
    let (head, _) = state.library.head(&offered.unit)?;
    let known = state.progress.units.get(&offered.unit);
    Some(Card {
        unit: offered.unit.clone(),
        kind: head.kind,
        title: of_head(&head.title, Scene::TITLE),
        cover: cover(head),
        started: known.is_some_and(|unit| unit.visit.is_some()),
        done: known.is_some_and(|unit| unit.done > 0),
        given: planner::is_given(&state.given, offered),
        offer: None,
        planks: planks(known),
    })
}

/// The spoken title of a unit.
pub(in crate::desk) fn title(head: &UnitHead) -> crate::view::Said {
    of_head(&head.title, Scene::TITLE)
}

/// The picture of a unit.
pub(in crate::desk) fn cover(head: &UnitHead) -> Option<Pic> {
    let still = head.cover.clone()?;
    Some(Pic {
        key: PictureKey::from("cover"),
        kind: PictureKind::Still,
        still: Some(still),
        alt: head.title.fr.clone(),
        clip: None,
        spots: Vec::new(),
    })
}

/// A game is always there to be played, and never done: nothing of it is recorded.
fn game(state: &State, head: &UnitHead) -> Card {
    Card {
        unit: head.id.clone(),
        kind: head.kind,
        title: of_head(&head.title, Scene::TITLE),
        cover: cover(head),
        started: false,
        done: false,
        given: state.given.iter().any(|one| one.unit.as_ref() == Some(&head.id)),
        offer: None,
        planks: Planks::default(),
    }
}

/// Sentences kept of games, the newest first.
pub(super) fn strengths(state: &State) -> Vec<StrengthView> {
    let newest_first = crate::desk::games::all(state).into_iter().rev();
    let view = |kept: crate::games::Kept| {
        let found = state.kept.said.get(&kept.game);
        let line = found.and_then(|(lines, sheet)| Some((lines.get(&kept.strength)?, sheet)));
        // What was kept is what was heard then: another wording since is another sentence.
        let line = line.filter(|(line, _)| line.fr == kept.sentence);
        let sentence = line.map_or_else(
            || Said { fr: kept.sentence.clone(), ..silent(kept.strength.as_str()) },
            |(line, sheet)| of_sheet(&kept.strength, line, sheet.as_ref()),
        );
        let key = (kept.game.clone(), kept.strength.clone());
        StrengthView {
            sentence,
            cover: state.library.head(&kept.game).and_then(|(head, _)| cover(head)),
            day: kept.day,
            shown: state.progress.strengths.get(&key).is_some_and(|one| one.shown),
            game: kept.game,
            strength: kept.strength,
        }
    };
    newest_first.map(view).collect()
}

/// Seven planks: as many laid as there are steps behind, in proportion. The scene itself shows them exactly.
fn planks(known: Option<&UnitProgress>) -> Planks {
    const BEATS: usize = 7;
    /// Steps of a scene, on average (gold/FORMAT.md, L07: 9 to 14).
    const STEPS: usize = 11;
    let Some(unit) = known else { return Planks(vec![Plank::Todo; BEATS]) };
    let Some(visit) = &unit.visit else {
        let mark = if unit.done > 0 { Plank::Done } else { Plank::Todo };
        return Planks(vec![mark; BEATS]);
    };
    let steps = visit.iter().filter(|event| matches!(event, Event::StepDone { .. })).count();
    let here = (steps * BEATS / STEPS).min(BEATS - 1);
    let mark = |at: usize| match at.cmp(&here) {
        std::cmp::Ordering::Less => Plank::Done,
        std::cmp::Ordering::Equal => Plank::Here,
        std::cmp::Ordering::Greater => Plank::Todo,
    };
    Planks((0..BEATS).map(mark).collect())
}

/// A sentence for each unit that was finished.
pub(super) fn knows(state: &State) -> Vec<KnowsView> {
    let done = |unit: &&Offered| state.progress.units.get(&unit.unit).is_some_and(|u| u.done > 0);
    let offered = state.library.offered();
    offered.iter().filter(done).filter_map(|unit| known(state, &unit.unit)).collect()
}

fn known(state: &State, unit: &UnitId) -> Option<KnowsView> {
    let (head, _) = state.library.head(unit)?;
    Some(KnowsView {
        unit: unit.clone(),
        sentence: of_head(&head.knows, Scene::KNOWS),
        cover: cover(head),
        oral: mastery(state, unit, Channel::Oral),
        written: mastery(state, unit, Channel::Written),
    })
}

/// Every item met on the channel was once right alone: “je sais”; met at all and finished: “avec une aide”.
fn mastery(state: &State, unit: &UnitId, channel: Channel) -> Mastery {
    let mut met = state
        .progress
        .items
        .iter()
        .filter(|((item, on), _)| *on == channel && item.unit() == *unit)
        .map(|(_, progress)| progress)
        .peekable();
    if met.peek().is_none() {
        Mastery::NotYet
    } else if met.all(|item| item.right_alone > 0) {
        Mastery::Alone
    } else {
        Mastery::WithHelp
    }
}

/// What was laid of the common footbridge.
pub(super) fn site(state: &State) -> SiteView {
    SiteView { laid: state.progress.laid(), fresh: state.fresh }
}

/// The scenes that two people can play, as cards.
pub(super) fn duos(state: &State) -> Vec<Card> {
    let is_duo = |unit: &&Offered| state.duos.contains(&unit.unit);
    state.library.offered().iter().filter(is_duo).filter_map(|unit| card(state, unit)).collect()
}

/// Three states only (sync.md §8).
pub(super) fn send(state: &State) -> SendView {
    let send_state = match state.link_trouble {
        Some(trouble) if needs_a_person(trouble) => SendState::NeedsHelp(trouble),
        _ if state.unsent > 0 || !state.link.enrolled => SendState::Waiting,
        _ => SendState::Sent,
    };
    SendView {
        state: send_state,
        waiting: state.unsent,
        last_ack: state.link.last_ack,
        referent: state.link.referent.clone(),
        enrolled: state.link.enrolled,
        consent: state.progress.shows_to_referent(),
    }
}

/// No network is the normal case: only what does not mend itself asks for a person.
const fn needs_a_person(trouble: crate::view::Trouble) -> bool {
    use crate::view::Trouble;
    matches!(trouble, Trouble::EnrolAgain | Trouble::UpdateNeeded | Trouble::PackRefused)
}
