//! Hand-carried sync (sync.md §12): bundles of this phone on their way, bundles of others, reports without a name.

mod carried;
pub(crate) mod near_miss;
mod port;
pub(crate) mod sent;
