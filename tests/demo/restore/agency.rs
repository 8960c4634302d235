//! An agency's server on a disk: its folder, its backups, a router that phones reach while it serves.

use super::phone::{ORIGIN, Phone};
use app_domain::id::UnixMillis;
use app_domain::wire::FeedId;
use app_sync::{Answer, Call, Method, NoAnswer, Transport};
use async_trait::async_trait;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use sync_server::app::{App, Site, router};
use sync_server::backup::{self, Restored, Wish};
use sync_server::clock::{Clock, ManualClock};
use sync_server::entropy::SystemEntropy;
use sync_server::files::Catalogue;
use sync_server::folder::DATABASE;
use sync_server::ids::PersonId;
use sync_server::start;
use sync_server::store::sql::{Engine, Value};
use sync_server::store::sqlite::whole::Looking;
use sync_server::store::{Founding, NewPerson, Staff, Store, Target};
use tempfile::TempDir;
use tower::ServiceExt;

/// 2026-03-02, 09:00 UTC.
const MORNING: UnixMillis = UnixMillis(1_772_442_000_000);
const DAY_MS: i64 = 86_400_000;

/// The way to the server: none while it is stopped.
#[derive(Default)]
pub(crate) struct Network(RefCell<Option<Router>>);

#[async_trait(?Send)]
impl Transport for Network {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let routes = self.0.borrow().clone();
        let routes = routes.ok_or_else(|| NoAnswer::Offline("the server is stopped".to_owned()))?;
        let offline = |e: &dyn std::fmt::Display| NoAnswer::Offline(e.to_string());
        let answer = routes.oneshot(request(&call)).await.map_err(|e| offline(&e))?;
        let (head, body) = answer.into_parts();
        let body = to_bytes(body, call.max_bytes).await.map_err(|e| offline(&e))?.to_vec();
        let media = head.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Ok(Answer {
            status: head.status.as_u16(),
            content_type: media.unwrap_or_default().to_owned(),
            retry_after_s: None,
            body,
            whole: true,
        })
    }
}

fn request(call: &Call) -> Request<Body> {
    let path = call.url.strip_prefix(ORIGIN).unwrap_or(&call.url);
    let request =
        Request::builder().uri(path).header(header::CONTENT_TYPE, "application/passerelle");
    let request = match &call.token {
        Some(token) => request.header(header::AUTHORIZATION, format!("Bearer {token}")),
        None => request,
    };
    let request = match &call.method {
        Method::Post(body) => request.method("POST").body(Body::from(body.clone())),
        Method::Get { .. } => request.body(Body::empty()),
    };
    request.expect("a phone asks in HTTP")
}

/// What runs while the agency serves.
struct Serving {
    store: Arc<dyn Store>,
    staff: Staff,
}

pub(crate) struct Agency {
    data: TempDir,
    backups: TempDir,
    clock: Arc<ManualClock>,
    network: Rc<Network>,
    serving: Option<Serving>,
}

impl Agency {
    pub(crate) async fn open() -> Self {
        let folder = || tempfile::tempdir().expect("a temporary folder");
        let clock = Arc::new(ManualClock::at(MORNING));
        let mut agency = Self {
            data: folder(),
            backups: folder(),
            clock,
            network: Rc::default(),
            serving: None,
        };
        agency.start().await;
        agency
    }

    pub(crate) async fn start(&mut self) {
        let founding = Founding {
            org_name: "Agence du Port".to_owned(),
            staff_name: "Nadia".to_owned(),
            group_name: "Équipe du mardi".to_owned(),
        };
        let started = start::open(self.data.path(), None, founding, &*self.clock).await;
        let started = started.expect("the server opens");
        let store = started.store;
        let app = App {
            store: Arc::clone(&store),
            clock: self.clock.clone(),
            entropy: Arc::new(SystemEntropy),
            throttle: Arc::default(),
            keys: Arc::new(started.keys),
            catalogue: Arc::new(Catalogue::new(None)),
            app_dir: None,
            site: Arc::new(Site { address: ORIGIN.to_owned(), ..Site::default() }),
        };
        self.network.0.replace(Some(router(app)));
        self.serving = Some(Serving { store, staff: started.staff });
    }

    /// Stops the server; its log has been read into the database when this returns.
    pub(crate) async fn stop(&mut self) {
        self.network.0.replace(None);
        self.serving = None;
        let log = self.data.path().join(format!("{DATABASE}-wal"));
        for _ in 0..1_000 {
            if !log.exists() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the database was not closed");
    }

    pub(crate) fn a_day_passes(&self) {
        self.clock.advance(DAY_MS);
    }

    fn serving(&self) -> &Serving {
        self.serving.as_ref().expect("the server runs")
    }

    pub(crate) async fn person(&mut self, name: &str) -> PersonId {
        let new = NewPerson { name: name.to_owned(), phone: String::new(), group: None };
        let Serving { store, staff } = self.serving();
        store.add_person(staff, new, self.clock.now()).await.expect("a person")
    }

    /// A new phone of a person, let in with a code of its own.
    pub(crate) async fn phone(&self, name: &'static str, of: PersonId, number: u8) -> Phone {
        self.phone_with(0, name, of, number).await
    }

    /// The same, for a phone on which somebody learnt before.
    pub(crate) async fn phone_with(
        &self,
        before: u32,
        name: &'static str,
        of: PersonId,
        number: u8,
    ) -> Phone {
        let (Serving { store, staff }, now) = (self.serving(), self.clock.now());
        let code = start::new_code(&**store, &SystemEntropy, staff, Target::Person(of), 1, now);
        let (code, _) = code.await.expect("a code");
        Phone::enrolled(name, of, number, &code.typed, self.network.clone(), (now, before)).await
    }

    pub(crate) fn back_up(&self) -> PathBuf {
        let taken = backup::take(self.data.path(), self.backups.path(), self.clock.now());
        taken.expect("a backup").folder
    }

    pub(crate) async fn restore(&self, from: &Path) -> Restored {
        let wish =
            Wish { from, data: self.data.path(), replace: true, keys: None, new_keys: false };
        backup::restore(&wish, self.clock.now()).await.expect("the backup comes back")
    }

    /// What people do who do not know of `restore`.
    pub(crate) fn copy_back(&self, from: &Path) {
        let place = self.data.path().join(DATABASE);
        std::fs::copy(from.join(DATABASE), place).expect("the file is copied");
    }

    async fn look(&self, sql: &'static str) -> Vec<(Value, Value)> {
        let store = Looking::at(&self.data.path().join(DATABASE)).expect("a database");
        let rows = store.engine().read(move |db| db.query(sql, &[])).await.expect("an answer");
        rows.into_iter().map(|row| (row.0[0].clone(), row.0[1].clone())).collect()
    }

    /// Events that the server holds.
    pub(crate) async fn events(&self) -> u64 {
        match self.look("SELECT coalesce(sum(n), 0), 0 FROM range").await.as_slice() {
            [(Value::Int(n), _)] => n.unsigned_abs(),
            other => panic!("no number: {other:?}"),
        }
    }

    /// How often the audit says that another life began.
    pub(crate) async fn lives_in_the_audit(&self) -> u64 {
        let sql = "SELECT count(*), 0 FROM audit WHERE action = 'server_epoch.drawn'";
        match self.look(sql).await.as_slice() {
            [(Value::Int(n), _)] => n.unsigned_abs(),
            other => panic!("no number: {other:?}"),
        }
    }

    /// The life of the server.
    pub(crate) async fn epoch(&self) -> u64 {
        match self.look("SELECT value, 0 FROM meta WHERE key = 'server_epoch'").await.as_slice() {
            [(Value::Bytes(bytes), _)] => {
                u64::from_be_bytes(bytes.as_slice().try_into().expect("eight bytes"))
            }
            other => panic!("no epoch: {other:?}"),
        }
    }

    /// Whether a phone has read each of its feeds to the end.
    pub(crate) async fn is_up_to_date(&self, phone: &Phone) -> bool {
        let ends = self.look("SELECT feed, pos FROM feed").await;
        let end = |feed: FeedId| {
            let key = [&[feed.kind.0][..], &feed.id].concat();
            let found = ends.iter().find(|(of, _)| *of == Value::Bytes(key.clone()));
            found.map_or(
                0,
                |(_, pos)| if let Value::Int(pos) = pos { pos.unsigned_abs() } else { 0 },
            )
        };
        let cursors = phone.cursors().await;
        !cursors.is_empty() && cursors.iter().all(|(feed, pos)| *pos == end(*feed))
    }
}
