//! Near-misses on their way (sync.md §12.1): each alone, at a moment of its own, without a token and never beside a sync.

use crate::Phone;
use crate::transport::{Answer, Call, MESSAGE, Method, Transport};
use app_domain::id::{Day, UnixMillis};
use app_domain::ports::{
    Account, Awaited, Draft, EventLog, Ids, LogError, NearMissStore, PackStore, SyncStore,
};
use app_domain::wire::{
    Admitted, BadReport, BundleId, DropKey, DropRes, Mailbox, NearMiss, Purpose, Replies,
    from_cbor, open, open_with, public_of,
};

/// Longest time between writing and sending, ms.
const LATEST_MS: u64 = 12 * 3_600_000;
/// A server closes a connection that was idle for 10 s (sync.md §4): after this it is another one.
const QUIET_MS: i64 = 30_000;
/// An answer to a drop names its id.
const MOST_ANSWER: usize = 1 << 10;
/// Answers to a report, all together.
const MOST_REPLIES: usize = 256 << 10;

/// When to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At a moment drawn between now and twelve hours from now.
    Later,
    /// The person asked for it.
    AtOnce,
}

/// What a try to send came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// One report has arrived; its draft is gone.
    Told,
    /// None is due, or a sync was too near.
    NotNow,
    /// No network, no key of today, no organisation yet: it waits.
    Waits,
}

/// Why a report was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TellError {
    /// The storage did not answer: nothing is kept.
    #[error(transparent)]
    Storage(#[from] LogError),
    /// The report tells too much, or is too long.
    #[error(transparent)]
    Report(#[from] BadReport),
}

impl<S: SyncStore + PackStore + EventLog + NearMissStore + Ids> Phone<S> {
    /// Keeps a report until it is sent; its reply key is made here. Gives its number on this phone.
    ///
    /// # Errors
    /// [`TellError`]; then nothing is kept.
    pub async fn tell_near_miss(&self, report: NearMiss, when: When) -> Result<i64, TellError> {
        let secret = self.store.draw()?;
        let reply_key = public_of(&secret).map_err(BadReport::from)?;
        let report = NearMiss { reply_key, ..report };
        report.check()?;
        let now = self.clock.now();
        let wait = match when {
            When::AtOnce => 0,
            When::Later => drawn(&self.store.draw()?) % LATEST_MS,
        };
        let due = UnixMillis(now.wall.0.saturating_add_unsigned(wait));
        Ok(self.store.keep_draft(&report, secret, due, now.wall.day(0)).await?)
    }

    /// Sends one report that is due, alone.
    ///
    /// # Errors
    /// [`LogError`] of the storage; the report stays.
    pub async fn send_near_miss(&self) -> Result<Telling, LogError> {
        let now = self.clock.now().wall;
        let drafts = self.store.drafts().await?;
        let Some(draft) = drafts.into_iter().find(|draft| draft.due <= now) else {
            return Ok(Telling::NotNow);
        };
        if !self.transport.quiet_for(QUIET_MS) {
            return Ok(Telling::NotNow);
        }
        let Some((account, keys)) = self.organisation(&draft).await? else {
            return Ok(Telling::Waits);
        };
        let Some(key) = of_today(&keys, now.day(0)) else { return Ok(Telling::Waits) };
        let Some(sealed) = self.sealed(&draft, &account, key).await? else {
            return Ok(Telling::Waits);
        };
        let call = Call {
            url: format!("{}/v1/drop", account.url),
            method: Method::Post(Admitted::write(&sealed, key)),
            token: None,
            max_bytes: MOST_ANSWER,
        };
        let answer = self.transport.call(call).await.ok();
        let told: Option<DropRes> = answer.as_ref().and_then(|answer| read(answer, MOST_ANSWER));
        if told.is_none_or(|told| told.id != BundleId::of(&sealed)) {
            return Ok(Telling::Waits);
        }
        self.store.told(draft.id).await?;
        Ok(Telling::Told)
    }

    /// Looks for answers to one report, drawn among those that may have some: one at a time, so that nobody sees which
    /// reports come from one phone. Whether there was one to look for.
    ///
    /// # Errors
    /// [`LogError`] of the storage.
    pub async fn look_for_replies(&self) -> Result<bool, LogError> {
        let today = self.clock.now().wall.day(0);
        let awaited = self.store.awaited(today).await?;
        if awaited.is_empty() || !self.transport.quiet_for(QUIET_MS) {
            return Ok(false);
        }
        let at = drawn(&self.store.draw()?) % awaited.len() as u64;
        let Some(one) = usize::try_from(at).ok().and_then(|at| awaited.get(at)) else {
            return Ok(false);
        };
        let accounts = self.store.accounts().await?;
        let Some(account) = accounts.iter().find(|account| account.id == one.account) else {
            return Ok(false);
        };
        for reply in self.replies_of(account, one).await {
            self.store.keep_reply(one.id, &reply).await?;
        }
        Ok(true)
    }

    async fn replies_of(&self, account: &Account, one: &Awaited) -> Vec<Vec<u8>> {
        let Ok(reply_key) = public_of(&one.reply_secret) else { return Vec::new() };
        let mailbox: String =
            Mailbox::of(&reply_key).0.iter().map(|byte| format!("{byte:02x}")).collect();
        let call = Call {
            url: format!("{}/v1/drop/{mailbox}", account.url),
            method: Method::Get { from: 0 },
            token: None,
            max_bytes: MOST_REPLIES,
        };
        let answer = self.transport.call(call).await.ok();
        let replies: Replies =
            answer.as_ref().and_then(|answer| read(answer, MOST_REPLIES)).unwrap_or_default();
        let opened = replies
            .bundles
            .iter()
            .filter_map(|reply| open_with(&one.reply_secret, Purpose::Reply, &reply.0).ok());
        opened.collect()
    }

    /// Whose report it is to be: where it was sealed for, else the newest organisation of this phone.
    async fn organisation(
        &self,
        draft: &Draft,
    ) -> Result<Option<(Account, Vec<DropKey>)>, LogError> {
        let sealed_for = draft.sealed.as_ref().map(|(account, _)| *account);
        let fits =
            |one: &&Account| sealed_for.map_or(one.stopped.is_none(), |account| one.id == account);
        let accounts = self.store.accounts().await?;
        let Some(account) = accounts.iter().rev().find(fits) else { return Ok(None) };
        let keys = self.store.drop_keys(account.id).await?;
        Ok(Some((account.clone(), keys)))
    }

    /// The one sealed form: the same bytes at every try. `None` when it cannot be sealed, and waits for an update.
    async fn sealed(
        &self,
        draft: &Draft,
        account: &Account,
        key: &DropKey,
    ) -> Result<Option<Vec<u8>>, LogError> {
        if let Some((_, sealed)) = &draft.sealed {
            return Ok(Some(sealed.clone()));
        }
        let Ok(sealed) = draft.report.seal(&key.safety_key, self.store.draw()?) else {
            return Ok(None);
        };
        self.store.keep_sealed(draft.id, account.id, &sealed).await?;
        Ok(Some(sealed))
    }
}

/// The key of today; with a clock that is wrong by days, the newest: the server says whether it is good.
fn of_today(keys: &[DropKey], today: Day) -> Option<&DropKey> {
    keys.iter().find(|key| key.is_good(today.0)).or_else(|| keys.first())
}

fn read<T: for<'b> minicbor::Decode<'b, ()>>(answer: &Answer, most: usize) -> Option<T> {
    if answer.status != 200 || !answer.whole || !answer.content_type.starts_with(MESSAGE) {
        return None;
    }
    from_cbor(&open(&answer.body, most).ok()?).ok()
}

fn drawn(entropy: &[u8; 32]) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&entropy[..8]);
    u64::from_be_bytes(first)
}
