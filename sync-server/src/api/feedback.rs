//! `POST /v1/feedback`: a word by voice to the makers (R70). Who sends it is checked, and not kept.

use super::{FRAMED, SignedInPhone, body};
use crate::app::App;
use crate::error::ApiError;
use crate::store::NewFeedback;
use app_domain::wire::{self, Feedback, FeedbackRes};
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;

pub(crate) async fn feedback(
    SignedInPhone(phone): SignedInPhone,
    State(app): State<App>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let now = app.clock.now();
    // Before one byte is read: a phone that tells too often waits.
    if let Some(wait_s) = app.throttle.told_too_often(phone.device, now) {
        return Err(ApiError::Throttled { wait_s });
    }
    let new = read(&headers, body).await?;
    let id = new.id;
    app.store.keep_feedback(&phone, new, now).await?;
    tracing::info!("Kept a word to the makers");
    Ok(super::framed(&FeedbackRes { id }))
}

async fn read(headers: &HeaderMap, body: Body) -> Result<NewFeedback, ApiError> {
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes() != FRAMED.as_bytes()) {
        return Err(ApiError::Malformed("content-type".to_owned()));
    }
    let bytes = body::read(headers, body, Feedback::MOST_BODY).await?;
    let told: Feedback = wire::from_cbor(&wire::open(&bytes, Feedback::MOST_BODY)?)?;
    let too_long = told.screen.len() > Feedback::MOST_SCREEN
        || told.ms > Feedback::MOST_MS + 1_000
        || told.screen.chars().any(char::is_control);
    if too_long {
        return Err(ApiError::Malformed("more than a minute, or no name of a screen".to_owned()));
    }
    if told.sound.len() > Feedback::MOST_SOUND {
        return Err(ApiError::TooLarge { limit: Feedback::MOST_SOUND });
    }
    let media = kind_of(&told.sound).ok_or_else(|| ApiError::Malformed("no sound".to_owned()))?;
    let Feedback { id, screen, app, ms, sound } = told;
    Ok(NewFeedback { id, screen, app, ms, media, sound })
}

/// What the bytes are; what a phone claims is not asked. Only these are ever given out again.
fn kind_of(sound: &[u8]) -> Option<&'static str> {
    let at = |from: usize, text: &[u8]| sound.get(from..from + text.len()) == Some(text);
    match () {
        () if at(0, &[0x1a, 0x45, 0xdf, 0xa3]) => Some("audio/webm"),
        () if at(0, b"OggS") => Some("audio/ogg"),
        () if at(4, b"ftyp") => Some("audio/mp4"),
        () if at(0, b"RIFF") && at(8, b"WAVE") => Some("audio/wav"),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::kind_of;

    #[test]
    fn a_sound_is_told_from_its_bytes() {
        assert_eq!(kind_of(b"\x1a\x45\xdf\xa3rest"), Some("audio/webm"));
        assert_eq!(kind_of(b"OggS\0\x02"), Some("audio/ogg"));
        assert_eq!(kind_of(b"\0\0\0\x18ftypM4A "), Some("audio/mp4"));
        assert_eq!(kind_of(b"RIFF\0\0\0\0WAVEfmt "), Some("audio/wav"));
        for no in [&b""[..], b"Ogg", b"<html>", b"RIFF\0\0\0\0AVI ", b"\x1a\x45"] {
            assert_eq!(kind_of(no), None);
        }
    }
}
