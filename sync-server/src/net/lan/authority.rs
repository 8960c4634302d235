//! The room's authority (made once, kept under `keys/`) and the server's certificate (made at each start).

use super::Addresses;
use crate::keys::write_secret;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType,
};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// Why the room has no certificate.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LanError {
    /// A file cannot be read or written.
    #[error("the certificate file {0} cannot be used ({1})")]
    File(PathBuf, std::io::Error),
    /// A file is not what it should be, or a certificate cannot be made.
    #[error(
        "no certificate for the room ({0}): delete keys/room-ca.* to make a new authority; phones install it again"
    )]
    Certificate(String),
}

impl From<rcgen::Error> for LanError {
    fn from(error: rcgen::Error) -> Self {
        Self::Certificate(error.to_string())
    }
}

/// What a server of a room speaks with.
pub struct RoomCertificates {
    /// The authority's certificate, which phones install.
    pub ca_pem: String,
    /// Its SHA-256, as phones show it: pairs of digits with colons.
    pub fingerprint: String,
    /// The server's chain.
    pub chain_pem: String,
    /// The server's key.
    pub key_pem: String,
}

/// Years a phone keeps the authority.
const CA_YEARS: i32 = 10;
/// Days of the server's certificate. Phones refuse more than 825 under an installed authority.
const LEAF_DAYS: i64 = 397;

impl RoomCertificates {
    /// Finds or makes the authority of a folder, and makes the server's certificate for these addresses. `now_ms` is
    /// the server's time.
    ///
    /// # Errors
    /// [`LanError`].
    pub fn load(dir: &Path, addresses: &Addresses, now_ms: i64) -> Result<Self, LanError> {
        let keys = dir.join("keys");
        let key = authority_key(&keys.join("room-ca.key"))?;
        let params = authority(now_ms)?;
        let ca_pem = authority_pem(&keys.join("room-ca.crt"), &params, &key)?;
        let issuer = Issuer::from_params(&params, &key);
        let leaf_key = KeyPair::generate()?;
        let leaf = leaf(addresses, now_ms)?.signed_by(&leaf_key, &issuer)?;
        Ok(Self {
            fingerprint: fingerprint(&der_of(&ca_pem)?),
            chain_pem: format!("{}{ca_pem}", leaf.pem()),
            ca_pem,
            key_pem: leaf_key.serialize_pem(),
        })
    }
}

fn authority_key(file: &Path) -> Result<KeyPair, LanError> {
    match std::fs::read_to_string(file) {
        Ok(pem) => Ok(KeyPair::from_pem(&pem)?),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            let key = KeyPair::generate()?;
            let pem = key.serialize_pem();
            write_secret(file, pem.as_bytes()).map_err(|e| LanError::File(file.to_owned(), e))?;
            Ok(key)
        }
        Err(e) => Err(LanError::File(file.to_owned(), e)),
    }
}

fn authority_pem(
    file: &Path,
    params: &CertificateParams,
    key: &KeyPair,
) -> Result<String, LanError> {
    match std::fs::read_to_string(file) {
        Ok(pem) => Ok(pem),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            let pem = params.self_signed(key)?.pem();
            write_secret(file, pem.as_bytes()).map_err(|e| LanError::File(file.to_owned(), e))?;
            Ok(pem)
        }
        Err(e) => Err(LanError::File(file.to_owned(), e)),
    }
}

/// Name-constrained: whoever installs it trusts it for private addresses and local names, and for nothing else.
fn authority(now_ms: i64) -> Result<CertificateParams, LanError> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, "Passerelle, cette salle");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let year = year_of(now_ms);
    params.not_before = rcgen::date_time_ymd(year, 1, 1);
    params.not_after = rcgen::date_time_ymd(year + CA_YEARS, 1, 1);
    params.name_constraints =
        Some(NameConstraints { permitted_subtrees: permitted(), excluded_subtrees: Vec::new() });
    Ok(params)
}

fn permitted() -> Vec<GeneralSubtree> {
    let v4 = |a: [u8; 4], bits| GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix(a, bits));
    let v6 = |first: u8, bits| {
        let mut address = [0; 16];
        address[0] = first;
        GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(address, bits))
    };
    let mut subtrees = vec![
        v4([10, 0, 0, 0], 8),
        v4([172, 16, 0, 0], 12),
        v4([192, 168, 0, 0], 16),
        v4([169, 254, 0, 0], 16),
        v4([127, 0, 0, 0], 8),
        v6(0xfc, 7),
    ];
    let mut loopback = [0; 16];
    loopback[15] = 1;
    subtrees.push(GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(loopback, 128)));
    let names = Addresses::of_this_machine().names.into_iter();
    subtrees.extend(names.chain(["local".to_owned()]).map(GeneralSubtree::DnsName));
    subtrees
}

fn leaf(addresses: &Addresses, now_ms: i64) -> Result<CertificateParams, LanError> {
    let mut params = CertificateParams::new(addresses.names.clone())?;
    params.subject_alt_names.extend(addresses.ips.iter().copied().map(SanType::IpAddress));
    params.distinguished_name.push(DnType::CommonName, "Passerelle");
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.use_authority_key_identifier_extension = true;
    let day = |days: i64| {
        let (year, month, day) = crate::console::date::civil(now_ms.div_euclid(86_400_000) + days);
        rcgen::date_time_ymd(year, month, day)
    };
    // Yesterday: a phone's clock may be a little behind.
    (params.not_before, params.not_after) = (day(-1), day(LEAF_DAYS - 1));
    Ok(params)
}

fn year_of(now_ms: i64) -> i32 {
    crate::console::date::civil(now_ms.div_euclid(86_400_000)).0
}

fn der_of(pem: &str) -> Result<Vec<u8>, LanError> {
    use base64::Engine;
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    let der = base64::engine::general_purpose::STANDARD.decode(body.trim());
    der.map_err(|e| LanError::Certificate(e.to_string()))
}

fn fingerprint(der: &[u8]) -> String {
    let hash = Sha256::digest(der);
    hash.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000_000;

    #[test]
    fn the_authority_is_made_once_and_the_server_speaks_under_it() {
        let dir = tempfile::tempdir().unwrap();
        let here = Addresses::of_this_machine();
        let first = RoomCertificates::load(dir.path(), &here, NOW).unwrap();
        let again = RoomCertificates::load(dir.path(), &here, NOW + 1).unwrap();
        assert_eq!(first.ca_pem, again.ca_pem);
        assert_eq!(first.fingerprint, again.fingerprint);
        assert_eq!(first.fingerprint.len(), 32 * 3 - 1);
        assert_ne!(first.chain_pem, again.chain_pem);
    }
}
