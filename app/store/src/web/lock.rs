//! One tab at a time: a Web Lock held as long as the page lives (F05).

use super::broken;
use app_domain::ports::LogError;
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// How long a page that is closing, or giving way, is waited for, in milliseconds.
const WAIT_MS: u32 = 4_000;

/// Held until another tab steals it.
pub(crate) struct Lock {
    lost: Rc<Cell<bool>>,
}

impl Lock {
    /// Takes the lock; `None` when another tab keeps it and it is not to be stolen.
    pub(super) async fn take(name: &str, steal: bool) -> Result<Option<Self>, LogError> {
        let lost = Rc::new(Cell::new(false));
        let Some(locks) = manager().map_err(|e| broken(&e))? else {
            // A browser without Web Locks (before 2022): nothing to hold.
            return Ok(Some(Self { lost }));
        };
        let answered =
            Promise::new(&mut |answer, fail| match request(&locks, name, steal, answer.clone()) {
                Ok(held) => watch(&held, lost.clone(), answer),
                Err(e) => drop(fail.call1(&JsValue::NULL, &e)),
            });
        let granted = JsFuture::from(answered).await.map_err(|e| broken(&e))?;
        Ok(granted.is_truthy().then_some(Self { lost }))
    }

    /// Whether another tab took it.
    pub(super) fn is_lost(&self) -> bool {
        self.lost.get()
    }
}

fn manager() -> Result<Option<JsValue>, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let locks = Reflect::get(&navigator, &"locks".into())?;
    Ok((!locks.is_undefined()).then_some(locks))
}

/// Asks for the lock; `answer` is called with whether it was granted. What is returned settles when it is let go.
fn request(locks: &JsValue, name: &str, steal: bool, answer: Function) -> Result<Promise, JsValue> {
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let yes = !lock.is_null() && !lock.is_undefined();
        drop(answer.call1(&JsValue::NULL, &yes.into()));
        if yes {
            // Held for as long as this promise waits: for ever.
            Promise::new(&mut |_, _| {}).into()
        } else {
            JsValue::UNDEFINED
        }
    });
    let request: Function = Reflect::get(locks, &"request".into())?.dyn_into()?;
    request.call3(locks, &name.into(), &options(steal)?.into(), &granted)?.dyn_into()
}

/// Steal, or wait a little, or (in browsers that cannot say how long) not at all.
fn options(steal: bool) -> Result<Object, JsValue> {
    let options = Object::new();
    match patience()? {
        _ if steal => Reflect::set(&options, &"steal".into(), &true.into())?,
        Some(signal) => Reflect::set(&options, &"signal".into(), &signal)?,
        None => Reflect::set(&options, &"ifAvailable".into(), &true.into())?,
    };
    Ok(options)
}

/// A signal that ends the wait.
fn patience() -> Result<Option<JsValue>, JsValue> {
    let of = Reflect::get(&js_sys::global(), &"AbortSignal".into())?;
    if of.is_undefined() {
        return Ok(None);
    }
    let Ok(timeout) = Reflect::get(&of, &"timeout".into())?.dyn_into::<Function>() else {
        return Ok(None);
    };
    timeout.call1(&of, &WAIT_MS.into()).map(Some)
}

/// A stolen lock rejects the promise of its request, and so does a wait that is over.
fn watch(held: &Promise, lost: Rc<Cell<bool>>, answer: Function) {
    let on_end = Closure::once(move |_: JsValue| {
        lost.set(true);
        // Says no when nothing was said yet.
        drop(answer.call1(&JsValue::NULL, &false.into()));
    });
    drop(held.catch(&on_end));
    on_end.forget();
}
