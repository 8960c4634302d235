//! Each rung of the ladder of support has its screen: what is there, what is one big touch away (content/FORMAT.md).

use super::StepBody;
use crate::testing::{html, pic, play, said};
use app_domain::event::Aids;
use app_domain::view::{Body, HelpView, NoiseView, PlayView};
use dioxus::prelude::*;

/// The prompt of a word to find, at a rung, with the picture of its line.
fn at(rung: u8, picture_shown: bool) -> PlayView {
    let body = Body::PickPicture {
        hear: said("montrer", "Vous pouvez me montrer ?"),
        choices: vec![pic("g_montrer", "montrer"), pic("g_oui", "oui")],
    };
    let picture = Some(pic("aide", "une main vers les yeux"));
    let help = HelpView { rung, picture, picture_shown, ..HelpView::default() };
    PlayView { gloss_shown: rung == 0, help, ..play("pick_picture", body) }
}

macro_rules! screen {
    ($play:expr) => {{
        fn app() -> Element {
            rsx! { StepBody { play: $play, onanswer: |_| () } }
        }
        html(app)
    }};
}

/// Whatever the rung: pictures to choose among, the voice of the question, “pas maintenant”, and no sign without a word.
fn nobody_has_to_read(html: &str) {
    for wanted in [
        r#"data-key="g_montrer""#,
        r#"data-key="g_oui""#,
        r#"data-ear="montrer""#,
        r#"data-tool="skip""#,
    ] {
        assert!(html.contains(wanted), "{wanted} is missing: {html}");
    }
}

const OWN: &str = "مرحبا";

#[test]
fn rung_0_has_the_picture_the_french_and_ones_own_language() {
    let html = screen!(at(0, true));
    nobody_has_to_read(&html);
    assert!(html.contains(r#"data-rung="0""#) && html.contains(OWN), "{html}");
    assert!(html.contains(r#"data-tool="help-picture""#), "{html}");
    assert!(!html.contains(r#"data-tool="gloss""#), "what is there is not offered: {html}");
}

#[test]
fn rung_1_has_the_picture_and_the_french_and_the_meaning_is_one_touch_away() {
    let html = screen!(at(1, true));
    nobody_has_to_read(&html);
    assert!(html.contains(r#"data-rung="1""#) && !html.contains(OWN), "{html}");
    assert!(
        html.contains(r#"data-tool="help-picture""#) && html.contains(r#"data-tool="gloss""#),
        "{html}"
    );
    assert!(!html.contains(r#"data-tool="ask-picture""#), "{html}");
}

#[test]
fn rung_2_has_the_french_alone_and_the_picture_is_one_big_touch_away() {
    let html = screen!(at(2, false));
    nobody_has_to_read(&html);
    assert!(html.contains(r#"data-rung="2""#), "{html}");
    assert!(html.contains(r#"data-tool="ask-picture""#) && html.contains("Voir l’image"), "{html}");
    assert!(
        !html.contains(r#"data-tool="help-picture""#) && !html.contains("une main vers les yeux"),
        "{html}"
    );
}

#[test]
fn rung_3_is_heard_in_noise_and_its_dial_says_which() {
    fn noisy() -> PlayView {
        let body = Body::React {
            signal: said("stop", "Stop !"),
            calls_for: content_pack::Gesture::Stop,
            gestures: vec![content_pack::Gesture::Stop, content_pack::Gesture::Go],
            pace: content_pack::Pace::Calm,
        };
        let noise = Some(NoiseView { bed: "moteur".to_owned(), planned: 3, level: 2 });
        let help =
            HelpView { rung: 3, noise, picture: Some(pic("g", "stop")), ..HelpView::default() };
        PlayView { help, ..play("react", body) }
    }
    let html = screen!(noisy());
    assert!(html.contains(r#"data-rung="3""#) && html.contains("Bruit : un moteur"), "{html}");
    assert_eq!(html.matches(r#"class="on""#).count(), 2, "as the learner has set it: {html}");
    assert!(
        html.contains("btn--gesture") && html.contains("clignote"),
        "not by sound alone: {html}"
    );
    assert!(html.contains(r#"data-tool="ask-picture""#), "{html}");
}

#[test]
fn rung_4_has_the_written_word_and_its_voice_on_demand() {
    fn wall(voice_hidden: bool) -> PlayView {
        let body = Body::MatchWord {
            labels: vec![said("danger", "DANGER"), said("sortie", "SORTIE")],
            pictures: vec![pic("p_danger", "un danger"), pic("p_sortie", "une porte")],
            tied: vec![],
        };
        let help = HelpView { rung: 4, voice_hidden, ..HelpView::default() };
        PlayView { help, ..play("match_word", body) }
    }
    // A word that speaks when it is touched carries a speaker.
    let speaks = |html: &str| {
        let word = html
            .split(r#"data-key="danger""#)
            .nth(1)
            .and_then(|rest| rest.split("</button>").next());
        word.is_some_and(|inside| inside.contains("M15 8a5"))
    };
    let (hidden, there) = (screen!(wall(true)), screen!(wall(false)));
    assert!(hidden.contains("DANGER") && hidden.contains(r#"data-key="p_danger""#), "{hidden}");
    assert!(hidden.contains(r#"data-tool="ask-voice""#) && hidden.contains("Écouter"), "{hidden}");
    assert!(!there.contains(r#"data-tool="ask-voice""#), "{there}");
    assert!(speaks(&there) && !speaks(&hidden), "{hidden}");
}

#[test]
fn rung_5_is_said_alone_and_the_model_is_one_touch_away() {
    fn alone(voice_hidden: bool) -> PlayView {
        let body =
            Body::Say { hear: None, models: vec![said("manque", "Il me manque les gants.")] };
        let help = HelpView { rung: 5, voice_hidden, ..HelpView::default() };
        PlayView { help, ..play("say", body) }
    }
    let (hidden, there) = (screen!(alone(true)), screen!(alone(false)));
    assert!(!hidden.contains("Il me manque les gants."), "{hidden}");
    assert!(
        hidden.contains(r#"data-tool="ask-voice""#) && hidden.contains(r#"data-key="rec""#),
        "{hidden}"
    );
    assert!(there.contains("Il me manque les gants."), "{there}");
}

#[test]
fn what_was_asked_for_before_a_kill_is_there_again() {
    fn app() -> Element {
        let both = use_hook(|| {
            let mut prompt = crate::Prompt::new();
            prompt.resume(Aids { gloss: true, slow: true, ..Aids::default() });
            (prompt.gloss(), prompt.slow())
        });
        rsx! { "{both:?}" }
    }
    assert!(html(app).contains("(true, true)"), "{}", html(app));
}
