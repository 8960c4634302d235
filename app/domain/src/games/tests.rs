//! Games: what is dealt, what is true, what was seen.

mod cases;
mod properties;

use content_pack::{
    DialEnd, Family, Game, GameRound, Line, LineKey, Make, Piece, Register, Review, Shape, Size,
    Strength, When,
};
use std::collections::BTreeMap;

fn pieces(of: &[(Shape, Option<Size>)]) -> Vec<Piece> {
    let piece = |(shape, size): &(Shape, Option<Size>)| Piece {
        key: format!("{shape:?}{}", size.map_or(String::new(), |size| format!("{size:?}"))),
        shape: *shape,
        size: *size,
        still: None,
        sound: None,
    };
    of.iter().map(piece).collect()
}

fn in_two_sizes(shapes: [Shape; 3]) -> Vec<Piece> {
    let both = |shape| [Size::Large, Size::Small].map(|size| (shape, Some(size)));
    pieces(&shapes.into_iter().flat_map(both).collect::<Vec<_>>())
}

fn plain(shapes: &[Shape]) -> Vec<Piece> {
    pieces(&shapes.iter().map(|shape| (*shape, None)).collect::<Vec<_>>())
}

fn line(fr: &str) -> Line {
    Line {
        fr: fr.to_owned(),
        speaker: "guide".into(),
        register: Register::Spoken,
        fast: None,
        feminine: None,
        shows: None,
        clips: BTreeMap::new(),
    }
}

fn game(family: Family, pieces: Vec<Piece>, rounds: Vec<(&str, Make)>, dial: (u8, u8)) -> Game {
    let review = Review {
        author: String::new(),
        checker: String::new(),
        written: String::new(),
        review_by: String::new(),
        sources: vec![],
    };
    let texts = ["titre", "je_sais", "merci", "encore", "garder_q", "montrer_q", "s_1", "u_1"];
    Game {
        id: format!("jeu.{}", family.name()).as_str().into(),
        talent: String::new(),
        family,
        minutes: 5,
        review,
        lines: texts.map(|key| (LineKey::from(key), line(&format!("dit {key}")))).into(),
        pieces,
        rounds: rounds
            .into_iter()
            .map(|(key, make)| GameRound { key: key.to_owned(), times: 1, make })
            .collect(),
        less: DialEnd { pieces: dial.0, auto: true },
        more: DialEnd { pieces: dial.1, auto: false },
        strengths: Vec::new(),
        offer: "garder_q".into(),
        share: "montrer_q".into(),
    }
}

fn keys(game: &[Piece], of: &[usize]) -> Vec<String> {
    of.iter().map(|at| game[*at].key.clone()).collect()
}

/// A procedure like that of the author's sample: five rounds.
pub(crate) fn procedure() -> Game {
    use Shape::{Cross, Cube, Roof, Round, Square, Tube};
    let all = plain(&[Square, Tube, Round, Cube, Cross, Roof]);
    let show = |of: &[usize]| keys(&all, of);
    let build = |of: &[usize], cut| Make::Build { show: show(of), lamp_on: BTreeMap::new(), cut };
    let lamp_on = BTreeMap::from([(all[2].key.clone(), all[3].key.clone())]);
    let mut game = game(
        Family::Procedure,
        all.clone(),
        vec![
            ("court", build(&[0, 1, 2], None)),
            ("long", build(&[0, 1, 2, 3, 4, 5], None)),
            ("condition", Make::Build { show: show(&[0, 1, 2, 4, 5]), lamp_on, cut: None }),
            (
                "trouve",
                Make::Repair { show: show(&[0, 1, 2, 3, 4, 5]), built: show(&[0, 1, 3, 2, 4, 5]) },
            ),
            ("coupure", build(&[0, 1, 2, 3, 4, 5], Some(3))),
        ],
        (4, 8),
    );
    game.strengths = vec![Strength {
        key: "s_1".into(),
        when: vec![When::Finished("long".to_owned())],
        useful: "u_1".into(),
    }];
    game
}

pub(crate) fn logic() -> Game {
    game(
        Family::Logic,
        in_two_sizes([Shape::Round, Shape::Square, Shape::Triangle]),
        vec![
            ("deux", Make::Pattern { kinds: 2, length: 3 }),
            ("trois", Make::Pattern { kinds: 3, length: 3 }),
            ("tri", Make::Sort { length: 4 }),
            ("tri_long", Make::Sort { length: 5 }),
        ],
        (4, 7),
    )
}

pub(crate) fn analysis() -> Game {
    game(
        Family::Analysis,
        in_two_sizes([Shape::Cross, Shape::Star, Shape::Ring]),
        vec![
            ("intrus", Make::Odd { length: 5 }),
            ("intrus_plus", Make::Odd { length: 6 }),
            ("ecart", Make::Fault { length: 5, faults: 1 }),
            ("deux_ecarts", Make::Fault { length: 6, faults: 2 }),
        ],
        (5, 8),
    )
}

pub(crate) fn memory() -> Game {
    game(
        Family::Memory,
        plain(&Shape::ALL[..8]),
        vec![
            ("trois", Make::Order { length: 3, twice: false }),
            ("double", Make::Order { length: 4, twice: true }),
            ("cinq", Make::Order { length: 5, twice: false }),
        ],
        (4, 7),
    )
}

pub(crate) fn communication() -> Game {
    game(
        Family::Communication,
        plain(&Shape::ALL[..5]),
        vec![
            ("image", Make::Guide { length: 3, mishears: false }),
            ("entend_mal", Make::Guide { length: 4, mishears: true }),
        ],
        (3, 5),
    )
}

pub(crate) fn attention() -> Game {
    game(
        Family::Attention,
        plain(&Shape::ALL[..6]),
        vec![
            ("un", Make::Signal { length: 6, targets: 1, changes: false }),
            ("deux", Make::Signal { length: 8, targets: 2, changes: false }),
            ("change", Make::Signal { length: 8, targets: 1, changes: true }),
        ],
        (6, 11),
    )
}

fn all_games() -> Vec<Game> {
    vec![procedure(), logic(), analysis(), memory(), communication(), attention()]
}
