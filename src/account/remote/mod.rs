//! The account backend over HTTP: an agency's own system, or the embedded ledger of another process.
//!
//! A call is tried a few times within a bounded time; a command travels under its own id, so that trying again never does it
//! twice. What the other side says counts only in its own words: a status without our problem document is an answer of
//! something in between, and the call has none. While the other side keeps failing, the breaker spares it and us the calls.
//! Answers are kept by their entity tags, so that an unchanged account is not sent again.

mod breaker;
mod exchange;
mod shelf;

use std::time::Duration;

use futures::future::BoxFuture;
use reqwest::Method;
use serde_json::Value;
use url::Url;

use breaker::Breaker;
use exchange::{Ask, Given, Lost};
use shelf::{Kept, Shelf};

use super::{ASKED_IN_BODY, AccountBackend, Answer, BackendError, Command, Outcome, Query};
use crate::identity::Access;
use crate::ids::{CommandId, digest};
use crate::private::Private;
use crate::time::Instant;

/// How long and how often the other side is asked.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    pub connect: Duration,
    /// From the request to the end of the answer.
    pub attempt: Duration,
    pub attempts_max: u32,
    /// The wait before the second attempt; doubled before each further one, and up to as much again by chance.
    pub wait: Duration,
    /// The longest wait that the other side may ask for; where it asks for more, the call ends.
    pub retry_after_max: Duration,
    /// Failures in a row after which nothing is asked for a while.
    pub failures_max: u32,
    /// How long that is; then one call tries whether the other side is back.
    pub rest: Duration,
}

impl Patience {
    /// A person waits for this: three attempts end within 15 seconds.
    pub const DEFAULT: Patience = Patience {
        connect: Duration::from_secs(2),
        attempt: Duration::from_secs(4),
        attempts_max: 3,
        wait: Duration::from_millis(100),
        retry_after_max: Duration::from_secs(1),
        failures_max: 6,
        rest: Duration::from_secs(5),
    };
}

/// The other side cannot be called at all.
#[derive(Debug, thiserror::Error)]
#[error("the client of the account backend cannot be made")]
pub struct RemoteFault(#[source] reqwest::Error);

/// An account backend elsewhere.
pub struct RemoteBackend {
    client: reqwest::Client,
    base: Url,
    credential: Private<String>,
    patience: Patience,
    breaker: Breaker,
    shelf: Shelf,
}

impl RemoteBackend {
    /// The backend at `base`, which takes this credential.
    ///
    /// # Errors
    /// Where no client can be made, for want of TLS.
    pub fn new(base: &Url, credential: Private<String>, patience: Patience) -> Result<RemoteBackend, RemoteFault> {
        let client = reqwest::Client::builder()
            .connect_timeout(patience.connect)
            .timeout(patience.attempt)
            // An answer comes from where it was asked; a redirect would show the credential to somebody else.
            .redirect(reqwest::redirect::Policy::none())
            // Nor does a proxy of the environment come in between, which would see it too.
            .no_proxy()
            .build()
            .map_err(RemoteFault)?;
        let breaker = Breaker::new(patience.failures_max, patience.rest);
        Ok(RemoteBackend { client, base: base.clone(), credential, patience, breaker, shelf: Shelf::default() })
    }

    async fn ask(&self, access: &Access, query: &Query, now: Instant) -> Result<Answer, BackendError> {
        let (name, parameters) = in_address(query)?;
        let asked = if ASKED_IN_BODY.contains(&name.as_str()) {
            Ask { method: Method::POST, url: self.address(access, &[&name], &[])?, access, now, body: Some(in_body(query)?) }
        } else {
            Ask { method: Method::GET, url: self.address(access, &[&name], &parameters)?, access, now, body: None }
        };
        let place = Shelf::place(access, query);
        let kept = self.shelf.take(&place);
        // An answer to another question is none.
        let read = |body: Value| if body["answer"] == name { serde_json::from_value::<Answer>(body).ok() } else { None };
        match self.call(&asked, kept.as_ref().map(|kept| kept.tag.as_str()), &read).await {
            Ok(Given::Unchanged) => kept.map(|kept| kept.answer).ok_or_else(|| unavailable(Lost::Garbage)),
            Ok(Given::Whole { body: answer, tag, length }) => {
                if let Some(tag) = tag {
                    self.shelf.put(place, Kept { tag, answer: answer.clone(), length });
                }
                Ok(answer)
            }
            // A question that is not understood there has no answer.
            Err(BackendError::NotTaken(lost)) => Err(BackendError::Unavailable(lost)),
            Err(error) => Err(error),
        }
    }

    async fn give(&self, access: &Access, id: &CommandId, command: &Command, now: Instant) -> Result<Outcome, BackendError> {
        let body = serde_json::to_value(command).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
        let url = self.address(access, &["commands", id.as_str()], &[])?;
        let asked = Ask { method: Method::PUT, url, access, now, body: Some(body) };
        match self.call(&asked, None, &|body| serde_json::from_value::<Outcome>(body).ok()).await {
            Ok(Given::Whole { body: outcome, .. }) => Ok(outcome),
            Ok(Given::Unchanged) => Err(unavailable(Lost::Garbage)),
            Err(BackendError::CommandReused { .. }) => Err(BackendError::CommandReused { id: id.clone() }),
            Err(error) => Err(error),
        }
    }

    /// One call: attempts with a growing wait in between, as long as the other side may be there and what it says can be read.
    async fn call<T>(
        &self,
        asked: &Ask<'_>,
        tag: Option<&str>,
        read: &(dyn Fn(Value) -> Option<T> + Sync),
    ) -> Result<Given<T>, BackendError> {
        let mut attempt = 0;
        loop {
            let Some(pass) = self.breaker.pass(tokio::time::Instant::now()) else { return Err(unavailable(Lost::Resting)) };
            let answered = exchange::exchange(&self.client, &self.credential, asked, tag).await;
            let lost = match answered.and_then(|answered| answered.map_or_else(|no| Ok(Err(no)), |given| given.read(read).map(Ok))) {
                Ok(answered) => {
                    pass.answered();
                    return answered;
                }
                Err(lost) => lost,
            };
            let now = tokio::time::Instant::now();
            if lost.is_busy() {
                pass.was_busy(now)
            } else {
                pass.failed(now)
            }
            attempt += 1;
            let later = lost.retry_after().unwrap_or_default();
            if attempt >= self.patience.attempts_max || later > self.patience.retry_after_max {
                return Err(unavailable(lost));
            }
            tracing::debug!(attempt, error = &lost as &dyn std::error::Error, "the account backend is asked again");
            tokio::time::sleep(later.max(self.wait(asked, attempt))).await;
        }
    }

    /// Many who lost the same answer do not come back at the same moment: the address and the attempt decide by how much.
    fn wait(&self, asked: &Ask<'_>, attempt: u32) -> Duration {
        let whole = self.patience.wait.saturating_mul(1 << (attempt - 1).min(8));
        let [chance, ..] = digest(&[asked.url.as_str().as_bytes(), &attempt.to_be_bytes(), &asked.now.millis().to_be_bytes()]);
        whole + whole * u32::from(chance) / u32::from(u8::MAX)
    }

    fn address(&self, access: &Access, path: &[&str], parameters: &[(String, String)]) -> Result<Url, BackendError> {
        let mut url = self.base.clone();
        url.path_segments_mut()
            .map_err(|()| BackendError::Unavailable("the address of the account backend takes no path".into()))?
            .pop_if_empty()
            .extend(["v1", "accounts", access.account().as_str()])
            .extend(path);
        if !parameters.is_empty() {
            url.query_pairs_mut().extend_pairs(parameters);
        }
        Ok(url)
    }
}

/// The question's name and its arguments, as an address has them.
fn in_address(query: &Query) -> Result<(String, Vec<(String, String)>), BackendError> {
    let mut name = String::new();
    let mut parameters = Vec::new();
    let json = serde_json::to_value(query).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
    for (field, value) in json.as_object().into_iter().flatten() {
        match value {
            Value::String(text) if field == "query" => name.clone_from(text),
            Value::String(text) => parameters.push((field.clone(), text.clone())),
            Value::Null => {}
            value => parameters.push((field.clone(), value.to_string())),
        }
    }
    Ok((name, parameters))
}

/// The question's arguments, as a body has them.
fn in_body(query: &Query) -> Result<Value, BackendError> {
    let mut json = serde_json::to_value(query).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
    json.as_object_mut().and_then(|fields| fields.remove("query"));
    Ok(json)
}

fn unavailable(lost: Lost) -> BackendError {
    BackendError::Unavailable(Box::new(lost))
}

impl AccountBackend for RemoteBackend {
    fn read<'a>(&'a self, access: &'a Access, query: &'a Query, now: Instant) -> BoxFuture<'a, Result<Answer, BackendError>> {
        Box::pin(self.ask(access, query, now))
    }

    fn apply<'a>(
        &'a self,
        access: &'a Access,
        id: &'a CommandId,
        command: &'a Command,
        now: Instant,
    ) -> BoxFuture<'a, Result<Outcome, BackendError>> {
        Box::pin(self.give(access, id, command, now))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use jiff::civil::date;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::task::JoinSet;

    use super::*;
    use crate::account::{Form, Period};
    use crate::identity::{Assurance, Right};
    use crate::ids::{AccountId, PersonId};

    /// Answers each connection with the next of these, and gives the port and how many came.
    async fn answering(answers: Vec<String>) -> (u16, Arc<AtomicUsize>, JoinSet<()>) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (port, came) = (listener.local_addr().unwrap().port(), Arc::new(AtomicUsize::new(0)));
        let count = Arc::clone(&came);
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            for answer in answers {
                let (mut client, _) = listener.accept().await.unwrap();
                count.fetch_add(1, Ordering::SeqCst);
                let mut request = [0; 4_096];
                let _ = client.read(&mut request).await.unwrap();
                client.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        (port, came, tasks)
    }

    fn answer(status: &str, header: &str, body: &str) -> String {
        format!("HTTP/1.1 {status}\r\n{header}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
    }

    #[tokio::test]
    async fn who_asks_for_time_gets_it_and_a_long_time_ends_the_call() {
        let busy = |seconds: u32| answer("429 Too Many Requests", &format!("retry-after: {seconds}\r\n"), "");
        let good = answer("200 OK", "", r#"{"answer":"authorizations","authorizations":[]}"#);
        let access = Access::for_test(PersonId::from_stored("p"), AccountId::from_stored("a"), Assurance::Linked, Right::Own);
        // A single failure would open the breaker.
        let patience = Patience { failures_max: 1, ..Patience::DEFAULT };
        for (answers, is_answered, calls, least) in
            [(vec![busy(1), good.clone()], true, 2, Duration::from_secs(1)), (vec![busy(60), good.clone()], false, 1, Duration::ZERO)]
        {
            let (port, came, _tasks) = answering(answers).await;
            let base = Url::parse(&format!("http://127.0.0.1:{port}")).unwrap();
            let backend = RemoteBackend::new(&base, Private::from("a credential"), patience).unwrap();
            let begun = tokio::time::Instant::now();
            let asked = backend.read(&access, &Query::Authorizations, Instant::from_millis(0)).await;
            assert_eq!(asked.is_ok(), is_answered, "{asked:?}");
            assert_eq!(came.load(Ordering::SeqCst), calls);
            assert!(begun.elapsed() >= least && begun.elapsed() < least + Duration::from_secs(10));
        }
    }

    #[test]
    fn a_question_is_an_address() {
        let base = Url::parse("https://ledger.example/tax/").unwrap();
        let backend = RemoteBackend::new(&base, Private::from("a credential"), Patience::DEFAULT).unwrap();
        let access = Access::for_test(PersonId::from_stored("p"), AccountId::from_stored("avery"), Assurance::Linked, Right::Own);
        let query = Query::Why { period: Period::year(Form::F1040, 2022), as_of: date(2026, 11, 23) };
        let (name, parameters) = in_address(&query).unwrap();
        let url = backend.address(&access, &[&name], &parameters).unwrap();
        assert_eq!(url.as_str(), "https://ledger.example/tax/v1/accounts/avery/why?as_of=2026-11-23&period=1040-2022");
        let private = Query::Professional { caf_number: "0300-12345R".to_owned(), name: "Morgan Ellis".to_owned() };
        assert_eq!(in_body(&private).unwrap(), serde_json::json!({ "caf_number": "0300-12345R", "name": "Morgan Ellis" }));
        let (name, parameters) = in_address(&Query::PaymentDays { day: None }).unwrap();
        assert_eq!((name.as_str(), parameters.len()), ("payment_days", 0));
    }
}
