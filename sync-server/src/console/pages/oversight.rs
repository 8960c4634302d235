//! Pages of the oversight: phones, rows kept apart, erasures, the audit.

use super::Frame;
use askama::Template;

/// A phone of the caseload.
pub(in crate::console) struct PhoneLine {
    pub id: String,
    pub persons: Vec<(String, String)>,
    pub text: String,
    pub ended: bool,
    pub twice: bool,
}

#[derive(Template)]
#[template(path = "phones.html")]
pub(in crate::console) struct Phones {
    pub f: Frame,
    pub lines: Vec<PhoneLine>,
}

#[derive(Template)]
#[template(path = "audit.html")]
pub(in crate::console) struct Audit {
    pub f: Frame,
    pub rows: Vec<[String; 5]>,
    /// As a date field holds it.
    pub day: String,
    pub chain: String,
    pub whole: bool,
}

/// Rows kept apart for one reason.
pub(in crate::console) struct ApartLine {
    pub person: String,
    pub name: Option<String>,
    pub what: String,
    pub why: &'static str,
    pub since: String,
    pub reason: String,
    pub can_return: bool,
}

#[derive(Template)]
#[template(path = "apart.html")]
pub(in crate::console) struct Apart {
    pub f: Frame,
    pub lines: Vec<ApartLine>,
    pub told: Option<String>,
}

/// How far an erasure is.
pub(in crate::console) struct ErasureLine {
    pub id: String,
    pub asked: String,
    pub progress: String,
    pub ended: Option<String>,
}

#[derive(Template)]
#[template(path = "erasures.html")]
pub(in crate::console) struct Erasures {
    pub f: Frame,
    pub lines: Vec<ErasureLine>,
}
