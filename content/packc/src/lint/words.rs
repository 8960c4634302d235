//! French text, cut into sentences and words, as several rules count them.

/// Sentences: what stands between full stops, marks, colons and semicolons.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', '…', ':', ';']).map(str::trim).filter(|part| has_letter(part))
}

/// Words as one hears them: separated by spaces (“l'échafaudage” is one), punctuation apart.
pub(super) fn count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| has_letter(word)).count()
}

/// Bare words in small letters, elisions cut: “l'échelle” gives “l” and “échelle”.
pub(super) fn bare(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic() && c != '-')
        .map(|word| word.trim_matches('-').to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Without what is quoted: the words of somebody else, or of a sign.
pub(super) fn unquoted(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for c in text.chars() {
        match c {
            '«' => depth += 1,
            '»' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

fn has_letter(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_heard() {
        let long = "Vous devez impérativement vérifier la conformité de l'échafaudage avant toute utilisation, conformément à la réglementation en vigueur sur le chantier.";
        assert_eq!(sentences(long).map(count).collect::<Vec<_>>(), [20]);
        let two = "Donc : deux bacs bleus, au fond, à gauche.";
        assert_eq!(sentences(two).map(count).collect::<Vec<_>>(), [1, 7]);
    }

    #[test]
    fn quoted_words_are_left_out() {
        assert_eq!(unquoted("On dit « tu », ici."), "On dit , ici.");
    }
}
