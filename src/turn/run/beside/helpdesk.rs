//! The helpdesk's hours, and what people leave for it.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::account::{Answer, BackendError, Period, Query, Record, Value};
use crate::dialog::{Declined, Undone};
use crate::helpdesk::{Kind, Left, NewTicket, Opening, Tickets};
use crate::ids::{CommandId, PaymentId, PersonId};
use crate::private::{Private, shown_by_name};

use super::super::super::TurnError;
use super::super::{Running, Stop};

/// Digits of the shortest number that can be called.
const PHONE_DIGITS_MIN: usize = 7;
/// Digits of the longest number there is (ITU-T E.164).
const PHONE_DIGITS_MAX: usize = 15;

/// What is left for the helpdesk.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "left", rename_all = "snake_case")]
pub(in crate::turn) enum Leaving {
    /// A payment that the person did not make.
    PaymentNotMine {
        payment: PaymentId,
    },
    Feedback {
        words: String,
    },
    CallBack {
        phone: String,
        when: String,
    },
    /// For the office, by this dialog.
    Request {
        dialog: String,
        words: String,
        period: Option<Period>,
    },
}

shown_by_name!(Leaving);

impl Running<'_> {
    /// When somebody human is there.
    pub(super) fn helpdesk(&self) -> Record {
        let parts = &self.inner.parts;
        let opening = parts.helpdesk.opening(self.context.now);
        let flag = |name: &str, is: bool| Record::new().with(name, Value::Flag(is));
        let Some(Opening { is_open, day, from, to }) = opening else { return flag("open", false).with("has_hours", Value::Flag(false)) };
        flag("open", is_open)
            .with("has_hours", Value::Flag(true))
            .with("opens_today", Value::Flag(!is_open && day == self.context.today))
            .with("opens_day", Value::Day(day))
            .with("from", Value::Text(clock(from)))
            .with("to", Value::Text(clock(to)))
    }

    /// Leaves a ticket, once for each command, and gives its number.
    pub(super) async fn leave(&self, id: &CommandId, leaving: Leaving, person: Option<PersonId>) -> Result<Result<Record, Undone>, Stop> {
        if let Some(number) = self.tickets().number(id).await? {
            // Left before a crash. What it is about may have gone out of sight since.
            return Ok(Ok(ticket_number(number)));
        }
        let mut about = None;
        let (kind, words) = match leaving {
            Leaving::PaymentNotMine { payment } => match self.payment_meant(&payment).await? {
                Some(words) => (Kind::PaymentNotMine, words),
                None => return Ok(Err(Undone::Declined(Declined::PaymentUnknown))),
            },
            Leaving::Feedback { words } => (Kind::Feedback, words),
            Leaving::CallBack { phone, when } => match phone_number(&phone) {
                Some(number) => (Kind::CallBack, format!("call {number}: {when}")),
                None => return Ok(Err(Undone::Declined(Declined::PhoneInvalid))),
            },
            Leaving::Request { dialog, words, period } => {
                about = Some(dialog);
                (Kind::Request, period.map_or_else(|| words.clone(), |period| format!("{period}: {words}")))
            }
        };
        self.ticket(id, NewTicket { about, ..self.new_ticket(kind, words, person) }).await
    }

    /// A ticket of whoever speaks here.
    pub(super) fn new_ticket(&self, kind: Kind, words: String, person: Option<PersonId>) -> NewTicket {
        NewTicket {
            kind,
            about: None,
            conversation: self.arrival.row.conversation.clone(),
            person,
            account: self.run.standing.access().map(|access| access.account().clone()),
            words: Private::new(words),
            summary: self.run.session.summary(&self.run.script.scripts),
        }
    }

    pub(super) async fn ticket(&self, id: &CommandId, new: NewTicket) -> Result<Result<Record, Undone>, Stop> {
        match self.tickets().leave(id, new, self.context.now).await? {
            Left::Number(number) => Ok(Ok(ticket_number(number))),
            Left::TooMany => Ok(Err(Undone::Declined(Declined::TooManyTickets))),
        }
    }

    fn tickets(&self) -> Tickets {
        Tickets::new(self.inner.parts.database.clone(), self.inner.parts.vault.clone())
    }

    /// What tells an operator which payment is meant; `None` where the account in use has no such payment.
    async fn payment_meant(&self, payment: &PaymentId) -> Result<Option<String>, Stop> {
        let Some(access) = self.run.standing.access() else { return Ok(None) };
        let query = Query::Receipt { payment: payment.clone() };
        match self.inner.parts.backend.read(access, &query, self.context.now).await {
            Ok(Answer::Receipt { receipt, .. }) => Ok(Some(format!("payment {payment}, confirmation {}", receipt.payment.confirmation))),
            Ok(_) | Err(BackendError::NotAllowed | BackendError::Unknown { .. } | BackendError::NotTaken(_)) => Ok(None),
            Err(error) => Err(Stop::Error(TurnError::CommandInDoubt(error))),
        }
    }
}

fn ticket_number(number: String) -> Record {
    Record::new().with("number", Value::Digits(number))
}

/// A time as people write and say it in both languages: `7 a.m.`, `12:30 p.m.`.
fn clock(time: Time) -> String {
    let (hour, half) = (time.hour(), if time.hour() < 12 { "a.m." } else { "p.m." });
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    match time.minute() {
        0 => format!("{hour} {half}"),
        minute => format!("{hour}:{minute:02} {half}"),
    }
}

/// The digits of a number that can be called, with its plus.
fn phone_number(said: &str) -> Option<String> {
    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
    let plus = if said.trim_start().starts_with('+') { "+" } else { "" };
    (PHONE_DIGITS_MIN..=PHONE_DIGITS_MAX).contains(&digits.len()).then(|| format!("{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;

    #[test]
    fn a_time_is_written_as_it_is_said() {
        for (at, said) in [
            (time(7, 0, 0, 0), "7 a.m."),
            (time(12, 0, 0, 0), "12 p.m."),
            (time(0, 5, 0, 0), "12:05 a.m."),
            (time(18, 30, 0, 0), "6:30 p.m."),
        ] {
            assert_eq!(clock(at), said);
        }
    }

    #[test]
    fn a_number_that_can_be_called_is_known_by_its_digits() {
        assert_eq!(phone_number("(555) 010-4477").as_deref(), Some("5550104477"));
        assert_eq!(phone_number(" +1 555 010 4477").as_deref(), Some("+15550104477"));
        for wrong in ["", "later", "12345", "1234567890123456"] {
            assert_eq!(phone_number(wrong), None, "{wrong}");
        }
    }
}
