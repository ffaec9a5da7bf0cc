//! What dialog files may name: each answer holds the fields that are listed for it, in their shapes, and no others.

use taxline::account::vocabulary::{self, COMMANDS, QUERIES};
use taxline::account::{Field, Form, Period, Record, Shape, Value};
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
fn argument(field: &Field, today: Day) -> Option<Value> {
    Some(match (field.name, field.shape) {
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
                        _ => argument(field, NOW.date()),
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
        // One notice by its id, and what is about a professional, need more than a guess.
        assert_eq!(silent, ["notice", "authorization_draft"]);
    }

    async fn every_command_about_money_can_be_given_by_its_name(_place: Place) {
        let about_authorizations = |name: &str| name.ends_with("_authorization");
        for word in COMMANDS.iter().filter(|word| !about_authorizations(word.name)) {
            let given = word.arguments.iter().fold(Record::new(), |given, field| {
                argument(field, NOW.date()).into_iter().fold(given, |given, value| given.with(field.name, value))
            });
            vocabulary::command(word.name, &given).unwrap();
        }
    }
}
