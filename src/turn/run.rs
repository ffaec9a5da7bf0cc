//! One run of a turn: understand, then step until the dialog rests.
//!
//! Reads go to the account at once. Before a command one transaction compares the conversation's version and records the
//! intent; where the comparison is lost the command is not sent. A run that finds recorded intents uses what they recorded —
//! the meaning, the reads, the dialog files, the command with its id — and so gives the same command and gets the same outcome.

pub(super) mod beside;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use crate::account::{BackendError, Command, Record, Refusal, Value, vocabulary};
use crate::db::{self, DbError, inbox::IntentRow};
use crate::dialog::{self, Context, Declined, Effect, Event, Saying, Session, Unanswered, Undone};
use crate::identity::{Assurance, Linking, Proof, Standing, WrittenAccess};
use crate::ids::{AccountId, CommandId, digest};
use crate::language::Language;
use crate::message::Capabilities;
use crate::private::Private;

use super::commit::Conflict;
use super::conversation::{Before, Intent};
use super::meant::{Light, spoken_language};
use super::script::Script;
use super::stored::{Action, Assurances, Content, IntentBody, ReadResult};
use super::tape::{self, After, Heard, Tape};
use super::{Arrival, Inner, Kept, TurnError};

/// Steps of one turn. A dialog that does not rest by then is at fault; `check` proves that none is.
pub(super) const TURN_STEPS_MAX: i64 = 64;
/// How long a yes waits for the record of the readback that is just being handed over, in looks and in between.
const READBACK_LOOKS_MAX: usize = 60;
const READBACK_LOOK_INTERVAL: Duration = Duration::from_millis(50);

/// What a run came to.
pub(super) struct Run {
    pub(super) session: Session,
    /// Who speaks, after any link or unlink of this turn.
    pub(super) standing: Standing,
    pub(super) sayings: Vec<Saying>,
    pub(super) language: Language,
    pub(super) script: Arc<Script>,
    pub(super) removes_inbound: bool,
    /// Something of the message was not understood.
    pub(super) missed: bool,
    pub(super) kept: Kept,
    /// The conversation's version after the intents of this run.
    pub(super) version: i64,
    pub(super) existed: bool,
    /// What it was told, to run it again by; none where nothing was run.
    pub(super) tape: Option<Tape>,
}

/// Why a run stopped short.
pub(super) enum Stop {
    /// Another turn moved the conversation on.
    Conflict(Conflict),
    Error(TurnError),
}

impl<E: Into<TurnError>> From<E> for Stop {
    fn from(error: E) -> Stop {
        Stop::Error(error.into())
    }
}

struct Running<'a> {
    inner: &'a Inner,
    arrival: &'a Arrival,
    intents: Vec<Intent>,
    /// How sure we were of who speaks when the turn began.
    begun: Assurance,
    context: Context,
    /// What was understood first, as the intents of this turn record it.
    event: Event,
    /// Reads of an earlier run, to be used before the account is asked again.
    recorded_reads: VecDeque<ReadResult>,
    reads: Vec<ReadResult>,
    heard: Vec<Heard>,
    /// What the command that is being carried out did to the open dialogs.
    after: After,
    run: Run,
}

impl Inner {
    pub(super) async fn run(&self, arrival: &Arrival, before: Before, capabilities: Capabilities, kept: Kept) -> Result<Run, Stop> {
        let script = match before.intents.last() {
            Some(intent) => self.scripts.of(&intent.body.script, &self.parts.database).await?,
            None => Arc::clone(self.scripts.current()),
        };
        let (event, readback_heard, language) = match before.intents.last() {
            Some(intent) => (intent.body.event.clone(), intent.body.readback_heard, spoken_language(&intent.body.event, before.language)),
            None => self.understand(arrival, &before, &script).await?,
        };
        let recorded_reads = before.intents.last().map(|intent| intent.body.reads.clone().into()).unwrap_or_default();
        // As sure as when the turn began: what it did already may have ended the right by which it was done.
        let recorded = before.intents.last().and_then(|intent| intent.body.assurances);
        let begun = recorded.map_or(before.standing.assurance(), |assurances| assurances.begun);
        let context = Context {
            now: arrival.row.arrived_at,
            today: self.parts.office.day(arrival.row.arrived_at),
            assurance: begun,
            order: arrival.row.order,
            seed: digest(&[arrival.row.id.as_str().as_bytes()]),
            readback_heard,
            buttons: capabilities.buttons,
            medium: capabilities.medium,
        };
        let tape = Tape {
            inbound: arrival.row.id.clone(),
            arrived_at: arrival.row.arrived_at,
            order: arrival.row.order,
            script: script.version.clone(),
            language: before.language,
            assurance: begun,
            readback_heard: before.session.open_readback().map(|_| readback_heard),
            at_rest: before.session.is_at_rest(),
            event: event.clone(),
            heard: Vec::new(),
            replies: 0,
        };
        let run = Run {
            session: before.session,
            standing: before.standing,
            sayings: Vec::new(),
            language,
            script,
            removes_inbound: matches!(arrival.content, Content::PrivateData { .. }),
            missed: false,
            kept,
            version: before.version,
            existed: before.existed,
            tape: None,
        };
        let mut running = Running {
            inner: self,
            arrival,
            intents: before.intents,
            begun,
            context,
            event: event.clone(),
            recorded_reads,
            reads: Vec::new(),
            heard: Vec::new(),
            after: After::Nothing,
            run,
        };
        running.step_until_rest(event).await?;
        let tape = Tape { heard: running.heard, ..tape };
        Ok(Run { tape: Some(tape), ..running.run })
    }

    /// The event that a message is, whether an open readback was heard before it, and the language to answer in.
    async fn understand(&self, arrival: &Arrival, before: &Before, script: &Script) -> Result<(Event, bool, Language), TurnError> {
        let today = self.parts.office.day(arrival.row.arrived_at);
        let light = Light { script, session: &before.session, language: before.language, today };
        let known = |text: &str| self.onlooker.as_ref().and_then(|onlooker| onlooker.meant(text));
        let event = light.event(&arrival.content, &self.parts.understanding, known);
        let heard = match (&event, before.session.open_readback()) {
            (Event::Said { .. }, Some(question)) => self.readback_heard(arrival, question).await?,
            _ => false,
        };
        let language = spoken_language(&event, before.language);
        Ok((event, heard, language))
    }

    /// Whether the person had the readback before them when they spoke: by the channel's own count where it has one, else by
    /// the time at which it was handed over. A readback whose handing over is just being recorded is waited for.
    async fn readback_heard(&self, arrival: &Arrival, question: &crate::ids::QuestionId) -> Result<bool, TurnError> {
        for _ in 0..READBACK_LOOKS_MAX {
            let asked = {
                let mut reader = self.parts.database.reader().await?;
                db::outbox::asked(&mut reader, &arrival.row.conversation, question).await?
            };
            match asked {
                db::outbox::Asked::Never => return Ok(false),
                db::outbox::Asked::Handed { provider_sequence, at } => {
                    return Ok(match (arrival.row.after_sequence, provider_sequence) {
                        (Some(after), Some(handed)) => after >= handed,
                        _ => at <= arrival.row.arrived_at,
                    });
                }
                db::outbox::Asked::OnItsWay => tokio::time::sleep(READBACK_LOOK_INTERVAL).await,
            }
        }
        Ok(false)
    }
}

impl Running<'_> {
    async fn step_until_rest(&mut self, first: Event) -> Result<(), Stop> {
        let mut event = first;
        for step in 0..TURN_STEPS_MAX {
            let session = std::mem::take(&mut self.run.session);
            let onlooker = self.inner.onlooker.as_ref().map(|onlooker| (onlooker, event.clone()));
            let stepped = dialog::step(&self.run.script.scripts, session, &self.context, event);
            if let Some((onlooker, event)) = onlooker {
                onlooker.sees(&event, &stepped);
            }
            self.run.session = stepped.session;
            self.run.sayings.extend(stepped.sayings);
            self.run.language = stepped.language.unwrap_or(self.run.language);
            self.run.removes_inbound |= stepped.removes_inbound;
            self.run.missed |= stepped.missed;
            event = match stepped.effect {
                Effect::Rest => return Ok(()),
                Effect::Read { query, arguments } => {
                    let result = match self.recorded_reads.pop_front() {
                        Some(recorded) => recorded,
                        None => self.read(&query, &arguments).await?,
                    };
                    self.reads.push(result.clone());
                    self.heard.push(Heard::Read { query, arguments, result: result.clone() });
                    Event::Read(result)
                }
                Effect::Do { command, arguments } => {
                    let result = self.act(step, &command, &arguments).await?;
                    let (after, assurance) = (std::mem::take(&mut self.after), self.context.assurance);
                    self.heard.push(Heard::Did(tape::Deed { command, arguments, result: result.clone(), assurance, after }));
                    Event::Did(result)
                }
            };
        }
        // The proofs over the files exclude this; a person gets an answer all the same.
        tracing::error!(inbound = %self.arrival.row.id, "a dialog did not rest");
        self.run.session = Session::default();
        self.run.sayings = vec![Saying::trouble()];
        Ok(())
    }

    async fn read(&self, query: &str, arguments: &Record) -> Result<ReadResult, TurnError> {
        if let Some(question) = beside::Question::named(query) {
            return self.ask_beside(question).await;
        }
        let query = match vocabulary::query(query, arguments, self.context.today) {
            Ok(query) => query,
            Err(misfit) => {
                tracing::error!(error = &misfit as &dyn std::error::Error, "a dialog asked what the vocabulary does not have");
                return Ok(Err(Unanswered::Unavailable));
            }
        };
        let Some(access) = self.run.standing.access() else { return Ok(Err(Unanswered::NotAllowed)) };
        match self.inner.parts.backend.read(access, &query, self.context.now).await {
            Ok(answer) => Ok(Ok(vocabulary::answer(&answer))),
            Err(BackendError::NotAllowed) => Ok(Err(Unanswered::NotAllowed)),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "the account did not answer a question");
                Ok(Err(Unanswered::Unavailable))
            }
        }
    }

    /// A link that was made or ended in this turn counts from here on: as the next intent recorded it, where there is one.
    async fn renew_standing(&mut self, step: i64) -> Result<(), DbError> {
        let parts = &self.inner.parts;
        self.run.standing = parts.identity.standing_now(&parts.database, &self.arrival.row.conversation, self.context.now).await?;
        let next = self.intents.iter().filter(|intent| intent.step > step).min_by_key(|intent| intent.step);
        let recorded = next.and_then(|intent| intent.body.assurances);
        self.context.assurance = recorded.map_or(self.run.standing.assurance(), |assurances| assurances.here);
        Ok(())
    }

    /// Ends what was interrupted.
    fn forget_interrupted(&mut self) {
        self.run.session.forget_interrupted();
        self.after = After::Forgot;
    }

    async fn act(&mut self, step: i64, name: &str, arguments: &Record) -> Result<Result<Record, Undone>, Stop> {
        let id = CommandId::derived(&[self.arrival.row.id.as_str().as_bytes(), &step.to_be_bytes()]);
        let recorded = self.intents.iter().find(|intent| intent.step == step).map(|intent| intent.body.action.clone());
        let action = match recorded {
            Some(action) => action,
            None => {
                let Some(action) = self.action(name, arguments).await? else { return Ok(Err(Undone::Unavailable)) };
                self.record_intent(&id, step, action.clone()).await?;
                action
            }
        };
        let undone = match action {
            Action::Link { code } => return self.link(&id, step, code).await,
            Action::Unlink => {
                self.inner.parts.identity.unlink(&self.inner.parts.database, &self.arrival.row.conversation).await?;
                self.renew_standing(step).await?;
                return Ok(Ok(Record::new()));
            }
            Action::Beside { deed, person } => return self.serve(&id, step, deed, person).await,
            Action::Account { account, command, access } => self.command(&id, &account, &command, access.as_ref()).await?,
        };
        Ok(undone)
    }

    /// What a dialog's command is, or `None` where it cannot be one; the proofs over the files exclude that.
    async fn action(&self, name: &str, arguments: &Record) -> Result<Option<Action>, TurnError> {
        match (name, arguments.get("code")) {
            ("link", Some(Value::Text(code))) => return Ok(Some(Action::Link { code: code.clone() })),
            ("unlink", _) => return Ok(Some(Action::Unlink)),
            _ => {}
        }
        if let Some(deed) = beside::Deed::named(name, arguments, self.run.session.dialog()) {
            let person = self.run.standing.access().map(|access| access.person().clone());
            return Ok(Some(Action::Beside { deed, person }));
        }
        let command = match vocabulary::command(name, arguments) {
            Ok(command) => command,
            Err(misfit) => {
                tracing::error!(error = &misfit as &dyn std::error::Error, "a dialog did what the vocabulary does not have");
                return Ok(None);
            }
        };
        Ok(self.run.standing.access().map(|access| {
            let written = self.inner.parts.identity.write_down(access);
            Action::Account { account: access.account().clone(), command, access: Some(written) }
        }))
    }

    /// Durable before the command is sent: with it a crash at any later point leads to the same command again.
    async fn record_intent(&mut self, id: &CommandId, step: i64, action: Action) -> Result<(), Stop> {
        let body = IntentBody {
            event: self.event.clone(),
            readback_heard: self.context.readback_heard,
            script: self.run.script.version.clone(),
            reads: self.reads.clone(),
            assurances: Some(Assurances { begun: self.begun, here: self.context.assurance }),
            action,
        };
        let intent = IntentRow { command: id.clone(), step, body: body.seal(&self.inner.parts.vault)? };
        let version = self.inner.commit_intent(self.arrival, &self.run, intent).await?;
        self.run.version = version;
        self.run.kept = Kept::InInbox;
        self.run.existed = true;
        Ok(())
    }

    async fn link(&mut self, id: &CommandId, step: i64, code: String) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        let proof = Proof::Code(Private::new(code));
        let linking = parts.identity.link(&parts.database, id, &self.arrival.row.conversation, &proof, self.context.now).await?;
        self.renew_standing(step).await?;
        match linking {
            Linking::Wrong => return Ok(Err(Undone::Declined(Declined::CodeWrong))),
            Linking::Locked => return Ok(Err(Undone::Declined(Declined::Locked))),
            Linking::PersonLocked => return Ok(Err(Undone::Declined(Declined::AccountLocked))),
            Linking::Linked => {}
        }
        // Whoever is linked is told to whose account, so that a wrong one is noticed at once.
        let seen = match self.recorded_reads.pop_front() {
            Some(recorded) => recorded,
            None => {
                let Some(access) = self.run.standing.access() else { return Ok(Err(Undone::Declined(Declined::CodeWrong))) };
                let query = crate::account::Query::Balance { as_of: self.context.today };
                match parts.backend.read(access, &query, self.context.now).await {
                    Ok(answer) => Ok(vocabulary::answer(&answer)),
                    // Somebody to whom no figures are granted, such as a representative whose request still waits.
                    Err(BackendError::NotAllowed) => Err(Unanswered::NotAllowed),
                    Err(error) => return Err(Stop::Error(TurnError::CommandInDoubt(error))),
                }
            }
        };
        self.reads.push(seen.clone());
        Ok(seen.map(|seen| self.with_whose(seen)).map_err(|unanswered| match unanswered {
            Unanswered::NotAllowed => Undone::Refused(Refusal::NotAllowed),
            Unanswered::Unavailable => Undone::Unavailable,
        }))
    }

    /// Gives a command for whom its intent names. Who speaks now may hold other rights, or none: what was done is told all the same,
    /// and what was not yet is for the backend to refuse.
    async fn command(
        &self,
        id: &CommandId,
        account: &AccountId,
        command: &Command,
        written: Option<&WrittenAccess>,
    ) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        let again = written.map(|written| parts.identity.access_again(written)).transpose().map_err(TurnError::AccessLost)?;
        let Some(access) = again.as_ref().or(self.run.standing.access()).filter(|access| access.account() == account) else {
            return Ok(Err(Undone::Refused(Refusal::NotAllowed)));
        };
        match parts.backend.apply(access, id, command, self.context.now).await {
            Ok(outcome) => Ok(vocabulary::outcome(&outcome).map_err(Undone::Refused)),
            Err(BackendError::NotAllowed) => Ok(Err(Undone::Refused(Refusal::NotAllowed))),
            // Said each time, and nothing was done: a setting or a program is to be mended, which no further attempt does.
            Err(error @ (BackendError::Unknown { .. } | BackendError::NotTaken(_))) => {
                tracing::error!(command = %id, error = &error as &dyn std::error::Error, "the account backend does not take a command");
                Ok(Err(Undone::NotTaken))
            }
            // In doubt: nothing is said about it until the same command, given again, has an outcome.
            Err(error) => Err(Stop::Error(TurnError::CommandInDoubt(error))),
        }
    }
}
