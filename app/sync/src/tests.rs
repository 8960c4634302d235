mod courier;
mod exchange;
mod near_miss;
mod nearby;
mod packs;
mod post;
mod support;
mod words;
