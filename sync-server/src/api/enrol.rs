//! `POST /v1/enrol`: a phone is let in with the code of its card (sync.md §9).

use super::{body, framed, unframed};
use crate::app::App;
use crate::error::ApiError;
use crate::net::Peer;
use crate::secret;
use crate::store::{Enrol, Enrolled};
use crate::throttle::Network;
use app_domain::id::UnixMillis;
use app_domain::wire::{EnrolReq, EnrolRes, Key, OrgKeys, Person, Referent};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// An enrolment is a few hundred bytes.
const MAX_BODY: usize = 4 << 10;
/// Signs of a typed code. Longer ones are secrets of a QR, which nobody guesses: they are not throttled, so that a
/// classroom behind one address still gets in while somebody guesses there.
const TYPED: usize = 8;

pub(crate) async fn enrol(
    State(app): State<App>,
    Peer(peer): Peer,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let request: EnrolReq = unframed(&body::read(&headers, body, MAX_BODY).await?)?;
    let (now, network) = (app.clock.now(), Network::of(peer.ip()));
    let code = secret::tidy_code(&request.code);
    let typed = code.len() <= TYPED;
    if typed && let Some(wait_s) = app.throttle.wait_s(network, now) {
        return Err(ApiError::Throttled { wait_s });
    }
    let (token, hash) = secret::new_token(&*app.entropy);
    let Some(enrolled) = app.store.enrol(phone(&request, &code, hash), now).await? else {
        if typed {
            app.throttle.failed(network, now);
        }
        tracing::warn!(status = 404, "Refused an enrolment code");
        // One answer for unknown, used up and expired; the look-up took the same time for each.
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    tracing::info!("Enrolled a phone");
    Ok(framed(&answer(&app, enrolled, token, now)))
}

fn phone(request: &EnrolReq, code: &str, token: secret::SecretHash) -> Enrol {
    Enrol {
        code: secret::hash(code),
        token,
        phone: request.device,
        install: request.install,
        sign_key: request.sign_key,
        seal_key: request.seal_key,
        lang: request.lang.chars().take(8).collect(),
        profile: request.profile,
    }
}

fn answer(app: &App, enrolled: Enrolled, token: String, now: UnixMillis) -> EnrolRes {
    EnrolRes {
        token,
        org: OrgKeys {
            id: enrolled.org.0,
            name: enrolled.org_name,
            signing: vec![Key(app.keys.signing_public())],
            sealing: Key(app.keys.sealing_public()),
        },
        person: Person { profile: enrolled.profile, adopt: enrolled.adopt },
        referent: Referent { name: enrolled.referent },
        subs: enrolled.subs,
        server_epoch: enrolled.server_epoch,
        now_ms: now.0,
    }
}
