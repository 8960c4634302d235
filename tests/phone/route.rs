//! The way to the server, by its own address or through another.

use app_sync::{Answer, Call, HttpTransport, NoAnswer, Transport};
use async_trait::async_trait;

/// A connection of its own, that goes where it is told.
pub(crate) struct Route {
    http: HttpTransport,
    /// Origin of the server, and where to go instead.
    detour: Option<(String, String)>,
}

impl Route {
    /// To the server at its own address.
    pub(crate) fn straight() -> Result<Self, NoAnswer> {
        Ok(Self { http: HttpTransport::new(&[])?, detour: None })
    }

    /// What goes to `server` goes to `proxy`.
    pub(crate) fn through(server: &str, proxy: &str) -> Result<Self, NoAnswer> {
        let detour = (server.to_owned(), proxy.trim_end_matches('/').to_owned());
        Ok(Self { detour: Some(detour), ..Self::straight()? })
    }
}

#[async_trait(?Send)]
impl Transport for Route {
    async fn call(&self, mut call: Call) -> Result<Answer, NoAnswer> {
        if let Some((server, proxy)) = &self.detour
            && let Some(path) = call.url.strip_prefix(server.as_str())
        {
            call.url = format!("{proxy}{path}");
        }
        self.http.call(call).await
    }
}
