//! The common footbridge: what this person laid of it (look/README §1). It only grows; nobody is counted against anybody.

/// How far it is. The screens draw it; no figure of it is ever shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SiteView {
    /// Parts laid: scenes finished and promises told.
    pub laid: u32,
    /// The newest of them that were not shown landing yet.
    pub fresh: u32,
}
