//! The accounts of a person, which one a conversation is about, and the conversations that are linked to them.

use futures::StreamExt as _;

use crate::account::{Answer, BackendError, Query, Record, Value};
use crate::dialog::verbs::WHOSE;
use crate::dialog::{Declined, Unanswered, Undone};
use crate::identity::{Access, Assurance, Choosing, Held, LinkHeld, Right};
use crate::ids::{AccountId, ConversationId, PersonId, digest, hexadecimal};

use super::super::super::TurnError;
use super::super::super::stored::ReadResult;
use super::super::{Running, Stop};

/// Accounts whose names are asked for; who holds more names the one that is meant by its code.
const ACCOUNTS_NAMED_MAX: usize = 100;
/// Names that are asked for at the same time.
const NAMES_AT_ONCE: usize = 8;

/// An account with what is said of it.
struct Named {
    account: AccountId,
    name: String,
    kind: &'static str,
    can_act: bool,
    is_current: bool,
}

/// The word for how a person comes to an account.
const fn kind(right: &Right) -> &'static str {
    match right {
        Right::Own => "own",
        Right::Joint => "joint",
        Right::SoleProprietor | Right::PartnerOrShareholder | Right::DesignatedOfficial | Right::DesignatedUser { .. } => "business",
        Right::Representative { .. } => "client",
    }
}

impl Running<'_> {
    /// The accounts of whoever speaks, longest held first.
    pub(super) async fn accounts(&self, person: &PersonId) -> Result<ReadResult, TurnError> {
        let parts = &self.inner.parts;
        let held = parts.identity.accounts(&parts.database, person).await?;
        let named = futures::stream::iter(held.into_iter().take(ACCOUNTS_NAMED_MAX).map(|held| self.named(person, held)));
        let named: Vec<Result<Option<Named>, BackendError>> = named.buffered(NAMES_AT_ONCE).collect().await;
        let mut accounts = Vec::with_capacity(named.len());
        for named in named {
            match named {
                Ok(named) => accounts.extend(named),
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "the name of an account was not answered");
                    return Ok(Err(Unanswered::Unavailable));
                }
            }
        }
        Ok(Ok(answer(&accounts)))
    }

    /// `None` where the account does not answer this person any more.
    async fn named(&self, person: &PersonId, held: Held) -> Result<Option<Named>, BackendError> {
        let parts = &self.inner.parts;
        let (kind, can_act) = (kind(&held.right), held.right.grants_acting());
        let is_current = self.run.standing.access().is_some_and(|access| *access.account() == held.account);
        let account = held.account.clone();
        let access = parts.identity.access_to(person, held, Assurance::Linked);
        match self.name(&access).await {
            Ok(name) => Ok(Some(Named { account, name, kind, can_act, is_current })),
            Err(BackendError::NotAllowed | BackendError::Unknown { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn name(&self, access: &Access) -> Result<String, BackendError> {
        match self.inner.parts.backend.read(access, &Query::Account, self.context.now).await? {
            Answer::Account { account } => Ok(account.name),
            _ => Err(BackendError::Unavailable("another question was answered".into())),
        }
    }

    /// Makes the conversation be about another account of its person, and tells whose it is. Doing it again changes nothing.
    pub(super) async fn switch_account(&mut self, step: i64, account: &AccountId) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        match parts.identity.choose(&parts.database, &self.arrival.row.conversation, account).await? {
            Choosing::NotHeld => return Ok(Err(Undone::Declined(Declined::AccountUnknown))),
            Choosing::Chosen => self.renew_standing(step).await?,
        }
        let Some(access) = self.run.standing.access() else { return Ok(Err(Undone::Declined(Declined::AccountUnknown))) };
        match self.name(access).await {
            Ok(name) => Ok(Ok(self.with_whose(Record::new().with("account_name", Value::Text(name))))),
            Err(BackendError::NotAllowed | BackendError::Unknown { .. }) => Ok(Err(Undone::Declined(Declined::AccountUnknown))),
            Err(error) => Err(Stop::Error(TurnError::CommandInDoubt(error))),
        }
    }

    /// An answer that names who speaks and of whose account, by a sign that is theirs alone.
    pub(in crate::turn::run) fn with_whose(&self, answer: Record) -> Record {
        let Some(access) = self.run.standing.access() else { return answer };
        let sign = digest(&[b"whose", access.person().as_str().as_bytes(), access.account().as_str().as_bytes()]);
        answer.with(WHOSE, Value::Text(hexadecimal(&sign)))
    }

    /// The conversations that are linked to whoever speaks, oldest first.
    pub(super) async fn links(&self, person: &PersonId) -> Result<Record, TurnError> {
        let parts = &self.inner.parts;
        let links = parts.identity.links(&parts.database, person).await?;
        let here = &self.arrival.row.conversation;
        let item = |link: &LinkHeld| {
            Record::new()
                .with("id", Value::Text(link.conversation.as_str().to_owned()))
                .with("channel", Value::Word(link.channel.clone()))
                .with("since", Value::Day(parts.office.day(link.since)))
                .with("is_current", Value::Flag(link.conversation == *here))
        };
        let others: Vec<Record> = links.iter().filter(|link| link.conversation != *here).map(item).collect();
        Ok(Record::new()
            .with("count", Value::Count(i64::try_from(links.len()).unwrap_or(i64::MAX)))
            .with("one", Value::Flag(links.len() == 1))
            .with("only_this", Value::Flag(others.is_empty()))
            .with("links", Value::List(links.iter().map(item).collect()))
            .with("others", Value::List(others)))
    }

    /// Ends the link of a conversation of the same person. Doing it again is refused by nobody: it is ended.
    pub(super) async fn end_link(&mut self, step: i64, person: &PersonId, link: &ConversationId) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        if !parts.identity.end_link(&parts.database, person, link).await? {
            return Ok(Err(Undone::Declined(Declined::LinkUnknown)));
        }
        self.end_standing(step).await?;
        Ok(Ok(Record::new()))
    }
}

fn answer(accounts: &[Named]) -> Record {
    let current = accounts.iter().find(|account| account.is_current);
    let list = |wanted: &dyn Fn(&Named) -> bool| accounts.iter().filter(|account| wanted(account)).map(item).collect::<Vec<Record>>();
    let (businesses, clients) = (list(&|account| account.kind == "business"), list(&|account| account.kind == "client"));
    let others = list(&|account| !account.is_current);
    let answer = Record::new()
        .with("count", Value::Count(i64::try_from(accounts.len()).unwrap_or(i64::MAX)))
        .with("one", Value::Flag(accounts.len() == 1))
        .with("no_businesses", Value::Flag(businesses.is_empty()))
        .with("no_clients", Value::Flag(clients.is_empty()))
        .with("no_others", Value::Flag(others.is_empty()))
        .with("accounts", Value::List(list(&|_| true)))
        .with("businesses", Value::List(businesses))
        .with("clients", Value::List(clients))
        .with("others", Value::List(others));
    match current {
        Some(current) => {
            answer.with("current_name", Value::Text(current.name.clone())).with("current_kind", Value::Word(current.kind.to_owned()))
        }
        None => answer,
    }
}

fn item(account: &Named) -> Record {
    Record::new()
        .with("id", Value::Text(account.account.as_str().to_owned()))
        .with("name", Value::Text(account.name.clone()))
        .with("kind", Value::Word(account.kind.to_owned()))
        .with("is_current", Value::Flag(account.is_current))
        .with("can_act", Value::Flag(account.can_act))
}
