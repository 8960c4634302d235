//! Stores events, gives them out, shows reports and the console.
#![warn(missing_docs)]

mod api;
pub mod app;
pub mod backup;
pub mod clock;
pub mod console;
pub mod doctor;
pub mod entropy;
pub mod erased_log;
pub mod error;
pub mod files;
pub mod folder;
pub mod ids;
pub mod keys;
pub mod metrics;
pub mod moving;
pub mod near_miss;
pub mod net;
pub mod operate;
pub mod report;
pub mod secret;
pub mod serve;
pub mod settings;
pub mod start;
pub mod store;
pub mod throttle;
pub mod upkeep;
mod values;
pub mod vault;
