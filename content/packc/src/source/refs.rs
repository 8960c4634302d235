//! What a step names: lines, pictures, regions, turns. One walk, used by the rules and by the voices.

use super::act::{
    ActOnSource, ActSource, DangerSource, DeedSource, DialogueSource, DuoSideSource, DuoSource,
    PanoramaSource, QuestionSource, ReplySource, SaySource, TurnSource,
};
use super::step::{NoiseSource, StepSource};

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A line heard in the step's noise and pace.
    Heard,
    /// A line the guide says: question, hint, task.
    Guide,
    /// A line the learner touches to choose it.
    Choice,
    /// A line of an alarm.
    Signal,
    /// A line the learner says, or shows as a word.
    Said,
    /// A picture.
    Picture,
    /// A picture the learner touches to choose it.
    PictureChoice,
    /// A region of the step's picture.
    Spot,
    /// A region one must find to carry out an order.
    SpotToTouch,
    /// An item of a duo's hand: a region, or a line.
    Held,
}

impl What {
    /// Whether a line is named.
    pub(crate) const fn is_line(self) -> bool {
        matches!(self, Self::Heard | Self::Guide | Self::Choice | Self::Signal | Self::Said)
    }

    /// Whether a picture is named.
    pub(crate) const fn is_picture(self) -> bool {
        matches!(self, Self::Picture | Self::PictureChoice)
    }

    /// Whether a region is named.
    pub(crate) const fn is_spot(self) -> bool {
        matches!(self, Self::Spot | Self::SpotToTouch)
    }
}

/// One name in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ref {
    /// What is named.
    pub(crate) what: What,
    /// The name.
    pub(crate) key: String,
    /// Where, in the file.
    pub(crate) path: String,
    /// The picture a region belongs to.
    pub(crate) picture: Option<String>,
    /// The noise it is heard in, when not that of the step.
    pub(crate) noise: Option<NoiseSource>,
}

struct Walk {
    path: String,
    picture: Option<String>,
    noise: Option<NoiseSource>,
    refs: Vec<Ref>,
}

impl Walk {
    fn one(&mut self, what: What, key: &str, place: &str) {
        let path = format!("{}.{place}", self.path);
        let (picture, noise) = (self.picture.clone(), self.noise.clone());
        self.refs.push(Ref { what, key: key.to_owned(), path, picture, noise });
    }

    fn many<'a, K>(&mut self, what: What, keys: K, place: &str)
    where
        K: IntoIterator<Item = &'a String>,
    {
        for key in keys {
            self.one(what, key, place);
        }
    }

    fn heard(&mut self, keys: &[String], place: &str) {
        self.many(What::Heard, keys, place);
    }
}

/// Everything a step names. A solo twin is a step of its own and not walked here.
pub(crate) fn refs(step: &StepSource) -> Vec<Ref> {
    let common = &step.common;
    let mut walk = Walk {
        path: step.path.clone(),
        picture: common.picture.clone(),
        noise: common.noise.clone(),
        refs: Vec::new(),
    };
    walk.many(What::Picture, &common.picture, "picture");
    walk.many(What::Guide, &common.ask, "ask");
    walk.many(What::Guide, &common.hint, "hint");
    walk_act(&mut walk, &step.act);
    walk.refs
}

fn walk_act(walk: &mut Walk, act: &ActSource) {
    match act {
        ActSource::Listen(act) => {
            walk.heard(&act.play, "play");
            walk.many(What::Spot, act.tap.keys(), "tap");
            walk.many(What::Heard, act.tap.values(), "tap");
        }
        ActSource::PickPicture(act) => {
            for (n, round) in act.round.iter().enumerate() {
                walk.one(What::Heard, &round.hear, &format!("round.{n}.hear"));
                walk.many(What::PictureChoice, &round.right.0, &format!("round.{n}.right"));
                walk.many(What::PictureChoice, round.wrong.0.keys(), &format!("round.{n}.wrong"));
            }
        }
        ActSource::PickSound(act) => {
            for (n, round) in act.round.iter().enumerate() {
                walk.one(What::Picture, &round.see, &format!("round.{n}.see"));
                walk.many(What::Choice, &round.right.0, &format!("round.{n}.right"));
                walk.many(What::Choice, round.wrong.0.keys(), &format!("round.{n}.wrong"));
            }
        }
        ActSource::ActOn(act) => walk_act_on(walk, act),
        ActSource::Order(act) => {
            walk.many(What::Choice, &act.cards, "cards");
            for (a, b) in &act.swap {
                walk.many(What::Said, [a, b], "swap");
            }
        }
        ActSource::Say(act) => walk_say(walk, act),
        ActSource::Dialogue(act) => walk_dialogue(walk, act),
        ActSource::MatchWord(act) => {
            walk.many(What::Said, act.pairs.keys(), "pairs");
            walk.many(What::PictureChoice, act.pairs.values(), "pairs");
        }
        ActSource::BuildWord(act) => walk.many(What::Said, act.words.keys(), "words"),
        ActSource::Dial(act) => {
            for (n, round) in act.round.iter().enumerate() {
                walk.one(What::Heard, &round.hear, &format!("round.{n}.hear"));
            }
        }
        ActSource::React(act) => {
            for (n, signal) in act.signal.iter().enumerate() {
                walk.one(What::Signal, &signal.hear, &format!("signal.{n}.hear"));
            }
        }
        ActSource::Panorama(act) => walk_panorama(walk, act),
        ActSource::Sequence(_) | ActSource::Drive(_) | ActSource::Puzzle(_) => {}
        ActSource::Form(act) => {
            for (n, field) in act.field.iter().enumerate() {
                walk.one(What::Spot, &field.spot, &format!("field.{n}.spot"));
                walk.one(What::Heard, &field.hear, &format!("field.{n}.hear"));
            }
            walk.many(What::Heard, &act.check, "check");
        }
        ActSource::Duo(act) => walk_duo(walk, act),
        ActSource::Promise(act) => walk.many(What::Choice, &act.choices, "choices"),
        ActSource::Debrief(act) => {
            for (n, question) in act.question.iter().enumerate() {
                walk_question(walk, question, n);
            }
        }
    }
}

fn walk_act_on(walk: &mut Walk, act: &ActOnSource) {
    walk.many(What::Said, &act.can_ask, "can_ask");
    walk.many(What::Spot, act.tap.keys(), "tap");
    walk.many(What::Heard, act.tap.values(), "tap");
    walk.many(What::Heard, &act.done, "done");
    for (n, deed) in act.deeds.iter().enumerate() {
        walk_deed(walk, deed, n);
    }
}

fn walk_deed(walk: &mut Walk, deed: &DeedSource, n: usize) {
    walk.one(What::Heard, &deed.hear, &format!("do.{n}.hear"));
    for targets in [&deed.touch, &deed.at].into_iter().flatten() {
        walk.many(What::SpotToTouch, &targets.0, &format!("do.{n}"));
    }
    walk.many(What::SpotToTouch, &deed.put, &format!("do.{n}.put"));
    walk.many(What::SpotToTouch, deed.wrong.0.keys(), &format!("do.{n}.wrong"));
    walk.many(What::Spot, deed.then.keys(), &format!("do.{n}.if"));
    walk.many(What::Heard, deed.then.values(), &format!("do.{n}.if"));
    walk.many(What::Heard, &deed.done, &format!("do.{n}.done"));
}

fn walk_say(walk: &mut Walk, act: &SaySource) {
    walk.many(What::Said, &act.lines, "lines");
    for (n, turn) in act.turn.iter().enumerate() {
        walk.one(What::Heard, &turn.hear, &format!("turn.{n}.hear"));
        walk.many(What::Said, &turn.model.0, &format!("turn.{n}.model"));
    }
}

fn walk_dialogue(walk: &mut Walk, act: &DialogueSource) {
    walk.many(What::Spot, act.tap.keys(), "tap");
    walk.many(What::Heard, act.tap.values(), "tap");
    let step_noise = walk.noise.clone();
    for (n, turn) in act.turn.iter().enumerate() {
        walk.noise = turn.noise.clone().or_else(|| step_noise.clone());
        walk_turn(walk, turn, n);
    }
    walk.noise = step_noise;
}

fn walk_turn(walk: &mut Walk, turn: &TurnSource, n: usize) {
    walk.heard(&turn.hear.0, &format!("turn.{n}.hear"));
    for (m, reply) in turn.reply.iter().enumerate() {
        walk_reply(walk, reply, &format!("turn.{n}.reply.{m}"));
    }
}

fn walk_reply(walk: &mut Walk, reply: &ReplySource, place: &str) {
    walk.one(What::Choice, &reply.say, &format!("{place}.say"));
    walk.heard(&reply.hear.0, &format!("{place}.hear"));
}

fn walk_panorama(walk: &mut Walk, act: &PanoramaSource) {
    walk.one(What::Picture, &act.panorama, "panorama");
    walk.picture = Some(act.panorama.clone());
    walk.many(What::Spot, &act.safe, "safe");
    for (n, danger) in act.danger.iter().enumerate() {
        walk_danger(walk, danger, n);
    }
}

fn walk_danger(walk: &mut Walk, danger: &DangerSource, n: usize) {
    walk.one(What::SpotToTouch, &danger.spot, &format!("danger.{n}.spot"));
    walk.one(What::Heard, &danger.see, &format!("danger.{n}.see"));
    walk.one(What::Heard, &danger.may, &format!("danger.{n}.may"));
    walk.one(What::Heard, &danger.then.right, &format!("danger.{n}.then"));
    walk.many(What::Heard, danger.then.wrong.0.keys(), &format!("danger.{n}.then"));
    walk.many(What::Heard, &danger.fact, &format!("danger.{n}.fact"));
}

fn walk_duo(walk: &mut Walk, act: &DuoSource) {
    walk.many(What::Guide, &act.teaches_partner, "teaches_partner");
    walk_side(walk, &act.a, "a");
    walk_side(walk, &act.b, "b");
}

fn walk_side(walk: &mut Walk, side: &DuoSideSource, place: &str) {
    walk.one(What::Guide, &side.task, &format!("{place}.task"));
    walk.many(What::Picture, &side.picture, &format!("{place}.picture"));
    walk.many(What::Held, side.holds.keys(), &format!("{place}.holds"));
    walk.many(What::Held, side.holds.values(), &format!("{place}.holds"));
    walk.many(What::Said, &side.tools, &format!("{place}.tools"));
    walk.many(What::Said, &side.says.0, &format!("{place}.says"));
    walk.many(What::Choice, &side.choices, &format!("{place}.choices"));
}

fn walk_question(walk: &mut Walk, question: &QuestionSource, n: usize) {
    walk.one(What::Guide, &question.ask, &format!("question.{n}.ask"));
    walk.many(What::Choice, &question.choices, &format!("question.{n}.choices"));
    walk.many(What::Said, &question.only_if, &format!("question.{n}.only_if"));
}
