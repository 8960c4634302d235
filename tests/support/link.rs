//! A bad network between a phone and a server: both ways late, both ways slow, and every byte counted. Real sockets on
//! this machine; what passes is unchanged.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, sleep_until};

/// How bad.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// There and back.
    pub round_trip: Duration,
    /// Each way.
    pub bits_per_s: u32,
}

impl Shape {
    /// 600 ms and 50 kbit/s: a crowded cell at the edge of a town (F10).
    pub const EDGE: Self = Self { round_trip: Duration::from_millis(600), bits_per_s: 50_000 };
}

/// What passed.
#[derive(Debug, Default)]
pub struct Passed {
    /// Connections made.
    pub connections: AtomicU64,
    /// Bytes from the phone.
    pub up: AtomicU64,
    /// Bytes to the phone.
    pub down: AtomicU64,
}

impl Passed {
    /// Connections, bytes up, bytes down, so far.
    pub fn counts(&self) -> [u64; 3] {
        [&self.connections, &self.up, &self.down].map(|count| count.load(Ordering::SeqCst))
    }
}

/// A link that stands until it is dropped.
#[derive(Debug)]
pub struct SlowLink {
    /// Where a phone connects.
    pub address: SocketAddr,
    /// What passed.
    pub passed: Arc<Passed>,
    accepting: tokio::task::JoinHandle<()>,
}

impl SlowLink {
    /// Leads to a server. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// When this machine gives no port.
    pub async fn to(server: SocketAddr, shape: Shape) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let passed = Arc::<Passed>::default();
        let accepting = tokio::spawn(accept(listener, server, shape, Arc::clone(&passed)));
        Ok(Self { address, passed, accepting })
    }
}

impl Drop for SlowLink {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, server: SocketAddr, shape: Shape, passed: Arc<Passed>) {
    while let Ok((phone, _)) = listener.accept().await {
        passed.connections.fetch_add(1, Ordering::SeqCst);
        tokio::spawn(carry(phone, server, shape, Arc::clone(&passed)));
    }
}

async fn carry(phone: TcpStream, server: SocketAddr, shape: Shape, passed: Arc<Passed>) {
    // The system has shaken hands already: here is the time it would have taken.
    sleep(shape.round_trip).await;
    let Ok(server) = TcpStream::connect(server).await else { return };
    for stream in [&phone, &server] {
        stream.set_nodelay(true).ok();
    }
    let ((from_phone, to_phone), (from_server, to_server)) =
        (phone.into_split(), server.into_split());
    let up = one_way(from_phone, to_server, shape, &passed.up);
    let down = one_way(from_server, to_phone, shape, &passed.down);
    tokio::join!(up, down);
}

/// Packets that are on the way at most.
const IN_FLIGHT: usize = 64;

async fn one_way(from: OwnedReadHalf, to: OwnedWriteHalf, shape: Shape, count: &AtomicU64) {
    let (put, take) = mpsc::channel(IN_FLIGHT);
    tokio::join!(depart(from, put, shape, count), arrive(take, to));
}

type Parcel = (Instant, Vec<u8>);

/// One packet after another, as fast as the link takes them.
async fn depart(
    mut from: OwnedReadHalf,
    put: mpsc::Sender<Parcel>,
    shape: Shape,
    count: &AtomicU64,
) {
    let mut packet = vec![0; 1_400];
    let mut free_at = Instant::now();
    while let Ok(n @ 1..) = from.read(&mut packet).await {
        count.fetch_add(n as u64, Ordering::SeqCst);
        let bits = u32::try_from(n).unwrap_or(u32::MAX) * 8;
        free_at =
            free_at.max(Instant::now()) + Duration::from_secs(1) * bits / shape.bits_per_s.max(1);
        let parcel = (free_at + shape.round_trip / 2, packet.get(..n).unwrap_or_default().to_vec());
        if put.send(parcel).await.is_err() {
            return;
        }
    }
}

async fn arrive(mut take: mpsc::Receiver<Parcel>, mut to: OwnedWriteHalf) {
    while let Some((at, bytes)) = take.recv().await {
        sleep_until(at).await;
        if to.write_all(&bytes).await.is_err() {
            return;
        }
    }
    // The other side has ended: so does this one.
    to.shutdown().await.ok();
}
