//! Moving bytes: the one thing the engine cannot do.

mod counted;
#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(not(target_arch = "wasm32"))]
mod http;
mod watched;

pub use counted::Counted;
#[cfg(target_arch = "wasm32")]
pub use fetch::FetchTransport;
#[cfg(not(target_arch = "wasm32"))]
pub use http::HttpTransport;
pub(crate) use watched::Watched;

use async_trait::async_trait;

/// Media type of every framed message.
pub(crate) const MESSAGE: &str = "application/passerelle";

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read, from a byte on.
    Get {
        /// First byte wanted; 0 for all.
        from: u64,
    },
    /// Send a framed message.
    Post(Vec<u8>),
}

/// One request.
#[derive(Clone, PartialEq, Eq)]
pub struct Call {
    /// The whole address, or a path of the page's own origin.
    pub url: String,
    /// What is asked.
    pub method: Method,
    /// For `authorization: Bearer`.
    pub token: Option<String>,
    /// The answer is cut off beyond these many bytes.
    pub max_bytes: usize,
}

/// Shows no token and no body.
impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").field("url", &self.url).finish_non_exhaustive()
    }
}

/// One answer, whatever it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status; redirects are not followed.
    pub status: u16,
    /// Media type, as sent.
    pub content_type: String,
    /// `retry-after`, seconds.
    pub retry_after_s: Option<u32>,
    /// What came.
    pub body: Vec<u8>,
    /// All of it came; `false` when the connection was cut on the way.
    pub whole: bool,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoAnswer {
    /// No connection, or cut before an answer.
    #[error("no answer: {0}")]
    Offline(String),
    /// More bytes than the caller can take.
    #[error("an answer over {0} bytes")]
    TooLarge(usize),
}

/// Moves bytes. Redirects are not followed: a login page must not pass for the server.
#[async_trait(?Send)]
pub trait Transport {
    /// One exchange.
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer>;
}
