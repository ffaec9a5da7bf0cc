//! A bank account that is entered on a page: what comes in by a one-time link, once, and what the chat hears of it.
//!
//! What was entered is recorded before it is given to the account, under an id that follows from the link; so a page that is sent twice,
//! or a crash in between, makes one account. While something has no outcome the link takes nothing else; whoever comes next, or the
//! worker, brings it to its end. That the account is on file and that the chat hears of it are told in one transaction.

use crate::account::{BackendError, BankAccountKind, BankNumber, Command, Outcome, Refusal};
use crate::db::bank_link::{self, BankLinkRow};
use crate::db::outbox::{Owed, Place, ReplyRow, owe};
use crate::db::{DbError, conversation};
use crate::dialog::Saying;
use crate::identity::{Access, WrittenAccess};
use crate::ids::{CommandId, hexadecimal};
use crate::language::Language;
use crate::outbox::LEASE_MS;
use crate::private::{Private, Vault, same_secret};
use crate::time::Instant;

use super::{CONFLICTS_MAX, Inner, TurnError, Turns, stored};

/// How long a link can be used.
pub(super) const LINK_MINUTES: i64 = 15;
/// Where the page is, before the token.
pub(super) const PATH: &str = "/bank/";
/// What is entered and refused so often is entered on a new link.
const ATTEMPTS_MAX: i64 = 5;
/// How long whoever entered something has it to themselves; then the worker brings it to its end.
const UNDER_WAY_MS: i64 = 30_000;
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
    pub is_savings: bool,
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
            let kind = if entry.is_savings { BankAccountKind::Savings } else { BankAccountKind::Checking };
            let command = Command::AddBankAccount {
                kind,
                routing_number: BankNumber::new(entry.routing_number.into_revealed()),
                account_number: BankNumber::new(entry.account_number.into_revealed()),
                nickname: entry.nickname,
            };
            let sealed = stored::seal_entry(vault, &command)?;
            let (index, attempt, now) = (link.token_index.clone(), link.attempt, inner.parts.clock.now());
            let work =
                inner.parts.database.write(move |tx| Box::pin(async move { bank_link::submit(tx, &index, attempt, &sealed, now).await }));
            // Where something else was entered at the same moment, that is what is brought to its end.
            work.await?;
        }
        let Some(link) = inner.link(token).await? else { return Ok(Entered::Gone) };
        inner.finish_entry(&link).await
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
            self.inner.finish_entry(link).await?;
        }
        Ok(under_way.len())
    }
}

impl Inner {
    async fn link(&self, token: &Private<String>) -> Result<Option<BankLinkRow>, TurnError> {
        let index = token_index(&self.parts.vault, token);
        let mut reader = self.parts.database.reader().await?;
        Ok(bank_link::find(&mut reader, &index).await?)
    }

    /// A link can be used for a while, by the conversation whose person it was made for and who is that person still.
    async fn link_standing(&self, link: &BankLinkRow) -> Result<Standing, TurnError> {
        let is_over = self.parts.clock.now().millis_since(link.made_at) > LINK_MINUTES * 60 * 1000;
        let access = self.link_access(link)?;
        let person = self.parts.identity.person(&self.parts.database, &link.conversation).await?;
        if is_over || person.as_ref() != Some(access.person()) {
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
    async fn finish_entry(&self, link: &BankLinkRow) -> Result<Entered, TurnError> {
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
                self.tell_of_entry(link, language, &last_four).await?;
                return Ok(Entered::Added { language, last_four });
            }
            Ok(Outcome::Refused { refusal }) => entry_refusal(refusal),
            Err(BackendError::Unavailable(error)) => {
                let error = &*error as &dyn std::error::Error;
                tracing::warn!(command = %id, error, "a bank account that was entered has no outcome yet");
                return Ok(Entered::Later { language });
            }
            Ok(_) | Err(_) => EntryRefusal::NotAllowed,
        };
        let (index, attempt) = (link.token_index.clone(), link.attempt);
        self.parts.database.write(move |tx| Box::pin(async move { bank_link::refused(tx, &index, attempt).await })).await?;
        Ok(Entered::Refused { language, key: form_key(&self.parts.vault, link), refusal })
    }

    /// Uses the link up and owes the chat the sentence: both or neither, once.
    async fn tell_of_entry(&self, link: &BankLinkRow, language: Language, last_four: &str) -> Result<(), TurnError> {
        for _ in 0..CONFLICTS_MAX {
            let row = {
                let mut reader = self.parts.database.reader().await?;
                conversation::find(&mut reader, &link.conversation).await?
            };
            let Some(row) = row else { return Ok(()) };
            let rows = self.entry_replies(&row, language, last_four)?;
            let lines = i64::try_from(rows.len()).unwrap_or(0);
            let until = self.parts.clock.now().plus_millis(LEASE_MS);
            let (index, attempt, last_four) = (link.token_index.clone(), link.attempt, last_four.to_owned());
            let (conversation, version, holder) = (row.id.clone(), row.version, self.parts.copy.clone());
            let told = self.parts.database.write(move |tx| {
                Box::pin(async move {
                    if !bank_link::used(tx, &index, attempt, &last_four).await? {
                        return Ok(());
                    }
                    if !conversation::add_lines(tx, &conversation, version, lines).await? {
                        return Err(Untold::Moved);
                    }
                    for row in &rows {
                        owe(tx, row, Owed::Leased { holder: &holder, until }).await?;
                    }
                    Ok(())
                })
            });
            match told.await {
                Ok(()) => {
                    // A full queue is no loss: the worker's timer finds what is owed.
                    let _ = self.parts.to_deliver.try_send(link.conversation.clone());
                    return Ok(());
                }
                Err(Untold::Moved) => {}
                Err(Untold::Database(error)) => return Err(error.into()),
            }
        }
        Err(TurnError::Contended)
    }

    fn entry_replies(&self, row: &conversation::ConversationRow, language: Language, last_four: &str) -> Result<Vec<ReplyRow>, TurnError> {
        let (_, capabilities) = self.channel(&row.channel)?;
        let words = &self.scripts.current().words;
        let replies = super::say::replies(words, &[Saying::bank_account_added(last_four)], language, capabilities, false);
        let placed = (row.line_count + 1..).zip(replies);
        let now: Instant = self.parts.clock.now();
        placed.map(|(sequence, reply)| self.unasked(Place { conversation: row.id.clone(), sequence }, &reply, now)).collect()
    }
}

/// Why the chat was not told this time.
enum Untold {
    Moved,
    Database(DbError),
}

impl From<DbError> for Untold {
    fn from(error: DbError) -> Untold {
        Untold::Database(error)
    }
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
