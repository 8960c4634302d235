//! One kept-alive HTTP/1.1 connection: no more than a benchmark needs, so that the cores are the server's.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A server that says nothing for this long is broken.
const SILENCE: Duration = Duration::from_secs(30);
/// An answer to a phone that is up to date is some hundred bytes.
const MOST_BYTES: usize = 1 << 20;

/// A connection to the server.
pub(super) struct Connection(BufReader<TcpStream>);

/// What came back.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Connection {
    pub(super) fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(SILENCE))?;
        Ok(Self(BufReader::new(stream)))
    }

    /// Sends a whole request and waits for the whole answer.
    pub(super) fn exchange(&mut self, request: &[u8]) -> io::Result<Answer> {
        self.0.get_mut().write_all(request)?;
        answer(&mut self.0)
    }
}

/// A whole request of the wire, ready to be written.
pub(super) fn request(path: &str, token: Option<&str>, body: &[u8]) -> Vec<u8> {
    let bearer =
        token.map(|token| format!("authorization: Bearer {token}\r\n")).unwrap_or_default();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/passerelle\r\n{bearer}content-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn answer(from: &mut impl BufRead) -> io::Result<Answer> {
    let status = line(from)?.split(' ').nth(1).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| bad("no status"))?;
    let mut length = None;
    loop {
        let header = line(from)?;
        let Some((name, value)) = header.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok().filter(|length| *length <= MOST_BYTES);
        }
    }
    let mut body = vec![0; length.ok_or_else(|| bad("no length one can take"))?];
    from.read_exact(&mut body)?;
    Ok(Answer { status, body })
}

/// One line of the head; empty at its end.
fn line(from: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    if from.take(8 << 10).read_line(&mut line)? == 0 {
        return Err(bad("closed"));
    }
    Ok(line.trim_end().to_owned())
}

fn bad(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_answers_on_one_connection_are_told_apart() {
        let mut bytes: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nx: y\r\n\r\nabcHTTP/1.1 401 No\r\ncontent-length: 0\r\n\r\n";
        assert_eq!(answer(&mut bytes).unwrap(), Answer { status: 200, body: b"abc".to_vec() });
        assert_eq!(answer(&mut bytes).unwrap(), Answer { status: 401, body: Vec::new() });
        assert!(answer(&mut bytes).is_err(), "closed");
    }

    #[test]
    fn an_answer_that_is_cut_or_has_no_length_is_an_error() {
        for cut in [
            "",
            "HTTP/1.1 200 OK\r\n\r\n",
            "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nabc",
            "what\r\n\r\n",
        ] {
            assert!(answer(&mut cut.as_bytes()).is_err(), "{cut:?}");
        }
    }
}
