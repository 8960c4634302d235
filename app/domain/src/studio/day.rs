//! A day as every file writes it.

/// `2026-11-29`, of days since 1970 (H. Hinnant's civil-from-days).
#[must_use]
pub fn iso(day: i64) -> String {
    let z = day.saturating_add(719_468);
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (d, m) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let y = era.saturating_mul(400).saturating_add(yoe) + i64::from(m <= 2);
    format!("{y:04}-{m:02}-{d:02}")
}
