//! Who the demonstration taxpayers are and what happened to them.

use std::borrow::Cow;

use jiff::ToSpan as _;
use jiff::civil::date;

use super::DemoAccount;
use super::papers::Payer;
use super::sketch::{Place, Sketch};
use crate::account::ledger::calendar::Calendar;
use crate::account::ledger::notice::NoticeType;
use crate::account::{BankAccountKind, FilingStatus, Form, InformationForm, Period, ReportedBox};
use crate::identity::Right;
use crate::money::Money;
use crate::time::Day;

/// A taxpayer, and how the account came to be what it is.
#[derive(Clone)]
pub(super) struct Taxpayer {
    pub(super) shown: DemoAccount,
    /// No such number is ever issued.
    pub(super) number: Cow<'static, str>,
    /// For a joint account, the name and number of the second taxpayer; the first is the holder.
    pub(super) second: Option<(&'static str, &'static str)>,
    pub(super) sketch: fn(Sketch) -> Sketch,
}

pub(super) const TAXPAYERS: &[Taxpayer] = &[
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("owes-one-year"),
            name: Cow::Borrowed("Anna Whitfield"),
            holder: Cow::Borrowed("Anna Whitfield"),
            right: Right::Own,
            what: ["owes one year", "debe un año"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-1040-ANNA"),
        },
        number: Cow::Borrowed("000-12-0001"),
        second: None,
        sketch: owes_one_year,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("owes-two-years"),
            name: Cow::Borrowed("Robert Castellano"),
            holder: Cow::Borrowed("Robert Castellano"),
            right: Right::Own,
            what: ["owes two years, with penalties", "debe dos años, con multas"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-1040-ROBERT"),
        },
        number: Cow::Borrowed("000-12-0002"),
        second: None,
        sketch: owes_two_years,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("on-a-plan"),
            name: Cow::Borrowed("Grace Okafor"),
            holder: Cow::Borrowed("Grace Okafor"),
            right: Right::Own,
            what: ["pays monthly on a payment plan", "paga cada mes con un plan de pagos"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-PLAN-GRACE"),
        },
        number: Cow::Borrowed("000-12-0003"),
        second: None,
        sketch: on_a_plan,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("refund-coming"),
            name: Cow::Borrowed("Daniel Nguyen"),
            holder: Cow::Borrowed("Daniel Nguyen"),
            right: Right::Own,
            what: ["has a refund coming", "espera un reembolso"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-REFUND-DANIEL"),
        },
        number: Cow::Borrowed("000-12-0004"),
        second: None,
        sketch: refund_coming,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("business-941"),
            name: Cow::Borrowed("Harbor Street Bakery LLC"),
            holder: Cow::Borrowed("Harbor Street Bakery LLC"),
            right: Right::Own,
            what: ["a business that owes payroll tax for two quarters", "un negocio que debe impuestos de nómina de dos trimestres"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-941-BAKERY"),
        },
        number: Cow::Borrowed("00-1200005"),
        second: None,
        sketch: business_941,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("nothing-owed"),
            name: Cow::Borrowed("Linda Schmidt"),
            holder: Cow::Borrowed("Linda Schmidt"),
            right: Right::Own,
            what: ["owes nothing", "no debe nada"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-ZERO-LINDA"),
        },
        number: Cow::Borrowed("000-12-0006"),
        second: None,
        sketch: nothing_owed,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("owes-one-year-es"),
            name: Cow::Borrowed("Carmen Delgado"),
            holder: Cow::Borrowed("Carmen Delgado"),
            right: Right::Own,
            what: ["owes one year and speaks Spanish", "debe un año y habla español"],
            language: "es",
            link_code: Cow::Borrowed("DEMO-1040-CARMEN"),
        },
        number: Cow::Borrowed("000-12-0007"),
        second: None,
        sketch: owes_one_year_es,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("joint-couple"),
            name: Cow::Borrowed("Maya and Luis Romero"),
            holder: Cow::Borrowed("Maya Romero"),
            right: Right::Joint,
            what: ["one of the two taxpayers of a joint account", "una de los dos contribuyentes de una cuenta conjunta"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-JOINT-MAYA"),
        },
        number: Cow::Borrowed("000-12-0008"),
        second: Some(("Luis Romero", "000-12-0009")),
        sketch: joint_couple,
    },
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Borrowed("business-roles"),
            name: Cow::Borrowed("Tidewater Freight Inc"),
            holder: Cow::Borrowed("Priya Raman"),
            right: Right::DesignatedOfficial,
            what: ["the designated official of a business", "la funcionaria designada de un negocio"],
            language: "en",
            link_code: Cow::Borrowed("DEMO-BIZ-OFFICIAL"),
        },
        number: Cow::Borrowed("00-1200010"),
        second: None,
        sketch: business_roles,
    },
];

// Payers; no such numbers are ever issued.
const CANNERY: Payer = Payer { name: "Cape Ann Cannery Co", number: "00-3300001" };
const HARDWARE_STORE: Payer = Payer { name: "Millbrook Hardware Inc", number: "00-3300002" };
const CLINIC: Payer = Payer { name: "Riverside Clinic Group", number: "00-3300003" };
const WORKSHOP: Payer = Payer { name: "Old Mill Workshop LLC", number: "00-3300004" };
const SAVINGS_BANK: Payer = Payer { name: "Fairhaven Savings Bank", number: "00-3300005" };
impl Taxpayer {
    /// The name and number of each taxpayer of the account.
    pub(super) fn taxpayers(&self) -> Vec<(&str, &str)> {
        match self.second {
            None => vec![(&self.shown.name, &self.number)],
            Some(second) => vec![(&self.shown.holder, &self.number), second],
        }
    }
}

/// One of many who each owe for one year.
pub(super) fn one_of_a_crowd(number: usize) -> Taxpayer {
    Taxpayer {
        shown: DemoAccount {
            id: Cow::Owned(format!("crowd-{number:05}")),
            name: Cow::Owned(format!("Taxpayer {number}")),
            holder: Cow::Owned(format!("Taxpayer {number}")),
            right: Right::Own,
            what: ["owes one year", "debe un año"],
            language: "en",
            link_code: Cow::Owned(format!("DEMO-CROWD-{number:05}")),
        },
        number: Cow::Owned(format!("000-99-{:04}", number % 10_000)),
        second: None,
        sketch: owes_for_measurements,
    }
}

const fn dollars(amount: i32) -> Money {
    Money::from_dollars(amount)
}

fn income_tax_due(year: i16) -> Day {
    date(year + 1, 4, 15)
}

/// The tax account alone: what is measured with many people needs no papers.
fn owes_for_measurements(mut sketch: Sketch) -> Sketch {
    owed_for_one_year(&mut sketch);
    sketch
}

fn owes_one_year(mut sketch: Sketch) -> Sketch {
    let module = owed_for_one_year(&mut sketch);
    let year = sketch.latest_year();
    sketch.reported(module, FilingStatus::Single, dollars(77_186), dollars(61_436));
    sketch.employed(module, CANNERY, dollars(76_940));
    sketch.was_paid(year, InformationForm::Interest, SAVINGS_BANK, ReportedBox::Interest, dollars(246));
    sketch
}

fn owed_for_one_year(sketch: &mut Sketch) -> Place {
    let year = sketch.latest_year();
    sketch.bank(BankAccountKind::Checking, "000000731188");
    let module = sketch.filed(Period::year(Form::F1040, year), income_tax_due(year), date(year + 1, 4, 9), dollars(8_430));
    sketch.withheld(module, dollars(6_980));
    sketch.billed(module, date(year + 1, 6, 8));
    sketch.canceled(module, sketch.days_ago(60), dollars(500));
    sketch.paid(module, sketch.days_ago(40), dollars(150));
    sketch.reminded_lately(module, date(year + 1, 6, 8));
    module
}

fn owes_two_years(mut sketch: Sketch) -> Sketch {
    let later = sketch.latest_year() - 2;
    let earlier = later - 1;
    sketch.bank(BankAccountKind::Checking, "000123454321");
    sketch.bank(BankAccountKind::Savings, "000123458765");
    let first = sketch.filed(Period::year(Form::F1040, earlier), income_tax_due(earlier), date(earlier + 1, 7, 20), dollars(3_120));
    sketch.withheld(first, dollars(2_280));
    sketch.billed(first, date(earlier + 1, 9, 11));
    sketch.reminded(first, NoticeType::Cp501, date(earlier + 1, 10, 16));
    sketch.reminded(first, NoticeType::Cp503, date(earlier + 1, 11, 20));
    sketch.warned_of_levy(first, date(earlier + 2, 2, 5));
    let second = sketch.filed(Period::year(Form::F1040, later), income_tax_due(later), date(later + 1, 4, 12), dollars(4_310));
    sketch.withheld(second, dollars(3_700));
    sketch.billed(second, date(later + 1, 6, 10));
    sketch.paid(first, sketch.days_ago(300), dollars(200));
    let bounced = sketch.days_ago(200);
    sketch.bounced(second, bounced, sketch.days_ago(196), dollars(120));
    sketch.noticed(Some(second), NoticeType::Letter608C, sketch.days_ago(190), dollars(25));
    sketch.canceled(second, sketch.days_ago(30), dollars(75));
    sketch.reminded_lately(second, date(later + 1, 6, 10));
    sketch.reported(first, FilingStatus::HeadOfHousehold, dollars(49_700), dollars(28_900));
    // Sent by mail, so that it arrived later than it counts as filed.
    sketch.received_on(date(earlier + 1, 7, 24));
    sketch.employed(first, HARDWARE_STORE, dollars(41_300));
    sketch.was_paid(earlier, InformationForm::Nonemployee, WORKSHOP, ReportedBox::NonemployeeCompensation, dollars(8_400));
    sketch.reported(second, FilingStatus::HeadOfHousehold, dollars(60_150), dollars(38_250));
    sketch.employed(second, HARDWARE_STORE, dollars(60_150));
    sketch
}

fn on_a_plan(mut sketch: Sketch) -> Sketch {
    const MONTHS_ON_PLAN: i32 = 10;
    const MONTH_DAY: i8 = 15;
    let year = sketch.latest_year() - 1;
    sketch.bank(BankAccountKind::Checking, "000000420917");
    let module = sketch.filed(Period::year(Form::F1040, year), income_tax_due(year), date(year + 1, 4, 14), dollars(11_260));
    sketch.withheld(module, dollars(5_060));
    sketch.billed(module, date(year + 1, 6, 9));
    let began = sketch.today.first_of_month() - MONTHS_ON_PLAN.months();
    sketch.planned(began, dollars(200), MONTH_DAY);
    sketch.paid_instalments(module);
    sketch.noticed(None, NoticeType::Cp521, sketch.days_ago(6), dollars(200));
    sketch.reported(module, FilingStatus::Single, dollars(89_450), dollars(74_850));
    sketch.employed(module, CLINIC, dollars(64_700));
    sketch.was_paid(year, InformationForm::Nonemployee, WORKSHOP, ReportedBox::NonemployeeCompensation, dollars(24_750));
    sketch
}

fn refund_coming(mut sketch: Sketch) -> Sketch {
    let filed = sketch.days_ago(20);
    let year = (filed - 10.days()).year() - 1;
    sketch.bank(BankAccountKind::Checking, "000000118264");
    let module = sketch.filed(Period::year(Form::F1040, year), income_tax_due(year), filed, dollars(5_120));
    sketch.extended(module, date(year + 1, 10, 15));
    sketch.withheld(module, dollars(6_406));
    sketch.refund(module, dollars(1_286), sketch.days_ahead(9));
    sketch.reported(module, FilingStatus::MarriedFilingJointly, dollars(76_100), dollars(44_600));
    sketch.employed(module, CLINIC, dollars(75_600));
    sketch.was_paid(year, InformationForm::Dividends, SAVINGS_BANK, ReportedBox::Dividends, dollars(500));
    sketch
}

/// The latest two quarters that were due at least ninety days ago.
fn business_941(mut sketch: Sketch) -> Sketch {
    const BILL_DAYS: i64 = 50;
    sketch.bank(BankAccountKind::Checking, "000000905533");
    let past_due = sketch.today - 90.days();
    let quarters = (sketch.today.year() - 2..=sketch.today.year()).flat_map(|year| (1..=4).map(move |quarter| (year, quarter)));
    let mut quarters: Vec<(i16, u8, Day)> = quarters.map(|(year, quarter)| (year, quarter, payroll_tax_due(year, quarter))).collect();
    quarters.retain(|(_, _, due)| *due <= past_due);
    let owed = quarters.split_off(quarters.len().saturating_sub(2));
    for ((year, quarter, due), (tax, deposited, wages)) in owed.into_iter().zip([(9_845, 7_300, 40_000), (10_212, 8_400, 41_200)]) {
        let module = sketch.filed(Period::quarter(Form::F941, year, quarter), due, due - 2.days(), dollars(tax));
        sketch.deposited(module, due - 20.days(), dollars(deposited));
        sketch.billed(module, due + BILL_DAYS.days());
        sketch.reminded_lately(module, due + BILL_DAYS.days());
        sketch.reported_payroll(module, dollars(wages));
    }
    sketch
}

/// The last day of the month after the quarter.
fn payroll_tax_due(year: i16, quarter: u8) -> Day {
    match quarter {
        1 => date(year, 4, 30),
        2 => date(year, 7, 31),
        3 => date(year, 10, 31),
        _ => date(year + 1, 1, 31),
    }
}

fn nothing_owed(mut sketch: Sketch) -> Sketch {
    let latest = sketch.latest_year();
    sketch.bank(BankAccountKind::Savings, "000000660402");
    for (year, tax, withheld, gross) in [(latest - 1, 6_204, 6_204, 65_750), (latest, 6_550, 6_300, 67_200)] {
        let due = income_tax_due(year);
        let module = sketch.filed(Period::year(Form::F1040, year), due, date(year + 1, 3, 20), dollars(tax));
        sketch.withheld(module, dollars(withheld));
        if tax > withheld {
            sketch.paid(module, Calendar::FederalReserve.business_day_from(date(year + 1, 4, 8)), dollars(tax - withheld));
        }
        sketch.reported(module, FilingStatus::Single, dollars(gross), dollars(gross - 14_600));
        sketch.employed(module, CANNERY, dollars(gross));
        if year < latest {
            sketch.noticed(Some(module), NoticeType::Cp12, date(year + 1, 5, 20), dollars(0));
            sketch.answered(date(year + 1, 6, 3));
            sketch.amended(module, date(year + 1, 6, 3), dollars(gross + 180), dollars(gross - 14_600));
        }
    }
    // A year of which payers reported, and no return came.
    let missing = latest - 2;
    let module = sketch.module(Period::year(Form::F1040, missing), income_tax_due(missing), None);
    sketch.employed(module, CANNERY, dollars(11_900));
    sketch.noticed(Some(module), NoticeType::Cp59, date(missing + 2, 2, 9), dollars(0));
    sketch
}

fn joint_couple(mut sketch: Sketch) -> Sketch {
    let year = sketch.latest_year();
    sketch.bank(BankAccountKind::Checking, "000000771420");
    let module = sketch.filed(Period::year(Form::F1040, year), income_tax_due(year), date(year + 1, 4, 11), dollars(14_220));
    sketch.withheld(module, dollars(12_610));
    sketch.billed(module, date(year + 1, 6, 8));
    sketch.reminded_lately(module, date(year + 1, 6, 8));
    sketch.paid(module, sketch.days_ago(30), dollars(250));
    sketch
}

/// Payroll tax as in [`business_941`], and income tax beside it that not everybody in the business sees.
fn business_roles(sketch: Sketch) -> Sketch {
    let mut sketch = business_941(sketch);
    let year = sketch.latest_year();
    let module = sketch.filed(Period::year(Form::F1120, year), income_tax_due(year), date(year + 1, 4, 10), dollars(31_400));
    sketch.deposited(module, date(year, 12, 15), dollars(27_900));
    sketch.billed(module, date(year + 1, 6, 9));
    sketch.reminded_lately(module, date(year + 1, 6, 9));
    sketch
}

fn owes_one_year_es(mut sketch: Sketch) -> Sketch {
    let year = sketch.latest_year();
    sketch.bank(BankAccountKind::Checking, "000000552093");
    let module = sketch.filed(Period::year(Form::F1040, year), income_tax_due(year), date(year + 1, 4, 14), dollars(5_975));
    sketch.withheld(module, dollars(5_065));
    sketch.billed(module, date(year + 1, 6, 8));
    sketch.paid(module, sketch.days_ago(25), dollars(100));
    sketch.reminded_lately(module, date(year + 1, 6, 8));
    sketch.reported(module, FilingStatus::Single, dollars(67_531), dollars(51_781));
    sketch.employed(module, HARDWARE_STORE, dollars(67_531));
    sketch
}
