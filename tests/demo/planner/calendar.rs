//! Days as dates.

use app_domain::id::Day;

/// `2026-09-07 lun`: proleptic Gregorian, by Howard Hinnant's `civil_from_days`.
pub(super) fn date(day: Day) -> String {
    const NAMES: [&str; 7] = ["jeu", "ven", "sam", "dim", "lun", "mar", "mer"];
    let z = day.0 + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let name = usize::try_from(day.0.rem_euclid(7)).ok().and_then(|at| NAMES.get(at));
    format!("{year}-{month:02}-{of_month:02} {}", name.unwrap_or(&""))
}
