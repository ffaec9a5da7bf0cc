//! What is kept of a conversation: told, given out, and erased.

use crate::account::{Record, Value};
use crate::db::outbox::LineRow;
use crate::db::{self, bank_link, continuation, kept, preference, ticket};
use crate::dialog::Undone;
use crate::ids::PersonId;

use super::super::super::stored::{Content, open_reply};
use super::super::super::{Inner, TurnError};
use super::super::{Running, Stop};

/// Lines that are given out in the chat, the latest ones.
const LINES_GIVEN_MAX: i64 = 40;
/// Of a longer line so many characters are given out.
const LINE_CHARS_MAX: usize = 300;

impl Running<'_> {
    pub(super) async fn my_data(&self, person: Option<&PersonId>) -> Result<Record, TurnError> {
        let parts = &self.inner.parts;
        let kept = kept::count(&mut parts.database.reader().await?, &self.arrival.row.conversation).await?;
        let accounts = match person {
            Some(person) => parts.identity.accounts(&parts.database, person).await?.len(),
            None => 0,
        };
        let has_email = match person {
            Some(person) => self.kept_preferences().of(person).await?.email.is_some(),
            None => false,
        };
        let answer = Record::new()
            .with("linked", Value::Flag(person.is_some()))
            .with("has_messages", Value::Flag(kept.since.is_some()))
            .with("messages", Value::Count(kept.messages))
            .with("has_account", Value::Flag(accounts > 0))
            .with("accounts", Value::Count(i64::try_from(accounts).unwrap_or(i64::MAX)))
            .with("has_email", Value::Flag(has_email))
            .with("tickets", Value::Count(kept.tickets));
        Ok(match kept.since {
            Some(since) => answer.with("since", Value::Day(parts.office.day(since))),
            None => answer,
        })
    }

    /// The latest lines as they were said, oldest first.
    pub(super) async fn export_my_data(&self) -> Result<Result<Record, Undone>, Stop> {
        let (inner, conversation) = (self.inner, &self.arrival.row.conversation);
        let (count, rows) = {
            // What is counted is what is shown.
            let mut reader = inner.parts.database.reader().await?;
            let count = kept::count(&mut reader, conversation).await?.messages;
            let after = db::conversation::find(&mut reader, conversation).await?.map_or(0, |row| row.line_count - LINES_GIVEN_MAX);
            (count, db::outbox::lines(&mut reader, conversation, after, LINES_GIVEN_MAX).await?)
        };
        let mut lines = Vec::with_capacity(rows.len());
        for row in rows {
            lines.extend(line(inner, row)?);
        }
        let shown = i64::try_from(lines.len()).unwrap_or(i64::MAX);
        Ok(Ok(Record::new()
            .with("lines", Value::List(lines))
            .with("shown", Value::Count(shown))
            .with("count", Value::Count(count))
            .with("has_more", Value::Flag(count > LINES_GIVEN_MAX))))
    }

    /// Erases what is kept of this conversation and ends its link. What the account must keep by law is the account's, and stays.
    pub(super) async fn erase_my_data(&mut self, step: i64, person: PersonId) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        let (conversation, current) = (self.arrival.row.conversation.clone(), self.arrival.row.id.clone());
        let erased = parts.database.write(move |tx| {
            Box::pin(async move {
                let erased = kept::erase(tx, &conversation, &current).await?;
                ticket::erase_words(tx, &conversation).await?;
                continuation::forget(tx, &conversation, &person).await?;
                bank_link::forget(tx, &conversation).await?;
                preference::forget(tx, &person).await?;
                db::identity::unlink(tx, &conversation).await?;
                Ok::<i64, db::DbError>(erased)
            })
        });
        let erased = erased.await?;
        self.forget_interrupted();
        self.end_standing(step).await?;
        Ok(Ok(Record::new().with("messages", Value::Count(erased))))
    }
}

/// A line as it was said; a button that was pressed says nothing by itself.
fn line(inner: &Inner, row: LineRow) -> Result<Option<Record>, TurnError> {
    let vault = &inner.parts.vault;
    let (by, text) = match row {
        LineRow::Said { body, .. } => match Content::open(vault, &body)?.shown() {
            Some(text) => ("person", text.into_revealed()),
            None => return Ok(None),
        },
        LineRow::Replied { body, .. } => ("us", open_reply(vault, &body)?.text),
    };
    Ok(Some(Record::new().with("by", Value::Word(by.to_owned())).with("text", Value::Text(shortened(text)))))
}

/// A longer text to the end of a word, and a mark that it goes on.
fn shortened(text: String) -> String {
    let Some((end, next)) = text.char_indices().nth(LINE_CHARS_MAX) else { return text };
    let cut = text.get(..end).unwrap_or(&text);
    let ends_a_word = next.is_whitespace();
    let whole = if ends_a_word { cut } else { cut.rsplit_once(char::is_whitespace).map_or(cut, |(whole, _)| whole) };
    format!("{}…", whole.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_ends_with_a_word_and_says_that_it_goes_on() {
        let words = "four ".repeat(60);
        assert_eq!(shortened(words.trim_end().to_owned()), words.trim_end(), "it is not too long");
        assert_eq!(shortened(format!("{words}five")), format!("{}…", words.trim_end()));
        assert_eq!(shortened(format!("a{words}five")), format!("a{}…", words.trim_end()), "the end of a word");
        let cut = words.trim_end().rsplit_once(' ').unwrap().0;
        assert_eq!(shortened(format!("ab{words}five")), format!("ab{cut}…"), "the middle of one");
        assert_eq!(shortened("ñ".repeat(400)), format!("{}…", "ñ".repeat(LINE_CHARS_MAX)), "one word");
    }
}
