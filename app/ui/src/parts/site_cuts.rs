//! Which piece of the sheet lies where in the picture of the footbridge. Written by `content/studio/world_atlas.py`.

use super::site::{Cut, Part, cut};

/// Width and height of the picture, in pixels.
pub(super) const GROUND: (u16, u16) = (1080, 960);
/// Width and height of the sheet.
pub(super) const SHEET: (u16, u16) = (1080, 1978);
/// What is laid, in the order it comes.
pub(super) const CUTS: [Cut; 42] = [
    cut(Part::Plank, (89, 512), (386, 1794), (138, 93)),
    cut(Part::Plank, (122, 508), (564, 1662), (191, 123)),
    cut(Part::Plank, (169, 505), (278, 1662), (170, 127)),
    cut(Part::Site, (0, 409), (831, 1524), (233, 132)),
    cut(Part::Plank, (212, 501), (0, 1662), (175, 131)),
    cut(Part::Plank, (253, 498), (659, 1524), (171, 133)),
    cut(Part::Tree, (832, 382), (263, 1524), (136, 136)),
    cut(Part::Plank, (296, 495), (504, 1524), (154, 135)),
    cut(Part::Plank, (339, 493), (796, 1385), (160, 137)),
    cut(Part::Site, (0, 0), (0, 0), (615, 451)),
    cut(Part::Plank, (381, 492), (0, 1524), (151, 137)),
    cut(Part::Plank, (424, 491), (930, 1237), (145, 138)),
    cut(Part::Site, (0, 635), (895, 1662), (165, 112)),
    cut(Part::Plank, (467, 491), (0, 1385), (137, 138)),
    cut(Part::Plank, (510, 491), (138, 1385), (132, 138)),
    cut(Part::House, (821, 234), (616, 0), (259, 287)),
    cut(Part::Plank, (553, 492), (271, 1385), (117, 138)),
    cut(Part::Plank, (592, 493), (389, 1385), (123, 138)),
    cut(Part::Tree, (211, 349), (513, 1385), (183, 138)),
    cut(Part::Plank, (631, 495), (400, 1524), (103, 136)),
    cut(Part::Plank, (671, 496), (152, 1524), (110, 137)),
    cut(Part::House, (107, 242), (280, 681), (342, 206)),
    cut(Part::Plank, (709, 500), (176, 1662), (101, 131)),
    cut(Part::Plank, (748, 503), (96, 1794), (101, 103)),
    cut(Part::Tree, (699, 365), (449, 1662), (114, 124)),
    cut(Part::Plank, (786, 506), (198, 1794), (95, 102)),
    cut(Part::Plank, (812, 510), (0, 1794), (95, 104)),
    cut(Part::Plank, (863, 514), (597, 1899), (81, 42)),
    cut(Part::Person, (378, 420), (294, 1794), (91, 97)),
    cut(Part::Rail, (146, 451), (0, 1237), (508, 147)),
    cut(Part::Rail, (557, 451), (509, 1237), (341, 147)),
    cut(Part::Rail, (101, 471), (0, 1899), (488, 79)),
    cut(Part::Rail, (557, 471), (525, 1794), (384, 81)),
    cut(Part::Lamp, (108, 351), (0, 681), (279, 210)),
    cut(Part::Lamp, (872, 353), (0, 1071), (82, 165)),
    cut(Part::Person, (665, 421), (0, 892), (108, 178)),
    cut(Part::Tree, (0, 306), (351, 892), (489, 170)),
    cut(Part::Fair, (476, 668), (841, 892), (224, 167)),
    cut(Part::Fair, (169, 475), (83, 1071), (700, 162)),
    cut(Part::Fair, (916, 571), (756, 1662), (138, 120)),
    cut(Part::Fair, (973, 689), (489, 1899), (107, 76)),
    cut(Part::Fair, (124, 342), (0, 452), (818, 228)),
];
/// Who passes once everything stands.
pub(super) const PASSERS: [Cut; 6] = [
    cut(Part::Passer, (531, 415), (917, 681), (138, 183)),
    cut(Part::Passer, (762, 438), (697, 1385), (98, 138)),
    cut(Part::Passer, (199, 421), (109, 892), (241, 177)),
    cut(Part::Passer, (542, 413), (789, 681), (127, 185)),
    cut(Part::Passer, (472, 411), (623, 681), (165, 186)),
    cut(Part::Passer, (782, 430), (851, 1237), (78, 146)),
];
