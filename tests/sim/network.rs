//! What is in the air: requests and answers that arrive, twice, late, cut, or not at all.

use crate::coverage::Rare;
use crate::server::Exchange;
use crate::view;
use crate::wire::{Flight, Outcome};
use crate::world::World;
use app_domain::wire::{self, Item, NoteCode, RangeUp, SegmentHeader, SyncReq, SyncRes};
use app_sync::{Answer, Method, NoAnswer};
use std::collections::BTreeMap;

/// A phone gives up after so long a silence.
const GIVES_UP_MS: i64 = 30_000;
/// No backlog here needs as many in one sync; more is a livelock (S9).
const MOST_REQUESTS: u32 = 60;
/// Requests this close together may share a commit.
const TOGETHER_MS: i64 = 3_000;
const HOUR_MS: i64 = 3_600_000;

/// Something on its way.
enum Arrival {
    /// A request, as much of it as comes, and whether its answer finds the way back.
    AtServer { flight: Flight, body: Vec<u8>, back: Back, phone: usize },
    /// What a phone hears.
    AtPhone { flight: Flight, outcome: Outcome, phone: usize },
}

/// What becomes of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Back {
    Whole,
    Late,
    Cut,
    Lost,
}

/// Everything on its way, in the order it arrives.
#[derive(Default)]
pub(crate) struct Sky {
    arrivals: BTreeMap<(i64, u64), Arrival>,
    turn: u64,
}

impl Sky {
    fn add(&mut self, at_ms: i64, arrival: Arrival) {
        self.turn += 1;
        self.arrivals.insert((at_ms, self.turn), arrival);
    }

    fn next_before(&mut self, ms: i64) -> Option<(i64, Arrival)> {
        let (&key, _) = self.arrivals.first_key_value().filter(|((at, _), _)| *at <= ms)?;
        Some((key.0, self.arrivals.remove(&key)?))
    }

    /// Another request that comes soon.
    fn company(&mut self, before_ms: i64) -> Option<Arrival> {
        let soon = self.arrivals.range(..(before_ms, u64::MAX));
        let key = soon
            .filter(|(_, one)| matches!(one, Arrival::AtServer { .. }))
            .map(|(key, _)| *key)
            .next()?;
        self.arrivals.remove(&key)
    }

    pub(crate) fn last_ms(&self) -> Option<i64> {
        self.arrivals.last_key_value().map(|((at, _), _)| *at)
    }
}

fn offline() -> Outcome {
    Err(NoAnswer::Offline("the simulation".to_owned()))
}

impl World {
    /// Lets time pass, with all that arrives meanwhile.
    pub(crate) fn pass_until(&mut self, ms: i64) {
        while let Some((at, arrival)) = self.sky.next_before(ms) {
            self.time.reach(at);
            match arrival {
                Arrival::AtServer { .. } => self.at_server(arrival),
                Arrival::AtPhone { flight, outcome, phone } => {
                    flight.land(outcome);
                    self.carry_on(phone);
                }
            }
        }
        self.time.reach(ms);
    }

    pub(crate) fn pass(&mut self, ms: i64) {
        self.pass_until(self.time.now_ms() + ms);
    }

    /// Until a phone is done with what it does.
    pub(crate) fn wait_for(&mut self, phone: usize) {
        while self.phones[phone].is_busy() {
            let Some((at, _)) = self.sky.arrivals.first_key_value().map(|(key, _)| *key) else {
                return;
            };
            self.pass_until(at);
        }
    }

    /// Takes what a phone sends, and decides what becomes of it.
    pub(crate) fn take_off(&mut self, phone: usize) {
        while let Some(flight) = self.phones[phone].wire.take() {
            let Method::Post(body) = flight.call.method.clone() else { continue };
            self.phones[phone].requests += 1;
            if self.phones[phone].requests > MOST_REQUESTS {
                self.violated("S9", &format!("phone {phone} asks for ever"));
                return self.phones[phone].begin_again(None);
            }
            self.trace.bytes(&body);
            let fate = self.weather.of_request(&self.dice);
            if let Some(fault) = fate {
                self.fired(fault);
                self.say(&|| format!("phone {phone}: {}", fault.words()));
            }
            self.fly(phone, flight, body, fate);
        }
    }

    fn fly(&mut self, phone: usize, flight: Flight, mut body: Vec<u8>, fate: Option<Rare>) {
        let now = self.time.now_ms();
        let arrives = now + self.dice.between(20, 800);
        let mut back = Back::Whole;
        match fate {
            Some(Rare::RequestDropped) => return self.gives_up(phone, flight),
            Some(Rare::AnswerDropped) => {
                self.gives_up(phone, flight.clone());
                back = Back::Lost;
            }
            Some(Rare::RequestDoubled) => {
                let again = arrives + self.dice.between(1, 2 * HOUR_MS);
                let twin = Arrival::AtServer {
                    flight: flight.clone(),
                    body: body.clone(),
                    back: Back::Lost,
                    phone,
                };
                self.sky.add(again, twin);
            }
            Some(Rare::RequestLate) => {
                self.gives_up(phone, flight.clone());
                let late = now + GIVES_UP_MS + self.dice.between(1, 3 * HOUR_MS);
                return self
                    .sky
                    .add(late, Arrival::AtServer { flight, body, back: Back::Lost, phone });
            }
            Some(Rare::AnswerLate) => back = Back::Late,
            Some(Rare::RequestCut) => body.truncate(self.dice.below(body.len())),
            Some(Rare::AnswerCut) => back = Back::Cut,
            Some(Rare::Portal) => {
                let outcome = Ok(self.login_page());
                return self.sky.add(arrives, Arrival::AtPhone { flight, outcome, phone });
            }
            _ => {}
        }
        self.sky.add(arrives, Arrival::AtServer { flight, body, back, phone });
    }

    fn gives_up(&mut self, phone: usize, flight: Flight) {
        let at = self.time.now_ms() + GIVES_UP_MS;
        self.sky.add(at, Arrival::AtPhone { flight, outcome: offline(), phone });
    }

    /// What a captive portal answers: a page, or the way to one.
    fn login_page(&self) -> Answer {
        let status = *self.dice.pick(&[200, 302, 401, 511]).unwrap_or(&200);
        Answer {
            status,
            content_type: "text/html".to_owned(),
            body: b"<html>Bienvenue sur le Wi-Fi</html>".to_vec(),
            whole: true,
            ..Answer::default()
        }
    }

    /// A request, or two together, is served.
    fn at_server(&mut self, first: Arrival) {
        let now = self.time.now_ms();
        let mut group = vec![first];
        if self.dice.percent(self.weather.company) {
            group.extend(self.sky.company(now + TOGETHER_MS));
        }
        if group.len() > 1 {
            self.fired(Rare::GroupCommit);
            self.say(&|| "two requests in one commit".to_owned());
        }
        if now < self.down_until_ms {
            return group.into_iter().for_each(|one| self.send_back(one, offline()));
        }
        let answers = self.serve(&group);
        if self.server.has_crashed() {
            self.say(&|| "the server crashed".to_owned());
            self.server.begin_again(None);
            self.server_is_full = false;
            self.down_until_ms = now + self.dice.between(500, 600_000);
            // What was answered before the crash is on its way; it had better be true.
            for (one, answer) in group.into_iter().zip(answers) {
                let left = answer.status == 200;
                self.send_back(one, if left { Ok(answer) } else { offline() });
            }
            return;
        }
        for (one, answer) in group.into_iter().zip(answers) {
            self.trace.bytes(&answer.body);
            self.judge(&one, &answer);
            self.send_back(one, Ok(answer));
        }
    }

    /// The answers, in the order of the requests.
    fn serve(&self, group: &[Arrival]) -> Vec<Answer> {
        let engine = self.server.store.engine();
        if group.len() > 1 {
            engine.hold();
        }
        let mut exchanges: Vec<(Exchange, Option<Answer>)> = group
            .iter()
            .filter_map(|one| match one {
                Arrival::AtServer { flight, body, .. } => {
                    Some((self.server.receive(&flight.call, body.clone()), None))
                }
                Arrival::AtPhone { .. } => None,
            })
            .collect();
        for _ in 0..2 {
            for (exchange, answer) in exchanges.iter_mut().filter(|(_, answer)| answer.is_none()) {
                *answer = self.server.go_on(exchange);
            }
            if group.len() > 1 {
                engine.commit_held();
            }
        }
        for (exchange, answer) in exchanges.iter_mut().filter(|(_, answer)| answer.is_none()) {
            *answer = self.server.go_on(exchange);
        }
        exchanges.into_iter().map(|(_, answer)| answer.expect("nothing waits in memory")).collect()
    }

    fn send_back(&mut self, arrival: Arrival, mut outcome: Outcome) {
        let Arrival::AtServer { flight, back, phone, .. } = arrival else { return };
        let mut at = self.time.now_ms() + self.dice.between(20, 800);
        match back {
            Back::Lost => return,
            Back::Whole => {}
            Back::Late => at += self.dice.between(5_000, GIVES_UP_MS - 5_000),
            Back::Cut => {
                if let Ok(answer) = &mut outcome {
                    answer.body.truncate(self.dice.below(answer.body.len()));
                    answer.whole = self.dice.percent(30);
                }
            }
        }
        self.sky.add(at, Arrival::AtPhone { flight, outcome, phone });
    }

    /// S10, and what only the bytes tell.
    fn judge(&mut self, arrival: &Arrival, answer: &Answer) {
        let Arrival::AtServer { body, phone, .. } = arrival else { return };
        let status = answer.status;
        self.say(&|| format!("server to phone {phone}: {status}"));
        let is_full = status == 507 && self.server_is_full;
        let was_failed = status == 503 && self.server.faults.happened();
        if was_failed {
            self.fired(Rare::StatementFails);
        }
        if status >= 500 && !is_full && !was_failed {
            let why = String::from_utf8_lossy(&answer.body).into_owned();
            self.violated("S10", &format!("status {status} to phone {phone}: {why}"));
        }
        let asked: Option<SyncReq> = read(body);
        let said: Option<SyncRes> = (status == 200).then(|| read(&answer.body)).flatten();
        if let (Some(asked), Some(said)) = (asked, said) {
            self.count(&asked, &said);
            self.count_whose(*phone, &asked, &said);
        }
    }

    /// Rows of others that are sent after a restore, own ones that come back.
    fn count_whose(&mut self, phone: usize, asked: &SyncReq, said: &SyncRes) {
        let store = std::rc::Rc::clone(&self.phones[phone].store);
        let foreign =
            asked.ranges.iter().any(|range| store.inspect(|db| !view::is_own(db, range.epoch)));
        if foreign {
            self.fired(Rare::ForeignRowsSent);
        }
        let device = store.inspect(view::device);
        let comes_back = said.items.iter().any(|pulled| match &pulled.item {
            Item::Range(range) => SegmentHeader::from_bytes(&range.header)
                .is_ok_and(|header| Some(header.device) == device),
            _ => false,
        });
        if comes_back {
            self.fired(Rare::BehindCursor);
        }
    }

    fn count(&mut self, asked: &SyncReq, said: &SyncRes) {
        for note in &said.notes {
            match note.code {
                NoteCode::QUARANTINED => self.fired(Rare::QuarantinedNote),
                NoteCode::CLONE => self.fired(Rare::CloneNote),
                _ => {}
            }
            self.say(&|| format!("note {note:?}"));
        }
        if said.subs.is_some() {
            self.fired(Rare::TableChanged);
        }
        let trimmed = said.acks.iter().any(|ack| {
            let of_segment = |range: &&RangeUp| (range.slot, range.epoch) == (ack.slot, ack.epoch);
            let sent = asked.ranges.iter().filter(of_segment).count();
            sent > 0 && ack.at.len() > sent
        });
        if trimmed {
            self.fired(Rare::OverlapTrimmed);
        }
        self.say(&|| {
            let ups: Vec<_> = asked.ranges.iter().map(|r| (r.epoch % 1_000, r.from, r.n)).collect();
            let downs: Vec<_> =
                said.items.iter().map(|i| (i.slot, i.pos, kind_of(&i.item))).collect();
            format!(
                "up {ups:?} cursor {:?} down {downs:?} to {:?} more {}",
                asked.cursor, said.cursor, said.more
            )
        });
    }
}

const fn kind_of(item: &Item) -> &'static str {
    match item {
        Item::Range(_) => "rows",
        Item::Anchor { .. } => "anchor",
        Item::Assign(_) => "pack",
        Item::Quarantine(_) => "apart",
        _ => "other",
    }
}

fn read<T: for<'b> minicbor::Decode<'b, ()>>(framed: &[u8]) -> Option<T> {
    let body = wire::open(framed, 1 << 20).ok()?;
    wire::from_cbor(&body).ok()
}
