//! What the database holds when all is said: payments, entries, and what is still owed to people.

use std::collections::BTreeMap;
use std::time::Duration;

use taxline::db::{Database, query};

/// How long what is owed may take to go out.
const DRAIN_WAIT_MAX: Duration = Duration::from_secs(30);
const DRAIN_INTERVAL: Duration = Duration::from_millis(20);

const WAITING: &str = "select (select count(*) from line where state in ('pending', 'leased'))
    + (select count(*) from inbound where state = 'received') as number";
const UNBALANCED: &str = "select count(*) as number from (select entry_id from entry_line group by entry_id having sum(amount) <> 0) e";

/// The one number that a statement gives, by the name `number`.
pub(crate) async fn number(database: &Database, sql: &'static str) -> i64 {
    let mut reader = database.reader().await.unwrap();
    query(sql).fetch_one(&mut reader).await.unwrap().try_get("number").unwrap()
}

/// How many payments there are of each amount, in cents; canceled ones are none.
pub(crate) async fn payments(database: &Database) -> BTreeMap<i64, i64> {
    let mut reader = database.reader().await.unwrap();
    let sql = "select amount, count(*) as number from payment where status <> 'canceled' group by amount";
    let rows = query(sql).fetch_all(&mut reader).await.unwrap();
    rows.iter().map(|row| (row.try_get("amount").unwrap(), row.try_get("number").unwrap())).collect()
}

/// Waits until every message is answered and every reply has gone out or failed.
pub(crate) async fn wait_until_drained(database: &Database) {
    let drained = async {
        while number(database, WAITING).await > 0 {
            tokio::time::sleep(DRAIN_INTERVAL).await;
        }
    };
    assert!(tokio::time::timeout(DRAIN_WAIT_MAX, drained).await.is_ok(), "something is still owed");
}

/// Every message was answered, every reply went out, and debits equal credits.
pub(crate) async fn assert_in_order(database: &Database) {
    wait_until_drained(database).await;
    let unanswered = "select count(*) as number from inbound where state <> 'done' or reply_count = 0";
    assert_eq!(number(database, unanswered).await, 0, "every message is answered");
    assert_eq!(number(database, "select count(*) as number from line where state = 'failed'").await, 0, "every reply went out");
    assert_eq!(number(database, UNBALANCED).await, 0, "debits equal credits");
}
