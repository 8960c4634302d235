//! A small scene that has one step of each kind this app plays, for tests.

use crate::play::Script;
use content_pack::{Bank, Scene};

const SCENE: &str = include_str!("fixture_scene.json");
const BANK: &str = include_str!("fixture_bank.json");

pub(crate) fn scene() -> Scene {
    serde_json::from_str(SCENE).expect("the fixture is a scene")
}

pub(crate) fn bank() -> Bank {
    serde_json::from_str(BANK).expect("the fixture is a bank")
}

pub(crate) fn script() -> Script {
    Script::of_scene(scene(), &[bank()])
}
