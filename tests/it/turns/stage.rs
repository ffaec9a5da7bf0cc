//! The turns of a representative's conversation in this process, over a ledger that loses answers as a test says.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use futures::future::BoxFuture;
use jiff::civil::{Time, datetime};
use taxline::account::ledger::Ledger;
use taxline::account::ledger::demo::{DEMO_PROFESSIONALS, DemoActor, demo_people, demo_steps};
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
use taxline::account::{AccountBackend, Answer, AuthorizationState, BackendError, Command, Outcome, PaymentStatus, Query};
use taxline::db::Database;
use taxline::dialog::Sources;
use taxline::helpdesk::{Hours, Week};
use taxline::identity::{Access, Assurance, DemoHolder, Identity, Linking, Proof};
use taxline::ids::{AccountId, CommandId, CopyId, Randomness};
use taxline::message::{Content, Inbound, Reply};
use taxline::private::{Private, Vault};
use taxline::rehearsal::CHANNELS;
use taxline::time::{Clock, Instant, Office};
use taxline::turn::{Parts, Placed, Script, TurnError, Turns};
use taxline::understanding::{Examples, Understanding};

const CLIENT: &str = "owes-two-years";
const REPRESENTATIVE: &str = "DEMO-PRO-ACTS";
/// Presses until a command is given; a dialog asks fewer questions.
const PRESSES_MAX: usize = 12;

/// The dialogs of the program, and one by which a representative ends an authorization.
pub(super) fn sources() -> Sources {
    let words = "name = End it\nhelp = H\nresume = R\ncanceled = C\nask-authorization = Which?\nask-authorization-again = Which?\n\
        help-authorization = One.\nchoice-authorization = { $representative }\ninvalid-authorization-not-listed = Not listed.\n\
        confirm = End the authorization of { $authorization-representative }?\nrefused-not-allowed = NOT ALLOWED\n\
        refused-authorization-unknown = UNKNOWN\nrefused-authorization-over = OVER\nended = IT IS ENDED\nkept = Kept.\n";
    let dialog = r#"
needs  = "verified"
offers = ["payments"]

[slots]
authorization = { kind = "choice", from = "authorizations.authorizations", by = "id", only_one = "take" }

[state.start]
read = "authorizations"
go   = "choose"

[state.choose]
ask = ["authorization"]
go  = "confirm"

[state.confirm]
readback = ["authorization"]
yes      = "finish"
no       = "kept"

[state.finish]
do      = "end_authorization"
done    = "ended"
refused = { not_allowed = "kept", authorization_unknown = "kept", authorization_over = "kept" }

[state.ended]
say = "ended"
end = true

[state.kept]
say = "kept"
end = true
"#;
    let examples = "end my power of attorney\nfinish the power of attorney\nterminate the power of attorney\n\
        give up the power of attorney\npower of attorney is over\nend power of attorney\n";
    let spanish = "terminar el poder notarial\nfinalizar el poder notarial\ndar por terminado el poder\nel poder notarial se acaba\n\
        acabar con el poder notarial\nfin del poder notarial\n";
    Sources::embedded()
        .with("end_power/dialog.toml", dialog)
        .with("end_power/en.ftl", words)
        .with("end_power/es.ftl", words)
        .with("end_power/examples.en.txt", examples)
        .with("end_power/examples.es.txt", spanish)
}

/// Training takes the longest, so all tests share one.
pub(super) static SCRIPT: LazyLock<(Arc<Script>, Arc<Understanding>)> = LazyLock::new(|| {
    let examples = Examples::read(sources().texts()).unwrap();
    (Arc::new(Script::load(sources()).unwrap()), Arc::new(Understanding::train(&examples)))
});

/// What happens to the next command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Answered,
    /// It is done, and whoever gave it dies or hears nothing.
    DoneUnheard,
    /// It is never done, and nothing is heard.
    Unheard,
    NotTaken,
}

/// The embedded ledger behind something that loses answers.
pub(super) struct Losing {
    ledger: Ledger,
    next: Mutex<Next>,
}

impl AccountBackend for Losing {
    fn read<'a>(&'a self, access: &'a Access, query: &'a Query, now: Instant) -> BoxFuture<'a, Result<Answer, BackendError>> {
        self.ledger.read(access, query, now)
    }

    fn apply<'a>(
        &'a self,
        access: &'a Access,
        id: &'a CommandId,
        command: &'a Command,
        now: Instant,
    ) -> BoxFuture<'a, Result<Outcome, BackendError>> {
        Box::pin(async move {
            let next = *self.next.lock().unwrap();
            match next {
                Next::Answered => self.ledger.apply(access, id, command, now).await,
                Next::DoneUnheard => {
                    self.ledger.apply(access, id, command, now).await?;
                    Err(BackendError::Unavailable("the answer was lost".into()))
                }
                Next::Unheard => Err(BackendError::Unavailable("nobody is there".into())),
                Next::NotTaken => Err(BackendError::NotTaken("it is not understood".into())),
            }
        })
    }
}

pub(super) struct Talk {
    pub(super) database: Database,
    pub(super) vault: Vault,
    pub(super) ledger: Ledger,
    pub(super) identity: Identity,
    pub(super) backend: Arc<Losing>,
    pub(super) turns: Turns,
    pub(super) now: Instant,
    pub(super) sent: i64,
}

impl Talk {
    /// The demonstration, and a representative's conversation about their client.
    pub(super) async fn open(database: Database) -> Talk {
        let office = Office::in_zone("America/New_York").unwrap();
        let now = office.instant(datetime(2026, 11, 22, 10, 0, 0, 0));
        let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
        let ledger = Ledger::new(database.clone(), vault.clone(), Facts::built_in(), PaymentHours::new(office, CUT_OFF_DEFAULT));
        let identity = Identity::new(vault.clone());
        demonstrate(&database, &ledger, &identity, now).await;
        let backend = Arc::new(Losing { ledger: ledger.clone(), next: Mutex::new(Next::Answered) });
        SCRIPT.0.keep(&database, now).await.unwrap();
        let turns = turns(&database, &vault, &backend, now, Arc::clone(&SCRIPT.0));
        let talk = Talk { database, vault, ledger, identity, backend, turns, now, sent: 0 };
        let proof = Proof::Code(Private::from(REPRESENTATIVE));
        let conversation = talk.turns.conversation(CHANNELS[0].0, &Private::from("representative"));
        let linking = talk.identity.link(&talk.database, &CommandId::from_stored("link"), &conversation, &proof, now).await.unwrap();
        assert_eq!(linking, Linking::Linked);
        talk
    }

    pub(super) fn message(&mut self, content: Content) -> Inbound {
        self.sent += 1;
        Inbound {
            channel: CHANNELS[0].0,
            provider_id: self.sent.to_string(),
            provider_message: None,
            address: Private::from("representative"),
            content,
            arrived_at: self.now,
            order: self.sent,
            after_sequence: None,
            language_hint: Some("en".to_owned()),
        }
    }

    pub(super) fn next(&self, next: Next) {
        *self.backend.next.lock().unwrap() = next;
    }

    pub(super) async fn say(&mut self, words: &str) -> String {
        let message = self.message(Content::Text(Private::from(words)));
        text(&replies(self.turns.answer(message).await.unwrap()))
    }

    /// Says it, and presses the first button of each reply until one has none or the turn fails: then with the message that did.
    pub(super) async fn agree(&mut self, words: &str) -> Result<Vec<Reply>, (Inbound, TurnError)> {
        let mut content = Content::Text(Private::from(words));
        for _ in 0..PRESSES_MAX {
            let message = self.message(content);
            let replies = match self.turns.answer(message.clone()).await {
                Ok(placed) => replies(placed),
                Err(error) => return Err((message, error)),
            };
            let is_question = replies.iter().any(|reply| reply.question.is_some());
            let button = replies.iter().flat_map(|reply| &reply.buttons).next();
            let said = text(&replies);
            match button.filter(|_| is_question || said.ends_with('?')) {
                Some(button) if !said.contains("Nothing was done") => content = Content::Button { token: button.token.clone() },
                _ => return Ok(replies),
            }
        }
        panic!("no command after {PRESSES_MAX} presses")
    }

    pub(super) async fn owner(&self) -> Access {
        let account = AccountId::from_stored(CLIENT);
        let owner = Identity::demo_holder(&account);
        self.identity.access(&self.database, &owner, &account, Assurance::Verified).await.unwrap().unwrap()
    }

    pub(super) async fn authorization_state(&self) -> AuthorizationState {
        match self.ledger.read(&self.owner().await, &Query::Authorizations, self.now).await.unwrap() {
            Answer::Authorizations { authorizations } => authorizations[0].state,
            other => panic!("{other:?}"),
        }
    }

    /// Cents of the scheduled payments.
    pub(super) async fn scheduled(&self) -> Vec<i64> {
        let as_of = jiff::civil::date(2026, 11, 22);
        match self.ledger.read(&self.owner().await, &Query::Payments { as_of }, self.now).await.unwrap() {
            Answer::Payments { payments, .. } => {
                let scheduled = payments.iter().filter(|payment| payment.status == PaymentStatus::Scheduled);
                scheduled.map(|payment| payment.amount.cents()).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    /// The taxpayer ends what the representative holds.
    pub(super) async fn end_by_owner(&self) {
        let owner = self.owner().await;
        let Answer::Authorizations { authorizations } = self.ledger.read(&owner, &Query::Authorizations, self.now).await.unwrap() else {
            panic!()
        };
        let end = Command::EndAuthorization { authorization: authorizations[0].id.clone() };
        let ended = self.ledger.apply(&owner, &CommandId::from_stored("ends"), &end, self.now).await.unwrap();
        assert!(matches!(ended, Outcome::AuthorizationEnded { .. }), "{ended:?}");
    }

    pub(super) async fn said_so_far(&self) -> String {
        let lines = self.turns.lines(CHANNELS[0].0, &Private::from("representative"), 0, 1_000).await.unwrap();
        lines.iter().map(|line| format!("{line:?}\n")).collect()
    }
}

/// Nobody is there in these tests.
fn closed() -> Hours {
    let week = Week { days: Vec::new(), opens: Time::midnight(), closes: Time::midnight(), closed: Vec::new() };
    Hours::new(Office::in_zone("America/New_York").unwrap(), week, |_| false)
}

pub(super) fn turns(database: &Database, vault: &Vault, backend: &Arc<Losing>, now: Instant, script: Arc<Script>) -> Turns {
    let (to_answer, _) = tokio::sync::mpsc::channel(8);
    let (to_deliver, _) = tokio::sync::mpsc::channel(8);
    Turns::new(Parts {
        database: database.clone(),
        vault: vault.clone(),
        clock: Clock::standing(now),
        office: Office::in_zone("America/New_York").unwrap(),
        helpdesk: closed(),
        pages_url: None,
        backend: Arc::clone(backend) as _,
        identity: Identity::new(vault.clone()),
        script,
        understanding: Arc::clone(&SCRIPT.1),
        channels: HashMap::from(CHANNELS),
        copy: CopyId::random(&Randomness::from_seed([3; 32])),
        to_answer,
        to_deliver,
    })
}

async fn demonstrate(database: &Database, ledger: &Ledger, identity: &Identity, now: Instant) {
    for demo in ledger.seed_demo(now).await.unwrap() {
        identity.grant_demo_code(database, &demo.account(), &demo.link_code, now).await.unwrap();
    }
    for known in DEMO_PROFESSIONALS {
        ledger.enter_professional(&known.person(), known.caf_number, known.name, known.credential, now).await.unwrap();
    }
    for known in demo_people() {
        let (person, account, right) = (known.person(), known.account(), known.right.clone());
        let holder = DemoHolder { person, name: known.name, account, right, code: Some(known.link_code) };
        identity.grant_demo_right(database, holder, now).await.unwrap();
    }
    for step in demo_steps() {
        let person = match &step.actor {
            DemoActor::Taxpayer => Identity::demo_holder(&step.account),
            DemoActor::Person(person) => person.clone(),
        };
        let access = identity.access(database, &person, &step.account, Assurance::Verified).await.unwrap().unwrap();
        let command = step.command(ledger, &access, now).await.unwrap();
        ledger.apply(&access, &step.id, &command, now).await.unwrap();
    }
}

pub(super) fn replies(placed: Vec<Placed>) -> Vec<Reply> {
    placed.into_iter().map(|placed| placed.reply).collect()
}

pub(super) fn text(replies: &[Reply]) -> String {
    replies.iter().map(|reply| reply.text.as_str()).collect::<Vec<_>>().join("\n")
}
