//! The page on which a bank account is entered.
//!
//! Nothing that was typed is shown again, and nothing of the account but what the person typed is asked for or told.

use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::Pages;
use crate::channel::browser::accepted_language;
use crate::channel::markup::{escape, fill};
use crate::channel::{PageWords, WordsFault};
use crate::language::Language;
use crate::private::{Private, same_secret};
use crate::problem::{Kind, Problem};
use crate::turn::{BankAccountKind, BankEntry, BankPage, Entered, EntryRefusal, TurnError};

const HTML: &str = include_str!("../../assets/web/bank.html");
const FORM: &str = include_str!("../../assets/web/bank_form.html");
const STYLE: &str = include_str!("../../assets/web/form.css");

/// Our own style and our own address for the form; no script, no frame, nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// Where browsers tell what sent a request.
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const TOKEN_BYTES_MAX: usize = 64;
const NICKNAME_CHARS_MAX: usize = 40;

#[derive(Deserialize)]
pub(super) struct Wish {
    lang: Option<String>,
}

/// What the form sends. What is missing is empty, and refused like anything else that is wrong.
#[derive(Default)]
struct Filled {
    key: String,
    kind: String,
    routing: String,
    number: String,
    again: String,
    nickname: String,
}

impl Filled {
    fn read(body: &str) -> Filled {
        let mut filled = Filled::default();
        for (name, value) in url::form_urlencoded::parse(body.as_bytes()) {
            let place = match name.as_ref() {
                "key" => &mut filled.key,
                "kind" => &mut filled.kind,
                "routing" => &mut filled.routing,
                "number" => &mut filled.number,
                "again" => &mut filled.again,
                "nickname" => &mut filled.nickname,
                _ => continue,
            };
            *place = value.into_owned();
        }
        filled
    }
}

/// What stands above the form.
#[derive(Clone, Copy)]
enum Fault {
    None,
    Kind,
    NotSame,
    NotTaken,
    Refused(EntryRefusal),
}

impl Fault {
    const fn message(self) -> Option<&'static str> {
        Some(match self {
            Fault::None => return None,
            Fault::Kind => "bank-fault-kind",
            Fault::NotSame => "bank-fault-not-same",
            Fault::NotTaken => "bank-fault-not-taken",
            Fault::Refused(EntryRefusal::RoutingNumber) => "bank-fault-routing",
            Fault::Refused(EntryRefusal::AccountNumber) => "bank-fault-number",
            Fault::Refused(EntryRefusal::Nickname) => "bank-fault-nickname",
            Fault::Refused(EntryRefusal::OnFile) => "bank-fault-on-file",
            Fault::Refused(EntryRefusal::TooMany) => "bank-fault-too-many",
            Fault::Refused(EntryRefusal::NotAllowed) => "bank-fault-not-allowed",
        })
    }
}

/// What the page shows.
enum Shown<'a> {
    Form { key: &'a str, kind: Option<BankAccountKind>, fault: Fault },
    Added { last_four: &'a str },
    Later,
    Gone,
}

pub(super) async fn show(State(pages): State<Pages>, Path(token): Path<String>, Query(wish): Query<Wish>, headers: HeaderMap) -> Response {
    let Some(token) = read_token(token) else { return gone(&pages, &wish, &headers) };
    match pages.turns.bank_page(&token).await {
        Ok(BankPage::Form { language, key }) => {
            let shown = Shown::Form { key: &key, kind: None, fault: Fault::None };
            page(&pages, chosen(&wish, Some(language), &headers), &shown)
        }
        Ok(BankPage::Added { language, last_four }) => {
            page(&pages, chosen(&wish, Some(language), &headers), &Shown::Added { last_four: &last_four })
        }
        Ok(BankPage::Gone) => gone(&pages, &wish, &headers),
        Err(error) => unavailable(&error),
    }
}

pub(super) async fn enter(
    State(pages): State<Pages>,
    Path(token): Path<String>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
    body: String,
) -> Response {
    if is_from_elsewhere(&headers) {
        return Problem::new(Kind::OtherSite).into_response();
    }
    let Some(token) = read_token(token) else { return gone(&pages, &wish, &headers) };
    let Filled { key, kind, routing, number, again, nickname } = Filled::read(&body);
    let kind = match kind.as_str() {
        "checking" => Some(BankAccountKind::Checking),
        "savings" => Some(BankAccountKind::Savings),
        // Of which kind it is nobody guesses: a payment from the wrong kind comes back.
        _ => None,
    };
    let compact = |text: &str| text.split_whitespace().collect::<String>();
    let is_same = same_secret(compact(&number).as_bytes(), compact(&again).as_bytes());
    let (Some(kind), true) = (kind, is_same) else {
        let fault = if is_same { Fault::Kind } else { Fault::NotSame };
        // It is asked first whether the link is good: nobody learns by it that it is not.
        return match pages.turns.bank_page(&token).await {
            Ok(BankPage::Form { language, key }) => {
                let shown = Shown::Form { key: &key, kind, fault };
                page(&pages, chosen(&wish, Some(language), &headers), &shown)
            }
            Ok(BankPage::Added { .. } | BankPage::Gone) => gone(&pages, &wish, &headers),
            Err(error) => unavailable(&error),
        };
    };
    let nickname: String = nickname.trim().chars().take(NICKNAME_CHARS_MAX).collect();
    let nickname = (!nickname.is_empty()).then_some(nickname);
    let (routing_number, account_number) = (Private::new(routing), Private::new(number));
    let entry = BankEntry { kind, routing_number, account_number, nickname, key };
    match pages.turns.enter_bank_account(&token, entry).await {
        Ok(Entered::Added { language, last_four }) => {
            page(&pages, chosen(&wish, Some(language), &headers), &Shown::Added { last_four: &last_four })
        }
        Ok(Entered::Refused { language, key, refusal }) => {
            let shown = Shown::Form { key: &key, kind: Some(kind), fault: Fault::Refused(refusal) };
            page(&pages, chosen(&wish, Some(language), &headers), &shown)
        }
        Ok(Entered::NotTaken { language, key }) => {
            let shown = Shown::Form { key: &key, kind: Some(kind), fault: Fault::NotTaken };
            page(&pages, chosen(&wish, Some(language), &headers), &shown)
        }
        Ok(Entered::Later { language }) => page(&pages, chosen(&wish, Some(language), &headers), &Shown::Later),
        Ok(Entered::Gone) => gone(&pages, &wish, &headers),
        Err(error) => unavailable(&error),
    }
}

pub(super) async fn style() -> Response {
    ([(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "no-cache")], STYLE).into_response()
}

/// Every sentence that the page names is there.
pub(super) fn complete(words: &PageWords) -> Result<(), WordsFault> {
    let refusals = [
        EntryRefusal::RoutingNumber,
        EntryRefusal::AccountNumber,
        EntryRefusal::Nickname,
        EntryRefusal::OnFile,
        EntryRefusal::TooMany,
        EntryRefusal::NotAllowed,
    ];
    for language in Language::ALL {
        for fault in refusals.map(Fault::Refused).into_iter().chain([Fault::Kind, Fault::NotSame, Fault::NotTaken]) {
            html(words, language, &Shown::Form { key: "", kind: None, fault })?;
        }
        for shown in [Shown::Added { last_four: "" }, Shown::Later, Shown::Gone] {
            html(words, language, &shown)?;
        }
    }
    Ok(())
}

/// Ours are short and of few letters; what is anything else is looked for nowhere.
fn read_token(token: String) -> Option<Private<String>> {
    (token.len() <= TOKEN_BYTES_MAX && token.bytes().all(|byte| byte.is_ascii_alphanumeric())).then(|| Private::new(token))
}

/// A form that another site sends. The page sends no referrer, so that its own form has no origin either.
fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    headers.get(FETCH_SITE).is_some_and(|site| site != "same-origin" && site != "none")
}

/// The language that was asked for, else that of the conversation, else English.
fn chosen(wish: &Wish, of_conversation: Option<Language>, headers: &HeaderMap) -> Language {
    let wished = wish.lang.as_deref().and_then(Language::from_tag).or(of_conversation);
    wished.or_else(|| accepted_language(headers)).unwrap_or(Language::English)
}

fn gone(pages: &Pages, wish: &Wish, headers: &HeaderMap) -> Response {
    let mut response = page(pages, chosen(wish, None, headers), &Shown::Gone);
    *response.status_mut() = StatusCode::GONE;
    response
}

fn unavailable(error: &TurnError) -> Response {
    tracing::error!(error = error as &dyn std::error::Error, "a page could not be shown");
    Problem::new(Kind::Unavailable).into_response()
}

fn page(pages: &Pages, language: Language, shown: &Shown<'_>) -> Response {
    let fixed = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    match html(&pages.words, language, shown) {
        Ok(html) => (fixed, html).into_response(),
        Err(fault) => {
            tracing::error!(%fault, "a page has no words");
            Problem::new(Kind::Unavailable).into_response()
        }
    }
}

fn html(words: &PageWords, language: Language, shown: &Shown<'_>) -> Result<String, WordsFault> {
    let sentence = |message: &str| words.sentence(language, message).map(escape);
    let current = |other: Language| if language == other { " aria-current=\"true\"" } else { "" }.to_owned();
    let body = body(words, language, shown)?;
    fill(HTML, |name| match name {
        "lang" => Ok(language.code().to_owned()),
        "current-en" => Ok(current(Language::English)),
        "current-es" => Ok(current(Language::Spanish)),
        "body" => Ok(body.clone()),
        message => sentence(message),
    })
}

fn body(words: &PageWords, language: Language, shown: &Shown<'_>) -> Result<String, WordsFault> {
    let sentence = |message: &str| words.sentence(language, message).map(escape);
    match shown {
        Shown::Gone => Ok(format!("<p class=\"fault\">{}</p><p>{}</p>", sentence("bank-gone")?, sentence("bank-gone-help")?)),
        Shown::Later => Ok(format!("<p class=\"done\" role=\"status\">{}</p><p>{}</p>", sentence("bank-later")?, sentence("bank-back")?)),
        Shown::Added { last_four } => {
            let (added, back) = (sentence("bank-added")?, sentence("bank-back")?);
            Ok(format!("<p class=\"done\" role=\"status\">{added} •••• {}</p><p>{back}</p>", escape(last_four)))
        }
        Shown::Form { key, kind, fault } => {
            let fault = match fault.message() {
                Some(message) => format!("<p class=\"fault\" role=\"alert\">{}</p>", sentence(message)?),
                None => String::new(),
            };
            let checked = |is: bool| if is { " checked" } else { "" }.to_owned();
            fill(FORM, |name| match name {
                "lang" => Ok(language.code().to_owned()),
                "key" => Ok(escape(key)),
                "fault" => Ok(fault.clone()),
                "is-checking" => Ok(checked(*kind == Some(BankAccountKind::Checking))),
                "is-savings" => Ok(checked(*kind == Some(BankAccountKind::Savings))),
                message => sentence(message),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_is_there_and_nothing_is_left_open() {
        let words = PageWords::load().unwrap();
        complete(&words).unwrap();
        for language in Language::ALL {
            let html =
                html(&words, language, &Shown::Form { key: "k\"1", kind: Some(BankAccountKind::Savings), fault: Fault::NotSame }).unwrap();
            assert!(!html.contains("{{") && html.contains("value=\"k&quot;1\"") && html.contains("value=\"savings\" required checked"));
        }
    }

    #[test]
    fn the_page_has_no_script_and_no_style_of_its_own() {
        for part in [HTML, FORM] {
            assert!(!part.contains("<script") && !part.contains("<style") && !part.contains("style="));
        }
    }

    #[test]
    fn a_form_of_another_site_is_known() {
        let from = |site: &'static str| HeaderMap::from_iter([(FETCH_SITE, HeaderValue::from_static(site))]);
        assert!(is_from_elsewhere(&from("cross-site")) && is_from_elsewhere(&from("same-site")));
        assert!(!is_from_elsewhere(&from("same-origin")) && !is_from_elsewhere(&HeaderMap::new()));
    }
}
