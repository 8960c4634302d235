//! The log of a whole process, every library in it at its most talkative: lines of JSON in which nobody is named.

use crate::phone::Phone;
use crate::server::Server;

#[tokio::test]
async fn a_log_of_everything_is_json_and_holds_no_token_code_or_answer() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::logging("trace", dir.path(), &["--log", "json", "--org", "Agence Canari"]);
    let phone = Phone::enrolled(&server.origin, &server.code, &[]).await;
    phone.learns(20).await;
    phone.sync().await.unwrap();
    let token = phone.account().await.token;
    while !server.log().contains("Synced") {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let log = server.log();
    let whole = log.rsplit_once('\n').unwrap().0;
    let mut lines = 0;
    for line in whole.lines() {
        let json: serde_json::Value = serde_json::from_str(line).expect(line);
        assert!(json["level"].is_string() && json["timestamp"].is_string(), "{line}");
        lines += 1;
    }
    assert!(lines >= 2, "it said something: {log}");
    for secret in [token.as_str(), &server.code, "core.02", "g_repeter", "Canari", "Nadia"] {
        assert!(!log.contains(secret), "`{secret}` is in the log");
    }
}
