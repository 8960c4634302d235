//! `POST /v1/sync`: rows in, acknowledgements and what is new out (sync.md §4, §5). Decoding and hashing hold no
//! database; a 200 answers every envelope that reads.

mod decode;

use super::{SignedInPhone, body, framed, unframed};
use crate::app::App;
use crate::error::ApiError;
use crate::store::{Accept, Accepted, DeviceCtx, Page, RangeIn};
use app_domain::id::UnixMillis;
use app_domain::wire::{Limits, Note, NoteCode, SubsTable, SyncReq, SyncRes};
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

pub(crate) async fn sync(
    SignedInPhone(phone): SignedInPhone,
    State(app): State<App>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let bytes = body::read(&headers, body, Limits::DEFAULT.body_bytes as usize).await?;
    let request: SyncReq = unframed(&bytes)?;
    let answer = exchange(&app, phone, &request, &Way::Line).await?;
    tracing::info!(
        acks = answer.acks.len(),
        items = answer.items.len(),
        notes = answer.notes.len(),
        "Synced"
    );
    let synced = Synced::of(&request, &answer);
    let mut answer = framed(&answer);
    answer.extensions_mut().insert(synced);
    Ok(answer)
}

/// What a sync was, beside its answer: for those who count.
#[derive(Clone, Debug)]
pub(crate) struct Synced {
    /// Ranges sent.
    pub(crate) ranges: u64,
    /// Rows sent.
    pub(crate) rows: u64,
    /// Codes of the notes answered.
    pub(crate) notes: Vec<u32>,
}

impl Synced {
    fn of(request: &SyncReq, answer: &SyncRes) -> Self {
        Self {
            ranges: request.ranges.len() as u64,
            rows: request.ranges.iter().map(|range| u64::from(range.n)).sum(),
            notes: answer.notes.iter().map(|note| u32::from(note.code.0)).collect(),
        }
    }
}

/// How a request came.
pub(super) enum Way {
    /// From the phone itself, now.
    Line,
    /// By a courier.
    Hand {
        /// When it was made, by the phone's clock.
        created: UnixMillis,
        /// The enrolment was ended since: its rows are set apart for a trainer to release, and nothing goes out.
        revoked: bool,
    },
}

impl Way {
    const fn is_revoked(&self) -> bool {
        matches!(self, Self::Hand { revoked: true, .. })
    }
}

/// What a device is answered, whichever way its request came: there is one path.
pub(super) async fn exchange(
    app: &App,
    phone: DeviceCtx,
    request: &SyncReq,
    way: &Way,
) -> Result<SyncRes, ApiError> {
    let now = app.clock.now();
    let (ranges, notes) = decode::ranges(&phone, request);
    let batch = batch(&phone, request, ranges, now, way);
    let accepted = app.store.accept(&phone, batch).await?;
    respond(app, phone, request, accepted, notes, now, way).await
}

fn batch(
    phone: &DeviceCtx,
    request: &SyncReq,
    mut ranges: Vec<RangeIn>,
    now: UnixMillis,
    way: &Way,
) -> Accept {
    // A cursor of another table says nothing of this one.
    let cursor =
        if request.subs == phone.subs.generation { request.cursor.clone() } else { Vec::new() };
    let mut new_profiles: Vec<_> =
        request.new_profiles.iter().take(MAX_NEW_PROFILES).copied().collect();
    if way.is_revoked() {
        new_profiles.clear();
        set_apart(&mut ranges);
    }
    let (boot, alive) = match way {
        Way::Line => (Some((request.clock.boot, request.clock.boot_ms)), now),
        Way::Hand { created, .. } => (None, UnixMillis(created.0.min(now.0))),
    };
    Accept {
        now,
        boot,
        alive,
        install: request.install,
        server_epoch: request.server_epoch,
        cursor,
        witness: request.witness.clone(),
        ranges,
        new_profiles,
    }
}

/// Row by row: what is bad by itself keeps its own reason.
fn set_apart(ranges: &mut [RangeIn]) {
    for row in ranges.iter_mut().flat_map(|range| &mut range.rows) {
        row.bad.get_or_insert_with(|| "revoked_device".to_owned());
    }
}

/// Profiles one request may bring; a shared phone has a handful.
const MAX_NEW_PROFILES: usize = 32;

/// Push never depends on pull: what was stored is acknowledged whatever the cursor or table is.
async fn respond(
    app: &App,
    mut phone: DeviceCtx,
    request: &SyncReq,
    accepted: Accepted,
    notes: Vec<Note>,
    now: UnixMillis,
    way: &Way,
) -> Result<SyncRes, ApiError> {
    let Accepted { acks, notes: more_notes, has, subs, server_epoch } = accepted;
    // Nothing goes out to a phone that was shut out, not even a table.
    let same_table = way.is_revoked() || request.subs == subs.generation;
    phone.subs = subs.clone();
    let page = if way.is_revoked() {
        Page { cursor: request.cursor.clone(), ..Page::default() }
    } else if same_table && request.server_epoch == server_epoch {
        app.store.pull(&phone, request.cursor.clone(), budget(request, way), has).await?
    } else {
        nothing_pulled(request, server_epoch, &subs)
    };
    Ok(SyncRes {
        server_epoch,
        now_ms: now.0,
        acks,
        notes: notes.into_iter().chain(more_notes).collect(),
        items: page.items,
        cursor: page.cursor,
        more: page.more,
        subs: (!same_table).then_some(subs),
        limits: Limits::DEFAULT,
        retry_after_s: 0,
    })
}

fn budget(request: &SyncReq, way: &Way) -> usize {
    let most = if matches!(way, Way::Hand { .. }) {
        MOST_BY_HAND
    } else if request.want.low_data {
        Limits::LOW_DATA_ANSWER_BYTES
    } else {
        Limits::MAX_ANSWER_BYTES
    };
    request.want.max_bytes.min(most) as usize
}

/// What is pulled by hand, bytes: with acknowledgements and notes it fits one bundle.
const MOST_BY_HAND: u32 = 96 << 10;

/// Another life of the server: the cursor goes back to the start (sync.md §14). Another table: it stays as it is.
fn nothing_pulled(request: &SyncReq, server_epoch: u64, subs: &SubsTable) -> Page {
    let cursor = if request.server_epoch == server_epoch || request.server_epoch == 0 {
        request.cursor.clone()
    } else {
        vec![0; subs.slots.len()]
    };
    Page { items: Vec::new(), cursor, more: true }
}

/// A note about a whole range.
fn about(range: &app_domain::wire::RangeUp, code: NoteCode) -> Note {
    Note::about(code, range.slot, range.epoch, range.from, range.n)
}
