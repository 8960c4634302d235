//! The real phone (its store, its engine) against the real server, with a network that can lose, double and cut.

use crate::world::{NOON, World, a_session};
use app_domain::id::ProfileId;
use app_domain::ports::{EventLog, FixedClock, Link, LinkError};
use app_store::{Options, Store};
use app_sync::{Answer, Call, Method, NoAnswer, Phone, Transport};
use async_trait::async_trait;
use axum::body::Body;
use axum::http::{Request, header};
use std::cell::Cell;
use std::rc::Rc;

/// What the network does with the next request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Luck {
    Good,
    /// It arrives, the answer does not.
    AnswerLost,
    /// It arrives twice.
    Twice,
}

pub(crate) struct Network {
    world: Rc<World>,
    luck: Cell<Luck>,
}

impl Network {
    pub(crate) fn to(world: &Rc<World>) -> Rc<Self> {
        Rc::new(Self { world: Rc::clone(world), luck: Cell::new(Luck::Good) })
    }
}

#[async_trait(?Send)]
impl Transport for Network {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        let luck = self.luck.replace(Luck::Good);
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

struct Real {
    world: Rc<World>,
    store: Rc<Store>,
    network: Rc<Network>,
    phone: Phone<Store>,
    profile: ProfileId,
}

impl Real {
    async fn new() -> Self {
        let world = Rc::new(World::new().await);
        let store = Rc::new(Store::in_memory(Options { app: 1 }).unwrap());
        let network = Network::to(&world);
        let clock = Rc::new(FixedClock::at(NOON));
        let phone = Phone::new(store.clone(), network.clone(), clock, "http://localhost:8080", 1);
        let profile = store.new_profile().unwrap();
        Self { world, store, network, phone, profile }
    }

    async fn learns(&self) {
        let clock = FixedClock::at(NOON);
        let now = app_domain::ports::Clock::now(&clock);
        self.store.append(self.profile, &a_session(), now).await.unwrap();
    }

    async fn enrols(&self) -> Result<(), LinkError> {
        let code = self.world.code(1).await;
        self.phone.enrol(self.profile, None, &code.typed).await
    }

    async fn unsent(&self) -> u64 {
        self.store.unsent(self.profile).await.unwrap()
    }

    /// Rows the server folded for the only person.
    async fn rows_on_the_console(&self) -> u64 {
        self.world.store.fold_some(10).await.unwrap();
        let row = self.world.store.caseload(&self.world.staff).await.unwrap().remove(0);
        row.report.map_or(0, |report| report.rows)
    }
}

#[tokio::test]
async fn what_was_learnt_before_enrolment_arrives_after_it() {
    let real = Real::new().await;
    real.learns().await;
    assert_eq!(real.unsent().await, 6);
    real.enrols().await.unwrap();
    real.phone.sync(real.profile).await.unwrap();
    assert_eq!(real.unsent().await, 0);
    assert_eq!(real.rows_on_the_console().await, 6);
}

#[tokio::test]
async fn f06_f07_lost_answers_and_doubled_requests_store_each_row_once() {
    let real = Real::new().await;
    real.enrols().await.unwrap();
    let mut rows = 0;
    for luck in [Luck::AnswerLost, Luck::Twice, Luck::AnswerLost, Luck::Good] {
        real.learns().await;
        rows += 6;
        real.network.luck.set(luck);
        drop(real.phone.sync(real.profile).await);
        real.phone.sync(real.profile).await.unwrap();
        assert_eq!(real.unsent().await, 0);
        assert_eq!(real.rows_on_the_console().await, rows);
    }
}

#[tokio::test]
async fn a_bad_code_is_told_from_no_network() {
    let real = Real::new().await;
    let bad = real.phone.enrol(real.profile, None, "ZZZZZZZZ").await;
    assert!(matches!(bad, Err(LinkError::BadCode)), "{bad:?}");
}
