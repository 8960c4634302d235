//! The server's process on a folder, at an address that stays its own when it comes back.

use crate::program;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A server that answers. Killed when it is dropped, also by a panic.
pub(crate) struct Server {
    data: PathBuf,
    address: SocketAddr,
    running: Option<Child>,
}

impl Server {
    /// Makes one person with a code a phone, then serves; gives the codes.
    pub(crate) fn with_one_person(data: PathBuf, phones: u32) -> (Self, Vec<String>) {
        let codes = seeded(&data, phones);
        let mut server = Self { data, address: free_address(), running: None };
        server.start();
        (server, codes)
    }

    /// Its origin.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// SIGKILL: it can write nothing after.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().expect("it runs");
            child.wait().expect("it ends");
        }
    }

    /// Serves the same folder at the same address.
    pub(crate) fn start(&mut self) {
        let mut child = Command::new(program::server())
            .arg("serve")
            .arg("--data")
            .arg(&self.data)
            .args(["--listen", &self.address.to_string()])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the server starts");
        // It listens before it prints: a connection made from now on waits for nothing.
        let said = BufReader::new(child.stdout.take().expect("its output is ours"));
        let up = said.lines().map_while(Result::ok).any(|line| line.starts_with("code"));
        self.running = Some(child);
        assert!(up, "the server stopped before it served");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut child) = self.running.take() {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

fn seeded(data: &PathBuf, phones: u32) -> Vec<String> {
    let made = Command::new(program::server())
        .arg("seed")
        .arg("--data")
        .arg(data)
        .args(["--learners", "1", "--phones", &phones.to_string()])
        .output()
        .expect("the server's program runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let json: Value = serde_json::from_slice(&made.stdout).expect("seed prints JSON");
    assert!(json["learners"][0]["id"].is_string(), "a learner has an id: {json}");
    let codes = json["learners"][0]["codes"].as_array().expect("codes");
    assert_eq!(codes.len(), phones as usize, "a code a phone");
    codes.iter().map(|code| code.as_str().expect("a code is a text").to_owned()).collect()
}

fn free_address() -> SocketAddr {
    let probe = TcpListener::bind("127.0.0.1:0").expect("a free port");
    probe.local_addr().expect("its address")
}
