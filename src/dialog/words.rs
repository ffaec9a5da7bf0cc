//! Which sentences the Fluent files hold and which variables each of them uses. For the proofs over the files, and so that the
//! engine hands out no figure that a sentence does not show. Rendering is `language`'s.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::language::Language;

use super::fault::{Fault, line_of};
use super::script::NEWS;
use super::sources::Sources;

/// The attributes that are other forms of a message; any other attribute is the form of a list's items.
pub(in crate::dialog) const FORMS: [&str; 2] = ["spoken", "short"];

/// How deep messages may refer to each other.
const REFERENCE_DEPTH_MAX: usize = 8;

/// The sentences of all dialogs in all languages.
#[derive(Clone, Debug, Default)]
pub(in crate::dialog) struct Catalog {
    files: BTreeMap<(String, Language), WordsFile>,
    /// Dialog, message: the variables that any form in any language uses.
    uses: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

/// One Fluent file.
#[derive(Clone, Debug, Default)]
pub(in crate::dialog) struct WordsFile {
    pub path: String,
    pub messages: BTreeMap<String, Message>,
}

#[derive(Clone, Debug)]
pub(in crate::dialog) struct Message {
    pub line: usize,
    /// The written form.
    pub value: Option<Form>,
    /// `spoken`, `short`, and the forms of the items of lists.
    pub attributes: BTreeMap<String, Form>,
}

/// One form of a message.
#[derive(Clone, Debug, Default)]
pub(in crate::dialog) struct Form {
    pub line: usize,
    pub variables: BTreeMap<String, Use>,
    /// Variables that are shown, and not only selected on.
    pub shown: BTreeSet<String>,
    /// The words themselves, with a blank for each variable.
    pub literal: String,
    /// The characters of the words where every selector takes its longest branch.
    pub longest: usize,
    /// The sentence as it reads where every selector takes its default, with [`BLANK`] for each variable.
    pub plain: String,
}

/// Stands for the value of a variable.
pub(in crate::dialog) const BLANK: char = '\u{FFFC}';

/// Whether a variable is needed always, or only where a selector chooses its branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::dialog) enum Use {
    InBranch,
    Always,
}

impl Form {
    fn push(&mut self, words: &str) {
        self.literal.push_str(words);
        self.plain.push_str(words);
        self.longest += words.chars().count();
    }

    fn needs(&mut self, name: &str, need: Use) {
        let held = self.variables.entry(name.to_owned()).or_insert(need);
        *held = (*held).max(need);
    }
}

impl Message {
    /// The forms of the whole sentence: the written one and those beside it.
    pub(in crate::dialog) fn forms(&self) -> impl Iterator<Item = &Form> {
        let others = self.attributes.iter().filter(|(name, _)| FORMS.contains(&name.as_str())).map(|(_, form)| form);
        self.value.iter().chain(others)
    }

    /// The forms of a list's items, with the names of their attributes.
    pub(in crate::dialog) fn item_forms(&self) -> impl Iterator<Item = (&str, &Form)> {
        self.attributes.iter().filter(|(name, _)| !FORMS.contains(&name.as_str())).map(|(name, form)| (name.as_str(), form))
    }

    /// Every variable of the whole sentence, with the strongest need for it in any form.
    #[must_use]
    pub(in crate::dialog) fn variables(&self) -> BTreeMap<&str, Use> {
        let mut all = BTreeMap::new();
        for (name, need) in self.forms().flat_map(|form| &form.variables) {
            let held = all.entry(name.as_str()).or_insert(*need);
            *held = (*held).max(*need);
        }
        all
    }
}

impl Catalog {
    /// The sentences of these files, with every fault of their spelling.
    #[must_use]
    pub(in crate::dialog) fn read(sources: &Sources) -> (Catalog, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut catalog = Catalog::default();
        for folder in sources.folders().chain([NEWS]) {
            for language in Language::ALL {
                let path = format!("{folder}/{}.ftl", language.code());
                let text = sources.get(&path).unwrap_or_else(|| {
                    faults.push(Fault {
                        path: path.clone(),
                        line: 1,
                        state: None,
                        wrong: "the file is missing".to_owned(),
                        mend: "Write every sentence of this folder in this language too".to_owned(),
                    });
                    ""
                });
                catalog.files.insert((folder.to_owned(), language), read_file(&path, text, &mut faults));
            }
        }
        catalog.uses = catalog.collect_uses();
        (catalog, faults)
    }

    fn collect_uses(&self) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
        let mut uses: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for ((dialog, _), file) in &self.files {
            let dialog = uses.entry(dialog.clone()).or_default();
            for (id, message) in &file.messages {
                dialog.entry(id.clone()).or_default().extend(message.variables().into_keys().map(str::to_owned));
            }
        }
        uses
    }

    #[must_use]
    pub(in crate::dialog) fn file(&self, dialog: &str, language: Language) -> Option<&WordsFile> {
        self.files.get(&(dialog.to_owned(), language))
    }

    /// Whether any language has this sentence.
    #[must_use]
    pub(in crate::dialog) fn has(&self, dialog: &str, message: &str) -> bool {
        self.uses(dialog, message).is_some()
    }

    /// The variables that the sentence uses in any language.
    #[must_use]
    pub(in crate::dialog) fn uses(&self, dialog: &str, message: &str) -> Option<&BTreeSet<String>> {
        self.uses.get(dialog).and_then(|messages| messages.get(message))
    }
}

fn read_file(path: &str, text: &str, faults: &mut Vec<Fault>) -> WordsFile {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut fault = |line: usize, wrong: String, mend: &str| {
        faults.push(Fault { path: path.to_owned(), line, state: None, wrong, mend: mend.to_owned() });
    };
    for error in &errors {
        fault(line_of(text, error.pos.start), format!("this is no Fluent: {}", error.kind), "Mend the spelling of the message");
    }
    let patterns = Patterns::of(&resource.body);
    let mut file = WordsFile { path: path.to_owned(), messages: BTreeMap::new() };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let line = line_in(text, message.id.name);
        let mut reader = FormReader { text, patterns: &patterns, missing: Vec::new() };
        let value = message.value.as_ref().map(|pattern| reader.form(line, pattern));
        let attributes = message.attributes.iter().map(|attribute| {
            let name = attribute.id.name.to_owned();
            (name, reader.form(line_in(text, attribute.id.name), &attribute.value))
        });
        let read = Message { line, value, attributes: attributes.collect() };
        for (line, name) in reader.missing {
            fault(line, format!("`{name}` is named and does not exist in this file"), "Name a message or a term of the same file");
        }
        if file.messages.insert(message.id.name.to_owned(), read).is_some() {
            fault(line, format!("the message `{}` stands here for the second time", message.id.name), "Keep one of the two");
        }
    }
    file
}

/// The line of a slice of `text`: names that Fluent's parser gives are slices of what it read.
fn line_in(text: &str, slice: &str) -> usize {
    line_of(text, (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize))
}

/// The patterns of messages and terms, for references between them.
struct Patterns<'s, 'a>(BTreeMap<String, &'a Pattern<&'s str>>);

impl<'s, 'a> Patterns<'s, 'a> {
    fn of(body: &'a [Entry<&'s str>]) -> Patterns<'s, 'a> {
        let named = body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref().map(|value| (message.id.name.to_owned(), value)),
            Entry::Term(term) => Some((format!("-{}", term.id.name), &term.value)),
            _ => None,
        });
        Patterns(named.collect())
    }
}

struct FormReader<'s, 'a> {
    text: &'s str,
    patterns: &'a Patterns<'s, 'a>,
    missing: Vec<(usize, String)>,
}

impl<'s, 'a> FormReader<'s, 'a> {
    fn form(&mut self, line: usize, pattern: &'a Pattern<&'s str>) -> Form {
        let mut form = Form { line, ..Form::default() };
        self.pattern(pattern, Use::Always, 0, &mut form);
        form
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'s str>, need: Use, depth: usize, form: &mut Form) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => form.push(value),
                PatternElement::Placeable { expression } => {
                    form.literal.push(' ');
                    self.expression(expression, need, depth, form);
                }
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'s str>, need: Use, depth: usize, form: &mut Form) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, need, depth, form),
            Expression::Select { selector, variants } => {
                self.selector(selector, need, depth, form);
                let before = form.longest;
                let mut longest = before;
                for variant in variants {
                    form.longest = before;
                    let plain = form.plain.len();
                    self.pattern(&variant.value, Use::InBranch, depth, form);
                    longest = longest.max(form.longest);
                    if !variant.default {
                        form.plain.truncate(plain);
                    }
                }
                form.longest = longest;
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'s str>, need: Use, depth: usize, form: &mut Form) {
        match inline {
            InlineExpression::StringLiteral { value } => form.push(value),
            InlineExpression::NumberLiteral { value } => form.plain.push_str(value),
            InlineExpression::VariableReference { id } => {
                form.shown.insert(id.name.to_owned());
                form.plain.push(BLANK);
                form.needs(id.name, need);
            }
            InlineExpression::MessageReference { id, .. } => self.reference(id.name, id.name.to_owned(), need, depth, form),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.reference(id.name, format!("-{}", id.name), need, depth, form);
                self.arguments(arguments.as_ref(), need, depth, form);
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(Some(arguments), need, depth, form),
            InlineExpression::Placeable { expression } => self.expression(expression, need, depth, form),
        }
    }

    /// A variable that is selected on is not shown by that.
    fn selector(&mut self, selector: &'a InlineExpression<&'s str>, need: Use, depth: usize, form: &mut Form) {
        match selector {
            InlineExpression::VariableReference { id } => form.needs(id.name, need),
            other => self.inline(other, need, depth, form),
        }
    }

    fn arguments(&mut self, arguments: Option<&'a CallArguments<&'s str>>, need: Use, depth: usize, form: &mut Form) {
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument, need, depth, form);
        }
    }

    fn reference(&mut self, slice: &'s str, name: String, need: Use, depth: usize, form: &mut Form) {
        match self.patterns.0.get(&name).copied() {
            Some(pattern) if depth < REFERENCE_DEPTH_MAX => self.pattern(pattern, need, depth + 1, form),
            _ => self.missing.push((line_in(self.text, slice), name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> (WordsFile, Vec<Fault>) {
        let mut faults = Vec::new();
        let file = read_file("a/en.ftl", text, &mut faults);
        (file, faults)
    }

    #[test]
    fn variables_are_found_in_every_form_and_through_references() {
        let (file, faults) = file(
            "-bank = bank\nshared = { $day }\n\
             sum = { $total ->\n    [one] { $amount }\n   *[other] { shared } { -bank }\n }\n    .spoken = { $words }\n",
        );
        assert_eq!(faults, []);
        let sum = &file.messages["sum"];
        assert_eq!(sum.line, 3);
        let found: Vec<(&str, Use)> = sum.variables().into_iter().collect();
        assert_eq!(found, [("amount", Use::InBranch), ("day", Use::InBranch), ("total", Use::Always), ("words", Use::Always)]);
    }

    #[test]
    fn broken_lines_are_faults_with_their_line() {
        let (_, faults) = file("name = Pay\n\nhelp = { $\n\nname = Again\nother = { nowhere }\n");
        let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines.len(), 3, "{faults:?}");
        assert!(lines.contains(&5) && lines.contains(&6), "{faults:?}");
    }
}
