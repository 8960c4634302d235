//! CSV as French Excel reads it (sync.md §9): `;`, RFC 4180 quotes, CRLF, UTF-8 with its mark.

/// What Excel needs to read UTF-8.
const MARK: &str = "\u{feff}";

/// A table as a file.
pub(super) fn file(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let lines =
        rows.into_iter().map(|row| row.iter().map(|text| cell(text)).collect::<Vec<_>>().join(";"));
    let mut out = MARK.to_owned();
    for line in lines {
        out.push_str(&line);
        out.push_str("\r\n");
    }
    out
}

/// One cell. A text that a spreadsheet would take for a formula gets an apostrophe: the only difference from the
/// screen.
fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    let text = format!("{guard}{text}");
    if text.contains([';', ',', '"', '\r', '\n']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f33_a_name_is_never_a_formula_and_never_breaks_a_line() {
        let cases = [
            ("Farid", "Farid"),
            ("=HYPERLINK(\"http://x\";\"y\")", "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\""),
            ("+33 6", "'+33 6"),
            ("-1", "'-1"),
            ("@a", "'@a"),
            ("\tx", "'\tx"),
            ("a,\"b\"\nc", "\"a,\"\"b\"\"\nc\""),
            ("أمينة", "أمينة"),
        ];
        for (typed, written) in cases {
            assert_eq!(cell(typed), written);
        }
        assert_eq!(file([vec!["a".to_owned(), "é".to_owned()]]), "\u{feff}a;é\r\n");
    }
}
