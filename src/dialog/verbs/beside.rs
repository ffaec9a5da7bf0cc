//! What the service does for a person beside the account. The turn carries it out itself; no account backend is involved but for
//! the names of accounts.

use crate::account::vocabulary::QueryWord;
use crate::account::{Field, Shape};
use crate::identity::Assurance;

use super::super::Declined;

/// A command of the service.
pub(super) struct OwnCommand {
    pub name: &'static str,
    pub arguments: &'static [Field],
    pub answer: &'static [Field],
    pub refusals: &'static [Declined],
    /// It ends or erases what the person cannot get back by asking: a readback and a yes must come first.
    pub binding: bool,
    pub needs: Assurance,
    pub changes_account: bool,
}

const ACCOUNT_FIELDS: &[Field] = &[
    Field::new("id", Shape::Text),
    Field::new("name", Shape::Text),
    // own, joint, business or client.
    Field::new("kind", Shape::Word),
    Field::new("is_current", Shape::Flag),
    Field::new("can_act", Shape::Flag),
];

const LINK_FIELDS: &[Field] = &[
    Field::new("id", Shape::Text),
    // The channel, such as telegram or web.
    Field::new("channel", Shape::Word),
    Field::new("since", Shape::Day),
    Field::new("is_current", Shape::Flag),
];

pub(super) const QUERIES: &[QueryWord] = &[
    QueryWord {
        name: "accounts",
        arguments: &[],
        required: &[],
        answer: &[
            Field::new("current_name", Shape::Text),
            Field::new("current_kind", Shape::Word),
            Field::new("accounts", Shape::List(ACCOUNT_FIELDS)),
            Field::new("count", Shape::Count),
            Field::new("one", Shape::Flag),
            Field::new("businesses", Shape::List(ACCOUNT_FIELDS)),
            Field::new("no_businesses", Shape::Flag),
            Field::new("clients", Shape::List(ACCOUNT_FIELDS)),
            Field::new("no_clients", Shape::Flag),
            Field::new("others", Shape::List(ACCOUNT_FIELDS)),
            Field::new("no_others", Shape::Flag),
        ],
        needs: Assurance::Linked,
    },
    QueryWord {
        name: "links",
        arguments: &[],
        required: &[],
        answer: &[
            Field::new("links", Shape::List(LINK_FIELDS)),
            Field::new("count", Shape::Count),
            Field::new("one", Shape::Flag),
            Field::new("only_this", Shape::Flag),
            Field::new("others", Shape::List(LINK_FIELDS)),
        ],
        needs: Assurance::Linked,
    },
];

pub(super) const COMMANDS: &[OwnCommand] = &[
    OwnCommand {
        name: "link",
        arguments: &[Field::new("code", Shape::Text)],
        answer: &[Field::new("account_name", Shape::Text)],
        refusals: &[Declined::CodeWrong, Declined::Locked],
        binding: false,
        needs: Assurance::None,
        changes_account: false,
    },
    // To end a connection asks for none: where there is none, nothing happens.
    OwnCommand {
        name: "unlink",
        arguments: &[],
        answer: &[],
        refusals: &[],
        binding: false,
        needs: Assurance::None,
        changes_account: false,
    },
    OwnCommand {
        name: "switch_account",
        arguments: &[Field::new("account", Shape::Text)],
        answer: &[Field::new("account_name", Shape::Text)],
        refusals: &[Declined::AccountUnknown],
        binding: false,
        needs: Assurance::Linked,
        changes_account: true,
    },
    OwnCommand {
        name: "end_link",
        arguments: &[Field::new("link", Shape::Text)],
        answer: &[],
        refusals: &[Declined::LinkUnknown],
        binding: true,
        needs: Assurance::Linked,
        changes_account: false,
    },
];
