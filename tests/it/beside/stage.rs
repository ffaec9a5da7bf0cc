//! The turns of several conversations in this process, over the demonstration's accounts, with dialogs that name what the service does.
//!
//! A message can be given so that the program dies at each of its waits in turn, and is there again for the same message.

use std::collections::HashMap;
use std::future::Future;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::Poll;
use std::time::Duration;

use jiff::civil::{Weekday, datetime, time};
use taxline::account::ledger::Ledger;
use taxline::account::ledger::calendar::Calendar;
use taxline::account::ledger::demo::{demo_accounts, demo_people};
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
use taxline::db::{self, Database};
use taxline::dialog::Sources;
use taxline::helpdesk::{Hours, Week};
use taxline::identity::{DemoHolder, Identity, Linking, Proof, Right};
use taxline::ids::{AccountId, CommandId, ConversationId, CopyId, PersonId, Randomness};
use taxline::message::{Content, Inbound, Reply};
use taxline::private::{Private, Vault};
use taxline::rehearsal::CHANNELS;
use taxline::time::{Clock, Instant, Office};
use taxline::turn::{Parts, Placed, Script, Turns};
use taxline::understanding::{Examples, Understanding};

/// Dialogs whose examples are learned here; the others of the program are there and nobody begins them by words.
const HEARD: &[&str] = &["common/", "welcome/", "link/", "balance/", "pay/", "try_"];
/// A turn waits less often than this.
pub(super) const WAITS_MAX: usize = 400;

/// Learning takes the longest, so all tests share one.
pub(super) static SCRIPT: LazyLock<(Arc<Script>, Arc<Understanding>)> = LazyLock::new(|| {
    let sources = super::dialogs::sources(Sources::embedded());
    let heard = sources.texts().iter().filter(|(path, _)| HEARD.iter().any(|heard| path.starts_with(heard)));
    let examples = Examples::read(&heard.map(|(path, text)| (path.clone(), text.clone())).collect()).unwrap();
    (Arc::new(Script::load(sources).unwrap()), Arc::new(Understanding::train(&examples)))
});

/// The program, with everybody of the demonstration.
pub(super) struct Stage {
    pub(super) database: Database,
    pub(super) vault: Vault,
    pub(super) ledger: Ledger,
    pub(super) identity: Identity,
    pub(super) turns: Turns,
    pub(super) clock: Clock,
    sent: AtomicI64,
}

impl Stage {
    pub(super) async fn open(database: Database) -> Stage {
        let office = Office::in_zone("America/New_York").unwrap();
        // A Monday.
        let clock = Clock::standing(office.instant(datetime(2026, 11, 23, 10, 0, 0, 0)));
        let now = clock.now();
        let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
        let ledger = Ledger::new(database.clone(), vault.clone(), Facts::built_in(), PaymentHours::new(office, CUT_OFF_DEFAULT));
        let identity = Identity::new(vault.clone());
        ledger.seed_demo(now).await.unwrap();
        for account in demo_accounts() {
            let (person, code) = (Identity::demo_holder(&account.account()), Some(account.link_code.as_ref()));
            let (name, right) = (account.holder.as_ref(), account.right.clone());
            let holder = DemoHolder { person, name, account: account.account(), right, code };
            identity.grant_demo_right(&database, holder, now).await.unwrap();
        }
        for known in demo_people() {
            let (person, account, right) = (known.person(), known.account(), known.right.clone());
            let holder = DemoHolder { person, name: known.name, account, right, code: Some(known.link_code) };
            identity.grant_demo_right(&database, holder, now).await.unwrap();
        }
        SCRIPT.0.keep(&database, now).await.unwrap();
        let turns = turns(&database, &vault, &ledger, &clock);
        Stage { database, vault, ledger, identity, turns, clock, sent: AtomicI64::new(0) }
    }

    pub(super) fn now(&self) -> Instant {
        self.clock.now()
    }

    pub(super) fn wait(&self, minutes: i64) {
        self.clock.set(self.now().plus_seconds(60 * minutes));
    }

    pub(super) fn conversation(&self, who: &str) -> ConversationId {
        self.turns.conversation(CHANNELS[0].0, &Private::from(who))
    }

    /// Somebody whose conversation is linked by this code.
    pub(super) async fn linked(&self, who: &str, code: &str) {
        assert_eq!(self.link(who, code).await, Linking::Linked);
    }

    pub(super) async fn link(&self, who: &str, code: &str) -> Linking {
        // Only a conversation that was begun can be linked.
        self.say(who, "hello").await;
        let command = CommandId::derived(&[who.as_bytes(), code.as_bytes(), &self.next().to_be_bytes()]);
        let proof = Proof::Code(Private::from(code));
        self.identity.link(&self.database, &command, &self.conversation(who), &proof, self.now()).await.unwrap()
    }

    pub(super) async fn person_if_any(&self, who: &str) -> Option<PersonId> {
        self.identity.person(&self.database, &self.conversation(who)).await.unwrap()
    }

    pub(super) async fn person(&self, who: &str) -> PersonId {
        self.person_if_any(who).await.unwrap()
    }

    /// Who speaks holds this account no more.
    pub(super) async fn let_go(&self, who: &str, account: &str) {
        let (person, account) = (self.person(who).await, AccountId::from_stored(account));
        let work =
            self.database.write(move |tx| Box::pin(async move { db::identity::let_go(tx, &person, &account, "representative").await }));
        work.await.unwrap();
    }

    /// The holder of one account holds another one besides.
    pub(super) async fn hold(&self, account: &str, other: &str) {
        let person = Identity::demo_holder(&AccountId::from_stored(account));
        let holder = DemoHolder { person, name: "Anna Whitfield", account: AccountId::from_stored(other), right: Right::Own, code: None };
        self.identity.grant_demo_right(&self.database, holder, self.now()).await.unwrap();
    }

    fn next(&self) -> i64 {
        self.sent.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(super) fn message(&self, who: &str, content: Content) -> Inbound {
        let number = self.next();
        Inbound {
            channel: CHANNELS[0].0,
            provider_id: number.to_string(),
            provider_message: None,
            address: Private::from(who),
            content,
            arrived_at: self.now(),
            order: number,
            after_sequence: None,
            language_hint: Some("en".to_owned()),
        }
    }

    pub(super) async fn say(&self, who: &str, words: &str) -> String {
        text(&self.replies(who, words).await)
    }

    pub(super) async fn replies(&self, who: &str, words: &str) -> Vec<Reply> {
        let message = self.message(who, Content::Text(Private::from(words)));
        replies(self.turns.answer(message).await.unwrap())
    }

    /// Says it and presses the button of this label under the answer.
    pub(super) async fn say_and_press(&self, who: &str, words: &str, label: &str) -> String {
        let press = self.press(who, &self.replies(who, words).await, label);
        text(&replies(self.turns.answer(press).await.unwrap()))
    }

    pub(super) fn press(&self, who: &str, replies: &[Reply], label: &str) -> Inbound {
        let mut buttons = replies.iter().flat_map(|reply| &reply.buttons);
        let button = buttons.find(|button| button.label.contains(label));
        let token = button.unwrap_or_else(|| panic!("no button {label} in {replies:?}")).token.clone();
        self.message(who, Content::Button { token })
    }

    /// The answer to a message at whose every wait the program dies once and is there again.
    pub(super) async fn survive(&self, message: Inbound) -> String {
        let placed = surviving(async || turns(&self.database, &self.vault, &self.ledger, &self.clock).answer(message.clone()).await);
        text(&replies(placed.await.unwrap()))
    }
}

/// What comes of work at whose every wait the program dies once, and is there again for the same work.
pub(super) async fn surviving<T>(work: impl AsyncFn() -> T) -> T {
    for waits in 1..WAITS_MAX {
        if let Some(outcome) = dies_at(waits, work()).await {
            return outcome;
        }
        // What was on its way to the database arrives, or does not.
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("nothing came of it after {WAITS_MAX} waits")
}

/// The outcome of work that is dropped when it waits for the `waits`th time; `None` where it was.
pub(super) async fn dies_at<T>(waits: usize, work: impl Future<Output = T>) -> Option<T> {
    let mut work = Box::pin(work);
    let mut waited = 0;
    std::future::poll_fn(move |context| match work.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => {
            waited += 1;
            if waited < waits { Poll::Pending } else { Poll::Ready(None) }
        }
    })
    .await
}

/// Open on weekdays from seven to seven, by the office's clock.
fn helpdesk() -> Hours {
    let days = vec![Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
    let week = Week { days, opens: time(7, 0, 0, 0), closes: time(19, 0, 0, 0), closed: Vec::new() };
    Hours::new(Office::in_zone("America/New_York").unwrap(), week, |day| Calendar::Legal.is_holiday(day))
}

pub(super) fn turns(database: &Database, vault: &Vault, ledger: &Ledger, clock: &Clock) -> Turns {
    let (to_answer, _) = tokio::sync::mpsc::channel(8);
    let (to_deliver, _) = tokio::sync::mpsc::channel(8);
    Turns::new(Parts {
        database: database.clone(),
        vault: vault.clone(),
        clock: clock.clone(),
        office: Office::in_zone("America/New_York").unwrap(),
        helpdesk: helpdesk(),
        pages_url: Some("https://tax.example.gov".to_owned()),
        backend: Arc::new(ledger.clone()),
        identity: Identity::new(vault.clone()),
        script: Arc::clone(&SCRIPT.0),
        understanding: Arc::clone(&SCRIPT.1),
        channels: HashMap::from(CHANNELS),
        copy: CopyId::from_stored("copy"),
        to_answer,
        to_deliver,
    })
}

pub(super) fn replies(placed: Vec<Placed>) -> Vec<Reply> {
    placed.into_iter().map(|placed| placed.reply).collect()
}

pub(super) fn text(replies: &[Reply]) -> String {
    replies.iter().map(|reply| reply.text.as_str()).collect::<Vec<_>>().join("\n")
}
