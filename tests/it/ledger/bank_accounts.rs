//! Bank accounts on file: what is taken, what is shown, and what an unverified one may do.

use taxline::account::ledger::bank_account::BANK_ACCOUNTS_MAX;
use taxline::account::{BankAccountKind, BankNumber, Receipt};
use taxline::ids::digest;

use super::*;

const ROUTING: &str = "121000248";

fn add(routing_number: &str, account_number: &str, nickname: Option<&str>) -> Command {
    Command::AddBankAccount {
        kind: BankAccountKind::Savings,
        routing_number: BankNumber::new(routing_number.to_owned()),
        account_number: BankNumber::new(account_number.to_owned()),
        nickname: nickname.map(str::to_owned),
    }
}

fn added(outcome: Outcome) -> BankAccountId {
    match outcome {
        Outcome::BankAccountAdded { bank_account, .. } => bank_account,
        other => panic!("{other:?}"),
    }
}

impl Counter {
    async fn bank_accounts(&self, access: &Standing) -> Vec<BankAccountView> {
        match self.ask(access, Query::BankAccounts, NOW).await {
            Answer::BankAccounts { bank_accounts } => bank_accounts,
            other => panic!("{other:?}"),
        }
    }

    async fn receipt(&self, access: &Standing, payment: &PaymentId) -> Receipt {
        match self.ask(access, Query::Receipt { payment: payment.clone() }, NOW).await {
            Answer::Receipt { receipt, .. } => *receipt,
            other => panic!("{other:?}"),
        }
    }
}

on_both_databases! {
    async fn a_command_at_rest_tells_neither_what_was_given_nor_what_came_of_it(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let command = add(ROUTING, "000123451111", None);
        added(counter.give(&access, "add", &command, NOW).await);
        let (content, outcome): (Vec<u8>, Vec<u8>) = {
            let mut reader = counter.database.reader().await.unwrap();
            let row = query("select content, outcome from command where id = 'add'").fetch_one(&mut reader).await.unwrap();
            (row.try_get("content").unwrap(), row.try_get("outcome").unwrap())
        };
        // Whoever has the rows could try every number, if its digest had no key.
        let json = serde_json::to_vec(&command).unwrap();
        assert_ne!(content, digest(&[b"owes-two-years", &json]));
        assert_ne!(content, digest(&[&json]));
        assert!(!String::from_utf8_lossy(&outcome).contains("1111"), "the outcome is sealed");
        assert_eq!(added(counter.give(&access, "add", &command, NOW).await), added(counter.give(&access, "add", &command, NOW).await));
        let other = add(ROUTING, "000123451112", None);
        let given = counter.ledger.apply(access.access().unwrap(), &CommandId::from_stored("add"), &other, at(NOW)).await;
        assert!(matches!(given, Err(BackendError::CommandReused { .. })));
    }

    async fn a_bank_account_is_added_named_and_removed(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let before = counter.bank_accounts(&access).await;
        for (name, command, rule) in [
            ("check digit", add("121000249", "000123451111", None), Refusal::RoutingNumberInvalid),
            ("district", add("991000248", "000123451111", None), Refusal::RoutingNumberInvalid),
            ("short", add(ROUTING, "1234", None), Refusal::AccountNumberInvalid),
            ("long", add(ROUTING, "123456789012345678", None), Refusal::AccountNumberInvalid),
            ("telling", add(ROUTING, "000123451111", Some("acct 000123451111")), Refusal::NicknameInvalid),
            ("there", add("110000000", "0001 2345 4321", None), Refusal::BankAccountOnFile),
        ] {
            assert_eq!(counter.give(&access, name, &command, NOW).await, refused(rule), "{name}");
        }
        let id = added(counter.give(&access, "add", &add("1210 00248", "0001-2345-1111", Some(" Savings ")), NOW).await);
        let shown = counter.bank_accounts(&access).await;
        assert_eq!(shown[..before.len()], before);
        let expected = BankAccountView {
            id: id.clone(),
            kind: BankAccountKind::Savings,
            last_four: "1111".to_owned(),
            nickname: Some("Savings".to_owned()),
            verified: false,
        };
        assert_eq!(shown[before.len()], expected);
        let rename = Command::RenameBankAccount { bank_account: id.clone(), nickname: None };
        assert_eq!(
            counter.give(&access, "rename", &rename, NOW).await,
            Outcome::BankAccountRenamed { bank_account: id.clone(), last_four: "1111".to_owned() }
        );
        assert_eq!(counter.bank_accounts(&access).await[before.len()].nickname, None);

        let wish = Wish { bank: id.clone(), ..Wish::new(&counter, &access, dollars(20), date(2026, 11, 30)).await };
        let made = scheduled(counter.give(&access, "first from it", &wish.command(), NOW).await);
        let remove = Command::RemoveBankAccount { bank_account: id.clone() };
        assert_eq!(counter.give(&access, "in use", &remove, NOW).await, refused(Refusal::BankAccountInUse));
        assert_eq!(counter.give(&access, "second from it", &wish.command(), NOW).await, refused(Refusal::BankAccountUnverified));
        counter.give(&access, "cancel", &Command::CancelPayment { payment: made.id.clone() }, NOW).await;
        let removed = Outcome::BankAccountRemoved { bank_account: id.clone(), last_four: "1111".to_owned() };
        assert_eq!(counter.give(&access, "remove", &remove, NOW).await, removed);
        assert_eq!(counter.bank_accounts(&access).await, before);
        assert_eq!(counter.give(&access, "again", &remove, NOW).await, refused(Refusal::BankAccountUnknown));
        assert_eq!(counter.receipt(&access, &made.id).await.payment.bank_last_four, "1111");
        let kept = "select count(*) as number from bank_account where state = 'removed' and length(account_number) > 0";
        assert_eq!(crate::books::number(&counter.database, kept).await, 0, "the numbers of a removed account are gone");
    }

    async fn there_are_only_so_many_bank_accounts(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        for number in counter.bank_accounts(&access).await.len()..BANK_ACCOUNTS_MAX {
            added(counter.give(&access, &format!("add {number}"), &add(ROUTING, &format!("55500{number}"), None), NOW).await);
        }
        let one_more = counter.give(&access, "one more", &add(ROUTING, "777001", None), NOW).await;
        assert_eq!(one_more, refused(Refusal::TooManyBankAccounts));
    }

    async fn a_payment_is_changed_while_it_could_be_canceled(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let owed = counter.balance(&access, date(2026, 11, 30)).await.owed.into_iter().find(|owed| owed.period == OWED).unwrap().total;
        let good = Wish::new(&counter, &access, owed, date(2026, 11, 30)).await;
        let made = scheduled(counter.give(&access, "make", &good.command(), NOW).await);
        let savings = counter.bank_accounts(&access).await[1].clone();
        let change = |wish: &Wish| Command::ChangePayment {
            payment: made.id.clone(),
            parts: vec![PaymentPart { period: wish.period, amount: wish.amount, designation: None }],
            day: wish.day,
            bank_account: wish.bank.clone(),
        };
        let wish = Wish { amount: dollars(30), day: date(2026, 12, 1), bank: savings.id.clone(), ..good.clone() };
        let (last, late) = (datetime(2026, 11, 25, 14, 59, 59, 0), datetime(2026, 11, 25, 15, 0, 0, 0));
        // The payment itself does not stand in its own way.
        assert!(matches!(counter.give(&access, "same", &change(&good), NOW).await, Outcome::PaymentChanged { .. }));
        let more = Wish { amount: owed + dollars(1), ..good.clone() };
        assert_eq!(counter.give(&access, "more", &change(&more), NOW).await, refused(Refusal::AmountAbovePayoff));
        assert_eq!(counter.give(&access, "late", &change(&wish), late).await, refused(Refusal::TooLateToChange));
        let changed = counter.give(&access, "change", &change(&wish), last).await;
        let parts = vec![PaymentPart { period: OWED, amount: dollars(30), designation: None }];
        let bank = Some(savings.of_payment());
        let view = PaymentView { parts, amount: dollars(30), day: wish.day, bank, bank_last_four: savings.last_four, ..made.clone() };
        assert_eq!(changed, Outcome::PaymentChanged { payment: view.clone() });
        assert_eq!(counter.give(&access, "change", &change(&wish), late).await, changed);
        let receipt = counter.receipt(&access, &made.id).await;
        assert_eq!((receipt.payment, receipt.scheduled_at, receipt.changed_at), (view, at(NOW), at(last)));
        // A change is no new payment: another one is still taken.
        scheduled(counter.give(&access, "second", &Wish { amount: dollars(5), ..good }.command(), NOW).await);
        counter.give(&access, "cancel", &Command::CancelPayment { payment: made.id.clone() }, NOW).await;
        assert_eq!(counter.give(&access, "canceled", &change(&wish), NOW).await, refused(Refusal::AlreadyCanceled));
        counter.ledger.check_balanced().await.unwrap();
    }
}
