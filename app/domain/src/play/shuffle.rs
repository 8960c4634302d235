//! The order on screen: shuffled, and the same again after a kill.

/// The things in an order drawn from the seed. Same seed, same order, on every platform.
#[must_use]
pub fn shuffled<T>(things: Vec<T>, seed: &str) -> Vec<T> {
    let mut drawn: Vec<([u8; 8], T)> =
        things.into_iter().enumerate().map(|(at, thing)| (draw(seed, at), thing)).collect();
    drawn.sort_by_key(|(key, _)| *key);
    drawn.into_iter().map(|(_, thing)| thing).collect()
}

fn draw(seed: &str, at: usize) -> [u8; 8] {
    let hash = blake3::hash(format!("{seed}#{at}").as_bytes());
    let mut key = [0; 8];
    key.copy_from_slice(&hash.as_bytes()[..8]);
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_kept_for_a_seed_and_loses_nothing() {
        let cards = || vec!["casque", "pancarte", "échelle", "trappe"];
        assert_eq!(shuffled(cards(), "a"), shuffled(cards(), "a"));
        let mut back = shuffled(cards(), "a");
        back.sort_unstable();
        let mut all = cards();
        all.sort_unstable();
        assert_eq!(back, all);
    }

    #[test]
    fn right_answers_do_not_stay_in_one_place() {
        let places: std::collections::BTreeSet<usize> = (0..20)
            .filter_map(|n| shuffled(vec![0, 1, 2], &n.to_string()).iter().position(|x| *x == 0))
            .collect();
        assert_eq!(places.len(), 3);
    }
}
