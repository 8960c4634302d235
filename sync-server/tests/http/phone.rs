//! One phone as it is shipped: what was learnt arrives, whatever the network does.

use crate::real::{Luck, Real};
use app_domain::ports::{Link, LinkError};

#[tokio::test]
async fn what_was_learnt_before_enrolment_arrives_after_it() {
    let real = Real::new().await;
    real.learns().await;
    assert_eq!(real.unsent().await, 6);
    real.enrols().await.unwrap();
    real.syncs().await;
    assert_eq!(real.unsent().await, 0);
    assert_eq!(real.rows_on_the_console().await, 6);
}

#[tokio::test]
async fn f06_f07_lost_answers_and_doubled_requests_store_each_row_once() {
    let real = Real::new().await;
    real.enrols().await.unwrap();
    let mut rows = 0;
    for luck in [Luck::AnswerLost, Luck::Twice, Luck::AnswerLost, Luck::Good] {
        real.learns().await;
        rows += 6;
        real.network.luck.set(luck);
        drop(real.phone.sync(real.profile).await);
        real.syncs().await;
        assert_eq!(real.unsent().await, 0);
        assert_eq!(real.rows_on_the_console().await, rows);
    }
}

#[tokio::test]
async fn a_bad_code_is_told_from_no_network() {
    let real = Real::new().await;
    let bad = real.phone.enrol(real.profile, None, "ZZZZZZZZ").await;
    assert!(matches!(bad, Err(LinkError::BadCode)), "{bad:?}");
}
