//! A bank account that is entered on a page: what comes in by a one-time link, once, and what the chat hears of it.
//!
//! What was entered is recorded before it is given to the account, under an id that follows from the link; so a page that is sent twice,
//! or a crash in between, makes one account. While something has no outcome the link takes nothing else; whoever comes next, or the
//! worker, brings it to its end. That the account is on file and that the chat hears of it are told in one transaction.

mod telling;

use crate::account::{BackendError, BankAccountKind, BankNumber, Command, Outcome, Refusal};
use crate::db::bank_link::{self, BankLinkRow};
use crate::db::identity::LinkRow;
use crate::db::{self, DbError, continuation};
use crate::identity::{Access, WrittenAccess};
use crate::ids::{CommandId, hexadecimal};
use crate::language::Language;
use crate::private::{Private, Vault, same_secret};

use super::{Inner, TurnError, Turns, stored};
use telling::Ending;

/// How long a link can be used.
pub(super) const LINK_MINUTES: i64 = 15;
/// Where the page is, before the token.
pub(super) const PATH: &str = "/bank/";
/// What is entered and refused so often is entered on a new link.
const ATTEMPTS_MAX: i64 = 5;
/// How long whoever entered something has it to themselves; then the worker brings it to its end.
const UNDER_WAY_MS: i64 = 30_000;
/// How long a link is known that can be used no more.
const LINK_KEPT_MS: i64 = 24 * 60 * 60 * 1000;
/// Bytes of a token: nobody guesses it.
const TOKEN_BYTES: usize = 16;

/// What a page shows to whoever opens a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BankPage {
    /// A form, which is taken back only with its key.
    Form {
        language: Language,
        key: String,
    },
    Added {
        language: Language,
        last_four: String,
    },
    /// There is no such link, or it can be used no more.
    Gone,
}

/// What was entered.
#[derive(Clone, Debug)]
pub struct BankEntry {
    pub kind: BankAccountKind,
    pub routing_number: Private<String>,
    pub account_number: Private<String>,
    pub nickname: Option<String>,
    /// As the form had it.
    pub key: String,
}

/// Why what was entered is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryRefusal {
    RoutingNumber,
    AccountNumber,
    Nickname,
    OnFile,
    TooMany,
    NotAllowed,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    Added {
        language: Language,
        last_four: String,
    },
    Refused {
        language: Language,
        key: String,
        refusal: EntryRefusal,
    },
    /// Something else was being entered at the same moment, and was refused: nothing was taken down.
    NotTaken {
        language: Language,
        key: String,
    },
    /// It is taken down, and will be done: the chat tells when.
    Later {
        language: Language,
    },
    Gone,
}

/// The token of a link: the same for the same command, and known to nobody beforehand.
pub(super) fn token(vault: &Vault, command: &CommandId) -> Private<String> {
    let index = vault.index("bank_link.token", command.as_str().as_bytes());
    Private::new(hexadecimal(index.get(..TOKEN_BYTES).unwrap_or(&index)))
}

pub(super) fn token_index(vault: &Vault, token: &Private<String>) -> Vec<u8> {
    vault.index("bank_link.index", token.reveal().as_bytes())
}

fn form_key(vault: &Vault, link: &BankLinkRow) -> String {
    hexadecimal(&vault.index("bank_link.form", &link.token_index))
}

/// What a link stands for now.
enum Standing {
    Open { language: Language },
    Used { language: Language, last_four: String },
    Gone,
}

impl Turns {
    /// What a page shows by the link of this token.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn bank_page(&self, token: &Private<String>) -> Result<BankPage, TurnError> {
        let inner = &self.inner;
        let Some(link) = inner.link(token).await? else { return Ok(BankPage::Gone) };
        Ok(match inner.link_standing(&link).await? {
            Standing::Open { language } => BankPage::Form { language, key: form_key(&inner.parts.vault, &link) },
            Standing::Used { language, last_four } => BankPage::Added { language, last_four },
            Standing::Gone => BankPage::Gone,
        })
    }

    /// Takes what was entered by the link of this token, once.
    ///
    /// # Errors
    /// Where the database does not answer; the same may be entered again.
    pub async fn enter_bank_account(&self, token: &Private<String>, entry: BankEntry) -> Result<Entered, TurnError> {
        let (inner, vault) = (&self.inner, &self.inner.parts.vault);
        let Some(link) = inner.link(token).await? else { return Ok(Entered::Gone) };
        match inner.link_standing(&link).await? {
            Standing::Gone => return Ok(Entered::Gone),
            Standing::Used { language, last_four } => return Ok(Entered::Added { language, last_four }),
            Standing::Open { .. } if !same_secret(form_key(vault, &link).as_bytes(), entry.key.as_bytes()) => return Ok(Entered::Gone),
            Standing::Open { .. } => {}
        }
        if link.submission.is_none() {
            let command = Command::AddBankAccount {
                kind: entry.kind,
                routing_number: BankNumber::new(entry.routing_number.into_revealed()),
                account_number: BankNumber::new(entry.account_number.into_revealed()),
                nickname: entry.nickname,
            };
            let sealed = stored::seal_entry(vault, &command)?;
            let (index, attempt, now) = (link.token_index.clone(), link.attempt, inner.parts.clock.now());
            let work =
                inner.parts.database.write(move |tx| Box::pin(async move { bank_link::submit(tx, &index, attempt, &sealed, now).await }));
            work.await?;
        }
        // Where something else was entered at the same moment, that is what is brought to its end.
        let Some(link) = inner.link(token).await? else { return Ok(Entered::Gone) };
        if link.submission.is_none() && !link.is_used {
            return Ok(Entered::NotTaken { language: link_language(&link)?, key: form_key(vault, &link) });
        }
        inner.finish_entry(&link, Hearer::Page).await
    }

    /// Brings to its end what was entered and has no outcome, at most `limit`; gives how many. May run twice and in several copies.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn finish_entries(&self, limit: i64) -> Result<usize, TurnError> {
        let parts = &self.inner.parts;
        let before = parts.clock.now().plus_millis(-UNDER_WAY_MS);
        let under_way = {
            let mut reader = parts.database.reader().await?;
            bank_link::under_way(&mut reader, before, limit).await?
        };
        for link in &under_way {
            let ended = self.inner.finish_entry(link, Hearer::Chat).await;
            if let Err(error) = &ended {
                let error = error as &dyn std::error::Error;
                tracing::error!(command = %link.command, error, "what was entered on a page could not be brought to its end");
            }
            if matches!(ended, Err(_) | Ok(Entered::Later { .. })) {
                // Behind all others, so that one that never ends holds up none.
                let (index, attempt, now) = (link.token_index.clone(), link.attempt, parts.clock.now());
                parts.database.write(move |tx| Box::pin(async move { bank_link::postpone(tx, &index, attempt, now).await })).await?;
            }
        }
        Ok(under_way.len())
    }

    /// Looks after what pages leave behind.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn tend_pages(&self, limit: i64) -> Result<(), TurnError> {
        self.finish_entries(limit).await?;
        self.forget_old_links().await
    }

    /// Forgets links and offers to go on elsewhere that were made more than a day ago and of which nothing is under way.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn forget_old_links(&self) -> Result<(), TurnError> {
        let parts = &self.inner.parts;
        let before = parts.clock.now().plus_millis(-LINK_KEPT_MS);
        let is_there = {
            let mut reader = parts.database.reader().await?;
            bank_link::is_any_older(&mut reader, before).await? || continuation::is_any_older(&mut reader, before).await?
        };
        if is_there {
            let forgotten = parts.database.write(move |tx| {
                Box::pin(async move {
                    bank_link::forget_older(tx, before).await?;
                    continuation::forget_older(tx, before).await
                })
            });
            forgotten.await?;
        }
        Ok(())
    }
}

/// Who hears that what was entered was refused.
#[derive(Clone, Copy)]
enum Hearer {
    /// Whoever entered it, on the page.
    Page,
    /// Nobody waits at the page any more.
    Chat,
}

impl Inner {
    async fn link(&self, token: &Private<String>) -> Result<Option<BankLinkRow>, TurnError> {
        let index = token_index(&self.parts.vault, token);
        let mut reader = self.parts.database.reader().await?;
        Ok(bank_link::find(&mut reader, &index).await?)
    }

    /// A link can be used for a while, by the conversation that it was made for, while that is of the same person and account.
    async fn link_standing(&self, link: &BankLinkRow) -> Result<Standing, TurnError> {
        let is_over = self.parts.clock.now().millis_since(link.made_at) > LINK_MINUTES * 60 * 1000;
        let access = self.link_access(link)?;
        let held = db::identity::link(&mut self.parts.database.reader().await?, &link.conversation).await?;
        if is_over || !is_of(held.as_ref(), &access) {
            return Ok(Standing::Gone);
        }
        let language = link_language(link)?;
        Ok(match &link.last_four {
            Some(last_four) if link.is_used => Standing::Used { language, last_four: last_four.clone() },
            _ if link.is_used || link.attempt >= ATTEMPTS_MAX => Standing::Gone,
            _ => Standing::Open { language },
        })
    }

    fn link_access(&self, link: &BankLinkRow) -> Result<Access, TurnError> {
        let written: WrittenAccess = serde_json::from_slice(&link.access).map_err(TurnError::Stored)?;
        self.parts.identity.access_again(&written).map_err(TurnError::AccessLost)
    }

    /// Gives the account what was entered, and takes note of what became of it.
    async fn finish_entry(&self, link: &BankLinkRow, hearer: Hearer) -> Result<Entered, TurnError> {
        let language = link_language(link)?;
        let Some(sealed) = &link.submission else {
            // Somebody else brought it to its end in between.
            return Ok(match &link.last_four {
                Some(last_four) if link.is_used => Entered::Added { language, last_four: last_four.clone() },
                _ => Entered::Later { language },
            });
        };
        let command = stored::open_entry(&self.parts.vault, sealed)?;
        let access = self.link_access(link)?;
        let id = CommandId::derived(&[b"bank link", link.command.as_str().as_bytes(), &link.attempt.to_be_bytes()]);
        let refusal = match self.parts.backend.apply(&access, &id, &command, self.parts.clock.now()).await {
            Ok(Outcome::BankAccountAdded { last_four, .. }) => {
                self.tell_of_entry(link, &access, language, &Ending::Added { last_four: last_four.clone() }).await?;
                return Ok(Entered::Added { language, last_four });
            }
            Ok(Outcome::Refused { refusal }) => entry_refusal(refusal),
            Err(BackendError::Unavailable(error)) => {
                let error = &*error as &dyn std::error::Error;
                tracing::warn!(command = %id, error, "a bank account that was entered has no outcome yet");
                return Ok(Entered::Later { language });
            }
            Err(BackendError::NotAllowed) => EntryRefusal::NotAllowed,
            Err(error @ (BackendError::Unknown { .. } | BackendError::NotTaken(_) | BackendError::CommandReused { .. })) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(command = %id, error, "the account backend does not take a bank account that was entered");
                EntryRefusal::NotAllowed
            }
            Ok(_) => {
                tracing::error!(command = %id, "the account backend answered another command than was given");
                EntryRefusal::NotAllowed
            }
        };
        match hearer {
            Hearer::Page => {
                let (index, attempt) = (link.token_index.clone(), link.attempt);
                self.parts.database.write(move |tx| Box::pin(async move { bank_link::refused(tx, &index, attempt).await })).await?;
            }
            Hearer::Chat => self.tell_of_entry(link, &access, language, &Ending::Refused).await?,
        }
        Ok(Entered::Refused { language, key: form_key(&self.parts.vault, link), refusal })
    }
}

/// Whether a conversation is of the person and the account that an access is for.
fn is_of(held: Option<&LinkRow>, access: &Access) -> bool {
    held.is_some_and(|held| held.person == *access.person() && held.account == *access.account())
}

fn link_language(link: &BankLinkRow) -> Result<Language, TurnError> {
    Ok(Language::from_tag(&link.language).ok_or_else(|| DbError::stored("the language of a link"))?)
}

const fn entry_refusal(refusal: Refusal) -> EntryRefusal {
    match refusal {
        Refusal::RoutingNumberInvalid => EntryRefusal::RoutingNumber,
        Refusal::AccountNumberInvalid => EntryRefusal::AccountNumber,
        Refusal::NicknameInvalid => EntryRefusal::Nickname,
        Refusal::BankAccountOnFile => EntryRefusal::OnFile,
        Refusal::TooManyBankAccounts => EntryRefusal::TooMany,
        // The account has no other reasons for this command but that it may not be given.
        _ => EntryRefusal::NotAllowed,
    }
}
