//! The router over PostgreSQL: a schema for each folder, so that a restart finds its own.

use crate::world::World;
use std::path::Path;
use sync_server::entropy::{Entropy, SystemEntropy};

#[expect(
    clippy::disallowed_methods,
    reason = "tests have no settings; the script says where it is"
)]
async fn connect() -> (String, tokio_postgres::Client) {
    let address = std::env::var("PASSERELLE_POSTGRES")
        .expect("no PostgreSQL for this test: sh scripts/with-postgres.sh cargo nextest run …");
    let (client, moving) = tokio_postgres::connect(&address, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(moving);
    (address, client)
}

/// Where the server of a folder keeps everything; made when the folder is new.
pub(crate) async fn database(dir: &Path) -> Option<String> {
    let (address, client) = connect().await;
    let noted = dir.join("schema");
    let schema = std::fs::read_to_string(&noted).unwrap_or_else(|_| {
        let drawn: [u8; 8] = (&SystemEntropy as &dyn Entropy).bytes();
        format!("http_{:016x}", u64::from_be_bytes(drawn))
    });
    std::fs::write(&noted, &schema).unwrap();
    client.batch_execute(&format!("CREATE SCHEMA IF NOT EXISTS {schema}")).await.unwrap();
    Some(format!("{address}&options=-c%20search_path%3D{schema}"))
}

pub(crate) async fn columns(world: &World, table: &str) -> Vec<String> {
    let schema = std::fs::read_to_string(world.dir.path().join("schema")).unwrap();
    let (_, client) = connect().await;
    let sql = format!("SELECT * FROM {schema}.{table}");
    let asking = client.prepare(&sql).await.unwrap();
    asking.columns().iter().map(|column| column.name().to_owned()).collect()
}
