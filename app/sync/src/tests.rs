mod courier;
mod exchange;
mod near_miss;
mod packs;
mod post;
mod support;
mod words;
