//! Packs and the learner app as files.

use crate::world::{World, get};
use axum::http::{StatusCode, header};
use content_pack::{
    BlobHash, File, Lang, Line, Manifest, Pack, SignedManifest, UnitHead, UnitKind,
};
use ed25519_dalek::SigningKey;
use tempfile::TempDir;

const SOUND: &[u8] = b"OggS and then some sound";

fn file(label: &str, media: &str, bytes: &[u8]) -> File {
    File {
        label: label.into(),
        hash: BlobHash::of(bytes),
        size: u32::try_from(bytes.len()).unwrap(),
        media: media.into(),
        variant: String::new(),
        required: true,
    }
}

fn head() -> Vec<u8> {
    let line: Line = serde_json::from_value(serde_json::json!({
        "fr": "Bonjour", "speaker": "guide", "register": "spoken", "clips": {}
    }))
    .unwrap();
    let unit = UnitHead {
        id: "btp.01".into(),
        kind: UnitKind::Scene,
        title: line.clone(),
        knows: line,
        cover: None,
        after: Vec::new(),
        items: Vec::new(),
        level: None,
    };
    let pack = Pack {
        id: "chantier".into(),
        title: "Chantier".into(),
        trade: "btp".into(),
        version: 1_000,
        langs: vec![Lang::from("ar")],
        licence: "CC BY-SA 4.0".into(),
        authors: Vec::new(),
        call: String::new(),
        units: vec![unit],
    };
    serde_json::to_vec(&pack).unwrap()
}

/// A folder as the compiler leaves it, with one pack.
pub(crate) fn one_pack() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let head = head();
    std::fs::create_dir_all(dir.path().join("blob")).unwrap();
    std::fs::create_dir_all(dir.path().join("chantier")).unwrap();
    for bytes in [SOUND, &head] {
        std::fs::write(dir.path().join("blob").join(BlobHash::of(bytes).to_string()), bytes)
            .unwrap();
    }
    let manifest = Manifest {
        org: String::new(),
        pack: "chantier".into(),
        version: 1_000,
        min_app: 1,
        files: vec![
            file("pack.json", "application/json", &head),
            file("a.ogg", "audio/ogg", SOUND),
        ],
        replaces: None,
    };
    let signed =
        SignedManifest::sign(manifest, &SigningKey::from_bytes(&[1; 32])).unwrap().to_bytes();
    std::fs::write(dir.path().join("chantier/manifest.cbor"), signed).unwrap();
    let index = br#"[{"id":"chantier","version":1000,"manifest":"chantier/manifest.cbor"}]"#;
    std::fs::write(dir.path().join("index.json"), index).unwrap();
    dir
}

#[tokio::test]
async fn packs_are_public_named_by_hash_and_resumable() {
    let packs = one_pack();
    let world = World::with_packs(packs.path()).await;
    let index = world.send(get("/packs/index.json")).await;
    assert_eq!((index.status, index.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-cache"));
    let manifest = world.send(get("/packs/chantier/manifest.cbor")).await;
    assert!(SignedManifest::from_bytes(&manifest.body).is_ok());
    let path = format!("/packs/blob/{}", BlobHash::of(SOUND));
    let whole = world.send(get(&path)).await;
    assert_eq!((whole.body.as_slice(), whole.header(header::CONTENT_TYPE)), (SOUND, "audio/ogg"));
    assert!(whole.header(header::CACHE_CONTROL).contains("immutable"));
    let mut rest = get(&path);
    rest.headers_mut().insert(header::RANGE, "bytes=4-".parse().unwrap());
    let rest = world.send(rest).await;
    assert_eq!((rest.status, rest.body.as_slice()), (StatusCode::PARTIAL_CONTENT, &SOUND[4..]));
}

#[tokio::test]
async fn nothing_of_a_request_becomes_a_path() {
    let packs = one_pack();
    std::fs::write(packs.path().join("secret"), "s").unwrap();
    let world = World::with_packs(packs.path()).await;
    for path in [
        "/packs/blob/../secret",
        "/packs/blob/..%2Fsecret",
        "/packs/..%2F..%2Fsecret/manifest.cbor",
        "/packs/secret",
        "/packs/blob/0000000000000000000000000000000000000000000000000000000000000000",
    ] {
        assert_eq!(world.send(get(path)).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn blobs_under_v1_want_a_token() {
    let packs = one_pack();
    let world = World::with_packs(packs.path()).await;
    let path = format!("/v1/blob/{}", BlobHash::of(SOUND));
    assert_eq!(world.send(get(&path)).await.status, StatusCode::UNAUTHORIZED);
    let phone = world.phone(1).await;
    let mut request = get(&path);
    let token = format!("Bearer {}", phone.token).parse().unwrap();
    request.headers_mut().insert(header::AUTHORIZATION, token);
    assert_eq!(world.send(request).await.body, SOUND);
}

#[tokio::test]
async fn the_learner_app_may_run_no_inline_script() {
    let world = World::new().await;
    let csp = world.send(get("/")).await.header(header::CONTENT_SECURITY_POLICY).to_owned();
    assert!(
        csp.contains("script-src 'self' 'wasm-unsafe-eval';") && csp.contains("style-src 'self';"),
        "{csp}"
    );
    assert_eq!(world.send(get("/healthz")).await.text(), "ok\n");
}
