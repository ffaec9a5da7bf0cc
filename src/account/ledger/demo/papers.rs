//! The papers of a demonstration account: returns that say what was assessed and credited, and what payers reported.

use jiff::civil::date;

use super::sketch::{Place, Sketch};
use crate::account::ledger::accrual::Item;
use crate::account::ledger::papers::{ADDRESS, PAYER_NAME, PAYER_NUMBER, REPORTED_AMOUNTS, stored_name};
use crate::account::{FigureKind, FilingStatus, Form, InformationForm, ReportedAmount, ReportedBox};
use crate::db::record::{
    AddressRow, InformationRow, RequiredRow, ReturnRow, insert_address, insert_information_return, insert_required, insert_return,
};
use crate::db::{DbError, Tx};
use crate::money::Money;
use crate::private::Vault;
use crate::time::Day;

/// Shares of wages that are withheld, in hundredths of a percent (IRC 3101).
const SOCIAL_SECURITY_BASIS_POINTS: i64 = 620;
const MEDICARE_BASIS_POINTS: i64 = 145;

/// Papers in the making.
#[derive(Default)]
pub(super) struct PaperSketch {
    pub(super) returns: Vec<ReturnSketch>,
    pub(super) information: Vec<InformationSketch>,
}

pub(super) struct ReturnSketch {
    place: Place,
    version: i64,
    received: Option<Day>,
    status: Option<FilingStatus>,
    figures: Vec<(FigureKind, Money)>,
}

/// What a payer reported, before it is sealed.
pub(super) struct InformationSketch {
    form: InformationForm,
    year: i16,
    payer: Payer,
    amounts: Vec<(ReportedBox, Money)>,
}

/// Who paid: a name, and a number that is never issued.
#[derive(Clone, Copy)]
pub(super) struct Payer {
    pub(super) name: &'static str,
    pub(super) number: &'static str,
}

impl Sketch {
    /// What an individual return said of income; tax and credits are those on the account.
    pub(super) fn reported(&mut self, place: Place, status: FilingStatus, gross: Money, taxable: Money) {
        let figures =
            vec![(FigureKind::TotalIncome, gross), (FigureKind::AdjustedGrossIncome, gross), (FigureKind::TaxableIncome, taxable)];
        self.papers.returns.push(ReturnSketch { place, version: 0, received: None, status: Some(status), figures });
    }

    /// What a payroll return said of wages; the rest of its tax was withheld income tax.
    pub(super) fn reported_payroll(&mut self, place: Place, wages: Money) {
        let social_security = share(wages, 2 * SOCIAL_SECURITY_BASIS_POINTS);
        let medicare = share(wages, 2 * MEDICARE_BASIS_POINTS);
        let withheld = self.total(place, Item::Tax) - social_security - medicare;
        let figures = vec![
            (FigureKind::Wages, wages),
            (FigureKind::IncomeTaxWithheldFromWages, withheld),
            (FigureKind::SocialSecurityTax, social_security),
            (FigureKind::MedicareTax, medicare),
        ];
        self.papers.returns.push(ReturnSketch { place, version: 0, received: None, status: None, figures });
    }

    /// The latest return reached the agency later than the day it was sent.
    pub(super) fn received_on(&mut self, day: Day) {
        if let Some(latest) = self.papers.returns.last_mut() {
            latest.received = Some(day);
        }
    }

    /// An amended return that changes income and leaves the tax as it was.
    pub(super) fn amended(&mut self, place: Place, received: Day, gross: Money, taxable: Money) {
        self.reported(place, FilingStatus::Single, gross, taxable);
        if let Some(latest) = self.papers.returns.last_mut() {
            (latest.version, latest.received) = (1, Some(received));
        }
    }

    /// A W-2 for what was withheld on the account, and for these wages.
    pub(super) fn employed(&mut self, place: Place, payer: Payer, wages: Money) {
        let year = self.modules[place.0].history.period.year;
        let amounts = vec![
            (ReportedBox::Wages, wages),
            (ReportedBox::SocialSecurityWages, wages),
            (ReportedBox::MedicareWages, wages),
            (ReportedBox::FederalTaxWithheld, -self.total(place, Item::Withholding)),
            (ReportedBox::SocialSecurityTaxWithheld, share(wages, SOCIAL_SECURITY_BASIS_POINTS)),
            (ReportedBox::MedicareTaxWithheld, share(wages, MEDICARE_BASIS_POINTS)),
        ];
        self.papers.information.push(InformationSketch { form: InformationForm::W2, year, payer, amounts });
    }

    /// Another payer's information return of one amount.
    pub(super) fn was_paid(&mut self, year: i16, form: InformationForm, payer: Payer, what: ReportedBox, amount: Money) {
        self.papers.information.push(InformationSketch { form, year, payer, amounts: vec![(what, amount)] });
    }

    fn total(&self, place: Place, item: Item) -> Money {
        self.modules[place.0].history.posted.iter().filter(|posted| posted.item == item).map(|posted| posted.amount).sum()
    }

    fn return_row(&self, paper: &ReturnSketch) -> ReturnRow {
        let module = &self.modules[paper.place.0];
        let filed = module.history.filed.unwrap_or(self.today);
        let payments = match module.history.period.form {
            Form::F941 => FigureKind::Deposits,
            Form::F1040 | Form::F1120 => FigureKind::EstimatedPayments,
        };
        let credited = [(FigureKind::Withholding, Item::Withholding), (payments, Item::EstimatedPayment)];
        let credited = credited.map(|(figure, item)| (figure, -self.total(paper.place, item)));
        let mut figures = paper.figures.clone();
        figures.push((FigureKind::TotalTax, self.total(paper.place, Item::Tax)));
        figures.extend(credited.into_iter().filter(|(_, amount)| amount.is_positive()));
        let received = paper.received.unwrap_or(filed);
        ReturnRow {
            id: self.name(&["return", &module.row.period, &paper.version.to_string()]),
            module: module.row.id.clone(),
            version: paper.version,
            filed: if paper.version == 0 { filed } else { received },
            received,
            filing_status: paper.status.map(stored_name),
            figures: figures.into_iter().map(|(figure, amount)| (stored_name(figure), amount)).collect(),
        }
    }

    fn information_row(&self, vault: &Vault, number: usize, paper: &InformationSketch) -> Result<InformationRow, DbError> {
        let amounts: Vec<ReportedAmount> =
            paper.amounts.iter().map(|(what, amount)| ReportedAmount { what: *what, amount: *amount }).collect();
        let amounts = serde_json::to_vec(&amounts).map_err(DbError::stored)?;
        Ok(InformationRow {
            id: self.name(&["information", &number.to_string()]),
            form: paper.form.number().to_owned(),
            year: i64::from(paper.year),
            payer_name: vault.seal(PAYER_NAME, paper.payer.name.as_bytes()),
            payer_number: vault.seal(PAYER_NUMBER, paper.payer.number.as_bytes()),
            amounts: vault.seal(REPORTED_AMOUNTS, &amounts),
        })
    }
}

/// A share of an amount in hundredths of a percent, half up.
fn share(amount: Money, basis_points: i64) -> Money {
    Money::from_cents((amount.cents() * basis_points + 5_000) / 10_000)
}

/// Where the letters of each taxpayer go, by their number. Nobody lives at these.
const ADDRESSES: &[(&str, [&str; 2], Day)] = &[
    ("000-12-0001", ["412 Alder Lane", "Millbrook, OH 43999"], date(2019, 6, 3)),
    ("000-12-0002", ["77 Quarry Road, Apt 5", "Eastfield, NM 87999"], date(2021, 9, 20)),
    ("000-12-0003", ["1830 Juniper Street", "Harlow, GA 30999"], date(2017, 2, 14)),
    ("000-12-0004", ["9 Lantern Court", "Port Ames, WA 98999"], date(2022, 11, 1)),
    ("00-1200005", ["26 Harbor Street", "Port Ames, WA 98999"], date(2018, 4, 9)),
    ("000-12-0006", ["503 Mill Race Drive", "Dunmere, PA 19999"], date(2015, 8, 31)),
    ("000-12-0007", ["2204 Calle del Sol, Unit B", "Rio Seco, TX 79999"], date(2020, 1, 6)),
    ("000-12-0008", ["61 Orchard Way", "Fallbridge, CA 95999"], date(2023, 3, 27)),
    ("00-1200010", ["4 Tidewater Terminal", "Brackwater, VA 23999"], date(2016, 10, 17)),
];

/// Puts the papers of a sketch on record, beside its books.
pub(super) async fn write(tx: &mut Tx, vault: &Vault, sketch: &Sketch) -> Result<(), DbError> {
    for paper in &sketch.papers.returns {
        insert_return(tx, &sketch.account, &sketch.return_row(paper)).await?;
    }
    for module in &sketch.modules {
        let row = RequiredRow { period: module.row.period.clone(), due: module.row.due };
        insert_required(tx, &sketch.account, &row).await?;
    }
    let known = ADDRESSES.iter().find(|(number, ..)| *number == sketch.taxpayer.number);
    if let Some((_, lines, since)) = known {
        let row = AddressRow { lines: vault.seal(ADDRESS, lines.join("\n").as_bytes()), since: Some(*since) };
        insert_address(tx, &sketch.account, &row).await?;
    }
    for (number, paper) in sketch.papers.information.iter().enumerate() {
        insert_information_return(tx, &sketch.account, &sketch.information_row(vault, number, paper)?).await?;
    }
    Ok(())
}
