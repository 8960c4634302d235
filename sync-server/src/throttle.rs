//! Counts failures, not attempts: a classroom of 40 phones shares one address (sync.md §9).

use app_domain::id::{DeviceId, UnixMillis};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Failures of one network in [`NETWORK_WINDOW_MS`] before typed codes are refused.
const NETWORK_FAILURES: usize = 10;
const NETWORK_WINDOW_MS: i64 = 10 * 60_000;
/// Failures of everybody together in an hour. The organisation of an unknown code is unknown, so this is per server:
/// stricter than per organisation.
const ALL_FAILURES: usize = 100;
const ALL_WINDOW_MS: i64 = 3_600_000;
/// Networks remembered at most; the oldest goes. Bounds the memory an attacker can take.
const MAX_NETWORKS: usize = 10_000;

/// A network: /24 of IPv4, /64 of IPv6. Kept in memory only, never logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Network([u8; 8]);

impl Network {
    /// The network of an address.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        let mut bytes = [0; 8];
        match address.to_canonical() {
            IpAddr::V4(v4) => bytes[..3].copy_from_slice(&v4.octets()[..3]),
            IpAddr::V6(v6) => bytes.copy_from_slice(&v6.octets()[..8]),
        }
        Self(bytes)
    }
}

/// Words to the makers that one phone may send in an hour: a person who tells a lot tells a dozen.
const TOLD: usize = 12;
const TOLD_WINDOW_MS: i64 = 3_600_000;
/// Phones remembered at most.
const MAX_TELLERS: usize = 10_000;

#[derive(Default)]
struct Failures {
    by_network: BTreeMap<Network, Vec<UnixMillis>>,
    all: Vec<UnixMillis>,
    told: BTreeMap<DeviceId, Vec<UnixMillis>>,
}

/// Failed codes of late. Lost at a restart, which costs a guesser one restart's worth of guesses.
#[derive(Default)]
pub struct Throttle(Mutex<Failures>);

impl Throttle {
    /// Seconds to wait before a typed code of this network is looked at; `None`: now.
    #[must_use]
    pub fn wait_s(&self, network: Network, now: UnixMillis) -> Option<i64> {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all = wait(&mut failures.all, now, ALL_WINDOW_MS, ALL_FAILURES);
        let here = failures.by_network.get_mut(&network);
        let here = here.and_then(|at| wait(at, now, NETWORK_WINDOW_MS, NETWORK_FAILURES));
        all.max(here)
    }

    /// Counts a word to the makers; seconds to wait when there were too many of late. In memory only: what was told is
    /// kept beside nobody.
    pub fn told_too_often(&self, phone: DeviceId, now: UnixMillis) -> Option<i64> {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let told = failures.told.entry(phone).or_default();
        if let Some(wait_s) = wait(told, now, TOLD_WINDOW_MS, TOLD) {
            return Some(wait_s);
        }
        told.push(now);
        if failures.told.len() > MAX_TELLERS {
            failures.told.retain(|_, at| at.iter().any(|t| now.0 - t.0 < TOLD_WINDOW_MS));
            if failures.told.len() > MAX_TELLERS {
                failures.told.pop_first();
            }
        }
        None
    }

    /// Notes a code that was not good.
    pub fn failed(&self, network: Network, now: UnixMillis) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failures.all.push(now);
        failures.by_network.entry(network).or_default().push(now);
        if failures.by_network.len() > MAX_NETWORKS {
            failures.by_network.retain(|_, at| at.iter().any(|t| now.0 - t.0 < NETWORK_WINDOW_MS));
            if failures.by_network.len() > MAX_NETWORKS {
                failures.by_network.pop_first();
            }
        }
    }
}

/// Forgets what is older than the window; the wait until less than `most` failures are in it.
fn wait(at: &mut Vec<UnixMillis>, now: UnixMillis, window: i64, most: usize) -> Option<i64> {
    at.retain(|t| now.0 - t.0 < window);
    let oldest_that_counts = at.len().checked_sub(most)?;
    at.get(oldest_that_counts).map(|t| (t.0 + window - now.0) / 1_000 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home() -> Network {
        Network::of("192.0.2.7".parse().unwrap())
    }

    #[test]
    fn the_eleventh_guess_waits_and_another_network_does_not() {
        let throttle = Throttle::default();
        for _ in 0..10 {
            assert_eq!(throttle.wait_s(home(), UnixMillis(0)), None);
            throttle.failed(home(), UnixMillis(0));
        }
        assert_eq!(throttle.wait_s(home(), UnixMillis(0)), Some(601));
        assert_eq!(
            throttle.wait_s(Network::of("192.0.2.99".parse().unwrap()), UnixMillis(0)),
            Some(601)
        );
        assert_eq!(
            throttle.wait_s(Network::of("198.51.100.1".parse().unwrap()), UnixMillis(0)),
            None
        );
        assert_eq!(throttle.wait_s(home(), UnixMillis(600_001)), None);
    }

    #[test]
    fn the_thirteenth_word_of_an_hour_waits_and_another_phone_does_not() {
        let (throttle, phone) = (Throttle::default(), DeviceId([1; 8]));
        for _ in 0..12 {
            assert_eq!(throttle.told_too_often(phone, UnixMillis(0)), None);
        }
        assert_eq!(throttle.told_too_often(phone, UnixMillis(0)), Some(3_601));
        assert_eq!(throttle.told_too_often(DeviceId([2; 8]), UnixMillis(0)), None);
        assert_eq!(throttle.told_too_often(phone, UnixMillis(3_600_001)), None);
    }

    #[test]
    fn a_hundred_failures_in_an_hour_stop_codes_everywhere() {
        let throttle = Throttle::default();
        for n in 0..100_u8 {
            throttle
                .failed(Network::of(std::net::Ipv4Addr::new(10, 0, n, 1).into()), UnixMillis(0));
        }
        assert!(throttle.wait_s(home(), UnixMillis(1)).is_some());
        assert_eq!(throttle.wait_s(home(), UnixMillis(ALL_WINDOW_MS + 1)), None);
    }
}
