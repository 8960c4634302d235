//! How this machine is called in the room.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};

/// Names and private addresses of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    /// `localhost`, the machine's name, and the same under `.local`.
    pub names: Vec<String>,
    /// Loopback and private addresses.
    pub ips: Vec<IpAddr>,
}

impl Addresses {
    /// Asks the system.
    #[must_use]
    pub fn of_this_machine() -> Self {
        let mut names = vec!["localhost".to_owned()];
        if let Some(name) = host_name() {
            names.push(format!("{name}.local"));
            names.push(name);
        }
        let mut ips = BTreeSet::from([IpAddr::V4(Ipv4Addr::LOCALHOST)]);
        ips.extend(interface_addresses());
        ips.extend(address_towards_others());
        ips.retain(is_private);
        Self { names, ips: ips.into_iter().collect() }
    }

    /// The address other machines of the room use: the first that is not loopback.
    #[must_use]
    pub fn towards_others(&self) -> Option<IpAddr> {
        address_towards_others()
            .filter(|ip| self.ips.contains(ip) && !ip.is_loopback())
            .or_else(|| self.ips.iter().copied().find(|ip| !ip.is_loopback()))
    }
}

/// The authority speaks for these only.
fn is_private(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => v4.is_private() || v4.is_loopback() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_unique_local() || v6.is_loopback(),
    }
}

fn host_name() -> Option<String> {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname")
        .or_else(|_| std::fs::read_to_string("/etc/hostname"));
    let name = name.ok()?.trim().to_ascii_lowercase();
    let fits = !name.is_empty() && name != "localhost" && name.len() <= 63;
    (fits && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')).then_some(name)
}

/// The address this machine would send from; nothing is sent (the target is a documentation address, RFC 5737).
fn address_towards_others() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(SocketAddr::from((Ipv4Addr::new(192, 0, 2, 1), 9))).ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_unspecified())
}

/// Every IPv4 address of Linux's table of routes that is local to this machine.
fn interface_addresses() -> Vec<IpAddr> {
    let table = std::fs::read_to_string("/proc/net/fib_trie").unwrap_or_default();
    local_addresses(&table)
}

fn local_addresses(table: &str) -> Vec<IpAddr> {
    let mut last: Option<IpAddr> = None;
    let mut found = Vec::new();
    for line in table.lines() {
        if let Some(address) = line.trim().strip_prefix("|-- ") {
            last = address.parse().ok();
        } else if line.contains("/32 host LOCAL") {
            found.extend(last);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_addresses_are_read_from_the_table_of_routes() {
        let table = "  |-- 192.168.1.7\n     /32 host LOCAL\n  |-- 192.168.1.255\n     /32 link BROADCAST\n";
        assert_eq!(local_addresses(table), ["192.168.1.7".parse::<IpAddr>().unwrap()]);
    }

    #[test]
    fn only_private_addresses_are_spoken_for() {
        let here = Addresses::of_this_machine();
        assert!(here.ips.iter().all(is_private));
        assert!(here.names.contains(&"localhost".to_owned()));
        assert!(!is_private(&"8.8.8.8".parse().unwrap()));
    }
}
