//! The server's process.

use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The built server; another build by the environment, as in `tests/browser`.
fn program() -> String {
    std::env::var("PASSERELLE_SERVER")
        .unwrap_or_else(|_| "target/release/passerelle-server".to_owned())
}

/// A server that answers. Killed when it is dropped, also by a panic.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
    /// One enrolment code a phone.
    pub(super) codes: Vec<String>,
}

impl Server {
    /// Starts it on an empty folder, with persons who have a code each.
    pub(super) fn start(data: &Path, phones: u32) -> Self {
        let codes = seeded(data, phones);
        let address = free_address();
        let mut child = Command::new(program())
            .arg("serve")
            .arg("--data")
            .arg(data)
            .args(["--listen", &address.to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::null()) // its log is written as shipped, and read by nobody
            .spawn()
            .expect("the server starts");
        let said = BufReader::new(child.stdout.take().expect("its output is ours"));
        let server = Self { child, address, codes };
        // It listens before it prints: a connection made from now on waits for nothing.
        let up = said.lines().map_while(Result::ok).any(|line| line.starts_with("code"));
        assert!(up, "the server stopped before it served");
        server
    }

    /// Milliseconds of processor it has used since it started: the figure that a busy machine leaves alone.
    pub(super) fn busy_ms(&self) -> f64 {
        let stat = format!("/proc/{}/stat", self.child.id());
        busy_ms(&std::fs::read_to_string(stat).expect("Linux tells of every process"))
    }

    /// SIGKILL: it can write nothing after.
    pub(super) fn kill(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// User and system time of a line of proc(5)'s `stat`, fields 14 and 15, in hundredths of a second.
fn busy_ms(stat: &str) -> f64 {
    // The name, in brackets, may hold anything; the third field follows it.
    let fields = stat.rsplit_once(") ").map_or("", |(_, fields)| fields).split(' ');
    let ticks = fields.skip(11).take(2).filter_map(|field| field.parse::<f64>().ok());
    ticks.sum::<f64>() * 10.0
}

/// The codes of as many persons, by the program's own `seed`.
fn seeded(data: &Path, phones: u32) -> Vec<String> {
    let made = Command::new(program())
        .arg("seed")
        .arg("--data")
        .arg(data)
        .args(["--learners", &phones.to_string()])
        .output()
        .expect("the server's program: cargo build --release -p sync-server, or PASSERELLE_SERVER");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let json: serde_json::Value = serde_json::from_slice(&made.stdout).expect("seed prints JSON");
    let learners = json["learners"].as_array().expect("learners");
    let code =
        |learner: &serde_json::Value| learner["codes"][0].as_str().expect("a code").to_owned();
    learners.iter().map(code).collect()
}

/// An address that was free a moment ago.
fn free_address() -> SocketAddr {
    let probe = TcpListener::bind("127.0.0.1:0").expect("a free port");
    probe.local_addr().expect("its address")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_processor_time_is_user_and_system_time_whatever_the_name() {
        let stat = "7 (a) b) S 1 7 7 0 -1 4194560 100 0 0 0 12 30 5 6 20 0";
        assert!((busy_ms(stat) - 420.0).abs() < 0.1);
    }
}
