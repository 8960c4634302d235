//! The few calls of IndexedDB that are needed, as futures.

use crate::IdbError;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbObjectStoreParameters,
    IdbOpenDbRequest, IdbRequest, IdbTransaction,
};

/// As upstream: one store of blocks, by file and offset.
const STORE: &str = "blocks";

/// Blocks of a file by offset; `None` is a block to delete.
pub(crate) type Blocks = BTreeMap<usize, Uint8Array>;

fn failed(e: &JsValue) -> IdbError {
    match e.dyn_ref::<DomException>() {
        Some(e) if e.name() == "QuotaExceededError" => IdbError::Quota,
        Some(e) => IdbError::Js(format!("{}: {}", e.name(), e.message())),
        None => IdbError::Js(format!("{e:?}")),
    }
}

/// Resolves or rejects with what these two setters are called with.
async fn settled(
    on_yes: impl Fn(Option<&Function>),
    on_no: impl Fn(Option<&Function>),
    error: impl Fn() -> Option<DomException>,
) -> Result<(), IdbError> {
    let promise = Promise::new(&mut |yes, no| {
        on_yes(Some(&yes));
        on_no(Some(&no));
    });
    match JsFuture::from(promise).await {
        Ok(_) => Ok(()),
        Err(e) => Err(error().map_or_else(|| failed(&e), |e| failed(&e))),
    }
}

async fn request_done(request: &IdbRequest) -> Result<JsValue, IdbError> {
    settled(
        |f| request.set_onsuccess(f),
        |f| request.set_onerror(f),
        || request.error().ok().flatten(),
    )
    .await?;
    request.result().map_err(|e| failed(&e))
}

/// The factory of a window or of a worker.
fn factory() -> Result<IdbFactory, IdbError> {
    let found = Reflect::get(&js_sys::global(), &"indexedDB".into()).map_err(|e| failed(&e))?;
    found.dyn_into().map_err(|_| IdbError::Js("this browser has no IndexedDB".to_owned()))
}

/// Opens, or makes, the database of databases.
pub(crate) async fn open(name: &str) -> Result<IdbDatabase, IdbError> {
    let request: IdbOpenDbRequest = factory()?.open_with_u32(name, 1).map_err(|e| failed(&e))?;
    let upgraded = request.clone();
    let on_upgrade = Closure::once(move |_: JsValue| make_store(&upgraded));
    request.set_onupgradeneeded(Some(on_upgrade.as_ref().unchecked_ref()));
    let db = request_done(&request).await?;
    db.dyn_into().map_err(|e| failed(&e))
}

/// An error here aborts the upgrade, and the open request says so.
fn make_store(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let db: IdbDatabase = request.result()?.dyn_into()?;
    let how = IdbObjectStoreParameters::new();
    how.set_key_path(&Array::of2(&"path".into(), &"offset".into()));
    db.create_object_store_with_optional_parameters(STORE, &how)?;
    Ok(())
}

/// All blocks of a file.
pub(crate) async fn load(db: &IdbDatabase, file: &str) -> Result<Blocks, IdbError> {
    let read = async || -> Result<JsValue, IdbError> {
        let store = db
            .transaction_with_str(STORE)
            .and_then(|tx| tx.object_store(STORE))
            .map_err(|e| failed(&e))?;
        let range = from_offset(file, 0).map_err(|e| failed(&e))?;
        let request = store.get_all_with_key(&range).map_err(|e| failed(&e))?;
        request_done(&request).await
    };
    let rows = Array::from(&read().await?);
    let mut blocks = Blocks::new();
    for row in rows.iter() {
        let (offset, data) = block_of(&row).map_err(|e| failed(&e))?;
        blocks.insert(offset, data);
    }
    Ok(blocks)
}

/// Puts these blocks and deletes everything from `size` on, in one transaction. Resolves when it has completed.
pub(crate) async fn save(
    db: &IdbDatabase,
    file: &str,
    blocks: &Blocks,
    size: usize,
) -> Result<(), IdbError> {
    let tx = write_all(db, file, blocks, size).map_err(|e| failed(&e))?;
    settled(|f| tx.set_oncomplete(f), |f| tx.set_onabort(f), || tx.error()).await
}

fn write_all(
    db: &IdbDatabase,
    file: &str,
    blocks: &Blocks,
    size: usize,
) -> Result<IdbTransaction, JsValue> {
    let tx = strict_transaction(db)?;
    let put = put_all(&tx, file, blocks, size);
    if let Err(e) = put {
        // What was put before would be committed by itself, and half a commit is worse than none.
        tx.abort()?;
        return Err(e);
    }
    Ok(tx)
}

fn put_all(tx: &IdbTransaction, file: &str, blocks: &Blocks, size: usize) -> Result<(), JsValue> {
    let store: IdbObjectStore = tx.object_store(STORE)?;
    for (offset, data) in blocks {
        store.put(&row_of(file, *offset, data)?)?;
    }
    store.delete(&from_offset(file, size)?)?;
    // Without this the browser would wait one more turn for requests. Safari before 15 does not have it.
    if let Ok(commit) = Reflect::get(tx, &"commit".into())?.dyn_into::<Function>() {
        commit.call0(tx)?;
    }
    Ok(())
}

/// `durability: "strict"`: complete means written, not only handed to the system. Older browsers ignore it.
fn strict_transaction(db: &IdbDatabase) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let begin: Function = Reflect::get(db, &"transaction".into())?.dyn_into()?;
    begin.call3(db, &STORE.into(), &"readwrite".into(), &options)?.dyn_into()
}

fn from_offset(file: &str, offset: usize) -> Result<JsValue, JsValue> {
    let from = Array::of2(&file.into(), &number(offset));
    let to = Array::of2(&file.into(), &f64::INFINITY.into());
    IdbKeyRange::bound(&from, &to).map(Into::into)
}

/// Offsets fit a double: databases are under 2^32 bytes here.
fn number(offset: usize) -> JsValue {
    (offset as f64).into()
}

fn row_of(file: &str, offset: usize, data: &Uint8Array) -> Result<JsValue, JsValue> {
    let row = Object::new();
    Reflect::set(&row, &"path".into(), &file.into())?;
    Reflect::set(&row, &"offset".into(), &number(offset))?;
    Reflect::set(&row, &"data".into(), data)?;
    Ok(row.into())
}

fn block_of(row: &JsValue) -> Result<(usize, Uint8Array), JsValue> {
    let offset = Reflect::get(row, &"offset".into())?.as_f64().ok_or("a block without offset")?;
    let data: Uint8Array = Reflect::get(row, &"data".into())?.dyn_into()?;
    Ok((offset as usize, data))
}
