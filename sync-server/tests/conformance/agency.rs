//! An agency with a referent and a group, and phones that are let in.

use crate::engines::Ground;
use crate::phone::Phone;
use app_domain::id::{DeviceId, ProfileId, UnixMillis};
use sync_server::secret::hash;
use sync_server::store::sql::{Engine, SqlStore};
use sync_server::store::{
    ConsoleStore, DeviceCtx, Enrol, Enrolled, Founding, Group, NewCode, NewPerson, Staff,
    StoreError, SyncStore, Target, Who,
};

/// 2026-03-02, 09:00 UTC.
pub(crate) const NOON: UnixMillis = UnixMillis(1_772_442_000_000);
const LATER: UnixMillis = UnixMillis(NOON.0 + 3_600_000);

pub(crate) struct Agency<E: Engine> {
    pub store: SqlStore<E>,
    pub staff: Staff,
    pub group: Group,
}

pub(crate) fn founding() -> Founding {
    Founding {
        org_name: "Agence du Port".into(),
        staff_name: "Nadia".into(),
        group_name: "Équipe du mardi".into(),
    }
}

impl<E: Engine> Agency<E> {
    pub(crate) async fn on<G: Ground<E = E>>(ground: &G) -> Self {
        Self::in_store(ground.store()).await
    }

    pub(crate) async fn in_store(store: SqlStore<E>) -> Self {
        let (staff, group) = store.found(founding(), NOON).await.unwrap();
        Self { store, staff, group }
    }

    /// Keeps a code; the typed one is `text`, the QR's is another.
    pub(crate) async fn code(&self, text: &str, target: Target, uses: u32) {
        let new = NewCode {
            target,
            code: hash(text),
            secret: hash(&format!("{text} secret")),
            uses,
            expires: LATER,
        };
        self.store.add_code(&self.staff, new, NOON).await.unwrap();
    }

    /// A phone of a new person of the group.
    pub(crate) async fn phone(&self, seed: u8) -> Phone {
        let new = NewPerson {
            name: format!("P{seed}"),
            phone: String::new(),
            group: Some(self.group.id),
        };
        let person = self.store.add_person(&self.staff, new, NOON).await.unwrap();
        self.phone_of(seed, Target::Person(person)).await
    }

    /// Another phone, of somebody who may have one already.
    pub(crate) async fn phone_of(&self, seed: u8, target: Target) -> Phone {
        let text = format!("code {seed}");
        self.code(&text, target, 1).await;
        let let_in = self.store.enrol(enrol(&text, seed), NOON).await.unwrap().unwrap();
        Phone::of(seed, let_in.profile, self.who(seed).await)
    }

    /// The context of a phone's token, asked anew.
    pub(crate) async fn who(&self, seed: u8) -> DeviceCtx {
        match self.store.who(token(seed)).await.unwrap() {
            Who::Active(who) => who,
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) fn token(seed: u8) -> [u8; 32] {
    hash(&format!("token {seed}"))
}

pub(crate) fn enrol(code: &str, seed: u8) -> Enrol {
    Enrol {
        code: hash(code),
        token: token(seed),
        phone: DeviceId([seed; 8]),
        install: seed.into(),
        sign_key: [seed; 32],
        seal_key: [seed; 32],
        lang: "ar".into(),
        profile: None,
    }
}

/// Enrols with a profile made before.
pub(crate) fn enrol_with(code: &str, seed: u8, profile: ProfileId) -> Enrol {
    Enrol { profile: Some(profile), ..enrol(code, seed) }
}

pub(crate) type EnrolAnswer = Result<Option<Enrolled>, StoreError>;
