//! What the office puts on record by hand besides its decisions: that a taxpayer answered a notice, and that one has a low income.
//!
//! Neither moves money. An answer is recorded once and stays; what is known of an income is corrected by recording another day.

use super::Ledger;
use crate::account::BackendError;
use crate::db::plan::certify_low_income;
use crate::db::record::{self as rows, NoticeRow};
use crate::db::{DbError, Tx, ledger};
use crate::ids::{AccountId, NoticeId};
use crate::time::{Day, Instant};

/// Why something was not put on record.
#[derive(Debug, thiserror::Error)]
pub enum OfficeFault {
    #[error("there is no such notice")]
    UnknownNotice,
    #[error("there is no such account")]
    UnknownAccount,
    #[error("the notice is of {issued}, and nobody answers before that")]
    BeforeNotice { issued: Day },
    #[error("{day} is after today, {today}")]
    NotYet { day: Day, today: Day },
    #[error("that it was answered on {on} is on record already")]
    AnsweredBefore { on: Day },
    #[error(transparent)]
    Ledger(#[from] BackendError),
}

impl From<DbError> for OfficeFault {
    fn from(error: DbError) -> OfficeFault {
        OfficeFault::Ledger(error.into())
    }
}

impl Ledger {
    /// Every notice of an account, earliest first.
    ///
    /// # Errors
    /// Where there is no such account.
    pub async fn notices_of(&self, account: &AccountId) -> Result<Vec<NoticeRow>, OfficeFault> {
        let mut reader = self.database.reader().await?;
        ledger::account(&mut reader, account).await?.ok_or(OfficeFault::UnknownAccount)?;
        Ok(rows::notices(&mut reader, account).await?)
    }

    /// Records that the taxpayer answered a notice on `day`. The same once more changes nothing.
    ///
    /// # Errors
    /// Where it cannot be; then nothing is recorded.
    pub async fn record_answer(&self, notice: &NoticeId, day: Day, now: Instant) -> Result<(), OfficeFault> {
        let (notice, today) = (notice.clone(), self.desk.hours.today(now));
        let work = async move |tx: &mut Tx| {
            let account = rows::account_of_notice(tx, &notice).await?.ok_or(OfficeFault::UnknownNotice)?;
            ledger::lock_account(tx, &account).await?;
            let row = rows::notices(tx, &account).await?.into_iter().find(|row| row.id == notice);
            let row = row.ok_or(OfficeFault::UnknownNotice)?;
            match row.answered {
                Some(on) if on == day => return Ok(()),
                Some(on) => return Err(OfficeFault::AnsweredBefore { on }),
                None => {}
            }
            if day > today {
                return Err(OfficeFault::NotYet { day, today });
            }
            if day < row.day {
                return Err(OfficeFault::BeforeNotice { issued: row.day });
            }
            Ok(rows::set_answered(tx, &notice, day).await?)
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }

    /// Records since when the account holder is certified as having a low income (at most 250% of the poverty guideline). What a plan
    /// costs goes by it from then on; fees that were charged before stay.
    ///
    /// # Errors
    /// Where there is no such account, or the day has not come.
    pub async fn record_low_income(&self, account: &AccountId, since: Day, now: Instant) -> Result<(), OfficeFault> {
        let (account, today) = (account.clone(), self.desk.hours.today(now));
        let work = async move |tx: &mut Tx| {
            ledger::lock_account(tx, &account).await?.ok_or(OfficeFault::UnknownAccount)?;
            if since > today {
                return Err(OfficeFault::NotYet { day: since, today });
            }
            Ok(certify_low_income(tx, &account, since).await?)
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }
}
