//! Lines and pictures, resolved for one learner: voice, language, noise, pace.

use crate::desk::state::{Playing, State};
use crate::view::{Own, Pic, Said, Who};
use content_pack::{
    CastKey, Gloss, GlossSheet, Lang, Line, LineKey, Noise, Picture, PictureKey, Scene, SpotKey,
    Still, Take, UnitHead,
};

/// Resolves the lines of the unit in hand.
pub(super) struct Speaker<'a> {
    state: &'a State,
    playing: &'a Playing,
    lang: Lang,
    take: Take,
}

/// The learner's own model lines.
const ME: &str = "moi";

impl<'a> Speaker<'a> {
    pub(super) fn of(state: &'a State, playing: &'a Playing) -> Self {
        let step = playing.place.step(&playing.script);
        let noise = step.and_then(|step| step.noise.as_ref());
        let take = Take {
            fast: step.is_some_and(|step| step.fast || step.rung.1 >= 3 && step.beat == Some(5)),
            noise: noise.map(bed),
            ..Take::default()
        };
        let lang = state.progress.lang.clone().unwrap_or_else(Lang::french);
        Self { state, playing, lang, take }
    }

    /// What the desk remembers.
    pub(super) const fn state(&self) -> &State {
        self.state
    }

    /// The same, with the noise of one turn of a dialogue.
    pub(super) fn in_noise(&self, noise: Option<&Noise>) -> Self {
        let noise = noise.map(bed).or_else(|| self.take.noise.clone());
        let take = Take { noise, ..self.take.clone() };
        Self { lang: self.lang.clone(), take, ..*self }
    }

    /// The same without its noise, at the same pace.
    pub(super) fn in_silence(&self) -> Self {
        let take = Take { noise: None, ..self.take.clone() };
        Self { lang: self.lang.clone(), take, ..*self }
    }

    /// The same, without noise and at an ordinary pace: what is shown again after an answer.
    pub(super) fn plainly(&self) -> Self {
        Self { lang: self.lang.clone(), take: Take::default(), ..*self }
    }

    /// A line by its key.
    pub(super) fn line(&self, key: &LineKey) -> Option<Said> {
        let line = self.playing.script.lines.get(key)?;
        Some(Said {
            key: key.clone(),
            fr: self.wording(line),
            own: self.own(key),
            who: self.who(&line.speaker),
            clip: line.clip(&self.take_of(line)).cloned(),
            slow: false,
            picture: line.shows.as_ref().and_then(|picture| self.pic(picture)),
        })
    }

    /// Lines by their keys; one that is not in the pack is left out.
    pub(super) fn lines(&self, keys: &[LineKey]) -> Vec<Said> {
        keys.iter().filter_map(|key| self.line(key)).collect()
    }

    /// The name of a region. In a pack made before names were spoken, its key read as words, without a sound.
    pub(super) fn spot(&self, key: &SpotKey) -> Said {
        let named = self.line(&key.line());
        named.unwrap_or_else(|| Said {
            key: key.line(),
            fr: key.as_str().replace('_', " "),
            ..silent(key.as_str())
        })
    }

    fn wording(&self, line: &Line) -> String {
        match &line.fast {
            Some(fast) if self.take.fast => fast.clone(),
            _ => line.fr.clone(),
        }
    }

    fn take_of(&self, line: &Line) -> Take {
        let voice = if line.speaker.as_str() == ME { self.state.progress.voice } else { 0 };
        Take { voice, ..self.take.clone() }
    }

    fn own(&self, key: &LineKey) -> Option<Own> {
        let sheet: &GlossSheet = self.playing.glosses.as_ref().filter(|s| s.lang == self.lang)?;
        let gloss: &Gloss = sheet.lines.get(key)?;
        Some(Own { lang: self.lang.clone(), text: gloss.text.clone(), clip: gloss.clip.clone() })
    }

    fn who(&self, key: &CastKey) -> Option<Who> {
        let cast = self.playing.script.cast.get(key)?;
        let portrait = cast
            .portrait
            .as_ref()
            .and_then(|picture| self.playing.script.pictures.get(picture))
            .and_then(|picture| picture.still.clone());
        Some(Who { key: key.clone(), is: cast.is.clone(), name: capital(key.as_str()), portrait })
    }

    /// A picture by its key.
    pub(super) fn pic(&self, key: &PictureKey) -> Option<Pic> {
        self.playing.script.pictures.get(key).map(|picture| pic(key, picture))
    }

    /// The clip of a view: a file of the size of the still it stops on.
    pub(super) fn film(&self, key: &PictureKey) -> Option<Still> {
        let hash = *self.playing.script.films.get(key)?;
        let still = self.playing.script.pictures.get(key)?.still.as_ref()?;
        Some(Still { hash, ..still.clone() })
    }

    /// The title of the unit.
    pub(super) fn title(&self) -> Said {
        let said = self.line(&LineKey::from(Scene::TITLE));
        said.unwrap_or_else(|| self.headed(|head| &head.title, Scene::TITLE))
    }

    /// “Je sais…”.
    pub(super) fn knows(&self) -> Said {
        let said = self.line(&LineKey::from(Scene::KNOWS));
        said.unwrap_or_else(|| self.headed(|head| &head.knows, Scene::KNOWS))
    }

    fn headed(&self, part: impl Fn(&UnitHead) -> &Line, key: &str) -> Said {
        let head = self.state.library.head(&self.playing.script.unit).map(|(head, _)| head);
        head.map_or_else(|| silent(key), |head| of_head(part(head), key))
    }
}

/// A line of a unit's head, outside any scene.
pub(super) fn of_head(line: &Line, key: &str) -> Said {
    Said { fr: line.fr.clone(), clip: line.clip(&Take::default()).cloned(), ..silent(key) }
}

fn silent(key: &str) -> Said {
    let key = LineKey::from(key);
    Said { key, fr: String::new(), own: None, who: None, clip: None, slow: false, picture: None }
}

fn pic(key: &PictureKey, picture: &Picture) -> Pic {
    Pic {
        key: key.clone(),
        kind: picture.kind,
        still: picture.still.clone(),
        alt: picture.alt.clone(),
        clip: picture.clip.clone(),
        spots: picture.spots.iter().map(|(spot, rect)| (spot.clone(), *rect)).collect(),
    }
}

fn bed(noise: &Noise) -> (String, i8) {
    (noise.bed.clone(), noise.snr)
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
