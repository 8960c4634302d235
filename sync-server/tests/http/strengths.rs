//! Sentences of games on the person's page: those somebody said yes to showing, and no figure.

use crate::world::{World, a_session, no};
use app_domain::event::Event;
use app_domain::id::Day;
use sync_server::store::Target;

fn shown(key: &str, sentence: &str) -> Event {
    let (game, day) = ("jeu.procedure".into(), Day(20_509));
    Event::StrengthShown { game, strength: key.into(), sentence: sentence.into(), day }
}

fn hidden(key: &str) -> Event {
    Event::StrengthHidden { game: "jeu.procedure".into(), strength: key.into() }
}

/// The page of a person whose phone sent these, and the part of it that tells strengths.
async fn told(events: &[Event]) -> (String, String) {
    let world = World::new().await;
    let browser = world.browser().await;
    let id = browser.add_person("Amina", "").await;
    let code = world.code_for(Target::Person(id.parse().unwrap()), 1).await;
    let mut phone = crate::world::Phone::new(1);
    phone.enrol(&world, &code.typed).await;
    phone.sync_on(&world, vec![phone.range(7, 1, events)]).await;
    let page = browser.get(&format!("/console/person/{id}")).await.text();
    let part = page.split_once("id=\"strengths\"").map(|(_, rest)| rest.to_owned());
    let part = part.and_then(|rest| rest.split_once("</section>").map(|(part, _)| part.to_owned()));
    (page, part.unwrap_or_default())
}

#[tokio::test]
async fn a_sentence_is_shown_with_its_day_and_nothing_else() {
    let events = [a_session(), vec![shown("s_long", "Vous suivez <bien> une procédure.")]].concat();
    let (_, part) = told(&events).await;
    assert!(
        part.contains("Vous suivez &#60;bien&#62; une procédure."),
        "a text stays a text: {part}"
    );
    assert!(part.contains("datetime=\"2026-02-25"), "{part}");
    let outside_the_day =
        part.split_once("<time").unwrap().0.replace("&#60;", "").replace("&#62;", "");
    let list = outside_the_day.rsplit_once("<ul>").unwrap().1;
    assert!(!list.contains(|c: char| c.is_ascii_digit()), "{list}");
}

#[tokio::test]
async fn what_was_taken_back_is_gone() {
    let (page, part) = told(&[shown("s_long", "Une phrase."), hidden("s_long")]).await;
    assert!(part.is_empty() && !page.contains("Une phrase."), "{page}");
}

#[tokio::test]
async fn a_no_to_the_referent_hides_what_was_shown_before_and_a_later_yes_stands() {
    let (page, _) = told(&[shown("s_long", "Avant."), no(), shown("s_court", "Après.")]).await;
    assert!(!page.contains("Avant.") && page.contains("Après."), "{page}");
}
