//! What the screen does for the cards of an outing: they know no desk.

use app_domain::desk::{Command, OutingOrder, PieceDraft};
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use futures_channel::oneshot;

use crate::Door;

/// An order, and who is told whether it was carried out.
type Ordered = (OutingOrder, oneshot::Sender<bool>);

/// The hands of the cards. A card rendered alone has none.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct OutingActs {
    order: Callback<Ordered>,
    photo: Callback<oneshot::Sender<Option<String>>>,
    hear: Callback<(String, String)>,
    photographs: bool,
}

impl OutingActs {
    /// Hands on the desk of the app.
    pub(crate) fn of(door: Door) -> Self {
        Self {
            order: Callback::new(move |(order, tell): Ordered| {
                door.act_then(Command::Outing(order), |_, done| {
                    let _ = tell.send(done.is_ok()); // nobody waits for it where the card was left
                });
            }),
            photo: Callback::new(move |tell: oneshot::Sender<Option<String>>| {
                let desk = door.desk();
                spawn_forever(async move { drop(tell.send(desk.photograph().await.ok())) });
            }),
            hear: Callback::new(move |(card, field): (String, String)| {
                let desk = door.desk();
                spawn_forever(async move { drop(desk.play_piece(&card, &field).await) });
            }),
            photographs: door.desk().can_photograph(),
        }
    }
}

/// The hands a card has.
#[derive(Clone, Copy)]
pub(super) struct Hands(Option<OutingActs>);

impl Hands {
    /// Sends an order; `told` hears whether it was carried out, if the card is still there.
    pub(super) fn order(self, order: OutingOrder, told: Callback<bool>) {
        let Some(acts) = self.0 else { return };
        let (tell, done) = oneshot::channel();
        acts.order.call((order, tell));
        spawn(async move {
            if let Ok(done) = done.await {
                told.call(done);
            }
        });
    }

    /// Keeps something on the card in hand.
    pub(super) fn keep(self, field: &str, piece: PieceDraft, told: Callback<bool>) {
        self.order(OutingOrder::Keep { field: field.to_owned(), piece }, told);
    }

    /// Takes a photograph and keeps it; nothing when nothing was taken.
    pub(super) fn photograph(self, field: String, told: Callback<bool>) {
        let Some(acts) = self.0 else { return };
        let (tell, got) = oneshot::channel();
        acts.photo.call(tell);
        spawn(async move {
            if let Ok(Some(address)) = got.await {
                self.keep(&field, PieceDraft::Photo(address), told);
            }
        });
    }

    /// Plays something that was said.
    pub(super) fn hear(self, card: &str, field: &str) {
        if let Some(acts) = self.0 {
            acts.hear.call((card.to_owned(), field.to_owned()));
        }
    }

    /// Whether a photograph can be had on this machine.
    pub(super) fn photographs(self) -> bool {
        self.0.is_some_and(|acts| acts.photographs)
    }
}

/// The hands of the card on screen.
pub(super) fn use_outing() -> Hands {
    Hands(try_consume_context::<OutingActs>())
}
