//! `match_word`: words of a wall and their pictures, three pairs at a time (look/24). A pair found is joined by a plank.

use super::shared::{Helps, PromptStage, Question, question};
use crate::parts::{Act, ActKind, Icon, IconSize, Mark, Press, Said as Text, Sign, Tick};
use crate::{Words, use_media, use_prompt, use_tr, use_voice};
use app_domain::desk::Answer;
use app_domain::view::{Pic, PlayView, Said};
use content_pack::{LineKey, PictureKey};
use dioxus::prelude::*;

/// A line of the wall: a word, the picture beside it, and whether they are joined.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    label: Said,
    pic: Option<Pic>,
    tied: bool,
}

/// Pairs found stand side by side; the other pictures keep their order beside the other words.
fn rows(labels: Vec<Said>, pictures: Vec<Pic>, tied: &[(LineKey, PictureKey)]) -> Vec<Row> {
    let mut left = pictures;
    let mut take =
        |key: &PictureKey| left.iter().position(|pic| pic.key == *key).map(|at| left.remove(at));
    let joined: Vec<(LineKey, Option<Pic>)> =
        tied.iter().map(|(label, picture)| (label.clone(), take(picture))).collect();
    let mut left = left.into_iter();
    let row = |label: Said| match joined.iter().find(|(key, _)| *key == label.key) {
        Some((_, pic)) => Row { label, pic: pic.clone(), tied: true },
        None => Row { label, pic: left.next(), tied: false },
    };
    labels.into_iter().map(row).collect()
}

#[component]
pub(super) fn MatchWord(
    play: PlayView,
    labels: Vec<Said>,
    pictures: Vec<Pic>,
    tied: Vec<(LineKey, PictureKey)>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut label = use_signal(|| None::<LineKey>);
    let mut picture = use_signal(|| None::<PictureKey>);
    let ask = question(&play, tr.steps_ask_match_word().into());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    let (word, shown) = (label(), picture());
    let pair = word.clone().zip(shown.clone());
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(),
            Question { words: ask, own }
            div { class: "match",
                for row in rows(labels, pictures, &tied) {
                    Label {
                        said: row.label.clone(), tied: row.tied, mute: play.help.voice_hidden && !row.tied,
                        chosen: word.as_ref() == Some(&row.label.key),
                        joined: word.as_ref() == Some(&row.label.key) && shown.is_some(),
                        onchoose: move |key| label.set(Some(key)),
                    }
                    LabelPicture {
                        pic: row.pic.clone(), tied: row.tied,
                        chosen: !row.tied && row.pic.as_ref().map(|pic| &pic.key) == shown.as_ref(),
                        onchoose: move |key| picture.set(Some(key)),
                    }
                }
            }
            Helps { play, slow: false }
        }
        match pair {
            Some((label, picture)) => rsx! {
                Act { words: tr.steps_pair(), sign: Sign::Check,
                    onact: move |()| onanswer.call(Answer::Pair { label: label.clone(), picture: picture.clone() }) }
            },
            None => rsx! {
                Act { words: if word.is_some() { tr.steps_touch_picture() } else { tr.steps_touch_next() },
                    sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
            },
        }
    }
}

/// The classes of a side of a pair.
fn label_class(side: &str, tied: bool, chosen: bool, joined: bool) -> String {
    let state = match (tied, chosen) {
        (true, _) => "is-tied",
        (false, true) if joined => "is-chosen is-here",
        (false, true) => "is-chosen",
        (false, false) => "",
    };
    format!("label press {side} {state}")
}

/// A word as it is written on a wall: in French, whatever the language of help.
#[component]
fn Label(
    said: Said,
    tied: bool,
    /// It is read: its voice comes when it is asked for.
    mute: bool,
    chosen: bool,
    joined: bool,
    onchoose: EventHandler<LineKey>,
) -> Element {
    let voice = use_voice();
    let (words, key) = (Words::from(&said), said.key.clone());
    rsx! {
        Press {
            words: words.clone(), class: label_class("", tied, chosen, joined),
            mark: Mark::Key(said.key.to_string()), pressed: Some(tied || chosen),
            onpress: move |()| {
                if !mute { voice.hear(&words) }
                if !tied { onchoose.call(key.clone()) }
             },
            Text { words: Words::from(&said) }
            if !mute { Icon { sign: Sign::Speaker, size: IconSize::Small } }
            Tick {}
        }
    }
}

/// What a word names.
#[component]
fn LabelPicture(
    pic: Option<Pic>,
    tied: bool,
    chosen: bool,
    onchoose: EventHandler<PictureKey>,
) -> Element {
    let (media, voice) = (use_media(), use_voice());
    let Some(pic) = pic else {
        return rsx! { span {} };
    };
    let (words, key) = (Words::from(&pic), pic.key.clone());
    let src = media.pic(Some(&pic)).unwrap_or_default();
    rsx! {
        Press {
            words: words.clone(), class: label_class("label--pic", tied, chosen, false),
            mark: Mark::Key(pic.key.to_string()), pressed: Some(tied || chosen), label: words.text.clone(),
            onpress: move |()| { voice.hear(&words); if !tied { onchoose.call(key.clone()) } },
            if src.is_empty() {
                span { "{pic.alt}" }
            } else {
                img { src, alt: "" }
            }
            Icon { sign: Sign::Speaker, size: IconSize::Small }
            Tick {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{pic, said};

    #[test]
    fn pairs_found_stand_side_by_side_and_the_others_keep_their_order() {
        let labels = vec![said("danger", "DANGER"), said("sortie", "SORTIE"), said("fond", "FOND")];
        let pictures = vec![pic("p_fond", ""), pic("p_sortie", ""), pic("p_danger", "")];
        let tied = vec![(LineKey::from("sortie"), PictureKey::from("p_sortie"))];
        let told: Vec<(String, bool)> = rows(labels, pictures, &tied)
            .into_iter()
            .map(|row| (row.pic.map(|pic| pic.key.to_string()).unwrap_or_default(), row.tied))
            .collect();
        let wanted = [("p_fond", false), ("p_sortie", true), ("p_danger", false)];
        assert_eq!(told, wanted.map(|(key, tied)| (key.to_owned(), tied)));
    }
}
