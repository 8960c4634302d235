//! What went wrong, in words, picture and voice: what happened and what to do. Never a code, never `Debug`.

use crate::parts::{Act, Sheet, Sign};
use crate::speaker::Speaker;
use crate::{Place, Words, use_door, use_tr};
use app_domain::desk::Command;
use app_domain::view::Trouble;
use dioxus::prelude::*;
use locales::Tr;

/// Each trouble as the screen says it.
pub(crate) fn trouble_words(trouble: Trouble, tr: Tr) -> Words {
    match trouble {
        Trouble::DiskFull => tr.errors_disk_full(),
        Trouble::NotRecorded => tr.errors_not_recorded(),
        Trouble::UpdateNeeded => tr.errors_update_needed(),
        Trouble::OpenElsewhere => tr.errors_other_window(),
        Trouble::NoRealNetwork => tr.send_wifi_page(),
        Trouble::NoNetwork => tr.send_no_network(),
        Trouble::BadCode => tr.enrol_code_unknown(),
        Trouble::EnrolAgain => tr.enrol_code_ended(),
        Trouble::PackRefused => tr.errors_pack_refused(),
    }
    .into()
}

/// The name tests read.
const fn name(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::DiskFull => "disk-full",
        Trouble::NotRecorded => "not-recorded",
        Trouble::UpdateNeeded => "update-needed",
        Trouble::OpenElsewhere => "open-elsewhere",
        Trouble::NoRealNetwork => "no-real-network",
        Trouble::NoNetwork => "no-network",
        Trouble::BadCode => "bad-code",
        Trouble::EnrolAgain => "enrol-again",
        Trouble::PackRefused => "pack-refused",
    }
}

/// A sheet over the screen, until it is read.
#[component]
pub(crate) fn TroubleSheet() -> Element {
    let (tr, door, speaker) = (use_tr(), use_door(), use_context::<Speaker>());
    let trouble = door.view().read().trouble;
    use_effect(use_reactive!(|trouble| if let Some(trouble) = trouble {
        speaker.say(vec![trouble_words(trouble, tr)]);
    }));
    // Nothing stands over what one may need at once; the sheet is there again afterwards.
    let needed = matches!(door.place(), Place::Emergency | Place::Help | Place::Directory);
    let Some(trouble) = trouble.filter(|_| !needed) else {
        return rsx! {};
    };
    rsx! {
        div { class: "over", role: "alertdialog", aria_label: "{trouble_words(trouble, tr).text}", "data-trouble": name(trouble),
            Sheet { good: false, title: trouble_words(trouble, tr),
                Act { words: tr.frame_ok(), sign: Sign::Check, onact: move |()| door.act(Command::ReadTrouble) }
            }
        }
    }
}
