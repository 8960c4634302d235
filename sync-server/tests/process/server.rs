//! The program, started on a folder.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};

const PROGRAM: &str = env!("CARGO_BIN_EXE_passerelle-server");

/// A server that answers. Killed when it is dropped, also by a panic.
pub(crate) struct Server {
    child: Child,
    /// What it printed as the address of the app, without the slash.
    pub(crate) origin: String,
    /// Where it listens, on this machine.
    pub(crate) address: SocketAddr,
    /// Where it shows its counters.
    pub(crate) metrics: Option<SocketAddr>,
    /// A code for several phones.
    pub(crate) code: String,
    log: Arc<Mutex<String>>,
}

/// Runs a command of the program to its end.
pub(crate) fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().unwrap()
}

/// What a command said, on both ways.
pub(crate) fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}

impl Server {
    /// On a folder, with more arguments after `serve --data … --listen …`.
    pub(crate) fn start(data: &Path, more: &[&str]) -> Self {
        Self::logging("info", data, more)
    }

    /// The same, with another choice of what is logged.
    pub(crate) fn logging(level: &str, data: &Path, more: &[&str]) -> Self {
        Self::listening("127.0.0.1:0", level, data, more)
    }

    /// In a room, with HTTPS: the next port must be free too.
    pub(crate) fn in_a_room(data: &Path) -> Self {
        Self::listening(&free_pair().to_string(), "info", data, &["--lan"])
    }

    fn listening(on: &str, level: &str, data: &Path, more: &[&str]) -> Self {
        // Two files a connection: more than the thousand that a shell often allows.
        let mut child = Command::new("sh")
            .args([
                "-c",
                "ulimit -n 4096 2>/dev/null; exec \"$0\" \"$@\"",
                PROGRAM,
                "serve",
                "--data",
            ])
            .arg(data)
            .args(["--listen", on])
            .args(more)
            .env("RUST_LOG", level)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = gathered(child.stderr.take().unwrap());
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let (mut origin, mut code, mut metrics) = (String::new(), String::new(), None);
        for line in lines {
            let (name, rest) = line.split_once(' ').unwrap_or((&line, ""));
            match name {
                "app" => origin = rest.trim().trim_end_matches('/').to_owned(),
                "metrics" => metrics = address_of(rest),
                "code" => code = rest.trim().to_owned(),
                _ => {}
            }
            if !code.is_empty() {
                break;
            }
        }
        assert!(!code.is_empty(), "the server did not start: {}", log.lock().unwrap());
        let port = origin.rsplit_once(':').unwrap().1.parse().unwrap();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        Self { child, origin, address, metrics, code, log }
    }

    /// All it logged so far.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// Asks it to stop, as a service manager does.
    pub(crate) fn ask_to_stop(&self) {
        let kill = format!("kill -TERM {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Waits for its end; whether that was a success.
    pub(crate) fn ended(&mut self) -> bool {
        self.child.wait().unwrap().success()
    }

    /// Largest memory since the last [`Self::forget_peak`], in KiB.
    pub(crate) fn peak_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").trim().parse().unwrap()
    }

    /// From now on the peak is that of what comes (proc(5), `clear_refs`).
    pub(crate) fn forget_peak(&self) {
        std::fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5").unwrap();
    }
}

/// An address that was free a moment ago, and so was the next one, on every network.
fn free_pair() -> SocketAddr {
    loop {
        let probe = TcpListener::bind("0.0.0.0:0").unwrap();
        let port = probe.local_addr().unwrap().port();
        if port < u16::MAX && TcpListener::bind(("0.0.0.0", port + 1)).is_ok() {
            return SocketAddr::from(([127, 0, 0, 1], port));
        }
    }
}

fn address_of(url: &str) -> Option<SocketAddr> {
    url.trim().strip_prefix("http://")?.split('/').next()?.parse().ok()
}

/// What an address answers to a GET, with its head.
pub(crate) fn get(address: SocketAddr, path: &str) -> String {
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    said
}

fn gathered(mut from: impl Read + Send + 'static) -> Arc<Mutex<String>> {
    let log = Arc::new(Mutex::new(String::new()));
    let to = Arc::clone(&log);
    std::thread::spawn(move || {
        let mut part = [0; 4 << 10];
        while let Ok(n @ 1..) = from.read(&mut part) {
            to.lock().unwrap().push_str(&String::from_utf8_lossy(&part[..n]));
        }
    });
    log
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
