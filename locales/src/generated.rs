//! What the build script wrote from the `.ftl` files.

use fluent_bundle::FluentValue;

use crate::{Entry, LanguageInfo, Message, Tr};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
