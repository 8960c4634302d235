//! Bundles of everything that a server is not known to hold.

use super::CourierError;
use crate::Phone;
use crate::engine::leave_out;
use app_domain::ports::{AccountId, CourierStore, EventLog, Identity, Ids, PackStore, SyncStore};
use app_domain::wire::{BundleId, Purpose, Signed, UpBody, seal_to, signing_bytes, to_cbor};

/// More than a backlog of years needs.
const MOST_BUNDLES: usize = 64;

impl<S: SyncStore + PackStore + EventLog + CourierStore + Ids> Phone<S> {
    /// Bundles for an account's organisation: one at least, which asks for what is new; several when much waits. Each may
    /// be handed to any number of couriers. Nothing is held by it: the same rows go again until a receipt comes
    /// (I-COURIER). Empty when there is no such account or it has ended.
    ///
    /// # Errors
    /// [`CourierError`].
    pub async fn make_bundles(&self, account: AccountId) -> Result<Vec<Vec<u8>>, CourierError> {
        let mut bundles = Vec::new();
        let Some(mut state) = self.store.sync_state(account).await? else {
            return Ok(bundles);
        };
        let who = self.store.identity().await?;
        let keys = self.store.sealing_keys(account).await?;
        let Some(recipient) = keys.first() else { return Ok(bundles) };
        while bundles.len() < MOST_BUNDLES {
            let planned = self.engine.borrow().bundle(&state, bundles.is_empty());
            let Some(mut plan) = planned else { break };
            if plan.chunks.is_empty() && !bundles.is_empty() {
                break;
            }
            let mut rows = self.rows_of(&plan).await?;
            let request = plan.to_bytes(&mut rows, self.clock.now(), who.install);
            let sent = plan.sent(&rows);
            let (id, bundle) = self.seal_up(recipient, who, request).await?;
            self.store.remember_sent(account, id, &sent, self.clock.now().wall).await?;
            bundles.push(bundle);
            if !leave_out(&mut state, &sent) {
                break;
            }
        }
        Ok(bundles)
    }

    async fn seal_up(
        &self,
        recipient: &[u8; 32],
        who: Identity,
        request: Vec<u8>,
    ) -> Result<(BundleId, Vec<u8>), CourierError> {
        let body = to_cbor(&UpBody {
            device: who.device,
            counter: self.store.next_counter().await?,
            created_ms: self.clock.now().wall.0,
            request,
        });
        let signature = self.store.sign(&signing_bytes(Purpose::Up, recipient, &body)).await?;
        let content = to_cbor(&Signed { body, signature });
        let bundle = seal_to(recipient, Purpose::Up, &content, self.store.draw()?)?;
        Ok((BundleId::of(&bundle), bundle))
    }
}
