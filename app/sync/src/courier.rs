//! Hand-carried sync (sync.md §12): bundles for whoever goes where a network is, the receipts they bring back, and
//! carrying for others. The transport by hand — a file, a QR, a stick — is the shell's.

mod deliver;
mod make;
mod receive;

pub use deliver::Delivered;
pub use receive::Arrived;

use app_domain::ports::LogError;
use app_domain::wire::BadBundle;

/// Why a bundle was not made or taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CourierError {
    /// The storage did not answer: nothing was changed.
    #[error(transparent)]
    Storage(#[from] LogError),
    /// The bundle is none, is not whole, or is not from who it says.
    #[error(transparent)]
    Bundle(#[from] BadBundle),
}
