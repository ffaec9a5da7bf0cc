//! A bank account entered on a page: by a one-time link, once, and told in the chat.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use taxline::account::{AccountBackend as _, Answer, Query};
use taxline::channel::web::Transport;
use taxline::db::Database;
use taxline::db::bank_link::{self, BankLinkRow};
use taxline::identity::Choosing;
use taxline::ids::AccountId;
use taxline::message::Line;
use taxline::private::Private;
use taxline::rehearsal::CHANNELS;
use taxline::server::{self, Health};
use taxline::turn::{BankAccountKind, BankEntry, BankPage, Entered, EntryRefusal};
use taxline::web::Pages;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::stage::{Stage, WAITS_MAX, dies_at, surviving, turns};
use crate::databases::{self, on_both_databases};

const ANNA: &str = "DEMO-1040-ANNA";
/// Its check digit is right.
const ROUTING: &str = "011000015";
const NUMBER: &str = "8830 4417 2093";

struct Well;

impl Health for Well {
    fn is_well(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { true })
    }
}

impl Stage {
    /// The token of a link that was made for Anna.
    async fn token(&self) -> Private<String> {
        self.token_of("anna", ANNA).await
    }

    async fn token_of(&self, who: &str, code: &str) -> Private<String> {
        self.linked(who, code).await;
        let said = self.say(who, "mongoose deposit").await;
        let link = said.split_whitespace().nth(1).unwrap();
        assert!(said.starts_with("LINK https://tax.example.gov/bank/") && said.contains("FOR 15"), "{said}");
        Private::new(link.rsplit('/').next().unwrap().to_owned())
    }

    async fn key(&self, token: &Private<String>) -> String {
        match self.turns.bank_page(token).await.unwrap() {
            BankPage::Form { key, .. } => key,
            other => panic!("{other:?}"),
        }
    }

    async fn endings(&self) -> Vec<String> {
        let standing = self.identity.standing_now(&self.database, &self.conversation("anna"), self.now()).await.unwrap();
        match self.ledger.read(standing.access().unwrap(), &Query::BankAccounts, self.now()).await.unwrap() {
            Answer::BankAccounts { bank_accounts, .. } => bank_accounts.into_iter().map(|account| account.last_four).collect(),
            other => panic!("{other:?}"),
        }
    }

    /// How often the chat was told of it.
    async fn told(&self, ending: &str) -> usize {
        self.lines_with("anna", &format!("ending in {ending} is on file")).await
    }

    async fn lines_with(&self, who: &str, text: &str) -> usize {
        let lines = self.turns.lines(CHANNELS[0].0, &Private::from(who), 0, 1_000).await.unwrap();
        let is_told = |line: &Line| match line {
            Line::Replied { reply, .. } => reply.text.contains(text),
            Line::Said { .. } => false,
        };
        lines.iter().filter(|line| is_told(line)).count()
    }

    fn index(&self, token: &Private<String>) -> Vec<u8> {
        self.vault.index("bank_link.index", token.reveal().as_bytes())
    }

    async fn row(&self, token: &Private<String>) -> Option<BankLinkRow> {
        bank_link::find(&mut self.database.reader().await.unwrap(), &self.index(token)).await.unwrap()
    }

    /// Something is entered, taken down, and then the program dies.
    async fn enter_and_die(&self, token: &Private<String>, routing: &str, number: &str) {
        let key = self.key(token).await;
        let turns = turns(&self.database, &self.vault, &self.ledger, &self.clock);
        let mut entering = Box::pin(turns.enter_bank_account(token, entry(&key, routing, number)));
        for _ in 0..WAITS_MAX {
            assert!(futures::poll!(&mut entering).is_pending(), "it was done");
            // What it waits for comes, and is seen before it goes on.
            tokio::time::sleep(Duration::from_millis(2)).await;
            if self.row(token).await.unwrap().submission.is_some() {
                return;
            }
        }
        panic!("nothing was taken down");
    }
}

fn entry(key: &str, routing: &str, number: &str) -> BankEntry {
    BankEntry {
        kind: BankAccountKind::Checking,
        routing_number: Private::from(routing),
        account_number: Private::from(number),
        nickname: None,
        key: key.to_owned(),
    }
}

/// Two forms of one link at the same moment, at every place of each other: nobody is told that something was taken down where it was not.
#[tokio::test]
async fn whoever_sends_a_form_twice_is_told_the_truth() {
    databases::run(databases::Kind::Sqlite, async |database: Database| {
        let stage = Stage::open(database).await;
        for first_waits in 1..6 {
            for second_waits in 1..6 {
                let token = stage.token().await;
                let key = stage.key(&token).await;
                let mut first = Box::pin(stage.turns.enter_bank_account(&token, entry(&key, "123456789", NUMBER)));
                let mut second = Box::pin(stage.turns.enter_bank_account(&token, entry(&key, "123456789", NUMBER)));
                let early = dies_at(first_waits, &mut first).await;
                let early_second = dies_at(second_waits, &mut second).await;
                let first = match early {
                    Some(done) => done,
                    None => first.await,
                };
                let second = match early_second {
                    Some(done) => done,
                    None => second.await,
                };
                for entered in [first.unwrap(), second.unwrap()] {
                    let is_true = matches!(entered, Entered::Refused { .. } | Entered::NotTaken { .. });
                    assert!(is_true, "{first_waits} {second_waits}: {entered:?}");
                }
            }
        }
    })
    .await;
}

on_both_databases! {
    async fn an_account_is_added_once_whatever_crashes_and_the_chat_hears_of_it(database: Database) {
        let stage = Stage::open(database).await;
        let token = stage.token().await;
        let before = stage.endings().await.len();
        let key = stage.key(&token).await;
        let entered = surviving(async || {
            turns(&stage.database, &stage.vault, &stage.ledger, &stage.clock).enter_bank_account(&token, entry(&key, ROUTING, NUMBER)).await
        });
        let entered = entered.await.unwrap();
        assert!(matches!(&entered, Entered::Added { last_four, .. } if last_four == "2093"), "{entered:?}");
        // Sent once more by an impatient finger, and with something else by somebody else.
        for number in [NUMBER, "55556666"] {
            let again = stage.turns.enter_bank_account(&token, entry(&key, ROUTING, number)).await.unwrap();
            assert!(matches!(&again, Entered::Added { last_four, .. } if last_four == "2093"), "{again:?}");
        }
        let mut after = stage.endings().await;
        after.sort();
        assert_eq!(after.len(), before + 1, "{after:?}");
        assert_eq!((stage.told("2093").await, stage.told("6666").await), (1, 0));
        assert_eq!(stage.turns.finish_entries(10).await.unwrap(), 0);
    }

    async fn one_that_cannot_be_done_holds_up_no_other_and_a_refusal_is_told(database: Database) {
        let stage = Stage::open(database).await;
        // Under no key of ours.
        let broken = stage.token_of("robert", "DEMO-1040-ROBERT").await;
        let (index, now) = (stage.index(&broken), stage.now());
        let work = stage.database.write(move |tx| Box::pin(async move { bank_link::submit(tx, &index, 0, b"nothing", now).await }));
        assert!(work.await.unwrap());
        stage.wait(1);
        let token = stage.token().await;
        stage.enter_and_die(&token, ROUTING, NUMBER).await;
        stage.wait(1);
        assert_eq!(stage.turns.finish_entries(1).await.unwrap(), 1);
        assert_eq!(stage.told("2093").await, 0);
        assert_eq!(stage.turns.finish_entries(1).await.unwrap(), 1);
        assert_eq!(stage.told("2093").await, 1, "it came after the one that cannot be done, which is looked at later");
        // The same account once more is refused, and nobody looks at the page any longer.
        let token = stage.token().await;
        stage.enter_and_die(&token, ROUTING, NUMBER).await;
        stage.wait(1);
        for _ in 0..3 {
            stage.turns.finish_entries(10).await.unwrap();
        }
        assert_eq!((stage.told("2093").await, stage.lines_with("anna", "could not be put on file").await), (1, 1));
        assert!(matches!(stage.turns.bank_page(&token).await.unwrap(), BankPage::Form { .. }));
    }

    async fn a_chat_that_is_another_persons_by_then_hears_nothing(database: Database) {
        let stage = Stage::open(database).await;
        let token = stage.token().await;
        let before = stage.endings().await.len();
        stage.enter_and_die(&token, ROUTING, NUMBER).await;
        stage.linked("anna", "DEMO-1040-ROBERT").await;
        stage.wait(1);
        stage.turns.finish_entries(10).await.unwrap();
        assert_eq!(stage.told("2093").await, 0);
        stage.linked("anna", ANNA).await;
        assert_eq!(stage.endings().await.len(), before + 1, "it is on file all the same, where it was meant to be");
        let token = stage.token().await;
        stage.hold("owes-one-year", "owes-two-years").await;
        let (conversation, other) = (stage.conversation("anna"), AccountId::from_stored("owes-two-years"));
        let chosen = stage.identity.choose(&stage.database, &conversation, &other).await.unwrap();
        assert_eq!(chosen, Choosing::Chosen);
        assert_eq!(stage.turns.bank_page(&token).await.unwrap(), BankPage::Gone, "the chat is about another account");
    }

    async fn links_are_not_known_for_ever(database: Database) {
        let stage = Stage::open(database).await;
        let token = stage.token().await;
        stage.wait(24 * 60);
        stage.turns.forget_old_links().await.unwrap();
        assert!(stage.row(&token).await.is_some());
        stage.wait(1);
        stage.turns.forget_old_links().await.unwrap();
        assert!(stage.row(&token).await.is_none());
    }

    async fn what_is_refused_can_be_mended_on_the_same_page(database: Database) {
        let stage = Stage::open(database).await;
        let token = stage.token().await;
        let key = stage.key(&token).await;
        for (routing, number, refusal) in
            [("123456789", NUMBER, EntryRefusal::RoutingNumber), (ROUTING, "12", EntryRefusal::AccountNumber)]
        {
            let entered = stage.turns.enter_bank_account(&token, entry(&key, routing, number)).await.unwrap();
            assert!(matches!(&entered, Entered::Refused { refusal: why, .. } if *why == refusal), "{entered:?}");
        }
        let entered = stage.turns.enter_bank_account(&token, entry(&key, ROUTING, NUMBER)).await.unwrap();
        assert!(matches!(entered, Entered::Added { .. }), "{entered:?}");
    }

    async fn a_link_is_for_a_while_for_one_conversation_and_one_form(database: Database) {
        let stage = Stage::open(database).await;
        let nobody = Private::from("0123456789abcdef0123456789abcdef");
        assert_eq!(stage.turns.bank_page(&nobody).await.unwrap(), BankPage::Gone);
        let first = stage.token().await;
        let token = stage.token().await;
        assert_eq!(stage.turns.bank_page(&first).await.unwrap(), BankPage::Gone, "a newer link takes its place");
        let key = stage.key(&token).await;
        let entered = stage.turns.enter_bank_account(&token, entry("another form's", ROUTING, NUMBER)).await.unwrap();
        assert_eq!(entered, Entered::Gone);
        for _ in 0..5 {
            stage.turns.enter_bank_account(&token, entry(&key, "1", NUMBER)).await.unwrap();
        }
        assert_eq!(stage.turns.bank_page(&token).await.unwrap(), BankPage::Gone, "five times wrong");
        let token = stage.token().await;
        let key = stage.key(&token).await;
        stage.identity.unlink(&stage.database, &stage.conversation("anna")).await.unwrap();
        let entered = stage.turns.enter_bank_account(&token, entry(&key, ROUTING, NUMBER)).await.unwrap();
        assert_eq!(entered, Entered::Gone, "the chat is nobody's");
        let token = stage.token().await;
        stage.wait(16);
        assert_eq!(stage.turns.bank_page(&token).await.unwrap(), BankPage::Gone, "a quarter of an hour");
    }

    async fn the_page_is_strict_and_says_in_both_languages_what_became_of_it(database: Database) {
        let stage = Stage::open(database).await;
        let token = stage.token().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/bank/{}", listener.local_addr().unwrap(), token.reveal());
        let (_stop, stopped) = watch::channel(false);
        let router = server::router(vec![Pages::new(stage.turns.clone()).unwrap().routes()], Arc::new(Well), Transport::Http);
        let mut tasks = JoinSet::new();
        tasks.spawn(server::serve(listener, router, stopped));
        let client = reqwest::Client::new();
        let shown = client.get(&address).send().await.unwrap();
        assert_eq!(shown.status(), 200);
        let header = |name: &str| shown.headers()[name].to_str().unwrap().to_owned();
        assert!(header("content-security-policy").starts_with("default-src 'none'; style-src 'self'"));
        assert_eq!((header("cache-control").as_str(), header("referrer-policy").as_str()), ("no-store", "no-referrer"));
        let html = shown.text().await.unwrap();
        let key = html.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(html.contains("Add a bank account") && !html.contains("<script"), "{html}");
        let spanish = client.get(format!("{address}?lang=es")).send().await.unwrap().text().await.unwrap();
        assert!(spanish.contains("Agregar una cuenta bancaria"), "{spanish}");

        let filled = |number: &'static str, again: &'static str| {
            HashMap::from([
                ("key", key.clone()),
                ("kind", "checking".to_owned()),
                ("routing", ROUTING.to_owned()),
                ("number", number.to_owned()),
                ("again", again.to_owned()),
                ("nickname", String::new()),
            ])
        };
        let send = async |form: HashMap<&str, String>, site: &str| {
            let sent = client.post(&address).header("sec-fetch-site", site).form(&form).send().await.unwrap();
            (sent.status().as_u16(), sent.text().await.unwrap())
        };
        assert_eq!(send(filled(NUMBER, NUMBER), "cross-site").await.0, 403);
        for kind in ["", "loan"] {
            let mut form = filled(NUMBER, NUMBER);
            form.insert("kind", kind.to_owned());
            let (status, html) = send(form, "same-origin").await;
            assert!(status == 200 && html.contains("choose which kind of account") && !html.contains("8830"), "{html}");
        }
        let (status, html) = send(filled(NUMBER, "1"), "same-origin").await;
        assert!(status == 200 && html.contains("are not the same") && !html.contains("8830"), "{html}");
        let (status, html) = send(filled(NUMBER, NUMBER), "same-origin").await;
        assert!(status == 200 && html.contains("It ends in •••• 2093") && !html.contains("8830"), "{html}");
        assert_eq!(stage.told("2093").await, 1);
        stage.wait(16);
        let gone = client.get(&address).send().await.unwrap();
        assert_eq!(gone.status(), 410);
        assert!(gone.text().await.unwrap().contains("This link can no longer be used."));
        let gone = client.get(&address).header("accept-language", "fr-CA,es;q=0.9").send().await.unwrap();
        assert!(gone.text().await.unwrap().contains("Este enlace ya no se puede usar."));
    }
}
