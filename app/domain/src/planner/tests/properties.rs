//! What holds for every log: nothing due is lost, nothing piles up, caps are kept, the same log gives the same plan.

use super::*;

/// Everything a plan offers.
fn offers(plan: &Plan) -> impl Iterator<Item = &Suggestion> {
    plan.next.iter().chain(&plan.others)
}

fn all_due(walk: &Walk, offered: &[Offered]) -> Vec<Due> {
    let memory = &walk.progress.memory;
    let now = memory.believed(walk.now);
    let today = learning_day(now);
    due(memory, offered, &walk.progress.missions.on(today), (now, today))
}

/// Items of a suggestion that were never met.
fn new_in(walk: &Walk, offered: &[Offered], one: &Suggestion) -> usize {
    let never = |id: &ItemId| !walk.progress.memory.knows(id, walk.now);
    match &one.what {
        What::Review(items) | What::Few(items) => items.iter().filter(|r| never(&r.item)).count(),
        What::Open | What::Resume => {
            let unit = offered.iter().filter(|unit| unit.unit == one.unit);
            unit.flat_map(|unit| &unit.items).filter(|item| never(&item.id)).count()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_piles_up_and_caps_are_kept(seed in any::<u64>(), away in 0i64..200) {
        let offered = catalogue();
        let mut walk = random_walk(seed, &offered);
        walk.sleep(away);
        let memory = &walk.progress.memory;
        let today = learning_day(walk.now);
        let at_work = learning_day(memory.believed(walk.now));
        let plan = walk.plan(&offered);
        prop_assert!(plan.others.len() <= 3);
        for one in offers(&plan) {
            if let What::Review(items) = &one.what {
                prop_assert!(items.len() + memory.recalled_on(today) <= REVIEWS_A_DAY);
                if matches!(walk.progress.missions.on(at_work), crate::mission::Situation::During(_)) {
                    prop_assert!(items.len() <= REVIEWS_AT_WORK);
                }
                prop_assert_eq!(new_in(&walk, &offered, one), 0, "a review asks what is known");
            } else if one.reason != Reason::Begun {
                let new = new_in(&walk, &offered, one);
                prop_assert!(new + memory.new_on(today).min(NEW_A_DAY) <= NEW_A_DAY, "{one:?}");
            }
        }
        let names: BTreeSet<UnitId> = offers(&plan).map(Suggestion::name).collect();
        prop_assert_eq!(names.len(), offers(&plan).count(), "each is offered once");
    }

    /// Each day the review is done once; whatever was due on the first day is asked within as many days as the places
    /// kept for those that waited longest need to empty the phone; where a clock lied about most of the log, as many more
    /// as it takes to outvote it.
    #[test]
    fn no_item_due_is_lost(seed in any::<u64>(), at_work in any::<bool>()) {
        let offered = catalogue();
        let mut walk = random_walk(seed, &offered);
        // Past a day the phone was wrong by years, so that its rows are behind too.
        walk.sleep(if at_work { 30 } else { 3 });
        if at_work {
            walk.tell(mission(&walk, "btp", 0, 400));
        }
        let mut left: BTreeSet<ItemId> =
            all_due(&walk, &offered).into_iter().map(|due| due.item).collect();
        let items: usize = offered.iter().map(|unit| unit.items.len()).sum();
        // A mission may be going on in any of these logs: the places of a day of work are what one can count on.
        let lied = walk.progress.memory.believed(walk.now) != walk.now;
        let answers = usize::try_from(walk.progress.answers).unwrap();
        let outvoted = if lied { answers.div_ceil(REVIEWS_AT_WORK) } else { 0 };
        let horizon = items.div_ceil(OLDEST_AT_WORK) + 2 + outvoted;
        for _ in 0..horizon {
            let plan = walk.plan(&offered);
            let review = offers(&plan).find(|one| matches!(one.what, What::Review(_))).cloned();
            if let Some(Suggestion { what: What::Review(items), .. }) = &review {
                items.iter().for_each(|recall| { left.remove(&recall.item); });
            }
            review.iter().for_each(|one| { walk.follow(&offered, one); });
            if left.is_empty() {
                break;
            }
            walk.sleep(1);
        }
        // What was met under a clock that lied alone is new again once it is outvoted: offered with its scene, not lost.
        let due_still: BTreeSet<ItemId> =
            all_due(&walk, &offered).into_iter().map(|due| due.item).collect();
        left.retain(|item| due_still.contains(item));
        prop_assert!(left.is_empty(), "never asked: {left:?}");
    }

    #[test]
    fn the_most_valuable_come_first_within_what_the_day_asks_for(seed in any::<u64>()) {
        let offered = catalogue();
        let walk = random_walk(seed, &offered);
        let all = all_due(&walk, &offered);
        let values: Vec<u64> = all.iter().map(|due| due.value).collect();
        let today = learning_day(walk.progress.memory.believed(walk.now));
        if !matches!(walk.progress.missions.on(today), crate::mission::Situation::During(_) | crate::mission::Situation::Before(_)) {
            prop_assert!(values.is_sorted_by(|a, b| a >= b));
        }
        prop_assert!(all.iter().all(|due| due.since <= today));
        prop_assert!(all.iter().all(|due| due.danger != Danger::Safety || due.value % 4 == 0));
    }

    #[test]
    fn the_same_rows_in_any_order_give_the_same_plan(seed in any::<u64>(), mix in any::<u32>()) {
        let offered = catalogue();
        let walk = random_walk(seed, &offered);
        let plan_of = |rows: &[Stored]| {
            let (progress, nothing) = (Progress::of(rows), BTreeSet::new());
            let facts = Facts { progress: &progress, offered: &offered, given: &[], unaskable: &nothing, now: walk.now };
            plan(&facts)
        };
        let mut sorted = walk.log.clone();
        sorted.sort_by_key(Stored::turn);
        let mut mixed = crate::play::shuffled(walk.log.clone(), &mix.to_string());
        let memories = |rows: &[Stored]| { let p = Progress::of(rows); (p.memory, p.missions, p.deferred) };
        prop_assert!(memories(&sorted) == memories(&mixed), "memory, missions and what was put off need no order");
        mixed.sort_by_key(Stored::turn);
        prop_assert_eq!(plan_of(&sorted), plan_of(&mixed));
    }
}

/// The same constant is met by the program `plan-digest` in a browser's engine.
#[test]
fn two_hundred_learners_get_the_plans_every_platform_gives() {
    assert_eq!(simulate::digest(200), simulate::DIGEST_OF_200);
}

#[test]
fn a_catalogue_names_each_item_once() {
    let mut seen: BTreeMap<ItemId, usize> = BTreeMap::new();
    catalogue()
        .into_iter()
        .flat_map(|unit| unit.items)
        .for_each(|item| *seen.entry(item.id).or_default() += 1);
    assert!(seen.values().all(|count| *count == 1) && seen.len() > 50);
}
