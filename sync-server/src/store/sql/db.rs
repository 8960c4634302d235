//! One transaction as the use cases see it, whichever engine carries it.
//!
//! SQL is written once, in what SQLite and PostgreSQL both speak: `?1` for values (an engine rewrites it to its own
//! sign), whole numbers, bytes and texts, `ON CONFLICT`, `RETURNING`, and ` FOR UPDATE` at the end of a question whose
//! rows nobody else may change until the commit (SQLite has one writer and drops these words).

use super::value::{Row, Value};
use crate::entropy::Entropy;
use crate::store::StoreError;
use crate::vault::Vault;

/// What an engine does in one transaction. Use cases see it through [`Db`].
pub trait Session {
    /// Runs a statement; gives the rows it answers with.
    ///
    /// # Errors
    /// [`StoreError`], after which the transaction is to be given up.
    fn query(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError>;

    /// Runs a statement; gives how many rows it changed.
    ///
    /// # Errors
    /// [`StoreError`], after which the transaction is to be given up.
    fn execute(&self, sql: &str, values: &[Value]) -> Result<u64, StoreError>;
}

/// Is told every statement before it runs. For tests: it records, waits, or refuses.
pub trait Watch: Send + Sync + 'static {
    /// A statement is about to run with these values, in the transaction of whoever asks.
    ///
    /// # Errors
    /// Whatever it says, instead of running the statement.
    fn statement(&self, sql: &str, values: &[Value]) -> Result<(), StoreError>;
}

/// One transaction, and the generator it may draw from.
#[derive(Clone, Copy)]
pub struct Db<'a> {
    session: &'a dyn Session,
    /// Ids and epochs are drawn from here.
    pub entropy: &'a dyn Entropy,
    /// Data keys; without them bodies are kept as they come.
    pub vault: Option<&'a Vault>,
    watch: Option<&'a dyn Watch>,
}

impl<'a> Db<'a> {
    /// Over a transaction that an engine has open.
    #[must_use]
    pub fn over(
        session: &'a dyn Session,
        entropy: &'a dyn Entropy,
        watch: Option<&'a dyn Watch>,
    ) -> Self {
        Self { session, entropy, vault: None, watch }
    }

    /// The same, with bodies sealed.
    #[must_use]
    pub const fn sealing(self, vault: Option<&'a Vault>) -> Self {
        Self { vault, ..self }
    }

    fn told(&self, sql: &str, values: &[Value]) -> Result<(), StoreError> {
        self.watch.map_or(Ok(()), |watch| watch.statement(sql, values))
    }

    /// Runs a statement; gives how many rows it changed.
    ///
    /// # Errors
    /// What the engine says.
    pub fn execute(&self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        self.told(sql, values)?;
        self.session.execute(sql, values)
    }

    /// Every row of an answer, read by `read`, in the order of the answer.
    ///
    /// # Errors
    /// What the engine or `read` says.
    pub fn query<T>(
        &self,
        sql: &str,
        values: &[Value],
        read: impl Fn(&Row) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        self.told(sql, values)?;
        self.session.query(sql, values)?.iter().map(read).collect()
    }

    /// The first row of an answer.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none; what the engine or `read` says.
    pub fn query_row<T>(
        &self,
        sql: &str,
        values: &[Value],
        read: impl Fn(&Row) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.told(sql, values)?;
        self.session.query(sql, values)?.first().map_or(Err(StoreError::NotFound), read)
    }

    /// Whether the answer has a row.
    ///
    /// # Errors
    /// What the engine says.
    pub fn exists(&self, sql: &str, values: &[Value]) -> Result<bool, StoreError> {
        self.told(sql, values)?;
        Ok(!self.session.query(sql, values)?.is_empty())
    }
}

/// Tells an absent row from a failure.
pub trait Absent<T> {
    /// `None` for [`StoreError::NotFound`].
    ///
    /// # Errors
    /// Every other failure.
    fn optional(self) -> Result<Option<T>, StoreError>;
}

impl<T> Absent<T> for Result<T, StoreError> {
    fn optional(self) -> Result<Option<T>, StoreError> {
        match self {
            Ok(found) => Ok(Some(found)),
            Err(StoreError::NotFound) => Ok(None),
            Err(other) => Err(other),
        }
    }
}

/// The values of a statement, `?1` first.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$($crate::store::sql::ToValue::to_value(&$value)),*] as &[$crate::store::sql::Value]
    };
}
pub(crate) use params;
