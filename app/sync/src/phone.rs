//! A phone's way to its servers: the storage, the engine and a transport together. The native shell, the web shell and
//! `passerelle-phone` use the same one.

use crate::engine::{Engine, Net, Plan, Planned, Reached, Report, Trigger};
use crate::packs::{PackEvent, PackReport, Packs, Source, Wanted};
use crate::transport::{Call, MESSAGE, Method, Transport};
use crate::{Outcome, enrol};
use app_domain::id::ProfileId;
use app_domain::ports::{
    Account, AccountId, Clock, EventLog, Link, LinkError, LinkState, LogError, PackStore,
    SyncStore, Told, WaitingPack,
};
use app_domain::wire::{FeedId, Feedback, FeedbackRes, Seen, from_cbor, open, seal, to_cbor};
use async_trait::async_trait;
use content_pack::BlobHash;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// More exchanges than any backlog needs; a server that always says “more” is left alone after them.
const MAX_ROUNDS: u32 = 500;
/// A range that cannot be read is tried in each of its forms; then the rest waits for another day.
const MAX_IDLE_ROUNDS: u32 = 5;
/// An answer may be the size the client asked for, and a table more.
const MAX_ANSWER_BYTES: usize = 512 << 10;
/// Below these many bytes a time says nothing of a throughput.
const MEASURABLE_BYTES: usize = 8 << 10;

/// A phone, its storage and its way out.
pub struct Phone<S> {
    store: Rc<S>,
    transport: Rc<dyn Transport>,
    clock: Rc<dyn Clock>,
    engine: RefCell<Engine>,
    net: Cell<Net>,
    in_flight: Cell<bool>,
    /// Origin of the server when no QR gave one; empty in the browser: the page's own.
    origin: String,
    /// Build number of the app.
    app: u32,
}

impl<S> std::fmt::Debug for Phone<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Phone").field("origin", &self.origin).finish_non_exhaustive()
    }
}

impl<S: SyncStore + PackStore + EventLog> Phone<S> {
    /// A phone. `origin` is where to enrol when no QR gave an address: empty in the browser, for the page's own.
    pub fn new(
        store: Rc<S>,
        transport: Rc<dyn Transport>,
        clock: Rc<dyn Clock>,
        origin: impl Into<String>,
        app: u32,
    ) -> Self {
        Self {
            store,
            transport,
            clock,
            engine: RefCell::default(),
            net: Cell::default(),
            in_flight: Cell::new(false),
            origin: origin.into(),
            app,
        }
    }

    /// Little data from now on, or not any more.
    pub fn set_low_data(&self, low_data: bool) {
        self.net.set(Net { low_data, ..self.net.get() });
    }

    /// One exchange with one account; `None` when it is too early, another one is under way, or there is no account.
    ///
    /// # Errors
    /// [`LogError`] of the storage: then nothing was changed.
    pub async fn sync_once(
        &self,
        account: AccountId,
        trigger: Trigger,
    ) -> Result<Option<Report>, LogError> {
        let Some(state) = self.store.sync_state(account).await? else {
            return Ok(None);
        };
        let planned =
            self.engine.borrow().plan(&state, self.clock.now().wall, self.net.get(), trigger);
        let Planned::Go(mut plan) = planned else {
            return Ok(None);
        };
        if self.in_flight.replace(true) {
            return Ok(None);
        }
        let _landed = Landing(&self.in_flight);
        self.exchange(&mut plan).await.map(Some)
    }

    async fn exchange(&self, plan: &mut Plan) -> Result<Report, LogError> {
        let install = self.store.identity().await?.install;
        let mut rows = Vec::with_capacity(plan.chunks.len());
        for chunk in &plan.chunks {
            rows.push(self.store.rows(chunk.profile, chunk.epoch, chunk.from, chunk.n).await?);
        }
        let body = plan.to_bytes(&mut rows, self.clock.now(), install);
        let outcome = self.send(plan, body).await;
        let now = self.clock.now();
        let luck = luck(now.wall.0, install);
        let report = self.engine.borrow_mut().apply(plan, &outcome, now, install, luck);
        self.store.apply(plan.account, &report.changes).await?;
        Ok(report)
    }

    async fn send(&self, plan: &Plan, body: Vec<u8>) -> Outcome {
        let account = &plan.state.account;
        let (size, started) = (body.len(), self.clock.now().boot_ms);
        let outcome = self
            .transport
            .call(Call {
                url: format!("{}/v1/sync", account.url),
                method: Method::Post(body),
                token: Some(account.token.clone()),
                max_bytes: MAX_ANSWER_BYTES,
            })
            .await;
        if outcome.is_ok() && size >= MEASURABLE_BYTES {
            self.measured(size, self.clock.now().boot_ms - started);
        }
        outcome
    }

    fn measured(&self, bytes: usize, ms: i64) {
        let per_s = bytes as u64 * 1_000 / ms.max(1).unsigned_abs();
        let bytes_per_s = Some(u32::try_from(per_s).unwrap_or(u32::MAX));
        self.net.set(Net { bytes_per_s, ..self.net.get() });
    }

    /// Exchanges with one account until nothing waits on either side.
    ///
    /// # Errors
    /// [`LinkError`] when it cannot go on now. What was exchanged stays.
    pub async fn sync_account(
        &self,
        account: AccountId,
        trigger: Trigger,
    ) -> Result<(), LinkError> {
        let (mut waiting, mut idle) = (u64::MAX, 0);
        for _ in 0..MAX_ROUNDS {
            let Some(report) = self.sync_once(account, trigger).await? else {
                break;
            };
            said(&report.reached)?;
            let left = self.rows_to_send(account).await?;
            idle = if report.more || left < waiting { 0 } else { idle + 1 };
            waiting = left;
            if (left == 0 && !report.more) || idle == MAX_IDLE_ROUNDS {
                return Ok(());
            }
        }
        if self.stopped(account).await? { Err(LinkError::EnrolAgain) } else { Ok(()) }
    }

    /// Rows that are still to be sent.
    async fn rows_to_send(&self, account: AccountId) -> Result<u64, LogError> {
        let state = self.store.sync_state(account).await?;
        Ok(state.map_or(0, |state| self.engine.borrow().rows_waiting(&state)))
    }

    async fn stopped(&self, account: AccountId) -> Result<bool, LogError> {
        let accounts = self.store.accounts().await?;
        Ok(accounts.iter().any(|one| one.id == account && one.stopped.is_some()))
    }

    /// The packs everybody may have: those of `{base}/index.json`, signed by a trusted key. `base` is `…/packs`.
    ///
    /// # Errors
    /// [`LogError`] of the storage. What could not be fetched is in the report, and comes the next time.
    pub async fn fetch_packs(
        &self,
        base: &str,
        trusted: &[[u8; 32]],
        wanted: &Wanted,
        tell: &dyn Fn(PackEvent),
    ) -> Result<PackReport, LogError> {
        let source = Source { blobs: format!("{base}/blob/"), token: None, trusted };
        self.packs(source, wanted, tell).listed(base).await
    }

    /// The packs of `{base}/index.json` that are not here; none when the list could not be read.
    ///
    /// # Errors
    /// [`LogError`] of the storage.
    pub async fn waiting_packs(
        &self,
        base: &str,
        wanted: &Wanted,
    ) -> Result<Option<Vec<WaitingPack>>, LogError> {
        let source = Source { blobs: String::new(), token: None, trusted: &[] };
        self.packs(source, wanted, &|_| ()).waiting(base).await
    }

    /// The packs an organisation gave, signed by its keys.
    ///
    /// # Errors
    /// As [`Self::fetch_packs`].
    pub async fn fetch_given(
        &self,
        account: &Account,
        wanted: &Wanted,
        tell: &dyn Fn(PackEvent),
    ) -> Result<PackReport, LogError> {
        let mut whole = PackReport::default();
        for offer in self.store.offers(account.id).await? {
            if !wanted.pack(&offer.pack) {
                continue;
            }
            let blobs = format!("{}/v1/blob/", account.url);
            let url = format!("{blobs}{}", BlobHash(offer.manifest));
            let source = Source { blobs, token: Some(&account.token), trusted: &account.trusted };
            let report =
                self.packs(source, wanted, tell).one(&url, &offer.pack, offer.version).await?;
            whole.ready.extend(report.ready);
            whole.failed.extend(report.failed);
            whole.bytes += report.bytes;
        }
        Ok(whole)
    }

    fn packs<'a>(
        &'a self,
        source: Source<'a>,
        wanted: &'a Wanted,
        tell: &'a dyn Fn(PackEvent),
    ) -> Packs<'a, S> {
        Packs { store: &self.store, transport: &*self.transport, wanted, source, tell }
    }
}

/// Ends a flight, also when its future is dropped on the way.
struct Landing<'a>(&'a Cell<bool>);

impl Drop for Landing<'_> {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// What a learner's screen needs of it.
const fn said(reached: &Reached) -> Result<(), LinkError> {
    match reached {
        Reached::Server => Ok(()),
        Reached::NoNetwork | Reached::TryLater => Err(LinkError::NoNetwork),
        Reached::NoRealNetwork => Err(LinkError::NoRealNetwork),
        // Tried again with half as much, or later.
        Reached::NotUnderstood => Err(LinkError::NoNetwork),
        Reached::Denied(_) => Err(LinkError::EnrolAgain),
    }
}

/// Random enough to spread the tries of many phones: the clock and the installation, mixed (splitmix64).
const fn luck(now_ms: i64, install: u64) -> u64 {
    let mut n = now_ms.cast_unsigned().wrapping_add(install).wrapping_add(0x9e37_79b9_7f4a_7c15);
    n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}

#[async_trait(?Send)]
impl<S: SyncStore + PackStore + EventLog> Link for Phone<S> {
    async fn state(&self, profile: ProfileId) -> LinkState {
        let Ok(accounts) = self.store.accounts().await else {
            return LinkState::default();
        };
        let carries = |account: &&Account| {
            account.profile == profile || account.subs.slot(FeedId::profile(profile)).is_some()
        };
        accounts.iter().rev().find(carries).map_or_else(LinkState::default, |account| LinkState {
            enrolled: account.stopped.is_none(),
            // The account knows the referent of the last person who joined by it.
            referent: (account.profile == profile).then(|| account.referent.clone()),
            last_ack: account.last_ack,
        })
    }

    async fn enrol(
        &self,
        profile: ProfileId,
        url: Option<&str>,
        code: &str,
    ) -> Result<(), LinkError> {
        let url = url.unwrap_or(&self.origin).trim_end_matches('/').to_owned();
        let who = self.store.identity().await?;
        let lang = self.store.setting("lang").await?.unwrap_or_else(|| "fr".to_owned());
        let request = enrol::question(code, &who, profile, &lang, self.app);
        let res = enrol::enrol(&*self.transport, &url, &request).await?;
        let id = self.store.add_account(&enrol::account(&url, res)).await?;
        // What was learnt before goes too, under the id it has (sync.md §9).
        self.store.bind(id, profile).await?;
        self.engine.borrow_mut().try_refused_again();
        Ok(())
    }

    async fn sync(&self, _profile: ProfileId) -> Result<(), LinkError> {
        // One that does not let this phone in any more never stops another (I-ONE): who changed agency has both.
        let mut first = Ok(());
        for account in self.store.accounts().await? {
            first = first.and(self.sync_account(account.id, Trigger::ByHand).await);
        }
        first
    }

    async fn adopted(&self) -> Option<ProfileId> {
        Some(self.store.accounts().await.ok()?.last()?.profile)
    }

    async fn seen(&self, person: &[ProfileId]) -> Vec<Seen> {
        let mut seen = Vec::new();
        for profile in person {
            let items = self.store.items(*profile, Seen::TAG).await.unwrap_or_default();
            seen.extend(items.iter().filter_map(|bytes| from_cbor::<Seen>(bytes).ok()));
        }
        seen.sort_by_key(|one| std::cmp::Reverse(one.day));
        seen
    }

    async fn tell(&self, profile: ProfileId, word: Feedback) -> Result<Told, LinkError> {
        let accounts = self.store.accounts().await?;
        let carries = |account: &&Account| {
            account.stopped.is_none()
                && (account.profile == profile
                    || account.subs.slot(FeedId::profile(profile)).is_some())
        };
        let Some(account) = accounts.iter().rev().find(carries) else { return Ok(Told::Waits) };
        let id = word.id;
        let call = Call {
            url: format!("{}/v1/feedback", account.url),
            method: Method::Post(seal(&to_cbor(&Feedback { app: self.app, ..word }))),
            token: Some(account.token.clone()),
            max_bytes: 4 << 10,
        };
        let answer = self.transport.call(call).await.map_err(|_| LinkError::NoNetwork)?;
        let framed = answer.content_type == MESSAGE && answer.whole;
        let body = open(&answer.body, 4 << 10).ok().filter(|_| framed);
        let told: Option<FeedbackRes> = body.and_then(|body| from_cbor(&body).ok());
        Ok(match (answer.status, told) {
            // Only an answer that names it is one: a login page says 200 too.
            (200, Some(told)) if told.id == id => Told::Received,
            (400 | 413, _) => Told::Refused,
            _ => Told::Waits,
        })
    }
}
