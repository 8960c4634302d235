//! The server: its real routes over one database in memory, with lives that end where the world says.

use crate::clock::TrueTime;
use crate::database;
use crate::dice::{Dice, ServerEntropy};
use app_sync::{Answer, Call, Method};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, header};
use rusqlite::Connection;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll, Waker};
use sync_server::app::{App, Site, router};
use sync_server::entropy::Entropy;
use sync_server::files::Catalogue;
use sync_server::keys::OrgKeys;
use sync_server::store::StoreError;
use sync_server::store::sql::{SqlStore, Value, Watch};
use sync_server::store::sqlite::{AtCommit, Inline};
use tower::ServiceExt;

/// Where phones reach it.
pub(crate) const ORIGIN: &str = "http://server";

/// A request on its way through the server.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Answer>>>;

/// Where the next commit crashes, if it does.
#[derive(Default)]
struct Crash {
    before: AtomicBool,
    after: AtomicBool,
    happened: AtomicBool,
}

/// Which statement fails, if one does: as a disk does that reads or writes wrongly once.
#[derive(Default)]
pub(crate) struct Faults {
    left: AtomicU32,
    happened: AtomicBool,
}

impl Faults {
    /// So many run, then one fails.
    pub(crate) fn fail_after(&self, statements: u32) {
        self.happened.store(false, Ordering::SeqCst);
        self.left.store(statements + 1, Ordering::SeqCst);
    }

    /// None fails any more.
    pub(crate) fn call_off(&self) {
        self.left.store(0, Ordering::SeqCst);
    }

    /// Whether one failed since this was asked last.
    pub(crate) fn happened(&self) -> bool {
        self.happened.swap(false, Ordering::SeqCst)
    }
}

impl Watch for Faults {
    fn statement(&self, _: &str, _: &[Value]) -> Result<(), StoreError> {
        let left = self.left.load(Ordering::SeqCst);
        self.left.store(left.saturating_sub(1), Ordering::SeqCst);
        if left != 1 {
            return Ok(());
        }
        self.happened.store(true, Ordering::SeqCst);
        Err(StoreError::Broken("the disk made a mistake".to_owned()))
    }
}

struct AtCrash(Arc<Crash>);

impl Crash {
    fn at(&self, point: &AtomicBool) -> Result<(), StoreError> {
        if !point.swap(false, Ordering::SeqCst) {
            return Ok(());
        }
        self.happened.store(true, Ordering::SeqCst);
        Err(StoreError::Broken("the process ended here".to_owned()))
    }
}

impl AtCommit for AtCrash {
    fn before(&self) -> Result<(), StoreError> {
        self.0.at(&self.0.before)
    }

    fn after(&self) -> Result<(), StoreError> {
        self.0.at(&self.0.after)
    }
}

/// One server; its process may end and begin again.
pub(crate) struct Server {
    /// The use cases, for what a trainer does.
    pub(crate) store: SqlStore<Inline>,
    pub(crate) entropy: Arc<ServerEntropy>,
    time: TrueTime,
    routes: Router,
    crash: Arc<Crash>,
    pub(crate) faults: Arc<Faults>,
    runtime: tokio::runtime::Runtime,
}

impl Server {
    /// On a database, empty or not.
    pub(crate) fn over(db: Connection, time: &TrueTime, dice: &Dice) -> Self {
        let entropy = ServerEntropy::from(dice);
        let faults = Arc::<Faults>::default();
        let (store, routes, crash) = life(db, time, &entropy, &faults);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .expect("a runtime of one thread");
        Self { store, entropy, time: time.clone(), routes, crash, faults, runtime }
    }

    /// Another process on the same disk, or on that of a backup.
    pub(crate) fn begin_again(&mut self, backup: Option<&Connection>) {
        let disk = backup.map_or_else(|| self.copy(), database::copy);
        database::fill_disk(&disk, false);
        self.faults.call_off();
        (self.store, self.routes, self.crash) = life(disk, &self.time, &self.entropy, &self.faults);
    }

    pub(crate) fn copy(&self) -> Connection {
        database::copy(&self.store.engine().connection())
    }

    pub(crate) fn look<T>(&self, at: impl FnOnce(&Connection) -> T) -> T {
        at(&self.store.engine().connection())
    }

    /// The next commit, or the answer after it, does not come about.
    pub(crate) fn crash_at_commit(&self, after: bool) {
        let point = if after { &self.crash.after } else { &self.crash.before };
        point.store(true, Ordering::SeqCst);
    }

    pub(crate) fn has_crashed(&self) -> bool {
        self.crash.happened.load(Ordering::SeqCst)
    }

    /// A request as it came, whole or not.
    pub(crate) fn receive(&self, call: &Call, body: Vec<u8>) -> Exchange {
        let routes = self.routes.clone();
        let request = request(call, body);
        Box::pin(async move {
            let Ok(answer) = routes.oneshot(request).await;
            let (parts, body) = answer.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.expect("a body of memory");
            Answer {
                status: parts.status.as_u16(),
                content_type: text(&parts.headers, header::CONTENT_TYPE),
                retry_after_s: text(&parts.headers, header::RETRY_AFTER).parse().ok(),
                body: bytes.to_vec(),
                whole: true,
            }
        })
    }

    /// Goes on with it as far as it goes without waiting.
    pub(crate) fn go_on<T>(
        &self,
        exchange: &mut Pin<Box<dyn Future<Output = T> + '_>>,
    ) -> Option<T> {
        let _timers = self.runtime.enter();
        match exchange.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => Some(done),
            Poll::Pending => None,
        }
    }

    /// What a trainer does, at once.
    pub(crate) fn at_once<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work: Pin<Box<dyn Future<Output = T> + '_>> = Box::pin(work);
        self.go_on(&mut work).expect("nothing waits in memory")
    }
}

fn life(
    db: Connection,
    time: &TrueTime,
    entropy: &Arc<ServerEntropy>,
    faults: &Arc<Faults>,
) -> (SqlStore<Inline>, Router, Arc<Crash>) {
    let crash = Arc::<Crash>::default();
    let engine = Inline::over(db, AtCrash(Arc::clone(&crash))).expect("our own tables");
    let entropy: Arc<dyn Entropy> = Arc::clone(entropy) as _;
    let store =
        SqlStore::over(engine).drawing(Arc::clone(&entropy)).watched(Arc::clone(faults) as _);
    let app = App {
        store: Arc::new(store.clone()),
        clock: Arc::clone(&time.0) as _,
        throttle: Arc::default(),
        keys: Arc::new(keys()),
        catalogue: Arc::new(Catalogue::new(None)),
        app_dir: None,
        site: Arc::new(Site { address: ORIGIN.to_owned(), ..Site::default() }),
        entropy,
    };
    (store, router(app), crash)
}

/// Nothing here signs or seals; they are only handed out.
fn keys() -> OrgKeys {
    OrgKeys {
        signing: ed25519_dalek::SigningKey::from_bytes(&[1; 32]),
        sealing: x25519_dalek::StaticSecret::from([2; 32]),
    }
}

fn request(call: &Call, body: Vec<u8>) -> Request<Body> {
    let path = call.url.strip_prefix(ORIGIN).unwrap_or(&call.url);
    let method = if matches!(call.method, Method::Post(_)) { "POST" } else { "GET" };
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/passerelle");
    if let Some(token) = &call.token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    request.body(Body::from(body)).expect("a request of plain parts")
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}
