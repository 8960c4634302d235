//! `POST /v1/bundle`: what a courier brings (sync.md §12). No token: who sent it stands inside, and who brings it is not
//! asked.

use super::sync::{Way, exchange};
use super::{FRAMED, body, framed};
use crate::app::App;
use crate::error::ApiError;
use crate::net::Peer;
use crate::store::Sender;
use crate::throttle::Network;
use app_domain::id::UnixMillis;
use app_domain::wire::{
    self, BadBundle, BundleId, BundleRes, DownBody, KeyId, Outer, Purpose, Signed, SyncReq, Taken,
    UpBody, open_with, seal_to, signing_bytes, to_cbor,
};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use ed25519_dalek::Signer;

pub(crate) async fn bundle(
    State(app): State<App>,
    Peer(peer): Peer,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let (now, network) = (app.clock.now(), Network::of(peer.ip()));
    // Before one byte is read: who brings many that are none waits.
    if let Some(wait_s) = app.throttle.bundle_wait_s(network, now) {
        return Err(ApiError::Throttled { wait_s });
    }
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes() != FRAMED.as_bytes()) {
        return Err(ApiError::Malformed("content-type".to_owned()));
    }
    let bytes = body::read(&headers, body, Outer::LONGEST).await?;
    let id = BundleId::of(&bytes);
    let (taken, down) = match take(&app, id, &bytes).await? {
        Ok(down) => (Taken::STORED, Some(down)),
        Err(refused) => {
            app.throttle.bundle_failed(network, now);
            (refused, None)
        }
    };
    tracing::info!(taken = taken.0, "Took a bundle from a courier");
    Ok(framed(&BundleRes { id, taken, down }))
}

/// Opened, known to be of its device, stored as a sync is; the receipt for the device. Inside: why it is refused.
async fn take(app: &App, id: BundleId, bundle: &[u8]) -> Result<Result<Vec<u8>, Taken>, ApiError> {
    let (signed, own_key) = match opened(app, bundle) {
        Ok(opened) => opened,
        Err(refused) => return Ok(Err(refused)),
    };
    let Ok(body) = wire::from_cbor::<UpBody>(&signed.body) else {
        return Ok(Err(Taken::UNREADABLE));
    };
    let senders = app.store.senders(app.keys.org, body.device).await?;
    if senders.is_empty() {
        return Ok(Err(Taken::UNKNOWN_DEVICE));
    }
    let by = |one: &Sender| signed.verify(Purpose::Up, &own_key, &one.sign_key).is_ok();
    let Some(sender) = senders.into_iter().find(by) else {
        return Ok(Err(Taken::NOT_SIGNED));
    };
    let Ok(request) = super::unframed::<SyncReq>(&body.request) else {
        return Ok(Err(Taken::UNREADABLE));
    };
    let way = Way::Hand { created: UnixMillis(body.created_ms), revoked: sender.revoked };
    let answer = exchange(app, sender.device, &request, &way).await?;
    let answer = wire::seal(&to_cbor(&answer));
    Ok(Ok(receipt(app, id, &sender.seal_key, answer)?))
}

/// What is inside, and the public key it was sealed to: today's, or one that was given up of late.
fn opened(app: &App, bundle: &[u8]) -> Result<(Signed, [u8; 32]), Taken> {
    let outer = Outer::read(bundle).map_err(|_| Taken::UNREADABLE)?;
    let secret = app.keys.sealing_secret(outer.recipient).ok_or(Taken::UNKNOWN_KEY)?;
    let open = || -> Result<_, BadBundle> {
        let content = open_with(&secret, Purpose::Up, bundle)?;
        Ok((Signed::read(&content)?, wire::public_of(&secret)?))
    };
    open().map_err(|_| Taken::UNREADABLE)
}

/// Signed by the organisation, sealed to the device: the one thing that moves what it holds to be held (I-COURIER).
fn receipt(
    app: &App,
    answers: BundleId,
    device: &[u8; 32],
    answer: Vec<u8>,
) -> Result<Vec<u8>, ApiError> {
    let created_ms = app.clock.now().0;
    let body = to_cbor(&DownBody { answers, org: app.keys.org.0, created_ms, answer });
    let to_sign = signing_bytes(Purpose::Down, device, &body);
    let signature = app.keys.signing.sign(&to_sign).to_bytes();
    let content = to_cbor(&Signed { body, signature });
    seal_to(device, Purpose::Down, &content, app.entropy.bytes())
        .map_err(|bad| ApiError::Broken(format!("a receipt for {}: {bad}", KeyId::of(device))))
}
