//! What there is to play: the steps of a scene that this app plays, or the questions of a bank.

use super::plays;
use content_pack::{
    Act, Bank, BlobHash, Cast, CastKey, Does, Item, ItemId, Line, LineKey, Observe, Picture,
    PictureKey, Scene, Step, UnitId,
};
use std::collections::BTreeMap;

/// The one step of a bank.
const QUESTIONS: &str = "questions";

/// A unit made ready to play.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// The unit.
    pub unit: UnitId,
    /// Steps this app plays, in order.
    pub steps: Vec<Step>,
    /// Every text of the unit.
    pub lines: BTreeMap<LineKey, Line>,
    /// Every picture; views of a bank under `view.<name>`.
    pub pictures: BTreeMap<PictureKey, Picture>,
    /// Clips of the views of a bank, by the key of their picture.
    pub films: BTreeMap<PictureKey, BlobHash>,
    /// Who speaks.
    pub cast: BTreeMap<CastKey, Cast>,
    /// What memory schedules.
    pub learn: Vec<LineKey>,
    /// Of them, those somebody may be hurt without: they never depend on one sense alone (R10).
    pub critical: Vec<LineKey>,
    /// Road questions, in the order asked.
    pub items: Vec<(ItemId, Item)>,
    /// Spoken at opening, when the unit has one.
    pub notice: Option<LineKey>,
    /// An outing, and what can be seen on it.
    pub outing: Option<Observe>,
}

impl Script {
    /// A scene, with the banks its `sequence` steps name.
    #[must_use]
    pub fn of_scene(scene: Scene, banks: &[Bank]) -> Self {
        let mut script = Self {
            unit: scene.id,
            steps: scene
                .steps
                .into_iter()
                .filter(|step| plays(&step.act) && !is_told(step))
                .collect(),
            lines: scene.lines,
            pictures: scene.pictures,
            films: BTreeMap::new(),
            cast: scene.cast,
            learn: scene.learn,
            critical: scene.critical,
            items: Vec::new(),
            notice: scene.notice,
            outing: None,
        };
        banks.iter().for_each(|bank| script.take_in(bank));
        script
    }

    /// What is asked of a scene at the next visit, once an act was promised in it (R22); none where nobody asks.
    #[must_use]
    pub fn telling(scene: Scene) -> Option<Self> {
        let told = scene.steps.iter().find(|step| is_told(step)).cloned()?;
        let mut script = Self::of_scene(scene, &[]);
        script.steps = vec![told];
        script.notice = None;
        Some(script)
    }

    /// A bank played by itself.
    #[must_use]
    pub fn of_bank(bank: &Bank) -> Self {
        let step = Step {
            key: QUESTIONS.to_owned(),
            beat: None,
            // A question is heard as at the exam: never in noise.
            rung: (0, 2),
            picture: None,
            ask: None,
            hint: None,
            on: Vec::new(),
            noise: None,
            fast: false,
            optional: false,
            act: Act::Sequence { bank: Some(bank.id.clone()), take: None, items: Vec::new() },
        };
        let mut script = Self {
            unit: bank.id.clone(),
            steps: vec![step],
            lines: BTreeMap::new(),
            pictures: BTreeMap::new(),
            films: BTreeMap::new(),
            cast: BTreeMap::new(),
            learn: Vec::new(),
            critical: Vec::new(),
            items: Vec::new(),
            notice: None,
            outing: None,
        };
        script.take_in(bank);
        script
    }

    fn take_in(&mut self, bank: &Bank) {
        // The unit's own title and “Je sais…” stand before those of a bank it borrows from.
        for (key, line) in &bank.lines {
            self.lines.entry(key.clone()).or_insert_with(|| line.clone());
        }
        let views = bank.views.iter().map(|(name, shot)| (view_key(name), shot.picture.clone()));
        self.pictures.extend(views);
        let films = bank.views.iter().filter_map(|(name, shot)| Some((view_key(name), shot.clip?)));
        self.films.extend(films);
        self.items.extend(bank.items.iter().map(|item| (bank.item_id(item), item.clone())));
    }

    /// Where a step stands, by its key or by that of its solo twin.
    #[must_use]
    pub fn index_of(&self, key: &str) -> Option<usize> {
        let is_it = |step: &Step| match &step.act {
            Act::Duo { solo, .. } => step.key == key || solo.key == key,
            _ => step.key == key,
        };
        self.steps.iter().position(is_it)
    }

    /// How many prompts a step has. A dialogue ends by its replies, so its count is that of its turns.
    #[must_use]
    pub fn prompts(&self, step: &Step) -> u16 {
        let count = match &step.act {
            Act::PickPicture { round } => round.len(),
            Act::PickSound { round } => round.len(),
            Act::ActOn { deeds, .. } => deeds.len(),
            Act::Say { lines, turn, .. } => lines.len() + turn.len(),
            Act::Dialogue { turn, .. } => turn.len(),
            Act::React { signal, .. } => signal.len(),
            Act::Panorama { danger, .. } => danger.len(),
            Act::Sequence { .. } => self.questions(step).len(),
            Act::MatchWord { pairs } => pairs.len(),
            Act::BuildWord { words } => words.len(),
            Act::Dial { round } => round.len(),
            Act::Form { field, .. } => field.len(),
            Act::Debrief { question } => question.len(),
            Act::Drive { .. } => crate::road::drives(&step.act).len(),
            Act::Card(card) => match &card.does {
                Does::Tell { help, .. } => help.len().max(1),
                _ => 1,
            },
            _ => 1,
        };
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// The questions a `sequence` step asks.
    #[must_use]
    pub fn questions(&self, step: &Step) -> Vec<&(ItemId, Item)> {
        let Act::Sequence { bank, take, items } = &step.act else { return Vec::new() };
        let wanted = |id: &ItemId| {
            items.contains(id) || bank.as_ref().is_some_and(|bank| id.unit() == *bank)
        };
        let most = take.map_or(usize::MAX, usize::from);
        self.items.iter().filter(|(id, _)| wanted(id)).take(most).collect()
    }

    /// What an answer about this line counts for: the line if it is learnt, else what the step says it trains.
    #[must_use]
    pub fn counts_for(&self, step: &Step, heard: &[&LineKey]) -> Vec<ItemId> {
        let learnt = |key: &&LineKey| self.learn.contains(key);
        let direct: Vec<&LineKey> = heard.iter().copied().filter(learnt).collect();
        let keys = if direct.is_empty() { step.on.iter().collect() } else { direct };
        keys.into_iter().map(|key| ItemId::of(&self.unit, key.as_str())).collect()
    }
}

/// Telling stands outside the visit: it is asked for at the next one.
const fn is_told(step: &Step) -> bool {
    matches!(step.act, Act::Debrief { .. })
}

/// The key of a bank's view among the pictures.
#[must_use]
pub(crate) fn view_key(name: &str) -> PictureKey {
    PictureKey::from(format!("view.{name}"))
}
