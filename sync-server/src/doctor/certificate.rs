//! Until when certificates are good: the room's own authority, and one that stands in front.

use super::{Finding, Patient};
use std::path::Path;

const DAY_S: i64 = 86_400;
/// Enough to notice and to renew.
const SOON_DAYS: i64 = 21;

pub(super) fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let room = patient.data.join("keys").join("room-ca.crt");
    let mut findings = Vec::new();
    if room.exists() {
        let todo =
            "remove keys/room-ca.* and restart: phones install the new authority (enrolment sheet)";
        findings.push(judge("certificate-of-the-room", &room, patient, todo));
    }
    if let Some(given) = patient.certificate {
        let todo =
            "renew it where it came from; with a proxy that renews by itself, look into its log";
        findings.push(judge("certificate", given, patient, todo));
    }
    findings
}

fn judge(id: &'static str, file: &Path, patient: &Patient<'_>, todo: &str) -> Finding {
    let why = "phones and browsers refuse a server whose certificate has ended; answers stay on the phones";
    let Some(end) = end_of(file) else {
        let what = format!("{} is not a certificate that can be read", file.display());
        return Finding::broken(id, what, why, todo);
    };
    match (end - patient.now.0.div_euclid(1_000)).div_euclid(DAY_S) {
        days if days < 0 => Finding::broken(id, format!("ended {} days ago", -days), why, todo),
        days if days < SOON_DAYS => Finding::look(id, format!("ends in {days} days"), why, todo),
        days => Finding::ok(id, format!("good for {days} days")),
    }
}

/// Seconds since 1970 when the first certificate of a PEM file ends.
fn end_of(file: &Path) -> Option<i64> {
    let bytes = std::fs::read(file).ok()?;
    let (_, pem) = x509_parser::pem::parse_x509_pem(&bytes).ok()?;
    Some(pem.parse_x509().ok()?.validity().not_after.timestamp())
}
