//! Files to the bank and back: each payment in exactly one, whatever crashes; what comes back is imported whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use taxline::account::ledger::ach::{Delivery, Originator};
use tempfile::TempDir;

use super::*;

mod broken;
mod kills;
mod out;
mod returns;

/// After the cut-off of the day that the payments here are for, and the morning after.
const CUT_OFF: DateTime = datetime(2026, 11, 24, 15, 0, 0, 0);
const MORNING_AFTER: DateTime = datetime(2026, 11, 25, 9, 0, 0, 0);
const PAY_DAY: Day = date(2026, 11, 24);

/// A counter that writes files into a folder of its own.
struct Office {
    counter: Counter,
    folder: TempDir,
}

impl Office {
    async fn open(database: Database) -> Office {
        let mut counter = Counter::open(database).await;
        let folder = TempDir::with_prefix("taxline-ach-").unwrap();
        counter.ledger = counter.ledger.with_bank(Originator::demo(), Delivery::Folder(folder.path().to_owned()));
        Office { counter, folder }
    }

    /// Schedules a payment of the account for [`PAY_DAY`].
    async fn pay(&self, account: &str, period: Period, amount: Money) -> (Standing, PaymentView) {
        let access = self.counter.access(account, account).await;
        let command = Wish { period, ..Wish::new(&self.counter, &access, amount, PAY_DAY).await }.command();
        let made = scheduled(self.counter.give(&access, &format!("pay {account} {amount:?}"), &command, NOW).await);
        (access, made)
    }

    /// The files in the folder, by name.
    fn files(&self) -> BTreeMap<String, String> {
        files_in(self.folder.path())
    }

    async fn entries(&self) -> Vec<Sent> {
        let mut reader = self.counter.database.reader().await.unwrap();
        let sql = "select e.trace, e.amount, p.id from ach_entry e join payment p on p.id = e.payment_id order by e.trace";
        let rows = query(sql).fetch_all(&mut reader).await.unwrap();
        let sent = |row: &taxline::db::Row| Sent {
            trace: row.try_get("trace").unwrap(),
            cents: row.try_get("amount").unwrap(),
            payment: row.try_get("id").unwrap(),
        };
        rows.iter().map(sent).collect()
    }
}

/// An entry that was sent.
#[derive(Clone, Debug)]
struct Sent {
    trace: i64,
    cents: i64,
    payment: String,
}

fn files_in(folder: &Path) -> BTreeMap<String, String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    files.map(|file| (file.file_name().into_string().unwrap(), std::fs::read_to_string(file.path()).unwrap())).collect()
}

/// Confirmation numbers of the debits in a file.
fn confirmations(text: &str) -> Vec<String> {
    text.lines().filter(|line| line.starts_with("627") || line.starts_with("637")).map(|line| line[39..49].to_owned()).collect()
}

/// As many taxpayers each pay something for `day`: the confirmation numbers.
async fn pay_by_many(counter: &Counter, count: usize, now: DateTime, day: Day) -> BTreeSet<String> {
    let crowd = counter.ledger.seed_crowd(at(now), count).await.unwrap();
    let mut made = BTreeSet::new();
    for (number, demo) in (1_i64..).zip(&crowd) {
        counter.identity.grant_demo_code(&counter.database, &demo.account(), &demo.link_code, at(NOW)).await.unwrap();
        let conversation = ConversationId::from_stored(demo.id.as_ref());
        let command = CommandId::derived(&[b"link", demo.id.as_bytes()]);
        let proof = Proof::Code(Private::from(demo.link_code.as_ref()));
        counter.identity.link(&counter.database, &command, &conversation, &proof, at(NOW)).await.unwrap();
        let access = counter.standing(&conversation).await;
        let owed = counter.balance(&access, day).await.owed[0].period;
        let wish = Wish { period: owed, ..Wish::new(counter, &access, Money::from_cents(number), day).await };
        made.insert(scheduled(counter.give(&access, &format!("pay {number}"), &wish.command(), now).await).confirmation);
    }
    made
}
