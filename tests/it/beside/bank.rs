//! A bank account entered on a page: by a one-time link, once, and told in the chat.

use std::collections::HashMap;
use std::sync::Arc;

use futures::future::BoxFuture;
use taxline::account::{AccountBackend as _, Answer, Query};
use taxline::channel::web::Transport;
use taxline::db::Database;
use taxline::message::Line;
use taxline::private::Private;
use taxline::rehearsal::CHANNELS;
use taxline::server::{self, Health};
use taxline::turn::{BankEntry, BankPage, Entered, EntryRefusal};
use taxline::web::Pages;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::stage::{Stage, surviving, turns};
use crate::databases::on_both_databases;

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
        self.linked("anna", ANNA).await;
        let said = self.say("anna", "mongoose deposit").await;
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
        let lines = self.turns.lines(CHANNELS[0].0, &Private::from("anna"), 0, 1_000).await.unwrap();
        let is_told = |line: &Line| match line {
            Line::Replied { reply, .. } => reply.text.contains(&format!("ending in {ending} is on file")),
            Line::Said { .. } => false,
        };
        lines.iter().filter(|line| is_told(line)).count()
    }
}

fn entry(key: &str, routing: &str, number: &str) -> BankEntry {
    BankEntry {
        is_savings: false,
        routing_number: Private::from(routing),
        account_number: Private::from(number),
        nickname: None,
        key: key.to_owned(),
    }
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
        let (status, html) = send(filled(NUMBER, "1"), "same-origin").await;
        assert!(status == 200 && html.contains("are not the same") && !html.contains("8830"), "{html}");
        let (status, html) = send(filled(NUMBER, NUMBER), "same-origin").await;
        assert!(status == 200 && html.contains("It ends in •••• 2093") && !html.contains("8830"), "{html}");
        assert_eq!(stage.told("2093").await, 1);
        stage.wait(16);
        let gone = client.get(&address).send().await.unwrap();
        assert_eq!(gone.status(), 410);
        assert!(gone.text().await.unwrap().contains("This link can no longer be used."));
    }
}
