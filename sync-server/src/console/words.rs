//! The console's words, one file a language. A language that lacks one does not compile.

mod fr;

pub(super) use fr::FR;

/// Every word of the console.
pub(super) struct Words {
    /// Code of the language.
    pub(in crate::console) lang: &'static str,
    pub(in crate::console) calls: &'static str,
    pub(in crate::console) people: &'static str,
    pub(in crate::console) packs: &'static str,
    pub(in crate::console) groups: &'static str,
    pub(in crate::console) sign_out: &'static str,
    pub(in crate::console) weekdays: [&'static str; 7],
    pub(in crate::console) months: [&'static str; 12],
    pub(in crate::console) months_short: [&'static str; 12],
    pub(in crate::console) today: &'static str,
    pub(in crate::console) yesterday: &'static str,
    pub(in crate::console) days_ago: fn(i64) -> String,
    pub(in crate::console) unknown: &'static str,

    // who to call
    pub(in crate::console) calls_order: &'static str,
    pub(in crate::console) this_week: &'static str,
    pub(in crate::console) persons: fn(usize) -> String,
    pub(in crate::console) did_scenes: &'static str,
    pub(in crate::console) did_none: &'static str,
    pub(in crate::console) nothing_received: &'static str,
    pub(in crate::console) no_call_due: &'static str,
    pub(in crate::console) nobody_to_call: &'static str,
    pub(in crate::console) nobody_yet: &'static str,
    pub(in crate::console) why_help: fn(&str) -> String,
    pub(in crate::console) why_promise: fn(&str) -> String,
    pub(in crate::console) why_silent: fn(i64) -> String,
    pub(in crate::console) why_unnamed: &'static str,
    pub(in crate::console) why_no_phone: &'static str,
    pub(in crate::console) why_weekly: fn(i64) -> String,
    pub(in crate::console) why_never: &'static str,
    pub(in crate::console) needs: &'static [(&'static str, &'static str)],
    pub(in crate::console) call: &'static str,
    pub(in crate::console) message: &'static str,
    pub(in crate::console) open: &'static str,
    pub(in crate::console) news: &'static str,
    pub(in crate::console) last_contact: &'static str,
    pub(in crate::console) never: &'static str,
    pub(in crate::console) not_shown: &'static str,
    pub(in crate::console) enrolled: &'static str,
    pub(in crate::console) not_enrolled: &'static str,
    pub(in crate::console) no_name: &'static str,

    // people
    pub(in crate::console) columns: &'static [&'static str],
    pub(in crate::console) export: &'static str,
    pub(in crate::console) export_note: &'static str,
    pub(in crate::console) add_person: &'static str,
    pub(in crate::console) first_name: &'static str,
    pub(in crate::console) telephone: &'static str,
    pub(in crate::console) name_note: &'static str,
    pub(in crate::console) group: &'static str,
    pub(in crate::console) no_group: &'static str,
    pub(in crate::console) save: &'static str,

    // a person
    pub(in crate::console) what_happened: &'static str,
    pub(in crate::console) hears_too: fn(&str) -> String,
    pub(in crate::console) nothing_yet: &'static str,
    pub(in crate::console) scene_done: fn(&str) -> String,
    pub(in crate::console) promised: fn(&str) -> String,
    pub(in crate::console) promise_later: fn(&str) -> String,
    pub(in crate::console) told: fn(&str) -> String,
    pub(in crate::console) help_asked: fn(&str) -> String,
    pub(in crate::console) called: &'static str,
    pub(in crate::console) messaged: &'static str,
    pub(in crate::console) noted: &'static str,
    pub(in crate::console) by: fn(&str) -> String,
    pub(in crate::console) last_news: &'static str,
    pub(in crate::console) eight_weeks: &'static str,
    pub(in crate::console) no_news_yet: &'static str,
    pub(in crate::console) what_is_known: fn(&str) -> String,
    pub(in crate::console) track: &'static str,
    pub(in crate::console) oral: &'static str,
    pub(in crate::console) written: &'static str,
    pub(in crate::console) knows: &'static str,
    pub(in crate::console) with_help: &'static str,
    pub(in crate::console) not_yet: &'static str,
    pub(in crate::console) never_added: &'static str,
    pub(in crate::console) scenes_done: &'static str,
    pub(in crate::console) road_title: &'static str,
    pub(in crate::console) safety_title: &'static str,
    pub(in crate::console) road_language: fn(u32, u32) -> String,
    pub(in crate::console) road_rule: fn(u32, u32) -> String,
    pub(in crate::console) road_slip: fn(u32) -> String,
    pub(in crate::console) strengths: fn(&str) -> String,
    pub(in crate::console) strengths_note: &'static str,
    pub(in crate::console) packs_given: &'static str,
    pub(in crate::console) no_pack: &'static str,
    pub(in crate::console) with_group: fn(&str) -> String,
    pub(in crate::console) phones: &'static str,
    pub(in crate::console) phone_since: fn(&str, &str) -> String,
    pub(in crate::console) phone_ended: &'static str,
    pub(in crate::console) phone_twice: &'static str,
    pub(in crate::console) end_phone: &'static str,
    pub(in crate::console) end_phone_note: &'static str,
    pub(in crate::console) rows_apart: fn(u32, &str) -> String,
    pub(in crate::console) rows_apart_title: &'static str,
    pub(in crate::console) log_call: &'static str,
    pub(in crate::console) log_message: &'static str,
    pub(in crate::console) note: &'static str,
    pub(in crate::console) log_note: &'static str,
    pub(in crate::console) make_code: &'static str,
    pub(in crate::console) change_name: &'static str,
    pub(in crate::console) put_in_group: &'static str,
    pub(in crate::console) give_pack: &'static str,

    pub(in crate::console) seen_title: &'static str,
    pub(in crate::console) seen_note: &'static str,
    pub(in crate::console) seen_opened: &'static str,
    pub(in crate::console) seen_listed: &'static str,
    pub(in crate::console) role_trainer: &'static str,
    pub(in crate::console) role_coordinator: &'static str,

    // phones of all, and the audit
    pub(in crate::console) phone_twice_note: &'static str,
    pub(in crate::console) phone_split: &'static str,
    pub(in crate::console) audit: &'static str,
    pub(in crate::console) audit_note: &'static str,
    pub(in crate::console) audit_none: &'static str,
    pub(in crate::console) audit_whole: fn(u64) -> String,
    pub(in crate::console) audit_broken: fn(u64) -> String,
    pub(in crate::console) audit_day: &'static str,
    pub(in crate::console) audit_show: &'static str,
    pub(in crate::console) audit_columns: &'static [&'static str],
    pub(in crate::console) audit_actions: &'static [(&'static str, &'static str)],

    // rows kept apart
    pub(in crate::console) oversight: &'static str,
    pub(in crate::console) apart: &'static str,
    pub(in crate::console) apart_note: &'static str,
    pub(in crate::console) apart_none: &'static str,
    pub(in crate::console) apart_silent: &'static str,
    pub(in crate::console) apart_since: fn(&str) -> String,
    pub(in crate::console) apart_reasons: &'static [(&'static str, &'static str)],
    pub(in crate::console) apart_release: &'static str,
    pub(in crate::console) apart_told: fn(u32, u32) -> String,

    // two sheets of one person
    pub(in crate::console) merge: &'static str,
    pub(in crate::console) merge_what: fn(&str) -> String,
    pub(in crate::console) merge_with: &'static str,
    pub(in crate::console) merge_sure: &'static str,

    // erasing
    pub(in crate::console) erase: &'static str,
    pub(in crate::console) erase_what: &'static str,
    pub(in crate::console) erase_sure: fn(&str) -> String,
    pub(in crate::console) erasures: &'static str,
    pub(in crate::console) erasures_note: &'static str,
    pub(in crate::console) erasures_none: &'static str,
    pub(in crate::console) erase_asked: fn(&str, &str) -> String,
    pub(in crate::console) erased_on: fn(u32, u32) -> String,
    pub(in crate::console) erased_ended: fn(u32) -> String,

    // words to the makers
    pub(in crate::console) feedback: &'static str,
    pub(in crate::console) feedback_note: &'static str,
    pub(in crate::console) feedback_none: &'static str,
    pub(in crate::console) feedback_where: fn(&str, u32) -> String,
    pub(in crate::console) feedback_heard: &'static str,
    pub(in crate::console) feedback_was_heard: &'static str,
    pub(in crate::console) feedback_erase: &'static str,

    // groups
    pub(in crate::console) group_name: &'static str,
    pub(in crate::console) add_group: &'static str,
    pub(in crate::console) group_reach: fn(u32, u32) -> String,
    pub(in crate::console) phones_wanted: &'static str,

    pub(in crate::console) zone: &'static str,
    pub(in crate::console) zones: &'static [(&'static str, &'static str)],

    // enrolment sheet
    pub(in crate::console) sheet_title: fn(&str) -> String,
    pub(in crate::console) sheet_steps: [&'static str; 3],
    pub(in crate::console) sheet_code: &'static str,
    pub(in crate::console) sheet_valid: fn(u32) -> String,
    pub(in crate::console) sheet_scan: &'static str,
    pub(in crate::console) sheet_bare_number: &'static str,
    pub(in crate::console) sheet_not_secure: &'static str,
    pub(in crate::console) room_title: &'static str,
    pub(in crate::console) room_steps: [&'static str; 4],
    pub(in crate::console) room_fingerprint: &'static str,
    pub(in crate::console) room_limits: &'static str,
    pub(in crate::console) print: &'static str,

    // giving a pack
    pub(in crate::console) three_touches: &'static str,
    pub(in crate::console) to_whom: &'static str,
    pub(in crate::console) one_person: &'static str,
    pub(in crate::console) which_pack: &'static str,
    pub(in crate::console) give: &'static str,
    pub(in crate::console) given: fn(&str, &str) -> String,
    pub(in crate::console) give_note: &'static str,
    pub(in crate::console) pack_size: fn(usize, u64) -> String,
    pub(in crate::console) voices: fn(&str) -> String,
    pub(in crate::console) no_voices: &'static str,
    pub(in crate::console) no_packs: &'static str,
    pub(in crate::console) choose_both: &'static str,

    // signing in
    pub(in crate::console) sign_in: &'static str,
    pub(in crate::console) sign_in_button: &'static str,
    pub(in crate::console) sign_in_once: &'static str,
    pub(in crate::console) sign_in_help: &'static str,
    pub(in crate::console) link_over: &'static str,
    pub(in crate::console) not_safe: &'static str,
    pub(in crate::console) not_safe_how: &'static str,
}

impl Words {
    /// What was done, in words; an action of a newer server as it is.
    #[must_use]
    pub(super) fn audit_action<'a>(&self, action: &'a str) -> &'a str {
        self.audit_actions.iter().find(|(key, _)| *key == action).map_or(action, |(_, words)| words)
    }

    /// Why rows are kept apart, in words: the reason begins with one of the list.
    #[must_use]
    pub(super) fn apart_reason(&self, reason: &str) -> &'static str {
        let known = self.apart_reasons.iter().find(|(key, _)| reason.starts_with(key));
        known.map_or("", |(_, words)| words)
    }

    /// A need from the Aide screen in words; one of a newer app as it is.
    #[must_use]
    pub(super) fn need<'a>(&self, need: &'a str) -> &'a str {
        self.needs.iter().find(|(key, _)| *key == need).map_or(need, |(_, words)| words)
    }
}
