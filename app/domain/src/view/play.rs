//! A scene being played, one prompt at a time.

use super::{Pic, Said};
use content_pack::{
    Clip, Gesture, Letter, LineKey, Noise, Pace, PictureKey, Rect, SpotKey, Still, UnitId,
};

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
        /// Its sound without the noise, for the dial; none where nothing covers it.
        quiet: Option<Clip>,
        /// What it calls for. Never shown: the phone's vibration is the twin of the sound.
        calls_for: Gesture,
        /// Gestures offered.
        gestures: Vec<Gesture>,
        /// The noise under it.
        noise: Option<Noise>,
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
