mod exchange;
mod packs;
mod support;
mod words;
