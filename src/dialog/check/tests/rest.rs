//! Rules that are broken rarely: of slots and lists, of conditions, of reads, of whole files.

use super::{Broken, broken, faults, line_of, prove, show};
use crate::dialog::{Sources, WALK_STATES_MAX};

#[test]
fn slots() {
    let pay = |from, to, at, wrong| broken("pay/dialog.toml", from, to, at, wrong);
    prove(&[
        pay("kind = \"money\", ", "", "amount =", "the slot `amount` has no kind"),
        pay("kind = \"money\"", "kind = \"money\", from = \"bank_accounts.bank_accounts\"", "amount =", "cannot come from a list"),
        pay("kind = \"money\"", "kind = \"money\", by = \"id\"", "amount =", "`by` goes with `from`"),
        pay("kind = \"money\"", "kind = \"money\", only_one = \"take\"", "amount =", "has no list with only one item"),
        pay("by = \"id\", only_one = \"take\"", "by = \"id\", only_one = \"ask\"", "bank   =", "`only_one` cannot be `ask`"),
        pay("by = \"id\"", "by = \"id\", suggest = [\"period.payable\"]", "bank   =", "takes no such value"),
        pay("from = \"bank_accounts.bank_accounts\"", "from = \"bank_accounts.none\"", "bank   =", "is a flag and no list"),
        pay(", by = \"id\"", "", "bank   =", "which field of the list is the value is not said"),
        broken(
            "balance/dialog.toml",
            "[reads]\n",
            "[reads]\nday = { query = \"payment_days\" }\n",
            "day = { kind",
            "names a slot and something else",
        ),
    ]);
}

#[test]
fn states_and_their_conditions() {
    let pay = |from, to, at, wrong| broken("pay/dialog.toml", from, to, at, wrong);
    prove(&[
        broken("balance/dialog.toml", "[state.start]", "[state.begin]", "# What would clear", "there is no state `start`"),
        broken("balance/dialog.toml", "[state.start]", "[state.start]\nlets_go = true", "[state.start]", "in a state that ends nothing"),
        broken("balance/dialog.toml", "[state.start]", "[state.start]\nfoo = true", "foo", "`foo` is not a key that can stand here"),
        pay(
            "too_many_in_24_hours = \"not_scheduled\"",
            "too_many_in_24_hours = \"Lost\"\n\n[state.Lost]\nsay = \"not-scheduled\"\nend = true",
            "[state.Lost]",
            "spelled in a way that no message can name",
        ),
        pay(
            "done = \"receipt\"",
            "done = \"receipt\"\nwhen = [{ unless = \"bank_accounts.none\", go = \"no_bank_account\" }]",
            "unless = \"bank_accounts.none\"",
            "its conditions are never looked at",
        ),
        broken(
            "balance/dialog.toml",
            "say = \"owed\"\nend = true",
            "say = \"owed\"\nwhen = [{ unless = \"balance.nothing_owed\", go = \"nothing_owed\" }]\nend = true",
            "unless = \"balance.nothing_owed\"",
            "its conditions are never looked at",
        ),
        pay(
            "when = [{ if = \"bank_accounts.none\", go = \"no_bank_account\" }]",
            "when = { if = \"bank_accounts.none\", go = \"no_bank_account\" }",
            "when = { if",
            "`when` should be a list",
        ),
        pay(
            "when = [{ if = \"bank_accounts.none\", go = \"no_bank_account\" }]",
            "when = [{ if = \"bank_accounts.none\" }]",
            "if = \"bank_accounts.none\"",
            "a way needs a condition and a place to go",
        ),
        pay("with = { as_of = \"day\" }", "with = \"day\"", "with = \"day\"", "this should be a table"),
        pay("ask = [\"day\"]", "ask = { day = \"day\" }", "ask = { day", "this should be a list of names"),
        pay(
            "ask = [\"day\"]",
            "ask = [\"day\"]\nwhen = [{ if = \"figures.nothing_owed\", go = \"closed\" }]",
            "go = \"closed\" }]",
            "`figures` may not be known here",
        ),
    ]);
}

#[test]
fn reads_and_dialogs() {
    let pay = |from, to, at, wrong| broken("pay/dialog.toml", from, to, at, wrong);
    prove(&[
        broken(
            "balance/dialog.toml",
            "balance = { query",
            "other = { query = \"balance\" }\nbalance = { query",
            "other =",
            "no state reads `other`",
        ),
        pay("read = \"figures\"", "read = \"figurs\"", "figurs", "there is no read `figurs`"),
        pay("read = \"figures\"", "read = [\"figures\", \"why\"]", "\"why\"", "the query `why` needs arguments"),
        pay("[\"change_payment\"]", "[\"nobody\"]", "nobody", "there is no dialog `nobody`"),
    ]);
}

#[test]
fn a_walk_is_not_too_long() {
    let chain: String = (0..WALK_STATES_MAX).map(|place| format!("[state.s{place}]\ngo = \"s{}\"\n\n", place + 1)).collect();
    let real = Sources::embedded();
    let text = real.get("balance/dialog.toml").unwrap();
    let long = text.replace("[state.start]\n", &format!("[state.start]\ngo = \"s0\"\n\n{chain}[state.s{WALK_STATES_MAX}]\n"));
    let copy = real.clone().with("balance/dialog.toml", long);
    let found = faults(&copy);
    assert_eq!(found.len(), 1, "{}", show(&found));
    assert_eq!((found[0].path.as_str(), found[0].line), ("balance/dialog.toml", line_of(&copy, "balance/dialog.toml", "[state.start]")));
    assert!(found[0].wrong.contains("states leads on from here, and 64 are walked at once"), "{}", show(&found));
}

#[test]
fn what_sentences_show() {
    prove(&[
        broken("balance/en.ftl", "(tax { $tax }", "(tax { $taxes }", "(tax { $taxes }", "an item of `$balance-owed` has no `$taxes`"),
        broken(
            "balance/en.ftl",
            "{ $balance-payoff }",
            "{ $balance-payoff } { $balance-plan_monthly }",
            "owed = As of",
            "`$balance-plan_monthly` is not always there",
        ),
        broken(
            "payments/en.ftl",
            "    .payments-payments = {",
            "    .payments-lost = lost\n    .payments-payments = {",
            ".payments-lost",
            "`.payments-lost` belongs to no list",
        ),
        // Nobody is asked who they are for it, so nothing is said before that.
        broken("thanks/en.ftl", "help = ", "proof = Who is it?\nhelp = ", "proof =", "nothing says this sentence"),
        Broken {
            at: ("news/es.ftl", "# Novedades"),
            ..broken(
                "news/es.ftl",
                "plan-completed = Su plan de pagos está completo: todo lo que cubría está pagado. Gracias.",
                "",
                "",
                "is missing",
            )
        },
    ]);
}

#[test]
fn what_every_set_of_dialogs_has() {
    let without = |folder: &str| {
        let real = Sources::embedded();
        let paths: Vec<String> = real.iter().map(|(path, _)| path.to_owned()).filter(|path| path.starts_with(folder)).collect();
        paths.iter().fold(real, |sources, path| sources.without(path))
    };
    for (folder, wrong) in [
        ("welcome/", "the dialog that greets is missing"),
        ("link/", "the dialog that proves who is speaking is missing"),
        ("person/", "the dialog that leads to a person is missing"),
        ("common/", "what all dialogs share is missing"),
    ] {
        let found = faults(&without(folder));
        let here: Vec<&crate::dialog::Fault> = found.iter().filter(|fault| fault.wrong == wrong).collect();
        assert_eq!(here.len(), 1, "{folder}:\n{}", show(&found));
        assert_eq!((here[0].path.as_str(), here[0].line), (format!("{folder}dialog.toml").as_str(), 1));
    }
}
