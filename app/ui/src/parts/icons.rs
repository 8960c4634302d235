//! Icons: Tabler 3.51 (MIT, `assets/icons/`), drawn inline so that they take the colour of the words beside them.
//!
//! `Aside`, `Freeze`, `Down`, `Square`, `Cross` and `Grid` are our own drawings on the same 24 × 24 grid.

use dioxus::prelude::*;

/// The sign beside a word. Never shown alone (R8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Play a clip or go on.
    Play,
    /// Hear this.
    Speaker,
    /// Go on.
    Next,
    /// Aide.
    Help,
    /// Urgence.
    Siren,
    /// Slowly; also: I go on.
    Walk,
    /// My language.
    Language,
    /// Chosen; yes.
    Check,
    /// Take the last sign back.
    Backspace,
    /// Less.
    Minus,
    /// More.
    Plus,
    /// Erase.
    Trash,
    /// Speak.
    Mic,
    /// By ear.
    Ear,
    /// In writing.
    Pencil,
    /// Not now; waiting.
    Wait,
    /// On this phone.
    Phone,
    /// Scenes.
    Helmet,
    /// I know how to.
    Shield,
    /// Two people.
    People,
    /// It almost went wrong.
    Barrier,
    /// Home.
    Home,
    /// Once more.
    Again,
    /// Take away.
    Undo,
    /// Touch something.
    Tap,
    /// One after the other.
    Both,
    /// Stays here.
    Lock,
    /// To the left of the world.
    Left,
    /// To the right of the world.
    Right,
    /// Look for more.
    Search,
    /// What may happen?
    Question,
    /// The rule of the road.
    Road,
    /// The phone shakes.
    Vibrate,
    /// Light.
    Sun,
    /// Stop.
    StopHand,
    /// Seen.
    Eye,
    /// Said.
    Bubble,
    /// Back.
    Back,
    /// Telephone.
    Call,
    /// Text message.
    Sms,
    /// A place.
    Pin,
    /// What to say.
    List,
    /// Nobody sees it.
    Hidden,
    /// Somebody new.
    NewPerson,
    /// A code or card.
    Card,
    /// The hour.
    Clock,
    /// Thank you.
    Heart,
    /// No network.
    NoNetwork,
    /// Received by somebody.
    Received,
    /// Send.
    Send,
    /// Something to look at.
    Warning,
    /// Touch a button, it says what it is.
    TapSpeaks,
    /// Larger letters.
    Bigger,
    /// Without sound.
    NoSound,
    /// Night.
    Moon,
    /// A lorry passes: noise.
    Truck,
    /// We will see.
    Anyone,
    /// Tomorrow.
    Sunrise,
    /// All is well.
    Smile,
    /// Step aside.
    Aside,
    /// Do not move.
    Freeze,
    /// Get down.
    Down,
    /// Stop recording.
    Square,
    /// No.
    Cross,
    /// All packs.
    Grid,
    /// A pause.
    Pause,
    /// A reminder.
    Bell,
    /// The calendar of the phone.
    Calendar,
    /// The middle of the day.
    Noon,
    /// Comes to this phone.
    Download,
    /// The hand that holds.
    Hand,
    /// At work.
    Work,
    /// A code for a camera.
    Code,
    /// Open the camera.
    Camera,
    /// A child.
    Child,
    /// A product that harms.
    Flask,
    /// What is right.
    Scale,
    /// Not treated alike.
    Unequal,
    /// A public office.
    Office,
    /// Being cared for.
    Care,
    /// Money.
    Euro,
    /// A foot on the brake.
    Pedal,
    /// It rains.
    Rain,
    /// A bend.
    Bend,
    /// A vehicle.
    Van,
    /// A photograph that was kept.
    Photo,
    /// The way to a place.
    Ways,
    /// One person, alone.
    Person,
    /// Given to others.
    Share,
    /// A place one goes to together.
    Outing,
}

impl Sign {
    /// Whether it points along the reading direction, and so turns round from right to left (look/README §9).
    const fn follows_reading(self) -> bool {
        matches!(self, Self::Next | Self::Back | Self::Walk | Self::Undo | Self::Backspace)
    }

    /// Path data on a 24 × 24 grid.
    const fn paths(self) -> &'static [&'static str] {
        match self {
            Self::Play => &["M7 4v16l13 -8l-13 -8"],
            Self::Pause => &[
                "M6 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12",
                "M14 6a1 1 0 0 1 1 -1h2a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1l0 -12",
            ],
            Self::Speaker => &[
                "M15 8a5 5 0 0 1 0 8",
                "M17.7 5a9 9 0 0 1 0 14",
                "M6 15h-2a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1h2l3.5 -4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1 -1.5 .5l-3.5 -4.5",
            ],
            Self::Next => &["M5 12l14 0", "M13 18l6 -6", "M13 6l6 6"],
            Self::Help => &[
                "M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",
                "M15 15l3.35 3.35",
                "M9 15l-3.35 3.35",
                "M5.65 5.65l3.35 3.35",
                "M18.35 5.65l-3.35 3.35",
            ],
            Self::Siren => &[
                "M8 16v-4a4 4 0 0 1 8 0v4",
                "M3 12h1m8 -9v1m8 8h1m-15.4 -6.4l.7 .7m12.1 -.7l-.7 .7",
                "M6 17a1 1 0 0 1 1 -1h10a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1l0 -2",
            ],
            Self::Walk => &[
                "M12 4a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",
                "M7 21l3 -4",
                "M16 21l-2 -4l-3 -3l1 -6",
                "M6 12l2 -3l4 -1l3 3l3 1",
            ],
            Self::Language => &[
                "M9 6.371c0 4.418 -2.239 6.629 -5 6.629",
                "M4 6.371h7",
                "M5 9c0 2.144 2.252 3.908 6 4",
                "M12 20l4 -9l4 9",
                "M19.1 18h-6.2",
                "M6.694 3l.793 .582",
            ],
            Self::Check => &["M5 12l5 5l10 -10"],
            Self::Backspace => &[
                "M20 6a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-11l-5 -5a1.5 1.5 0 0 1 0 -2l5 -5l11 0",
                "M12 10l4 4m0 -4l-4 4",
            ],
            Self::Minus => &["M5 12l14 0"],
            Self::Plus => &["M12 5l0 14", "M5 12l14 0"],
            Self::Trash => &[
                "M4 7l16 0",
                "M10 11l0 6",
                "M14 11l0 6",
                "M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12",
                "M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3",
            ],
            Self::Mic => &[
                "M9 5a3 3 0 0 1 3 -3a3 3 0 0 1 3 3v5a3 3 0 0 1 -3 3a3 3 0 0 1 -3 -3l0 -5",
                "M5 10a7 7 0 0 0 14 0",
                "M8 21l8 0",
                "M12 17l0 4",
            ],
            Self::Ear => &[
                "M6 10a7 7 0 1 1 13 3.6a10 10 0 0 1 -2 2a8 8 0 0 0 -2 3a4.5 4.5 0 0 1 -6.8 1.4",
                "M10 10a3 3 0 1 1 5 2.2",
            ],
            Self::Pencil => {
                &["M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4", "M13.5 6.5l4 4"]
            }
            Self::Wait => &[
                "M6.5 7h11",
                "M6.5 17h11",
                "M6 20v-2a6 6 0 1 1 12 0v2a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1",
                "M6 4v2a6 6 0 1 0 12 0v-2a1 1 0 0 0 -1 -1h-10a1 1 0 0 0 -1 1",
            ],
            Self::Phone => &[
                "M6 5a2 2 0 0 1 2 -2h8a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-14",
                "M11 4h2",
                "M12 17v.01",
            ],
            Self::Helmet => &[
                "M12 4a9 9 0 0 1 5.656 16h-11.312a9 9 0 0 1 5.656 -16",
                "M20 9h-8.8a1 1 0 0 0 -.968 1.246c.507 2 1.596 3.418 3.268 4.254c2 1 4.333 1.5 7 1.5",
            ],
            Self::Shield => &[
                "M11.46 20.846a12 12 0 0 1 -7.96 -14.846a12 12 0 0 0 8.5 -3a12 12 0 0 0 8.5 3a12 12 0 0 1 -.09 7.06",
                "M15 19l2 2l4 -4",
            ],
            Self::People => &[
                "M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
                "M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2",
                "M16 3.13a4 4 0 0 1 0 7.75",
                "M21 21v-2a4 4 0 0 0 -3 -3.85",
            ],
            Self::Barrier => &[
                "M4 8a1 1 0 0 1 1 -1h14a1 1 0 0 1 1 1v7a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1l0 -7",
                "M7 16v4",
                "M7.5 16l9 -9",
                "M13.5 16l6.5 -6.5",
                "M4 13.5l6.5 -6.5",
                "M17 16v4",
                "M5 20h4",
                "M15 20h4",
                "M17 7v-2",
                "M7 7v-2",
            ],
            Self::Home => &[
                "M5 12l-2 0l9 -9l9 9l-2 0",
                "M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7",
                "M9 21v-6a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2v6",
            ],
            Self::Again => &[
                "M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4",
                "M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4",
            ],
            Self::Undo => &["M9 14l-4 -4l4 -4", "M5 10h11a4 4 0 1 1 0 8h-1"],
            Self::Tap => &[
                "M8 13v-8.5a1.5 1.5 0 0 1 3 0v7.5",
                "M11 11.5v-2a1.5 1.5 0 0 1 3 0v2.5",
                "M14 10.5a1.5 1.5 0 0 1 3 0v1.5",
                "M17 11.5a1.5 1.5 0 0 1 3 0v4.5a6 6 0 0 1 -6 6h-2h.208a6 6 0 0 1 -5.012 -2.7l-.196 -.3c-.312 -.479 -1.407 -2.388 -3.286 -5.728a1.5 1.5 0 0 1 .536 -2.022a1.867 1.867 0 0 1 2.28 .28l1.47 1.47",
                "M5 3l-1 -1",
                "M4 7h-1",
                "M14 3l1 -1",
                "M15 6h1",
            ],
            Self::Both => &[
                "M10 7a2 2 0 0 1 2 -2h6a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2l0 -10",
                "M7 7l0 10",
                "M4 8l0 8",
            ],
            Self::Lock => &[
                "M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6",
                "M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0",
                "M8 11v-4a4 4 0 1 1 8 0v4",
            ],
            Self::Left => &["M15 6l-6 6l6 6"],
            Self::Right => &["M9 6l6 6l-6 6"],
            Self::Search => &["M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0", "M21 21l-6 -6"],
            Self::Question => &[
                "M8 8a3.5 3 0 0 1 3.5 -3h1a3.5 3 0 0 1 3.5 3a3 3 0 0 1 -2 3a3 4 0 0 0 -2 4",
                "M12 19l0 .01",
            ],
            Self::Road => &["M4 19l4 -14", "M16 5l4 14", "M12 8v-2", "M12 13v-2", "M12 18v-2"],
            Self::Vibrate => &[
                "M3 5a2 2 0 0 1 2 -2h8a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2l0 -14",
                "M8 4l2 0",
                "M9 17l0 .01",
                "M21 6l-2 3l2 3l-2 3l2 3",
            ],
            Self::Sun => &[
                "M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
                "M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.1 -.7l-.7 .7",
            ],
            Self::StopHand => &[
                "M8 13v-7.5a1.5 1.5 0 0 1 3 0v6.5",
                "M11 5.5v-2a1.5 1.5 0 1 1 3 0v8.5",
                "M14 5.5a1.5 1.5 0 0 1 3 0v6.5",
                "M17 7.5a1.5 1.5 0 0 1 3 0v8.5a6 6 0 0 1 -6 6h-2h.208a6 6 0 0 1 -5.012 -2.7a69.74 69.74 0 0 1 -.196 -.3c-.312 -.479 -1.407 -2.388 -3.286 -5.728a1.5 1.5 0 0 1 .536 -2.022a1.867 1.867 0 0 1 2.28 .28l1.47 1.47",
            ],
            Self::Eye => &[
                "M10 12a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",
                "M21 12c-2.4 4 -5.4 6 -9 6c-3.6 0 -6.6 -2 -9 -6c2.4 -4 5.4 -6 9 -6c3.6 0 6.6 2 9 6",
            ],
            Self::Bubble => &[
                "M3 20l1.3 -3.9c-2.324 -3.437 -1.426 -7.872 2.1 -10.374c3.526 -2.501 8.59 -2.296 11.845 .48c3.255 2.777 3.695 7.266 1.029 10.501c-2.666 3.235 -7.615 4.215 -11.574 2.293l-4.7 1",
            ],
            Self::Back => &["M5 12l14 0", "M5 12l6 6", "M5 12l6 -6"],
            Self::Call => &[
                "M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5 -2.5l5 2v4a2 2 0 0 1 -2 2a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2",
            ],
            Self::Sms => &[
                "M8 9h8",
                "M8 13h6",
                "M18 4a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-5l-5 3v-3h-2a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3h12",
            ],
            Self::Pin => &[
                "M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0",
                "M17.657 16.657l-4.243 4.243a2 2 0 0 1 -2.827 0l-4.244 -4.243a8 8 0 1 1 11.314 0",
            ],
            Self::List => &[
                "M3.5 5.5l1.5 1.5l2.5 -2.5",
                "M3.5 11.5l1.5 1.5l2.5 -2.5",
                "M3.5 17.5l1.5 1.5l2.5 -2.5",
                "M11 6l9 0",
                "M11 12l9 0",
                "M11 18l9 0",
            ],
            Self::Hidden => &[
                "M10.585 10.587a2 2 0 0 0 2.829 2.828",
                "M16.681 16.673a8.717 8.717 0 0 1 -4.681 1.327c-3.6 0 -6.6 -2 -9 -6c1.272 -2.12 2.712 -3.678 4.32 -4.674m2.86 -1.146a9.055 9.055 0 0 1 1.82 -.18c3.6 0 6.6 2 9 6c-.666 1.11 -1.379 2.067 -2.138 2.87",
                "M3 3l18 18",
            ],
            Self::NewPerson => &[
                "M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",
                "M16 19h6",
                "M19 16v6",
                "M6 21v-2a4 4 0 0 1 4 -4h4",
            ],
            Self::Card => &[
                "M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",
                "M7 17l0 .01",
                "M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",
                "M7 7l0 .01",
                "M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",
                "M17 7l0 .01",
                "M14 14l3 0",
                "M20 14l0 .01",
                "M14 14l0 3",
                "M14 20l3 0",
                "M17 17l3 0",
                "M20 17l0 3",
            ],
            Self::Clock => &["M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0", "M12 7v5l3 3"],
            Self::Heart => &[
                "M19.5 12.572l-7.5 7.428l-7.5 -7.428a5 5 0 1 1 7.5 -6.566a5 5 0 1 1 7.5 6.572",
                "M12 6l-3.293 3.293a1 1 0 0 0 0 1.414l.543 .543c.69 .69 1.81 .69 2.5 0l1 -1a3.182 3.182 0 0 1 4.5 0l2.25 2.25",
                "M12.5 15.5l2 2",
                "M15 13l2 2",
            ],
            Self::NoNetwork => &[
                "M12 18l.01 0",
                "M9.172 15.172a4 4 0 0 1 5.656 0",
                "M6.343 12.343a7.963 7.963 0 0 1 3.864 -2.14m4.163 .155a7.965 7.965 0 0 1 3.287 2",
                "M3.515 9.515a12 12 0 0 1 3.544 -2.455m3.101 -.92a12 12 0 0 1 10.325 3.374",
                "M3 3l18 18",
            ],
            Self::Received => &[
                "M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",
                "M6 21v-2a4 4 0 0 1 4 -4h4",
                "M15 19l2 2l4 -4",
            ],
            Self::Send => &[
                "M10 14l11 -11",
                "M21 3l-6.5 18a.55 .55 0 0 1 -1 0l-3.5 -7l-7 -3.5a.55 .55 0 0 1 0 -1l18 -6.5",
            ],
            Self::Warning => &[
                "M12 9v4",
                "M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0",
                "M12 16h.01",
            ],
            Self::TapSpeaks => &[
                "M8 13v-8.5a1.5 1.5 0 0 1 3 0v7.5",
                "M11 11.5v-2a1.5 1.5 0 1 1 3 0v2.5",
                "M14 10.5a1.5 1.5 0 0 1 3 0v1.5",
                "M17 11.5a1.5 1.5 0 0 1 3 0v4.5a6 6 0 0 1 -6 6h-2h.208a6 6 0 0 1 -5.012 -2.7a69.74 69.74 0 0 1 -.196 -.3c-.312 -.479 -1.407 -2.388 -3.286 -5.728a1.5 1.5 0 0 1 .536 -2.022a1.867 1.867 0 0 1 2.28 .28l1.47 1.47",
            ],
            Self::Bigger => &[
                "M14 15.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0",
                "M3 19v-10.5a3.5 3.5 0 0 1 7 0v10.5",
                "M3 13h7",
                "M21 12v7",
            ],
            Self::NoSound => &[
                "M6 15h-2a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1h2l3.5 -4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1 -1.5 .5l-3.5 -4.5",
                "M16 10l4 4m0 -4l-4 4",
            ],
            Self::Moon => &[
                "M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008",
            ],
            Self::Truck => &[
                "M5 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
                "M15 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
                "M5 17h-2v-11a1 1 0 0 1 1 -1h9v12m-4 0h6m4 0h2v-6h-8m0 -5h5l3 5",
            ],
            Self::Anyone => &[
                "M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",
                "M6 21v-2a4 4 0 0 1 4 -4h3.5",
                "M19 22v.01",
                "M19 19a2.003 2.003 0 0 0 .914 -3.782a1.98 1.98 0 0 0 -2.414 .483",
            ],
            Self::Sunrise => &[
                "M3 17h1m16 0h1m-15.4 -6.4l.7 .7m12.1 -.7l-.7 .7m-9.7 5.7a4 4 0 0 1 8 0",
                "M3 21l18 0",
                "M12 9v-6l3 3m-6 0l3 -3",
            ],
            Self::Smile => &["M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0", "M9 12l2 2l4 -4"],
            Self::Aside => &[
                "M5 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
                "M7 9v6",
                "M7 15l-3 6",
                "M7 15l3 6",
                "M4 12l3 -3l3 3",
                "M14 12h7",
                "M18 9l3 3l-3 3",
            ],
            Self::Freeze => &[
                "M10 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
                "M12 8v7",
                "M9 21v-6h6v6",
                "M8 9h8",
                "M8 9v5",
                "M16 9v5",
                "M3 7v10",
                "M21 7v10",
            ],
            Self::Down => &[
                "M4 8a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
                "M6 12l3 4h5l2 5",
                "M9 16l-2 5",
                "M6 12l5 -1",
                "M18 3v8",
                "M15 8l3 3l3 -3",
            ],
            Self::Bell => &[
                "M10 5a2 2 0 1 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6",
                "M9 17v1a3 3 0 0 0 6 0v-1",
            ],
            Self::Calendar => &[
                "M12.5 21h-6.5a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v5",
                "M16 3v4",
                "M8 3v4",
                "M4 11h16",
                "M16 19h6",
                "M19 16v6",
            ],
            Self::Noon => &[
                "M4.083 5h10.834a1.08 1.08 0 0 1 1.083 1.077v8.615c0 2.38 -1.94 4.308 -4.333 4.308h-4.334c-2.393 0 -4.333 -1.929 -4.333 -4.308v-8.615a1.08 1.08 0 0 1 1.083 -1.077",
                "M16 8h2.5c1.38 0 2.5 1.045 2.5 2.333v2.334c0 1.288 -1.12 2.333 -2.5 2.333h-2.5",
            ],
            Self::Download => {
                &["M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2", "M7 11l5 5l5 -5", "M12 4l0 12"]
            }
            Self::Hand => &[
                "M8 13v-8.5a1.5 1.5 0 0 1 3 0v7.5",
                "M11 11.5v-2a1.5 1.5 0 1 1 3 0v2.5",
                "M14 10.5a1.5 1.5 0 0 1 3 0v1.5",
                "M17 11.5a1.5 1.5 0 0 1 3 0v4.5a6 6 0 0 1 -6 6h-2h.208a6 6 0 0 1 -5.012 -2.7a69.74 69.74 0 0 1 -.196 -.3c-.312 -.479 -1.407 -2.388 -3.286 -5.728a1.5 1.5 0 0 1 .536 -2.022a1.867 1.867 0 0 1 2.28 .28l1.47 1.47",
            ],
            Self::Work => &[
                "M3 9a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2l0 -9",
                "M8 7v-2a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v2",
                "M12 12l0 .01",
                "M3 13a20 20 0 0 0 18 0",
            ],
            Self::Square => &["M7 7h10v10h-10z"],
            Self::Cross => &["M6 6l12 12", "M18 6l-12 12"],
            Self::Grid => &["M4 4h6v6h-6z", "M14 4h6v6h-6z", "M4 14h6v6h-6z", "M14 14h6v6h-6z"],
            Self::Code => &[
                "M4 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",
                "M7 17l0 .01",
                "M14 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",
                "M7 7l0 .01",
                "M4 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",
                "M17 7l0 .01",
                "M14 14l3 0",
                "M20 14l0 .01",
                "M14 14l0 3",
                "M14 20l3 0",
                "M17 17l3 0",
                "M20 17l0 3",
            ],
            Self::Camera => &[
                "M5 7h1a2 2 0 0 0 2 -2a1 1 0 0 1 1 -1h6a1 1 0 0 1 1 1a2 2 0 0 0 2 2h1a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-9a2 2 0 0 1 2 -2",
                "M9 13a3 3 0 1 0 6 0a3 3 0 0 0 -6 0",
            ],
            Self::Child => &[
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",
                "M9 10l.01 0",
                "M15 10l.01 0",
                "M9.5 15a3.5 3.5 0 0 0 5 0",
                "M12 3a2 2 0 0 0 0 4",
            ],
            Self::Flask => &[
                "M9 3l6 0",
                "M10 9l4 0",
                "M10 3v6l-4 11a.7 .7 0 0 0 .5 1h11a.7 .7 0 0 0 .5 -1l-4 -11v-6",
            ],
            Self::Scale => &[
                "M7 20l10 0",
                "M6 6l6 -1l6 1",
                "M12 3l0 17",
                "M9 12l-3 -6l-3 6a3 3 0 0 0 6 0",
                "M21 12l-3 -6l-3 6a3 3 0 0 0 6 0",
            ],
            Self::Unequal => &["M5 10h14", "M5 14h14", "M5 19l14 -14"],
            Self::Office => &[
                "M3 21l18 0",
                "M3 10l18 0",
                "M5 6l7 -3l7 3",
                "M4 10l0 11",
                "M20 10l0 11",
                "M8 14l0 3",
                "M12 14l0 3",
                "M16 14l0 3",
            ],
            Self::Care => &[
                "M6 4h-1a2 2 0 0 0 -2 2v3.5a5.5 5.5 0 0 0 11 0v-3.5a2 2 0 0 0 -2 -2h-1",
                "M8 15a6 6 0 1 0 12 0v-3",
                "M11 3v2",
                "M6 3v2",
                "M18 10a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
            ],
            Self::Euro => &[
                "M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",
                "M14.401 8c-.669 -.628 -1.5 -1 -2.401 -1c-2.21 0 -4 2.239 -4 5s1.79 5 4 5c.9 0 1.731 -.372 2.4 -1",
                "M7 10.5h4",
                "M7 13.5h4",
            ],
            Self::Pedal => &[
                "M4 6h5.426a1 1 0 0 1 .863 .496l1.064 1.823a3 3 0 0 0 1.896 1.407l4.677 1.114a4 4 0 0 1 3.074 3.89v2.27a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-10a1 1 0 0 1 1 -1",
                "M14 13l1 -2",
                "M8 18v-1a4 4 0 0 0 -4 -4h-1",
                "M10 12l1.5 -3",
            ],
            Self::Rain => &[
                "M7 18a4.6 4.4 0 0 1 0 -9a5 4.5 0 0 1 11 2h1a3.5 3.5 0 0 1 0 7",
                "M11 13v2m0 3v2m4 -5v2m0 3v2",
            ],
            Self::Bend => &[
                "M10 7l4 -4l4 4",
                "M14 3v4.394a6.737 6.737 0 0 1 -3 5.606a6.737 6.737 0 0 0 -3 5.606v2.394",
            ],
            Self::Van => &[
                "M5 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
                "M15 17a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",
                "M5 17h-2v-6l2 -5h9l4 5h1a2 2 0 0 1 2 2v4h-2m-4 0h-6m-6 -6h15m-6 0v-5",
            ],
            Self::Photo => &[
                "M15 8h.01",
                "M3 6a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-12",
                "M3 16l5 -5c.928 -.893 2.072 -.893 3 0l5 5",
                "M14 14l1 -1c.928 -.893 2.072 -.893 3 0l3 3",
            ],
            Self::Ways => &[
                "M3 19a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",
                "M19 7a2 2 0 1 0 0 -4a2 2 0 0 0 0 4",
                "M11 19h5.5a3.5 3.5 0 0 0 0 -7h-8a3.5 3.5 0 0 1 0 -7h4.5",
            ],
            Self::Person => {
                &["M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0", "M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2"]
            }
            Self::Share => &[
                "M13 4v4c-6.575 1.028 -9.02 6.788 -10 12c-.037 .206 5.384 -5.962 10 -6v4l8 -7l-8 -7",
            ],
            Self::Outing => &[
                "M3 21l18 0",
                "M3 10l18 0",
                "M5 6l7 -3l7 3",
                "M4 10l0 11",
                "M20 10l0 11",
                "M8 14l0 3",
                "M12 14l0 3",
                "M16 14l0 3",
            ],
        }
    }
}

/// How large an icon is drawn, in rem: 1.25, 1.5, 2, 2.75.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IconSize {
    /// In a chip or a foot.
    Small,
    /// Beside a word.
    #[default]
    Normal,
    /// On a tile.
    Large,
    /// The question.
    Huge,
}

impl IconSize {
    const fn class(self) -> &'static str {
        match self {
            Self::Small => "ic--s",
            Self::Normal => "",
            Self::Large => "ic--l",
            Self::Huge => "ic--xl",
        }
    }
}

/// An inline SVG, hidden from screen readers: its word stands beside it.
#[component]
pub fn Icon(sign: Sign, #[props(default)] size: IconSize) -> Element {
    let turn = if sign.follows_reading() { "ic--dir" } else { "" };
    rsx! {
        svg { class: "ic {size.class()} {turn}", view_box: "0 0 24 24", "aria-hidden": "true",
            for d in sign.paths() {
                path { d: *d }
            }
        }
    }
}
