//! A bundle came by hand: a receipt for this phone, or something to carry.

use super::CourierError;
use crate::Phone;
use crate::engine::{Receipt, digest_of};
use app_domain::ports::{
    AccountId, Carry, Change, CourierStore, EventLog, LogError, PackStore, SentBundle, SyncStore,
};
use app_domain::wire::{BadBundle, DownBody, KeyId, Outer, Purpose, Signed, from_cbor};

/// What came of a bundle that was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// A receipt of this phone's own server: what it says is held is held.
    Receipt,
    /// A receipt that says nothing new: applied before, of a bundle forgotten since, or of a server's past life.
    Old,
    /// It is carried from now on.
    Carried,
    /// It was carried already.
    Known,
}

impl<S: SyncStore + PackStore + EventLog + CourierStore> Phone<S> {
    /// Takes a bundle, whoever hands it over: nobody on the way need be trusted.
    ///
    /// # Errors
    /// [`CourierError`]; then nothing was changed.
    pub async fn receive(&self, bundle: &[u8]) -> Result<Arrived, CourierError> {
        let outer = Outer::read(bundle)?;
        let who = self.store.identity().await?;
        if outer.recipient == KeyId::of(&who.seal_key) {
            return self.receipt(bundle, &who.seal_key).await;
        }
        let now = self.clock.now().wall;
        Ok(match self.store.carry(outer.recipient, bundle, now).await? {
            Carry::Kept => Arrived::Carried,
            Carry::Known => Arrived::Known,
        })
    }

    async fn receipt(&self, bundle: &[u8], own_key: &[u8; 32]) -> Result<Arrived, CourierError> {
        let content = self.store.unseal(Purpose::Down, bundle).await??;
        let signed = Signed::read(&content)?;
        let body: DownBody = from_cbor(&signed.body).map_err(BadBundle::from)?;
        let Some((account, sent)) = self.store.sent(body.answers).await? else {
            return Ok(Arrived::Old);
        };
        self.signed_by_server(account, &signed, &body, own_key).await?;
        let Some(changes) = self.changes(account, &sent, body.answer).await? else {
            return Ok(Arrived::Old);
        };
        let answered = Change::BundleAnswered(body.answers);
        self.store.apply(account, &[changes, vec![answered]].concat()).await?;
        Ok(Arrived::Receipt)
    }

    /// Only a receipt signed by a key pinned at enrolment moves what is held (I-COURIER).
    async fn signed_by_server(
        &self,
        account: AccountId,
        signed: &Signed,
        body: &DownBody,
        own_key: &[u8; 32],
    ) -> Result<(), CourierError> {
        let accounts = self.store.accounts().await?;
        let account = accounts.into_iter().find(|one| one.id == account && one.org == body.org);
        let trusted = account.map(|account| account.trusted).unwrap_or_default();
        let by = |key: &[u8; 32]| signed.verify(Purpose::Down, own_key, key).is_ok();
        if trusted.iter().any(by) { Ok(()) } else { Err(BadBundle::NotSigned.into()) }
    }

    /// `None` when it is of a past life of the server.
    async fn changes(
        &self,
        account: AccountId,
        sent: &SentBundle,
        answer: Vec<u8>,
    ) -> Result<Option<Vec<Change>>, CourierError> {
        let Some(state) = self.store.sync_state(account).await? else { return Ok(None) };
        let here = self.still_here(sent).await?;
        let install = self.store.identity().await?.install;
        let now = self.clock.now();
        let receipt = self.engine.borrow_mut().receipt(sent, state, &here, answer, now, install);
        match receipt {
            Receipt::Apply(changes) => Ok(Some(changes)),
            Receipt::Stale => Ok(None),
            Receipt::Unreadable => {
                Err(BadBundle::Unreadable("an answer of a newer server".to_owned()).into())
            }
        }
    }

    /// Of each run, whether its rows are the ones that were sent: after a rebase or an erasure they are not.
    async fn still_here(&self, sent: &SentBundle) -> Result<Vec<bool>, LogError> {
        let mut here = Vec::with_capacity(sent.runs.len());
        for run in &sent.runs {
            let rows = self.store.rows(run.profile, run.epoch, run.from, run.n).await?;
            here.push(digest_of(run.profile, run.epoch, run.from, &rows) == run.digest);
        }
        Ok(here)
    }
}
