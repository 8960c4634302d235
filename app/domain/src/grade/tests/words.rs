//! The written track, figures by ear, duos and telling: answers in, verdicts and places out.

use crate::desk::Answer;
use crate::event::{Attempt, Event, Verdict};
use crate::grade::fixture;
use crate::grade::{Grade, grade};
use crate::play::{Deal, DuoBegun, DuoWay, Place, Script, sides};
use content_pack::{
    Act, Channel, DialRound, DuoSide, ErrorKind, FormField, LineKey, Question, SpotKey, Step,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The fixture's words and pictures, with this one thing to do.
fn script(act: Act) -> Script {
    let step = Step {
        key: "etape".to_owned(),
        beat: Some(6),
        rung: (4, 4),
        picture: None,
        ask: None,
        hint: None,
        on: Vec::new(),
        noise: None,
        fast: false,
        optional: false,
        act,
    };
    Script { steps: vec![step], ..fixture::script() }
}

fn map<K: From<&'static str> + Ord, V: From<&'static str>>(
    pairs: &[(&'static str, &'static str)],
) -> BTreeMap<K, V> {
    pairs.iter().map(|(key, value)| (K::from(key), V::from(value))).collect()
}

/// Answers, and the place it leads to.
fn after(script: &Script, place: &Place, answer: &Answer) -> Option<(Grade, Place)> {
    let graded = grade(script, place, answer)?;
    let attempt = Event::Attempt(Box::new(Attempt {
        unit: script.unit.clone(),
        step: "etape".to_owned(),
        prompt: graded.prompt,
        items: graded.items.clone(),
        channel: Channel::Written,
        response: graded.response.clone(),
        verdict: graded.verdict,
        aids: crate::event::Aids::default(),
        replays: 0,
        rung: 4,
        took_ms: 0,
        attempt: 1,
    }));
    let mut next = place.clone();
    next.apply(script, &attempt);
    Some((graded, next))
}

const fn misread() -> Verdict {
    Verdict::NotYet(ErrorKind::Language)
}

fn wall() -> Script {
    let pairs = map(&[("casque", "depot"), ("gants", "g_repeter"), ("stop", "g_repeter")]);
    script(Act::MatchWord { pairs })
}

fn pair(label: &'static str, picture: &'static str) -> Answer {
    Answer::Pair { label: label.into(), picture: picture.into() }
}

#[test]
fn words_of_a_wall_are_tied_in_any_order_and_never_twice() {
    let script = wall();
    let (missed, place) = after(&script, &Place::default(), &pair("casque", "g_repeter")).unwrap();
    assert_eq!((missed.verdict, place.tries, place.found.len()), (misread(), 1, 0));
    let (found, place) = after(&script, &place, &pair("stop", "g_repeter")).unwrap();
    assert_eq!((found.verdict, place.tries, place.prompt), (Verdict::Right, 0, 1));
    assert!(grade(&script, &place, &pair("stop", "g_repeter")).is_none(), "tied already");
    assert!(grade(&script, &place, &pair("casque", "tour")).is_none(), "not on the wall");
    // Two words of one picture are both right with it.
    let (_, place) = after(&script, &place, &pair("gants", "g_repeter")).unwrap();
    let (_, place) = after(&script, &place, &pair("casque", "depot")).unwrap();
    assert!(place.step_is_over(&script));
}

fn word() -> Script {
    script(Act::BuildWord { words: map(&[("repeter", "ré-pé-ter"), ("stop", "pa-pa")]) })
}

fn pieces(keys: &[(&'static str, usize)]) -> Answer {
    Answer::Pieces(keys.iter().map(|(line, at)| LineKey::from(*line).piece(*at)).collect())
}

#[test]
fn a_word_is_its_pieces_in_order_whichever_of_two_same_pieces_is_laid_first() {
    let script = word();
    let place = Place::default();
    let verdict = |place: &Place, answer| grade(&script, place, &answer).map(|g| g.verdict);
    let right = pieces(&[("repeter", 0), ("repeter", 1), ("repeter", 2)]);
    assert_eq!(verdict(&place, right.clone()), Some(Verdict::Right));
    assert_eq!(
        verdict(&place, pieces(&[("repeter", 1), ("repeter", 0), ("repeter", 2)])),
        Some(misread())
    );
    assert_eq!(verdict(&place, pieces(&[("repeter", 0)])), None, "a piece is missing");
    assert_eq!(verdict(&place, pieces(&[("repeter", 0), ("oui", 1), ("repeter", 2)])), None);
    let (_, next) = after(&script, &place, &right).unwrap();
    assert_eq!(verdict(&next, pieces(&[("stop", 1), ("stop", 0)])), Some(Verdict::Right));
    assert_eq!(verdict(&next, pieces(&[("stop", 1), ("repeter", 0)])), Some(misread()));
}

fn quay() -> Script {
    let near = map::<String, &str>(&[("17 h 30", ""), ("2", "")]).into_keys();
    let near = near.zip([ErrorKind::Slip, ErrorKind::Rule]).collect();
    let round = vec![DialRound { hear: "prends".into(), expect: "7 h 30".to_owned(), near }];
    script(Act::Dial { round })
}

#[test]
fn a_figure_is_dialled_as_on_a_clock_and_a_near_one_says_why() {
    let script = quay();
    let verdict = |digits: &str| {
        grade(&script, &Place::default(), &Answer::Dialled(digits.to_owned())).map(|g| g.verdict)
    };
    assert_eq!(verdict("0730"), Some(Verdict::Right));
    assert_eq!(verdict("1730"), Some(Verdict::NotYet(ErrorKind::Slip)));
    assert_eq!(verdict("2"), Some(Verdict::NotYet(ErrorKind::Rule)));
    assert_eq!(verdict("0630"), Some(misread()));
    assert_eq!((verdict(""), verdict("7h30")), (None, None));
}

#[test]
fn a_form_is_filled_box_by_box_and_checked_at_its_end() {
    let field = |spot: &'static str, expect: &str| FormField {
        spot: spot.into(),
        hear: "prends".into(),
        expect: expect.to_owned(),
    };
    let fields = vec![field("debut", "7 h"), field("fin", "15 h"), field("mardi", "7 h")];
    let script = script(Act::Form { field: fields, check: Some("bien".into()) });
    let write = |spot: &'static str| Answer::Line(SpotKey::from(spot).field());
    let (missed, place) = after(&script, &Place::default(), &write("fin")).unwrap();
    assert_eq!((missed.verdict, place.prompt), (misread(), 0));
    // The same figure of another box is the same figure.
    let (first, place) = after(&script, &place, &write("mardi")).unwrap();
    assert_eq!((first.verdict, first.hear.len(), place.prompt), (Verdict::Right, 1, 1));
    let (_, place) = after(&script, &place, &write("fin")).unwrap();
    let (last, place) = after(&script, &place, &write("debut")).unwrap();
    assert_eq!(last.hear, [LineKey::from("prends"), LineKey::from("bien")]);
    assert!(place.step_is_over(&script));
}

fn duo(holds: &[(&'static str, &'static str)]) -> Script {
    let side = |holds| DuoSide {
        task: "prends".into(),
        picture: Some("depot".into()),
        holds,
        tools: Vec::new(),
        choices: Vec::new(),
    };
    let mut solo = fixture::scene().steps.remove(0);
    solo.key = "etape_seul".to_owned();
    script(Act::Duo {
        minutes: 4,
        a: side(map(holds)),
        b: side(BTreeMap::new()),
        teaches_partner: Some("bien".into()),
        solo: Box::new(solo),
    })
}

fn begun(script: &Script, way: DuoWay, seed: u32) -> Place {
    let mut place = Place::default();
    let begun = DuoBegun { way, seed };
    let step = "etape".to_owned();
    place.apply(script, &Event::DuoBegun { scene: script.unit.clone(), step, begun });
    place
}

#[test]
fn whoever_is_alone_plays_the_twin_and_the_scene_goes_on_after_it() {
    let script = duo(&[("stop", "fond")]);
    let mut place = begun(&script, DuoWay::Alone, 0);
    assert_eq!(place.step(&script).map(|step| step.key.as_str()), Some("etape_seul"));
    let scene = script.unit.clone();
    place.apply(&script, &Event::StepDone { scene, step: "etape_seul".into(), skipped: false });
    assert!(place.step(&script).is_none());
}

#[test]
fn what_was_told_is_found_and_the_other_learns_something() {
    let script = duo(&[("stop", "fond"), ("va", "sortie")]);
    let place = begun(&script, DuoWay::OnePhone, 4_721);
    let (teller, _) = sides(&script.steps[0].act).unwrap();
    let right = Deal::of(&script, teller, 4_721).right();
    let mut turned = right.clone();
    turned.reverse();
    let found = |keys| grade(&script, &place, &Answer::Filled(keys));
    assert_eq!(found(turned).unwrap().verdict, misread());
    assert!(found(right[..1].to_vec()).is_none(), "a row is empty");
    let done = found(right).unwrap();
    assert_eq!((done.verdict, done.hear), (Verdict::Right, vec![LineKey::from("bien")]));
}

#[test]
fn what_describes_a_thing_stays_with_it() {
    let script = duo(&[("bac", "stop"), ("sac", "va")]);
    let (teller, _) = sides(&script.steps[0].act).unwrap();
    for seed in 0..50 {
        let deal = Deal::of(&script, teller, seed);
        assert!(!deal.by_place);
        for (thing, known) in &deal.rows {
            assert_eq!(known.as_str(), if thing.as_str() == "bac" { "stop" } else { "va" });
        }
    }
}

proptest! {
    /// Two phones that know the same four digits deal the same; nothing is lost nor doubled.
    #[test]
    fn two_phones_deal_the_same(seed in 0..DuoBegun::SEEDS) {
        let script = duo(&[("stop", "fond"), ("va", "sortie"), ("oui", "bac")]);
        let (teller, _) = sides(&script.steps[0].act).unwrap();
        let deal = Deal::of(&script, teller, seed);
        prop_assert_eq!(&deal, &Deal::of(&script, teller, seed));
        let mut places = deal.right();
        places.sort();
        let mut options = deal.options.clone();
        options.sort();
        prop_assert_eq!(places, options);
    }
}

fn telling() -> Script {
    let question = |ask: &'static str, choices: &[&'static str], only_if: Option<&'static str>| {
        let choices = choices.iter().map(|key| LineKey::from(*key)).collect();
        Question { ask: ask.into(), choices, only_if: only_if.map(LineKey::from) }
    };
    let mut scene = fixture::scene();
    let mut step = scene.steps.pop().unwrap();
    assert_eq!(step.act.kind(), "debrief");
    step.act = Act::Debrief {
        question: vec![
            question("prends", &["oui", "non"], None),
            question("voir", &["peut", "faire"], Some("oui")),
            question("voir2", &["peut2"], None),
        ],
    };
    scene.steps.push(step);
    Script::telling(scene).unwrap()
}

fn told(script: &Script, question: &'static str, answer: &'static str) -> Event {
    let scene = script.unit.clone();
    Event::Told { scene, question: question.into(), answer: answer.into() }
}

#[test]
fn a_question_that_does_not_concern_one_is_not_asked() {
    let script = telling();
    let after = |events: &[Event]| Place::after(&script, events);
    assert_eq!(after(&[told(&script, "prends", "oui")]).prompt, 1);
    assert_eq!(after(&[told(&script, "prends", "non")]).prompt, 2);
    let all = [told(&script, "prends", "non"), told(&script, "voir2", "peut2")];
    assert!(after(&all).step_is_over(&script));
}

#[test]
fn telling_is_no_part_of_the_visit() {
    let script = fixture::script();
    assert!(script.steps.iter().all(|step| !matches!(step.act, Act::Debrief { .. })));
    let mut silent = fixture::scene();
    silent.steps.retain(|step| !matches!(step.act, Act::Debrief { .. }));
    assert!(Script::telling(silent).is_none(), "nobody asks in this scene");
}
