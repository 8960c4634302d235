//! A game, whole: its texts, its pieces with picture and sound, its rounds.

use super::lines;
use super::unit::review;
use super::{Asked, Workshop};
use crate::error::{PackcError, read_bytes};
use crate::picture::{Found, PictureUse, Use, find};
use crate::source::{
    DialEndSource, GameHead, Library, PackSource, PictureSource, PieceSource, RoundSource,
    StrengthSource, Unit,
};
use crate::voice::{Request, Speaker};
use content_pack::{
    BlobHash, Clip, DialEnd, Family, Game, GameRound, Make, Piece, Shape, Size, Still, Strength,
    When,
};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::Value;

/// Kilobits a second of the sound of a piece: a bell needs more than a voice.
const SOUND_KBPS: u8 = 16;
/// Where sounds of pieces are, below the folder of the packs.
const SOUNDS: &str = "media/jeu/sons";

/// A game as rules: what `deal` needs, without texts, pictures and sounds. What does not read is left out; the rules of
/// `lint/l36_games.rs` say so.
pub(crate) fn rules(head: &GameHead) -> Game {
    let dial = |end: &DialEndSource| DialEnd { pieces: end.pieces, auto: end.replay == "auto" };
    let after = head.after_play.clone().unwrap_or_default();
    Game {
        id: head.id.as_str().into(),
        talent: head.talent.clone(),
        family: Family::of(&head.family).unwrap_or(Family::Procedure),
        minutes: head.minutes,
        review: review(&head.review),
        lines: BTreeMap::new(),
        pieces: head.board.pieces.iter().filter_map(piece).collect(),
        rounds: head.round.iter().filter_map(round).collect(),
        less: dial(&head.dial.less),
        more: dial(&head.dial.more),
        strengths: head.strength.iter().filter_map(strength).collect(),
        offer: after.offer.as_str().into(),
        share: after.share.as_str().into(),
    }
}

/// A piece without picture and sound; `None` for a shape or size nobody knows.
pub(crate) fn piece(source: &PieceSource) -> Option<Piece> {
    let size = if source.size.is_empty() { None } else { Some(Size::of(&source.size)?) };
    let shape = Shape::of(&source.shape)?;
    Some(Piece { key: source.key.clone(), shape, size, still: None, sound: None })
}

/// A round; `None` for a `make` nobody knows, or without what it needs.
pub(crate) fn round(source: &RoundSource) -> Option<GameRound> {
    let length = source.length;
    let make = match source.make.as_str() {
        "" if !source.built.is_empty() => {
            Make::Repair { show: source.show.clone(), built: source.built.clone() }
        }
        "" if !source.show.is_empty() => Make::Build {
            show: source.show.clone(),
            lamp_on: source.lamp.clone().map(|lamp| lamp.replace).unwrap_or_default(),
            cut: source.cut.as_ref().map(|cut| cut.after),
        },
        "pattern" => Make::Pattern { kinds: source.kinds?, length: length? },
        "sort" => Make::Sort { length: length? },
        "odd" => Make::Odd { length: length? },
        "fault" => Make::Fault { length: length?, faults: source.faults? },
        "order" => Make::Order { length: length?, twice: source.twice },
        "guide" => Make::Guide { length: length?, mishears: source.mishears },
        "signal" => {
            Make::Signal { length: length?, targets: source.targets?, changes: source.changes }
        }
        _ => return None,
    };
    Some(GameRound { key: source.key.clone(), times: source.times.unwrap_or(1), make })
}

/// A sentence; `None` when what must have been seen does not read.
pub(crate) fn strength(source: &StrengthSource) -> Option<Strength> {
    let when = source.when.iter().map(|(what, of)| when(what, of)).collect::<Option<Vec<_>>>()?;
    let (key, useful) = (source.key.as_str().into(), source.useful.as_str().into());
    Some(Strength { key, when, useful })
}

fn when(what: &str, of: &Value) -> Option<When> {
    let round = || of.as_str().map(str::to_owned);
    let times = || of.as_integer().and_then(|n| u8::try_from(n).ok()).filter(|n| *n > 0);
    Some(match what {
        "finished" => When::Finished(round()?),
        "found_fault" => When::FoundFault(round()?),
        "resumed_at_step" => When::ResumedAtStep(round()?),
        "replayed_before_acting" => When::ReplayedBeforeActing(times()?),
        "undid_own_move" => When::UndidOwnMove(times()?),
        "corrected_partner" => When::CorrectedPartner(times()?),
        _ => return None,
    })
}

/// The game with its texts, pictures and sounds.
pub(super) fn game(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    head: &GameHead,
    asked: &Asked,
) -> Result<Game, PackcError> {
    let mut game = rules(head);
    game.lines = lines::of_unit(shop, pack, unit, &asked.takes)?;
    for source in &head.board.pieces {
        let still = drawn(shop, pack, unit, source)?;
        let sound = sounded(shop, unit, source, asked);
        if let Some(piece) = game.pieces.iter_mut().find(|piece| piece.key == source.key) {
            (piece.still, piece.sound) = (still, sound);
        }
    }
    Ok(game)
}

fn drawn(
    shop: &mut Workshop<'_>,
    pack: &PackSource,
    unit: &Unit,
    source: &PieceSource,
) -> Result<Option<Still>, PackcError> {
    let found = piece_picture(&shop.library.root, pack, source);
    let Some(path) = &found.path else { return Ok(None) };
    let drawn = shop.gallery.draw(path, Use::Kind(PictureUse::Drawing))?;
    Ok(Some(shop.files.add_picture(&format!("{}/piece.{}", unit.id(), source.key), drawn, true)))
}

fn sounded(
    shop: &mut Workshop<'_>,
    unit: &Unit,
    source: &PieceSource,
    asked: &Asked,
) -> Option<Clip> {
    let made = asked.alts.get(&source.key).and_then(|request| shop.studio.get(request))?;
    Some(shop.files.add_clip(&format!("sound/{}/{}", unit.id(), source.key), "", made))
}

/// Where the picture of a piece is: `media/jeu/pieces/<shape>-<colour>[-petit]`.
pub(crate) fn piece_picture(root: &Path, pack: &PackSource, source: &PieceSource) -> Found {
    let name = plain(&format!("{}-{}{}", source.shape, source.colour, suffix(source)));
    let picture =
        PictureSource { render: Some(format!("jeu/pieces/{name}")), ..PictureSource::default() };
    find(root, &pack.folder, &source.key, &picture)
}

/// The picture that stands for the game.
pub(crate) fn board_picture(root: &Path, pack: &PackSource, head: &GameHead) -> Found {
    let picture =
        PictureSource { render: Some(head.board.render.clone()), ..PictureSource::default() };
    find(root, &pack.folder, "board", &picture)
}

/// The file of the sound of a piece. The small one of two sounds higher, and has a file of its own.
pub(crate) fn sound_file(root: &Path, source: &PieceSource) -> PathBuf {
    root.join(SOUNDS).join(plain(&format!("{}{}", source.sound, suffix(source))) + ".flac")
}

fn suffix(source: &PieceSource) -> &'static str {
    if source.size == "petit" { "-petit" } else { "" }
}

/// File names have no accents.
fn plain(name: &str) -> String {
    name.chars()
        .map(|letter| match letter {
            'é' | 'è' | 'ê' => 'e',
            'à' | 'â' => 'a',
            'î' => 'i',
            'ô' => 'o',
            'û' => 'u',
            other => other,
        })
        .collect()
}

/// What to ask of the studio for the sounds of pieces; one that is not there is told by L36.
pub(super) fn sounds(library: &Library, head: &GameHead) -> BTreeMap<String, Request> {
    let request = |source: &PieceSource| {
        let path = sound_file(&library.root, source);
        let hash = BlobHash::of(&read_bytes(&path).ok()?);
        let speaker = Speaker::Recorded { path, hash };
        Some((source.key.clone(), Request::of_person(speaker, None, SOUND_KBPS)))
    };
    head.board.pieces.iter().filter_map(request).collect()
}
