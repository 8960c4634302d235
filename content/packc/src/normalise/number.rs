//! Numbers as French says them.

const UNITS: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
];
const TENS: [&str; 7] = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"];

/// Whether “un” agrees: vingt et un euros, vingt et une heures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Masculine,
    Feminine,
}

/// An integer up to a billion, in words; larger ones digit by digit.
pub(super) fn words(number: u64, gender: Gender) -> String {
    let text = if number < 1_000_000_000 { below_billion(number) } else { digits(number) };
    match (gender, text.strip_suffix("un")) {
        (Gender::Feminine, Some(stem)) => format!("{stem}une"),
        _ => text,
    }
}

/// Digit groups of a telephone number: a leading zero is said.
pub(super) fn group(text: &str) -> String {
    let zeros = text.chars().take_while(|c| *c == '0').count();
    let mut said = vec!["zéro".to_owned(); zeros];
    if let Ok(rest @ 1..) = text.parse::<u64>() {
        said.push(words(rest, Gender::Masculine));
    }
    said.join(" ")
}

fn digits(number: u64) -> String {
    let said: Vec<_> = number
        .to_string()
        .chars()
        .filter_map(|c| UNITS.get(c.to_digit(10)? as usize).copied())
        .collect();
    said.join(" ")
}

fn below_billion(number: u64) -> String {
    let (millions, rest) = (number / 1_000_000, number % 1_000_000);
    if millions == 0 {
        return below_million(rest);
    }
    let plural = if millions > 1 { "s" } else { "" };
    let head = format!("{} million{plural}", below_thousand(millions, false));
    if rest == 0 { head } else { format!("{head} {}", below_million(rest)) }
}

fn below_million(number: u64) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let head = match thousands {
        0 => return below_thousand(rest, true),
        1 => "mille".to_owned(),
        many => format!("{} mille", below_thousand(many, false)),
    };
    if rest == 0 { head } else { format!("{head} {}", below_thousand(rest, true)) }
}

/// `last`: nothing follows, so cent and quatre-vingt take their s.
fn below_thousand(number: u64, last: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let head = match hundreds {
        0 => return below_hundred(rest, last),
        1 => "cent".to_owned(),
        many if rest == 0 && last => return format!("{} cents", below_hundred(many, false)),
        many => format!("{} cent", below_hundred(many, false)),
    };
    if rest == 0 { head } else { format!("{head} {}", below_hundred(rest, last)) }
}

fn below_hundred(number: u64, last: bool) -> String {
    match number {
        0..=16 => small(number).to_owned(),
        17..=19 => format!("dix-{}", small(number - 10)),
        20..=69 => tens(number / 10, number % 10),
        71 => "soixante et onze".to_owned(),
        70..=79 => format!("soixante-{}", below_hundred(number - 60, last)),
        80 => if last { "quatre-vingts" } else { "quatre-vingt" }.to_owned(),
        _ => format!("quatre-vingt-{}", below_hundred(number - 80, last)),
    }
}

fn tens(ten: u64, unit: u64) -> String {
    let ten = usize::try_from(ten).ok().and_then(|ten| TENS.get(ten)).copied().unwrap_or_default();
    match unit {
        0 => ten.to_owned(),
        1 => format!("{ten} et un"),
        unit => format!("{ten}-{}", small(unit)),
    }
}

fn small(number: u64) -> &'static str {
    usize::try_from(number).ok().and_then(|n| UNITS.get(n)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_said_as_in_france() {
        let table = [
            (0, "zéro"),
            (16, "seize"),
            (17, "dix-sept"),
            (21, "vingt et un"),
            (22, "vingt-deux"),
            (71, "soixante et onze"),
            (80, "quatre-vingts"),
            (81, "quatre-vingt-un"),
            (91, "quatre-vingt-onze"),
            (99, "quatre-vingt-dix-neuf"),
            (100, "cent"),
            (200, "deux cents"),
            (201, "deux cent un"),
            (1_000, "mille"),
            (1_990, "mille neuf cent quatre-vingt-dix"),
            (2_026, "deux mille vingt-six"),
            (80_000, "quatre-vingt mille"),
            (3_000_000, "trois millions"),
        ];
        for (number, said) in table {
            assert_eq!(words(number, Gender::Masculine), said);
        }
    }

    #[test]
    fn un_agrees_with_hours() {
        assert_eq!(words(21, Gender::Feminine), "vingt et une");
        assert_eq!(words(1, Gender::Feminine), "une");
    }

    #[test]
    fn a_telephone_group_keeps_its_zero() {
        assert_eq!(["06", "12", "00"].map(group), ["zéro six", "douze", "zéro zéro"]);
    }
}
