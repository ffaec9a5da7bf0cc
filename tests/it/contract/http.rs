//! What only the wire shows: credentials, standings, entity tags, limits, and the problem of each error.

use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

use super::*;
use taxline::account::{BankAccountKind, BankNumber};
use taxline::db::identity;
use taxline::identity::Right;
use taxline::ids::{AccountId, PersonId};

const STANDING: &str = r#"{"person":"somebody","account":"wire","assurance":"verified","right":{"role":"own"}}"#;
const BALANCE: &str = "/v1/accounts/wire/balance?as_of=2026-11-22";

struct Wire {
    served: Served,
    client: reqwest::Client,
}

impl Wire {
    async fn open(database: &Database) -> Wire {
        let ledger = ledger(database);
        ledger.seed_copy(LIKE, "wire", at(NOW)).await.unwrap().unwrap();
        Wire { served: Served::start(ledger).await, client: reqwest::Client::new() }
    }

    fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, format!("{}{path}", self.served.url()))
    }

    fn ask(&self, path: &str) -> reqwest::RequestBuilder {
        self.request(Method::GET, path).bearer_auth(SECRET).header("taxline-standing", STANDING).header("taxline-at", at(NOW).millis())
    }

    fn give(&self, id: &str) -> reqwest::RequestBuilder {
        let request = self.request(Method::PUT, &format!("/v1/accounts/wire/commands/{id}"));
        request.bearer_auth(SECRET).header("taxline-standing", STANDING).header("taxline-at", at(NOW).millis())
    }
}

async fn problem(response: Response) -> (u16, String) {
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/problem+json", "{status}");
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["status"], status);
    (status, body["type"].as_str().unwrap().trim_start_matches("urn:taxline:problem:").to_owned())
}

on_both_databases! {
    async fn no_path_is_open_without_a_credential(database: Database) {
        let wire = Wire::open(&database).await;
        let document: Value = wire.ask("/openapi.json").send().await.unwrap().json().await.unwrap();
        let paths = document["paths"].as_object().unwrap();
        assert!(paths.len() > 5);
        for (path, operations) in paths {
            let path = path.replace("{account}", "wire").replace("{command}", "c");
            for method in operations.as_object().unwrap().keys() {
                let method: Method = method.to_uppercase().parse().unwrap();
                for credential in [None, Some(""), Some("wrong"), Some("a-credential-of-the-contract-test"), Some(STANDING)] {
                    let mut request = wire.request(method.clone(), &path).header("taxline-standing", STANDING);
                    if let Some(credential) = credential {
                        request = request.bearer_auth(credential);
                    }
                    let response = request.send().await.unwrap();
                    assert_eq!(response.headers()["www-authenticate"], "Bearer realm=\"taxline\"");
                    assert_eq!(problem(response).await, (401, "credential-unknown".to_owned()), "{method} {path}");
                }
            }
        }
        let old = wire.ask(BALANCE).header("x", "y").bearer_auth("another-credential-that-is-still-in-force");
        assert!(old.send().await.unwrap().status() == 401, "two credentials at once are none");
        let old = wire.request(Method::GET, BALANCE).bearer_auth("another-credential-that-is-still-in-force");
        assert_eq!(old.header("taxline-standing", STANDING).send().await.unwrap().status(), 200);
    }

    async fn each_error_has_its_problem(database: Database) {
        let wire = Wire::open(&database).await;
        let other = STANDING.replace("wire", "other");
        let unsure = STANDING.replace("verified", "none");
        let ahead = at(datetime(2026, 11, 28, 0, 11, 0, 0)).millis();
        let bare = || wire.request(Method::GET, BALANCE).bearer_auth(SECRET);
        for (request, status, name) in [
            (wire.ask("/v1/accounts/wire/nothing"), 404, "not-found"),
            (wire.ask("/v1/accounts/a%20b/balance"), 404, "not-found"),
            (wire.ask("/v1/accounts/%ff/balance"), 404, "not-found"),
            (wire.ask("/v2"), 404, "not-found"),
            (wire.ask("/v1/accounts/wire/why?period=1040-1999&as_of=2026-11-22"), 404, "unknown"),
            (wire.ask("/v1/accounts/wire/balance"), 422, "not-understood"),
            (wire.ask("/v1/accounts/wire/balance?as_of=today"), 422, "not-understood"),
            (wire.ask("/v1/accounts/wire/balance?as_of=2026-11-22&as_off=1"), 422, "not-understood"),
            (bare(), 400, "standing-invalid"),
            (bare().header("taxline-standing", "somebody"), 400, "standing-invalid"),
            (bare().header("taxline-standing", STANDING).header("taxline-at", "noon"), 400, "standing-invalid"),
            (bare().header("taxline-standing", STANDING).header("taxline-at", ahead), 400, "standing-invalid"),
            (bare().header("taxline-standing", other), 403, "not-allowed"),
            (bare().header("taxline-standing", unsure), 403, "not-allowed"),
            (wire.request(Method::DELETE, BALANCE).bearer_auth(SECRET), 405, "method-not-allowed"),
            (wire.give("a b").json(&json!({})), 404, "not-found"),
            (wire.give("c").body("{}"), 415, "not-this-type"),
            (wire.give("c").header("content-type", "application/json").body("{"), 400, "not-json"),
            (wire.give("c").json(&json!({})), 422, "not-understood"),
            (wire.give("c").json(&json!({ "command": "cancel_payment", "payment": "a\u{0}b" })), 422, "not-understood"),
            (wire.give("c").json(&json!({ "command": "cancel_payment", "payment": "x", "more": 1e300 })), 422, "not-understood"),
            (wire.give("c").json(&json!({ "long": "x".repeat(api::BODY_BYTES_MAX) })), 413, "too-long"),
        ] {
            let request = request.build().unwrap();
            let what = format!("{} {} {:?}", request.method(), request.url(), request.headers());
            assert_eq!(problem(wire.client.execute(request).await.unwrap()).await, (status, name.to_owned()), "{what}");
        }
    }

    async fn other_content_under_an_id_is_a_conflict(database: Database) {
        let wire = Wire::open(&database).await;
        let cancel = |payment: &str| json!({ "command": "cancel_payment", "payment": payment });
        let first = wire.give("one").json(&cancel("x")).send().await.unwrap();
        assert_eq!((first.status(), first.headers()["cache-control"].to_str().unwrap()), (StatusCode::OK, "no-store"));
        let first: Value = first.json().await.unwrap();
        assert_eq!(first, json!({ "outcome": "refused", "refusal": "payment_unknown" }));
        let again: Value = wire.give("one").json(&cancel("x")).send().await.unwrap().json().await.unwrap();
        assert_eq!(again, first);
        assert_eq!(problem(wire.give("one").json(&cancel("y")).send().await.unwrap()).await, (409, "command-reused".to_owned()));
    }

    async fn what_is_unchanged_is_not_sent_again(database: Database) {
        let wire = Wire::open(&database).await;
        let first = wire.ask(BALANCE).send().await.unwrap();
        let tag = first.headers()["etag"].to_str().unwrap().to_owned();
        let again = wire.ask(BALANCE).header("if-none-match", &tag).send().await.unwrap();
        assert_eq!((again.status(), again.headers()["etag"].to_str().unwrap()), (StatusCode::NOT_MODIFIED, tag.as_str()));
        assert_eq!(again.bytes().await.unwrap().len(), 0);
        // Unchanged is said to nobody who may not ask.
        let unsure = STANDING.replace("verified", "none");
        let unsure = wire.request(Method::GET, BALANCE).bearer_auth(SECRET).header("taxline-standing", unsure);
        assert_eq!(unsure.header("if-none-match", &tag).send().await.unwrap().status(), StatusCode::FORBIDDEN);
        let given = wire.give("moves").json(&json!({ "command": "cancel_payment", "payment": "x" })).send().await.unwrap();
        assert_eq!(given.status(), StatusCode::OK);
        let after = wire.ask(BALANCE).header("if-none-match", &tag).send().await.unwrap();
        assert_eq!(after.status(), StatusCode::OK, "the account's version moved on");
        let any = wire.ask(BALANCE).header("if-none-match", "*").send().await.unwrap();
        assert_eq!(any.status(), StatusCode::OK, "it shows no answer");
    }

    async fn who_is_not_the_taxpayer_is_told_nothing_before_their_right_was_read(database: Database) {
        let wire = Wire::open(&database).await;
        let (spouse, account) = (PersonId::from_stored("spouse"), AccountId::from_stored("wire"));
        let (person, held) = (spouse.clone(), account.clone());
        let joined = database.write(move |tx| {
            Box::pin(async move {
                identity::know_person(tx, &person, None, at(NOW)).await?;
                identity::hold(tx, &person, &held, &Right::Joint.stored(), at(NOW)).await
            })
        });
        joined.await.unwrap();
        let standing = r#"{"person":"spouse","account":"wire","assurance":"verified","right":{"role":"joint"}}"#;
        let ask = |later: i64, tag: &str| {
            let request = wire.request(Method::GET, BALANCE).bearer_auth(SECRET).header("taxline-standing", standing);
            request.header("taxline-at", at(NOW).millis() + later).header("if-none-match", tag)
        };
        let first = ask(0, "*").send().await.unwrap();
        assert_eq!(first.status(), StatusCode::OK);
        let tag = first.headers()["etag"].to_str().unwrap().to_owned();
        let again = ask(1_000, &tag).send().await.unwrap();
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        let ledger = ledger(&database);
        let recorded = ledger.accesses(&account).await.unwrap();
        assert_eq!(recorded.iter().filter(|row| row.person == spouse && row.outcome == "answered").count(), 2);
        let ended = database.write(move |tx| Box::pin(async move { identity::let_go(tx, &spouse, &account, "joint").await }));
        ended.await.unwrap();
        for tag in [tag.as_str(), "*"] {
            assert_eq!(ask(2_000, tag).send().await.unwrap().status(), StatusCode::FORBIDDEN);
        }
    }

    async fn what_the_backend_does_not_take_is_told_apart(database: Database) {
        let wire = Wire::open(&database).await;
        let command = Command::AddBankAccount {
            kind: BankAccountKind::Checking,
            routing_number: BankNumber::new("011000015".to_owned()),
            account_number: BankNumber::new("123456789".to_owned()),
            nickname: Some("x".repeat(api::BODY_BYTES_MAX)),
        };
        let given = remote(&wire.served.url()).apply(&access("wire", "verified"), &CommandId::from_stored("long"), &command, at(NOW)).await;
        assert!(matches!(given, Err(BackendError::NotTaken(_))), "{given:?}");
        let stranger = RemoteBackend::new(&Url::parse(&wire.served.url()).unwrap(), Private::from("another-secret"), PATIENCE).unwrap();
        let given = stranger.apply(&access("wire", "verified"), &CommandId::from_stored("long"), &command, at(NOW)).await;
        assert!(matches!(given, Err(BackendError::Unavailable(_))), "a credential may be mended: {given:?}");
    }
}
