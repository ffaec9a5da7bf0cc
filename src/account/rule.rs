//! The rule behind a figure: which section of the Internal Revenue Code (IRC) charges or gives it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The section that a line of an explanation rests on. Its text is how it is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
pub enum Rule {
    /// Interest on unpaid tax from its due date.
    #[serde(rename = "IRC 6601(a)")]
    InterestOnTax,
    /// Interest on the failure-to-file penalty, from the due date of the return with extensions.
    #[serde(rename = "IRC 6601(e)(2)(B)")]
    InterestOnFailureToFile,
    /// Interest on other penalties, from notice and demand.
    #[serde(rename = "IRC 6601(e)(2)(A)")]
    InterestOnPenalty,
    /// Interest at the raised rate for a large underpayment of a corporation.
    #[serde(rename = "IRC 6621(c)")]
    LargeCorporateInterest,
    /// Interest compounded daily at a rate that was given.
    #[serde(rename = "IRC 6622")]
    DailyInterest,
    /// Interest on an overpayment.
    #[serde(rename = "IRC 6611(a)")]
    OverpaymentInterest,
    /// Failure to file.
    #[serde(rename = "IRC 6651(a)(1)")]
    FailureToFile,
    /// Failure to file in a month in which failure to pay reduces it.
    #[serde(rename = "IRC 6651(a)(1), (c)(1)")]
    ReducedFailureToFile,
    /// The least penalty for a return more than 60 days late.
    #[serde(rename = "IRC 6651(a), last sentence")]
    LeastFailureToFile,
    /// Failure to pay.
    #[serde(rename = "IRC 6651(a)(2)")]
    FailureToPay,
    /// Failure to pay tax that was assessed after the return, by the time that its notice and demand gives.
    #[serde(rename = "IRC 6651(a)(3)")]
    FailureToPayAfterDemand,
    /// Failure to pay while a payment plan is in effect.
    #[serde(rename = "IRC 6651(h)")]
    FailureToPayUnderPlan,
    /// Failure to pay after a notice of intent to levy.
    #[serde(rename = "IRC 6651(d)")]
    FailureToPayAfterLevyNotice,
    /// The addition for underpaid estimated tax.
    #[serde(rename = "IRC 6654(a)")]
    EstimatedTax,
    /// Failure to deposit taxes.
    #[serde(rename = "IRC 6656")]
    Deposit,
    /// A payment that the bank returned.
    #[serde(rename = "IRC 6657")]
    DishonoredPayment,
}

impl Rule {
    /// How the rule is cited.
    #[must_use]
    pub const fn citation(self) -> &'static str {
        match self {
            Rule::InterestOnTax => "IRC 6601(a)",
            Rule::InterestOnFailureToFile => "IRC 6601(e)(2)(B)",
            Rule::InterestOnPenalty => "IRC 6601(e)(2)(A)",
            Rule::LargeCorporateInterest => "IRC 6621(c)",
            Rule::DailyInterest => "IRC 6622",
            Rule::OverpaymentInterest => "IRC 6611(a)",
            Rule::FailureToFile => "IRC 6651(a)(1)",
            Rule::ReducedFailureToFile => "IRC 6651(a)(1), (c)(1)",
            Rule::LeastFailureToFile => "IRC 6651(a), last sentence",
            Rule::FailureToPay => "IRC 6651(a)(2)",
            Rule::FailureToPayAfterDemand => "IRC 6651(a)(3)",
            Rule::FailureToPayUnderPlan => "IRC 6651(h)",
            Rule::FailureToPayAfterLevyNotice => "IRC 6651(d)",
            Rule::EstimatedTax => "IRC 6654(a)",
            Rule::Deposit => "IRC 6656",
            Rule::DishonoredPayment => "IRC 6657",
        }
    }
}

/// What interest was charged on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InterestOn {
    Tax,
    FailureToFile,
    FailureToPay,
    /// A penalty that was decided and not computed.
    OtherPenalty,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_written_as_it_is_cited() {
        for rule in [
            Rule::InterestOnTax,
            Rule::InterestOnFailureToFile,
            Rule::InterestOnPenalty,
            Rule::LargeCorporateInterest,
            Rule::DailyInterest,
            Rule::OverpaymentInterest,
            Rule::FailureToFile,
            Rule::ReducedFailureToFile,
            Rule::LeastFailureToFile,
            Rule::FailureToPay,
            Rule::FailureToPayAfterDemand,
            Rule::FailureToPayUnderPlan,
            Rule::FailureToPayAfterLevyNotice,
            Rule::EstimatedTax,
            Rule::Deposit,
            Rule::DishonoredPayment,
        ] {
            assert_eq!(serde_json::to_value(rule).unwrap(), rule.citation());
        }
    }
}
