//! Hours, dates, measures, prices, ordinals and bare numbers.

use super::number::{Gender, group, words};
use super::scan::{Scan, is_space};

/// What is written after a number, said for one and for several, and its gender.
const UNITS: &[(&str, &str, &str, Gender)] = &[
    ("km/h", "kilomètre heure", "kilomètres heure", Gender::Masculine),
    ("km", "kilomètre", "kilomètres", Gender::Masculine),
    ("cm", "centimètre", "centimètres", Gender::Masculine),
    ("mm", "millimètre", "millimètres", Gender::Masculine),
    ("m²", "mètre carré", "mètres carrés", Gender::Masculine),
    ("m³", "mètre cube", "mètres cubes", Gender::Masculine),
    ("m", "mètre", "mètres", Gender::Masculine),
    ("kg", "kilo", "kilos", Gender::Masculine),
    ("g", "gramme", "grammes", Gender::Masculine),
    ("t", "tonne", "tonnes", Gender::Feminine),
    ("L", "litre", "litres", Gender::Masculine),
    ("l", "litre", "litres", Gender::Masculine),
    ("°C", "degré", "degrés", Gender::Masculine),
    ("°", "degré", "degrés", Gender::Masculine),
    ("%", "pour cent", "pour cent", Gender::Masculine),
    ("€", "euro", "euros", Gender::Masculine),
    ("min", "minute", "minutes", Gender::Feminine),
    ("s", "seconde", "secondes", Gender::Feminine),
    ("dB", "décibel", "décibels", Gender::Masculine),
    ("V", "volt", "volts", Gender::Masculine),
];

/// Units whose two decimals are said after them: un mètre dix, deux euros cinquante.
const SPLIT: &[&str] = &["m", "€"];

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// What the digits under the reader say.
pub(super) fn read(scan: &mut Scan) -> String {
    scan.attempt(telephone)
        .or_else(|| scan.attempt(date))
        .or_else(|| scan.attempt(hour))
        .or_else(|| scan.attempt(ordinal))
        .unwrap_or_else(|| measure(scan))
}

/// `06 12 34 56 78`, or its beginning: three groups of two at least, the first with a zero.
fn telephone(scan: &mut Scan) -> Option<String> {
    let mut groups = vec![scan.take_digits()];
    while let Some(next) = scan.attempt(telephone_group) {
        groups.push(next);
    }
    let fits = groups.len() >= 3 && groups[0].starts_with('0') && groups[0].len() == 2;
    fits.then(|| groups.iter().map(|g| group(g)).collect::<Vec<_>>().join(", "))
}

fn telephone_group(scan: &mut Scan) -> Option<String> {
    let gap = scan.take_while(|c| is_space(c) || c == '.');
    let digits = scan.take_digits();
    (!gap.is_empty() && digits.len() == 2).then_some(digits)
}

/// `03/07`, `03/07/2026`.
fn date(scan: &mut Scan) -> Option<String> {
    let day: u64 = short(scan)?;
    scan.take("/").then_some(())?;
    let month = usize::try_from(short(scan)?).ok()?;
    let name = MONTHS.get(month.checked_sub(1)?)?;
    let day = if day == 1 { "premier".to_owned() } else { words(day, Gender::Masculine) };
    let year = scan.attempt(|scan| {
        scan.take("/").then_some(())?;
        scan.take_digits().parse::<u64>().ok()
    });
    let year = year.map_or(String::new(), |year| format!(" {}", words(year, Gender::Masculine)));
    Some(format!("le {day} {name}{year}"))
}

fn short(scan: &mut Scan) -> Option<u64> {
    let digits = scan.take_digits();
    (digits.len() == 2).then(|| digits.parse().ok())?
}

/// `7 h 30`, `7h`, `22 H`, `0 h 15`.
fn hour(scan: &mut Scan) -> Option<String> {
    let hour: u64 = scan.take_digits().parse().ok()?;
    // `05:00` on a dashboard clock.
    if hour <= 24 && scan.take(":") {
        return Some(said_hour(hour, short(scan)?));
    }
    scan.skip_space();
    if hour > 24 || !(scan.take("h") || scan.take("H")) {
        return None;
    }
    if scan.peek().is_some_and(char::is_alphabetic) {
        return None;
    }
    let minutes = scan.attempt(|scan| {
        scan.skip_space();
        short(scan)
    });
    Some(said_hour(hour, minutes.unwrap_or(0)))
}

fn said_hour(hour: u64, minutes: u64) -> String {
    let head = match hour {
        0 => "minuit".to_owned(),
        1 => "une heure".to_owned(),
        many => format!("{} heures", words(many, Gender::Feminine)),
    };
    match (hour, minutes) {
        (_, 0) => head,
        (0, 15) => format!("{head} et quart"),
        (0, 30) => format!("{head} et demie"),
        _ => format!("{head} {}", words(minutes, Gender::Feminine)),
    }
}

/// `1er`, `1re`, `2e`, `3ème`.
fn ordinal(scan: &mut Scan) -> Option<String> {
    let number: u64 = scan.take_digits().parse().ok()?;
    let endings = [("er", "premier"), ("re", "première"), ("ère", "première")];
    if number == 1 {
        return endings
            .iter()
            .find(|(end, _)| scan.take_word(end))
            .map(|(_, said)| (*said).to_owned());
    }
    ["ème", "e", "nd", "nde"].iter().find(|end| scan.take_word(end))?;
    let stem = words(number, Gender::Masculine);
    let stem = stem.strip_suffix('e').unwrap_or(&stem);
    let stem = match stem {
        stem if stem.ends_with("cinq") => format!("{stem}u"),
        stem if stem.ends_with("neuf") => stem.trim_end_matches('f').to_owned() + "v",
        stem => stem.to_owned(),
    };
    Some(format!("{stem}ième"))
}

/// A number, its decimals and its unit.
fn measure(scan: &mut Scan) -> String {
    let whole = whole(scan);
    let decimals = scan.attempt(|scan| {
        (scan.take(",") || scan.take(".")).then_some(())?;
        Some(scan.take_digits()).filter(|digits| !digits.is_empty())
    });
    let unit = scan.attempt(|scan| {
        scan.skip_space();
        UNITS.iter().find(|(written, ..)| scan.take_word(written))
    });
    said_measure(whole, decimals.as_deref(), unit)
}

type Unit = (&'static str, &'static str, &'static str, Gender);

fn said_measure(whole: u64, decimals: Option<&str>, unit: Option<&Unit>) -> String {
    let Some(&(written, one, many, gender)) = unit else {
        return format!("{}{}", words(whole, Gender::Masculine), said_decimals(decimals));
    };
    // French counts as plural from two: 1,6 millimètre, 2,5 millimètres.
    let name = if whole < 2 { one } else { many };
    match decimals {
        Some(cents) if SPLIT.contains(&written) && cents.len() == 2 && whole > 0 => {
            let cents = cents.parse().unwrap_or(0);
            let cents = if cents == 0 {
                String::new()
            } else {
                format!(" {}", words(cents, Gender::Masculine))
            };
            format!("{} {name}{cents}", words(whole, gender))
        }
        Some(_) => format!("{}{} {name}", words(whole, Gender::Masculine), said_decimals(decimals)),
        None => format!("{} {name}", words(whole, gender)),
    }
}

/// `1 500` is one number: groups of exactly three digits.
fn whole(scan: &mut Scan) -> u64 {
    let mut digits = scan.take_digits();
    if digits.len() <= 3 {
        while let Some(next) = scan.attempt(thousands) {
            digits.push_str(&next);
        }
    }
    digits.parse().unwrap_or(u64::MAX)
}

fn thousands(scan: &mut Scan) -> Option<String> {
    is_space(scan.next()?).then_some(())?;
    let digits = scan.take_digits();
    (digits.len() == 3).then_some(digits)
}

fn said_decimals(decimals: Option<&str>) -> String {
    let Some(decimals) = decimals else { return String::new() };
    format!(" virgule {}", group(decimals))
}
