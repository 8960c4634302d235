//! The first start makes an organisation, its keys, a referent and a group with a code; later starts find them.

use crate::clock::Clock;
use crate::entropy::{Entropy, SystemEntropy};
use crate::erased_log::ErasedLog;
use crate::keys::OrgKeys;
use crate::secret;
use crate::settings::{Seed, Serve};
use crate::store::postgres::PostgresStore;
use crate::store::sql::{Engine, SqlStore};
use crate::store::sqlite::SqliteStore;
use crate::store::{
    ConsoleStore, Founding, Group, NewCode, NewPerson, Staff, Store, Target, UpkeepStore,
};
use crate::vault::{self, MasterKey, Vault};
use anyhow::{Context, Result};
use app_domain::id::UnixMillis;
use std::path::Path;
use std::sync::Arc;

/// A typed code lives 72 h (sync.md §9).
pub const CODE_MS: i64 = 72 * 3_600_000;
/// A one-time link lives 15 min (sync.md §9).
pub const LINK_MS: i64 = 15 * 60_000;
const DAY_MS: i64 = 86_400_000;
/// Phones the code printed at start is good for.
const START_USES: u32 = 40;

/// What a start gives.
pub struct Started {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The organisation's keys.
    pub keys: OrgKeys,
    /// The referent.
    pub staff: Staff,
    /// The group.
    pub group: Group,
}

/// Opens everything of a folder, making what is missing; with an address, the database is there instead.
///
/// # Errors
/// With what cannot be opened, and why.
pub async fn open(
    data: &Path,
    database: Option<&str>,
    founding: Founding,
    clock: &dyn Clock,
) -> Result<Started> {
    std::fs::create_dir_all(data)
        .with_context(|| format!("making the folder {}", data.display()))?;
    let store = open_store(data, database).await?;
    open_on(store, data, founding, clock).await
}

/// The same on a store that is open.
///
/// # Errors
/// With what cannot be opened, and why.
pub async fn open_on(
    store: Arc<dyn Store>,
    data: &Path,
    founding: Founding,
    clock: &dyn Clock,
) -> Result<Started> {
    let now = clock.now();
    let (staff, group) = store.found(founding, now).await.context("making the organisation")?;
    let keys =
        OrgKeys::load(data, staff.org, now.0.div_euclid(DAY_MS)).context("reading the keys")?;
    store
        .new_day(staff.org, keys.public(), now.0.div_euclid(DAY_MS))
        .await
        .context("drawing the keys of the day")?;
    Ok(Started { store, keys, staff, group })
}

/// The store of a folder that was served before.
///
/// # Errors
/// When there is none, or with what cannot be opened, and why.
pub async fn open_known(data: &Path, database: Option<&str>) -> Result<Arc<dyn Store>> {
    let there = database.is_some() || data.join("passerelle.db").exists();
    anyhow::ensure!(there, "no database in {}", data.display());
    open_store(data, database).await
}

async fn open_store(data: &Path, database: Option<&str>) -> Result<Arc<dyn Store>> {
    Ok(match database {
        None => {
            let store = SqliteStore::open(data).context("opening the database")?;
            Arc::new(with_keys(store, data).await?)
        }
        Some(address) => {
            let store = PostgresStore::open(address).await.context("opening PostgreSQL")?;
            Arc::new(with_keys(store, data).await?)
        }
    })
}

/// Data keys and log of erasures, which is played over the database before anybody is answered.
async fn with_keys<E: Engine>(store: SqlStore<E>, data: &Path) -> Result<SqlStore<E>> {
    // New keys would open nothing of what is there, and would seal beside it.
    anyhow::ensure!(
        data.join(vault::FILE).exists() || !store.holds_sealed().await?,
        "the database was sealed with keys that are not here: put its {} back",
        vault::FILE
    );
    let master = MasterKey::find(data).context("reading the master key")?;
    let vault = Vault::open(data, master, &SystemEntropy).context("opening the data keys")?;
    let store = store.sealed_by(Arc::new(vault));
    let log = ErasedLog::open(data).context("opening the log of erasures")?;
    let store = store.erasing_by(Arc::new(log));
    let back = store.replay_erased().await.context("replaying the log of erasures")?;
    if back > 0 {
        tracing::warn!(
            back,
            "The database was older than the log of erasures: what it had brought back is erased"
        );
    }
    Ok(store)
}

impl From<&Serve> for Founding {
    fn from(serve: &Serve) -> Self {
        Self {
            org_name: serve.org.clone(),
            staff_name: serve.referent.clone(),
            group_name: serve.group.clone(),
        }
    }
}

/// A new enrolment code: the eight characters, and the secret of the QR.
#[derive(Clone, Debug)]
pub struct Code {
    /// To be typed.
    pub typed: String,
    /// To be scanned: 32 hexadecimal digits.
    pub secret: String,
}

/// Makes a code and keeps its hashes; gives the name of whom it is for.
///
/// # Errors
/// When the target is not the staff's.
pub async fn new_code(
    store: &dyn ConsoleStore,
    entropy: &dyn Entropy,
    staff: &Staff,
    target: Target,
    uses: u32,
    now: UnixMillis,
) -> Result<(Code, String), crate::store::StoreError> {
    let bytes: [u8; 16] = entropy.bytes();
    // Capitals, as `tidy_code` leaves what a phone sends.
    let code = Code {
        typed: secret::new_code(entropy, 8),
        secret: bytes.iter().map(|byte| format!("{byte:02X}")).collect(),
    };
    let new = NewCode {
        target,
        code: secret::hash(&code.typed),
        secret: secret::hash(&code.secret),
        uses,
        expires: UnixMillis(now.0 + CODE_MS),
    };
    let name = store.add_code(staff, new, now).await?;
    Ok((code, name))
}

/// The code of the first group, for the phones of a try-out.
///
/// # Errors
/// When the database does not answer.
pub async fn start_code(started: &Started, now: UnixMillis) -> Result<Code> {
    let target = Target::Group(started.group.id);
    Ok(new_code(&*started.store, &SystemEntropy, &started.staff, target, START_USES, now).await?.0)
}

/// A one-time sign-in link, without the address of the server.
///
/// # Errors
/// When the database does not answer.
pub async fn sign_in_path(
    store: &dyn ConsoleStore,
    entropy: &dyn Entropy,
    staff: &Staff,
    now: UnixMillis,
) -> Result<String> {
    let (token, hash) = secret::new_token(entropy);
    store.add_sign_in(staff, hash, UnixMillis(now.0 + LINK_MS)).await?;
    Ok(format!("/console/sign-in?t={token}"))
}

#[derive(serde::Serialize)]
struct Seeded {
    learners: Vec<SeededLearner>,
}

#[derive(serde::Serialize)]
struct SeededLearner {
    id: String,
    codes: Vec<String>,
}

/// Makes persons with codes; gives them as JSON.
///
/// # Errors
/// When the database does not answer.
pub async fn seed(seed: &Seed, clock: &dyn Clock) -> Result<String> {
    let founding = Founding {
        org_name: "Agence".to_owned(),
        staff_name: "Nadia".to_owned(),
        group_name: "Premier groupe".to_owned(),
    };
    let started = open(&seed.data, seed.database.as_deref(), founding, clock).await?;
    let mut learners = Vec::new();
    for n in 1..=seed.learners {
        learners.push(seed_one(&started, n, seed.phones, clock.now()).await?);
    }
    Ok(serde_json::to_string(&Seeded { learners })?)
}

async fn seed_one(
    started: &Started,
    n: u32,
    phones: u32,
    now: UnixMillis,
) -> Result<SeededLearner> {
    let new = NewPerson {
        name: format!("Personne {n}"),
        phone: String::new(),
        group: Some(started.group.id),
    };
    let id = started.store.add_person(&started.staff, new, now).await?;
    let mut codes = Vec::new();
    for _ in 0..phones {
        let target = Target::Person(id);
        let made = new_code(&*started.store, &SystemEntropy, &started.staff, target, 1, now);
        codes.push(made.await?.0.typed);
    }
    Ok(SeededLearner { id: id.to_string(), codes })
}
