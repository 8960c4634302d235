//! With the server: joining it, and one exchange after the other.

use super::open::{Desk, DeskError};
use crate::ports::LinkError;
use crate::view::Trouble;

impl Desk {
    pub(super) async fn enrol(&self, url: Option<&str>, code: &str) -> Result<(), DeskError> {
        let profile = self.state.borrow().profile;
        self.ports.log.set_setting(super::people::JOINING, &profile.to_string()).await?;
        self.ports.link.enrol(profile, url, code).await?;
        if let Some(adopted) = self.ports.link.adopted().await {
            let profile = self.take_up(profile, adopted).await?;
            self.use_profile(profile).await?;
        }
        self.sync().await
    }

    pub(super) async fn sync(&self) -> Result<(), DeskError> {
        self.exchange(true).await
    }

    /// An exchange that somebody asked for, or one by itself.
    pub(super) async fn exchange(&self, asked: bool) -> Result<(), DeskError> {
        let profile = self.state.borrow().profile;
        let sent = if asked {
            self.ports.link.sync(profile).await
        } else {
            self.ports.link.sync_by_itself(profile).await
        };
        if sent.is_ok() {
            self.tell_makers().await?;
        }
        self.look_at_people().await?;
        // Somebody else may be here by now. Rows may have come from another phone of the same person.
        let profile = self.state.borrow().profile;
        self.use_profile(profile).await?;
        self.look_round().await?;
        self.tell_ahead().await?;
        self.state.borrow_mut().link_trouble = sent.as_ref().err().and_then(link_trouble);
        sent.map_err(DeskError::Link)
    }
}

/// What a screen says about it.
pub(super) const fn link_trouble(error: &LinkError) -> Option<Trouble> {
    Some(match error {
        LinkError::NoNetwork => Trouble::NoNetwork,
        LinkError::NoRealNetwork => Trouble::NoRealNetwork,
        LinkError::BadCode => Trouble::BadCode,
        LinkError::EnrolAgain => Trouble::EnrolAgain,
        LinkError::UpdateNeeded => Trouble::UpdateNeeded,
        LinkError::PackRefused(_) => Trouble::PackRefused,
        LinkError::Log(_) => Trouble::NotRecorded,
    })
}
