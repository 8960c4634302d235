//! Reading a text character by character, with a look ahead.

/// A text and where one is in it.
#[derive(Clone)]
pub(super) struct Scan {
    chars: Vec<char>,
    at: usize,
}

impl Scan {
    pub(super) fn new(text: &str) -> Self {
        Self { chars: text.chars().collect(), at: 0 }
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    /// Takes characters while they fit.
    pub(super) fn take_while(&mut self, fits: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while let Some(c) = self.peek().filter(|c| fits(*c)) {
            taken.push(c);
            self.at += 1;
        }
        taken
    }

    /// Takes exactly this text.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let end = self.at + text.chars().count();
        let here = self.chars.get(self.at..end);
        let same = here.is_some_and(|here| here.iter().copied().eq(text.chars()));
        if same {
            self.at = end;
        }
        same
    }

    /// Takes this text when no letter or digit follows.
    pub(super) fn take_word(&mut self, text: &str) -> bool {
        let before = self.at;
        if self.take(text) && !self.peek().is_some_and(char::is_alphanumeric) {
            return true;
        }
        self.at = before;
        false
    }

    pub(super) fn take_digits(&mut self) -> String {
        self.take_while(|c| c.is_ascii_digit())
    }

    pub(super) fn skip_space(&mut self) {
        self.take_while(is_space);
    }

    /// Tries to read; goes back when there is nothing.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.at;
        let value = read(self);
        if value.is_none() {
            self.at = before;
        }
        value
    }
}

/// All the spaces French uses, the narrow no-break one included.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}
