//! The enrolment sheet: a picture to scan, eight characters to type, and in a room the certificate first.

use super::gate::{Closed, SignedIn, Trusted};
use super::pages::{Frame, Here, Page, Sheet};
use super::person::id;
use super::words::FR;
use crate::app::{App, Site};
use crate::error::ApiError;
use crate::start::{Code, new_code};
use crate::store::Target;
use axum::extract::{Path, State};
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};
use serde::Deserialize;

/// Phones one code may enrol: a large classroom.
const MOST_USES: u32 = 200;

/// How many phones.
#[derive(Deserialize)]
pub(super) struct UsesForm {
    uses: u32,
}

pub(super) async fn for_person(
    State(app): State<App>,
    Path(person): Path<String>,
    Trusted(who, _): Trusted<UsesForm>,
) -> Result<Page<Sheet>, Closed> {
    sheet(&app, &who, Target::Person(id(&person)?), 1).await
}

pub(super) async fn for_group(
    State(app): State<App>,
    Path(group): Path<String>,
    Trusted(who, form): Trusted<UsesForm>,
) -> Result<Page<Sheet>, Closed> {
    sheet(&app, &who, Target::Group(id(&group)?), form.uses.clamp(1, MOST_USES)).await
}

async fn sheet(
    app: &App,
    who: &SignedIn,
    target: Target,
    uses: u32,
) -> Result<Page<Sheet>, Closed> {
    let now = app.clock.now();
    let (code, name) = new_code(&*app.store, &*app.entropy, who.staff(), target, uses, now).await?;
    let here = if matches!(target, Target::Group(_)) { Here::Groups } else { Here::People };
    let name = if name.is_empty() { FR.no_name } else { &name };
    Ok(Page(Sheet {
        f: Frame::new(&who.0, here),
        title: (FR.sheet_title)(name),
        address: format!("{}/", app.site.address),
        qr: qr(&app.site, &code)?,
        code: spaced(&code.typed),
        valid: (FR.sheet_valid)(uses),
        bare_number: host(&app.site).parse::<std::net::IpAddr>().is_ok(),
        this_machine_only: !app.site.https,
        authority: app.site.authority.clone(),
    }))
}

/// The address with the secret behind `#`, which is never sent to a server by opening it.
fn qr(site: &Site, code: &Code) -> Result<String, Closed> {
    let link = format!("{}/#{}", site.address, code.secret);
    let drawn =
        QRBuilder::new(link).ecl(ECL::M).build().map_err(|e| ApiError::Broken(e.to_string()))?;
    Ok(SvgBuilder::default().to_str(&drawn))
}

/// In two groups, so that it can be read aloud.
fn spaced(code: &str) -> String {
    let (first, second) = code.split_at_checked(4).unwrap_or((code, ""));
    format!("{first} {second}")
}

fn host(site: &Site) -> &str {
    let after = site.address.split_once("://").map_or(site.address.as_str(), |(_, rest)| rest);
    after.rsplit_once(':').map_or(after, |(host, _)| host).trim_matches(['[', ']'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_number_is_told_from_a_name() {
        let of = |address: &str| Site { address: address.to_owned(), ..Site::default() };
        assert_eq!(host(&of("https://192.168.1.2:8443")), "192.168.1.2");
        assert_eq!(host(&of("https://[fd00::1]:8443")), "fd00::1");
        assert_eq!(host(&of("https://agence.example")), "agence.example");
        assert_eq!(spaced("ABCD1234"), "ABCD 1234");
    }
}
