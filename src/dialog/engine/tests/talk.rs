//! A conversation in memory: what is said goes in as its meaning, what is said back comes out by the names of messages.

use std::collections::VecDeque;
use std::sync::LazyLock;

use jiff::civil::date;

use crate::account::{Form, Period, Record, Value};
use crate::dialog::verbs::WHOSE;
use crate::dialog::{Context, Effect, Event, Saying, Scripts, Session, Sources, Stepped, Unanswered, Undone, step};
use crate::identity::Assurance;
use crate::message::Medium;
use crate::money::Money;
use crate::time::{Day, Instant};
use crate::understanding::{Found, Meaning, Polarity, Reading, Reference, SlotKind, Verdict};

pub(super) const TODAY: Day = date(2026, 11, 23);
pub(super) const FRIDAY: Day = date(2026, 11, 27);

pub(super) fn cents(cents: i64) -> Value {
    Value::Money(Money::from_cents(cents))
}

pub(super) fn year(year: i16) -> Value {
    Value::Period(Period::year(Form::F1040, year))
}

/// What somebody says, as understanding gives it.
#[derive(Clone, Debug)]
pub(super) struct Words(pub Meaning);

pub(super) fn words() -> Words {
    Words(Meaning {
        language: None,
        foreign: None,
        intent: Verdict::Unknown,
        polarity: None,
        values: Vec::new(),
        choice: None,
        correction: false,
        corrects: None,
        reference: None,
        negated: false,
        empty: false,
        words: Vec::new(),
        asks_for_time: false,
        then: None,
    })
}

pub(super) fn want(intent: &str) -> Words {
    let mut words = words();
    words.0.intent = Verdict::Sure(intent.to_owned());
    words
}

pub(super) fn yes() -> Words {
    let mut words = words();
    words.0.polarity = Some(Polarity::Yes);
    words
}

pub(super) fn no() -> Words {
    let mut words = words();
    words.0.polarity = Some(Polarity::No);
    words
}

pub(super) fn unsure() -> Words {
    let mut words = words();
    words.0.polarity = Some(Polarity::Unsure);
    words
}

pub(super) fn choice(place: usize) -> Words {
    let mut words = words();
    words.0.choice = Some(place);
    words
}

impl Words {
    pub(super) fn reading(mut self, reading: Reading) -> Words {
        self.0.values.push(Found { span: (0, 0), reading, alternatives: Vec::new(), negated: false });
        self
    }

    pub(super) fn or(mut self, reading: Reading) -> Words {
        self.0.values.last_mut().unwrap().alternatives.push(reading);
        self
    }

    pub(super) fn not(mut self, reading: Reading) -> Words {
        self.0.values.push(Found { span: (0, 0), reading, alternatives: Vec::new(), negated: true });
        self
    }

    pub(super) fn dollars(self, dollars: i32) -> Words {
        self.reading(Reading::Money(Money::from_dollars(dollars)))
    }

    pub(super) fn number(self, number: i64) -> Words {
        self.reading(Reading::Number(number))
    }

    pub(super) fn day(self, day: Day) -> Words {
        self.reading(Reading::Day(day))
    }

    pub(super) fn year(self, year: i16) -> Words {
        self.reading(Reading::Period { year, quarter: None, form: None })
    }

    pub(super) fn correcting(mut self) -> Words {
        self.0.correction = true;
        self
    }

    pub(super) fn and(mut self, second: Words) -> Words {
        self.0.then = Some(Box::new(second.0));
        self
    }

    pub(super) fn about(mut self, kind: SlotKind) -> Words {
        self.0.corrects = Some(kind);
        self
    }

    pub(super) fn pointing(mut self, reference: Reference) -> Words {
        self.0.reference = Some(reference);
        self
    }

    pub(super) fn negated(mut self) -> Words {
        self.0.negated = true;
        self
    }
}

/// The account behind a conversation.
#[derive(Clone)]
pub(super) struct Account {
    pub owed: Vec<(i16, i64)>,
    pub banks: Vec<&'static str>,
    pub payments: Vec<&'static str>,
    pub first_day: Day,
    /// What becomes of the next commands; where nothing is scripted they are done.
    pub outcomes: VecDeque<Undone>,
    pub unavailable: bool,
}

impl Account {
    fn read(&self, query: &str, arguments: &Record) -> Result<Record, Unanswered> {
        if self.unavailable {
            return Err(Unanswered::Unavailable);
        }
        let flag = |held| Value::Flag(held);
        Ok(match query {
            "balance" => {
                let item = |(year_owed, total): &(i16, i64)| {
                    let record = Record::new().with("period", year(*year_owed)).with("total", cents(*total));
                    record.with("tax", cents(*total)).with("penalties", cents(0)).with("interest", cents(0)).with("payable", cents(*total))
                };
                let owed: Vec<Record> = self.owed.iter().map(item).collect();
                Record::new()
                    .with("account_name", Value::Text("Dana Lee".to_owned()))
                    .with("as_of", arguments.get("as_of").cloned().unwrap_or(Value::Day(TODAY)))
                    .with("payoff", cents(self.owed.iter().map(|(_, total)| total).sum()))
                    .with("owed", Value::List(owed.clone()))
                    .with("payable", Value::List(owed))
                    .with("nothing_payable", flag(self.owed.is_empty()))
                    .with("nothing_owed", flag(self.owed.is_empty()))
                    .with("has_pending", flag(false))
                    .with("has_refund", flag(false))
                    .with("has_plan", flag(false))
            }
            "why" => Record::new()
                .with("period", arguments.get("period").cloned().unwrap_or(year(2000)))
                .with("as_of", Value::Day(TODAY))
                .with("parts", Value::List(Vec::new()))
                .with("lines", Value::List(Vec::new()))
                .with("total", cents(1)),
            "payments" | "cancelable_payments" => {
                let item = |(place, id): (usize, &&str)| {
                    let amount = 10_000 * (i64::try_from(place).unwrap() + 1);
                    let record = Record::new().with("id", Value::Text((*id).to_owned())).with("amount", cents(amount));
                    record.with("period", year(2023)).with("day", Value::Day(FRIDAY)).with("confirmation", Value::Digits("77".to_owned()))
                };
                Record::new()
                    .with("payments", Value::List(self.payments.iter().enumerate().map(item).collect()))
                    .with("count", Value::Count(0))
                    .with("none", flag(self.payments.is_empty()))
            }
            "bank_accounts" => {
                let item = |last_four: &&str| {
                    let kind = if last_four.starts_with('8') { "savings" } else { "checking" };
                    let record = Record::new().with("id", Value::Text(format!("bank-{last_four}")));
                    record.with("kind", Value::Word(kind.to_owned())).with("last_four", Value::Digits((*last_four).to_owned()))
                };
                let list = self.banks.iter().map(item).collect();
                Record::new().with("bank_accounts", Value::List(list)).with("none", flag(self.banks.is_empty()))
            }
            "notices" => {
                let item = |(place, (notice, year_of)): (usize, &(&str, i16))| {
                    let record =
                        Record::new().with("id", Value::Text(format!("notice-{place}"))).with("notice", Value::Text((*notice).to_owned()));
                    record.with("period", year(*year_of)).with("has_period", flag(true))
                };
                let notices = [("CP14", 2023), ("LT11", 2022), ("CP501", 2023), ("CP501", 2022)];
                Record::new().with("notices", Value::List(notices.iter().enumerate().map(item).collect())).with("none", flag(false))
            }
            "plan" => Record::new().with("has_plan", flag(true)).with("monthly", cents(5_000)),
            "payment_days" => Record::new()
                .with("today", Value::Day(TODAY))
                .with("first", Value::Day(self.first_day))
                .with("last", Value::Day(date(2027, 11, 23)))
                .with("processes", flag(true))
                .with("nearest", arguments.get("day").cloned().unwrap_or(Value::Day(self.first_day))),
            "helpdesk" => Record::new().with("open", flag(false)).with("has_hours", flag(false)),
            other => panic!("there is no query {other}"),
        })
    }
}

/// A conversation.
pub(super) struct Talk {
    pub scripts: Scripts,
    pub session: Session,
    pub account: Account,
    pub assurance: Assurance,
    pub now: Instant,
    pub order: i64,
    pub heard: bool,
    /// Every command that was given, with its arguments.
    pub done: Vec<(String, Record)>,
    pub reads: Vec<String>,
    pub last: Vec<Saying>,
    pub removed: bool,
    pub buttons: bool,
    pub medium: Medium,
    /// Whom the next code links to.
    pub whose: &'static str,
}

impl Talk {
    pub(super) fn new() -> Talk {
        static SCRIPTS: LazyLock<Scripts> = LazyLock::new(|| {
            Scripts::load(&Sources::embedded()).unwrap_or_else(|faults| {
                panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
            })
        });
        Talk {
            scripts: SCRIPTS.clone(),
            session: Session::default(),
            account: Account {
                owed: vec![(2022, 100_000), (2023, 141_807)],
                banks: vec!["4321"],
                payments: vec![],
                first_day: TODAY,
                outcomes: VecDeque::new(),
                unavailable: false,
            },
            assurance: Assurance::Verified,
            now: Instant::from_millis(1_795_000_000_000),
            order: 0,
            heard: true,
            done: Vec::new(),
            reads: Vec::new(),
            last: Vec::new(),
            removed: false,
            buttons: true,
            medium: Medium::Written,
            whose: "Dana's own",
        }
    }

    pub(super) fn say(&mut self, words: Words) -> Vec<String> {
        self.event(Event::Said { meaning: words.0, edited: false })
    }

    pub(super) fn edit(&mut self, words: Words) -> Vec<String> {
        self.event(Event::Said { meaning: words.0, edited: true })
    }

    /// Presses a choice of the last saying that had some.
    pub(super) fn press(&mut self, place: usize) -> Vec<String> {
        let token = self.token(place);
        self.event(Event::Pressed { token })
    }

    pub(super) fn token(&self, place: usize) -> String {
        let saying = self.last.iter().rfind(|saying| !saying.choices.is_empty()).expect("choices were offered");
        saying.choices[place].token.clone()
    }

    /// The labels of the choices that are offered.
    pub(super) fn choices(&self) -> Vec<String> {
        let saying = self.last.iter().rfind(|saying| !saying.choices.is_empty());
        saying.map_or_else(Vec::new, |saying| saying.choices.iter().map(|choice| format!("{}/{}", choice.dialog, choice.message)).collect())
    }

    pub(super) fn event(&mut self, event: Event) -> Vec<String> {
        self.order += 1;
        self.event_at(self.order, event)
    }

    /// An event whose message stands at this place of the conversation.
    pub(super) fn event_at(&mut self, order: i64, event: Event) -> Vec<String> {
        self.now = self.now.plus_seconds(10);
        self.last.clear();
        let mut event = event;
        loop {
            let stepped = self.step(order, event);
            assert_eq!(round_trip(&stepped.session), stepped.session, "a session survives being stored");
            self.session = stepped.session;
            self.last.extend(stepped.sayings);
            self.removed |= stepped.removes_inbound;
            event = match stepped.effect {
                Effect::Rest => break,
                Effect::Read { query, arguments } => {
                    self.reads.push(query.clone());
                    Event::Read(self.account.read(&query, &arguments))
                }
                Effect::Do { command, arguments } => Event::Did(self.command(&command, arguments)),
            };
        }
        self.last.iter().map(|saying| format!("{}/{}", saying.dialog, saying.message)).collect()
    }

    fn step(&self, order: i64, event: Event) -> Stepped {
        step(&self.scripts, self.session.clone(), &self.context(order), event)
    }

    pub(super) fn context(&self, order: i64) -> Context {
        Context {
            now: self.now,
            today: TODAY,
            assurance: self.assurance,
            order,
            seed: crate::ids::digest(&[&order.to_be_bytes(), &self.now.millis().to_be_bytes()]),
            readback_heard: self.heard,
            buttons: self.buttons,
            medium: self.medium,
        }
    }

    fn command(&mut self, command: &str, arguments: Record) -> Result<Record, Undone> {
        self.done.push((command.to_owned(), arguments.clone()));
        if let Some(undone) = self.account.outcomes.pop_front() {
            return Err(undone);
        }
        match command {
            "link" => {
                self.assurance = Assurance::Verified;
                let answer = Record::new().with("account_name", Value::Text("Dana Lee".to_owned()));
                Ok(answer.with(WHOSE, Value::Text(self.whose.to_owned())))
            }
            "unlink" => {
                self.assurance = Assurance::None;
                Ok(Record::new())
            }
            _ => Ok(arguments.with("confirmation", Value::Digits("123456789012".to_owned()))),
        }
    }

    /// A variable of the last sentence of this name.
    pub(super) fn shown(&self, message: &str, variable: &str) -> Value {
        let saying = self.last.iter().rfind(|saying| format!("{}/{}", saying.dialog, saying.message) == message);
        let saying = saying.unwrap_or_else(|| panic!("{message} was not said"));
        saying.variables.get(variable).unwrap_or_else(|| panic!("{message} has no {variable}: {:?}", saying.variables)).clone()
    }

    /// The payments that were given: period, amount, day.
    /// What somebody human would be told.
    pub(super) fn summary(&self) -> Vec<String> {
        self.session.summary(&self.scripts)
    }

    pub(super) fn payments(&self) -> Vec<(Value, Value, Value)> {
        let given = self.done.iter().filter(|(command, _)| command == "schedule_payment");
        given
            .map(|(_, with)| {
                (with.get("period").cloned().unwrap(), with.get("amount").cloned().unwrap(), with.get("day").cloned().unwrap())
            })
            .collect()
    }
}

fn round_trip(session: &Session) -> Session {
    serde_json::from_str(&serde_json::to_string(session).unwrap()).unwrap()
}
