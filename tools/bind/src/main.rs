//! `bind IN.wasm OUT_DIR`: what `wasm-bindgen --target web --no-typescript` does, pinned by our own lock file.
use anyhow::{Context, bail};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, out] = arguments.as_slice() else { bail!("usage: bind IN.wasm OUT_DIR") };
    let mut bind = wasm_bindgen_cli_support::Bindgen::new();
    bind.input_path(wasm).typescript(false);
    bind.web(true)?.generate(out).with_context(|| format!("binding {wasm}"))
}
