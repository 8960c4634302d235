//! What is true: events, grading, playing a scene, progress, the desk, wire types and ports. No I/O.
#![warn(missing_docs)]

pub mod civil;
pub mod desk;
pub mod directory;
pub mod event;
pub mod games;
pub mod grade;
pub mod id;
pub mod ladder;
pub mod memory;
pub mod mission;
pub mod needs;
pub mod noise;
pub mod people;
pub mod planner;
pub mod planted;
pub mod play;
pub mod ports;
pub mod progress;
pub mod reminders;
pub mod road;
pub mod row;
#[cfg(any(test, feature = "simulate"))]
pub mod simulate;
pub mod sorting;
pub mod sound;
pub mod studio;
pub mod support;
pub mod traffic;
pub mod view;
pub mod wire;

pub use play::plays;
