//! Signing in, forms, and what is never taken for a formula or a tag.

use crate::world::{Browser, World, form, get};
use axum::http::{StatusCode, header};
use sync_server::entropy::SystemEntropy;
use sync_server::start;

#[tokio::test]
async fn a_link_is_spent_once_by_its_button_and_not_by_opening_it() {
    let world = World::new().await;
    let path = start::sign_in_path(&*world.store, &SystemEntropy, &world.staff, crate::world::NOON)
        .await
        .unwrap();
    for _ in 0..2 {
        let page = world.send(get(&path)).await;
        assert!(page.text().contains("<button"), "opening changes nothing");
        assert!(page.headers.get(header::SET_COOKIE).is_none());
    }
    let browser = Browser::sign_in(&world, &path).await;
    assert!(browser.get("/console").await.text().contains("À appeler"));
    let link = path.split_once("t=").unwrap().1;
    let again = world.send(form("/console/sign-in", &[("t", link)])).await;
    assert!(again.text().contains("déjà servi"));
}

#[tokio::test]
async fn a_link_is_over_after_a_quarter_of_an_hour_and_a_session_after_twelve_idle_hours() {
    let world = World::new().await;
    let path = start::sign_in_path(&*world.store, &SystemEntropy, &world.staff, crate::world::NOON)
        .await
        .unwrap();
    let browser = world.browser().await;
    world.clock.advance(15 * 60_000 + 1);
    let link = path.split_once("t=").unwrap().1;
    assert!(
        world
            .send(form("/console/sign-in", &[("t", link)]))
            .await
            .text()
            .contains("n’est plus valable")
    );
    assert!(browser.get("/console").await.text().contains("Cette semaine"));
    world.clock.advance(12 * 3_600_000 + 1);
    assert!(!browser.get("/console").await.text().contains("Cette semaine"));
}

#[tokio::test]
async fn without_a_session_every_page_says_how_to_sign_in_and_shows_nobody() {
    let world = World::new().await;
    world.browser().await.add_person("Amina", "").await;
    for path in
        ["/console", "/console/people", "/console/caseload.csv", "/console/groups", "/console/give"]
    {
        let page = world.send(get(path)).await.text();
        assert!(page.contains("ouvrez le lien") && !page.contains("Amina"), "{path}");
    }
}

#[tokio::test]
async fn from_another_machine_over_plain_http_the_console_does_not_open() {
    let world = World::new().await;
    let browser = world.browser().await;
    let page = world.send_from("192.168.1.7:5", browser.with_cookie(get("/console"))).await.text();
    assert!(page.contains("ne s’ouvre pas ici") && !page.contains("Cette semaine"));
}

#[tokio::test]
async fn a_form_without_origin_or_token_changes_nothing() {
    let world = World::new().await;
    let browser = world.browser().await;
    let mut foreign = form("/console/groups", &[("name", "X")]);
    foreign.headers_mut().insert(header::ORIGIN, "http://evil.example".parse().unwrap());
    for request in [foreign, form("/console/groups", &[("name", "X"), ("_t", "guess")])] {
        assert_eq!(world.send(browser.with_cookie(request)).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(world.store.groups(&world.staff).await.unwrap().len(), 1);
}

#[tokio::test]
async fn f33_a_name_stays_a_text_on_the_screen_and_in_the_file() {
    let world = World::new().await;
    let browser = world.browser().await;
    let names = ["=HYPERLINK(\"http://x\";\"y\")", "O, \"d\"", "أمينة", "<b>x</b>"];
    for name in names {
        browser.add_person(name, "+33 6 00").await;
    }
    let csv = browser.get("/console/caseload.csv").await.text();
    assert_eq!(csv.lines().count(), 1 + names.len());
    assert!(csv.contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\";'+33 6 00;"), "{csv}");
    assert!(csv.contains("أمينة;"));
    assert!(csv.starts_with('\u{feff}') && csv.contains("\r\n"));
    let page = browser.get("/console/people").await.text();
    assert!(!page.contains("<b>x</b>") && page.contains("أمينة"));
}

#[tokio::test]
async fn a_sheet_has_a_picture_a_code_and_says_what_it_is_good_for() {
    let world = World::new().await;
    let browser = world.browser().await;
    let group = world.group.id;
    let answer = browser.post(&format!("/console/group/{group}/code"), &[("uses", "12")]).await;
    let page = answer.text();
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    assert!(
        page.contains("<svg") && page.contains("Pour 12 téléphones, pendant 3 jours."),
        "{page}"
    );
    let code = page.split_once("id=\"code\">").unwrap().1.split('<').next().unwrap();
    let mut phone = crate::world::Phone::new(1);
    assert_eq!(
        phone.enrol(&world, code).await.status,
        StatusCode::OK,
        "as it is read aloud: {code}"
    );
}

#[tokio::test]
async fn contacts_are_kept_and_the_audit_chain_holds() {
    let world = World::new().await;
    let browser = world.browser().await;
    let id = browser.add_person("José", "06").await;
    let path = format!("/console/person/{id}");
    browser.post(&format!("{path}/contact"), &[("kind", "call"), ("note", "")]).await;
    browser.post(&format!("{path}/contact"), &[("kind", "note"), ("note", "rappeler lundi")]).await;
    browser.post(&path, &[("name", "Josué"), ("phone", "07")]).await;
    let page = browser.get(&path).await.text();
    assert!(page.contains("rappeler lundi (par Nadia)") && page.contains("Josué"), "{page}");
    let (holds, entries) = world.store.audit_holds(world.staff.org).await.unwrap();
    assert!(holds && entries >= 6, "{entries}");
}

#[tokio::test]
async fn pages_carry_no_script_and_headers_forbid_any() {
    let world = World::new().await;
    let browser = world.browser().await;
    for path in
        ["/console", "/console/people", "/console/groups", "/console/give", "/console/people/new"]
    {
        let page = browser.get(path).await;
        assert!(!page.text().contains("<script") && !page.text().contains(" style="), "{path}");
        assert!(!page.header(header::CONTENT_SECURITY_POLICY).contains("unsafe"));
        assert!(page.header(header::CONTENT_SECURITY_POLICY).contains("default-src 'none'"));
    }
}
