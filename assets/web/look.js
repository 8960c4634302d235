// Dresses the page before its first paint, and again when the app or the phone changes its mind: no flash of another
// light. The app leaves its words here (app/shell/web/device.rs); what they leave open follows the phone.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");

  /** The words of the needs (app/domain/src/needs.rs): of the app that runs, else of its last time. */
  function words() {
    if (root.dataset.look !== undefined) return root.dataset.look.split(" ");
    try { return (localStorage.getItem("passerelle.look") ?? "").split(" "); } catch { return []; }
  }

  function dress() {
    const said = words();
    const one = (...names) => names.find((name) => said.includes(name)) ?? "";
    const own = contrast.matches ? "contrast" : dark.matches ? "dark" : "light";
    const theme = one("light", "dark", "contrast", "sun") || own;
    const grow = one("125", "150", "200");
    mark("theme", theme === "light" ? "" : theme);
    mark("size", grow && "large");
    mark("grow", grow);
    mark("hand", one("left", "right"));
    mark("motion", { calm: "less", moving: "more" }[one("calm", "moving")] ?? "");
    mark("sound", one("silent") && "off");
    requestAnimationFrame(tint);
  }

  function mark(name, value) {
    if (value) root.dataset[name] = value; else delete root.dataset[name];
  }

  /** The bar of the phone above the page has the colour of the page. */
  function tint() {
    const bar = document.querySelector('meta[name="theme-color"]');
    const ground = getComputedStyle(root).getPropertyValue("--bg").trim();
    if (bar && ground) bar.content = ground;
  }

  dress();
  dark.addEventListener("change", dress);
  contrast.addEventListener("change", dress);
  addEventListener("passerelle-look", dress);
})();
