//! What holds at all times: S5, each view of a feed is a prefix of it; and what was acknowledged, noted for S1.

use super::Sight;
use crate::coverage::Rare;
use crate::view::{self, Mark, PhoneView, feed_key};
use crate::world::World;
use app_domain::wire::SegmentHeader;

impl World {
    /// After an exchange: the cursor of each feed covers nothing that is not here (I-CUR, I-DENSE).
    pub(crate) fn observe(&mut self, phone: usize) {
        let accounts = self.phones[phone].accounts();
        let view = self.phones[phone].store.inspect(PhoneView::of);
        let life = self.server.look(view::server_epoch);
        for account in &accounts {
            let Some(org) = self.people.org_numbered(account.org) else { continue };
            // What a phone believes of another life, or of one that was taken back, is no promise of this one.
            if Some(account.server_epoch) == life && !self.cannot_tell() {
                self.note_acknowledged(&view, account.id.0, org);
            }
            // Of another life, or of one that was taken back unseen, positions say nothing.
            if Some(account.server_epoch) == life && !self.past.copied_back {
                self.prefix_is_here(phone, &view, account.id.0, org);
            }
        }
    }

    fn note_acknowledged(&mut self, view: &PhoneView, account: i64, org: usize) {
        for ((profile, epoch, seq), row) in &view.log.rows {
            let held = view.held.get(&(account, *profile, *epoch));
            if held.is_some_and(|held| held.covers(*seq, *seq))
                && let Some(mark) = Mark::of(row)
            {
                self.journal.acked.insert((mark.nonce, org));
            }
        }
    }

    fn prefix_is_here(&mut self, phone: usize, view: &PhoneView, account: i64, org: usize) {
        let id = self.people.orgs[org].staff.org;
        let placed = self.server.look(|db| view::placed_in(db, id));
        for ((_, feed), cursor) in view.cursors.iter().filter(|((of, _), _)| *of == account) {
            let key = feed_key(*feed);
            for range in placed.iter().filter(|range| range.feed == key && range.pos <= *cursor) {
                let mut keys =
                    (range.from..range.from + range.n).map(|seq| (range.profile, range.epoch, seq));
                if let Some(hole) = keys.find(|key| !view.log.rows.contains_key(key)) {
                    let what =
                        format!("phone {phone} is at {cursor} and lacks {hole:?} at {}", range.pos);
                    self.violated("S5", &what);
                }
            }
        }
    }

    /// Branches that leave their mark in the tables.
    pub(super) fn count_what_lies_there(&mut self, sight: &Sight) {
        let mut found = Vec::new();
        for phone in &sight.phones {
            for segment in phone.log.segments.values() {
                let header = SegmentHeader::from_bytes(&segment.header);
                found.extend(
                    header
                        .is_ok_and(|header| header.rebased_from.is_some())
                        .then_some(Rare::ForkRebased),
                );
            }
        }
        for org in &sight.orgs {
            let ranks = org.log.segments.values().filter_map(|segment| segment.anchor);
            found.extend(ranks.filter(|(rank, _)| *rank < 3).map(|_| Rare::AnchorNotExact));
            let anchors = self.server.look(view::anchors_told);
            let segments: usize = sight.orgs.iter().map(|org| org.log.segments.len()).sum();
            found.extend((anchors > segments).then_some(Rare::BetterAnchor));
        }
        let drawn = self.server.look(|db| view::audited(db, "server_epoch.drawn"));
        found.extend((drawn > 0).then_some(Rare::EpochDrawn));
        found.into_iter().for_each(|what| self.fired(what));
    }
}
