//! The router over PostgreSQL: a schema for each folder, so that a restart finds its own.

use crate::world::World;
use std::collections::{BTreeMap, BTreeSet};
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

/// A connection that sees the tables of this server.
async fn beside(world: &World) -> tokio_postgres::Client {
    let schema = std::fs::read_to_string(world.dir.path().join("schema")).unwrap();
    let (_, client) = connect().await;
    client.batch_execute(&format!("SET search_path TO {schema}")).await.unwrap();
    client
}

/// One number out of the database itself.
pub(crate) async fn number(world: &World, sql: &str) -> i64 {
    let counted = beside(world).await.query_one(&format!("SELECT ({sql})::bigint"), &[]).await;
    counted.unwrap().get(0)
}

/// Everything the server has written, table by table: numbers as digits, bytes as `x` and hexadecimal, texts as they are.
pub(crate) async fn every_row(world: &World) -> BTreeMap<String, BTreeSet<Vec<String>>> {
    let client = beside(world).await;
    let sql = "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()";
    let names = client.query(sql, &[]).await.unwrap();
    let mut all = BTreeMap::new();
    for name in names {
        let name: String = name.get(0);
        let answers = client.simple_query(&format!("SELECT * FROM {name}")).await.unwrap();
        let rows = answers.iter().filter_map(|answer| match answer {
            tokio_postgres::SimpleQueryMessage::Row(row) => {
                Some((0..row.len()).map(|at| cell(row.get(at))).collect::<Vec<_>>())
            }
            _ => None,
        });
        all.insert(name, rows.collect());
    }
    all
}

fn cell(text: Option<&str>) -> String {
    text.map_or_else(String::new, |text| text.replacen("\\x", "x", 1))
}
