//! Behind the stage: notes what is walked while stories play, lets the account refuse what it would take, and says what signs stand for.

use std::collections::{BTreeSet, HashMap};
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures::future::BoxFuture;

use crate::account::{AccountBackend, Answer, BackendError, Command, Outcome, Query, Refusal};
use crate::dialog::{Event, Stepped, Walked};
use crate::identity::Access;
use crate::ids::CommandId;
use crate::time::Instant;
use crate::turn::{Onlooker, Turns};
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
    refusal: Option<Refusal>,
    /// What words mean that are only signs.
    meanings: HashMap<String, Meaning>,
    /// The steps of the turn, where they are recorded.
    steps: Option<Vec<(Event, Stepped)>>,
}

impl Backstage {
    /// The same turns, looked on at from here, over a backend that refuses what it is told to.
    #[must_use]
    pub fn around(self: &Arc<Backstage>, turns: &Turns) -> Turns {
        let backstage = Arc::clone(self);
        turns.rehearsed(|backend| Arc::new(Refusing { backend, backstage }), Arc::clone(self) as _)
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A story begins: what was left of the one before is none of its.
    pub(super) fn clear(&self) {
        self.seen().refusal = None;
    }

    /// The next command is refused.
    pub(super) fn refuse_next(&self, refusal: Refusal) {
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
}

struct Refusing {
    backend: Arc<dyn AccountBackend>,
    backstage: Arc<Backstage>,
}

impl AccountBackend for Refusing {
    fn read<'a>(&'a self, access: &'a Access, query: &'a Query, now: Instant) -> BoxFuture<'a, Result<Answer, BackendError>> {
        self.backend.read(access, query, now)
    }

    fn apply<'a>(
        &'a self,
        access: &'a Access,
        id: &'a CommandId,
        command: &'a Command,
        now: Instant,
    ) -> BoxFuture<'a, Result<Outcome, BackendError>> {
        let refusal = self.backstage.seen().refusal.take();
        match refusal {
            Some(refusal) => Box::pin(async move { Ok(Outcome::Refused { refusal }) }),
            None => self.backend.apply(access, id, command, now),
        }
    }
}
