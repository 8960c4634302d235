//! The engine on PostgreSQL: a pool of connections, one transaction a use case (sync.md §5, §6).
//!
//! READ COMMITTED, so that a statement sees what the holder of a lock it waited for has committed. What must not be
//! decided twice is locked by its row first: the organisation, then the device, the profiles, the feeds, each sorted.

mod migrate;
mod session;

use super::StoreError;
use super::sql::{Engine, Session, SqlStore};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use session::Transacting;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio_postgres::{Config, IsolationLevel, NoTls};

/// The store on a PostgreSQL database.
pub type PostgresStore = SqlStore<Postgres>;

/// Connections at most: requests beyond wait for one.
const MOST_CONNECTIONS: usize = 16;
/// How long a request waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a transaction is tried that another one made fail (40001, 40P01).
const MOST_TRIES: u32 = 8;
/// How long it waits before the second try; twice as long before each next one.
const FIRST_PAUSE: Duration = Duration::from_millis(2);
/// The parameters every connection begins with, whatever the server's file says: an answer waits for the disk (I-ACK), a
/// request does not wait for a lock for ever, and a server that went away inside a transaction holds none for ever.
const OPTIONS: &str = "-c synchronous_commit=on -c default_transaction_isolation=read\\ committed \
                       -c lock_timeout=20s -c idle_in_transaction_session_timeout=60s \
                       -c client_min_messages=warning";

/// A pool of connections to one database.
#[derive(Clone)]
pub struct Postgres {
    pool: Pool,
}

/// What a transaction is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Write,
    Read,
}

impl Postgres {
    /// Connects, and makes or completes the tables. The address is as `psql` takes it: `postgres://…`, or `host=… …`.
    /// Connections are not encrypted: a socket of this machine, or a network that is nobody else's.
    ///
    /// # Errors
    /// [`StoreError`] when the address is not one, the database does not answer, or it is newer than this program.
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        let broken = |e: &dyn std::error::Error| StoreError::Broken(e.to_string());
        let mut config: Config = address.parse().map_err(|e| broken(&e))?;
        let options = format!("{} {OPTIONS}", config.get_options().unwrap_or_default());
        config.options(options.trim());
        if config.get_application_name().is_none() {
            config.application_name("passerelle-server");
        }
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(config, NoTls, recycling))
            .max_size(MOST_CONNECTIONS)
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(PATIENCE))
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|e| broken(&e))?;
        let engine = Self { pool };
        migrate::run(&mut engine.connection().await?).await?;
        Ok(engine)
    }

    async fn connection(&self) -> Result<Object, StoreError> {
        let taken = self.pool.get().await;
        taken.map_err(|e| StoreError::Broken(format!("PostgreSQL gives no connection: {e}")))
    }

    /// Runs a job until it commits or fails by itself. A transaction that another one made fail leaves nothing, so it
    /// is run again from its start.
    async fn run<T: Send + 'static>(
        &self,
        purpose: Purpose,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        let job = Arc::new(job);
        let mut tries = 1;
        loop {
            let (mut connection, job) = (self.connection().await?, Arc::clone(&job));
            let driver = Handle::current();
            // Use cases are plain functions: they wait for PostgreSQL on a thread that may wait.
            let tried =
                tokio::task::spawn_blocking(move || once(&driver, &mut connection, purpose, &*job));
            match tried.await.map_err(|e| StoreError::Broken(e.to_string()))? {
                Err(StoreError::Again(why)) if tries < MOST_TRIES => {
                    tracing::debug!(tries, why, "A transaction met another one");
                    // At once, it would take back the lock that the other one was just promised.
                    tokio::time::sleep(FIRST_PAUSE * 2_u32.pow(tries - 1)).await;
                    tries += 1;
                }
                done => return done,
            }
        }
    }
}

fn once<T>(
    driver: &Handle,
    connection: &mut Object,
    purpose: Purpose,
    job: impl Fn(&dyn Session) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let begun = connection.build_transaction();
    let begun = match purpose {
        Purpose::Write => begun.isolation_level(IsolationLevel::ReadCommitted),
        // Every answer of a reader is of the same moment.
        Purpose::Read => begun.isolation_level(IsolationLevel::RepeatableRead).read_only(true),
    };
    // A connection that died while it was idle is no failure of the request: nothing ran yet.
    let transaction =
        driver.block_on(begun.start()).map_err(|e| StoreError::Again(e.to_string()))?;
    let session = Transacting::new(driver, &transaction);
    let done = job(&session).and_then(|done| session.unhurt().map(|()| done));
    match done {
        Ok(done) => {
            driver.block_on(transaction.commit())?;
            Ok(done)
        }
        Err(error) => {
            // If this fails too, the connection is gone, and the transaction with it.
            drop(driver.block_on(transaction.rollback()));
            Err(error)
        }
    }
}

impl SqlStore<Postgres> {
    /// On a database; see [`Postgres::open`].
    ///
    /// # Errors
    /// As [`Postgres::open`].
    pub async fn open(address: &str) -> Result<Self, StoreError> {
        Postgres::open(address).await.map(Self::over)
    }
}

impl Engine for Postgres {
    async fn write<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        self.run(Purpose::Write, job).await
    }

    async fn read<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        self.run(Purpose::Read, job).await
    }
}
