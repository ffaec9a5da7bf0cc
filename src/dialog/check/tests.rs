//! Each rule is broken once in a copy of the real files; exactly that fault is found, at its line.

mod rest;

use crate::dialog::{Fault, Scripts, Sources};

/// One broken rule.
struct Broken {
    /// The file, what stands in it, and what is put in its place.
    path: &'static str,
    from: &'static str,
    to: &'static str,
    /// Where the fault is found: a file and a text on its line.
    at: (&'static str, &'static str),
    wrong: &'static str,
}

const fn broken(path: &'static str, from: &'static str, to: &'static str, at: &'static str, wrong: &'static str) -> Broken {
    Broken { path, from, to, at: (path, at), wrong }
}

fn faults(sources: &Sources) -> Vec<Fault> {
    Scripts::load(sources).err().unwrap_or_default()
}

fn line_of(sources: &Sources, path: &str, needle: &str) -> usize {
    let text = sources.get(path).unwrap();
    text.lines().position(|line| line.contains(needle)).unwrap_or_else(|| panic!("{path} has no `{needle}`")) + 1
}

fn show(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn prove(rows: &[Broken]) {
    for row in rows {
        let real = Sources::embedded();
        let text = real.get(row.path).unwrap();
        assert_eq!(text.matches(row.from).count(), 1, "`{}` stands once in {}", row.from, row.path);
        let copy = real.clone().with(row.path, text.replace(row.from, row.to));
        let found = faults(&copy);
        assert_eq!(found.len(), 1, "{} → {}:\n{}", row.from, row.to, show(&found));
        let (path, needle) = row.at;
        assert_eq!((found[0].path.as_str(), found[0].line), (path, line_of(&copy, path, needle)), "{}", show(&found));
        assert!(found[0].wrong.contains(row.wrong), "{}", show(&found));
    }
}

#[test]
fn the_real_files_are_without_fault() {
    assert_eq!(show(&faults(&Sources::embedded())), "");
}

#[test]
fn spelling() {
    prove(&[
        broken("pay/dialog.toml", "needs  = \"verified\"", "need  = \"verified\"\nneeds = \"verified\"", "need  =", "`need` is not a key"),
        broken("pay/dialog.toml", "needs  = \"verified\"", "needs  = \"sure\"", "\"sure\"", "`sure` is no assurance"),
        broken("pay/dialog.toml", "[state.when] ", "[state.when", "[state.when", "this is no TOML"),
        broken("pay/dialog.toml", "kind = \"money\"", "kind = \"moneys\"", "moneys", "`moneys` is no kind of slot"),
        broken(
            "plan_start/dialog.toml",
            "kind = \"month_day\"",
            "kind = \"month_day\", most = \"plan_options.open_count\"",
            "month_day\", most",
            "a day of the month is one from 1 to 28",
        ),
        broken(
            "pay/dialog.toml",
            "kind = \"money\"",
            "kind = \"money\", takes = [\"death\"]",
            "takes",
            "only words take what death is told",
        ),
        broken("feedback/dialog.toml", "kind = \"words\"", "kind = \"words\", takes = [\"deaths\"]", "takes", "no dialog `deaths`"),
        broken("pay/dialog.toml", "yes      = \"schedule\"", "", "[state.confirm]", "a yes leads nowhere"),
        broken("pay/dialog.toml", "done = \"receipt\"", "", "[state.schedule]", "what follows when it is done"),
        broken("pay/dialog.toml", "go  = \"confirm\"", "", "[state.collect]", "it leads nowhere"),
        broken("pay/dialog.toml", "go  = \"confirm\"", "go = 3", "go = 3", "a name should stand here"),
        broken("pay/dialog.toml", "if = \"figures.nothing_owed\"", "if = \"nothing_owed\"", "if = \"nothing_owed\"", "names no field"),
        broken("balance/dialog.toml", "say = \"owed\"\nend = true", "say = \"owed\"", "[state.owed]", "it must either go on or end"),
        broken("pay/dialog.toml", "ask = [\"day\"]", "ask = [\"day\"]\nread = \"figures\"", "[state.when]", "does read and ask"),
        broken("balance/dialog.toml", "optional = true", "optional = \"yes\"", "optional", "`optional` can only be true"),
        broken("common/dialog.toml", "\"move-back\", ", "\"move-backs\", \"move-back\", ", "move-backs", "there is no move `move-backs`"),
        broken("common/dialog.toml", "    \"move-spanish\",\n", "", "move-help", "the move `move-spanish` is not listed"),
        broken("pay/en.ftl", "change-day = Another day", "change-day = { $", "change-day", "this is no Fluent"),
        broken(
            "pay/en.ftl",
            "change-day = Another day",
            "change-day = Another day\nchange-day = Again",
            "change-day = Again",
            "for the second time",
        ),
        broken(
            "pay/en.ftl",
            "change-day = Another day",
            "change-day = Another { -day }",
            "change-day",
            "`-day` is named and does not exist",
        ),
    ]);
}

#[test]
fn names() {
    prove(&[
        broken("pay/dialog.toml", "go   = \"collect\"", "go   = \"colect\"", "colect", "there is no state `colect`"),
        broken(
            "pay/dialog.toml",
            "\"amount\", \"bank\"]\ngo",
            "\"amount\", \"bank\", \"days\"]\ngo",
            "\"days\"",
            "there is no slot `days`",
        ),
        broken("pay/dialog.toml", "query = \"balance\"", "query = \"ballance\"", "ballance", "there is no query `ballance`"),
        broken("pay/dialog.toml", "with = { as_of = \"day\" }", "with = { as_off = \"day\" }", "as_off", "there is no argument `as_off`"),
        broken("pay/dialog.toml", "with = { as_of = \"day\" }", "with = { as_of = \"amount\" }", "as_of", "does not fit `as_of`"),
        broken("pay/dialog.toml", "do   = \"schedule_payment\"", "do   = \"schedul_payment\"", "schedul_payment", "there is no command"),
        broken("pay/dialog.toml", "\nwith = { bank_account = \"bank\" }", "", "do   =", "the argument `bank_account` is not filled"),
        broken(
            "pay/dialog.toml",
            "day_too_far          =",
            "day_to_far = \"when:day\"\nday_too_far =",
            "day_to_far",
            "never refused with `day_to_far`",
        ),
        broken(
            "pay/dialog.toml",
            "too_many_in_24_hours = \"not_scheduled\"\n",
            "",
            "do   =",
            "the refusal `too_many_in_24_hours` is not handled",
        ),
        broken("pay/dialog.toml", "\"when:day\"\nday_too_far", "\"when:bank\"\nday_too_far", "when:bank", "does not ask for `bank`"),
        broken(
            "pay/dialog.toml",
            "most = \"period.payable\"",
            "most = \"period.payables\"",
            "payables",
            "`period` has no field `payables`",
        ),
        broken("pay/dialog.toml", "most = \"period.payable\"", "most = \"period.period\"", "period.period", "is a period"),
        broken(
            "pay/dialog.toml",
            "if = \"bank_accounts.none\"",
            "if = \"bank_acounts.none\"",
            "bank_acounts",
            "nothing is named `bank_acounts`",
        ),
        broken("pay/dialog.toml", "if = \"bank_accounts.none\"", "if = \"payment_days.first\"", "if = \"payment_days.first\"", "is a day"),
        broken("pay/dialog.toml", "by = \"id\"", "by = \"ident\"", "ident", "the items have no field `ident`"),
        broken("pay/dialog.toml", "by = \"id\"", "by = \"last_four\"", "by = \"last_four\"", "does not fit the slot"),
        broken("pay/dialog.toml", "from = \"bank_accounts.bank_accounts\", ", "", "bank   =", "comes from no list"),
        broken(
            "pay/dialog.toml",
            "offers = [\"payments\", \"balance\"]\nchanged_by",
            "offers = [\"paiments\", \"balance\"]\nchanged_by",
            "paiments",
            "there is no dialog `paiments`",
        ),
        broken("why/dialog.toml", "\"state:lines\"", "\"state:linez\"", "linez", "there is no state `linez`"),
        broken("why/dialog.toml", "with = { period = \"period\" }", "with = {}", "why = {", "the query `why` needs `period`"),
        broken("balance/dialog.toml", "ask = [\"day\"]", "ask = []", "day = {", "no state asks for the slot `day`"),
        broken("balance/dialog.toml", "needs  = \"linked\"", "", "query =", "may be read by nobody"),
        broken("payments/dialog.toml", "needs  = \"linked\"", "needs = \"none\"", "one = {", "may be read by nobody"),
        broken("welcome/dialog.toml", "offers = [", "needs = \"linked\"\noffers = [", "# Greets", "needs assurance"),
    ]);
}

#[test]
fn ways() {
    prove(&[
        broken(
            "pay/dialog.toml",
            "[state.receipt]",
            "[state.lost]\nsay = \"receipt\"\nend = true\n\n[state.receipt]",
            "[state.lost]",
            "never be reached",
        ),
        broken(
            "unlink/dialog.toml",
            "go = \"confirm\" }]",
            "go = \"confirm\" }, { if = \"access.verified\", go = \"start\" }]",
            "[state.start]",
            "goes round without asking",
        ),
        broken(
            "pay/dialog.toml",
            "too_many_in_24_hours = \"not_scheduled\"",
            "too_many_in_24_hours = \"trap\"\n\n[state.trap]\nask = [\"day\"]\ngo = \"trap:day\"",
            "[state.trap]",
            "no way leads from here to an end",
        ),
        broken(
            "pay/dialog.toml",
            "period_unknown       = \"collect:period\"",
            "period_unknown = \"collect\"",
            "[state.collect]",
            "goes round without asking",
        ),
    ]);
}

#[test]
fn nothing_binds_without_a_yes_to_its_values() {
    prove(&[
        broken(
            "pay/dialog.toml",
            "readback = [\"period\", \"amount\", \"day\", \"bank\"]",
            "readback = [\"period\", \"amount\", \"bank\"]",
            "do   =",
            "uses day without a yes",
        ),
        broken(
            "pay/dialog.toml",
            "go  = \"confirm\"",
            "go  = \"confirm\"\nwhen = [{ if = \"figures.one_owed\", go = \"schedule\" }]",
            "do   =",
            "reached without a yes",
        ),
        broken(
            "pay/dialog.toml",
            "yes      = \"schedule\"",
            "yes = \"again\"\n\n[state.again]\nask = [\"amount\"]\ngo = \"schedule\"",
            "do   =",
            "which takes the yes away",
        ),
        broken(
            "pay/dialog.toml",
            "yes      = \"schedule\"",
            "yes = \"again\"\n\n[state.again]\n\
             readback = [\"period\", \"amount\", \"day\", \"bank\"]\nsay = \"confirm\"\nyes = \"schedule\"",
            "[state.again]",
            "a second readback",
        ),
        broken("pay/dialog.toml", "needs  = \"verified\"", "needs  = \"linked\"", "do   =", "needs more assurance"),
    ]);
}

#[test]
fn sentences() {
    let en = |from, to, at, wrong| broken("pay/en.ftl", from, to, at, wrong);
    prove(&[
        Broken {
            at: ("pay/dialog.toml", "amount = {"),
            ..broken("pay/es.ftl", "suggest-amount-period-payable = Cantidad completa: { $value }\n", "", "", "")
        },
        en("change-day = Another day", "change-day = Another day\nchange-days = More", "change-days", "nothing says this sentence"),
        en("canceled = All right.", "canceled = All right, { $amount }.", "canceled =", "`$amount` is not known where this is said"),
        en("ask-day = On which", "ask-day = { $figures-payoff } On which", "ask-day =", "`$figures-payoff` is not known"),
        en(
            "change-amount = Another amount",
            "change-amount = An amount that is quite another one than the one that was read back",
            "change-amount",
            "characters",
        ),
        en("from { $bank-kind ->", "{ $bank-kind } from { $bank-kind ->", "confirm =", "is for selecting"),
        en("help-period = Each year", "help-period = 100 % of each year", "help-period", "`%` would be read aloud"),
        en("not-scheduled = No payment was scheduled.", "not-scheduled =\n    .spoken = None.", "not-scheduled", "no written form"),
        broken(
            "payments/en.ftl",
            "    .payments-payments = {",
            "    .payments-payments-short = {",
            "list = {",
            "how its items read is not said",
        ),
    ]);
}

#[test]
fn the_languages_say_the_same() {
    prove(&[
        broken(
            "pay/es.ftl",
            "ask-amount = Con { $period-payable } se salda { $period } el",
            "ask-amount = Con { $period-payable } se salda el",
            "ask-amount =",
            "do not show the same",
        ),
        broken(
            "why/es.ftl",
            "choice-period = { $period }: { $total }",
            "choice-period = { $period }",
            "choice-period",
            "do not show the same: total",
        ),
        broken("balance/es.ftl", "impuesto { $tax }, ", "", "owed = Al", "of a list's items"),
        broken("common/es.ftl", "too-deep = Terminemos primero con esto.", "", "# Frases", "the sentence `too-deep` is missing"),
    ]);
    let without = Sources::embedded().without("pay/es.ftl");
    let found = faults(&without);
    assert_eq!((found.len(), found[0].path.as_str()), (1, "pay/es.ftl"), "{}", show(&found));
}

#[test]
fn all_faults_are_found_and_not_only_the_first() {
    let real = Sources::embedded();
    let change = |sources: Sources, path: &str, from: &str, to: &str| {
        let text = sources.get(path).unwrap().replace(from, to);
        sources.with(path, text)
    };
    let copy = change(real, "pay/dialog.toml", "go   = \"collect\"", "go   = \"colect\"");
    let copy = change(copy, "pay/dialog.toml", "do   = \"schedule_payment\"", "do   = \"schedule_payments\"");
    let copy = change(copy, "why/dialog.toml", "\"state:lines\"", "\"state:linez\"");
    let found = faults(&copy);
    let places: Vec<(&str, usize)> = found.iter().map(|fault| (fault.path.as_str(), fault.line)).collect();
    let expected = [("pay/dialog.toml", "colect"), ("pay/dialog.toml", "do   ="), ("why/dialog.toml", "linez")];
    assert_eq!(places, expected.map(|(path, needle)| (path, line_of(&copy, path, needle))), "{}", show(&found));
    let line = found[0].to_string();
    assert!(line.ends_with(": figures: there is no state `colect`. Did you mean `collect`."), "{line}");
}

#[test]
fn what_is_said_is_plain_and_fits_where_it_is_said() {
    let rows = [
        ("help = I schedule", "help = Which year? Which day? I schedule", "it asks 2 questions at once"),
        ("help = I schedule", "help = Pay now! I schedule", "raises its voice"),
        ("help = I schedule", "help = You forgot to pay. I schedule", "\"you forgot\" lays the fault on the person"),
    ];
    for (from, to, wrong) in rows {
        let real = Sources::embedded();
        let text = real.get("pay/en.ftl").unwrap();
        let copy = real.clone().with("pay/en.ftl", text.replace(from, to));
        let found = Scripts::load_strictly(&copy).err().unwrap_or_default();
        let here: Vec<&Fault> = found.iter().filter(|fault| fault.path == "pay/en.ftl").collect();
        assert_eq!(here.len(), 1, "{to}:\n{}", show(&found));
        assert!(here[0].wrong.contains(wrong) && here[0].line == line_of(&copy, "pay/en.ftl", "help = "), "{}", here[0]);
    }
    let long = format!("help = {} I schedule", "A long word of advice. ".repeat(40));
    let real = Sources::embedded();
    let text = real.get("pay/en.ftl").unwrap().replace("help = I schedule", &long);
    let found = Scripts::load_strictly(&real.with("pay/en.ftl", text)).err().unwrap_or_default();
    assert!(
        found.iter().any(|fault| fault.path == "pay/en.ftl" && fault.wrong.contains("as a text message it takes about")),
        "{}",
        show(&found)
    );
}
