//! By which right somebody uses an account, and how far it reaches.
//!
//! A right says what was granted and decides nothing: what each right may see and do is decided by the account, in one place.
//! Forms are text here (`1040`), because a form means something only to the account.

use crate::db::DbError;
use crate::db::identity::RightRow;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The relation of a person to an account. Its serialized form is what is stored and what a remote account backend is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "role", rename_all = "snake_case", deny_unknown_fields)]
pub enum Right {
    /// The taxpayer: the account is theirs alone.
    Own,
    /// One of the two taxpayers of a joint account. Each is liable for the whole of it (IRC 6013(d)(3)).
    Joint,
    SoleProprietor,
    PartnerOrShareholder,
    /// The person who answers for a business before the office.
    DesignatedOfficial,
    /// Somebody whom a business chose for some forms and some things to do.
    DesignatedUser {
        forms: Vec<String>,
        permissions: Vec<Permission>,
    },
    /// An authorized representative. With nothing granted they may ask for an authorization and answer one, and see nothing.
    Representative {
        granted: Vec<Granted>,
    },
}

/// What a designated user may do, within the chosen forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// To see balances and payments.
    Look,
    /// To see returns, notices and transcripts.
    Records,
    /// To pay, and to change or cancel payments.
    Pay,
    /// To start, change and end a payment plan.
    Plan,
}

/// What a representative was granted for one form over some years.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Granted {
    pub power: Power,
    /// The number of the form, such as `1040`.
    pub form: String,
    /// Both years are included.
    pub first_year: i16,
    pub last_year: i16,
}

/// How much was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Power {
    /// A tax information authorization (Form 8821): only to look.
    Look,
    /// A power of attorney (Form 2848): to look and to act.
    Act,
}

impl Right {
    /// The name under which a right is stored and counted.
    #[must_use]
    pub const fn role(&self) -> &'static str {
        match self {
            Right::Own => "own",
            Right::Joint => "joint",
            Right::SoleProprietor => "sole_proprietor",
            Right::PartnerOrShareholder => "partner_or_shareholder",
            Right::DesignatedOfficial => "designated_official",
            Right::DesignatedUser { .. } => "designated_user",
            Right::Representative { .. } => "representative",
        }
    }

    /// Whether more than looking was granted. How far acting goes is for the account to say.
    #[must_use]
    pub fn grants_acting(&self) -> bool {
        match self {
            Right::Own | Right::Joint | Right::SoleProprietor | Right::PartnerOrShareholder | Right::DesignatedOfficial => true,
            Right::DesignatedUser { permissions, .. } => {
                permissions.iter().any(|permission| matches!(permission, Permission::Pay | Permission::Plan))
            }
            Right::Representative { granted } => granted.iter().any(|granted| granted.power == Power::Act),
        }
    }

    /// The right that a row names.
    ///
    /// # Errors
    /// Where it names none: then nothing was granted.
    pub fn from_stored(row: &RightRow) -> Result<Right, DbError> {
        let right = match (row.role.as_str(), &row.scope) {
            ("own", None) => Some(Right::Own),
            ("joint", None) => Some(Right::Joint),
            ("sole_proprietor", None) => Some(Right::SoleProprietor),
            ("partner_or_shareholder", None) => Some(Right::PartnerOrShareholder),
            ("designated_official", None) => Some(Right::DesignatedOfficial),
            (role, Some(scope)) => serde_json::from_str(scope).ok().filter(|right: &Right| right.role() == role),
            _ => None,
        };
        right.ok_or_else(|| DbError::stored("a right to an account"))
    }

    /// The row that names it.
    #[must_use]
    pub fn stored(&self) -> RightRow {
        let scope = match self {
            Right::Own | Right::Joint | Right::SoleProprietor | Right::PartnerOrShareholder | Right::DesignatedOfficial => None,
            // Texts and numbers alone, which always have a written form.
            Right::DesignatedUser { .. } | Right::Representative { .. } => Some(serde_json::to_string(self).unwrap_or_default()),
        };
        RightRow { role: self.role().to_owned(), scope }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_is_stored_and_read_back_or_it_grants_nothing() {
        let granted = vec![Granted { power: Power::Act, form: "1040".to_owned(), first_year: 2021, last_year: 2023 }];
        for right in [
            Right::Own,
            Right::Joint,
            Right::SoleProprietor,
            Right::PartnerOrShareholder,
            Right::DesignatedOfficial,
            Right::DesignatedUser { forms: vec!["941".to_owned()], permissions: vec![Permission::Look, Permission::Pay] },
            Right::Representative { granted },
        ] {
            assert_eq!(Right::from_stored(&right.stored()).unwrap(), right);
        }
        for (role, scope) in [
            ("representative", None),
            ("representative", Some("")),
            ("own", Some(r#"{"role":"representative","granted":[]}"#)),
            ("designated_user", Some(r#"{"role":"representative","granted":[]}"#)),
            ("nobody", None),
        ] {
            let row = RightRow { role: role.to_owned(), scope: scope.map(str::to_owned) };
            assert!(Right::from_stored(&row).is_err(), "{row:?}");
        }
    }
}
