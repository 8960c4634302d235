//! Keys of each new day, and what is over its time.

use crate::app::App;
use std::time::Duration;

/// How often it is asked whether a day has begun: often, so that a machine that slept through midnight soon has its keys.
const NEW_DAY_EVERY: Duration = Duration::from_secs(600);

/// Draws the keys of the day and lets go of what is old, for as long as the server runs.
pub(super) async fn keep(app: App) {
    loop {
        tokio::time::sleep(NEW_DAY_EVERY).await;
        let today = app.clock.now().day(0).0;
        if let Err(error) = app.keys.renew(today) {
            tracing::error!(%error, "The sealing keys could not be read again");
        }
        if let Err(error) = app.store.new_day(app.keys.org, app.keys.public(), today).await {
            tracing::error!(%error, "The keys of the day could not be drawn");
        }
    }
}
