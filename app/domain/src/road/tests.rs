//! The road, checked against the books and against itself.

use super::*;
use content_pack::Act;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn books() -> Figures {
    Figures::default()
}

fn act(model: &str, speed: &[u16], road: &[&str]) -> Act {
    Act::Drive {
        model: model.to_owned(),
        vehicle: "van".to_owned(),
        speed: speed.to_vec(),
        road: road.iter().map(|road| (*road).to_owned()).collect(),
        goal: String::new(),
        facts: Vec::new(),
        figures: BTreeMap::new(),
    }
}

/// domain.md §1.4, R057 to R059: 50 → 15 seen and 25 in all, 80 → 64, 90 → 81, 130 → 169; wet 50 → 38, 90 → about 122.
#[test]
fn the_figures_of_the_books() {
    let metres_of = |speed, road| metres(stop(speed, road, &books()).total_mm());
    let dry = [50, 80, 90, 130].map(|speed| metres_of(speed, Road::Dry));
    assert_eq!(dry, [25, 64, 81, 169]);
    assert_eq!([50, 90].map(|speed| metres_of(speed, Road::Wet)), [38, 122]);
    let at_50 = stop(50, Road::Dry, &books());
    assert_eq!((at_50.see_mm, at_50.brake_mm), (15_000, 10_000));
    assert_eq!([50, 90].map(|speed| stop(speed, Road::Dry, &books()).see_mm), [15_000, 27_000]);
}

/// R066: a rule of thumb must not contradict physics. d = v²/(2·μ·g) with μ 0.7 dry and 0.4 wet, after a second of
/// seeing; below 50 the bare rule would say that one stops without brakes.
#[test]
fn a_slow_vehicle_still_needs_its_brakes() {
    for speed in [20, 30, 40] {
        let by_rule = 10 * u32::from(speed) * u32::from(speed);
        let ours = stop(speed, Road::Dry, &books());
        assert!(ours.brake_mm > 0 && ours.total_mm() > by_rule, "{speed}: {ours:?}");
    }
    assert_eq!(
        [Road::Dry, Road::Wet].map(|road| metres(stop(30, road, &books()).total_mm())),
        [13, 19]
    );
}

/// R062: 28 m at 50, 50 at 90, 72 at 130.
#[test]
fn two_seconds_behind() {
    let gap = [50, 90, 130].map(|speed| metres(gap_mm(speed, Road::Dry, &books())));
    assert_eq!(gap, [28, 50, 73]);
    assert_eq!(planks(gap_mm(50, Road::Wet, &books())), 9);
}

/// R046.
#[test]
fn rain_lowers_the_limit_outside_towns() {
    let wet = [50, 80, 90, 110, 130].map(|limit| allowed_kmh(limit, Road::Wet));
    assert_eq!(wet, [50, 80, 80, 100, 110]);
    assert_eq!(allowed_kmh(130, Road::Dry), 130);
}

#[test]
fn figures_come_from_the_facts_and_nonsense_does_not() {
    let facts = |wet: u32| {
        BTreeMap::from([(Figures::WET.to_owned(), wet), (Figures::SEEING.to_owned(), 3_000)])
    };
    assert_eq!(Figures::of(&facts(1_500)), Figures::default());
    assert_eq!(Figures::of(&facts(2_000)).wet_permille, 2_000);
    assert_eq!(Figures::of(&facts(0)), Figures::default());
    assert_eq!(Figures::of(&facts(u32::MAX)), Figures::default());
    assert_eq!(Figures::of(&facts(500)).wet_permille, 1_000, "a wet road is never shorter");
}

#[test]
fn somebody_crosses_where_a_dry_road_stops_and_a_wet_one_does_not() {
    let steps = drives(&act("stopping", &[50, 30], &["dry", "wet"]));
    let [dry, wet] = steps.as_slice() else { panic!("two roads") };
    assert_eq!((dry.ahead_mm, wet.ahead_mm, &wet.speeds), (30_000, 30_000, &vec![30, 50]));
    assert!(dry.is_right(50, 0) && dry.is_right(30, 0));
    assert!(!wet.is_right(50, 0) && wet.is_right(30, 0));
    assert_eq!((dry.shown(), wet.shown()), ((50, 0), (30, 0)));
}

#[test]
fn one_falls_back_until_two_seconds_lie_between() {
    let steps = drives(&act("gap", &[50, 80], &["dry"]));
    let [slow, fast] = steps.as_slice() else { panic!("two speeds") };
    assert_eq!((slow.gap_wanted(), fast.gap_wanted()), (6, 9));
    assert!(!slow.is_right(50, 5) && slow.is_right(50, 6) && slow.is_right(50, 10));
    assert!(slow.can_be(50, 2) && !slow.can_be(50, 1) && !slow.can_be(80, 6));
}

#[test]
fn the_dial_goes_over_the_limit_and_back() {
    let [town] =
        drives(&act("speed", &[50], &["wet"])).try_into().unwrap_or_else(|_| panic!("one"));
    assert_eq!((town.speeds.clone(), town.start), (vec![30, 40, 50, 60, 70], 4));
    assert!(!town.is_right(60, 0) && town.is_right(50, 0) && town.is_right(30, 0));
    let [bend] =
        drives(&act("speed", &[80], &["bend"])).try_into().unwrap_or_else(|_| panic!("one"));
    // 64 m to stop, 30 m to see: the limit is a maximum, not what one drives (R055).
    assert!(
        !bend.is_right(80, 0)
            && !bend.speeds.iter().any(|speed| *speed > 50 && bend.is_right(*speed, 0))
    );
}

#[test]
fn what_this_version_does_not_know_is_not_asked() {
    assert!(drives(&act("flying", &[50], &["dry"])).is_empty());
    assert!(drives(&act("gap", &[50], &["ice"])).is_empty());
    assert!(drives(&act("gap", &[], &["dry"])).is_empty());
    assert!(drives(&act("gap", &[500], &["dry"])).is_empty());
}

const ROADS: [Road; 3] = [Road::Dry, Road::Wet, Road::Bend];

proptest! {
    #[test]
    fn more_speed_goes_farther(slow in 0_u16..400, more in 1_u16..400, at in 0_usize..3) {
        let road = ROADS[at];
        let of = |speed| stop(speed, road, &books());
        let (a, b) = (of(slow), of(slow + more));
        prop_assert!(b.total_mm() > a.total_mm() && b.see_mm > a.see_mm && b.brake_mm >= a.brake_mm);
    }

    #[test]
    fn a_wet_road_is_never_shorter_and_one_sees_as_far(speed in 0_u16..400) {
        let (dry, wet) = (stop(speed, Road::Dry, &books()), stop(speed, Road::Wet, &books()));
        prop_assert_eq!(dry.see_mm, wet.see_mm);
        prop_assert!(wet.brake_mm >= dry.brake_mm);
        prop_assert!(gap_mm(speed, Road::Wet, &books()) >= gap_mm(speed, Road::Dry, &books()));
    }

    #[test]
    fn seeing_is_proportional_and_braking_grows_faster_than_speed(speed in 1_u16..200) {
        let (one, two) = (stop(speed, Road::Dry, &books()), stop(2 * speed, Road::Dry, &books()));
        prop_assert_eq!(two.see_mm, 2 * one.see_mm);
        // A whole millimetre may be lost by each of the two divisions.
        prop_assert!(two.brake_mm + 4 >= 4 * one.brake_mm);
    }

    #[test]
    fn any_figures_and_any_speed_give_a_number(see in any::<u32>(), wet in any::<u32>(), gap in any::<u32>(), speed in any::<u16>()) {
        let facts = [(Figures::SEEING, see), (Figures::WET, wet), (Figures::GAP, gap)];
        let figures = Figures::of(&facts.map(|(key, value)| (key.to_owned(), value)).into());
        for road in ROADS {
            prop_assert!(stop(speed, road, &figures).total_mm() >= stop(speed, Road::Dry, &figures).see_mm);
            let _ = gap_mm(speed, road, &figures);
        }
    }

    #[test]
    fn montrez_moi_is_always_right(mut speeds in proptest::collection::vec(1_u16..=13, 1..4), model in 0_usize..3, at in 0_usize..3) {
        speeds.iter_mut().for_each(|speed| *speed *= 10);
        let (model, road) = (Goal::NAMES[model].0, ROADS[at].name());
        for drive in drives(&act(model, &speeds, &[road])) {
            let (speed, gap) = drive.shown();
            prop_assert!(drive.can_be(speed, gap), "{:?} {} {}", drive, speed, gap);
            prop_assert!(drive.is_right(speed, gap), "{:?} {} {}", drive, speed, gap);
        }
    }
}
