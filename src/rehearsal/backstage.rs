//! Behind the stage: notes what is walked while stories play, refuses what would be taken, empties what would be answered, and says
//! what signs stand for.

use std::collections::{BTreeSet, HashMap};
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures::future::BoxFuture;

use crate::account::{AccountBackend, Answer, BackendError, Balance, Command, Outcome, Query, Returns};
use crate::dialog::story::{Lacking, Reason};
use crate::dialog::{Declined, Event, Stepped, Walked};
use crate::identity::Access;
use crate::ids::CommandId;
use crate::money::Money;
use crate::time::Instant;
use crate::turn::{Onlooker, Parts, Turns};
use crate::understanding::Meaning;

/// What the audience does not see.
#[derive(Default)]
pub struct Backstage {
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    walked: BTreeSet<Walked>,
    /// What the next command is refused for.
    refusal: Option<Reason>,
    /// What the account has none of.
    lacking: Option<Lacking>,
    /// What words mean that are only signs.
    meanings: HashMap<String, Meaning>,
    /// The steps of the turn, where they are recorded.
    steps: Option<Vec<(Event, Stepped)>>,
}

impl Backstage {
    /// The same turns, looked on at from here, over a backend that refuses what it is told to.
    #[must_use]
    pub fn around(self: &Arc<Backstage>, turns: &Turns) -> Turns {
        let refusing = |backend| Arc::new(Refusing { backend, backstage: Arc::clone(self) });
        turns.rehearsed(|parts| Parts { backend: refusing(Arc::clone(&parts.backend)), ..parts }, Arc::clone(self) as _)
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A story begins, which lacks this: what was left of the one before is none of its.
    pub(super) fn begin(&self, lacking: Option<Lacking>) {
        let mut seen = self.seen();
        seen.refusal = None;
        seen.lacking = lacking;
    }

    /// The next command is refused.
    pub(super) fn refuse_next(&self, refusal: Reason) {
        self.seen().refusal = Some(refusal);
    }

    pub(super) fn walked(&self) -> BTreeSet<Walked> {
        self.seen().walked.clone()
    }

    /// A sign to say in place of words that mean this. It is understood once.
    pub(super) fn means(&self, meaning: Meaning) -> String {
        let mut seen = self.seen();
        let sign = format!("sign {}", seen.meanings.len());
        seen.meanings.insert(sign.clone(), meaning);
        sign
    }

    /// Begins to record the steps of a turn.
    pub(super) fn record(&self) {
        self.seen().steps = Some(Vec::new());
    }

    /// The steps since then; all signs are forgotten.
    pub(super) fn recorded(&self) -> Vec<(Event, Stepped)> {
        let mut seen = self.seen();
        seen.meanings.clear();
        seen.refusal = None;
        seen.steps.as_mut().map(mem::take).unwrap_or_default()
    }

    pub(super) fn stop_recording(&self) {
        self.seen().steps = None;
    }
}

impl Onlooker for Backstage {
    fn sees(&self, event: &Event, stepped: &Stepped) {
        let mut seen = self.seen();
        for walked in stepped.walked.iter() {
            if !seen.walked.contains(walked) {
                seen.walked.insert(walked.clone());
            }
        }
        if let Some(steps) = &mut seen.steps {
            steps.push((event.clone(), stepped.clone()));
        }
    }

    fn meant(&self, words: &str) -> Option<Meaning> {
        self.seen().meanings.get(words).cloned()
    }

    fn declines(&self) -> Option<Declined> {
        self.seen().refusal.take_if(|reason| reason.service.is_some())?.service
    }
}

struct Refusing {
    backend: Arc<dyn AccountBackend>,
    backstage: Arc<Backstage>,
}

impl AccountBackend for Refusing {
    fn read<'a>(&'a self, access: &'a Access, query: &'a Query, now: Instant) -> BoxFuture<'a, Result<Answer, BackendError>> {
        let lacking = self.backstage.seen().lacking;
        Box::pin(async move { Ok(emptied(self.backend.read(access, query, now).await?, query, lacking)) })
    }

    fn apply<'a>(
        &'a self,
        access: &'a Access,
        id: &'a CommandId,
        command: &'a Command,
        now: Instant,
    ) -> BoxFuture<'a, Result<Outcome, BackendError>> {
        let refused = self.backstage.seen().refusal.take_if(|reason| reason.account.is_some());
        match refused.and_then(|reason| reason.account) {
            Some(refusal) => Box::pin(async move { Ok(Outcome::Refused { refusal }) }),
            None => self.backend.apply(access, id, command, now),
        }
    }
}

/// The answer of an account that has none of this.
fn emptied(answer: Answer, query: &Query, lacking: Option<Lacking>) -> Answer {
    match (lacking, answer) {
        (Some(Lacking::Address), Answer::Address { .. }) => Answer::Address { address: None },
        (Some(Lacking::BankAccounts), Answer::BankAccounts { .. }) => Answer::BankAccounts { bank_accounts: Vec::new() },
        (Some(Lacking::Debts), Answer::Balance(balance)) => Answer::Balance(settled(balance)),
        (Some(Lacking::Returns), Answer::Returns(returns)) => Answer::Returns(Returns { filed: Vec::new(), ..returns }),
        (Some(Lacking::Transcripts), Answer::TranscriptChoices { .. }) => Answer::TranscriptChoices { choices: Vec::new() },
        (Some(Lacking::TranscriptYears), Answer::TranscriptChoices { .. })
            if matches!(query, Query::TranscriptChoices { kind: Some(_) }) =>
        {
            Answer::TranscriptChoices { choices: Vec::new() }
        }
        (_, answer) => answer,
    }
}

fn settled(balance: Balance) -> Balance {
    let none = Money::ZERO;
    Balance { payoff: none, tax: none, penalties: none, interest: none, fees: none, owed: Vec::new(), after_pending: none, ..balance }
}
