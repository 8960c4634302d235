//! What every handler is given, and the routes.

use crate::clock::Clock;
use crate::entropy::Entropy;
use crate::files::Catalogue;
use crate::keys::OrgKeys;
use crate::store::Store;
use crate::throttle::Throttle;
use crate::{api, console, files};
use axum::Router;
use axum::routing::{get, post};
use std::path::PathBuf;
use std::sync::Arc;

/// How this server is reached: what is printed at start and drawn on enrolment sheets.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Address of the learner app, without a slash at the end.
    pub address: String,
    /// The listener speaks TLS.
    pub https: bool,
    /// In a room without internet: the authority that phones install.
    pub authority: Option<Authority>,
}

/// The room's own certificate authority.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Where a phone fetches it, over plain HTTP.
    pub address: String,
    /// SHA-256, as phones show it.
    pub fingerprint: String,
    /// The certificate.
    pub pem: String,
}

/// What every handler is given. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// Everything that is kept.
    pub store: Arc<dyn Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Where tokens and codes are drawn from.
    pub entropy: Arc<dyn Entropy>,
    /// Failed codes.
    pub throttle: Arc<Throttle>,
    /// The organisation's keys.
    pub keys: Arc<OrgKeys>,
    /// Packs served.
    pub catalogue: Arc<Catalogue>,
    /// The built learner app, if any.
    pub app_dir: Option<PathBuf>,
    /// How this server is reached.
    pub site: Arc<Site>,
}

/// Every route of the one origin (design.md §2).
pub fn router(app: App) -> Router {
    let learner = files::learner_app(app.app_dir.as_deref(), app.site.https);
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/v1/sync", post(api::sync))
        .route("/v1/enrol", post(api::enrol))
        .route("/v1/feedback", post(api::feedback))
        .route("/v1/bundle", post(api::bundle))
        .route("/v1/drop", post(api::tell))
        .route("/v1/drop/{mailbox}", get(api::replies))
        .route("/v1/blob/{hash}", get(files::token_blob))
        .route("/packs/index.json", get(files::pack_index))
        .route("/packs/blob/{hash}", get(files::pack_blob))
        .route("/packs/{pack}/manifest.cbor", get(files::manifest))
        .merge(console::routes())
        .fallback_service(learner)
        .layer(axum::middleware::from_fn(files::headers))
        .with_state(app)
}
