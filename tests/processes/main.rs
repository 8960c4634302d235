//! Real processes: the server as it is shipped, and phones without a screen, killed when it hurts.

mod phone;
mod program;
mod server;
mod two_phones;
