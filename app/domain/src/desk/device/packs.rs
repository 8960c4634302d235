//! What is on this phone and what waits: packs, room, bytes.

use super::TAKEN_OFF;
use crate::desk::open::{Desk, DeskError};
use crate::ports::LogError;
use crate::view::PackHere;
use content_pack::PackId;
use std::collections::BTreeSet;

impl Desk {
    /// Looks at packs, room and bytes.
    pub(super) async fn look_at_device(&self) -> Result<(), LogError> {
        let busy = self.packs_in_progress().await?;
        let library = self.state().library.clone();
        let mut packs = Vec::new();
        for one in library.shown_packs() {
            let bytes = self.ports().shelf.weight(&one.pack).await?;
            let removable = !busy.contains(&one.pack);
            packs.push(PackHere { bytes, removable, ..one });
        }
        let waiting = self.ports().link.waiting().await;
        let (room, keeps) = (self.ports().device.room().await, self.ports().device.keeps().await);
        let traffic = self.ports().link.traffic().await;
        let taken_off = self.taken_off().await?;
        let mut state = self.state_mut();
        let device = &mut state.device;
        (device.packs, device.waiting, device.taken_off) = (packs, waiting, taken_off);
        (device.room, device.keeps, device.traffic) = (room, keeps, traffic);
        Ok(())
    }

    /// Packs in which somebody of this phone is in the middle of a scene.
    async fn packs_in_progress(&self) -> Result<BTreeSet<PackId>, LogError> {
        let library = self.state().library.clone();
        let mut busy = BTreeSet::new();
        for profile in self.ports().log.profiles().await? {
            let progress = self.progress_of(&[profile]).await?;
            let open = progress.units.iter().filter(|(_, unit)| unit.visit.is_some());
            busy.extend(open.filter_map(|(unit, _)| library.pack_of(unit)));
        }
        Ok(busy)
    }

    /// Packs that were taken off, as kept.
    pub(super) async fn taken_off(&self) -> Result<Vec<PackId>, LogError> {
        let text = self.ports().log.setting(TAKEN_OFF).await?.unwrap_or_default();
        let words = text.split(' ').filter(|word| !word.is_empty());
        Ok(words.map(PackId::from).collect())
    }

    async fn keep_taken_off(&self, packs: &[PackId]) -> Result<(), LogError> {
        let text: Vec<&str> = packs.iter().map(PackId::as_str).collect();
        self.ports().log.set_setting(TAKEN_OFF, &text.join(" ")).await
    }

    /// Takes a pack off. First it is written down that nobody wants it, so that a kill in between brings nothing back.
    pub(super) async fn take_off(&self, pack: &PackId) -> Result<(), DeskError> {
        if self.packs_in_progress().await?.contains(pack) {
            return Err(DeskError::Stale);
        }
        let mut off = self.taken_off().await?;
        if !off.contains(pack) {
            off.push(pack.clone());
            self.keep_taken_off(&off).await?;
        }
        self.ports().shelf.take_off(pack).await?;
        self.look_round().await?;
        self.look_at_device().await?;
        Ok(())
    }

    /// Brings a pack: somebody asked for it.
    pub(super) async fn bring(&self, pack: &PackId) -> Result<(), DeskError> {
        let mut off = self.taken_off().await?;
        off.retain(|one| one != pack);
        self.keep_taken_off(&off).await?;
        let brought = self.ports().link.bring(pack).await;
        self.look_round().await?;
        self.look_at_device().await?;
        brought.map_err(DeskError::Link)
    }
}
