//! Who is at the other end of the page: a conversation cookie, a language, and whether the request comes from our own page.
//!
//! The cookie holds 256 random bits that only the browser knows. The conversation's address is a digest of it, so that what is
//! stored here opens no conversation.

use std::net::{IpAddr, SocketAddr};

use axum::http::header::{COOKIE, HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::channel::browser::accepted_language;
use crate::ids::{Randomness, digest};
use crate::language::Language;
use crate::private::Private;

const TOKEN_BYTES: usize = 32;
/// 32 bytes in base 64 without padding.
const TOKEN_CHARS: usize = 43;
/// A conversation that is not opened for this long is no longer found from this browser.
const CONVERSATION_SECONDS_MAX: u32 = 30 * 24 * 3600;
/// How long a chosen language is kept.
const LANGUAGE_SECONDS_MAX: u32 = 365 * 24 * 3600;
const LANGUAGE_COOKIE: &str = "taxline_language";

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Over what the browser reaches us, and so how its cookies are protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// HTTPS, here or at a proxy in front: cookies never travel in the clear.
    Https,
    /// Plain HTTP, for a program on one's own machine.
    Http,
}

/// How the address of who connects is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearby {
    /// Browsers connect to us.
    Browsers,
    /// Browsers connect to this many proxies of ours, one behind the other; each adds who connected to it to `X-Forwarded-For`.
    Proxies(usize),
}

/// The secret of one browser's conversation.
pub(super) struct Token(Private<String>);

impl Token {
    pub(super) fn random(randomness: &Randomness) -> Token {
        Token(Private::new(URL_SAFE_NO_PAD.encode(randomness.bytes::<TOKEN_BYTES>())))
    }

    /// The token that the browser sent, where it sent one of ours.
    pub(super) fn from_headers(headers: &HeaderMap, transport: Transport) -> Option<Token> {
        let token = cookie(headers, conversation_cookie(transport))?;
        let is_ours = token.len() == TOKEN_CHARS && token.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        is_ours.then(|| Token(Private::from(token)))
    }

    /// Where replies of this conversation go, and the name under which it is stored.
    pub(super) fn address(&self) -> Private<String> {
        Private::new(URL_SAFE_NO_PAD.encode(digest(&[b"taxline web address", self.0.reveal().as_bytes()])))
    }

    /// A name of the conversation that the page may know: it keys what the browser stores and opens nothing.
    pub(super) fn label(&self) -> String {
        let digest = digest(&[b"taxline web label", self.0.reveal().as_bytes()]);
        URL_SAFE_NO_PAD.encode(&digest[..12])
    }

    pub(super) fn set_cookie(&self, transport: Transport) -> String {
        cookie_line(conversation_cookie(transport), self.0.reveal(), CONVERSATION_SECONDS_MAX, transport)
    }
}

pub(super) fn forget_cookie(transport: Transport) -> String {
    cookie_line(conversation_cookie(transport), "", 0, transport)
}

pub(super) fn language_cookie(language: Language, transport: Transport) -> String {
    cookie_line(LANGUAGE_COOKIE, language.code(), LANGUAGE_SECONDS_MAX, transport)
}

/// With the prefix `__Host-` a browser takes the cookie only over HTTPS and only from this very host.
const fn conversation_cookie(transport: Transport) -> &'static str {
    match transport {
        Transport::Https => "__Host-taxline_chat",
        Transport::Http => "taxline_chat",
    }
}

fn cookie_line(name: &str, value: &str, seconds: u32, transport: Transport) -> String {
    let secure = match transport {
        Transport::Https => "; Secure",
        Transport::Http => "",
    };
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}")
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let pairs = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(';'));
    pairs.filter_map(|pair| pair.trim().split_once('=')).find_map(|(key, value)| (key == name).then_some(value))
}

/// The language that was chosen on the page, else the best one of the browser's list, else English.
pub(super) fn language(headers: &HeaderMap) -> Language {
    cookie(headers, LANGUAGE_COOKIE).and_then(Language::from_tag).or_else(|| accepted_language(headers)).unwrap_or(Language::English)
}

/// Whether a page of another site made the request. Browsers say so themselves; what is no browser says nothing, and has no
/// cookie that somebody else could use.
///
/// `public` is where browsers find us: behind a proxy the host of the request may be the proxy's name for us.
pub(super) fn is_from_other_site(headers: &HeaderMap, public: Option<&str>) -> bool {
    if headers.get(SEC_FETCH_SITE).is_some_and(|site| site != "same-origin") {
        return true;
    }
    let Some(origin) = headers.get(ORIGIN) else { return false };
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let origin_host = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, authority)| authority);
    origin_host.is_none() || (origin_host != host && origin_host != public)
}

/// The key of who connects for the limit per address: an IPv6 subscriber has a whole /64 and counts once.
pub(super) fn remote_key(peer: Option<SocketAddr>, headers: &HeaderMap, nearby: Nearby) -> String {
    let address = match nearby {
        Nearby::Browsers => peer.map(|peer| peer.ip()),
        Nearby::Proxies(count) => forwarded(headers, count).or(peer.map(|peer| peer.ip())),
    };
    match address.map(|address| address.to_canonical()) {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
        None => String::new(),
    }
}

/// What the outermost of `count` proxies wrote: entries before it were written by the browser and may say anything.
fn forwarded(headers: &HeaderMap, count: usize) -> Option<IpAddr> {
    let lines: Vec<&str> = headers.get_all(X_FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok()).collect();
    let entries: Vec<&str> = lines.iter().flat_map(|line| line.split(',')).map(str::trim).collect();
    entries.get(entries.len().checked_sub(count)?)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn a_cookie_comes_back_as_the_same_conversation_and_what_is_stored_is_another_value() {
        let token = Token::random(&Randomness::from_seed([1; 32]));
        let line = token.set_cookie(Transport::Http);
        let mut sent = HeaderMap::new();
        sent.insert(COOKIE, format!("other=1; {}", line.split(';').next().unwrap()).parse().unwrap());
        let back = Token::from_headers(&sent, Transport::Http).unwrap();
        assert_eq!(back.address(), token.address());
        assert!(!line.contains(token.address().reveal().as_str()) && !line.contains(&token.label()));
        assert!(line.contains("HttpOnly; SameSite=Strict") && !line.contains("Secure"));
        assert!(token.set_cookie(Transport::Https).starts_with("__Host-") && token.set_cookie(Transport::Https).ends_with("; Secure"));
    }

    #[test]
    fn what_is_no_token_of_ours_is_none() {
        for line in ["taxline_chat=short", "taxline_chat=", "taxline_chat", "x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] {
            assert!(Token::from_headers(&headers(&[("cookie", line)]), Transport::Http).is_none(), "{line}");
        }
    }

    #[test]
    fn the_page_speaks_the_chosen_language_else_the_browsers_best() {
        for (list, expected) in [
            ("", Language::English),
            ("es", Language::Spanish),
            ("es-MX,es;q=0.9,en;q=0.8", Language::Spanish),
            ("fr,en;q=0.5,es;q=0.4", Language::English),
            ("en;q=0.4,es;q=0.85", Language::Spanish),
            ("es;q=0,en;q=0.1", Language::English),
            ("es;q=x", Language::English),
        ] {
            assert_eq!(language(&headers(&[("accept-language", list)])), expected, "{list}");
        }
        assert_eq!(language(&headers(&[("accept-language", "en"), ("cookie", "taxline_language=es")])), Language::Spanish);
    }

    #[test]
    fn a_page_of_another_site_is_known() {
        assert!(!is_from_other_site(&headers(&[]), None));
        assert!(!is_from_other_site(&headers(&[("host", "a.test:8080"), ("origin", "http://a.test:8080")]), None));
        assert!(!is_from_other_site(
            &headers(&[("host", "a.test"), ("origin", "https://a.test"), ("sec-fetch-site", "same-origin")]),
            None
        ));
        assert!(is_from_other_site(&headers(&[("host", "a.test"), ("origin", "https://b.test")]), None));
        assert!(is_from_other_site(&headers(&[("host", "a.test"), ("origin", "null")]), None));
        assert!(is_from_other_site(&headers(&[("sec-fetch-site", "cross-site")]), None));
        assert!(is_from_other_site(&headers(&[("sec-fetch-site", "same-site")]), None));
        let proxied = headers(&[("host", "127.0.0.1:8080"), ("origin", "https://tax.test")]);
        assert!(!is_from_other_site(&proxied, Some("tax.test")), "a proxy in front names us otherwise");
        assert!(is_from_other_site(&proxied, Some("other.test")) && is_from_other_site(&proxied, None));
    }

    #[test]
    fn who_connects_is_told_by_our_own_proxies_only() {
        let peer = Some("192.0.2.1:5000".parse().unwrap());
        let forged = headers(&[("x-forwarded-for", "9.9.9.9, 198.51.100.7")]);
        assert_eq!(remote_key(peer, &forged, Nearby::Browsers), "192.0.2.1");
        assert_eq!(remote_key(peer, &forged, Nearby::Proxies(1)), "198.51.100.7");
        assert_eq!(remote_key(peer, &forged, Nearby::Proxies(3)), "192.0.2.1");
        let v6 = |text: &str| remote_key(Some(text.parse().unwrap()), &headers(&[]), Nearby::Browsers);
        assert_eq!(v6("[2001:db8:1:2::7]:1"), v6("[2001:db8:1:2:ffff::9]:1"));
        assert_ne!(v6("[2001:db8:1:2::7]:1"), v6("[2001:db8:1:3::7]:1"));
    }
}
