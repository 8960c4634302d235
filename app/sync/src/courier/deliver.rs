//! A courier reached a server: it hands over all it has for it, and takes along what comes back.

use super::CourierError;
use crate::Phone;
use crate::transport::{Answer, Call, MESSAGE, Method, Transport};
use app_domain::ports::{Account, Carried, CourierStore, EventLog, PackStore, SyncStore};
use app_domain::wire::{BundleRes, KeyId, Outer, Taken, from_cbor, open};

/// The answer holds one bundle, and its frame.
const MOST_ANSWER: usize = Outer::LONGEST + (1 << 10);

/// What a round came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Bundles a server has stored.
    pub stored: u32,
    /// Bundles a server will never read: another organisation's, damaged, of an unknown device.
    pub refused: u32,
    /// Bundles that wait for the next round: no network, or a busy server.
    pub waiting: u32,
}

impl<S: SyncStore + PackStore + EventLog + CourierStore> Phone<S> {
    /// Hands over what is carried to the organisations of this phone's accounts. No token goes along: who sent a bundle
    /// stands inside, and who carries it is nobody's business.
    ///
    /// # Errors
    /// [`CourierError::Storage`]. What was delivered before it stays delivered.
    pub async fn deliver(&self) -> Result<Delivered, CourierError> {
        let mut done = Delivered::default();
        for account in self.store.accounts().await? {
            let keys = self.store.sealing_keys(account.id).await?;
            let keys: Vec<_> = keys.iter().map(KeyId::of).collect();
            for carried in self.store.carried().await? {
                if keys.contains(&carried.recipient) {
                    self.hand_over(&account, carried, &mut done).await?;
                }
            }
        }
        Ok(done)
    }

    async fn hand_over(
        &self,
        account: &Account,
        carried: Carried,
        done: &mut Delivered,
    ) -> Result<(), CourierError> {
        let Some(bundle) = self.store.bundle(carried.id).await? else { return Ok(()) };
        let call = Call {
            url: format!("{}/v1/bundle", account.url),
            method: Method::Post(bundle),
            token: None,
            max_bytes: MOST_ANSWER,
        };
        let answer = self.transport.call(call).await.ok();
        let Some(res) = answer.as_ref().and_then(read).filter(|res| res.id == carried.id) else {
            done.waiting += 1;
            return Ok(());
        };
        // First what goes back, then what is done with: a kill in between delivers once more, which changes nothing.
        if let Some(down) = &res.down
            && let Err(CourierError::Storage(error)) = self.receive(down).await
        {
            return Err(error.into());
        }
        self.store.let_go(carried.id).await?;
        let count = if res.taken == Taken::STORED { &mut done.stored } else { &mut done.refused };
        *count += 1;
        Ok(())
    }
}

fn read(answer: &Answer) -> Option<BundleRes> {
    if answer.status != 200 || !answer.whole || !answer.content_type.starts_with(MESSAGE) {
        return None;
    }
    from_cbor(&open(&answer.body, MOST_ANSWER).ok()?).ok()
}
