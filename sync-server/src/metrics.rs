//! Counters for whoever watches over the server, in Prometheus' text. Of the whole server only: no organisation, no person,
//! no phone, no address stands in any of them.

mod layer;
mod machine;
mod page;

pub use layer::counted;
pub use page::page;

use crate::api::Synced;
use crate::store::Commits;
use machine::Machine;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use std::path::PathBuf;
use std::sync::Arc;

/// A label: which code.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Code {
    code: u32,
}

/// All that is counted. Clones count together.
#[derive(Clone)]
pub struct Metrics(Arc<Inner>);

struct Inner {
    registry: Registry,
    syncs: Counter,
    ranges: Counter,
    rows: Counter,
    notes: Family<Code, Counter>,
    answers: Family<Code, Counter>,
    pulled: Histogram,
    open: Gauge,
    machine: Machine,
}

impl Metrics {
    /// From nothing; `commits` are those of the store, where it counts them.
    #[must_use]
    pub fn new(data: PathBuf, backups: Option<PathBuf>, commits: Option<Commits>) -> Self {
        let mut registry = Registry::with_prefix("passerelle");
        let machine = Machine::new(data, backups);
        machine.register(&mut registry);
        let (syncs, ranges, rows) = (Counter::default(), Counter::default(), Counter::default());
        registry.register("syncs", "Syncs answered", syncs.clone());
        registry.register("ranges", "Ranges that phones sent", ranges.clone());
        registry.register("rows", "Rows that phones sent", rows.clone());
        let (notes, answers) = (Family::default(), Family::default());
        registry.register("notes", "Notes to phones, by code (PROTOCOL.md)", Family::clone(&notes));
        registry.register(
            "refused",
            "Answers of 400 and above, by status",
            Family::clone(&answers),
        );
        let pulled = Histogram::new(exponential_buckets(64.0, 4.0, 8));
        registry.register("sync_answer_bytes", "Bytes of an answer to a sync", pulled.clone());
        let open = Gauge::default();
        registry.register("connections_open", "Connections open now", open.clone());
        if let Some(Commits { sizes, seconds }) = commits {
            registry.register("commit_requests", "Requests that shared a commit", sizes);
            registry.register("commit_seconds", "Seconds until a commit was durable", seconds);
        }
        Self(Arc::new(Inner {
            registry,
            syncs,
            ranges,
            rows,
            notes,
            answers,
            pulled,
            open,
            machine,
        }))
    }

    /// Goes up and down with the connections.
    #[must_use]
    pub fn open(&self) -> Gauge {
        self.0.open.clone()
    }

    fn synced(&self, synced: &Synced, answer_bytes: u32) {
        self.0.syncs.inc();
        self.0.ranges.inc_by(synced.ranges);
        self.0.rows.inc_by(synced.rows);
        for code in &synced.notes {
            self.0.notes.get_or_create(&Code { code: *code }).inc();
        }
        self.0.pulled.observe(f64::from(answer_bytes));
    }

    fn refused(&self, status: u16) {
        self.0.answers.get_or_create(&Code { code: status.into() }).inc();
    }

    /// Everything, as text.
    ///
    /// # Errors
    /// Never in practice: a text in memory takes all.
    pub fn text(&self) -> Result<String, std::fmt::Error> {
        self.0.machine.look();
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &self.0.registry)?;
        Ok(text)
    }
}
