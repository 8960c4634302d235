// Tells the app when nobody can listen: another app, a call, a dark screen, a pulled headphone. It says nothing into a
// pocket, and goes on when somebody is back. Two words: "passerelle-away" and "passerelle-back".
// (What the phone does to the sound itself, app/audio/src/web/player.rs tells with the same words.)

const away = () => dispatchEvent(new Event("passerelle-away"));
const back = () => { if (!document.hidden) dispatchEvent(new Event("passerelle-back")); };

document.addEventListener("visibilitychange", () => (document.hidden ? away() : back()));
document.addEventListener("freeze", away);
document.addEventListener("resume", back);
addEventListener("pagehide", away);
addEventListener("pageshow", back);
// Whoever touches the screen is there: after the app has done what was touched, so that a line that it cut is not begun.
addEventListener("click", () => setTimeout(back));

// The buttons of a headphone and of the locked screen. That screen shows a name and nothing else (domain.md §4.2).
const session = navigator.mediaSession;
if (session) {
  if ("MediaMetadata" in self) session.metadata = new MediaMetadata({ title: "Passerelle" });
  for (const [name, act] of [["pause", away], ["stop", away], ["play", back]]) {
    try { session.setActionHandler(name, act); } catch { /* an older browser does not know it */ }
  }
}

// A headphone that is pulled would let the whole bus hear. One that is plugged in again goes on. What is plugged is counted
// once the app has opened: the browser starts a program of its own for it. Until then any change may be a pull.
const COUNT_MS = 5000;
const devices = navigator.mediaDevices;
let plugged = null;
const count = async () => (await devices.enumerateDevices()).filter((one) => one.kind.startsWith("audio")).length;
if (devices?.enumerateDevices) {
  setTimeout(() => count().then((now) => { plugged ??= now; }, () => {}), COUNT_MS);
  devices.addEventListener?.("devicechange", async () => {
    const before = plugged;
    plugged = await count().catch(() => before);
    if (before === null || plugged < before) away();
    else if (plugged > before) back();
  });
}
