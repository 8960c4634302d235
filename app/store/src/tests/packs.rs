//! Room: what a pack weighs, and taking one off.

use super::support::{memory, now};
use crate::store::{Options, Store};
use app_domain::ports::{PackStore, ReadyPack, Shelf};
use content_pack::{BlobHash, File, Manifest};

fn manifest(pack: &str, contents: &[&[u8]]) -> Manifest {
    let file = |bytes: &&[u8]| File {
        label: format!("picture/{}", BlobHash::of(bytes)),
        hash: BlobHash::of(bytes),
        size: u32::try_from(bytes.len()).unwrap(),
        media: "image/webp".to_owned(),
        variant: String::new(),
        required: true,
    };
    let files = contents.iter().map(file).collect();
    Manifest {
        org: String::new(),
        pack: pack.into(),
        version: 1,
        min_app: 1,
        files,
        replaces: None,
    }
}

#[test]
fn a_pack_goes_with_its_files_but_not_with_those_of_others() {
    let store = memory();
    let (own, shared, other) = (&b"12345"[..], &b"123"[..], &b"1"[..]);
    for bytes in [own, shared, other] {
        assert!(now(store.keep(BlobHash::of(bytes), "image/webp", bytes)).unwrap());
    }
    let packs = [manifest("btp", &[own, shared, b"not here"]), manifest("core", &[shared, other])];
    let ready = packs.map(|manifest| ReadyPack { manifest, signed: Vec::new(), place: 0 });
    now(store.activate(&ready)).unwrap();
    assert_eq!(now(store.weight(&"btp".into())).unwrap(), 8, "what is here");
    now(store.take_off(&"btp".into())).unwrap();
    let left = now(store.installed()).unwrap();
    assert_eq!(left.iter().map(|one| one.pack.as_str()).collect::<Vec<_>>(), ["core"]);
    assert_eq!(now(Shelf::read(&store, BlobHash::of(own))).unwrap(), None);
    assert!(now(Shelf::read(&store, BlobHash::of(shared))).unwrap().is_some());
    assert_eq!(now(store.weight(&"btp".into())).unwrap(), 0);
    now(store.take_off(&"btp".into())).unwrap();
}

/// Files are noted some at a time; what a kill leaves unnoted is fetched once more, and no more than those few.
#[test]
fn a_kill_costs_the_last_few_files_and_a_pack_that_plays_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let contents: Vec<Vec<u8>> = (0..40_u8).map(|n| vec![n; 9]).collect();
    let hashes: Vec<BlobHash> = contents.iter().map(|bytes| BlobHash::of(bytes)).collect();
    let keep = |store: &Store, bytes: &[u8]| {
        assert!(now(store.keep(BlobHash::of(bytes), "image/webp", bytes)).unwrap());
    };
    let store = Store::open(folder.path(), Options { app: 1 }).unwrap();
    contents[..30].iter().for_each(|bytes| keep(&store, bytes));
    drop(store);
    let store = Store::open(folder.path(), Options { app: 1 }).unwrap();
    let missing = now(store.missing(&hashes)).unwrap();
    assert_eq!(missing, hashes[16..], "sixteen at a time");
    contents[16..].iter().for_each(|bytes| keep(&store, bytes));
    let all: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
    now(store.activate(&[ReadyPack {
        manifest: manifest("btp", &all),
        signed: Vec::new(),
        place: 0,
    }]))
    .unwrap();
    drop(store);
    let store = Store::open(folder.path(), Options { app: 1 }).unwrap();
    assert_eq!(now(store.missing(&hashes)).unwrap(), []);
}
