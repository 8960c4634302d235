//! Reports are folds of the rows, and nothing else (I-FOLD).

use crate::agency::Agency;
use crate::engines::{Ground, on_every_engine};
use sync_server::store::sql::Value;
use sync_server::store::{ConsoleStore, SyncStore};

on_every_engine!(
    f03_a_changed_cell_is_found_and_built_again_from_the_rows,
    f03_a_report_of_another_fold_is_built_again,
);

/// Two phones of two persons with rows, folded. What is stored of them, as a number that any change changes.
async fn folded<G: Ground>(ground: &G) -> (Agency<G::E>, u64) {
    let agency = Agency::on(ground).await;
    for seed in [1, 2] {
        let phone = agency.phone(seed).await;
        agency
            .store
            .accept(&phone.who, phone.batch(vec![phone.range(5, (1, 9), "a")]))
            .await
            .unwrap();
    }
    agency.store.fold_some(10).await.unwrap();
    let stored = stored(ground).await;
    (agency, stored)
}

async fn stored(ground: &impl Ground) -> u64 {
    ground
        .count("SELECT CAST(sum(length(state) * 1000 + length(brief)) AS BIGINT) FROM report")
        .await
}

async fn f03_a_changed_cell_is_found_and_built_again_from_the_rows(ground: impl Ground) {
    let (agency, before) = folded(&ground).await;
    ground
        .change(
            "UPDATE report SET state = ?1, brief = ?1 WHERE pos = (SELECT max(pos) FROM report)",
            vec![Value::Bytes(b"{}".to_vec())],
        )
        .await;
    assert_ne!(stored(&ground).await, before);
    let (mut last, mut mended) = (None, 0);
    while let Some(proof) = agency.store.prove_report(last).await.unwrap() {
        mended += u32::from(proof.mended);
        last = Some(proof.at);
    }
    assert_eq!(mended, 2, "both were broken, and both were found");
    assert_eq!(stored(&ground).await, before);
    let first = agency.store.prove_report(None).await.unwrap().unwrap();
    assert!(!first.mended, "what is sound is left alone");
}

async fn f03_a_report_of_another_fold_is_built_again(ground: impl Ground) {
    let (agency, before) = folded(&ground).await;
    ground
        .change(
            "UPDATE report SET version = version - 1, state = ?1, brief = ?1",
            vec![Value::Bytes(b"{}".to_vec())],
        )
        .await;
    assert_eq!(agency.store.fold_some(10).await.unwrap(), 2, "both are behind");
    assert_eq!(stored(&ground).await, before);
}
