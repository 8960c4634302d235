//! What must hold in the end, and what must hold at all times (sync.md §15, S1 to S10). S7 and S11 have no subject yet:
//! erasure and anonymous reports.

mod during;
mod feeds;
mod folds;
mod rows;
mod telling;

use crate::coverage::Rare;
use crate::view::{OrgView, PhoneView};
use crate::world::World;

/// A check that failed, and how.
pub(crate) type Wrong = (&'static str, String);

/// All databases, read once.
pub(crate) struct Sight {
    pub(crate) phones: Vec<PhoneView>,
    pub(crate) orgs: Vec<OrgView>,
}

impl Sight {
    pub(crate) fn of(world: &World) -> Self {
        let org = |org: &crate::people::Org| world.server.look(|db| OrgView::of(db, org.staff.org));
        Self {
            phones: world.phones.iter().map(|phone| phone.store.inspect(PhoneView::of)).collect(),
            orgs: world.people.orgs.iter().map(org).collect(),
        }
    }
}

impl World {
    /// Whether nothing is missing on the server; for one that may not know yet that it went back.
    pub(crate) fn has_everything(&self) -> bool {
        rows::all_arrived(self, &Sight::of(self)).is_empty()
    }

    /// Everything, once it is quiet.
    pub(crate) fn check(&mut self) {
        let sight = Sight::of(self);
        let mut wrong = rows::all_arrived(self, &sight);
        wrong.extend(rows::nothing_invented(self, &sight));
        wrong.extend(rows::organisations_apart(self, &sight));
        wrong.extend(feeds::heads_are_those_of_the_rows(&sight));
        wrong.extend(folds::reports_are_fresh(self));
        if self.cannot_tell() {
            self.fired(Rare::CannotTell);
        } else {
            wrong.extend(feeds::replicas_agree(self, &sight));
            wrong.extend(folds::timelines_agree(self, &sight));
            wrong.extend(telling::quarantine_is_known(self, &sight));
        }
        for (check, what) in wrong {
            self.violated(check, &what);
        }
        self.count_what_lies_there(&sight);
    }
}
