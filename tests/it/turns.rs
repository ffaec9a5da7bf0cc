//! Turns whose command has no outcome yet: what was done is told as done, whatever was granted, ended or changed since; what never
//! was is said so; and nothing is given up in between.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

use futures::future::BoxFuture;
use jiff::civil::datetime;
use taxline::account::ledger::Ledger;
use taxline::account::ledger::demo::{DEMO_PROFESSIONALS, DemoActor, demo_people, demo_steps};
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
use taxline::account::{AccountBackend, Answer, AuthorizationState, BackendError, Command, Outcome, PaymentStatus, Query};
use taxline::db::{Database, DbError, query};
use taxline::dialog::Sources;
use taxline::identity::{Access, Assurance, DemoHolder, Identity, Linking, Proof};
use taxline::ids::{AccountId, CommandId, CopyId, Randomness};
use taxline::message::{Content, Inbound, Reply};
use taxline::private::{Private, Vault};
use taxline::rehearsal::CHANNELS;
use taxline::time::{Clock, Instant, Office};
use taxline::turn::{ATTEMPTS_MAX, Parts, Placed, Script, TurnError, Turns};
use taxline::understanding::{Examples, Understanding};

use crate::databases::on_both_databases;

const CLIENT: &str = "owes-two-years";
const REPRESENTATIVE: &str = "DEMO-PRO-ACTS";
/// Presses until a command is given; a dialog asks fewer questions.
const PRESSES_MAX: usize = 12;

/// The dialogs of the program, and one by which a representative ends an authorization.
fn sources() -> Sources {
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
static SCRIPT: LazyLock<(Arc<Script>, Arc<Understanding>)> = LazyLock::new(|| {
    let examples = Examples::read(sources().texts()).unwrap();
    (Arc::new(Script::load(sources()).unwrap()), Arc::new(Understanding::train(&examples)))
});

/// What happens to the next command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Answered,
    /// It is done, and whoever gave it dies or hears nothing.
    DoneUnheard,
    /// It is never done, and nothing is heard.
    Unheard,
    NotTaken,
}

/// The embedded ledger behind something that loses answers.
struct Losing {
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

struct Talk {
    database: Database,
    vault: Vault,
    ledger: Ledger,
    identity: Identity,
    backend: Arc<Losing>,
    turns: Turns,
    now: Instant,
    sent: i64,
}

impl Talk {
    /// The demonstration, and a representative's conversation about their client.
    async fn open(database: Database) -> Talk {
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

    fn message(&mut self, content: Content) -> Inbound {
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

    fn next(&self, next: Next) {
        *self.backend.next.lock().unwrap() = next;
    }

    async fn say(&mut self, words: &str) -> String {
        let message = self.message(Content::Text(Private::from(words)));
        text(&replies(self.turns.answer(message).await.unwrap()))
    }

    /// Says it, and presses the first button of each reply until one has none or the turn fails: then with the message that did.
    async fn agree(&mut self, words: &str) -> Result<Vec<Reply>, (Inbound, TurnError)> {
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

    async fn owner(&self) -> Access {
        let account = AccountId::from_stored(CLIENT);
        let owner = Identity::demo_holder(&account);
        self.identity.access(&self.database, &owner, &account, Assurance::Verified).await.unwrap().unwrap()
    }

    async fn authorization_state(&self) -> AuthorizationState {
        match self.ledger.read(&self.owner().await, &Query::Authorizations, self.now).await.unwrap() {
            Answer::Authorizations { authorizations } => authorizations[0].state,
            other => panic!("{other:?}"),
        }
    }

    /// Cents of the scheduled payments.
    async fn scheduled(&self) -> Vec<i64> {
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
    async fn end_by_owner(&self) {
        let owner = self.owner().await;
        let Answer::Authorizations { authorizations } = self.ledger.read(&owner, &Query::Authorizations, self.now).await.unwrap() else {
            panic!()
        };
        let end = Command::EndAuthorization { authorization: authorizations[0].id.clone() };
        let ended = self.ledger.apply(&owner, &CommandId::from_stored("ends"), &end, self.now).await.unwrap();
        assert!(matches!(ended, Outcome::AuthorizationEnded { .. }), "{ended:?}");
    }

    async fn said_so_far(&self) -> String {
        let lines = self.turns.lines(CHANNELS[0].0, &Private::from("representative"), 0, 1_000).await.unwrap();
        lines.iter().map(|line| format!("{line:?}\n")).collect()
    }
}

fn turns(database: &Database, vault: &Vault, backend: &Arc<Losing>, now: Instant, script: Arc<Script>) -> Turns {
    let (to_answer, _) = tokio::sync::mpsc::channel(8);
    let (to_deliver, _) = tokio::sync::mpsc::channel(8);
    Turns::new(Parts {
        database: database.clone(),
        vault: vault.clone(),
        clock: Clock::standing(now),
        office: Office::in_zone("America/New_York").unwrap(),
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

fn replies(placed: Vec<Placed>) -> Vec<Reply> {
    placed.into_iter().map(|placed| placed.reply).collect()
}

fn text(replies: &[Reply]) -> String {
    replies.iter().map(|reply| reply.text.as_str()).collect::<Vec<_>>().join("\n")
}

on_both_databases! {
    async fn a_representative_who_ends_their_own_right_hears_that_it_ended(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::DoneUnheard);
        let (message, error) = talk.agree("end my power of attorney").await.unwrap_err();
        assert!(matches!(error, TurnError::CommandInDoubt(_)), "{error}");
        assert_eq!(talk.authorization_state().await, AuthorizationState::Ended);
        // As a program that was killed before the turn's commit does when it is there again.
        talk.next(Next::Answered);
        let said = text(&replies(talk.turns.answer(message.clone()).await.unwrap()));
        assert!(said.contains("IT IS ENDED"), "{said}");
        assert_eq!(text(&replies(talk.turns.answer(message).await.unwrap())), said);
        // From here on they are nobody to this account.
        let after = talk.say("how much is owed?").await;
        assert!(!after.contains("IT IS ENDED"), "{after}");
    }

    async fn what_was_done_before_a_right_ended_is_told(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::DoneUnheard);
        let before = talk.scheduled().await;
        let (message, _) = talk.agree("pay $123.45").await.unwrap_err();
        talk.end_by_owner().await;
        talk.next(Next::Answered);
        let said = text(&replies(talk.turns.answer(message).await.unwrap()));
        assert!(said.contains("$123.45") && said.contains("onfirmation number"), "{said}");
        let after = talk.scheduled().await;
        assert_eq!((after.len(), after.contains(&12_345)), (before.len() + 1, true));
    }

    async fn what_was_never_done_is_refused_once_the_right_has_ended(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::Unheard);
        let before = talk.scheduled().await;
        let (message, _) = talk.agree("pay $123.45").await.unwrap_err();
        talk.end_by_owner().await;
        talk.next(Next::Answered);
        let said = text(&replies(talk.turns.answer(message).await.unwrap()));
        assert!(!said.contains("onfirmation number"), "{said}");
        assert_eq!(talk.scheduled().await, before);
    }

    async fn what_the_backend_does_not_take_is_said_and_the_conversation_goes_on(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::NotTaken);
        let said = text(&talk.agree("pay $123.45").await.unwrap());
        assert!(said.contains("Nothing was done. It cannot be given this way"), "{said}");
        talk.next(Next::Answered);
        let said = talk.say("how much is owed?").await;
        assert!(said.contains('$'), "{said}");
    }

    async fn a_message_with_a_command_under_way_is_never_given_up(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::DoneUnheard);
        let (message, _) = talk.agree("pay $123.45").await.unwrap_err();
        let conversation = talk.turns.conversation(message.channel, &message.address);
        // A newer program with other dialogs, which cannot read those that the turn began with.
        let version = SCRIPT.0.version.clone();
        set_files(&talk.database, b"[]".to_vec()).await;
        let words = sources().get("end_power/en.ftl").unwrap().replace("OVER", "PAST");
        let other = Arc::new(Script::load(sources().with("end_power/en.ftl", words)).unwrap());
        assert_ne!(other.version, version);
        let newer = turns(&talk.database, &talk.vault, &talk.backend, talk.now, other);
        // An older message that came in late stands before it, and is not given up in its stead.
        let late = Inbound { order: 0, ..talk.message(Content::Text(Private::from("hello"))) };
        newer.record(vec![late]).await.unwrap();
        for _ in 0..ATTEMPTS_MAX + 2 {
            let error = newer.answer_waiting(&conversation).await.unwrap_err();
            assert!(matches!(error, TurnError::Script(_)), "{error}");
        }
        let apology = "Something went wrong";
        assert!(!talk.said_so_far().await.contains(apology));
        // Mended, it is finished.
        set_files(&talk.database, serde_json::to_vec(&sources()).unwrap()).await;
        talk.next(Next::Answered);
        newer.answer_waiting(&conversation).await.unwrap();
        let said = talk.said_so_far().await;
        assert!(said.contains("onfirmation number") && !said.contains(apology), "{said}");
        assert!(talk.scheduled().await.contains(&12_345));
    }
}

/// Puts other files in the place of every set that is kept.
async fn set_files(database: &Database, files: Vec<u8>) {
    let work = database.write(move |tx| {
        Box::pin(async move {
            query("update script set files = $1").bind(&files[..]).execute(tx).await?;
            Ok::<(), DbError>(())
        })
    });
    work.await.unwrap();
}
