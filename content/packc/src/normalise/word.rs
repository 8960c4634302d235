//! Abbreviations, acronyms and signs.

/// Written with a full stop or a sign, said in full. Tried in order at the start of a word.
pub(super) const ABBREVIATIONS: &[(&str, &str)] = &[
    ("M. ", "Monsieur "),
    ("Mr ", "Monsieur "),
    ("Mme ", "Madame "),
    ("Mlle ", "Mademoiselle "),
    ("n° ", "numéro "),
    ("N° ", "numéro "),
    ("n°", "numéro "),
    ("N°", "numéro "),
    ("etc.", "et cetera"),
    ("c.-à-d.", "c'est-à-dire"),
    ("tél.", "téléphone"),
    ("env. ", "environ "),
    ("max.", "maximum"),
    ("min.", "minimum"),
];

/// Acronyms said as a word, or with their full words.
const SAID: &[(&str, &str)] = &[
    ("CACES", "kacès"),
    ("CACES®", "kacès"),
    ("SMIC", "smic"),
    ("AFPA", "afpa"),
    ("CARSAT", "carsat"),
    ("APTH", "a pé té hache"),
    ("SAMU", "samu"),
    ("STOP", "stop"),
];

/// Acronyms said letter by letter.
const SPELLED: &[&str] = &[
    "EPI", "SST", "BTP", "DUERP", "HACCP", "CDI", "CDD", "RH", "TVA", "RIB", "CV", "INRS", "CPAM",
    "SNCF", "RATP", "CE", "ASR", "ETG", "PL", "VL", "AM", "GPS", "PC", "WC", "QR", "SMS", "ETT",
    "CSE", "ISO", "NF", "DASRI", "EDF", "LSF", "PTAC", "OK",
];

/// Names of letters, as the French synthetic voice reads them right.
const LETTERS: &[(char, &str)] = &[
    ('A', "a"),
    ('B', "bé"),
    ('C', "cé"),
    ('D', "dé"),
    ('E', "e"),
    ('F', "effe"),
    ('G', "gé"),
    ('H', "hache"),
    ('I', "i"),
    ('J', "ji"),
    ('K', "ka"),
    ('L', "elle"),
    ('M', "aime"),
    ('N', "enne"),
    ('O', "o"),
    ('P', "pé"),
    ('Q', "cu"),
    ('R', "erre"),
    ('S', "esse"),
    ('T', "té"),
    ('U', "u"),
    ('V', "vé"),
    ('W', "double vé"),
    ('X', "ix"),
    ('Y', "i grec"),
    ('Z', "zède"),
];

/// Signs said as words, or not at all.
pub(super) const SIGNS: &[(char, &str)] = &[
    ('≥', " au moins "),
    ('≤', " au plus "),
    ('>', " plus de "),
    ('<', " moins de "),
    ('=', " égale "),
    ('+', " plus "),
    ('&', " et "),
    ('×', " fois "),
    ('→', ", "),
    ('/', " ou "),
    ('…', ". "),
    ('«', " "),
    ('»', " "),
    ('“', " "),
    ('”', " "),
    ('"', " "),
    ('(', ", "),
    (')', ", "),
    ('[', ", "),
    (']', ", "),
    ('*', " "),
    ('#', " "),
    ('·', ", "),
    ('—', ", "),
    ('–', ", "),
    ('\n', " "),
];

/// How a word of capitals is said; `None` for any other word.
pub(super) fn acronym(word: &str) -> Option<String> {
    if let Some((_, said)) = SAID.iter().find(|(written, _)| *written == word) {
        return Some((*said).to_owned());
    }
    let spelled = SPELLED.contains(&word) || has_no_vowel(word);
    spelled.then(|| spell(word))
}

/// Two to five capitals without a vowel cannot be read as a word.
fn has_no_vowel(word: &str) -> bool {
    let length = word.chars().count();
    (2..=5).contains(&length)
        && word.chars().all(|c| c.is_ascii_uppercase() && !"AEIOUY".contains(c))
}

/// Letter by letter, with hyphens so that the voice does not pause.
pub(super) fn spell(word: &str) -> String {
    let names: Vec<_> = word
        .chars()
        .filter_map(|c| LETTERS.iter().find(|(letter, _)| *letter == c.to_ascii_uppercase()))
        .map(|(_, name)| *name)
        .collect();
    names.join(" ")
}
