//! The chat page: HTML with its sentences filled in once per language, and its style, script and icon.
//!
//! The page has no inline script and no inline style, so that its content security policy can forbid both.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use axum::extract::{Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LOCATION, SET_COOKIE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::super::markup::{escape, fill};
use super::visitor::{Token, forget_cookie, is_from_other_site, language, language_cookie};
use super::{PageWords, WebChat, WordsFault};
use crate::ids::{digest, hexadecimal};
use crate::language::Language;
use crate::problem::{Kind, Problem};

const HTML: &str = include_str!("../../../assets/web/chat.html");
const STYLE: &str = include_str!("../../../assets/web/chat.css");
const SCRIPT: &str = include_str!("../../../assets/web/chat.js");
const ICON: &str = include_str!("../../../assets/web/icon.svg");

/// Only our own files, no frame around us, no script or style in the page itself, and no string becomes markup.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The messages that the script shows; the rest of the page's sentences stand in the HTML.
const SCRIPT_WORDS: [&str; 12] = [
    "chat-you",
    "chat-us",
    "chat-choices",
    "chat-thinking",
    "chat-sending",
    "chat-unsent",
    "chat-offline",
    "chat-slow-down",
    "chat-too-long",
    "chat-rejected",
    "chat-ended",
    "chat-removed",
];

/// Somebody whose code a demonstration offers.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    pub name: String,
    /// What their account shows, in each language.
    pub what: BTreeMap<Language, String>,
    pub code: String,
}

/// The page in every language, with a place left for the conversation's label.
pub(super) struct Pages {
    english: Page,
    spanish: Page,
}

struct Page {
    before_label: String,
    after_label: String,
}

/// Stands in a filled page where each visitor's own label goes.
const LABEL_PLACE: &str = "{{label}}";

impl Pages {
    pub(super) fn build(words: &PageWords, demo: &[DemoPerson]) -> Result<Pages, WordsFault> {
        let page = |language| {
            let filled = fill(HTML, |name| content(name, words, language, demo))?;
            let (before, after) = filled.split_once(LABEL_PLACE).unwrap_or((filled.as_str(), ""));
            Ok(Page { before_label: before.to_owned(), after_label: after.to_owned() })
        };
        Ok(Pages { english: page(Language::English)?, spanish: page(Language::Spanish)? })
    }

    fn show(&self, language: Language, label: &str) -> String {
        let page = match language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        };
        [page.before_label.as_str(), label, page.after_label.as_str()].concat()
    }
}

/// What stands at a place of the HTML, ready to stand there.
fn content(name: &str, words: &PageWords, language: Language, demo: &[DemoPerson]) -> Result<String, WordsFault> {
    let current = |other: Language| if language == other { " aria-current=\"true\"" } else { "" }.to_owned();
    match name {
        "label" => Ok(LABEL_PLACE.to_owned()),
        "lang" => Ok(language.code().to_owned()),
        "current-en" => Ok(current(Language::English)),
        "current-es" => Ok(current(Language::Spanish)),
        "demo" => demo_people(words, language, demo),
        "words" => {
            let mut chosen = serde_json::Map::new();
            for message in SCRIPT_WORDS {
                chosen.insert(message.to_owned(), words.sentence(language, message)?.into());
            }
            Ok(escape(&serde_json::Value::Object(chosen).to_string()))
        }
        message => words.sentence(language, message).map(escape),
    }
}

fn demo_people(words: &PageWords, language: Language, demo: &[DemoPerson]) -> Result<String, WordsFault> {
    if demo.is_empty() {
        return Ok(String::new());
    }
    let mut html = format!("<div class=\"demo\"><h3>{}</h3><div>", escape(words.sentence(language, "chat-demo")?));
    for person in demo {
        let what = person.what.get(&language).map_or("", String::as_str);
        let (code, name, what) = (escape(&person.code), escape(&person.name), escape(what));
        // Writing to a string cannot fail.
        let _ = write!(html, "<button type=\"button\" data-say=\"{code}\"><b>{name}</b> <span>{what}</span></button>");
    }
    html.push_str("</div></div>");
    Ok(html)
}

#[derive(Deserialize)]
pub(super) struct Wish {
    lang: Option<String>,
}

pub(super) async fn show(State(chat): State<WebChat>, Query(wish): Query<Wish>, headers: HeaderMap) -> Response {
    let transport = chat.inner.settings.transport;
    if let Some(wished) = wish.lang.as_deref().and_then(Language::from_tag) {
        // The address is cleaned, so that a reload or a bookmark does not choose again.
        return (StatusCode::SEE_OTHER, [(LOCATION, "/chat".to_owned()), (SET_COOKIE, language_cookie(wished, transport))]).into_response();
    }
    let token = Token::from_headers(&headers, transport).unwrap_or_else(|| Token::random(&chat.inner.randomness));
    let html = chat.inner.pages.show(language(&headers), &token.label());
    let fixed = [
        (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (VARY, HeaderValue::from_static("Cookie, Accept-Language")),
    ];
    (fixed, [(SET_COOKIE, token.set_cookie(transport))], html).into_response()
}

/// This browser forgets the conversation. What was agreed in it stays agreed.
pub(super) async fn end(State(chat): State<WebChat>, headers: HeaderMap) -> Response {
    if is_from_other_site(&headers, chat.inner.settings.public_authority.as_deref()) {
        return Problem::new(Kind::OtherSite).into_response();
    }
    (StatusCode::NO_CONTENT, [(SET_COOKIE, forget_cookie(chat.inner.settings.transport))]).into_response()
}

pub(super) async fn style(headers: HeaderMap) -> Response {
    file(&headers, "text/css; charset=utf-8", STYLE)
}

pub(super) async fn script(headers: HeaderMap) -> Response {
    file(&headers, "text/javascript; charset=utf-8", SCRIPT)
}

pub(super) async fn icon(headers: HeaderMap) -> Response {
    file(&headers, "image/svg+xml", ICON)
}

/// A fixed file: asked about at each visit, sent only where it changed.
fn file(headers: &HeaderMap, media_type: &'static str, content: &'static str) -> Response {
    let tag = format!("\"{}\"", hexadecimal(&digest(&[content.as_bytes()])[..8]));
    let is_known = headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let about = [(ETAG, tag), (CACHE_CONTROL, "no-cache".to_owned())];
    if is_known {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, [(CONTENT_TYPE, media_type)], content).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(demo: &[DemoPerson]) -> Pages {
        Pages::build(&PageWords::load().unwrap(), demo).unwrap()
    }

    #[test]
    fn every_place_is_filled_in_every_language() {
        for language in Language::ALL {
            let html = pages(&[]).show(language, "LABEL");
            assert!(!html.contains("{{") && html.contains("data-conversation=\"LABEL\""), "{html}");
            assert!(html.contains(&format!("<html lang=\"{}\"", language.code())));
        }
    }

    #[test]
    fn the_script_gets_every_word_it_names() {
        let named = SCRIPT.split("words[\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(name, _)| name);
        let named: std::collections::BTreeSet<&str> = named.collect();
        assert_eq!(named, SCRIPT_WORDS.into_iter().collect());
    }

    #[test]
    fn nothing_of_a_demo_person_becomes_markup() {
        let what = BTreeMap::from([(Language::English, "\"owes\" & pays".to_owned())]);
        let html = pages(&[DemoPerson { name: "<b>Ben's</b>".to_owned(), what, code: "A\"1".to_owned() }]).show(Language::English, "x");
        assert!(
            html.contains("data-say=\"A&quot;1\"><b>&lt;b&gt;Ben&#39;s&lt;/b&gt;</b> <span>&quot;owes&quot; &amp; pays</span></button>")
        );
    }

    #[test]
    fn the_page_has_no_script_and_no_style_of_its_own() {
        assert!(!HTML.contains("<style") && !HTML.contains("style="));
        let attributes = HTML.split_whitespace().filter_map(|part| part.split_once('=')).map(|(name, _)| name);
        assert_eq!(attributes.filter(|name| name.starts_with("on")).count(), 0);
        assert_eq!(HTML.matches("<script").count(), 1);
        assert!(HTML.contains("<script src=\"/chat/chat.js\" defer></script>"));
    }
}
