"""`python3 -m unittest roadkit.test_arms` in content/studio: right-hand traffic, and where I stop."""

import unittest

from roadkit import takes
from roadkit.arms import LANE, place, spot


class Arms(unittest.TestCase):
    def test_who_comes_in_keeps_right(self):
        """From the right one drives to the left on the far side; from ahead, on my left."""
        self.assertEqual(place("mine", 10, LANE), (LANE, -10))
        self.assertEqual(place("right", 10, LANE), (10, LANE))
        self.assertEqual(place("ahead", 10, LANE), (-LANE, 10))
        self.assertEqual(place("left", 10, LANE), (-10, -LANE))

    def test_metres_are_counted_from_the_line(self):
        bare = {"road": {"shape": "cross"}}
        crossed = {"road": {"shape": "cross"}, "marks": [{"what": "crossing", "arm": "right"}]}
        self.assertLess(spot(bare, "right", 5, 0)[0], spot(crossed, "right", 5, 0)[0])

    def test_a_clip_stops_before_my_sign_is_lost(self):
        view = {"kind": "clip", "road": {"shape": "cross"}, "time": {"freeze": 4}, "me": {"m": 35, "kmh": 40}, "signs": [{"arm": "mine", "m": 2}]}
        self.assertEqual(takes.my_metres(view, {}), 8)

    def test_the_director_wins(self):
        view = {"kind": "still", "road": {"shape": "cross"}, "me": {"m": 12}, "things": [{"what": "car", "m": 15}]}
        self.assertEqual(takes.my_metres(view, {"me_m": 7}), 7)
        self.assertEqual(takes.with_notes(view, {"things": {"0": {"m": 3}}})["things"][0]["m"], 3)
        self.assertEqual(view["things"][0]["m"], 15)


if __name__ == "__main__":
    unittest.main()
