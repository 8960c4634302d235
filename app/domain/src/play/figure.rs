//! A figure to dial: its digits, and what stands between them.

/// A figure as authors write it: `7`, `7 h 30`, `C 42`, `06 12 34`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Its digits alone; an hour has four, as on a clock: `7 h` → `0700`.
    pub digits: String,
    /// What stands before the first digit, between two, after the last: one more than there are digits.
    pub between: Vec<String>,
}

/// The sign between hours and minutes.
const HOUR: char = 'h';

impl Figure {
    /// Reads what an author wrote. Total: what has no digit has none.
    #[must_use]
    pub fn of(text: &str) -> Self {
        match text.split_once(HOUR).and_then(|(hours, minutes)| clock(hours, minutes)) {
            Some(hour) => Self::split(&hour),
            None => Self::split(text.trim()),
        }
    }

    fn split(text: &str) -> Self {
        let mut figure = Self { digits: String::new(), between: vec![String::new()] };
        for sign in text.chars() {
            if sign.is_ascii_digit() {
                figure.digits.push(sign);
                figure.between.push(String::new());
            } else if let Some(last) = figure.between.last_mut() {
                last.push(sign);
            }
        }
        figure.between.iter_mut().for_each(|sign| *sign = sign.trim().to_owned());
        figure
    }

    /// These digits, with what stands between them when there are as many.
    #[must_use]
    pub fn written(&self, digits: &str) -> String {
        if digits.len() != self.digits.len() {
            return digits.to_owned();
        }
        let pairs = self.between.iter().zip(digits.chars().map(Some).chain([None]));
        let mut text = String::new();
        for (sign, digit) in pairs {
            if !sign.is_empty() {
                text.push_str(if text.is_empty() { "" } else { " " });
                text.push_str(sign);
                text.push_str(if digit.is_some() { " " } else { "" });
            }
            text.extend(digit);
        }
        text
    }
}

/// An hour as on a clock: `07h30`.
fn clock(hours: &str, minutes: &str) -> Option<String> {
    let (hours, minutes) = (hours.trim().parse::<u8>().ok()?, minutes.trim());
    let minutes = if minutes.is_empty() { 0 } else { minutes.parse::<u8>().ok()? };
    Some(format!("{hours:02}{HOUR}{minutes:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_written() {
        for (text, digits, written) in [
            ("7", "7", "7"),
            ("7 h 30", "0730", "07 h 30"),
            ("16 h", "1600", "16 h 00"),
            ("C 42", "42", "C 42"),
            ("2,10 m", "210", "2 , 10 m"),
            ("", "", ""),
        ] {
            let figure = Figure::of(text);
            assert_eq!(
                (figure.digits.as_str(), figure.written(digits).as_str()),
                (digits, written),
                "{text}"
            );
            assert_eq!(figure.between.len(), figure.digits.len() + 1);
        }
    }

    #[test]
    fn other_digits_than_asked_are_written_as_they_are() {
        assert_eq!(Figure::of("7 h 30").written("12"), "12");
    }
}
