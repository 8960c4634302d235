//! One thing that was looked at: how it is, why it matters, what to do.

use std::fmt::{self, Write};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// As it must be.
    Ok,
    /// Works, and somebody should see to it.
    Look,
    /// Something is lost, exposed, or will not work.
    Broken,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// Names it for programs: never changed once released.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What was found.
    pub what: String,
    /// Why it matters; empty where all is well.
    pub why: &'static str,
    /// What to do; empty where there is nothing to do.
    pub todo: String,
}

impl Finding {
    pub(super) fn ok(id: &'static str, what: impl Into<String>) -> Self {
        Self { id, severity: Severity::Ok, what: what.into(), why: "", todo: String::new() }
    }

    pub(super) fn look(
        id: &'static str,
        what: impl Into<String>,
        why: &'static str,
        todo: impl Into<String>,
    ) -> Self {
        Self { id, severity: Severity::Look, what: what.into(), why, todo: todo.into() }
    }

    pub(super) fn broken(
        id: &'static str,
        what: impl Into<String>,
        why: &'static str,
        todo: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Broken, ..Self::look(id, what, why, todo) }
    }
}

/// All that was looked at.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Diagnosis {
    /// One by one.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// The worst of all.
    #[must_use]
    pub fn worst(&self) -> Severity {
        self.findings.iter().map(|one| one.severity).max().unwrap_or(Severity::Ok)
    }

    /// What the program ends with: 0 all well, 1 somebody should see to it, 2 broken.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        self.worst() as u8
    }
}

impl fmt::Display for Diagnosis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for one in &self.findings {
            let mark = match one.severity {
                Severity::Ok => "ok    ",
                Severity::Look => "LOOK  ",
                Severity::Broken => "BROKEN",
            };
            writeln!(f, "{mark}  {}: {}", one.id, one.what)?;
            for (label, text) in [("why", one.why), ("do ", one.todo.as_str())] {
                if !text.is_empty() {
                    writeln!(f, "        {label}  {text}")?;
                }
            }
        }
        f.write_str(match self.worst() {
            Severity::Ok => "all is well",
            Severity::Look => "it works; see to the lines marked LOOK",
            Severity::Broken => "see to the lines marked BROKEN now",
        })?;
        f.write_char('\n')
    }
}
