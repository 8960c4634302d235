//! How commits go: what a monitor watches first, because everything waits for them (sync.md §16).

use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use std::time::Duration;

/// Counts of a writer. Clones count together.
#[derive(Clone, Debug)]
pub struct Commits {
    /// Requests that shared a commit.
    pub sizes: Histogram,
    /// Seconds from the first statement to durable.
    pub seconds: Histogram,
}

impl Default for Commits {
    fn default() -> Self {
        Self {
            sizes: Histogram::new([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0]),
            // Half a millisecond, an SSD that waits, to four seconds, a card that is dying.
            seconds: Histogram::new(exponential_buckets(0.000_5, 2.0, 14)),
        }
    }
}

impl Commits {
    /// Counts one.
    pub(crate) fn count(&self, requests: usize, took: Duration) {
        self.sizes.observe(f64::from(u32::try_from(requests).unwrap_or(u32::MAX)));
        self.seconds.observe(took.as_secs_f64());
    }
}
