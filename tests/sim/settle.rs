//! The end of a seed: faults stop, everybody syncs until nothing changes any more.

use crate::database;
use crate::view::{self, PhoneView};
use crate::weather::Weather;
use crate::world::World;

/// Rounds in which everybody syncs once, before it is a livelock (S9).
const MOST_ROUNDS: usize = 16;
/// A server that was copied back is found out when the right witness is drawn; each round draws one a phone.
const MOST_ROUNDS_COPIED_BACK: usize = 300;
/// What a round must leave unchanged: how many rows each phone has, waits with, and has read, and whether it is let in by
/// servers in the life it knows.
type Standing = Vec<(usize, u64, u64, bool)>;

impl World {
    /// Until it is quiet. Says so when it is not.
    pub(crate) fn settle(&mut self) {
        self.say(&|| "faults stop".to_owned());
        self.weather = Weather::calm();
        self.server_is_full = false;
        self.server.look(|db| database::fill_disk(db, false));
        for phone in 0..self.phones.len() {
            self.phones[phone].power.call_off();
        }
        // A crash that was still to come does not.
        self.server.begin_again(None);
        while let Some(last) = self.sky.last_ms() {
            self.pass_until(last);
        }
        self.pass_until(self.down_until_ms);
        for phone in 0..self.phones.len() {
            self.phones[phone].begin_again(None);
        }
        self.rounds();
    }

    fn rounds(&mut self) {
        let most = if self.past.copied_back { MOST_ROUNDS_COPIED_BACK } else { MOST_ROUNDS };
        let mut before = self.standing();
        for _ in 0..most {
            let mut renewed = false;
            for phone in 0..self.phones.len() {
                self.sync(phone);
                self.wait_for(phone);
                renewed |= self.renew(phone);
            }
            if !self.wrong.is_empty() {
                return;
            }
            let after = self.standing();
            let quiet = !renewed
                && before == after
                && after.iter().all(|(_, unsent, _, in_)| *unsent == 0 && *in_);
            before = after;
            // Only a witness tells a server that was copied back: until one was drawn, quiet is not yet the end.
            if quiet && (!self.past.copied_back || self.has_everything()) {
                return;
            }
        }
        self.violated("S9", &format!("not quiet after {most} rounds: {before:?}"));
    }

    fn standing(&self) -> Standing {
        let of = |(n, phone): (usize, &crate::phone::Phone)| {
            let view = phone.store.inspect(PhoneView::of);
            let read = view.cursors.values().sum();
            (view.log.rows.len(), self.unsent(n), read, self.is_let_in(n) && self.knows_the_life(n))
        };
        self.phones.iter().enumerate().map(of).collect()
    }

    /// A phone that does not know yet that the server went back has not read what it thinks.
    fn knows_the_life(&self, phone: usize) -> bool {
        let life = self.server.look(view::server_epoch);
        self.phones[phone].accounts().iter().all(|account| Some(account.server_epoch) == life)
    }
}
