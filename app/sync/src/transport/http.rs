//! Native HTTP, with rustls.

use super::{Answer, Call, MESSAGE, Method, NoAnswer, Transport};
use async_trait::async_trait;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, RANGE, RETRY_AFTER};
use reqwest::{Certificate, Client, RequestBuilder, Response, redirect};
use std::time::Duration;

/// No byte for this long is a cut. There is no limit on a body that makes progress (sync.md §4).
const SILENCE: Duration = Duration::from_secs(30);
/// Connection and TLS.
const CONNECT: Duration = Duration::from_secs(20);

/// Requests over the network of the machine. Must be called inside a tokio runtime.
#[derive(Clone, Debug)]
pub struct HttpTransport(Client);

impl HttpTransport {
    /// Trusts the usual authorities, and these (PEM): a room's own.
    ///
    /// # Errors
    /// [`NoAnswer::Offline`] when a certificate does not read or TLS cannot start.
    pub fn new(authorities: &[Vec<u8>]) -> Result<Self, NoAnswer> {
        let mut builder = Client::builder()
            .redirect(redirect::Policy::none())
            .read_timeout(SILENCE)
            .connect_timeout(CONNECT);
        for pem in authorities {
            builder = builder.add_root_certificate(Certificate::from_pem(pem).map_err(offline)?);
        }
        builder.build().map(Self).map_err(offline)
    }

    fn request(&self, call: Call) -> RequestBuilder {
        let request = match call.method {
            Method::Get { from: 0 } => self.0.get(call.url),
            Method::Get { from } => self.0.get(call.url).header(RANGE, format!("bytes={from}-")),
            Method::Post(body) => self.0.post(call.url).header(CONTENT_TYPE, MESSAGE).body(body),
        };
        match call.token {
            Some(token) => request.header(AUTHORIZATION, format!("Bearer {token}")),
            None => request,
        }
    }
}

#[async_trait(?Send)]
impl Transport for HttpTransport {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let max = call.max_bytes;
        let mut response = self.request(call).send().await.map_err(offline)?;
        let mut answer = head(&response);
        answer.whole = read(&mut response, &mut answer.body, max).await?;
        Ok(answer)
    }
}

/// Reads to the end or to the cut; whether the end came.
async fn read(from: &mut Response, body: &mut Vec<u8>, max: usize) -> Result<bool, NoAnswer> {
    loop {
        match from.chunk().await {
            Ok(Some(bytes)) if body.len() + bytes.len() > max => {
                return Err(NoAnswer::TooLarge(max));
            }
            Ok(Some(bytes)) => body.extend_from_slice(&bytes),
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        }
    }
}

fn head(response: &Response) -> Answer {
    let text = |headers: &HeaderMap, name| {
        headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let headers = response.headers();
    Answer {
        status: response.status().as_u16(),
        content_type: text(headers, CONTENT_TYPE),
        retry_after_s: text(headers, RETRY_AFTER).parse().ok(),
        body: Vec::new(),
        whole: false,
    }
}

/// Without the address: it may hold a name.
fn offline(e: reqwest::Error) -> NoAnswer {
    NoAnswer::Offline(e.without_url().to_string())
}
