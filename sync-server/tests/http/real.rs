//! The phone as it is shipped (its store, its engine) before the real router, with a network that can lose, double and cut.

use crate::world::{NOON, World, a_session};
use app_domain::event::Event;
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::ports::{Clock, EventLog, FixedClock, Link, LinkError, Stored};
use app_store::{Options, Store};
use app_sync::{Answer, Call, Method, NoAnswer, Phone, Transport};
use async_trait::async_trait;
use axum::body::Body;
use axum::http::{Request, header};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use sync_server::ids::PersonId;
use sync_server::store::Target;

/// What the network does with the next request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Luck {
    Good,
    /// It arrives, the answer does not.
    AnswerLost,
    /// It arrives twice.
    Twice,
    /// So many bytes of it arrive.
    Cut(usize),
}

pub(crate) struct Network {
    world: Rc<World>,
    pub luck: Cell<Luck>,
    /// What was sent, call by call.
    pub sent: RefCell<Vec<Call>>,
}

impl Network {
    /// The way to a world's server.
    pub(crate) fn to(world: &Rc<World>) -> Rc<Self> {
        let (luck, sent) = (Cell::new(Luck::Good), RefCell::default());
        Rc::new(Self { world: Rc::clone(world), luck, sent })
    }
}

#[async_trait(?Send)]
impl Transport for Network {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let luck = self.luck.replace(Luck::Good);
        self.sent.borrow_mut().push(call.clone());
        if let Luck::Cut(bytes) = luck {
            // What a server does with a part is looked at; the phone hears nothing.
            self.world.send(request(&cut(call, bytes))).await;
            return Err(NoAnswer::Offline("cut".to_owned()));
        }
        let answer = self.world.send(request(&call)).await;
        if luck == Luck::AnswerLost {
            return Err(NoAnswer::Offline("planted".to_owned()));
        }
        let answer =
            if luck == Luck::Twice { self.world.send(request(&call)).await } else { answer };
        Ok(Answer {
            status: answer.status.as_u16(),
            content_type: answer.header(header::CONTENT_TYPE).to_owned(),
            retry_after_s: None,
            body: answer.body,
            whole: true,
        })
    }
}

fn request(call: &Call) -> Request<Body> {
    let path = call.url.strip_prefix("http://localhost:8080").unwrap_or(&call.url);
    let mut request = match &call.method {
        Method::Post(body) => crate::world::post(path, body.clone()),
        Method::Get { .. } => crate::world::get(path),
    };
    if let Some(token) = &call.token {
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, format!("Bearer {token}").parse().unwrap());
    }
    request
}

fn cut(mut call: Call, bytes: usize) -> Call {
    if let Method::Post(body) = &mut call.method {
        body.truncate(bytes);
    }
    call
}

pub(crate) struct Real {
    pub world: Rc<World>,
    pub store: Rc<Store>,
    pub network: Rc<Network>,
    pub phone: Phone<Store>,
    pub profile: ProfileId,
}

impl Real {
    /// A phone in a world of its own.
    pub(crate) async fn new() -> Self {
        Self::of(Rc::new(World::new().await))
    }

    /// One more phone of a world.
    pub(crate) fn of(world: Rc<World>) -> Self {
        let store = Rc::new(Store::in_memory(Options { app: 1 }).unwrap());
        let network = Network::to(&world);
        let clock = Rc::new(FixedClock::at(NOON));
        let phone = Phone::new(store.clone(), network.clone(), clock, "http://localhost:8080", 1);
        let profile = store.new_profile().unwrap();
        Self { world, store, network, phone, profile }
    }

    /// Two phones of one person (sync.md §9): both write under the profile the server made.
    pub(crate) async fn two_of_one_person() -> [Self; 2] {
        let world = Rc::new(World::new().await);
        let person = world.browser().await.add_person("Amina", "").await;
        world.clock.advance(1); // a person's first profile is the oldest
        let mut phones = [Self::of(world.clone()), Self::of(world)];
        for phone in &mut phones {
            phone.enrols_as(person.parse().unwrap()).await;
        }
        phones
    }

    pub(crate) async fn learns(&self) {
        self.records(&a_session(), NOON).await;
    }

    /// Events at a time of the phone's wall clock.
    pub(crate) async fn records(&self, events: &[Event], at: UnixMillis) {
        self.store.append(self.profile, events, FixedClock::at(at).now()).await.unwrap();
    }

    pub(crate) async fn enrols(&self) -> Result<(), LinkError> {
        let code = self.world.code(1).await;
        self.phone.enrol(self.profile, None, &code.typed).await
    }

    async fn enrols_as(&mut self, person: PersonId) {
        let code = self.world.code_for(Target::Person(person), 1).await;
        self.phone.enrol(self.profile, None, &code.typed).await.unwrap();
        self.profile = self.phone.adopted().await.unwrap();
    }

    pub(crate) async fn syncs(&self) {
        self.phone.sync(self.profile).await.unwrap();
    }

    pub(crate) async fn unsent(&self) -> u64 {
        self.store.unsent(self.profile).await.unwrap()
    }

    pub(crate) async fn events(&self) -> Vec<Stored> {
        self.store.events(self.profile).await.unwrap()
    }

    /// Rows the server folded for the only person.
    pub(crate) async fn rows_on_the_console(&self) -> u64 {
        self.world.store.fold_some(10).await.unwrap();
        let row = self.world.store.caseload(&self.world.staff).await.unwrap().remove(0);
        row.report.map_or(0, |report| report.rows)
    }
}
