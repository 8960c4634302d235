//! One server in a folder of its own, phones that speak the wire, and a browser of staff.

use app_domain::event::{Aids, Attempt, Event, Verdict};
use app_domain::id::{BootId, DeviceId, Epoch, ProfileId, UnixMillis};
use app_domain::wire::{
    self, ClockAt, EnrolReq, EnrolRes, FeedId, FeedRef, Hash8, RangeUp, SegmentHeader, SyncReq,
    SyncRes, Want, encode_rows, range_digest, row_hash,
};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::connect_info::MockConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use content_pack::{Channel, ErrorKind};
use std::net::SocketAddr;
use std::sync::Arc;
use sync_server::app::{App, Site, router};
use sync_server::clock::{Clock, ManualClock};
use sync_server::entropy::SystemEntropy;
use sync_server::files::Catalogue;
use sync_server::start::{self, Started};
use sync_server::store::{Founding, Group, Staff, Store, Target};
use tempfile::TempDir;
use tower::ServiceExt;

/// 2026-03-02, 09:00 UTC.
pub(crate) const NOON: UnixMillis = UnixMillis(1_772_442_000_000);

/// An answer, whole.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn message<T: for<'b> minicbor::Decode<'b, ()>>(&self) -> T {
        assert_eq!(self.header(header::CONTENT_TYPE), "application/passerelle");
        wire::from_cbor(&wire::open(&self.body, 1 << 20).unwrap()).unwrap()
    }
}

pub(crate) fn founding() -> Founding {
    Founding {
        org_name: "Agence du Port".into(),
        staff_name: "Nadia".into(),
        group_name: "Équipe du mardi".into(),
    }
}

pub(crate) struct World {
    pub dir: TempDir,
    pub clock: Arc<ManualClock>,
    pub store: Arc<dyn Store>,
    pub staff: Staff,
    pub group: Group,
    pub routes: Router,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap(), None).await
    }

    pub(crate) async fn with_packs(packs: &std::path::Path) -> Self {
        Self::in_folder(tempfile::tempdir().unwrap(), Some(packs.to_owned())).await
    }

    /// A server on a folder that may hold a database already: a restart.
    pub(crate) async fn in_folder(dir: TempDir, packs: Option<std::path::PathBuf>) -> Self {
        let clock = Arc::new(ManualClock::at(NOON));
        let database = crate::on::database(dir.path()).await;
        let started =
            start::open(dir.path(), database.as_deref(), founding(), &*clock).await.unwrap();
        Self::of(started, dir, clock, packs)
    }

    pub(crate) fn of(
        started: Started,
        dir: TempDir,
        clock: Arc<ManualClock>,
        packs: Option<std::path::PathBuf>,
    ) -> Self {
        let Started { store, keys, staff, group } = started;
        let app = App {
            store: Arc::clone(&store),
            clock: clock.clone(),
            entropy: Arc::new(SystemEntropy),
            throttle: Arc::default(),
            keys: Arc::new(keys),
            catalogue: Arc::new(Catalogue::new(packs)),
            app_dir: None,
            site: Arc::new(Site { address: "http://localhost:8080".into(), ..Site::default() }),
        };
        Self { dir, clock, store, staff, group, routes: router(app) }
    }

    /// It is so late.
    pub(crate) fn at(&self, now_ms: i64) {
        self.clock.advance(now_ms - self.clock.now().0);
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        self.send_from("127.0.0.1:5000", request).await
    }

    pub(crate) async fn send_from(&self, peer: &str, request: Request<Body>) -> Answer {
        let peer: SocketAddr = peer.parse().unwrap();
        let routes = self.routes.clone().layer(MockConnectInfo(peer));
        let answer = routes.oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// A code for the group, typed and secret.
    pub(crate) async fn code(&self, uses: u32) -> start::Code {
        self.code_for(Target::Group(self.group.id), uses).await
    }

    pub(crate) async fn code_for(&self, target: Target, uses: u32) -> start::Code {
        let now = self.clock.now();
        start::new_code(&*self.store, &SystemEntropy, &self.staff, target, uses, now)
            .await
            .unwrap()
            .0
    }

    /// A phone of the group, enrolled, that answers under the profile it was given.
    pub(crate) async fn phone(&self, seed: u8) -> Phone {
        let code = self.code(1).await.typed;
        let mut phone = Phone::new(seed);
        let answer = phone.enrol(self, &code).await;
        assert_eq!(answer.status, StatusCode::OK);
        phone
    }

    /// A browser that signed in with a one-time link.
    pub(crate) async fn browser(&self) -> Browser<'_> {
        let path = start::sign_in_path(&*self.store, &SystemEntropy, &self.staff, self.clock.now())
            .await
            .unwrap();
        Browser::sign_in(self, &path).await
    }
}

/// A phone as the wire sees it.
pub(crate) struct Phone {
    pub seed: u8,
    pub token: String,
    pub profile: ProfileId,
    pub install: u64,
    pub boot_ms: i64,
    pub server_epoch: u64,
    pub cursor: Vec<u64>,
    pub subs: wire::SubsTable,
}

impl Phone {
    pub(crate) fn new(seed: u8) -> Self {
        Self {
            seed,
            token: String::new(),
            profile: ProfileId([seed; 16]),
            install: seed.into(),
            boot_ms: 100_000,
            server_epoch: 0,
            cursor: Vec::new(),
            subs: wire::SubsTable::default(),
        }
    }

    pub(crate) fn enrol_request(&self, code: &str) -> Request<Body> {
        let message = EnrolReq {
            code: code.to_owned(),
            sign_key: [self.seed; 32],
            seal_key: [self.seed; 32],
            install: self.install,
            lang: "ar".into(),
            profile: Some(self.profile),
            device: DeviceId([self.seed; 8]),
            app: 1,
        };
        post("/v1/enrol", wire::seal(&wire::to_cbor(&message)))
    }

    pub(crate) async fn enrol(&mut self, world: &World, code: &str) -> Answer {
        let answer = world.send(self.enrol_request(code)).await;
        if answer.status == StatusCode::OK {
            self.take(answer.message());
        }
        answer
    }

    pub(crate) fn take(&mut self, let_in: EnrolRes) {
        self.token = let_in.token;
        self.profile = let_in.person.profile;
        self.server_epoch = let_in.server_epoch;
        self.cursor = vec![0; let_in.subs.slots.len()];
        self.subs = let_in.subs;
    }

    pub(crate) fn header(&self) -> SegmentHeader {
        SegmentHeader {
            feed: FeedRef::Profile,
            device: DeviceId([self.seed; 8]),
            app: 1,
            boot: BootId([self.seed; 8]),
            wall_ms: NOON.0 - 60_000,
            boot_ms: self.boot_ms - 60_000,
            last_offset_ms: None,
            tz_min: 60,
            lang: *b"ar\0",
            rebased_from: None,
        }
    }

    /// A range of these rows, from a row on, of a segment of this phone's profile.
    pub(crate) fn range_of(&self, epoch: u64, from: u32, rows: &[Vec<u8>]) -> RangeUp {
        RangeUp {
            slot: self.subs.slot(FeedId::profile(self.profile)).unwrap_or(0),
            epoch,
            from,
            n: u32::try_from(rows.len()).unwrap(),
            header: Some(self.header().to_bytes()),
            cols: encode_rows(rows),
            digest: range_digest(&hashes(self.profile, epoch, from, rows)),
        }
    }

    pub(crate) fn range(&self, epoch: u64, from: u32, events: &[Event]) -> RangeUp {
        self.range_of(epoch, from, &rows(from, events))
    }

    pub(crate) fn request(&self, ranges: Vec<RangeUp>) -> SyncReq {
        SyncReq {
            proto: SyncReq::PROTO,
            clock: ClockAt { wall_ms: NOON.0, boot_ms: self.boot_ms, boot: BootId([self.seed; 8]) },
            install: self.install,
            server_epoch: self.server_epoch,
            subs: self.subs.generation,
            cursor: self.cursor.clone(),
            ranges,
            witness: None,
            want: Want::default(),
            done: Vec::new(),
            new_profiles: Vec::new(),
        }
    }

    pub(crate) fn sync_request(&self, body: Vec<u8>) -> Request<Body> {
        let mut request = post("/v1/sync", body);
        let token = format!("Bearer {}", self.token).parse().unwrap();
        request.headers_mut().insert(header::AUTHORIZATION, token);
        request
    }

    pub(crate) async fn send(&self, world: &World, message: &SyncReq) -> Answer {
        world.send(self.sync_request(wire::seal(&wire::to_cbor(message)))).await
    }

    pub(crate) async fn sync(&self, world: &World, ranges: Vec<RangeUp>) -> SyncRes {
        let answer = self.send(world, &self.request(ranges)).await;
        assert_eq!(answer.status, StatusCode::OK);
        answer.message()
    }

    /// Syncs and keeps the cursor and the table, as a client does.
    pub(crate) async fn sync_on(&mut self, world: &World, ranges: Vec<RangeUp>) -> SyncRes {
        let answer = self.sync(world, ranges).await;
        self.server_epoch = answer.server_epoch;
        self.cursor = answer.cursor.clone();
        if let Some(subs) = &answer.subs {
            let at = |feed| {
                self.subs.slot(feed).and_then(|slot| self.cursor.get(usize::from(slot)).copied())
            };
            self.cursor = subs.slots.iter().map(|slot| at(slot.feed).unwrap_or_default()).collect();
            self.subs = subs.clone();
        }
        answer
    }
}

pub(crate) fn rows(from: u32, events: &[Event]) -> Vec<Vec<u8>> {
    (from..).zip(events).map(|(seq, event)| event.to_row(seq * 1_000).to_bytes()).collect()
}

pub(crate) fn hashes(profile: ProfileId, epoch: u64, from: u32, rows: &[Vec<u8>]) -> Vec<Hash8> {
    (from..).zip(rows).map(|(seq, row)| row_hash(profile, Epoch(epoch), seq, row)).collect()
}

pub(crate) fn post(path: &str, body: Vec<u8>) -> Request<Body> {
    let mut request = Request::new(Body::from(body));
    *request.method_mut() = axum::http::Method::POST;
    *request.uri_mut() = path.parse().unwrap();
    request.headers_mut().insert(header::CONTENT_TYPE, "application/passerelle".parse().unwrap());
    request
}

pub(crate) fn yes() -> Event {
    Event::ConsentAnswered { purpose: "referent".into(), yes: true }
}

pub(crate) fn no() -> Event {
    Event::ConsentAnswered { purpose: "referent".into(), yes: false }
}

pub(crate) fn answer(
    unit: &str,
    item: &str,
    channel: Channel,
    verdict: Verdict,
    gloss: bool,
) -> Event {
    Event::Attempt(Box::new(Attempt {
        unit: unit.into(),
        step: "gestes".into(),
        prompt: 0,
        items: vec![item.into()],
        channel,
        response: "x".into(),
        verdict,
        aids: Aids { gloss, ..Aids::default() },
        replays: 0,
        rung: 0,
        took_ms: 900,
        attempt: 1,
    }))
}

/// Consent, an oral answer with help, a written one not yet, a road answer that a rule blocks, a scene done.
pub(crate) fn a_session() -> Vec<Event> {
    vec![
        yes(),
        answer("core.02", "core.02/repeter", Channel::Oral, Verdict::Right, true),
        answer(
            "core.02",
            "core.02/lire",
            Channel::Written,
            Verdict::NotYet(ErrorKind::Slip),
            false,
        ),
        answer("route.13", "route.13/stop", Channel::Oral, Verdict::NotYet(ErrorKind::Rule), false),
        answer(
            "route.13",
            "route.13/vide",
            Channel::Oral,
            Verdict::NotYet(ErrorKind::Language),
            false,
        ),
        Event::SceneDone { scene: "core.02".into() },
    ]
}

/// A browser of staff: keeps its cookie and the token of its forms.
pub(crate) struct Browser<'a> {
    world: &'a World,
    cookie: String,
    form: String,
}

pub(crate) fn get(path: &str) -> Request<Body> {
    Request::builder().uri(path).header(header::HOST, "localhost:8080").body(Body::empty()).unwrap()
}

pub(crate) fn form(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let body: Vec<_> =
        fields.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
    Request::builder()
        .method("POST")
        .uri(path)
        .header(header::HOST, "localhost:8080")
        .header(header::ORIGIN, "http://localhost:8080")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.join("&")))
        .unwrap()
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }
        })
        .collect()
}

impl<'a> Browser<'a> {
    pub(crate) async fn sign_in(world: &'a World, path: &str) -> Self {
        let link = path.split_once("t=").unwrap().1;
        let answer = world.send(form("/console/sign-in", &[("t", link)])).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let cookie = answer.header(header::SET_COOKIE).split(';').next().unwrap().to_owned();
        let mut browser = Self { world, cookie, form: String::new() };
        let page = browser.get("/console/groups").await.text();
        browser.form = page
            .split_once("name=\"_t\" value=\"")
            .unwrap()
            .1
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        browser
    }

    pub(crate) fn with_cookie(&self, mut request: Request<Body>) -> Request<Body> {
        request.headers_mut().insert(header::COOKIE, self.cookie.parse().unwrap());
        request
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.world.send(self.with_cookie(get(path))).await
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut fields = fields.to_vec();
        fields.push(("_t", &self.form));
        self.world.send(self.with_cookie(form(path, &fields))).await
    }

    /// Adds a person of the first group; gives its id.
    pub(crate) async fn add_person(&self, name: &str, phone: &str) -> String {
        let group = self.world.group.id.to_string();
        let answer = self
            .post("/console/people/new", &[("name", name), ("phone", phone), ("group", &group)])
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        answer.header(header::LOCATION).rsplit('/').next().unwrap().to_owned()
    }
}
