//! Tax periods: which form, which year, which quarter. One period of one form of one account is a tax module.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// A form whose tax the account carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub enum Form {
    /// Individual income tax, by calendar year.
    #[serde(rename = "1040")]
    F1040,
    /// Employer's quarterly payroll tax.
    #[serde(rename = "941")]
    F941,
    /// Corporate income tax, by calendar year.
    #[serde(rename = "1120")]
    F1120,
}

impl Form {
    pub const ALL: [Form; 3] = [Form::F1040, Form::F941, Form::F1120];

    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Form::F1040 => "1040",
            Form::F941 => "941",
            Form::F1120 => "1120",
        }
    }

    /// Whether its tax is an individual's.
    #[must_use]
    pub const fn is_of_individuals(self) -> bool {
        match self {
            Form::F1040 => true,
            Form::F941 | Form::F1120 => false,
        }
    }

    /// Whether its tax is one on income (chapter 1 of the Internal Revenue Code).
    #[must_use]
    pub const fn is_income_tax(self) -> bool {
        match self {
            Form::F1040 | Form::F1120 => true,
            Form::F941 => false,
        }
    }
}

/// A tax period. Its text is `1040-2023` or `941-2023Q2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub year: i16,
    /// 1 to 4 for a quarterly form.
    pub quarter: Option<u8>,
    pub form: Form,
}

impl Period {
    #[must_use]
    pub const fn year(form: Form, year: i16) -> Period {
        Period { year, quarter: None, form }
    }

    #[must_use]
    pub const fn quarter(form: Form, year: i16, quarter: u8) -> Period {
        Period { year, quarter: Some(quarter), form }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}", self.form.number(), self.year)?;
        self.quarter.map_or(Ok(()), |quarter| write!(f, "Q{quarter}"))
    }
}

/// A text that is no period.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no tax period; one reads like 1040-2023 or 941-2023Q2")]
pub struct NotAPeriod(String);

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Period, NotAPeriod> {
        let parse = || {
            let (number, rest) = text.split_once('-')?;
            let form = Form::ALL.into_iter().find(|form| form.number() == number)?;
            let (year, quarter) = match rest.split_once('Q') {
                None => (rest, None),
                Some((year, quarter)) => (year, Some(quarter.parse().ok().filter(|quarter| (1..=4).contains(quarter))?)),
            };
            let year = year.parse().ok().filter(|year| (1900..=2200).contains(year))?;
            (year_has_four_digits(rest)).then_some(Period { year, quarter, form })
        };
        parse().ok_or_else(|| NotAPeriod(text.to_owned()))
    }
}

fn year_has_four_digits(rest: &str) -> bool {
    rest.bytes().take_while(u8::is_ascii_digit).count() == 4
}

impl TryFrom<String> for Period {
    type Error = NotAPeriod;
    fn try_from(text: String) -> Result<Period, NotAPeriod> {
        text.parse()
    }
}

impl Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Period, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl PartialSchema for Period {
    fn schema() -> RefOr<Schema> {
        let text =
            ObjectBuilder::new().schema_type(Type::String).pattern(Some("^(1040|941|1120)-(19[0-9]{2}|2[01][0-9]{2}|2200)(Q[1-4])?$"));
        text.description(Some("A tax period: a form and a year, or a quarter of one, such as 1040-2023 or 941-2023Q2.")).into()
    }
}

impl ToSchema for Period {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_period_are_one_to_one() {
        for period in [Period::year(Form::F1040, 2023), Period::quarter(Form::F941, 2024, 4)] {
            assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
        }
        for wrong in ["", "1040", "1040-23", "941-2023Q5", "941-2023Q0", "990-2023", "1040-2023Q", "1040-+202"] {
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }
}
