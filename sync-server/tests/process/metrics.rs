//! Counters for a monitor: right, on this machine only, and of nobody.

use crate::phone::Phone;
use crate::server::{Server, get, run, said};

/// The value of a line without labels, or with exactly these.
fn value(text: &str, name: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("no {name} in\n{text}")).parse().unwrap()
}

#[tokio::test]
async fn a_monitor_reads_counters_of_the_whole_and_of_nobody() {
    let (dir, shelf) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let more = ["--metrics", "127.0.0.1:0", "--backups", shelf.path().to_str().unwrap()];
    let server = Server::start(dir.path(), &more);
    let phone = Phone::enrolled(&server.origin, &server.code, &[]).await;
    phone.learns(50).await;
    phone.sync().await.unwrap();
    assert!(get(server.address, "/console/people").starts_with("HTTP/1.1 "), "one more request");
    assert!(get(server.address, "/v1/nothing").starts_with("HTTP/1.1 404"));
    while !server.log().contains("A backup was made") {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }

    let text = get(server.metrics.unwrap(), "/metrics");
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    assert!((value(&text, "passerelle_rows_total") - 50.0).abs() < 0.1);
    assert!(value(&text, "passerelle_syncs_total") >= 1.0);
    assert!(value(&text, "passerelle_ranges_total") >= 1.0);
    assert!(value(&text, "passerelle_refused_total{code=\"404\"}") >= 1.0);
    assert!(value(&text, "passerelle_sync_answer_bytes_count") >= 1.0);
    assert!(value(&text, "passerelle_commit_requests_count") >= 1.0);
    assert!(value(&text, "passerelle_commit_seconds_sum") > 0.0);
    assert!(value(&text, "passerelle_memory_bytes") > 1e6);
    assert!(value(&text, "passerelle_database_bytes") + value(&text, "passerelle_wal_bytes") > 4e3);
    assert!(value(&text, "passerelle_backup_age_seconds") >= 0.0);
    assert!(value(&text, "passerelle_connections_open") >= 1.0, "the phone's is kept alive");
    assert!(text.ends_with("# EOF\n"), "whole");

    for line in text.lines().filter(|line| line.starts_with("passerelle_")) {
        let labels = line.split_once('{').map_or("", |(_, rest)| rest.split_once('}').unwrap().0);
        let known = |label: &str| label.starts_with("code=\"") || label.starts_with("le=\"");
        assert!(labels.is_empty() || labels.split(',').all(known), "{line}");
    }
    assert!(!get(server.address, "/metrics").contains("passerelle_rows"), "not for the network");
}

#[test]
fn counters_are_not_shown_to_the_network() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().to_str().unwrap();
    let refused =
        run(&["serve", "--data", data, "--listen", "127.0.0.1:0", "--metrics", "0.0.0.0:0"]);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("this machine itself"), "{}", said(&refused));
}
