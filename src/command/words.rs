//! What dialog files may read and do, printed from the code: each query and command with what goes in, what comes out and why it may
//! be refused.

use anstyle::{AnsiColor, Style};

use crate::account::{Field, Shape};
use crate::dialog::verbs::{self, Verb};

const NAME: Style = AnsiColor::Cyan.on_default().bold();

/// Prints those whose name contains `part`, the queries first.
pub(super) fn print(part: &str) {
    for query in verbs::queries().filter(|query| query.name.contains(part)) {
        anstream::println!("query {NAME}{}{NAME:#} ({})", query.name, small(query.needs));
        for argument in query.arguments {
            let left_out = if query.required.contains(&argument.name) { "" } else { ", may be left out" };
            anstream::println!("  with {}{left_out}", described(argument));
        }
        fields(query.answer, 1);
    }
    for verb in verbs::commands().filter(|verb| verb.name.contains(part)) {
        command(&verb);
    }
}

fn command(verb: &Verb) {
    let readback = if verb.binding { ", after a readback of all its arguments and a yes" } else { "" };
    anstream::println!("command {NAME}{}{NAME:#} ({}{readback})", verb.name, small(verb.needs));
    for argument in verb.arguments {
        anstream::println!("  with {}", described(argument));
    }
    fields(verb.answer, 1);
    if !verb.refusals.is_empty() {
        anstream::println!("  refused: {}", verb.refusals.join(", "));
    }
}

fn fields(all: &[Field], depth: usize) {
    for field in all {
        anstream::println!("{:indent$}{}", "", described(field), indent = depth * 2);
        if let Shape::List(items) = field.shape {
            fields(items, depth + 1);
        }
    }
}

fn described(field: &Field) -> String {
    match field.shape {
        Shape::List(_) => format!("{}: List of", field.name),
        shape => format!("{}: {shape:?}", field.name),
    }
}

/// An assurance as dialog files write it.
fn small(needs: impl std::fmt::Debug) -> String {
    format!("{needs:?}").to_lowercase()
}
