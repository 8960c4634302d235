//! One side of a meeting: it answers what the other phone asks, and asks by the same channel.

use super::Pipe;
use super::giving::Shop;
use super::message::{Message, PART_BYTES};
use crate::Phone;
use crate::transport::{Answer, Call, Method, NoAnswer, Transport};
use app_domain::ports::{CourierStore, EventLog, PackStore, SyncStore};
use async_trait::async_trait;
use futures_channel::oneshot::{Sender, channel};
use futures_util::future::{Either, LocalBoxFuture, select};
use futures_util::stream::{FuturesUnordered, StreamExt};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Questions of the other phone that are answered at once; it asks for no more than six (packs/fetch.rs).
const AT_ONCE: usize = 8;
/// The longest bundle, and its frame (sync.md §12).
const MOST_BUNDLE_BYTES: usize = (256 << 10) + (4 << 10);
/// Where packs and bundles stand at the other phone, as a [`Call`] names them.
const PACKS: &str = "peer:/packs/";

/// An answer that is on its way.
struct Waiting {
    body: Vec<u8>,
    most: usize,
    tell: Sender<Result<Answer, NoAnswer>>,
}

/// One side. [`Nearby::serve`] has to run for as long as the meeting lasts; [`Transport::call`] asks the other phone
/// meanwhile, at `peer:/packs/…`.
pub struct Nearby<S> {
    phone: Rc<Phone<S>>,
    shop: Shop<S>,
    pipe: Rc<dyn Pipe>,
    waiting: RefCell<BTreeMap<u32, Waiting>>,
    /// Bundles that come in several messages.
    coming: RefCell<BTreeMap<u32, Vec<u8>>>,
    last: Cell<u32>,
    over: Cell<bool>,
}

impl<S> std::fmt::Debug for Nearby<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Nearby").field("over", &self.over.get()).finish_non_exhaustive()
    }
}

impl<S: SyncStore + PackStore + EventLog + CourierStore> Nearby<S> {
    /// The address of the other phone's packs, for [`Phone::fetch_packs`].
    pub const PACKS: &str = "peer:/packs";

    /// This phone's side. `public` are the keys of packs that everybody may have.
    pub fn new(
        phone: Rc<Phone<S>>,
        store: Rc<S>,
        pipe: Rc<dyn Pipe>,
        public: Vec<[u8; 32]>,
    ) -> Self {
        let shop = Shop::new(store, public);
        Self {
            phone,
            shop,
            pipe,
            waiting: RefCell::default(),
            coming: RefCell::default(),
            last: Cell::new(0),
            over: Cell::new(false),
        }
    }

    /// Answers until the other phone is gone. Whoever still waits for an answer then is told that there is none.
    pub async fn serve(&self) {
        let mut answering = FuturesUnordered::new();
        let mut next = self.pipe.receive();
        loop {
            // The message that comes next is waited for across all answers: dropping the wait could drop the message.
            let came = if answering.is_empty() {
                next.await
            } else {
                match select(next, answering.next()).await {
                    Either::Left((came, _)) => came,
                    Either::Right((_, still)) => {
                        next = still;
                        continue;
                    }
                }
            };
            let Some(bytes) = came else { break };
            // More at once than a phone of ours asks is not answered: nothing is promised to it.
            let heard = Message::of_bytes(&bytes).and_then(|message| self.heard(message));
            answering.extend(heard.filter(|_| answering.len() < AT_ONCE));
            next = self.pipe.receive();
        }
        self.over.set(true);
        for (_, waits) in std::mem::take(&mut *self.waiting.borrow_mut()) {
            waits.tell.send(Err(gone())).ok();
        }
    }

    /// What is to be done about a message; `None` when hearing it was all.
    fn heard(&self, message: Message) -> Option<LocalBoxFuture<'_, ()>> {
        match message {
            Message::Get { number, from, path } => Some(Box::pin(self.give(number, from, path))),
            Message::Post { number, last, body } => {
                let whole = self.more_of_bundle(number, last, &body)?;
                Some(Box::pin(self.take(number, whole)))
            }
            Message::Part { number, status, last, body } => {
                self.part(number, status, last, &body);
                None
            }
        }
    }

    async fn give(&self, number: u32, from: u64, path: String) {
        // A storage that fails is a shop that has nothing: the other phone goes elsewhere.
        let (status, bytes) = self.shop.at(&path, from).await.unwrap_or((503, Vec::new()));
        self.answer(number, status, &bytes).await;
    }

    /// A bundle is taken whoever hands it over: it says itself whose it is.
    async fn take(&self, number: u32, bundle: Vec<u8>) {
        let status = if self.phone.receive(&bundle).await.is_ok() { 200 } else { 400 };
        self.answer(number, status, &[]).await;
    }

    async fn answer(&self, number: u32, status: u16, bytes: &[u8]) {
        let mut parts = bytes.chunks(PART_BYTES).peekable();
        loop {
            let body = parts.next().unwrap_or_default().to_vec();
            let last = parts.peek().is_none();
            let part = Message::Part { number, status, last, body };
            if self.pipe.send(part.to_bytes()).await.is_err() || last {
                return;
            }
        }
    }

    /// The whole bundle, once its last part is here. One that grows beyond what a bundle is, is forgotten.
    fn more_of_bundle(&self, number: u32, last: bool, part: &[u8]) -> Option<Vec<u8>> {
        let mut coming = self.coming.borrow_mut();
        if coming.len() >= AT_ONCE && !coming.contains_key(&number) {
            return None;
        }
        let whole = coming.entry(number).or_default();
        whole.extend_from_slice(part);
        if whole.len() > MOST_BUNDLE_BYTES {
            coming.remove(&number);
            return None;
        }
        last.then(|| coming.remove(&number)).flatten()
    }

    fn part(&self, number: u32, status: u16, last: bool, part: &[u8]) {
        let mut waiting = self.waiting.borrow_mut();
        let Some(waits) = waiting.get_mut(&number) else { return };
        waits.body.extend_from_slice(part);
        let most = waits.most;
        let told = if waits.body.len() > most {
            Err(NoAnswer::TooLarge(most))
        } else if last {
            let body = std::mem::take(&mut waits.body);
            Ok(Answer { status, body, whole: true, ..Answer::default() })
        } else {
            return;
        };
        if let Some(waits) = waiting.remove(&number) {
            waits.tell.send(told).ok();
        }
    }

    /// Hands a bundle to the other phone; whether it took it.
    ///
    /// # Errors
    /// [`NoAnswer`] when the other phone is gone. A courier's receipt is not an acknowledgement (I-COURIER).
    pub async fn hand_over(&self, bundle: &[u8]) -> Result<bool, NoAnswer> {
        let number = self.number();
        let parts: Vec<_> = bundle.chunks(PART_BYTES - 1).collect();
        let count = parts.len();
        let messages = parts.into_iter().enumerate().map(|(at, part)| Message::Post {
            number,
            last: at + 1 == count,
            body: part.to_vec(),
        });
        Ok(self.ask(number, messages.collect(), 0).await?.status == 200)
    }

    fn number(&self) -> u32 {
        self.last.set(self.last.get().wrapping_add(1));
        self.last.get()
    }

    async fn ask(
        &self,
        number: u32,
        messages: Vec<Message>,
        most: usize,
    ) -> Result<Answer, NoAnswer> {
        if self.over.get() {
            return Err(gone());
        }
        let (tell, told) = channel();
        self.waiting.borrow_mut().insert(number, Waiting { body: Vec::new(), most, tell });
        for message in messages {
            if let Err(why) = self.pipe.send(message.to_bytes()).await {
                self.waiting.borrow_mut().remove(&number);
                return Err(why);
            }
        }
        told.await.unwrap_or_else(|_| Err(gone()))
    }
}

fn gone() -> NoAnswer {
    NoAnswer::Offline("the other phone is gone".to_owned())
}

#[async_trait(?Send)]
impl<S: SyncStore + PackStore + EventLog + CourierStore> Transport for Nearby<S> {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let path = call.url.strip_prefix(PACKS);
        let (Some(path), Method::Get { from }) = (path, call.method) else {
            return Err(NoAnswer::Offline("the other phone is no server".to_owned()));
        };
        let number = self.number();
        let get = Message::Get { number, from, path: path.to_owned() };
        self.ask(number, vec![get], call.max_bytes).await
    }
}
