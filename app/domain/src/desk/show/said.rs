//! Lines and pictures, resolved for one learner: voice, language, noise, pace.

use crate::desk::state::{Playing, State};
use crate::studio::place;
use crate::view::{Body, Own, Pic, Said, Who};
use content_pack::{
    Act, CastKey, Clip, Gloss, GlossSheet, Lang, Line, LineKey, Noise, Picture, PictureKey, Scene,
    SpotKey, Still, Take, UnitHead, UnitId,
};

use crate::noise;
use crate::support::Support;

/// Resolves the lines of the unit in hand.
pub(super) struct Speaker<'a> {
    state: &'a State,
    playing: &'a Playing,
    lang: Lang,
    take: Take,
    /// Under everything heard here.
    noise: Option<Noise>,
    /// How much help the prompt comes with.
    support: Support,
}

/// The learner's own model lines.
const ME: &str = "moi";

impl<'a> Speaker<'a> {
    pub(super) fn of(state: &'a State, playing: &'a Playing) -> Self {
        let support = state.support(playing);
        let planned = planned_noise(playing, &support);
        let noise = planned.and_then(|noise| state.dialled(&noise));
        let take = Take { fast: support.is_at_work(), ..Take::default() };
        let lang = state.progress.lang.clone().unwrap_or_else(Lang::french);
        Self { state, playing, lang, take, noise, support }
    }

    /// The same, with the noise of one turn of a dialogue: where asking again is the point, whatever the rung.
    /// What the desk remembers.
    pub(super) const fn state(&self) -> &State {
        self.state
    }

    /// The same, with the noise of one turn of a dialogue.
    pub(super) fn in_noise(&self, noise: Option<&Noise>) -> Self {
        let noise = match noise.filter(|_| !self.state.needs.sound_off) {
            Some(noise) => self.state.dialled(noise),
            None => self.noise.clone(),
        };
        Self { lang: self.lang.clone(), take: self.take.clone(), noise, ..*self }
    }

    /// The same, without noise and at an ordinary pace: what asks, what is chosen from, what is shown after an answer.
    pub(super) fn plainly(&self) -> Self {
        let (lang, take) = (self.lang.clone(), Take::default());
        Self { lang, take, noise: None, ..*self }
    }

    /// How much help the prompt comes with.
    pub(super) const fn support(&self) -> &Support {
        &self.support
    }

    /// A noise as the learner has set it.
    pub(super) fn dialled(&self, noise: &Noise) -> Option<Noise> {
        self.state.dialled(noise)
    }

    /// A line by its key.
    pub(super) fn line(&self, key: &LineKey) -> Option<Said> {
        let line = self.playing.script.lines.get(key)?;
        let (clip, noise) = self.sound(key, line);
        Some(Said {
            key: key.clone(),
            fr: self.wording(line),
            own: self.own(key, line),
            who: self.who(&line.speaker),
            clip,
            noise,
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

    /// The sound, and the noise to play under it. A voice lent on this phone comes before that of the pack. A take that an
    /// author had mixed is played as it is; else the bed runs under the plain one.
    fn sound(&self, key: &LineKey, line: &Line) -> (Option<Clip>, Option<Noise>) {
        let take = self.take_of(line);
        if take == (Take { voice: take.voice, ..Take::default() })
            && let Some(lent) = self.lent(&Lang::french(), key, line)
        {
            return (Some(lent), self.noise.clone());
        }
        let Some(noise) = &self.noise else { return (line.clip(&take).cloned(), None) };
        let in_bed = Take { noise: Some((noise.bed.clone(), noise.snr)), ..take.clone() };
        let slower = Take { fast: false, ..in_bed.clone() };
        match [in_bed, slower].iter().find_map(|take| line.clips.get(&take.name())) {
            Some(mixed) => (Some(mixed.clone()), None),
            None => (line.clip(&take).cloned(), Some(noise.clone())),
        }
    }

    fn wording(&self, line: &Line) -> String {
        match &line.fast {
            Some(fast) if self.take.fast => fast.clone(),
            _ => line.fr.clone(),
        }
    }

    fn take_of(&self, line: &Line) -> Take {
        let mine = self.state.progress.voice;
        let voice = match (line.speaker.as_str() == ME, self.take.fast) {
            (false, _) => 0,
            (true, false) => mine,
            // As at work: another voice than the one that is known.
            (true, true) => 1 - mine.min(1),
        };
        Take { voice, ..self.take.clone() }
    }

    /// What the pack says; what somebody said on this phone comes before its voice, and is enough where it has no words.
    fn own(&self, key: &LineKey, line: &Line) -> Option<Own> {
        let sheet: Option<&GlossSheet> =
            self.playing.glosses.as_ref().filter(|s| s.lang == self.lang);
        let gloss: Option<&Gloss> = sheet.and_then(|sheet| sheet.lines.get(key));
        let lent = self.lent(&self.lang, key, line).filter(|_| self.lang != Lang::french());
        if gloss.is_none() && lent.is_none() {
            return None;
        }
        let text = gloss.map(|gloss| gloss.text.clone()).unwrap_or_default();
        let clip = lent.or_else(|| gloss.and_then(|gloss| gloss.clip.clone()));
        Some(Own { lang: self.lang.clone(), text, clip })
    }

    fn lent(&self, lang: &Lang, key: &LineKey, line: &Line) -> Option<Clip> {
        let unit = &self.playing.script.unit;
        let pack = self.state.library.pack_of(unit)?;
        self.state.studio.own(lang, &place(&pack, unit, key)?, &line.fr)
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

    /// A game that is opened over the scene.
    pub(super) fn puzzle(&self, game: &UnitId) -> (Body, Vec<Said>) {
        let head = self.state.library.head(game).map(|(head, _)| head);
        let title = head.map(|head| of_head(&head.title, Scene::TITLE));
        let body = Body::Puzzle {
            game: head.map(|head| head.id.clone()),
            title: title.clone(),
            cover: head.and_then(super::home::cover),
        };
        (body, title.into_iter().collect())
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

/// A line of a unit that is not in hand, with its meaning.
pub(super) fn of_sheet(key: &LineKey, line: &Line, sheet: Option<&GlossSheet>) -> Said {
    let own = sheet.and_then(|sheet| {
        let gloss = sheet.lines.get(key)?;
        Some(Own { lang: sheet.lang.clone(), text: gloss.text.clone(), clip: gloss.clip.clone() })
    });
    Said { own, ..of_head(line, key.as_str()) }
}

pub(super) fn silent(key: &str) -> Said {
    let key = LineKey::from(key);
    let (fr, own, who, clip, picture, noise) = (String::new(), None, None, None, None, None);
    Said { key, fr, own, who, clip, slow: false, picture, noise }
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

/// The noise a prompt is planned to be heard in, before the learner's dial: the author's at a rung where one hears as at
/// work, or that of the ladder of noises. Not of what is chosen, said or written.
pub(in crate::desk) fn planned_noise(playing: &Playing, support: &Support) -> Option<Noise> {
    let step = playing.place.step(&playing.script)?;
    if !support.is_at_work() {
        return None;
    }
    let heard = matches!(
        step.act,
        Act::Listen { .. }
            | Act::PickPicture { .. }
            | Act::ActOn { .. }
            | Act::Dialogue { .. }
            | Act::React { .. }
            | Act::Dial { .. }
    );
    step.noise.clone().or_else(|| heard.then(|| noise::of_ladder(support.noise)))
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
