//! Packs as the app will have them: words for all, three trades, the road.

use crate::planner::Offered;
use content_pack::{About, ItemHead, ItemId, UnitId};

/// A pack: its id, its trade, its scenes and how many of the words of each are critical, its banks and their questions.
type Made =
    (&'static str, &'static str, &'static [&'static [(&'static str, bool)]], &'static [usize]);

const PACKS: &[Made] = &[
    (
        "core",
        "tous",
        &[
            &[("bonjour", false), ("chef", false), ("interim", false), ("casier", false)],
            &[("pas_compris", true), ("repeter", true), ("montrer", false), ("lentement", false)],
            &[
                ("stop", true),
                ("attention", false),
                ("recule", true),
                ("lache", false),
                ("baisse_toi", false),
            ],
            &[("casque", true), ("gants", false), ("lunettes", true), ("chaussures", false)],
            &[("danger", true), ("interdit", true), ("sortie", false), ("obligatoire", false)],
        ],
        &[],
    ),
    (
        "btp",
        "btp",
        &[
            &[("echelle", true), ("echafaudage", true), ("harnais", true), ("trappe", false)],
            &[("brouette", false), ("truelle", false), ("parpaing", false), ("mortier", false)],
            &[("grue", true), ("charge", true), ("guider", false)],
            &[("tranchee", true), ("cable", true), ("gaz", true)],
        ],
        &[],
    ),
    (
        "cuis",
        "cuis",
        &[
            &[("chaud", true), ("couteau", true), ("plonge", false), ("glisse", true)],
            &[("frigo", false), ("date", true), ("propre", false), ("jeter", false)],
            &[("allergie", true), ("assiette", false), ("table", false)],
        ],
        &[],
    ),
    ("route", "mobilité", &[], &[12, 12]),
];

/// Everything offered, in the order of the packs.
#[must_use]
pub fn catalogue() -> Vec<Offered> {
    PACKS.iter().flat_map(of_pack).collect()
}

fn of_pack((pack, trade, scenes, banks): &Made) -> Vec<Offered> {
    let unit = |at: usize, items: Vec<ItemHead>, bank| Offered {
        pack: (*pack).into(),
        unit: name(pack, at),
        trade: (*trade).to_owned(),
        items,
        bank,
        hard: u8::try_from(at % 3).unwrap_or(0),
    };
    let scene = |(at, words): (usize, &&[(&str, bool)])| {
        let head = |(key, critical): &(&str, bool)| head(&name(pack, at), key, *critical);
        unit(at, words.iter().map(head).collect(), false)
    };
    let bank = |(at, count): (usize, &usize)| {
        let at = at + scenes.len();
        unit(at, (1..=*count).map(|n| question(&name(pack, at), n)).collect(), true)
    };
    scenes.iter().enumerate().map(scene).chain(banks.iter().enumerate().map(bank)).collect()
}

fn name(pack: &str, at: usize) -> UnitId {
    UnitId::from(format!("{pack}.{:02}", at + 1))
}

/// Questions go two by two: the words of a rule, then the rule.
fn question(unit: &UnitId, n: usize) -> ItemHead {
    let (about, twin) = if n % 2 == 1 { (About::Language, n + 1) } else { (About::Rule, n - 1) };
    let name = |n: usize| ItemId::of(unit, &format!("q{n}"));
    ItemHead { about: Some(about), twin: Some(name(twin)), ..ItemHead::learnt(name(n), false) }
}

fn head(unit: &UnitId, key: &str, critical: bool) -> ItemHead {
    ItemHead::learnt(ItemId::of(unit, key), critical)
}
