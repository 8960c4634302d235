//! Small texts the guide says and no author writes as a line: the pieces of a word to build, what a box of a form takes.
//! They are compiled as lines, so that each can be heard by itself (R8).

use super::takes::{Takes, rate};
use crate::normalise::french;
use crate::source::{ActSource, BuildWordSource, FormSource, GUIDE, Library, Unit};
use crate::voice::Request;
use content_pack::{Act, Line, LineKey, Register, SpotKey, Take};
use std::collections::BTreeMap;

/// Kilobits a second: one word alone, as in `[words]`.
const KBPS: u8 = 16;

/// A text as shown, and as given to the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bit {
    shown: String,
    said: String,
}

/// Every small text of a unit, by the key of its line.
fn of_unit(unit: &Unit) -> BTreeMap<LineKey, Bit> {
    let of_step = |act: &ActSource| match act {
        ActSource::BuildWord(act) => words(unit, act),
        ActSource::Form(act) => boxes(act),
        _ => Vec::new(),
    };
    unit.all_steps().flat_map(|step| of_step(&step.act)).collect()
}

/// A word alone, then each of its pieces. `[spoken]` `"line.bits" = "dan-jé"` mends what a voice misreads in a piece.
fn words(unit: &Unit, act: &BuildWordSource) -> Vec<(LineKey, Bit)> {
    act.words.iter().flat_map(|(line, word)| word_bits(unit, line, word)).collect()
}

fn word_bits(unit: &Unit, line: &str, word: &str) -> Vec<(LineKey, Bit)> {
    let shown = Act::pieces(word);
    let mended = unit.texts.spoken.get(&format!("{line}.bits")).map(|text| Act::pieces(text));
    let mended = mended.filter(|said| said.len() == shown.len());
    // Respelt pieces run into each other when they are joined (`dansjé` is read « danzjé »): the hyphen stays.
    let whole = mended.as_ref().map_or_else(|| shown.concat(), |said| said.join("-"));
    let said = mended.unwrap_or_else(|| shown.clone());
    let line = LineKey::from(line);
    let piece = |(at, (shown, said)): (usize, (&&str, &&str))| {
        (line.piece(at), Bit { shown: (*shown).to_owned(), said: (*said).to_owned() })
    };
    let pieces = shown.iter().zip(&said).enumerate().map(piece);
    std::iter::once((line.word(), Bit { shown: shown.concat(), said: whole }))
        .chain(pieces)
        .collect()
}

/// What each box takes: `8`, `7 h 30`.
fn boxes(act: &FormSource) -> Vec<(LineKey, Bit)> {
    let bit = |text: &String| Bit { shown: text.clone(), said: text.clone() };
    act.field.iter().map(|f| (SpotKey::from(f.spot.as_str()).field(), bit(&f.expect))).collect()
}

/// Their lines, without sounds.
pub(super) fn lines(unit: &Unit) -> BTreeMap<LineKey, Line> {
    let line = |bit: Bit| Line {
        fr: bit.shown,
        speaker: GUIDE.into(),
        register: Register::Word,
        fast: None,
        feminine: None,
        shows: None,
        clips: BTreeMap::new(),
    };
    of_unit(unit).into_iter().map(|(key, bit)| (key, line(bit))).collect()
}

/// What is asked of the guide's voice.
pub(super) fn takes(library: &Library, unit: &Unit) -> Takes {
    let Some(guide) = library.voices.voice.get(GUIDE) else { return Takes::new() };
    let request = |bit: &Bit| Request {
        speaker: guide.speaker(),
        rate: guide.rate.unwrap_or_else(|| rate(library, unit.oral_level(), false)),
        text: french(&bit.said),
        noise: None,
        kbps: KBPS,
    };
    let asked = of_unit(unit);
    asked.iter().map(|(key, bit)| ((key.to_string(), Take::default()), request(bit))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing::{Packs, SCENE};

    fn bits(packs: &Packs) -> BTreeMap<LineKey, Bit> {
        let library = Library::open(packs.path()).unwrap();
        of_unit(&library.packs[0].units[0])
    }

    #[test]
    fn a_word_and_each_of_its_pieces_can_be_heard() {
        let bits = bits(&Packs::new());
        let shown = |key: &str| bits[&LineKey::from(key)].shown.clone();
        assert_eq!(shown("word.repeter"), "répéter");
        assert_eq!((shown("word.repeter.0"), shown("word.repeter.2")), ("ré".into(), "ter".into()));
    }

    #[test]
    fn a_piece_that_a_voice_misreads_is_said_as_the_author_writes_it() {
        let packs =
            Packs::new().replace(SCENE, "[spoken]", "[spoken]\n\"repeter.bits\" = \"ré-pé-té\"");
        let bits = bits(&packs);
        let said = |key: &str| bits[&LineKey::from(key)].said.clone();
        assert_eq!(
            (said("word.repeter"), said("word.repeter.2")),
            ("ré-pé-té".into(), "té".into())
        );
        assert_eq!(bits[&LineKey::from("word.repeter.2")].shown, "ter");
    }
}
