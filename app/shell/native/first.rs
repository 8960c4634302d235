//! Says when the first screen stands: what `./dev bench window` waits for.

use std::cell::Cell;
use std::time::Instant;

/// What the page asks for, under the window's own address, once its first screen is drawn.
pub(super) const SIGN: &str = "stands";

/// For the head of the page, after its `<base>`: two frames after the app's frame is there, it was drawn. Asked for as a
/// picture, like every file of the window: no word goes from page to program that needs a door of its own.
pub(super) const SCRIPT: &str = r#"<script>
(function wait() {
  if (!document.querySelector(".app")) return requestAnimationFrame(wait);
  requestAnimationFrame(() => requestAnimationFrame(() => { new Image().src = "stands"; }));
})();
</script>"#;

/// Waits for the first screen of this start.
pub(super) struct FirstScreen {
    started: Instant,
    once: bool,
    said: Cell<bool>,
}

impl FirstScreen {
    /// The start is now. With `once` the program ends when the screen stands.
    #[expect(clippy::disallowed_methods, reason = "the length of a start, in which nothing sleeps")]
    pub(super) fn from_now(once: bool) -> Self {
        Self { started: Instant::now(), once, said: Cell::new(false) }
    }

    /// It stands: says so on standard error, the first time. What was answered is on the disk already.
    pub(super) fn stands(&self) {
        if self.said.replace(true) {
            return;
        }
        say(self.started.elapsed().as_millis());
        if self.once {
            std::process::exit(0);
        }
    }
}

#[expect(clippy::print_stderr, reason = "the one line that a script can wait for")]
fn say(ms: u128) {
    eprintln!("passerelle: first screen after {ms} ms");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_asks_for_the_sign_that_the_window_knows() {
        assert!(SCRIPT.contains(&format!("src = \"{SIGN}\"")));
    }

    #[test]
    fn it_is_said_once_however_often_the_page_asks() {
        let first = FirstScreen::from_now(false);
        first.stands();
        first.stands();
        assert!(first.said.get());
    }
}
