//! A scene being played, one prompt at a time.

use super::{OutingCard, Pic, Said};
use crate::event::Aids;
use crate::play::DuoBegun;
use crate::road::Drive;
use content_pack::{Gesture, Letter, LineKey, Pace, PictureKey, Rect, SpotKey, Still, UnitId};

/// A beat of the scene on the footbridge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plank {
    /// Laid.
    Done,
    /// Here, now.
    Here,
    /// To come.
    Todo,
}

/// Where one is, without a figure. One plank a beat; a bank has one a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planks(pub Vec<Plank>);

/// A scene being played.
#[derive(Clone, Debug, PartialEq)]
pub struct PlayView {
    /// The scene or bank.
    pub unit: UnitId,
    /// Its title.
    pub title: Said,
    /// Where one is.
    pub planks: Planks,
    /// The beat, 1 to 7, for the label of the planks; 0 outside the beats.
    pub beat: u8,
    /// The step, by its author's key.
    pub step: String,
    /// Its kind, as authors write it.
    pub kind: &'static str,
    /// Which prompt of the step, from 0.
    pub prompt: u16,
    /// Which try at it, from 1.
    pub attempt: u16,
    /// The guide's question; `None`: the screen says the default of the kind.
    pub ask: Option<Said>,
    /// What to play on arrival, in order (the guide's question comes first, by itself, when `ask` is none).
    pub say: Vec<Said>,
    /// The hint, offered by Aide.
    pub hint: Option<Said>,
    /// The picture the step plays on.
    pub picture: Option<Pic>,
    /// What to do.
    pub body: Body,
    /// Shown instead of the question after an answer.
    pub feedback: Option<Feedback>,
    /// The end of the scene, shown once it is done.
    pub ending: Option<Ending>,
    /// The meaning may be shown without asking (rung 0, and nothing is tested by it).
    pub gloss_shown: bool,
    /// Somebody may pass over this step.
    pub optional: bool,
    /// How much help it comes with, and what is one touch away (R20, R21).
    pub help: HelpView,
    /// A miss whose reason is asked before it comes again: the words, the rule, a touch too quick (S01).
    pub sorting: bool,
    /// A card of an outing: its planks are before, during, after.
    pub outing: bool,
}

/// Help at a prompt.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HelpView {
    /// Where it stands on the ladder, 0 to 5: for tests and styles, never written out.
    pub rung: u8,
    /// A picture of what is heard; none where there is none, or where it is what is asked about.
    pub picture: Option<Pic>,
    /// The picture is there; else it is one touch away.
    pub picture_shown: bool,
    /// The voice is one touch away: a word that is read, a line that is said alone.
    pub voice_hidden: bool,
    /// Help asked for so far, also before the app was killed.
    pub asked: Aids,
    /// The noise of what is heard here, for its dial.
    pub noise: Option<NoiseView>,
}

/// The noise of a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoiseView {
    /// The bed, by its name in `voices.toml`.
    pub bed: String,
    /// Bars as planned, 1 to 5.
    pub planned: u8,
    /// Bars as the learner has set it, 0 to 5.
    pub level: u8,
}

/// Somewhere to touch and hear.
#[derive(Clone, Debug, PartialEq)]
pub struct Tap {
    /// The region.
    pub spot: SpotKey,
    /// Where it is, in thousandths.
    pub rect: Rect,
    /// What is heard.
    pub said: Said,
}

/// A region that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct SpotView {
    /// Its key.
    pub key: SpotKey,
    /// Its name: read by screen readers, said only once it has been chosen (before, it would give the answer).
    pub name: Said,
    /// Where it is.
    pub rect: Rect,
}

/// What an `act_on` order waits for.
#[derive(Clone, Debug, PartialEq)]
pub enum PutState {
    /// Touch something.
    Touch,
    /// Touch a thing, then its place; dragging is the same.
    Put,
}

/// One question of a road item and its letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The question.
    pub ask: Said,
    /// Its answers.
    pub letters: Vec<(Letter, Said)>,
}

/// Where one is with the dangers of a panorama.
#[derive(Clone, Debug, PartialEq)]
pub enum DangerStage {
    /// Look round, touch a danger.
    Find,
    /// One was found: what may happen?
    May {
        /// Where the danger is, to be seen close.
        at: Rect,
        /// What I see.
        see: Said,
        /// One of these may happen.
        choices: Vec<Said>,
    },
    /// What do I do?
    Then {
        /// Where the danger is, to be seen close.
        at: Rect,
        /// What may happen.
        may: Said,
        /// One of these.
        choices: Vec<Said>,
    },
}

/// Something a duo speaks of: a thing, a place, a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// Its key, which is what is answered.
    pub key: SpotKey,
    /// What it is called.
    pub said: Said,
    /// Where it is, when it is a region of a picture.
    pub at: Option<(Pic, Rect)>,
}

/// Where one is in a duo.
#[derive(Clone, Debug, PartialEq)]
pub enum DuoStage {
    /// Are there two of you?
    Who,
    /// It was begun.
    Begun {
        /// How, and from what it is dealt.
        begun: DuoBegun,
        /// What is told, in order: the thing and what is known of it.
        rows: Vec<(Thing, Thing)>,
        /// What the finder chooses from.
        options: Vec<Thing>,
        /// The finder sees the thing and looks for its place.
        by_place: bool,
    },
}

/// One side of a duo, as its holder sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct DuoHalf {
    /// What to do.
    pub task: Said,
    /// What is seen.
    pub picture: Option<Pic>,
    /// Sentences ready to say.
    pub tools: Vec<Said>,
}

/// A box of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormBox {
    /// Its region of the paper.
    pub spot: SpotKey,
    /// Where it is.
    pub rect: Rect,
    /// What was written in it.
    pub written: Option<Said>,
    /// It is the one to fill now.
    pub here: bool,
}

/// What there is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Hear lines over the picture.
    Listen {
        /// In order.
        lines: Vec<Said>,
        /// Touch to hear again.
        taps: Vec<Tap>,
    },
    /// Picture for what is heard.
    PickPicture {
        /// What is heard.
        hear: Said,
        /// Two to four pictures, shuffled.
        choices: Vec<Pic>,
    },
    /// Sound for what is seen.
    PickSound {
        /// What is seen.
        see: Pic,
        /// Two to four lines, shuffled.
        choices: Vec<Said>,
    },
    /// Do what is said.
    ActOn {
        /// The order.
        order: Said,
        /// Touch, or put.
        how: PutState,
        /// Where.
        spots: Vec<SpotView>,
        /// Asking is always possible.
        asks: Vec<Said>,
    },
    /// Put in order.
    Order {
        /// Shuffled.
        cards: Vec<Said>,
    },
    /// Say it.
    Say {
        /// What the other person says before, in an answering turn.
        hear: Option<Said>,
        /// What can be said; one when repeating, several when answering.
        models: Vec<Said>,
    },
    /// Reply.
    Dialogue {
        /// What was just answered, kept in view.
        thread: Option<Said>,
        /// What is said to me.
        hear: Vec<Said>,
        /// What I can reply.
        replies: Vec<Said>,
        /// Touch to hear; counts as help.
        taps: Vec<Tap>,
    },
    /// A gesture to a signal.
    React {
        /// The alarm word.
        signal: Said,
        /// What it calls for. Never shown: the phone's vibration is the twin of the sound.
        calls_for: Gesture,
        /// Gestures offered.
        gestures: Vec<Gesture>,
        /// Calm or as on site.
        pace: Pace,
    },
    /// Dangers all around.
    Panorama {
        /// The whole turn.
        panorama: Pic,
        /// Every region that can be touched, dangers and safe places together.
        spots: Vec<SpotView>,
        /// Those found already.
        found: Vec<SpotKey>,
        /// Find, say what may happen, say what to do.
        stage: DangerStage,
        /// Whether dangers are left after this one.
        more: bool,
    },
    /// A road question.
    Sequence {
        /// The view; with a film, the still it stops on.
        view: Pic,
        /// What happens before, when it was rendered and the still is there.
        film: Option<Still>,
        /// One or two questions.
        parts: Vec<Part>,
        /// The same, simply.
        plain: Option<Said>,
    },
    /// Words of a wall and their pictures, three at a time.
    MatchWord {
        /// The words, in the order drawn.
        labels: Vec<Said>,
        /// Their pictures, in another order.
        pictures: Vec<Pic>,
        /// Those that go together already.
        tied: Vec<(LineKey, PictureKey)>,
    },
    /// Pieces of a word to lay side by side.
    BuildWord {
        /// The word alone; its picture is that of its line.
        word: Said,
        /// How many pieces it has.
        count: usize,
        /// The pieces to choose from, one or two of another word among them.
        bits: Vec<Said>,
        /// Its pieces in order, for “Morceau par morceau”, which is help.
        apart: Vec<Said>,
    },
    /// A figure, heard and dialled.
    Dial {
        /// What is heard.
        hear: Said,
        /// What stands before the first digit, between two, after the last; empty where the count would tell.
        between: Vec<String>,
        /// The fewest digits that make an answer.
        least: usize,
        /// The most.
        most: usize,
    },
    /// A form, filled box by box.
    Form {
        /// The paper.
        paper: Pic,
        /// Its boxes, in order.
        boxes: Vec<FormBox>,
        /// What is heard.
        hear: Said,
        /// What can be written here.
        choices: Vec<Said>,
    },
    /// A game, opened over the scene.
    Puzzle {
        /// The game; none while it is not on this phone.
        game: Option<UnitId>,
        /// Its title.
        title: Option<Said>,
        /// Its picture.
        cover: Option<Pic>,
    },
    /// Two people, each with half.
    Duo {
        /// Where one is.
        stage: DuoStage,
        /// The side that tells.
        teller: DuoHalf,
        /// The side that finds.
        finder: DuoHalf,
        /// Whether it can be played together at all.
        together: bool,
        /// What it would be dealt from, if it begins here.
        seed: u32,
    },
    /// The road: stop in time, keep the distance, choose the speed.
    Drive {
        /// What is asked.
        drive: Drive,
        /// A van; else a car.
        van: bool,
    },
    /// A card of an outing.
    Card(OutingCard),
    /// How a promise went.
    Debrief {
        /// What was promised.
        promised: Option<Said>,
        /// Every one is good.
        choices: Vec<Said>,
    },
    /// One act for tomorrow; “Pas maintenant” is added by the screen.
    Promise {
        /// Two or more.
        choices: Vec<Said>,
    },
}

/// What was chosen or wanted, to be named in the feedback.
#[derive(Clone, Debug, PartialEq)]
pub enum Chosen {
    /// A picture.
    Picture(Pic),
    /// A line.
    Line(Said),
    /// A region, by its name.
    Spot(Said),
    /// A gesture.
    Gesture(Gesture),
    /// Letters.
    Letters(Vec<Letter>),
    /// Cards in this order.
    Cards(Vec<LineKey>),
    /// Pieces of a word, side by side.
    Pieces(Vec<Said>),
    /// A figure, as written.
    Digits(String),
    /// What was found in a duo, row by row.
    Filled(Vec<Thing>),
    /// A way of driving: the prompt, the speed, planks behind the vehicle ahead.
    Driving(Drive, u16, u16),
    /// Nothing to name.
    Nothing,
}

/// After an answer (R16: an explanation and another try, never a loss).
#[derive(Clone, Debug, PartialEq)]
pub struct Feedback {
    /// Yes, or “on essaie autrement”.
    pub good: bool,
    /// What was chosen.
    pub chosen: Chosen,
    /// What was meant; shown after a miss that explains by showing.
    pub wanted: Option<Chosen>,
    /// What is heard: the consequence, the reason, the hint.
    pub say: Vec<Said>,
    /// Pictures of the choice, for a screen that shows both.
    pub pictures: Vec<PictureKey>,
    /// The same question comes again on “Encore”.
    pub again: bool,
}

/// The end of a scene.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// “Je sais…”.
    pub knows: Said,
    /// The reason, after doing.
    pub why: Option<Said>,
    /// The first scene of all: “On garde votre place ?” may follow.
    pub first: bool,
}
