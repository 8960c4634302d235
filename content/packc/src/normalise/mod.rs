//! French as written → French as said, for any synthetic voice.
//!
//! “7 h 30” → “sept heures trente”, “50 km/h” → “cinquante kilomètres heure”, “EPI” → “e pé i”. An author's
//! `[spoken]` text comes through here too. Other languages are given to their voice as written.

mod number;
mod quantity;
mod scan;
mod word;

use scan::{Scan, is_space};

/// What the French voice is given.
///
/// ```
/// assert_eq!(packc::normalise::french("On commence à 7 h 30."), "On commence à sept heures trente.");
/// ```
#[must_use]
pub fn french(text: &str) -> String {
    let mut scan = Scan::new(&lower_shouting(text));
    let mut said = String::new();
    while let Some(c) = scan.peek() {
        if c.is_ascii_digit() {
            said.push_str(&quantity::read(&mut scan));
        } else if c.is_alphabetic() {
            said.push_str(&read_word(&mut scan));
        } else {
            scan.next();
            match word::SIGNS.iter().find(|(sign, _)| *sign == c) {
                Some((_, words)) => said.push_str(words),
                None => said.push(c),
            }
        }
    }
    tidy(&said)
}

fn read_word(scan: &mut Scan) -> String {
    for (written, said) in word::ABBREVIATIONS {
        if scan.take(written) {
            return (*said).to_owned();
        }
    }
    if let Some(code) = scan.attempt(read_code) {
        return code;
    }
    let word = scan.take_while(|c| c.is_alphabetic() || c == '®');
    word::acronym(&word).unwrap_or(word)
}

/// `A1`, `B2a`, `R408`: letters and digits said one after the other.
fn read_code(scan: &mut Scan) -> Option<String> {
    let head = scan.take_while(|c| c.is_ascii_uppercase());
    let digits = scan.take_digits();
    if !(1..=3).contains(&head.len()) || digits.is_empty() {
        return None;
    }
    let tail = scan.take_while(|c| c.is_ascii_lowercase());
    let number = number::words(digits.parse().ok()?, number::Gender::Masculine);
    Some([word::spell(&head), number, word::spell(&tail)].join(" ").trim_end().to_owned())
}

/// A label in capitals (“DANGER : NE PAS TOUCHER”) is words, not letters: lower it, acronyms apart.
fn lower_shouting(text: &str) -> String {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let shouted = letters().count() > 5 && letters().all(|c| !c.is_lowercase());
    if !shouted {
        return text.to_owned();
    }
    let words =
        text.split(' ').map(|word| match word::acronym(word.trim_matches(['.', ',', ':'])) {
            Some(_) if !has_vowel_word(word) => word.to_owned(),
            _ => word.to_lowercase(),
        });
    words.collect::<Vec<_>>().join(" ")
}

/// “NE”, “PL”… inside capitals: only acronyms of three letters and more are sure.
fn has_vowel_word(word: &str) -> bool {
    word.chars().count() < 3
}

/// One space between words, none before a full stop or a comma.
fn tidy(text: &str) -> String {
    let mut tidy = String::new();
    for c in text.chars().map(|c| if is_space(c) { ' ' } else { c }) {
        if c == ' ' && (tidy.is_empty() || tidy.ends_with(' ')) {
            continue;
        }
        if matches!(c, '.' | ',') {
            let end = tidy.trim_end().len();
            tidy.truncate(end);
            if tidy.ends_with(['.', ',', '!', '?', ':']) || tidy.is_empty() {
                continue;
            }
        }
        tidy.push(c);
    }
    tidy.trim_end_matches([' ', ',']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::french;

    #[test]
    fn written_and_said() {
        let table = [
            ("7h30", "sept heures trente"),
            ("On commence à 7 h 30.", "On commence à sept heures trente."),
            ("À partir de 22 H", "À partir de vingt-deux heures"),
            ("0h15", "minuit et quart"),
            ("21 h", "vingt et une heures"),
            ("50 km/h", "cinquante kilomètres heure"),
            ("1,6 mm", "un virgule six millimètre"),
            ("1,10 m", "un mètre dix"),
            ("entre 1 m et 1,10 m", "entre un mètre et un mètre dix"),
            ("25 kg", "vingt-cinq kilos"),
            ("30 €", "trente euros"),
            ("2,50 €", "deux euros cinquante"),
            ("le n° 4", "le numéro quatre"),
            ("03/07", "le trois juillet"),
            ("01/07/2026", "le premier juillet deux mille vingt-six"),
            ("1er juillet", "premier juillet"),
            ("le 2e niveau, le 5e, le 9e", "le deuxième niveau, le cinquième, le neuvième"),
            ("06 12 34", "zéro six, douze, trente-quatre"),
            ("80 %", "quatre-vingts pour cent"),
            ("20 s", "vingt secondes"),
            ("10 m²", "dix mètres carrés"),
            ("1 500 kg", "mille cinq cents kilos"),
            ("les EPI", "les e pé i"),
            ("Le SST est là.", "Le esse esse té est là."),
            ("un CACES", "un kacès"),
            ("M. Diallo et Mme Lefort", "Monsieur Diallo et Madame Lefort"),
            ("niveau A1, panneau B2a", "niveau a un, panneau bé deux a"),
            ("≥ 3 m", "au moins trois mètres"),
            ("« Virer », c'est quoi ?", "Virer, c'est quoi ?"),
            ("DANGER : NE PAS TOUCHER", "danger : ne pas toucher"),
            ("EPI OBLIGATOIRES", "e pé i obligatoires"),
            ("excuse-moi…", "excuse-moi."),
            ("une palette (la bleue)", "une palette, la bleue"),
            ("Tu as 5 minutes", "Tu as cinq minutes"),
            ("05:00", "cinq heures"),
        ];
        for (written, said) in table {
            assert_eq!(french(written), said, "{written}");
        }
    }

    #[test]
    fn plain_words_are_left_alone() {
        for text in ["Salut ! Moi, c'est Sandrine.", "Tu n'as rien ?", "Vas-y, s'il te plaît."] {
            assert_eq!(french(text), text);
        }
    }
}
