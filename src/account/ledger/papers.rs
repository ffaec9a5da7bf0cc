//! What is on record beside the books, read only for the questions that need it: returns, what payers reported, every posted line.

use super::authorization::{Appointment, appointments};
use super::posting::Code;
use crate::account::{
    AddressView, BackendError, Figure, FigureKind, FilingStatus, InformationForm, Period, Query, ReportedAmount, ReturnVersion,
    TranscriptKind,
};
use crate::db::ledger::{self as rows, ReceivableRow};
use crate::db::record::{self, AddressRow, InformationRow, ReturnRow};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, ModuleId};
use crate::private::{Private, Vault};
use crate::time::{Day, Instant};

use super::books::TAXPAYER_NUMBER;
use super::returns;

/// What the sealed columns are sealed for.
pub(super) const PAYER_NAME: &str = "information_return.payer_name";
pub(super) const PAYER_NUMBER: &str = "information_return.payer_number";
pub(super) const ADDRESS: &str = "address.lines";
pub(super) const REPORTED_AMOUNTS: &str = "information_return.amounts";

/// The papers that a query needs; empty for one that needs none.
#[derive(Default)]
pub(super) struct Papers {
    pub(super) returns: Vec<FiledReturn>,
    pub(super) required: Vec<(Period, Day)>,
    pub(super) information: Vec<Reported>,
    pub(super) lines: Vec<PostedLine>,
    pub(super) appointments: Vec<(Instant, Appointment)>,
    pub(super) taxpayer_number: Option<Private<String>>,
    pub(super) address: Option<AddressView>,
}

/// A version of a return: 0 is as filed.
pub(super) struct FiledReturn {
    pub(super) module: ModuleId,
    pub(super) version: i64,
    pub(super) content: ReturnVersion,
}

/// What a payer reported.
pub(super) struct Reported {
    pub(super) form: InformationForm,
    pub(super) payer_name: Private<String>,
    pub(super) payer_number: Private<String>,
    pub(super) amounts: Vec<ReportedAmount>,
}

/// A line on what the taxpayer owes, as it was posted.
pub(super) struct PostedLine {
    pub(super) code: Code,
    pub(super) row: ReceivableRow,
}

impl Papers {
    /// Whether the query is answered from papers at all.
    pub(super) const fn are_needed(query: &Query) -> bool {
        matches!(query, Query::Returns | Query::Transcript { .. } | Query::TranscriptChoices { .. } | Query::Address)
    }

    /// Reads what `query` needs of an account that is known to be there.
    pub(super) async fn load(tx: &mut Tx, vault: &Vault, account: &AccountId, query: &Query) -> Result<Papers, BackendError> {
        let mut papers = Papers::default();
        let (returns, transcript) = match query {
            Query::Returns | Query::TranscriptChoices { .. } => (true, None),
            Query::Transcript { kind, period } => (true, Some((*kind, *period))),
            _ => (false, None),
        };
        if returns {
            papers.returns = record::returns(tx, account).await?.into_iter().map(filed_return).collect::<Result<_, _>>()?;
            papers.required = record::required(tx, account).await?.iter().map(required).collect::<Result<_, _>>()?;
        }
        if *query == Query::Address {
            papers.address = record::address(tx, account).await?.map(|row| address(vault, &row)).transpose()?;
        }
        let Some((kind, period)) = transcript else { return Ok(papers) };
        let row = rows::account(tx, account).await?.ok_or(BackendError::Unknown { what: "account" })?;
        papers.taxpayer_number = Some(open(vault, TAXPAYER_NUMBER, &row.taxpayer_number)?);
        match kind {
            TranscriptKind::Account | TranscriptKind::RecordOfAccount => {
                papers.appointments = appointments(tx, account, period).await?;
                papers.lines = rows::receivable(tx, account).await?.into_iter().map(posted_line).collect::<Result<_, _>>()?;
            }
            TranscriptKind::WageAndIncome => {
                let reported = record::information_returns(tx, account, period.year).await?;
                papers.information = reported.iter().map(|row| information(vault, row)).collect::<Result<_, _>>()?;
            }
            TranscriptKind::Return | TranscriptKind::NonFiling => {}
        }
        Ok(papers)
    }

    /// The versions of a module's return, as filed first.
    pub(super) fn versions(&self, module: &ModuleId) -> impl Iterator<Item = &FiledReturn> {
        self.returns.iter().filter(move |filed| filed.module == *module)
    }

    /// The return as it was first filed.
    pub(super) fn as_filed(&self, module: &ModuleId) -> Option<&ReturnVersion> {
        self.versions(module).find(|filed| filed.version == 0).map(|filed| &filed.content)
    }
}

fn open(vault: &Vault, purpose: &'static str, sealed: &[u8]) -> Result<Private<String>, BackendError> {
    vault.open_text(purpose, sealed).map_err(|error| BackendError::Unavailable(Box::new(error)))
}

/// The lines are sealed as one text.
fn address(vault: &Vault, row: &AddressRow) -> Result<AddressView, BackendError> {
    let lines = open(vault, ADDRESS, &row.lines)?;
    Ok(AddressView { lines: lines.reveal().lines().map(str::to_owned).collect(), since: row.since })
}

fn filed_return(row: ReturnRow) -> Result<FiledReturn, DbError> {
    let figure = |(name, amount): &(String, _)| {
        let figure = figure_kind(name).ok_or_else(|| DbError::stored(format_args!("the figure {name} of a return")))?;
        Ok(Figure { figure, amount: *amount })
    };
    let figures = row.figures.iter().map(figure).collect::<Result<Vec<_>, DbError>>()?;
    let status = |name: &String| filing_status(name).ok_or_else(|| DbError::stored(format_args!("the filing status {name}")));
    let content = returns::version(row.filed, row.received, row.filing_status.as_ref().map(status).transpose()?, figures);
    Ok(FiledReturn { module: row.module, version: row.version, content })
}

fn required(row: &record::RequiredRow) -> Result<(Period, Day), DbError> {
    Ok((row.period.parse().map_err(DbError::stored)?, row.due))
}

fn posted_line(row: ReceivableRow) -> Result<PostedLine, DbError> {
    let code = Code::from_number(&row.code).ok_or_else(|| DbError::stored(format_args!("the code {}", row.code)))?;
    Ok(PostedLine { code, row })
}

fn information(vault: &Vault, row: &InformationRow) -> Result<Reported, BackendError> {
    let form = InformationForm::ALL.into_iter().find(|form| form.number() == row.form);
    let amounts = open(vault, REPORTED_AMOUNTS, &row.amounts)?;
    let amounts = serde_json::from_str(amounts.reveal()).map_err(|_| DbError::stored("the amounts of an information return"))?;
    Ok(Reported {
        form: form.ok_or_else(|| DbError::stored(format_args!("the information return {}", row.form)))?,
        payer_name: open(vault, PAYER_NAME, &row.payer_name)?,
        payer_number: open(vault, PAYER_NUMBER, &row.payer_number)?,
        amounts,
    })
}

/// The stored names are those of the wire.
pub(super) fn stored_name<T: serde::Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

fn figure_kind(name: &str) -> Option<FigureKind> {
    serde_json::from_value(serde_json::Value::from(name)).ok()
}

fn filing_status(name: &str) -> Option<FilingStatus> {
    serde_json::from_value(serde_json::Value::from(name)).ok()
}
