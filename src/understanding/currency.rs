//! The words and signs of a currency beside an amount. Taxes are owed in dollars, so that any other is asked about.

use super::text::Text;

/// A word for dollars after an amount.
pub(super) fn is_currency(word: &str) -> bool {
    matches!(
        word,
        "dollar"
            | "dollars"
            | "dolar"
            | "dolares"
            | "buck"
            | "bucks"
            | "usd"
            | "dollers"
            | "dolars"
            | "dollas"
            | "dlls"
            | "dls"
            | "dolaritos"
    )
}

/// `£300`, `50 euros` from `at` to `next`: an amount, and none that is owed here.
pub(super) fn in_foreign_currency(text: &Text<'_>, at: usize, next: usize) -> bool {
    let signs = ['£', '€', '¥'];
    let (from, end) = text.span(at, next);
    text.raw.get(..from).is_some_and(|before| before.ends_with(signs))
        || text.raw.get(end..).is_some_and(|after| after.starts_with(signs))
        || matches!(text.word(next), "euro" | "euros")
        || text.any_phrase(next, &["pesos mexicanos", "mexican pesos", "canadian dollars"]).is_some()
}
