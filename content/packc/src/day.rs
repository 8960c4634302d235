//! Days of the calendar, as `2026-11-21`: they compare as text.

const SECONDS_A_DAY: u64 = 86_400;

/// The day of a moment, in seconds since 1970 (UTC).
#[must_use]
pub fn of_unix(seconds: u64) -> String {
    // Days since 1 March of year 0, in eras of 400 years (H. Hinnant's civil calendar).
    let days = seconds / SECONDS_A_DAY + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", year + era * 400 + next)
}

#[cfg(test)]
mod tests {
    use super::of_unix;

    #[test]
    fn days_are_those_of_the_calendar() {
        let table = [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_795_219_200, "2026-11-21"),
            (1_798_675_200, "2026-12-31"),
        ];
        for (seconds, day) in table {
            assert_eq!(of_unix(seconds), day);
        }
    }
}
