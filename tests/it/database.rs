//! The database's door: what `write` promises, on both databases.

use std::collections::BTreeSet;

use futures::FutureExt as _;
use futures::future::join_all;
use taxline::db::{Database, DbError, query};

use crate::databases::on_both_databases;

async fn with_notes(database: &Database) {
    database
        .write(|tx| {
            Box::pin(async move {
                query("create table note (id bigint primary key, words text not null)").execute(tx).await?;
                Ok::<_, DbError>(())
            })
        })
        .await
        .unwrap();
}

/// Writes note `id`, and then fails where `id` is divisible by `fails_at`.
async fn note(database: &Database, id: i64, fails_at: i64) -> Result<i64, DbError> {
    database
        .write(move |tx| {
            Box::pin(async move {
                query("insert into note (id, words) values ($1, $2)").bind(id).bind(format!("note {id}")).execute(tx).await?;
                if id % fails_at == 0 { Err(DbError::stored("a reason to fail")) } else { Ok(id) }
            })
        })
        .await
}

async fn notes(database: &Database) -> BTreeSet<i64> {
    let mut reader = database.reader().await.unwrap();
    let rows = query("select id from note").fetch_all(&mut reader).await.unwrap();
    rows.iter().map(|row| row.try_get::<i64>("id").unwrap()).collect()
}

on_both_databases! {
    async fn what_fails_leaves_no_trace_and_takes_nothing_with_it(database: Database) {
        with_notes(&database).await;
        let results = join_all((1..=60).map(|id| note(&database, id, 3))).await;
        for (id, result) in (1..=60).zip(&results) {
            assert_eq!(result.is_err(), id % 3 == 0, "{id}: {result:?}");
        }
        assert_eq!(notes(&database).await, (1..=60).filter(|id| id % 3 != 0).collect());
    }

    async fn a_panic_is_the_end_of_one_transaction(database: Database) {
        with_notes(&database).await;
        let panicked = std::panic::AssertUnwindSafe(async {
            let write = database.write(|tx| {
                Box::pin(async move {
                    query("insert into note (id, words) values (1, 'half')").execute(tx).await?;
                    let nobody: Option<i64> = None;
                    nobody.map(Ok::<i64, DbError>).expect("a fault of the program")
                })
            });
            write.await
        });
        assert!(!matches!(panicked.catch_unwind().await, Ok(Ok(_))), "whoever asked for it is told");
        database.answers().await.unwrap();
        assert_eq!(note(&database, 2, 1_000).await.unwrap(), 2);
        assert_eq!(notes(&database).await, BTreeSet::from([2]), "nothing of it stayed");
    }

    async fn concurrent_writes_are_all_there_after_opening_again(place: crate::databases::Place) {
        let database = place.open().await;
        with_notes(&database).await;
        for result in join_all((1..=200).map(|id| note(&database, id, 1_000))).await {
            result.unwrap();
        }
        database.close().await;
        assert_eq!(notes(&place.open().await).await, (1..=200).collect());
    }

    async fn a_key_that_is_there_is_a_duplicate(database: Database) {
        with_notes(&database).await;
        note(&database, 1, 1_000).await.unwrap();
        assert!(matches!(note(&database, 1, 1_000).await, Err(DbError::Duplicate(_))));
        assert_eq!(note(&database, 2, 1_000).await.unwrap(), 2);
        assert_eq!(notes(&database).await, BTreeSet::from([1, 2]));
    }
}
