//! A server in memory that keeps the protocol, and a network that does not.

use super::post::Post;
use crate::transport::{Answer, Call, MESSAGE, Method, NoAnswer, Transport};
use crate::{Phone, Sound, Wanted};
use app_domain::event::Event;
use app_domain::id::{BootId, Epoch, ProfileId, UnixMillis};
use app_domain::ports::{Clocks, EventLog, FixedClock, Link, SyncStore};
use app_domain::wire::{
    self, Ack, Anchor, AnchorRank, Denied, EnrolReq, EnrolRes, FeedId, Held, Item, Key, Limits,
    NEW_PROFILE_SLOT, Note, NoteCode, OrgKeys, Person, Pulled, RangeDown, RangeUp, Referent, Slot,
    SubsTable, SyncReq, SyncRes, decode_rows, encode_rows, head_over, head0, range_digest,
    row_hash,
};
use app_store::{Options, Store};
use async_trait::async_trait;
use std::cell::RefCell;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

pub(super) const AMINA: ProfileId = ProfileId([1; 16]);

/// Runs a future whose parts all answer at once.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..100_000 {
        if let Poll::Ready(out) = future.as_mut().poll(&mut context) {
            return out;
        }
    }
    panic!("a future never answered");
}

pub(super) struct Segment {
    pub(super) header: Vec<u8>,
    pub(super) rows: BTreeMap<u32, Vec<u8>>,
}

/// A server without a disk.
pub(super) struct Server {
    pub(super) life: u64,
    pub(super) table: SubsTable,
    pub(super) feeds: BTreeMap<FeedId, Vec<Item>>,
    pub(super) segments: BTreeMap<(ProfileId, u64), Segment>,
    pub(super) page: usize,
    pub(super) requests: u32,
    pub(super) rows_in: u32,
    /// Ranges that are answered with this note and not stored.
    pub(super) refuse: Option<NoteCode>,
    /// What it does with bundles and near-misses.
    pub(super) post: Post,
}

impl Server {
    pub(super) fn new() -> Self {
        let slots = vec![Slot { feed: FeedId::profile(AMINA) }];
        Self {
            life: 7,
            table: SubsTable { generation: 1, slots },
            feeds: BTreeMap::new(),
            segments: BTreeMap::new(),
            page: 2_000,
            requests: 0,
            rows_in: 0,
            refuse: None,
            post: Post::default(),
        }
    }

    pub(super) fn rows_of(&self, profile: ProfileId) -> Vec<&[u8]> {
        let of = self.segments.iter().filter(|((who, _), _)| *who == profile);
        of.flat_map(|(_, segment)| segment.rows.values().map(Vec::as_slice)).collect()
    }

    fn enrol(&self, request: &EnrolReq) -> EnrolRes {
        EnrolRes {
            token: "token".to_owned(),
            org: OrgKeys {
                id: [3; 16],
                name: "Agence".to_owned(),
                signing: vec![Key(self.post.signing_key())],
                sealing: Key(self.post.sealing_key()),
            },
            person: Person { profile: AMINA, adopt: request.profile != Some(AMINA) },
            referent: Referent { name: "Nadia".to_owned() },
            subs: self.table.clone(),
            server_epoch: self.life,
            now_ms: 1_700_000_000_000,
        }
    }

    pub(super) fn accept(&mut self, request: &SyncReq) -> SyncRes {
        self.requests += 1;
        let (mut acks, mut notes) = (Vec::new(), Vec::new());
        for range in &request.ranges {
            match self.store(request, range) {
                Ok(ack) => acks.push(ack),
                Err((code, from)) => {
                    let n = range.from + range.n - from;
                    notes.push(Note::about(code, range.slot, range.epoch, from, n));
                }
            }
        }
        self.bind_new(request);
        let subs = (request.subs != self.table.generation).then(|| self.table.clone());
        let (items, cursor, more) = match subs {
            Some(_) => (Vec::new(), request.cursor.clone(), false),
            None => self.pull(&request.cursor, &acks),
        };
        SyncRes {
            server_epoch: self.life,
            now_ms: 1_700_000_000_000,
            acks,
            notes,
            items,
            cursor,
            more,
            subs,
            limits: Limits::DEFAULT,
            retry_after_s: 0,
        }
    }

    fn store(&mut self, request: &SyncReq, range: &RangeUp) -> Result<Ack, (NoteCode, u32)> {
        if let Some(code) = self.refuse {
            return Err((code, range.from));
        }
        let profile = match range.slot.checked_sub(NEW_PROFILE_SLOT) {
            Some(at) => request.new_profiles[usize::from(at)],
            None => ProfileId(self.table.feed(range.slot).unwrap().id),
        };
        let rows =
            decode_rows(&range.cols, 10_000).map_err(|_| (NoteCode::RANGE_BAD, range.from))?;
        let epoch = Epoch(range.epoch);
        let hashes: Vec<_> = (range.from..)
            .zip(&rows)
            .map(|(seq, row)| row_hash(profile, epoch, seq, row))
            .collect();
        assert_eq!(range_digest(&hashes), range.digest);
        let key = (profile, range.epoch);
        let segment = match self.segments.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let header = range.header.clone().ok_or((NoteCode::NO_HEADER, range.from))?;
                new.insert(Segment { header, rows: BTreeMap::new() })
            }
        };
        let mut fresh: Vec<(u32, Vec<Vec<u8>>)> = Vec::new();
        for (seq, row) in (range.from..).zip(rows) {
            match segment.rows.get(&seq) {
                Some(known) if *known != row => return Err((NoteCode::FORK, seq)),
                Some(_) => {}
                None => {
                    segment.rows.insert(seq, row.clone());
                    self.rows_in += 1;
                    match fresh.last_mut() {
                        Some((from, run)) if *from as usize + run.len() == seq as usize => {
                            run.push(row);
                        }
                        _ => fresh.push((seq, vec![row])),
                    }
                }
            }
        }
        let header = segment.header.clone();
        let feed = self.feeds.entry(FeedId::profile(profile)).or_default();
        let mut at = Vec::new();
        for (from, run) in fresh {
            feed.push(down(profile, epoch, from, &header, &run));
            at.push((from, feed.len() as u64));
        }
        Ok(self.ack(range.slot, profile, epoch, at))
    }

    fn ack(&self, slot: u16, profile: ProfileId, epoch: Epoch, at: Vec<(u32, u64)>) -> Ack {
        let segment = &self.segments[&(profile, epoch.0)];
        let ranges: Vec<_> = segment.rows.keys().map(|seq| (*seq, *seq)).collect();
        let held = Held::of(&ranges);
        let hashes =
            (1..=held.prefix()).map(|seq| row_hash(profile, epoch, seq, &segment.rows[&seq]));
        let prefix_head = head_over(head0(profile, epoch, &segment.header), hashes);
        let anchor = Anchor { rank: AnchorRank::Exact, offset_ms: 0, raw_ms: None };
        Ack { slot, epoch: epoch.0, held, prefix_head, anchor, at }
    }

    fn bind_new(&mut self, request: &SyncReq) {
        for profile in &request.new_profiles {
            let feed = FeedId::profile(*profile);
            if self.table.slot(feed).is_none() {
                self.table.slots.push(Slot { feed });
                self.table.generation += 1;
            }
        }
    }

    fn pull(&self, cursor: &[u64], acks: &[Ack]) -> (Vec<Pulled>, Vec<u64>, bool) {
        let (mut items, mut to, mut more) = (Vec::new(), cursor.to_vec(), false);
        for (slot, pos) in (0_u16..).zip(to.iter_mut()) {
            let feed =
                self.feeds.get(&self.table.feed(slot).unwrap()).map_or(&[][..], Vec::as_slice);
            let own: Vec<u64> = acks
                .iter()
                .filter(|a| a.slot == slot)
                .flat_map(|a| a.at.iter().map(|at| at.1))
                .collect();
            while let Some(item) = usize::try_from(*pos).ok().and_then(|at| feed.get(at)) {
                let next = *pos + 1;
                if !own.contains(&next) {
                    if items.len() == self.page {
                        more = true;
                        break;
                    }
                    items.push(Pulled { slot, pos: next, item: item.clone() });
                }
                *pos = next;
            }
        }
        (items, to, more)
    }
}

pub(super) fn down(
    profile: ProfileId,
    epoch: Epoch,
    from: u32,
    header: &[u8],
    rows: &[Vec<u8>],
) -> Item {
    let hashes: Vec<_> =
        (from..).zip(rows).map(|(seq, row)| row_hash(profile, epoch, seq, row)).collect();
    Item::Range(RangeDown {
        profile,
        epoch: epoch.0,
        from,
        n: u32::try_from(rows.len()).unwrap(),
        header: header.to_vec(),
        cols: encode_rows(rows),
        digest: range_digest(&hashes),
    })
}

/// What the network does to one exchange.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// The request does not arrive.
    Cut,
    /// The server commits, the answer is lost.
    LoseAnswer,
    /// The request arrives three times.
    Thrice,
    /// The request before this one arrives once more, after it.
    ReplayLast,
    /// Something else answers.
    Other(u16, &'static str, Vec<u8>),
    /// The token is not let in.
    Deny(Denied),
}

/// A network with faults to come, one an exchange; then it works.
pub(super) struct Net {
    pub(super) server: RefCell<Server>,
    pub(super) faults: RefCell<VecDeque<Fault>>,
    pub(super) sent: RefCell<Vec<Vec<u8>>>,
    pub(super) without_token: RefCell<Vec<Call>>,
}

impl Net {
    pub(super) fn new() -> Rc<Self> {
        Rc::new(Self {
            server: RefCell::new(Server::new()),
            faults: RefCell::default(),
            sent: RefCell::default(),
            without_token: RefCell::default(),
        })
    }

    pub(super) fn fails(&self, faults: impl IntoIterator<Item = Fault>) {
        self.faults.borrow_mut().extend(faults);
    }

    /// The routes that carry no token; `None` for the others.
    fn posted(&self, call: &Call) -> Option<Result<Answer, NoAnswer>> {
        let (_, path) = call.url.split_once("/v1/").unwrap();
        if !path.starts_with("bundle") && !path.starts_with("drop") {
            return None;
        }
        assert_eq!(call.token, None, "nobody is named");
        self.without_token.borrow_mut().push(call.clone());
        if self.faults.borrow_mut().pop_front().is_some() {
            return Some(Err(NoAnswer::Offline("cut".to_owned())));
        }
        Some(Ok(framed(200, self.server.borrow_mut().posted(path, &call.method))))
    }

    fn sync(&self, body: &[u8]) -> Vec<u8> {
        let request: SyncReq = wire::from_cbor(&wire::open(body, 1 << 20).unwrap()).unwrap();
        wire::seal(&wire::to_cbor(&self.server.borrow_mut().accept(&request)))
    }
}

fn framed(status: u16, body: Vec<u8>) -> Answer {
    Answer { status, content_type: MESSAGE.to_owned(), retry_after_s: None, body, whole: true }
}

#[async_trait(?Send)]
impl Transport for Net {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        if let Some(outcome) = self.posted(&call) {
            return outcome;
        }
        let Method::Post(body) = call.method else { panic!("no packs here") };
        if call.url.ends_with("/v1/enrol") {
            let request: EnrolReq = wire::from_cbor(&wire::open(&body, 1 << 20).unwrap()).unwrap();
            self.server.borrow_mut().post.knows(&request);
            return Ok(framed(
                200,
                wire::seal(&wire::to_cbor(&self.server.borrow().enrol(&request))),
            ));
        }
        assert_eq!(call.token.as_deref(), Some("token"));
        let fault = self.faults.borrow_mut().pop_front();
        let offline = || Err(NoAnswer::Offline("cut".to_owned()));
        let last = self.sent.borrow().last().cloned();
        self.sent.borrow_mut().push(body.clone());
        match fault {
            None => Ok(framed(200, self.sync(&body))),
            Some(Fault::Cut) => offline(),
            Some(Fault::LoseAnswer) => {
                self.sync(&body);
                offline()
            }
            Some(Fault::Thrice) => {
                self.sync(&body);
                let second = self.sync(&body);
                self.sync(&body);
                Ok(framed(200, second))
            }
            Some(Fault::ReplayLast) => {
                let answer = self.sync(&body);
                last.iter().for_each(|last| drop(self.sync(last)));
                Ok(framed(200, answer))
            }
            Some(Fault::Other(status, media, body)) => Ok(Answer {
                status,
                content_type: media.to_owned(),
                retry_after_s: None,
                body,
                whole: true,
            }),
            Some(Fault::Deny(denied)) => Ok(framed(401, wire::seal(&wire::to_cbor(&denied)))),
        }
    }
}

/// A phone and its storage.
pub(super) struct Amina {
    pub(super) store: Rc<Store>,
    pub(super) phone: Phone<Store>,
    pub(super) clock: Rc<FixedClock>,
}

impl Amina {
    /// A phone on this network, enrolled.
    pub(super) fn on(net: &Rc<Net>) -> Self {
        let amina = Self::with(net, Rc::new(Store::in_memory(Options { app: 1 }).unwrap()));
        now(amina.phone.enrol(AMINA, Some("https://a/"), "k7m2-9oil")).unwrap();
        amina
    }

    /// The app opened again on what is stored.
    pub(super) fn with(net: &Rc<Net>, store: Rc<Store>) -> Self {
        let clock = Rc::new(FixedClock::at(UnixMillis(1_700_000_000_000)));
        let phone = Phone::new(store.clone(), net.clone(), clock.clone(), "", 1);
        Self { store, phone, clock }
    }

    pub(super) fn learns(&self, rows: usize) {
        let clocks = Clocks {
            wall: UnixMillis(1_700_000_000_000),
            boot_ms: 5,
            boot: BootId([4; 8]),
            tz_min: 60,
        };
        let events: Vec<Event> =
            (0..rows).map(|n| Event::HelpAsked { need: format!("n{n}") }).collect();
        now(self.store.append(AMINA, &events, clocks)).unwrap();
    }

    pub(super) fn syncs(&self) -> Result<(), app_domain::ports::LinkError> {
        self.clock.pass_ms(3_600_000);
        now(self.phone.sync(AMINA))
    }

    pub(super) fn unsent(&self) -> u64 {
        now(self.store.unsent(AMINA)).unwrap()
    }

    pub(super) fn rows(&self) -> usize {
        now(self.store.events(AMINA)).unwrap().len()
    }

    pub(super) fn account(&self) -> app_domain::ports::Account {
        now(self.store.accounts()).unwrap().remove(0)
    }
}

pub(super) fn wanted() -> Wanted {
    Wanted::everything(Sound::Ogg, vec!["ar".into()])
}
