//! From the files to [`Scripts`]: reads every dialog, proves what must hold, and gives either dialogs that can run or every fault.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::identity::Assurance;
use crate::understanding::SlotKind;

use super::check::{self, Depth};
use super::fault::{Fault, did_you_mean};
use super::moves::Move;
use super::names;
use super::script::{
    Asking, Below, COMMON, Cut, Name, Next, Offer, OnlyOne, Path, Prints, ReadSpec, Script, Scripts, Slot, State, StateKind, Target,
    Urgency, When,
};
use super::sources::Sources;
use super::table::{self, File, Table};
use super::words::Catalog;

impl Scripts {
    /// The dialogs of these files, proved.
    ///
    /// # Errors
    /// Every fault of the files, in the order of paths and lines.
    pub fn load(sources: &Sources) -> Result<Scripts, Vec<Fault>> {
        Scripts::proved(sources, Depth::Running)
    }

    /// The same, proved also for what a conversation would survive: plain words, and a fit length. `check` warns of these.
    ///
    /// # Errors
    /// Every fault of the files, in the order of paths and lines.
    pub fn load_strictly(sources: &Sources) -> Result<Scripts, Vec<Fault>> {
        Scripts::proved(sources, Depth::Whole)
    }

    fn proved(sources: &Sources, depth: Depth) -> Result<Scripts, Vec<Fault>> {
        let (scripts, mut faults) = Scripts::read(sources);
        // The proofs speak of names; over files that could not be read they would only repeat the reading's faults.
        if faults.is_empty() {
            faults = check::faults(&scripts, depth);
        }
        faults.sort();
        faults.dedup();
        if faults.is_empty() { Ok(scripts) } else { Err(faults) }
    }

    /// The dialogs as far as they can be read, and the faults of spelling.
    #[must_use]
    pub fn read(sources: &Sources) -> (Scripts, Vec<Fault>) {
        let (catalog, mut faults) = Catalog::read(sources);
        let mut dialogs = BTreeMap::new();
        for folder in sources.folders() {
            let path = format!("{folder}/dialog.toml");
            let text = sources.get(&path).unwrap_or_default();
            let mut file = File { path: &path, text, faults: Vec::new() };
            let (document, errors) = DeTable::parse_recoverable(text);
            for error in &errors {
                let line = error.span().map_or(1, |span| file.line(&span));
                file.fault(line, None, format!("this is no TOML: {}", error.message()), "Mend the spelling");
            }
            if errors.is_empty() {
                if folder == COMMON {
                    common(&mut file, document.get_ref());
                } else {
                    let mut script = script(&mut file, folder, document.get_ref());
                    for (name, slot) in &mut script.slots {
                        slot.named_by = catalog.uses(folder, &names::choice(name)).cloned().unwrap_or_default();
                    }
                    dialogs.insert(folder.to_owned(), script);
                }
            }
            faults.append(&mut file.faults);
        }
        let version = sources.version();
        (Scripts { dialogs, catalog, version }, faults)
    }
}

/// The moves are the engine's; the file lists them, so that who writes examples and help finds them in one place.
fn common(file: &mut File<'_>, document: &DeTable<'_>) {
    let mut table = Table::new(document, None);
    let listed = table.names(file, "moves").unwrap_or_default();
    table.finish(file);
    let known = Move::ALL.map(Move::intent);
    for name in &listed {
        if !known.contains(&name.text.as_str()) {
            file.fault(name.line, None, format!("there is no move `{}`", name.text), did_you_mean(&name.text, known.iter().copied()));
        }
    }
    for missing in known.iter().filter(|known| !listed.iter().any(|name| name.text == **known)) {
        let line = listed.first().map_or(1, |name| name.line);
        file.fault(line, None, format!("the move `{missing}` is not listed"), "List it: it can be said in every state");
    }
}

fn script(file: &mut File<'_>, folder: &str, document: &DeTable<'_>) -> Script {
    let mut top = Table::new(document, None);
    let needs = top.name(file, "needs").map_or(Assurance::None, |name| assurance(file, &name));
    let urgency = if top.mark(file, "urgent") { Urgency::Urgent } else { Urgency::Ordinary };
    let changed_by = top.names(file, "changed_by").unwrap_or_default();
    let canceled_by = top.names(file, "canceled_by").unwrap_or_default();
    let offers = top.names(file, "offers").unwrap_or_default().into_iter().map(offer).collect();
    let slots = section(file, &mut top, "slots", slot);
    let reads = section(file, &mut top, "reads", read_spec);
    let states = section(file, &mut top, "state", state);
    top.finish(file);
    let (name, path) = (folder.to_owned(), file.path.to_owned());
    Script { name, path, needs, urgency, changed_by, canceled_by, offers, slots, reads, states }
}

fn section<T>(
    file: &mut File<'_>,
    top: &mut Table<'_, '_>,
    key: &'static str,
    read: impl Fn(&mut File<'_>, &Name, &Spanned<DeValue<'_>>) -> Option<T>,
) -> BTreeMap<String, T> {
    let Some(value) = top.take(key) else { return BTreeMap::new() };
    let Some(table) = Table::within(file, value, None) else { return BTreeMap::new() };
    let entries = table.entries(file).into_iter();
    entries.filter_map(|(name, value)| read(file, &name, value).map(|read| (name.text, read))).collect()
}

fn assurance(file: &mut File<'_>, name: &Name) -> Assurance {
    match name.text.as_str() {
        "none" => Assurance::None,
        "linked" => Assurance::Linked,
        "verified" => Assurance::Verified,
        other => {
            file.fault(name.line, None, format!("`{other}` is no assurance"), "Use one of: none, linked, verified");
            Assurance::Verified
        }
    }
}

fn offer(name: Name) -> Offer {
    match name.text.strip_prefix("state:") {
        Some(state) => Offer::State(Name { text: state.to_owned(), line: name.line }),
        None => Offer::Dialog(name),
    }
}

fn slot(file: &mut File<'_>, name: &Name, value: &Spanned<DeValue<'_>>) -> Option<Slot> {
    let mut table = Table::within(file, value, None)?;
    let kind = match table.name(file, "kind") {
        Some(kind) => slot_kind(file, &kind),
        None => {
            let mend = "Say its kind: money, day, month_day, period, choice, code, words or digits";
            file.fault(name.line, None, format!("the slot `{}` has no kind", name.text), mend);
            None
        }
    };
    let only_one = match table.name(file, "only_one") {
        None => OnlyOne::Ask,
        Some(take) => {
            if take.text != "take" {
                file.fault(take.line, None, format!("`only_one` cannot be `{}`", take.text), "Write \"take\", or leave it out");
            }
            OnlyOne::Take
        }
    };
    let suggest = table.names(file, "suggest").unwrap_or_default();
    let slot = Slot {
        kind: kind.unwrap_or(SlotKind::Code),
        from: table.path(file, "from"),
        by: table.name(file, "by"),
        only_one,
        default: table.path(file, "default"),
        suggest: suggest.iter().filter_map(|name| table::path(file, name, None)).collect(),
        least: table.path(file, "least"),
        most: table.path(file, "most"),
        asking: if table.mark(file, "optional") { Asking::Optional } else { Asking::Asked },
        prints: if table.mark(file, "private") { Prints::Private } else { Prints::Shown },
        takes: table.names(file, "takes").unwrap_or_default(),
        named_by: BTreeSet::new(),
        line: name.line,
    };
    table.finish(file);
    kind.map(|_| slot)
}

fn slot_kind(file: &mut File<'_>, name: &Name) -> Option<SlotKind> {
    let kind = match name.text.as_str() {
        "money" => SlotKind::Money,
        "day" => SlotKind::Day,
        "month_day" => SlotKind::MonthDay,
        "period" => SlotKind::Period,
        "choice" => SlotKind::Choice,
        "code" => SlotKind::Code,
        "words" => SlotKind::Words,
        "digits" => SlotKind::Digits,
        other => {
            let mend = "Use one of: money, day, month_day, period, choice, code, words, digits";
            file.fault(name.line, None, format!("`{other}` is no kind of slot"), mend);
            return None;
        }
    };
    Some(kind)
}

fn read_spec(file: &mut File<'_>, name: &Name, value: &Spanned<DeValue<'_>>) -> Option<ReadSpec> {
    let mut table = Table::within(file, value, None)?;
    let query = table.name(file, "query").unwrap_or_else(|| name.clone());
    let with = table.name_by_name(file, "with").into_iter().map(|(argument, (_, slot))| (argument, slot)).collect();
    table.finish(file);
    Some(ReadSpec { query, with, line: name.line })
}

fn state(file: &mut File<'_>, name: &Name, value: &Spanned<DeValue<'_>>) -> Option<State> {
    let mut table = Table::within(file, value, Some(&name.text))?;
    let does: Vec<&str> = ["read", "ask", "readback", "do"].into_iter().filter(|key| table.has(key)).collect();
    let when = ways(file, &mut table, name);
    let kind = match does.as_slice() {
        [] if table.has("say") => say(file, &mut table, name),
        [] => goes(file, &mut table, name).map(|go| StateKind::Route { go }),
        ["read"] => {
            let reads = table.name_or_names(file, "read").unwrap_or_default();
            goes(file, &mut table, name).map(|go| StateKind::Read { reads, go })
        }
        ["ask"] => {
            let slots = table.name_or_names(file, "ask").unwrap_or_default();
            goes(file, &mut table, name).map(|go| StateKind::Ask { slots, go })
        }
        ["readback"] => readback(file, &mut table, name),
        ["do"] => command(file, &mut table, name),
        several => {
            let wrong = format!("a state does one thing, and this does {}", several.join(" and "));
            file.fault(name.line, Some(&name.text), wrong, "Make a state for each");
            return None;
        }
    };
    let below = if table.mark(file, "lets_go") { Below::LetGo } else { Below::GoesOn };
    if below == Below::LetGo && !matches!(&kind, Some(StateKind::Say { next: Next::End(_), .. }) | None) {
        let wrong = "`lets_go` stands in a state that ends nothing".to_owned();
        file.fault(name.line, Some(&name.text), wrong, "Write it beside end = true");
    }
    let cut = if table.mark(file, "whole") { Cut::Whole } else { Cut::Pages };
    if kind.is_some() {
        table.finish(file);
    }
    let looks = !matches!(&kind, Some(StateKind::Do { .. } | StateKind::Say { next: Next::End(_), .. }));
    if let Some(when) = when.first().filter(|_| !looks) {
        let mend = "Put the conditions in a state before or after it";
        file.fault(when.path.line, Some(&name.text), "its conditions are never looked at".to_owned(), mend);
    }
    kind.map(|kind| State { name: name.text.clone(), kind, when, below, cut, line: name.line })
}

fn goes(file: &mut File<'_>, table: &mut Table<'_, '_>, name: &Name) -> Option<Target> {
    let go = table.target(file, "go");
    if !table.has("go") {
        file.fault(name.line, Some(&name.text), "it leads nowhere".to_owned(), "Say where it goes: go = \"…\"");
    }
    go
}

fn readback(file: &mut File<'_>, table: &mut Table<'_, '_>, name: &Name) -> Option<StateKind> {
    let slots = table.names(file, "readback").unwrap_or_default();
    let message = table.name(file, "say").unwrap_or_else(|| name.clone());
    let yes = table.target(file, "yes");
    let no = table.target(file, "no");
    if !table.has("yes") {
        file.fault(name.line, Some(&name.text), "a yes leads nowhere".to_owned(), "Say where it goes: yes = \"…\"");
    }
    Some(StateKind::Readback { slots, message, yes: yes?, no })
}

fn command(file: &mut File<'_>, table: &mut Table<'_, '_>, name: &Name) -> Option<StateKind> {
    let command = table.name(file, "do")?;
    let with = table.name_by_name(file, "with").into_iter().map(|(argument, (_, slot))| (argument, slot)).collect();
    let refused = table.name_by_name(file, "refused").into_iter();
    let refused = refused.map(|(refusal, (line, name))| (refusal, (line, table::target(name)))).collect();
    let done = table.target(file, "done");
    if !table.has("done") {
        file.fault(name.line, Some(&name.text), "what follows when it is done is missing".to_owned(), "Say where it goes: done = \"…\"");
    }
    Some(StateKind::Do { command, with, done: done?, refused })
}

fn say(file: &mut File<'_>, table: &mut Table<'_, '_>, name: &Name) -> Option<StateKind> {
    let message = table.name(file, "say")?;
    let offers = table.names(file, "offers").map(|offers| offers.into_iter().map(offer).collect());
    let ends = table.mark(file, "end");
    let go = table.target(file, "go");
    let next = match (go, ends) {
        (Some(go), false) => Next::Go(go),
        (None, true) => Next::End(offers),
        _ => {
            file.fault(name.line, Some(&name.text), "it must either go on or end".to_owned(), "Write go = \"…\" or end = true");
            return None;
        }
    };
    Some(StateKind::Say { message, next })
}

/// `when = [{ if = "balance.nothing_owed", go = "nothing_owed" }]`; `unless` in place of `if` is its contrary.
fn ways(file: &mut File<'_>, table: &mut Table<'_, '_>, name: &Name) -> Vec<When> {
    let Some(value) = table.take("when") else { return Vec::new() };
    let Some(array) = value.get_ref().as_array() else {
        let line = file.line(&value.span());
        file.fault(line, Some(&name.text), "`when` should be a list".to_owned(), "Write it as [{ if = \"…\", go = \"…\" }]");
        return Vec::new();
    };
    array.iter().filter_map(|value| way(file, value, name)).collect()
}

fn way(file: &mut File<'_>, value: &Spanned<DeValue<'_>>, name: &Name) -> Option<When> {
    let mut table = Table::within(file, value, Some(&name.text))?;
    let held: Option<Path> = table.path(file, "if");
    let denied: Option<Path> = table.path(file, "unless");
    let go = table.target(file, "go");
    let complete = table.has("if") != table.has("unless") && table.has("go");
    table.finish(file);
    match (held, denied, go) {
        (Some(path), None, Some(go)) => Some(When { path, is: true, go }),
        (None, Some(path), Some(go)) => Some(When { path, is: false, go }),
        // What stands there and cannot be read is a fault of its own already.
        _ if complete => None,
        _ => {
            let line = file.line(&value.span());
            file.fault(line, Some(&name.text), "a way needs a condition and a place to go".to_owned(), "Write { if = \"…\", go = \"…\" }");
            None
        }
    }
}
