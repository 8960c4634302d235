//! From the code on the sheet to the referent's screen and file.

use crate::world::{World, a_session, no};
use axum::http::{StatusCode, header};
use sync_server::store::Target;

#[tokio::test]
async fn a_session_reaches_the_screen_and_the_file_with_the_same_figures() {
    let world = World::new().await;
    let browser = world.browser().await;
    let id = browser.add_person("Amina", "06 12 34 56 78").await;
    let code = world.code_for(Target::Person(id.parse().unwrap()), 1).await;
    let mut phone = crate::world::Phone::new(1);
    assert_eq!(phone.enrol(&world, &code.typed).await.status, StatusCode::OK);
    let answer = phone.sync_on(&world, vec![phone.range(7, 1, &a_session())]).await;
    assert_eq!(answer.acks[0].held.ranges(), [(1, 6)]);

    let csv = browser.get("/console/caseload.csv").await;
    assert_eq!(csv.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
    let text = csv.text();
    let line = text.lines().nth(1).unwrap();
    assert_eq!(
        line,
        "Amina;06 12 34 56 78;Équipe du mardi;Nadia;1;02/03/2026;1;3;1;0;1;1;0;0;0;2;1;1;0"
    );

    let page = browser.get("/console/people").await.text();
    let cells: Vec<&str> = page.split("<td ").skip(1).map(cell_text).collect();
    assert_eq!(cells.join(";"), line);

    let person = browser.get(&format!("/console/person/{id}")).await.text();
    assert!(person.contains("Scène faite : core.02"), "{person}");
    assert!(person.contains("La règle : 1 sur 2") && person.contains("La langue : 1 sur 2"));
}

/// The text of a table cell, without the link and `bdi` of the first.
fn cell_text(cell: &str) -> &str {
    let inside = cell.split_once('>').unwrap().1.split_once("</td>").unwrap().0;
    inside.rsplit_once("<bdi>").map_or(inside, |(_, name)| name.split("</bdi>").next().unwrap())
}

#[tokio::test]
async fn with_a_no_the_console_shows_nothing_of_what_was_done() {
    let world = World::new().await;
    let browser = world.browser().await;
    let id = browser.add_person("Farid", "").await;
    let code = world.code_for(Target::Person(id.parse().unwrap()), 1).await;
    let mut phone = crate::world::Phone::new(1);
    phone.enrol(&world, &code.typed).await;
    let mut events = a_session();
    events.push(no());
    phone.sync_on(&world, vec![phone.range(7, 1, &events)]).await;

    let csv = browser.get("/console/caseload.csv").await.text();
    assert!(csv.contains("Farid;;Équipe du mardi;Nadia;1;inconnu;inconnu;inconnu"), "{csv}");
    let person = browser.get(&format!("/console/person/{id}")).await.text();
    assert!(person.contains("C’est son choix") && !person.contains("core.02"), "{person}");
}

#[tokio::test]
async fn a_pack_given_to_a_group_and_to_a_person_reaches_the_phone_at_its_next_sync() {
    let packs = crate::files::one_pack();
    let world = World::with_packs(packs.path()).await;
    let browser = world.browser().await;
    let id = browser.add_person("Amina", "").await;
    let code = world.code_for(Target::Person(id.parse().unwrap()), 1).await;
    let mut phone = crate::world::Phone::new(1);
    phone.enrol(&world, &code.typed).await;
    for to in [format!("g:{}", world.group.id), format!("p:{id}")] {
        let answer = browser.post("/console/give", &[("to", &to), ("pack", "chantier")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let again = browser.post("/console/give", &[("to", &to), ("pack", "chantier")]).await;
        let page = browser.get(again.header(header::LOCATION)).await.text();
        assert!(page.contains("« Chantier » est donné à"), "{page}");
    }
    let answer = phone.sync_on(&world, Vec::new()).await;
    let given: Vec<_> = answer
        .items
        .iter()
        .filter_map(|pulled| match &pulled.item {
            app_domain::wire::Item::Assign(assign) => {
                Some((assign.pack.as_str(), assign.by.as_str()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(given, [("chantier", "Nadia"); 2]);
    assert!(phone.sync_on(&world, Vec::new()).await.items.is_empty(), "the cursor has moved");
}

#[tokio::test]
async fn who_asked_for_help_is_called_first() {
    let world = World::new().await;
    let browser = world.browser().await;
    for (seed, name) in [(1, "Zoé"), (2, "José")] {
        let id = browser.add_person(name, "0612").await;
        let code = world.code_for(Target::Person(id.parse().unwrap()), 1).await;
        let mut phone = crate::world::Phone::new(seed);
        phone.enrol(&world, &code.typed).await;
        let mut events = a_session();
        if name == "José" {
            events.push(app_domain::event::Event::HelpAsked { need: "housing".into() });
        }
        phone.sync_on(&world, vec![phone.range(7, 1, &events)]).await;
    }
    let page = browser.get("/console").await.text();
    assert!(page.contains("Demande d’aide : le logement."), "{page}");
    assert!(page.find("José").unwrap() < page.find("Zoé").unwrap());
    for word in ["score", "classement", "inactif", "échec", "retard"] {
        assert!(!page.to_lowercase().contains(word), "{word}");
    }
}
