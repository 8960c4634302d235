//! Two phones of one person: what each did alone is the same sum, in the same order, on both and on the server.

use crate::real::Real;
use crate::world::{NOON, answer, yes};
use app_domain::event::{Event, Verdict};
use app_domain::progress::Progress;
use content_pack::Channel;

fn right(item: &str) -> Event {
    answer("core.02", item, Channel::Oral, Verdict::Right, false)
}

/// Right answers to one item, alone, by what a phone folds.
async fn right_alone(phone: &Real, item: &str) -> u32 {
    let progress = Progress::of(&phone.events().await);
    progress.items.get(&(item.into(), Channel::Oral)).map_or(0, |one| one.right_alone)
}

#[tokio::test]
async fn f18_a_hundred_here_and_two_hundred_there_are_three_hundred_everywhere() {
    let phones = Real::two_of_one_person().await;
    for (phone, count) in phones.iter().zip([100, 200]) {
        let many: Vec<_> = std::iter::repeat_with(|| right("core.02/merci")).take(count).collect();
        phone.records(&[yes()], NOON).await;
        phone.records(&many, NOON).await;
    }
    for phone in [&phones[0], &phones[1], &phones[0]] {
        phone.syncs().await;
    }
    for phone in &phones {
        assert_eq!(right_alone(phone, "core.02/merci").await, 300);
        assert_eq!(phone.rows_on_the_console().await, 302);
    }
}

#[tokio::test]
async fn f15_two_answers_of_one_millisecond_stand_in_one_order_whoever_arrives_first() {
    for first in [0, 1] {
        let phones = Real::two_of_one_person().await;
        // The wall clocks agree to the millisecond, so the corrected times do.
        for (phone, item) in phones.iter().zip(["core.02/merci", "core.02/pardon"]) {
            phone.records(&[yes(), right(item)], NOON).await;
        }
        for at in [first, 1 - first, first] {
            phones[at].syncs().await;
        }
        let (here, there) = (phones[0].events().await, phones[1].events().await);
        assert_eq!(here.len(), 4);
        assert_eq!(here, there, "the same rows in the same order");
        assert!(here.windows(2).any(|pair| pair[0].at == pair[1].at), "two are of one moment");
        assert_eq!(Progress::of(&here), Progress::of(&there));
        assert_eq!(phones[0].rows_on_the_console().await, 4);
    }
}
