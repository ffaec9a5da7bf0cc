//! What dialog files may name: each answer holds the fields that are listed for it, in their shapes, and no others.

use taxline::account::vocabulary::{self, COMMANDS, QUERIES};
use taxline::account::{Field, Form, Period, Query, Record, Shape, Value};
use taxline::time::Day;

use super::{Counter, NOW, at, dollars};
use crate::databases::{Place, on_both_databases};

/// What the fields of a record have that the list does not.
fn misfits(record: &Record, fields: &[Field], at: &str) -> Vec<String> {
    let misfit = |(name, value): (&String, &Value)| match fields.iter().find(|field| field.name == name) {
        None => vec![format!("{at}.{name} is not listed")],
        Some(field) => match (value, field.shape) {
            (Value::List(items), Shape::List(inner)) => {
                items.iter().flat_map(|item| misfits(item, inner, &format!("{at}.{name}"))).collect()
            }
            (Value::Money(_), Shape::Money)
            | (Value::Day(_), Shape::Day)
            | (Value::Period(_), Shape::Period)
            | (Value::Count(_), Shape::Count)
            | (Value::BasisPoints(_), Shape::BasisPoints)
            | (Value::Flag(_), Shape::Flag)
            | (Value::Text(_), Shape::Text)
            | (Value::Digits(_), Shape::Digits)
            | (Value::Word(_), Shape::Word) => Vec::new(),
            (value, shape) => vec![format!("{at}.{name} is {value:?} where {shape:?} is listed")],
        },
    };
    record.0.iter().flat_map(misfit).collect()
}

/// A value of each argument that has a sensible one without looking at the account.
fn argument(of: &str, field: &Field, today: Day) -> Option<Value> {
    Some(match (field.name, field.shape) {
        ("kind", _) if of.contains("authorization") => Value::Text("power_of_attorney".to_owned()),
        ("matters", _) => Value::Text("1040 2023-2025".to_owned()),
        ("parts", _) => Value::Text("1040-2022:15000,1040-2023:100".to_owned()),
        ("payment", _) if of == "move_payment" => Value::Text("some|1040-2022:15000".to_owned()),
        ("kind", Shape::Text | Shape::Word) => Value::Text("account".to_owned()),
        ("option", _) => Value::Text("long-term:taxpayer".to_owned()),
        (_, Shape::Money) => Value::Money(dollars(150)),
        (_, Shape::Day) => Value::Day(today),
        (_, Shape::Count) => Value::Count(15),
        (_, Shape::Period) => Value::Period(Period::year(Form::F1040, 2022)),
        (_, Shape::Text) => Value::Text("some".to_owned()),
        _ => return None,
    })
}

on_both_databases! {
    async fn answers_have_the_fields_that_are_listed(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let mut answered = std::collections::BTreeSet::new();
        for demo in counter.ledger.seed_demo(at(NOW)).await.unwrap() {
            let access = counter.access(&demo.id, &demo.id).await;
            let receipt = counter.payments(&access).await.first().map(|payment| payment.id.as_str().to_owned());
            for query in QUERIES {
                let mut given = Record::new();
                for field in query.arguments {
                    let value = match (query.name, receipt.clone()) {
                        ("receipt", Some(payment)) => Some(Value::Text(payment)),
                        _ => argument(query.name, field, NOW.date()),
                    };
                    given = value.into_iter().fold(given, |given, value| given.with(field.name, value));
                }
                let Ok(asked) = vocabulary::query(query.name, &given, NOW.date()) else { continue };
                let Ok(answer) = taxline::account::AccountBackend::read(&counter.ledger, access.access().unwrap(), &asked, at(NOW)).await
                else {
                    continue;
                };
                answered.insert(query.name);
                assert_eq!(misfits(&vocabulary::answer(&answer), query.answer, query.name), Vec::<String>::new(), "{}", demo.id);
            }
        }
        let silent: Vec<&str> = QUERIES.iter().map(|query| query.name).filter(|name| !answered.contains(name)).collect();
        // One notice by its id needs more than a guess.
        assert_eq!(silent, ["notice"]);
    }

    async fn every_command_about_money_can_be_given_by_its_name(_place: Place) {
        let about_authorizations = |name: &str| name.ends_with("_authorization");
        for word in COMMANDS.iter().filter(|word| !about_authorizations(word.name)) {
            let given = word.arguments.iter().fold(Record::new(), |given, field| {
                argument(word.name, field, NOW.date()).into_iter().fold(given, |given, value| given.with(field.name, value))
            });
            vocabulary::command(word.name, &given).unwrap();
        }
    }

    async fn several_years_are_one_payment_that_can_be_moved_as_it_is(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let access = counter.access("owes-two-years", "whole").await;
        let bank = counter.checking(&access).await.id;
        let day = jiff::civil::date(2026, 12, 1);
        let shown = vocabulary::answer(&counter.ask(&access, Query::Balance { as_of: day }, NOW).await);
        let whole = items(&shown, "whole").remove(0);
        assert_eq!(whole.get("total"), shown.get("payable_total"));
        assert_eq!((whole.get("count"), shown.get("can_pay_whole")), (Some(&Value::Count(2)), Some(&Value::Flag(true))));
        let from = |record: Record, day| {
            record.with("day", Value::Day(day)).with("bank_account", Value::Text(bank.as_str().to_owned()))
        };
        let given = from(Record::new().with("parts", whole.get("parts").unwrap().clone()), day);
        let command = vocabulary::command("schedule_whole_payment", &given).unwrap();
        let made = vocabulary::outcome(&counter.give(&access, "whole", &command, NOW).await).unwrap();
        assert_eq!(made.get("amount"), whole.get("total"));
        assert_eq!((made.get("has_parts"), items(&made, "parts").len()), (Some(&Value::Flag(true)), 2));

        let given = from(Record::new().with("payment", made.get("moving").unwrap().clone()), jiff::civil::date(2026, 12, 2));
        let command = vocabulary::command("move_payment", &given).unwrap();
        let moved = vocabulary::outcome(&counter.give(&access, "moved", &command, NOW).await).unwrap();
        assert_eq!((moved.get("parts"), moved.get("id")), (made.get("parts"), made.get("id")));
        assert_eq!(moved.get("day"), Some(&Value::Day(jiff::civil::date(2026, 12, 2))));
        let left = vocabulary::answer(&counter.ask(&access, Query::Balance { as_of: day }, NOW).await);
        assert_eq!((left.get("nothing_payable"), items(&left, "whole").len()), (Some(&Value::Flag(true)), 0));
    }

    async fn a_plan_that_was_ended_is_none(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let access = counter.access("on-a-plan", "ended").await;
        let plan = async || vocabulary::answer(&counter.ask(&access, Query::Plan { as_of: NOW.date() }, NOW).await);
        let before = plan().await;
        assert_eq!((before.get("has_plan"), before.get("none_missed")), (Some(&Value::Flag(true)), Some(&Value::Flag(true))));
        assert_eq!(items(&before, "past").len() + items(&before, "to_come").len(), items(&before, "instalments").len());
        // What it could be revised to is looked at as what can be had.
        let option = before.get("option").unwrap().clone();
        let query = vocabulary::query("plan_course", &Record::new().with("option", option), NOW.date()).unwrap();
        let course = vocabulary::answer(&counter.ask(&access, query, NOW).await);
        assert_eq!(course.get("is_refused"), Some(&Value::Flag(false)), "{course:?}");
        let end = vocabulary::command("end_plan", &Record::new()).unwrap();
        vocabulary::outcome(&counter.give(&access, "end", &end, NOW).await).unwrap();
        assert_eq!(plan().await.get("has_plan"), Some(&Value::Flag(false)));
    }

    async fn ways_of_paying_stand_side_by_side(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let access = counter.access("owes-two-years", "compared").await;
        let asked = Record::new()
            .with("day", Value::Day(jiff::civil::date(2027, 3, 1)))
            .with("monthly", Value::Money(dollars(200)))
            .with("month_day", Value::Count(1));
        let query = vocabulary::query("what_if_compared", &asked, NOW.date()).unwrap();
        let compared = vocabulary::answer(&counter.ask(&access, query, NOW).await);
        let ways = items(&compared, "ways");
        let words: Vec<&Value> = ways.iter().filter_map(|way| way.get("way")).collect();
        let word = |word: &str| Value::Word(word.to_owned());
        // The short plan takes more a month than that.
        assert_eq!(words, [&word("now"), &word("later"), &word("monthly"), &word("plan"), &word("plan")]);
        let paid = |way: &Record| match way.get("paid") {
            Some(Value::Money(paid)) => *paid,
            other => panic!("{other:?}"),
        };
        for way in &ways {
            assert_eq!(way.get("more_than_now"), Some(&Value::Money(paid(way) - paid(&ways[0]))), "{way:?}");
        }
        assert_eq!(compared.get("is_refused"), Some(&Value::Flag(false)));
        let nothing = counter.access("nothing-owed", "compared too").await;
        let query = vocabulary::query("what_if_compared", &Record::new(), NOW.date()).unwrap();
        let nothing = vocabulary::answer(&counter.ask(&nothing, query, NOW).await);
        assert_eq!((nothing.get("is_refused"), nothing.get("reason")), (Some(&Value::Flag(true)), Some(&word("nothing_owed"))));
    }
}

fn items(record: &Record, name: &str) -> Vec<Record> {
    match record.get(name) {
        Some(Value::List(items)) => items.clone(),
        other => panic!("{name} is {other:?}"),
    }
}
