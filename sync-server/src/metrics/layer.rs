//! Counting what goes out of the router. Handlers do not know of it: a sync says beside its answer what it was.

use super::Metrics;
use crate::api::Synced;
use axum::Router;
use axum::body::HttpBody;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;

/// The same routes, counted.
pub fn counted(routes: Router, metrics: Metrics) -> Router {
    routes.layer(from_fn(move |request: Request, next: Next| {
        let metrics = metrics.clone();
        async move {
            let answer = next.run(request).await;
            metrics.count(&answer);
            answer
        }
    }))
}

impl Metrics {
    fn count(&self, answer: &Response) {
        let status = answer.status();
        if status.is_client_error() || status.is_server_error() {
            self.refused(status.as_u16());
        }
        if let Some(synced) = answer.extensions().get::<Synced>() {
            let bytes = answer.body().size_hint().exact().unwrap_or_default();
            self.synced(synced, u32::try_from(bytes).unwrap_or(u32::MAX));
        }
    }
}
