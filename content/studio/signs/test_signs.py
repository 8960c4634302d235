"""`python3 -m unittest -v test_signs.py` in this folder: what must hold for every sign."""

import unittest
import xml.etree.ElementTree as xml

import road
import work
from ink import sheet
from words import LONGEST, panel_lines, panel_name


class Signs(unittest.TestCase):
    def setUp(self):
        self.files = {code: sheet(*parts) for code, parts in {**road.signs(), **work.signs()}.items()}

    def test_each_is_xml_without_text_elements(self):
        """A text element would need a font; the phone has only its own."""
        for code, source in self.files.items():
            tags = {node.tag.split("}")[1] for node in xml.fromstring(source).iter()}
            self.assertFalse(tags & {"text", "image", "use"}, code)

    def test_each_has_a_title_and_is_small(self):
        for code, source in self.files.items():
            self.assertIn("<title>", source, code)
            self.assertLess(len(source), 8_000, code)

    def test_no_code_is_drawn_twice_by_road_and_work(self):
        self.assertFalse(set(road.signs()) & set(work.signs()))

    def test_panel_words_keep_their_order(self):
        text = "FEUX ORANGE CLIGNOTANTS À PARTIR DE 22 H"
        self.assertEqual(" ".join(panel_lines(text)), text)
        self.assertTrue(all(len(line) <= LONGEST for line in panel_lines(text)))
        self.assertEqual(panel_name("SAUF FÊTES"), "M9z-SAUF-FETES")


if __name__ == "__main__":
    unittest.main()
