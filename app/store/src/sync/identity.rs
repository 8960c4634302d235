//! Who this installation is. The secret half lives where the platform says: a file beside the database that is no
//! part of a backup of it, or, in the browser, the database itself.

use crate::error::DbError;
use crate::random;
use app_domain::id::DeviceId;
use app_domain::ports::{Identity, Ids};

/// `install` and the two private keys: 72 bytes.
#[derive(Clone)]
pub(crate) struct Keys {
    install: u64,
    sign: [u8; 32],
    seal: [u8; 32],
}

impl Keys {
    /// Bytes of [`Self::to_bytes`].
    const SIZE: usize = 72;

    pub(crate) fn draw(ids: &dyn Ids) -> Result<Self, DbError> {
        let install = random::nonzero(ids)?;
        Ok(Self { install, sign: random::bytes(ids)?, seal: random::bytes(ids)? })
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::SIZE);
        out.extend(self.install.to_be_bytes());
        out.extend(self.sign);
        out.extend(self.seal);
        out
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (install, rest) = bytes.split_first_chunk()?;
        let (sign, rest) = rest.split_first_chunk()?;
        let seal = rest.try_into().ok()?;
        Some(Self { install: u64::from_be_bytes(*install), sign: *sign, seal })
    }

    /// What others may know.
    pub(crate) fn identity(&self, device: DeviceId) -> Identity {
        let sign = ed25519_dalek::SigningKey::from_bytes(&self.sign);
        let seal = x25519_dalek::StaticSecret::from(self.seal);
        Identity {
            device,
            install: self.install,
            sign_key: sign.verifying_key().to_bytes(),
            seal_key: x25519_dalek::PublicKey::from(&seal).to_bytes(),
        }
    }
}
