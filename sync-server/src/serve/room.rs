//! How this server is reached, and how it speaks there.

use crate::app::{Authority, Site};
use crate::net::certificate::Files;
use crate::net::lan::{Addresses, RoomCertificates};
use crate::settings::Serve;
use anyhow::Result;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// With `--lan` the phones of the room have to reach this machine.
pub(super) fn wanted_address(settings: &Serve) -> SocketAddr {
    if settings.lan && settings.listen.ip().is_loopback() {
        return SocketAddr::from((Ipv4Addr::UNSPECIFIED, settings.listen.port()));
    }
    settings.listen
}

pub(super) fn next_port(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip(), address.port().wrapping_add(1))
}

pub(super) struct Room {
    pub(super) site: Arc<Site>,
    pub(super) speaks: Speaks,
}

/// How the listener speaks.
pub(super) enum Speaks {
    Plain,
    /// TLS, with a certificate that was given.
    Given(Files, Arc<rustls::ServerConfig>),
    /// TLS, with one of the room's own authority.
    Room(RoomCertificates),
}

impl Room {
    pub(super) fn of(settings: &Serve, bound: SocketAddr, now_ms: i64) -> Result<Self> {
        let here = Addresses::of_this_machine();
        // A machine alone has no address but its own.
        let others = || here.towards_others().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
        let ip = if bound.ip().is_unspecified() { others() } else { bound.ip() };
        let reached = SocketAddr::new(ip, bound.port());
        if let Some(files) = settings.certificate.files() {
            let address = settings.certificate.address(reached);
            let site = Site { address, https: true, authority: None };
            let config = files.load()?;
            return Ok(Self { site: Arc::new(site), speaks: Speaks::Given(files, config) });
        }
        if !settings.lan {
            let site = Site { address: format!("http://{reached}"), https: false, authority: None };
            return Ok(Self { site: Arc::new(site), speaks: Speaks::Plain });
        }
        let certificates = RoomCertificates::load(&settings.data, &here, now_ms)?;
        let authority = Authority {
            address: format!("http://{}/ca", next_port(reached)),
            fingerprint: certificates.fingerprint.clone(),
            pem: certificates.ca_pem.clone(),
        };
        let site =
            Site { address: format!("https://{reached}"), https: true, authority: Some(authority) };
        Ok(Self { site: Arc::new(site), speaks: Speaks::Room(certificates) })
    }
}
