//! A duo: who is there, then each half.

use super::Shown;
use crate::desk::show::said::Speaker;
use crate::desk::state::Playing;
use crate::play::{Deal, sides};
use crate::view::{Body, DuoHalf, DuoStage, Pic, Said, Thing};
use content_pack::{Act, DuoSide, LineKey, PictureKey, SpotKey};

/// Together or alone, then the halves as dealt.
pub(super) fn duo(speaker: &Speaker<'_>, playing: &Playing, act: &Act) -> Option<Shown> {
    let (script, place) = (&playing.script, &playing.place);
    let Act::Duo { a, b, .. } = act else { return None };
    let (teller, finder) = sides(act).unwrap_or((a, b));
    let scenes: Vec<Pic> =
        [teller, finder].iter().filter_map(|side| speaker.pic(side.picture.as_ref()?)).collect();
    let stage = match place.duo {
        None => DuoStage::Who,
        Some(begun) => {
            let deal = Deal::of(script, teller, begun.seed);
            let thing = |key: &SpotKey| thing(speaker, &scenes, key);
            DuoStage::Begun {
                begun,
                rows: deal.rows.iter().map(|(one, known)| (thing(one), thing(known))).collect(),
                options: deal.options.iter().map(thing).collect(),
                by_place: deal.by_place,
            }
        }
    };
    let body = Body::Duo {
        stage,
        teller: half(speaker, teller)?,
        finder: half(speaker, finder)?,
        together: sides(act).is_some(),
        seed: playing.seed,
    };
    Some((body, Vec::new()))
}

fn half(speaker: &Speaker<'_>, side: &DuoSide) -> Option<DuoHalf> {
    let picture = side.picture.as_ref().and_then(|key| speaker.pic(key));
    Some(DuoHalf { task: speaker.line(&side.task)?, picture, tools: speaker.lines(&side.tools) })
}

/// A line if there is one of that key, else a picture, else a region of what either side sees.
pub(in crate::desk::show) fn thing(speaker: &Speaker<'_>, scenes: &[Pic], key: &SpotKey) -> Thing {
    if let Some(said) = speaker.line(&LineKey::from(key.as_str())) {
        return Thing { key: key.clone(), said, at: None };
    }
    if let Some(pic) = speaker.pic(&PictureKey::from(key.as_str())) {
        let name = speaker.spot(key);
        let said = Said { fr: pic.alt.clone(), clip: pic.clip.clone(), picture: Some(pic), ..name };
        return Thing { key: key.clone(), said, at: None };
    }
    let at = scenes.iter().find_map(|pic| {
        let (_, rect) = pic.spots.iter().find(|(spot, _)| spot == key)?;
        Some((pic.clone(), *rect))
    });
    Thing { key: key.clone(), said: speaker.spot(key), at }
}
