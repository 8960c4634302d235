//! What somebody needs of the screens: set by trying, never by a list of diagnoses (product.md S17). It stays on this
//! phone, is kept per person, and is never an event.
//!
//! A need is not help: what is answered with larger letters, slowly or without sound counts as much (S11).

mod twin;

pub use twin::{Twin, twin};

/// How large letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextSize {
    /// As drawn.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
    /// Twice as large.
    Largest,
}

impl TextSize {
    /// All of them, from small to large.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Large, Self::Larger, Self::Largest];

    /// In percent of the size drawn: the name the style gives it.
    #[must_use]
    pub const fn percent(self) -> u16 {
        match self {
            Self::Normal => 100,
            Self::Large => 125,
            Self::Larger => 150,
            Self::Largest => 200,
        }
    }

    /// One touch of “plus grand”: larger; after the largest, as drawn.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Normal => Self::Large,
            Self::Large => Self::Larger,
            Self::Larger => Self::Largest,
            Self::Largest => Self::Normal,
        }
    }
}

/// In which light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// By day, also where the phone itself is dark.
    Light,
    /// By night.
    Dark,
    /// Black, white, and a line round everything.
    Contrast,
    /// Outside, in full sun.
    Sun,
}

impl Theme {
    const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Sun];

    /// The name the style gives it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Sun => "sun",
        }
    }
}

/// Which hand holds and touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The left one.
    Left,
    /// The right one.
    Right,
}

impl Hand {
    /// The name the style gives it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// One touch of “une main”: right, left, both.
    #[must_use]
    pub const fn next(now: Option<Self>) -> Option<Self> {
        match now {
            None => Some(Self::Right),
            Some(Self::Right) => Some(Self::Left),
            Some(Self::Left) => None,
        }
    }
}

/// The needs of one person, as they chose them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Plus grand.
    pub size: TextSize,
    /// Contraste, nuit, soleil; none follows the phone.
    pub theme: Option<Theme>,
    /// Plus lent: every line at three quarters of its pace.
    pub slow: bool,
    /// Sans son: nothing sounds; captions, flash and vibration stand in for it.
    pub no_sound: bool,
    /// Vibrer.
    pub vibrate: bool,
    /// Une main.
    pub hand: Option<Hand>,
    /// Moins de mouvement; none follows the phone.
    pub calm: Option<bool>,
}

impl Default for Needs {
    fn default() -> Self {
        Self {
            size: TextSize::Normal,
            theme: None,
            slow: false,
            no_sound: false,
            vibrate: true,
            hand: None,
            calm: None,
        }
    }
}

impl Needs {
    /// Reads what [`Needs::text`] wrote. A word of a newer app is passed over: the other needs stay.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut needs = Self::default();
        text.split(' ').for_each(|word| needs.take(word));
        needs
    }

    fn take(&mut self, word: &str) {
        match word {
            "slow" => self.slow = true,
            "silent" => self.no_sound = true,
            "still" => self.vibrate = false,
            "left" => self.hand = Some(Hand::Left),
            "right" => self.hand = Some(Hand::Right),
            "calm" => self.calm = Some(true),
            "moving" => self.calm = Some(false),
            word => {
                let theme = Theme::ALL.into_iter().find(|theme| theme.name() == word);
                self.theme = theme.or(self.theme);
                let size =
                    TextSize::ALL.into_iter().find(|size| size.percent().to_string() == word);
                self.size = size.unwrap_or(self.size);
            }
        }
    }

    /// As kept: words, nothing for what is as everybody has it.
    #[must_use]
    pub fn text(&self) -> String {
        let size = (self.size != TextSize::Normal).then(|| self.size.percent().to_string());
        let mut words: Vec<&str> = size.as_deref().into_iter().collect();
        words.extend(self.theme.map(Theme::name));
        words.extend(self.hand.map(Hand::name));
        let flags = [
            (self.slow, "slow"),
            (self.no_sound, "silent"),
            (!self.vibrate, "still"),
            (self.calm == Some(true), "calm"),
            (self.calm == Some(false), "moving"),
        ];
        words.extend(flags.iter().filter(|(on, _)| *on).map(|(_, word)| *word));
        words.join(" ")
    }

    /// One touch of a light: this one, or the phone's own when it was this one already.
    #[must_use]
    pub fn toggle_theme(self, theme: Theme, shown: Theme) -> Self {
        let theme = match shown == theme {
            false => Some(theme),
            // The phone itself asks for it: only a light of one's own puts it off.
            true if self.theme.is_none() => Some(Theme::Light),
            true => None,
        };
        Self { theme, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_needs() -> impl Strategy<Value = Needs> {
        let theme = proptest::option::of(proptest::sample::select(Theme::ALL.to_vec()));
        let hand = proptest::option::of(proptest::sample::select(vec![Hand::Left, Hand::Right]));
        let size = proptest::sample::select(TextSize::ALL.to_vec());
        let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<Option<bool>>());
        (size, theme, hand, flags).prop_map(
            |(size, theme, hand, (slow, no_sound, vibrate, calm))| Needs {
                size,
                theme,
                slow,
                no_sound,
                vibrate,
                hand,
                calm,
            },
        )
    }

    proptest! {
        #[test]
        fn needs_read_back_what_they_wrote(needs in any_needs()) {
            prop_assert_eq!(Needs::read(&needs.text()), needs);
        }

        #[test]
        fn any_text_reads(text in ".*") {
            let _: Needs = Needs::read(&text);
        }
    }

    #[test]
    fn words_of_a_newer_app_leave_the_others() {
        let needs = Needs::read("200 braille contrast hologram");
        assert_eq!((needs.size, needs.theme), (TextSize::Largest, Some(Theme::Contrast)));
        assert_eq!(Needs::read(""), Needs::default());
    }

    #[test]
    fn plus_grand_goes_up_to_twice_and_back() {
        let mut size = TextSize::Normal;
        let seen: Vec<u16> = (0..5)
            .map(|_| {
                size = size.next();
                size.percent()
            })
            .collect();
        assert_eq!(seen, [125, 150, 200, 100, 125]);
    }

    #[test]
    fn a_light_that_the_phone_asks_for_can_be_put_off() {
        let needs = Needs::default();
        let day = needs.toggle_theme(Theme::Dark, Theme::Dark);
        assert_eq!(day.theme, Some(Theme::Light));
        let night = day.toggle_theme(Theme::Dark, Theme::Light);
        assert_eq!(night.theme, Some(Theme::Dark));
        assert_eq!(night.toggle_theme(Theme::Dark, Theme::Dark).theme, None);
    }
}
