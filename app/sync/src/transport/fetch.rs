//! The browser's `fetch`.

use super::{Answer, Call, MESSAGE, Method, NoAnswer, Transport};
use async_trait::async_trait;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Headers, ReadableStreamDefaultReader, Request, RequestCache, RequestCredentials, RequestInit,
    RequestRedirect, Response,
};

/// Requests of the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct FetchTransport;

#[async_trait(?Send)]
impl Transport for FetchTransport {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let max = call.max_bytes;
        let response = send(call).await.map_err(|e| offline(&e))?;
        let mut answer = head(&response);
        answer.whole = read(&response, &mut answer.body, max).await?;
        Ok(answer)
    }
}

async fn send(call: Call) -> Result<Response, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    JsFuture::from(window.fetch_with_request(&request(call)?)).await?.dyn_into()
}

fn request(call: Call) -> Result<Request, JsValue> {
    let headers = Headers::new()?;
    let init = RequestInit::new();
    // A login page must not pass for the server.
    init.set_redirect(RequestRedirect::Manual);
    init.set_credentials(RequestCredentials::Omit);
    match call.method {
        Method::Get { from } => {
            init.set_method("GET");
            if from > 0 {
                headers.set("range", &format!("bytes={from}-"))?;
            }
        }
        Method::Post(body) => {
            init.set_method("POST");
            init.set_cache(RequestCache::NoStore);
            init.set_body(&Uint8Array::from(body.as_slice()));
            headers.set("content-type", MESSAGE)?;
        }
    }
    if let Some(token) = call.token {
        headers.set("authorization", &format!("Bearer {token}"))?;
    }
    init.set_headers(&headers);
    Request::new_with_str_and_init(&call.url, &init)
}

fn head(response: &Response) -> Answer {
    let text = |name| response.headers().get(name).ok().flatten().unwrap_or_default();
    Answer {
        status: response.status(),
        content_type: text("content-type"),
        retry_after_s: text("retry-after").parse().ok(),
        body: Vec::new(),
        whole: false,
    }
}

/// Reads to the end or to the cut; whether the end came.
async fn read(from: &Response, body: &mut Vec<u8>, max: usize) -> Result<bool, NoAnswer> {
    let Some(stream) = from.body() else {
        return Ok(true);
    };
    let Ok(reader) = stream.get_reader().dyn_into::<ReadableStreamDefaultReader>() else {
        return Ok(false);
    };
    loop {
        let Ok(chunk) = JsFuture::from(reader.read()).await else {
            return Ok(false);
        };
        if Reflect::get(&chunk, &"done".into()).is_ok_and(|done| done.is_truthy()) {
            return Ok(true);
        }
        let Ok(bytes) =
            Reflect::get(&chunk, &"value".into()).and_then(JsCast::dyn_into::<Uint8Array>)
        else {
            return Ok(false);
        };
        if body.len() + bytes.length() as usize > max {
            drop(reader.cancel());
            return Err(NoAnswer::TooLarge(max));
        }
        body.extend(bytes.to_vec());
    }
}

fn offline(e: &JsValue) -> NoAnswer {
    NoAnswer::Offline(format!("{e:?}"))
}
