//! What is true: events, grading, playing a scene, progress, the desk, wire types and ports. No I/O.
#![warn(missing_docs)]

pub mod desk;
pub mod event;
pub mod grade;
pub mod id;
pub mod ladder;
pub mod memory;
pub mod mission;
pub mod people;
pub mod planner;
pub mod play;
pub mod ports;
pub mod progress;
pub mod road;
pub mod row;
#[cfg(any(test, feature = "simulate"))]
pub mod simulate;
pub mod view;
pub mod wire;

pub use play::plays;
