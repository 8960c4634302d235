//! Enrolment: a code for a token (sync.md §9).

use crate::transport::{Answer, Call, MESSAGE, Method, NoAnswer, Transport};
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::ports::{Account, AccountId, Identity, LinkError};
use app_domain::wire::{self, EnrolReq, EnrolRes, Limits};

/// More is no answer to an enrolment.
const MAX_ANSWER_BYTES: usize = 64 << 10;

/// Asks to be let in.
pub(crate) async fn enrol(
    transport: &dyn Transport,
    url: &str,
    request: &EnrolReq,
) -> Result<EnrolRes, LinkError> {
    let call = Call {
        url: format!("{url}/v1/enrol"),
        method: Method::Post(wire::seal(&wire::to_cbor(request))),
        token: None,
        max_bytes: MAX_ANSWER_BYTES,
    };
    match transport.call(call).await {
        Ok(answer) => read(&answer),
        Err(NoAnswer::Offline(_)) => Err(LinkError::NoNetwork),
        Err(NoAnswer::TooLarge(_)) => Err(LinkError::NoRealNetwork),
    }
}

fn read(answer: &Answer) -> Result<EnrolRes, LinkError> {
    match answer.status {
        200 if answer.content_type.starts_with(MESSAGE) => {
            let body =
                wire::open(&answer.body, MAX_ANSWER_BYTES).map_err(|_| LinkError::NoRealNetwork)?;
            wire::from_cbor(&body).map_err(|_| LinkError::UpdateNeeded)
        }
        // One answer for unknown, used and expired; guesses are slowed down.
        403 | 404 | 429 => Err(LinkError::BadCode),
        400 | 426 => Err(LinkError::UpdateNeeded),
        500..=599 => Err(LinkError::NoNetwork),
        _ => Err(LinkError::NoRealNetwork),
    }
}

/// The question, of what was typed or read from the QR.
pub(crate) fn question(
    code: &str,
    who: &Identity,
    profile: ProfileId,
    lang: &str,
    app: u32,
) -> EnrolReq {
    EnrolReq {
        code: as_on_the_card(code),
        sign_key: who.sign_key,
        seal_key: who.seal_key,
        install: who.install,
        lang: lang.to_owned(),
        profile: Some(profile),
        device: who.device,
        app,
    }
}

/// Crockford: spaces and hyphens are nothing, `O` is 0, `I` and `L` are 1.
fn as_on_the_card(typed: &str) -> String {
    let sign = |c: char| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    typed.chars().filter(|c| c.is_ascii_alphanumeric()).map(sign).collect()
}

/// The account of an answer.
pub(crate) fn account(url: &str, res: EnrolRes) -> Account {
    Account {
        id: AccountId(0),
        url: url.to_owned(),
        token: res.token,
        org: res.org.id,
        org_name: res.org.name,
        trusted: res.org.signing.iter().map(|key| key.0).collect(),
        sealing: res.org.sealing.0,
        profile: res.person.profile,
        referent: res.referent.name,
        server_epoch: res.server_epoch,
        subs: res.subs,
        limits: Limits::DEFAULT,
        stopped: None,
        last_ack: None,
        not_before: UnixMillis(0),
        failures: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_said() {
        assert_eq!(as_on_the_card(" k7m2-9oil "), "K7M29011");
    }
}
