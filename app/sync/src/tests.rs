mod exchange;
mod packs;
mod support;
