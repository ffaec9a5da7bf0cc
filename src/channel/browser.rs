//! What a browser tells of whoever uses it.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;

use crate::language::Language;

/// The most languages of a browser's list that are looked at.
const LANGUAGES_MAX: usize = 20;

/// The best language of the browser's list that is spoken here; `None` where none is.
#[must_use]
pub fn accepted_language(headers: &HeaderMap) -> Option<Language> {
    let list = headers.get(ACCEPT_LANGUAGE).and_then(|list| list.to_str().ok()).unwrap_or_default();
    let weighed = list.split(',').take(LANGUAGES_MAX).filter_map(|entry| {
        let (tag, parameters) = entry.split_once(';').unwrap_or((entry, ""));
        Some((weight(parameters), Language::from_tag(tag.trim())?))
    });
    // Of equal weights the first stands: `max_by_key` would give the last.
    let best = weighed.fold((0, None), |best, next| if next.0 > best.0 { (next.0, Some(next.1)) } else { best });
    best.1
}

/// The weight of an entry in thousandths, from `q=0.8`; a weight that cannot be read counts as none.
fn weight(parameters: &str) -> u32 {
    let Some(q) = parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("q=")) else { return 1_000 };
    let (whole, part) = q.split_once('.').unwrap_or((q, ""));
    let thousandths = format!("{part:0<3}").get(..3).and_then(|digits| digits.parse::<u32>().ok());
    match (whole, thousandths) {
        ("1", _) => 1_000,
        ("0", Some(thousandths)) => thousandths,
        _ => 0,
    }
}
