//! Bounds of a connection (sync.md §4): the first header is complete within 10 s counted from accept, TLS included;
//! after that no silence over 10 s, reading or writing. hyper's own header timer does not cover the wait for the first
//! byte, so the connection itself is wrapped.

use axum_server::accept::Accept;
use prometheus_client::metrics::gauge::Gauge;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until, timeout_at};

/// How long a connection may take.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// From accept to the end of the first header.
    pub first_header: Duration,
    /// Longest silence afterwards.
    pub silence: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { first_header: Duration::from_secs(10), silence: Duration::from_secs(10) }
    }
}

/// Wraps each accepted connection.
#[derive(Clone, Debug, Default)]
pub struct Guard<A> {
    inner: A,
    patience: Patience,
    open: Gauge,
}

impl<A> Guard<A> {
    /// Around an acceptor: the one of TLS, so that its handshake counts.
    pub fn new(inner: A, patience: Patience) -> Self {
        Self { inner, patience, open: Gauge::default() }
    }

    /// The same; the gauge goes up and down with the connections.
    #[must_use]
    pub fn counting(self, open: Gauge) -> Self {
        Self { open, ..self }
    }
}

impl<A, S> Accept<tokio::net::TcpStream, S> for Guard<A>
where
    A: Accept<tokio::net::TcpStream, S>,
    A::Future: Send + 'static,
    A::Stream: Send,
    A::Service: Send,
{
    type Stream = Guarded<A::Stream>;
    type Service = A::Service;
    type Future = Pin<Box<dyn Future<Output = io::Result<(Self::Stream, Self::Service)>> + Send>>;

    fn accept(&self, stream: tokio::net::TcpStream, service: S) -> Self::Future {
        let (end, patience) = (Instant::now() + self.patience.first_header, self.patience);
        unacknowledged_for(&stream, patience.silence);
        let open = Open::one_more(self.open.clone());
        let accepting = self.inner.accept(stream, service);
        Box::pin(async move {
            let (stream, service) = timeout_at(end, accepting).await.map_err(|_| too_slow())??;
            Ok((Guarded::new(stream, end, patience.silence, open), service))
        })
    }
}

/// A peer that is gone without a word is noticed by what it does not acknowledge.
fn unacknowledged_for(stream: &tokio::net::TcpStream, longest: Duration) {
    let socket = socket2::SockRef::from(stream);
    // Without it the silence timer still closes the connection.
    #[cfg(target_os = "linux")]
    if let Err(error) = socket.set_tcp_user_timeout(Some(longest)) {
        tracing::debug!(%error, "TCP_USER_TIMEOUT was not set");
    }
    if let Err(error) = socket.set_tcp_nodelay(true) {
        tracing::debug!(%error, "TCP_NODELAY was not set");
    }
}

fn too_slow() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "the connection was silent for too long")
}

/// One of the open connections, until it is dropped.
struct Open(Gauge);

impl Open {
    fn one_more(gauge: Gauge) -> Self {
        gauge.inc();
        Self(gauge)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// The end of a header.
const END: [u8; 4] = *b"\r\n\r\n";

/// A connection with a deadline: fixed until the first header is there, then moved on by every byte.
pub struct Guarded<S> {
    io: S,
    deadline: Pin<Box<Sleep>>,
    silence: Duration,
    /// Bytes of [`END`] seen so far; all of them: the header is there.
    seen: usize,
    _open: Open,
}

impl<S> Guarded<S> {
    fn new(io: S, end: Instant, silence: Duration, open: Open) -> Self {
        Self { io, deadline: Box::pin(sleep_until(end)), silence, seen: 0, _open: open }
    }

    fn look(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if self.seen == END.len() {
                return;
            }
            self.seen = match (byte == END[self.seen], byte == b'\r') {
                (true, _) => self.seen + 1,
                (false, true) => 1,
                (false, false) => 0,
            };
        }
    }

    fn progressed(&mut self) {
        if self.seen == END.len() {
            let next = Instant::now() + self.silence;
            self.deadline.as_mut().reset(next);
        }
    }

    /// The answer of an operation that waits: that, until the deadline.
    fn waiting<T>(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        ready!(self.deadline.as_mut().poll(cx));
        Poll::Ready(Err(too_slow()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Guarded<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        match Pin::new(&mut self.io).poll_read(cx, buf) {
            Poll::Pending => self.waiting(cx),
            Poll::Ready(result) => {
                if let Some(new) = buf.filled().get(before..) {
                    self.look(new);
                }
                self.progressed();
                Poll::Ready(result)
            }
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Guarded<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.io).poll_write(cx, bytes) {
            Poll::Pending => self.waiting(cx),
            Poll::Ready(result) => {
                self.progressed();
                Poll::Ready(result)
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.io).poll_flush(cx) {
            Poll::Pending => self.waiting(cx),
            Poll::Ready(result) => Poll::Ready(result),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.io).poll_shutdown(cx) {
            Poll::Pending => self.waiting(cx),
            Poll::Ready(result) => Poll::Ready(result),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.io).poll_write_vectored(cx, parts) {
            Poll::Pending => self.waiting(cx),
            Poll::Ready(result) => {
                self.progressed();
                Poll::Ready(result)
            }
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    /// As the real one, a hundred times faster: what happens is asserted, not how long it took.
    const QUICK: Patience =
        Patience { first_header: Duration::from_millis(100), silence: Duration::from_millis(100) };

    fn guarded(io: tokio::io::DuplexStream) -> Guarded<tokio::io::DuplexStream> {
        let open = Open::one_more(Gauge::default());
        Guarded::new(io, Instant::now() + QUICK.first_header, QUICK.silence, open)
    }

    async fn read_all(mut io: Guarded<tokio::io::DuplexStream>) -> (Vec<u8>, io::ErrorKind) {
        let mut got = Vec::new();
        let error = io.read_to_end(&mut got).await.unwrap_err();
        (got, error.kind())
    }

    #[test]
    fn the_times_are_those_of_the_protocol() {
        let real = Patience::default();
        assert_eq!((real.first_header.as_secs(), real.silence.as_secs()), (10, 10));
    }

    #[tokio::test]
    async fn f26_a_connection_that_says_nothing_is_closed() {
        let (_client, server) = duplex(64);
        assert_eq!(read_all(guarded(server)).await, (Vec::new(), io::ErrorKind::TimedOut));
    }

    #[tokio::test]
    async fn f26_dripping_header_bytes_do_not_keep_a_connection_open() {
        let (mut client, server) = duplex(64);
        let dripping = tokio::spawn(async move {
            while client.write_all(b"x").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        });
        assert_eq!(read_all(guarded(server)).await.1, io::ErrorKind::TimedOut);
        dripping.await.unwrap();
    }

    #[tokio::test]
    async fn a_slow_body_that_goes_on_is_not_cut() {
        let (mut client, server) = duplex(64);
        let sending = tokio::spawn(async move {
            client.write_all(b"POST / HTTP/1.1\r\n\r\n").await.unwrap();
            for _ in 0..20 {
                tokio::time::sleep(Duration::from_millis(20)).await;
                client.write_all(b"x").await.unwrap();
            }
            client
        });
        let (got, why) = read_all(guarded(server)).await;
        assert!(got.ends_with(&[b'x'; 20]), "four times the patience, and every byte came");
        assert_eq!(why, io::ErrorKind::TimedOut);
        drop(sending.await);
    }
}
