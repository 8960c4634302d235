//! What can be heard and what can be seen.

use content_pack::{
    CastKey, Clip, Lang, LineKey, Noise, PictureKey, PictureKind, Rect, SpotKey, Still,
};

/// The meaning in the learner's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// The language.
    pub lang: Lang,
    /// The text.
    pub text: String,
    /// Its sound, where the language has a voice.
    pub clip: Option<Clip>,
}

/// Who says it.
#[derive(Clone, Debug, PartialEq)]
pub struct Who {
    /// `sandrine`, `moi`, `guide`.
    pub key: CastKey,
    /// What they are here: “cheffe d'équipe”.
    pub is: String,
    /// Their name as shown: “Sandrine”.
    pub name: String,
    /// Their portrait.
    pub portrait: Option<Still>,
}

/// Anything a learner can hear.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Its key in the unit.
    pub key: LineKey,
    /// The French, as shown.
    pub fr: String,
    /// The meaning in the learner's language, when the pack has it and it is not French.
    pub own: Option<Own>,
    /// Who says it.
    pub who: Option<Who>,
    /// The sound to play.
    pub clip: Option<Clip>,
    /// The slow take: the same clip is played at 0.75, so that it is never a second recording.
    pub slow: bool,
    /// The picture that carries it without sound or reading.
    pub picture: Option<Pic>,
    /// Noise to play under it; none where there is none, or where it is in the sound already.
    pub noise: Option<Noise>,
}

/// Anything a learner can see.
#[derive(Clone, Debug, PartialEq)]
pub struct Pic {
    /// Its key in the unit.
    pub key: PictureKey,
    /// Rendered, or drawn: a sign is never cropped, its shape is its meaning.
    pub kind: PictureKind,
    /// The file; `None` while it is still to be drawn.
    pub still: Option<Still>,
    /// For screen readers, and spoken by `clip`.
    pub alt: String,
    /// The guide says what it shows.
    pub clip: Option<Clip>,
    /// Named regions, in thousandths.
    pub spots: Vec<(SpotKey, Rect)>,
}
