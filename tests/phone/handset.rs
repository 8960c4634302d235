//! The phone: its storage, and what it does when it is told to.

use crate::clock::MachineClock;
use crate::order::Order;
use crate::route::Route;
use crate::{graded, held};
use anyhow::{Context, Result, bail, ensure};
use app_domain::id::ProfileId;
use app_domain::ports::{Account, Clock, EventLog, Link, SyncStore};
use app_store::{Options, Store};
use app_sync::Phone;
use serde_json::{Value, json};
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

/// Build number written into segment headers.
const APP: u32 = 1;

/// A phone; before it is enrolled it has nothing.
#[derive(Default)]
pub(crate) struct Handset(Option<Opened>);

struct Opened {
    store: Rc<Store>,
    clock: Rc<MachineClock>,
    account: Account,
}

impl Handset {
    /// Does what it is told; the fields of the answer.
    pub(crate) async fn obey(&mut self, order: Order) -> Result<Value> {
        match order {
            Order::Enrol { dir, url, code } => {
                let opened = Opened::enrol(Path::new(&dir), &url, &code).await?;
                let profile = self.0.insert(opened).profile().to_string();
                Ok(json!({ "profile": profile }))
            }
            Order::Record { attempts } => self.opened()?.record(&attempts).await,
            Order::Sync { url } => self.opened()?.sync(url.as_deref()).await,
            Order::Digest {} => self.opened()?.digest().await,
            Order::Quit => Ok(json!({})),
        }
    }

    fn opened(&self) -> Result<&Opened> {
        self.0.as_ref().context("this phone is not enrolled: say `enrol` first")
    }
}

impl Opened {
    async fn enrol(dir: &Path, url: &str, code: &str) -> Result<Self> {
        let store = Rc::new(Store::open(dir, Options { app: APP })?);
        let clock = Rc::new(MachineClock::new());
        if store.accounts().await?.is_empty() {
            let phone = phone(&store, &clock, Route::straight()?);
            phone.enrol(store.new_profile()?, Some(url), code).await?;
        }
        let account = store.accounts().await?.pop().context("no account was kept")?;
        Ok(Self { store, clock, account })
    }

    const fn profile(&self) -> ProfileId {
        self.account.profile
    }

    /// All or nothing as far as they can be read; each is on the disk before the next is.
    async fn record(&self, attempts: &[(i64, u16, u8, u32)]) -> Result<Value> {
        let events = attempts
            .iter()
            .map(|(at_ms, item, grade, took_ms)| {
                Ok((*at_ms, graded::answer(*item, *grade, *took_ms)?))
            })
            .collect::<Result<Vec<_>>>()?;
        for together in events.chunk_by(|(a, _), (b, _)| a == b) {
            let (now, events): (Vec<_>, Vec<_>) = together.iter().cloned().unzip();
            let Some(at_ms) = now.first() else { continue };
            self.store.append(self.profile(), &events, self.clock.at(*at_ms)).await?;
        }
        Ok(json!({ "recorded": attempts.len() }))
    }

    async fn sync(&self, url: Option<&str>) -> Result<Value> {
        let route = match url {
            Some(proxy) => Route::through(&self.account.url, proxy)?,
            None => Route::straight()?,
        };
        // A phone of its own each time: no connection of the last time is used again.
        let phone = phone(&self.store, &self.clock, route);
        let (unsent, known) = (self.unsent().await?, held::count(&self.store).await?);
        let started = now();
        let done = phone.sync(self.profile()).await;
        let seconds = started.elapsed().as_secs_f64();
        done?;
        self.was_not_put_off().await?;
        let sent = unsent.saturating_sub(self.unsent().await?);
        let got = held::count(&self.store).await?.saturating_sub(known);
        Ok(json!({ "seconds": seconds, "sent": sent, "got": got }))
    }

    /// A server that said “not before” was not asked: that is no success.
    async fn was_not_put_off(&self) -> Result<()> {
        let now = self.clock.now().wall;
        for account in self.store.accounts().await? {
            ensure!(account.not_before <= now, "the server said when to come again: not yet");
            if let Some(why) = account.stopped {
                bail!("this phone is no longer enrolled: {why:?}");
            }
        }
        Ok(())
    }

    async fn unsent(&self) -> Result<u64> {
        let mut rows = 0;
        for profile in self.store.profiles().await? {
            rows += self.store.unsent(profile).await?;
        }
        Ok(rows)
    }

    async fn digest(&self) -> Result<Value> {
        let held = held::all(&self.store).await?;
        let digest: String = held.digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(json!({ "count": held.count, "digest": digest }))
    }
}

fn phone(store: &Rc<Store>, clock: &Rc<MachineClock>, route: Route) -> Phone<Store> {
    Phone::new(Rc::clone(store), Rc::new(route), Rc::clone(clock) as Rc<dyn Clock>, "", APP)
}

#[expect(clippy::disallowed_methods, reason = "what is told is how long it took")]
fn now() -> Instant {
    Instant::now()
}
