//! Who may see or act on an account besides the taxpayer, as an answer shows it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Form, Period};

/// A form, and the years of it, that an answer is limited to. Without years it is every year; both ends are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct Limit {
    pub form: Form,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_year: Option<i16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_year: Option<i16>,
}

impl Limit {
    #[must_use]
    pub fn holds(&self, period: Period) -> bool {
        self.form == period.form
            && self.first_year.is_none_or(|first| first <= period.year)
            && self.last_year.is_none_or(|last| period.year <= last)
    }
}
