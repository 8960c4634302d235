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
        What::Review(items) | What::Gym(items) | What::Few(items) => {
            items.iter().filter(|r| never(&r.item)).count()
        }
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
            } else if let What::Gym(items) = &one.what {
                prop_assert!(items.len() <= MOST_IN_A_GYM && !items.is_empty());
                let left = NEW_A_DAY.saturating_sub(memory.new_on(today));
                prop_assert!(new_in(&walk, &offered, one) <= left.max(FEWEST_IN_A_GYM), "{one:?}");
            } else if one.reason == Reason::OneMore {
                let situation = walk.progress.missions.on(at_work);
                prop_assert!(!matches!(situation, crate::mission::Situation::During(_)), "at work nothing more is pressed");
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

    /// However much one goes on in a day, the days after ask no more than a day holds (R31, domain.md §6).
    #[test]
    fn who_goes_on_is_not_asked_for_it_later(seed in any::<u64>(), scenes in 1usize..6) {
        let offered = catalogue();
        let mut walk = Walk::new(seed);
        for _ in 0..scenes {
            let plan = walk.plan(&offered);
            let next = offers(&plan).find(|one| matches!(one.what, What::Open)).cloned();
            prop_assert!(next.is_some(), "between two missions there is always one more");
            next.iter().for_each(|one| { walk.follow(&offered, one); });
        }
        for _ in 0..10 {
            walk.sleep(1);
            for one in offers(&walk.plan(&offered)) {
                if let What::Review(items) = &one.what {
                    prop_assert!(items.len() <= REVIEWS_A_DAY);
                }
            }
        }
    }

    /// What stopped somebody leads to questions of that kind, of packs that are here, once: never to the question itself,
    /// and to no more gyms than there are kinds.
    #[test]
    fn a_gym_trains_what_stopped_one_and_is_over_after_one_round(seed in any::<u64>()) {
        let offered = catalogue();
        let mut walk = random_walk(seed, &offered);
        let about = |id: &ItemId| {
            let heads = offered.iter().flat_map(|unit| &unit.items);
            heads.filter(|head| head.id == *id).find_map(|head| head.about)
        };
        for _ in 0..4 {
            let plan = walk.plan(&offered);
            let gyms: Vec<Suggestion> = offers(&plan).filter(|one| matches!(one.what, What::Gym(_))).cloned().collect();
            prop_assert!(gyms.len() <= 2);
            let Some(gym) = gyms.first() else { break };
            let What::Gym(items) = &gym.what else { unreachable!() };
            let wanted = if gym.reason == Reason::WordsWereHard { content_pack::About::Language } else { content_pack::About::Rule };
            prop_assert!(items.iter().all(|recall| about(&recall.item) == Some(wanted)));
            walk.follow(&offered, gym);
            let again = walk.plan(&offered);
            let trained: BTreeSet<&ItemId> = items.iter().map(|recall| &recall.item).collect();
            for one in offers(&again).filter(|one| one.name() == gym.name()) {
                let What::Gym(next) = &one.what else { continue };
                prop_assert!(next.iter().all(|recall| !trained.contains(&recall.item)), "the same round again");
            }
        }
    }

    /// Where the first answers place somebody changes the order of what is new, never what can be had.
    #[test]
    fn placing_locks_nothing(seed in any::<u64>()) {
        let offered = catalogue();
        let walk = random_walk(seed, &offered);
        for unit in &offered {
            let alone = std::slice::from_ref(unit);
            let plan = walk.plan(alone);
            let put_off = offers(&plan).next().is_none();
            let told = walk.progress.deferred.contains_key(&unit.unit) || walk.progress.deferred.contains_key(&REVIEW.into());
            let at_work = matches!(
                walk.progress.missions.on(learning_day(walk.progress.memory.believed(walk.now))),
                crate::mission::Situation::During(_)
            );
            prop_assert!(!put_off || told || at_work || unit.bank, "{} is not offered", unit.unit);
        }
        let memory = &walk.progress.memory;
        for channel in [content_pack::Channel::Oral, content_pack::Channel::Written] {
            prop_assert!(memory.start(channel) <= crate::memory::START_HIGH);
        }
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
        let memories = |rows: &[Stored]| { let p = Progress::of(rows); (p.memory, p.missions, p.deferred, p.dials, p.blocks) };
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
