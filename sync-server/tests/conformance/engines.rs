//! The two engines, each with a database of its own for each test.

use std::sync::atomic::{AtomicU64, Ordering};
use sync_server::entropy::{Entropy, SystemEntropy};
use sync_server::store::postgres::Postgres;
use sync_server::store::sql::{Engine, SqlStore, Value};
use sync_server::store::sqlite::Sqlite;
use tempfile::TempDir;

/// An engine on an empty database.
pub(crate) trait Ground: Sized + Send + Sync + 'static {
    type E: Engine;

    async fn new() -> Self;
    fn engine(&self) -> Self::E;

    fn store(&self) -> SqlStore<Self::E> {
        SqlStore::over(self.engine())
    }

    /// A number out of the database itself, past every use case.
    async fn count(&self, sql: &'static str) -> u64 {
        let counted = self.engine().read(move |db| db.query(sql, &[])).await.unwrap();
        counted[0].get::<i64>(0).unwrap().unsigned_abs()
    }

    /// Changes the database itself, past every use case.
    async fn change(&self, sql: &'static str, values: Vec<Value>) {
        self.engine().write(move |db| db.execute(sql, &values)).await.unwrap();
    }
}

pub(crate) struct OnSqlite {
    dir: TempDir,
    engine: Sqlite,
}

impl Ground for OnSqlite {
    type E = Sqlite;

    async fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let engine = Sqlite::open(dir.path()).unwrap();
        Self { dir, engine }
    }

    fn engine(&self) -> Sqlite {
        self.engine.clone()
    }
}

impl OnSqlite {
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.dir.path()
    }
}

pub(crate) struct OnPostgres {
    engine: Postgres,
    schema: String,
    /// A connection beside the engine's.
    beside: tokio_postgres::Client,
}

impl Ground for OnPostgres {
    type E = Postgres;

    async fn new() -> Self {
        let address = address();
        let beside = connect(&address).await;
        let schema = own_schema();
        beside.batch_execute(&format!("CREATE SCHEMA {schema}")).await.unwrap();
        let engine = Postgres::open(&in_schema(&address, &schema)).await.unwrap();
        Self { engine, schema, beside }
    }

    fn engine(&self) -> Postgres {
        self.engine.clone()
    }
}

impl OnPostgres {
    /// Counts connections of this test, told by their name, which is that of the schema.
    async fn ask(&self, sql: &str) -> i64 {
        self.beside.query_one(sql, &[&self.schema]).await.unwrap().get(0)
    }

    /// How many statements of this test stand at a lock of another.
    pub(crate) async fn waiting_for_a_lock(&self) -> i64 {
        self.ask(
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = $1",
        )
        .await
    }

    /// Cuts the connections of this test that stand inside a transaction; how many there were.
    pub(crate) async fn end_open_transactions(&self) -> i64 {
        self.ask(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
             WHERE state = 'idle in transaction' AND application_name = $1",
        )
        .await
    }
}

/// Tests run side by side, in processes of their own or not.
fn own_schema() -> String {
    static MADE: AtomicU64 = AtomicU64::new(0);
    let drawn: [u8; 8] = (&SystemEntropy as &dyn Entropy).bytes();
    let number = u64::from_be_bytes(drawn);
    format!("test_{number:016x}_{}", MADE.fetch_add(1, Ordering::SeqCst))
}

fn in_schema(address: &str, schema: &str) -> String {
    let sign = if address.contains('?') { '&' } else { '?' };
    format!("{address}{sign}application_name={schema}&options=-c%20search_path%3D{schema}")
}

#[expect(
    clippy::disallowed_methods,
    reason = "tests have no settings; the script says where it is"
)]
fn address() -> String {
    std::env::var("PASSERELLE_POSTGRES")
        .expect("no PostgreSQL for this test: sh scripts/with-postgres.sh cargo nextest run …")
}

async fn connect(address: &str) -> tokio_postgres::Client {
    let (client, moving) = tokio_postgres::connect(address, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(moving);
    client
}

/// Each of these stories as a test on each engine.
macro_rules! on_every_engine {
    ($($story:ident),* $(,)?) => {
        mod sqlite {
            use crate::engines::{Ground, OnSqlite};
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $story() {
                    super::$story(OnSqlite::new().await).await;
                }
            )*
        }
        mod postgres {
            use crate::engines::{Ground, OnPostgres};
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $story() {
                    super::$story(OnPostgres::new().await).await;
                }
            )*
        }
    };
}
pub(crate) use on_every_engine;
