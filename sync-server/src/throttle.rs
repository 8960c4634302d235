//! Counts failures, not attempts: a classroom of 40 phones shares one address (sync.md §9).

use crate::ids::OrgId;
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

/// Bundles of one network that are none, in [`NETWORK_WINDOW_MS`], before more are looked at.
const NETWORK_BUNDLES: usize = 30;
/// Near-misses of one organisation in an hour. Not of one phone: that would be to know it (sync.md §12.1).
const DROPPED: usize = 60;
const DROPPED_WINDOW_MS: i64 = 3_600_000;

#[derive(Default)]
struct Failures {
    by_network: BTreeMap<Network, Vec<UnixMillis>>,
    all: Vec<UnixMillis>,
    told: BTreeMap<DeviceId, Vec<UnixMillis>>,
    bundles: BTreeMap<Network, Vec<UnixMillis>>,
    dropped: BTreeMap<OrgId, Vec<UnixMillis>>,
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
        bound(&mut failures.told, now, TOLD_WINDOW_MS, MAX_TELLERS);
        None
    }

    /// Seconds to wait before a bundle of this network is looked at; `None`: now.
    #[must_use]
    pub fn bundle_wait_s(&self, network: Network, now: UnixMillis) -> Option<i64> {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let here = failures.bundles.get_mut(&network)?;
        wait(here, now, NETWORK_WINDOW_MS, NETWORK_BUNDLES)
    }

    /// Notes a bundle that was none, or of nobody here.
    pub fn bundle_failed(&self, network: Network, now: UnixMillis) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failures.bundles.entry(network).or_default().push(now);
        bound(&mut failures.bundles, now, NETWORK_WINDOW_MS, MAX_NETWORKS);
    }

    /// Counts an admitted near-miss; seconds to wait when there were too many of late. In memory only.
    pub fn dropped_too_often(&self, org: OrgId, now: UnixMillis) -> Option<i64> {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let dropped = failures.dropped.entry(org).or_default();
        let wait_s = wait(dropped, now, DROPPED_WINDOW_MS, DROPPED);
        if wait_s.is_none() {
            dropped.push(now);
        }
        wait_s
    }

    /// Notes a code that was not good.
    pub fn failed(&self, network: Network, now: UnixMillis) {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        failures.all.push(now);
        failures.by_network.entry(network).or_default().push(now);
        bound(&mut failures.by_network, now, NETWORK_WINDOW_MS, MAX_NETWORKS);
    }
}

/// Remembers so many at most: those of before the window go first.
fn bound<K: Ord>(of: &mut BTreeMap<K, Vec<UnixMillis>>, now: UnixMillis, window: i64, most: usize) {
    if of.len() > most {
        of.retain(|_, at| at.iter().any(|t| now.0 - t.0 < window));
        if of.len() > most {
            of.pop_first();
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
    fn bundles_that_are_none_do_not_stop_codes_and_codes_do_not_stop_bundles() {
        let throttle = Throttle::default();
        for _ in 0..30 {
            assert_eq!(throttle.bundle_wait_s(home(), UnixMillis(0)), None);
            throttle.bundle_failed(home(), UnixMillis(0));
        }
        assert_eq!(throttle.bundle_wait_s(home(), UnixMillis(0)), Some(601));
        assert_eq!(throttle.wait_s(home(), UnixMillis(0)), None);
        assert_eq!(throttle.bundle_wait_s(home(), UnixMillis(600_001)), None);
    }

    #[test]
    fn the_sixty_first_near_miss_of_an_hour_waits_and_another_organisation_does_not() {
        let throttle = Throttle::default();
        let (one, other) = (OrgId([1; 16]), OrgId([2; 16]));
        for _ in 0..60 {
            assert_eq!(throttle.dropped_too_often(one, UnixMillis(0)), None);
        }
        assert_eq!(throttle.dropped_too_often(one, UnixMillis(0)), Some(3_601));
        assert_eq!(throttle.dropped_too_often(other, UnixMillis(0)), None);
        assert_eq!(throttle.dropped_too_often(one, UnixMillis(3_600_001)), None);
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
