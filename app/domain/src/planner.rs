//! The one next thing (R31), and why.
//!
//! A pure function of the log, the missions, what was given, the packs on the phone and the clock. The same facts give the same plan on a phone, in a browser and on a server.

mod budget;
mod choose;
mod due;
mod gym;
mod offered;
mod plan;
mod reason;

pub use budget::{
    Budget, FEWEST_NEW, NEW_A_DAY, NEW_AT_WORK_EVERY, OLDEST_A_DAY, OLDEST_AT_WORK, REVIEWS_A_DAY,
    REVIEWS_AT_WORK,
};
pub use due::{Due, due};
pub use gym::{FEWEST_IN_A_GYM, GYM_DAYS, MOST_IN_A_GYM};
pub use offered::{ForAll, Offered, in_order, is_given};
pub use plan::{Facts, GYM_OF_RULES, GYM_OF_WORDS, Plan, REVIEW, Recall, Suggestion, What, plan};
pub use reason::Reason;

#[cfg(test)]
mod tests;
