//! Taking a parsed table apart before the models read it, so that unknown fields are still refused with their place.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

/// A table with the place it comes from.
#[derive(Clone)]
pub(crate) struct Tree<'a> {
    span: std::ops::Range<usize>,
    table: DeTable<'a>,
}

impl<'a> Tree<'a> {
    /// The tree of a whole file.
    pub(crate) fn parse(text: &'a str) -> Result<Self, Error> {
        let table = DeTable::parse(text)?;
        Ok(Self { span: table.span(), table: table.into_inner() })
    }

    /// Where it begins in the file, in bytes.
    pub(crate) const fn start(&self) -> usize {
        self.span.start
    }

    pub(crate) const fn table(&self) -> &DeTable<'a> {
        &self.table
    }

    /// Takes one key out.
    pub(crate) fn take(&mut self, key: &str) -> Option<Spanned<DeValue<'a>>> {
        self.table.remove(key)
    }

    /// Takes these keys out, as a table of their own.
    pub(crate) fn split(&mut self, keys: &[&str]) -> Self {
        let mut taken = DeTable::new();
        for key in keys {
            if let Some((key, value)) = self.table.remove_entry(*key) {
                taken.insert(key, value);
            }
        }
        Self { span: self.span.clone(), table: taken }
    }

    /// Takes a text out, when it is one.
    pub(crate) fn take_text(&mut self, key: &str) -> Option<String> {
        let text = self.table.get(key)?.get_ref().as_str()?.to_owned();
        self.table.remove(key);
        Some(text)
    }

    /// Takes a list of tables out: `[[step]]`, or an inline one.
    pub(crate) fn take_tables(&mut self, key: &str) -> Result<Vec<Self>, Error> {
        let Some(value) = self.take(key) else { return Ok(Vec::new()) };
        let DeValue::Array(array) = value.into_inner() else {
            return Err(serde::de::Error::custom(format!("`{key}` must be a list of tables")));
        };
        array.into_iter().map(Self::try_from).collect()
    }

    /// Reads what is left into a model.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<T, Error> {
        T::deserialize(ValueDeserializer::from(Spanned::new(self.span, DeValue::Table(self.table))))
    }
}

impl<'a> TryFrom<Spanned<DeValue<'a>>> for Tree<'a> {
    type Error = Error;

    fn try_from(value: Spanned<DeValue<'a>>) -> Result<Self, Error> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Ok(Self { span, table }),
            other => Err(serde::de::Error::custom(format!(
                "expected a table, found {}",
                other.type_str()
            ))),
        }
    }
}
