//! Starts the app: builds the adapters of this platform, hands them to the screens.

mod shell;

fn main() {
    shell::start();
}
