//! A `passerelle-phone`, told what to do line by line.

use crate::program;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A phone's process. Killed when it is dropped, also by a panic.
pub(crate) struct Phone {
    folder: PathBuf,
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Phone {
    /// Starts it on a folder; nothing is enrolled yet.
    pub(crate) fn start(folder: PathBuf) -> Self {
        let mut child = Command::new(program::phone())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the phone starts");
        let input = child.stdin.take().expect("its input is ours");
        let output = BufReader::new(child.stdout.take().expect("its output is ours"));
        Self { folder, child, input, output }
    }

    /// Says a line, whatever it is; its answer.
    pub(crate) fn say(&mut self, line: &str) -> Value {
        writeln!(self.input, "{line}").expect("it listens");
        let mut answer = String::new();
        self.output.read_line(&mut answer).expect("it answers");
        serde_json::from_str(&answer).unwrap_or_else(|e| panic!("{answer:?} to {line}: {e}"))
    }

    /// Says an order that has to be obeyed.
    pub(crate) fn tell(&mut self, order: &Value) -> Value {
        let answer = self.say(&order.to_string());
        assert_eq!(answer["ok"], json!(true), "{order}: {answer}");
        answer
    }

    pub(crate) fn enrol(&mut self, url: &str, code: &str) {
        let dir = self.folder.to_str().expect("a temporary folder has a plain name");
        self.tell(&json!({"op": "enrol", "dir": dir, "url": url, "code": code}));
    }

    /// Keeps this many answers, a second apart, the first at this time.
    pub(crate) fn record(&mut self, first_ms: i64, many: u16) {
        let answer = |n: u16| json!([first_ms + i64::from(n) * 1_000, n % 1_000, n % 4 + 1, 900]);
        let attempts: Vec<_> = (0..many).map(answer).collect();
        let said = self.tell(&json!({"op": "record", "attempts": attempts}));
        assert_eq!(said["recorded"], json!(many));
    }

    /// Exchanges; (sent, got).
    pub(crate) fn sync(&mut self) -> (u64, u64) {
        let said = self.tell(&json!({"op": "sync"}));
        assert!(said["seconds"].as_f64().is_some_and(|took| took > 0.0), "{said}");
        (said["sent"].as_u64().expect("a number"), said["got"].as_u64().expect("a number"))
    }

    /// (count, digest).
    pub(crate) fn digest(&mut self) -> (u64, String) {
        let said = self.tell(&json!({"op": "digest"}));
        let digest = said["digest"].as_str().expect("a digest").to_owned();
        (said["count"].as_u64().expect("a number"), digest)
    }

    /// SIGKILL, then the same folder in a new process.
    pub(crate) fn kill_and_start_again(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
        *self = Self::start(self.folder.clone());
    }

    /// Ends as it is told to.
    pub(crate) fn quit(mut self) {
        writeln!(self.input, r#"{{"op":"quit"}}"#).expect("it listens");
        assert!(self.child.wait().expect("it ends").success());
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
