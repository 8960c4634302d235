//! One file of a pack: a scene, a question bank, an outing or a game.

use super::file::{SourceFile, not_read_near};
use super::game::GameHead;
use super::gloss::GlossFile;
use super::head::{BankHead, ReviewSource, SceneHead};
use super::line::{LineSource, gather};
use super::other::OutingHead;
use super::step::StepSource;
use super::text::{SECTIONS, Texts};
use super::tree::Tree;
use crate::finding::Finding;
use std::collections::BTreeMap;
use toml::de::Error;

/// What a file is, with what only that kind has.
#[derive(Clone, Debug)]
pub enum Body {
    /// `[[step]]`, no `kind`.
    Scene(Box<SceneHead>),
    /// `kind = "sequence"`.
    Bank(Box<BankHead>),
    /// `kind = "outing"`.
    Outing(Box<OutingHead>),
    /// `kind = "puzzle"`.
    Game(Box<GameHead>),
}

/// A unit as its author wrote it.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its file.
    pub file: SourceFile,
    /// The pack's id.
    pub pack: String,
    /// Its head.
    pub body: Body,
    /// Words and pictures.
    pub texts: Texts,
    /// Steps of a scene.
    pub steps: Vec<StepSource>,
    /// Every text by key, with who says it.
    pub lines: BTreeMap<String, LineSource>,
    /// Glosses by language.
    pub glosses: BTreeMap<String, GlossFile>,
}

impl Unit {
    /// Reads the text of a unit.
    ///
    /// # Errors
    /// L01 with its place.
    pub(crate) fn read(pack: &str, name: &str, text: &str) -> Result<Self, Finding> {
        parse(pack, name, text)
            .map_err(|Unread { error, near }| not_read_near(name, text, &error, near))
    }

    /// `core.02`.
    #[must_use]
    pub fn id(&self) -> &str {
        match &self.body {
            Body::Scene(head) => &head.id,
            Body::Bank(head) => &head.id,
            Body::Outing(head) => &head.id,
            Body::Game(head) => &head.id,
        }
    }

    /// The end of the id, which names its folder of recordings: `02`.
    #[must_use]
    pub fn number(&self) -> &str {
        self.id().split_once('.').map_or(self.id(), |(_, number)| number)
    }

    /// Who wrote and checked it.
    #[must_use]
    pub fn review(&self) -> &ReviewSource {
        match &self.body {
            Body::Scene(head) => &head.review,
            Body::Bank(head) => &head.review,
            Body::Outing(head) => &head.review,
            Body::Game(head) => &head.review,
        }
    }

    /// The oral level; games have none and speak at A1.
    #[must_use]
    pub fn oral_level(&self) -> &str {
        match &self.body {
            Body::Scene(head) => &head.level.oral,
            Body::Bank(head) => &head.level.oral,
            Body::Outing(head) => &head.level.oral,
            Body::Game(_) => "A1",
        }
    }

    /// Keys of lines harder than the level on purpose.
    #[must_use]
    pub fn above(&self) -> &[String] {
        match &self.body {
            Body::Scene(head) => &head.above,
            Body::Bank(head) => &head.above,
            Body::Outing(_) | Body::Game(_) => &[],
        }
    }

    /// The head of a scene.
    #[must_use]
    pub fn scene(&self) -> Option<&SceneHead> {
        match &self.body {
            Body::Scene(head) => Some(head),
            Body::Bank(_) | Body::Outing(_) | Body::Game(_) => None,
        }
    }

    /// The head of a game.
    #[must_use]
    pub fn game(&self) -> Option<&GameHead> {
        match &self.body {
            Body::Game(head) => Some(head),
            Body::Scene(_) | Body::Bank(_) | Body::Outing(_) => None,
        }
    }

    /// The head of a bank.
    #[must_use]
    pub fn bank(&self) -> Option<&BankHead> {
        match &self.body {
            Body::Bank(head) => Some(head),
            Body::Scene(_) | Body::Outing(_) | Body::Game(_) => None,
        }
    }

    /// All steps, solo twins after their duo.
    pub fn all_steps(&self) -> impl Iterator<Item = &StepSource> {
        self.steps.iter().flat_map(|step| std::iter::once(step).chain(solo(step)))
    }
}

/// The solo twin of a duo.
fn solo(step: &StepSource) -> Option<&StepSource> {
    match &step.act {
        super::act::ActSource::Duo(duo) => duo.solo.as_deref(),
        _ => None,
    }
}

/// What could not be read, and where to look when the parser does not say.
struct Unread {
    error: Error,
    near: usize,
}

impl From<Error> for Unread {
    fn from(error: Error) -> Self {
        Self { error, near: 0 }
    }
}

fn parse(pack: &str, name: &str, text: &str) -> Result<Unit, Unread> {
    let mut tree = Tree::parse(text)?;
    let file = SourceFile::new(name, text, tree.table());
    let kind = tree.take_text("kind");
    let texts: Texts = tree.split(SECTIONS).read()?;
    let steps = tree.take_tables("step")?;
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(n, step)| {
            let near = step.start();
            StepSource::read(step, &format!("step.{n}")).map_err(|error| Unread { error, near })
        })
        .collect::<Result<_, _>>()?;
    let body = read_body(kind.as_deref(), tree)?;
    let lines = gather(&texts, &body);
    Ok(Unit { file, pack: pack.to_owned(), body, texts, steps, lines, glosses: BTreeMap::new() })
}

fn read_body(kind: Option<&str>, tree: Tree<'_>) -> Result<Body, Error> {
    Ok(match kind {
        None => Body::Scene(tree.read()?),
        Some("sequence") => Body::Bank(tree.read()?),
        Some("outing") => Body::Outing(tree.read()?),
        Some("puzzle") => Body::Game(tree.read()?),
        Some(other) => {
            return Err(serde::de::Error::custom(format!(
                "kind = « {other} » : possibles : sequence, outing, puzzle, ou rien pour une scène"
            )));
        }
    })
}
