//! What the service does for a person beside the account. The turn carries it out itself; no account backend is involved but for
//! the names of accounts.

use crate::account::vocabulary::QueryWord;
use crate::account::{Field, Shape};
use crate::identity::Assurance;

use super::super::Declined;
use super::AccountAfter;

/// A command of the service.
pub(super) struct OwnCommand {
    pub name: &'static str,
    pub arguments: &'static [Field],
    pub answer: &'static [Field],
    pub refusals: &'static [Declined],
    /// It ends or erases what the person cannot get back by asking: a readback and a yes must come first.
    pub binding: bool,
    pub needs: Assurance,
    pub account_after: AccountAfter,
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

const OPTION_FIELDS: &[Field] = &[Field::new("key", Shape::Text)];

const SAID_FIELDS: &[Field] = &[
    // person or us.
    Field::new("by", Shape::Word),
    Field::new("text", Shape::Text),
];

/// What a ticket is told by.
const NUMBER: &[Field] = &[Field::new("number", Shape::Digits)];

/// A command that needs no readback and stays with the account.
const fn plain(
    name: &'static str,
    arguments: &'static [Field],
    answer: &'static [Field],
    refusals: &'static [Declined],
    needs: Assurance,
) -> OwnCommand {
    OwnCommand { name, arguments, answer, refusals, binding: false, needs, account_after: AccountAfter::Same }
}

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
    QueryWord {
        name: "helpdesk",
        arguments: &[],
        required: &[],
        answer: &[
            Field::new("open", Shape::Flag),
            // Without hours it opens on no day of the coming year, and the rest is not there.
            Field::new("has_hours", Shape::Flag),
            Field::new("opens_today", Shape::Flag),
            Field::new("opens_day", Shape::Day),
            Field::new("from", Shape::Text),
            Field::new("to", Shape::Text),
        ],
        needs: Assurance::None,
    },
    QueryWord {
        name: "preferences",
        arguments: &[],
        required: &[],
        answer: &[
            Field::new("language", Shape::Word),
            // none, email, text or both.
            Field::new("confirmations", Shape::Word),
            // on or off.
            Field::new("news", Shape::Word),
            Field::new("has_email", Shape::Flag),
            Field::new("email", Shape::Text),
            Field::new("confirmation_options", Shape::List(OPTION_FIELDS)),
            Field::new("news_options", Shape::List(OPTION_FIELDS)),
        ],
        needs: Assurance::Linked,
    },
    QueryWord {
        name: "my_data",
        arguments: &[],
        required: &[],
        answer: &[
            Field::new("linked", Shape::Flag),
            Field::new("has_messages", Shape::Flag),
            Field::new("messages", Shape::Count),
            Field::new("since", Shape::Day),
            Field::new("has_account", Shape::Flag),
            Field::new("accounts", Shape::Count),
            Field::new("has_email", Shape::Flag),
            Field::new("tickets", Shape::Count),
        ],
        needs: Assurance::None,
    },
];

pub(super) const COMMANDS: &[OwnCommand] = &[
    OwnCommand {
        name: "link",
        arguments: &[Field::new("code", Shape::Text)],
        answer: &[Field::new("account_name", Shape::Text)],
        refusals: &[Declined::CodeWrong, Declined::Locked, Declined::AccountLocked],
        binding: false,
        needs: Assurance::None,
        account_after: AccountAfter::Told,
    },
    // To end a connection asks for none: where there is none, nothing happens.
    OwnCommand {
        name: "unlink",
        arguments: &[],
        answer: &[],
        refusals: &[],
        binding: false,
        needs: Assurance::None,
        account_after: AccountAfter::Told,
    },
    OwnCommand {
        name: "switch_account",
        arguments: &[Field::new("account", Shape::Text)],
        answer: &[Field::new("account_name", Shape::Text)],
        refusals: &[Declined::AccountUnknown],
        binding: false,
        needs: Assurance::Linked,
        account_after: AccountAfter::Another,
    },
    OwnCommand {
        name: "end_link",
        arguments: &[Field::new("link", Shape::Text)],
        answer: &[],
        refusals: &[Declined::LinkUnknown],
        binding: true,
        needs: Assurance::Linked,
        account_after: AccountAfter::Same,
    },
    plain(
        "report_payment",
        &[Field::new("payment", Shape::Text)],
        NUMBER,
        &[Declined::PaymentUnknown, Declined::TooManyTickets],
        Assurance::Linked,
    ),
    plain("leave_feedback", &[Field::new("words", Shape::Text)], NUMBER, &[Declined::TooManyTickets], Assurance::None),
    plain(
        "ask_call_back",
        &[Field::new("phone", Shape::Text), Field::new("when", Shape::Text)],
        NUMBER,
        &[Declined::PhoneInvalid, Declined::TooManyTickets],
        Assurance::None,
    ),
    // For a dialog that takes something down for the office: the ticket names the dialog.
    plain("leave_request", &[Field::new("words", Shape::Text)], NUMBER, &[Declined::TooManyTickets], Assurance::Linked),
    plain(
        "leave_request_for",
        &[Field::new("period", Shape::Period), Field::new("words", Shape::Text)],
        NUMBER,
        &[Declined::TooManyTickets],
        Assurance::Linked,
    ),
    plain("set_confirmations", &[Field::new("by", Shape::Text)], &[], &[Declined::NoEmail], Assurance::Linked),
    plain("set_news", &[Field::new("to", Shape::Text)], &[], &[], Assurance::Linked),
    // To be left alone asks for no proof and no link: what is known of who speaks is changed too.
    plain("stop_news", &[], &[], &[], Assurance::None),
    plain("start_news", &[], &[], &[], Assurance::None),
    plain(
        "set_email",
        &[Field::new("address", Shape::Text)],
        &[Field::new("email", Shape::Text)],
        &[Declined::AddressInvalid],
        Assurance::Verified,
    ),
    // To shut everybody out asks for no fresh proof: whoever fears for their account must be able to.
    OwnCommand {
        name: "lock_account",
        arguments: &[],
        answer: NUMBER,
        refusals: &[],
        binding: true,
        needs: Assurance::Linked,
        account_after: AccountAfter::Same,
    },
    OwnCommand {
        name: "erase_my_data",
        arguments: &[],
        answer: &[Field::new("messages", Shape::Count)],
        refusals: &[],
        binding: true,
        needs: Assurance::Verified,
        account_after: AccountAfter::Same,
    },
    plain(
        "export_my_data",
        &[],
        &[
            Field::new("lines", Shape::List(SAID_FIELDS)),
            Field::new("shown", Shape::Count),
            Field::new("count", Shape::Count),
            Field::new("has_more", Shape::Flag),
        ],
        &[],
        Assurance::Verified,
    ),
    plain(
        "continue_elsewhere",
        &[],
        &[Field::new("code", Shape::Digits), Field::new("minutes", Shape::Count)],
        &[Declined::NothingOpen],
        Assurance::Linked,
    ),
    // The account of the other conversation comes along, and with it what was interrupted there.
    plain(
        "continue_here",
        &[Field::new("code", Shape::Text)],
        &[],
        &[Declined::CodeWrong, Declined::Locked, Declined::NotNow],
        Assurance::Verified,
    ),
    plain(
        "bank_link",
        &[],
        &[Field::new("link", Shape::Text), Field::new("minutes", Shape::Count)],
        &[Declined::NoPage],
        Assurance::Verified,
    ),
];
