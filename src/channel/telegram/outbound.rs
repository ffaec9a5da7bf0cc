//! A reply becomes Telegram messages: parts that fit, a keyboard under the last one, and what an answer means for the outbox.

use reqwest::StatusCode;
use teloxide_core::ApiError;
use teloxide_core::types::{InlineKeyboardButton, InlineKeyboardMarkup};

use super::wire::CallError;
use crate::message::{Button, Delivery};

/// Telegram's limit on a text, counted in UTF-16 units.
pub(super) const TEXT_UNITS_MAX: usize = 4_096;
/// The widest row of a keyboard, in characters of its labels: more is cut short on a small screen.
const ROW_CHARS_MAX: usize = 30;
/// Buttons side by side.
const ROW_BUTTONS_MAX: usize = 3;
/// After a refusal that an operator has to mend (a wrong token), a new attempt waits this long.
const OPERATOR_WAIT_MS: i64 = 60_000;

/// Cuts a text into parts of at most `units_max` UTF-16 units: between lines where it can, else between words, else between
/// characters. Nothing is lost but the line break or the space at a cut.
pub(super) fn parts(text: &str, units_max: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(end) = overflow(rest, units_max) {
        let head = &rest[..end];
        let cut = head.rfind('\n').or_else(|| head.rfind(' ')).filter(|&cut| cut > 0);
        match cut {
            // Line breaks and spaces are one byte each.
            Some(cut) => (parts.push(&rest[..cut]), rest = &rest[cut + 1..]),
            None => (parts.push(head), rest = &rest[end..]),
        };
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(rest);
    }
    parts
}

/// The byte at which the text grows past `units_max`, where it does. Never inside a character.
fn overflow(text: &str, units_max: usize) -> Option<usize> {
    let mut units = 0;
    text.char_indices().find_map(|(at, character)| {
        units += character.len_utf16();
        (units > units_max).then_some(at)
    })
}

/// Buttons in rows: short ones side by side, long ones each on its own.
pub(super) fn keyboard(buttons: &[Button]) -> Option<InlineKeyboardMarkup> {
    if buttons.is_empty() {
        return None;
    }
    let mut rows: Vec<Vec<InlineKeyboardButton>> = Vec::new();
    let mut row_chars = usize::MAX;
    for button in buttons {
        let chars = button.label.chars().count();
        let pressed = InlineKeyboardButton::callback(button.label.clone(), button.token.clone());
        match rows.last_mut() {
            Some(row) if row.len() < ROW_BUTTONS_MAX && row_chars.saturating_add(chars) <= ROW_CHARS_MAX => {
                row.push(pressed);
                row_chars += chars;
            }
            _ => {
                rows.push(vec![pressed]);
                row_chars = chars;
            }
        }
    }
    Some(InlineKeyboardMarkup::new(rows))
}

/// What a failed send means. The reasons are Telegram's own fixed words and hold nothing of a person.
pub(super) fn undelivered(error: &CallError) -> Delivery {
    let reason = with_causes(error);
    match error {
        CallError::Unreached(_) | CallError::Address => Delivery::Again { after_ms: None, reason },
        CallError::Lost(_) | CallError::TooLong | CallError::Unread(_) => Delivery::InDoubt { reason },
        // A gateway that gave up waiting cannot say whether Telegram took the message.
        CallError::NoReason { status } if *status == StatusCode::GATEWAY_TIMEOUT => Delivery::InDoubt { reason },
        CallError::NoReason { status } if status.is_server_error() => Delivery::Again { after_ms: None, reason },
        CallError::NoReason { .. } => Delivery::Again { after_ms: Some(OPERATOR_WAIT_MS), reason },
        CallError::Refused { code, description, retry_after_ms } => refused(*code, description, *retry_after_ms, reason),
    }
}

/// An error with what caused it: "Telegram could not be reached" alone mends nothing.
fn with_causes(error: &CallError) -> String {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

fn refused(code: i64, description: &str, retry_after_ms: Option<i64>, reason: String) -> Delivery {
    match code {
        429 => Delivery::Again { after_ms: retry_after_ms, reason },
        500.. => Delivery::Again { after_ms: retry_after_ms, reason },
        // "Unauthorized" and "Not Found" are about the token and not about the person.
        401 | 404 => Delivery::Again { after_ms: Some(OPERATOR_WAIT_MS), reason },
        403 => Delivery::Refused { reason, unreachable: true },
        _ => Delivery::Refused { reason, unreachable: is_gone(description) },
    }
}

/// Whether a refusal says that there is nobody at this address.
fn is_gone(description: &str) -> bool {
    let known = serde_json::from_value::<ApiError>(description.into());
    matches!(
        known,
        Ok(ApiError::ChatNotFound
            | ApiError::UserNotFound
            | ApiError::UserDeactivated
            | ApiError::BotBlocked
            | ApiError::CantInitiateConversation)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_lines_then_words_then_characters() {
        assert_eq!(parts("short", 10), ["short"]);
        assert_eq!(parts("", 10), [""]);
        assert_eq!(parts("first line\nsecond line", 12), ["first line", "second line"]);
        assert_eq!(parts("one two three", 8), ["one two", "three"]);
        assert_eq!(parts("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(parts("exactly ten", 11), ["exactly ten"]);
    }

    #[test]
    fn a_cut_counts_utf_16_and_never_splits_a_character() {
        // Each of these is two UTF-16 units: three of them do not fit into five.
        assert_eq!(parts("💸💸💸", 5), ["💸💸", "💸"]);
        let long = "💸".repeat(5_000);
        let cut = parts(&long, TEXT_UNITS_MAX);
        assert!(cut.iter().all(|part| part.encode_utf16().count() <= TEXT_UNITS_MAX));
        assert_eq!(cut.concat(), long);
    }

    #[test]
    fn short_buttons_share_a_row_and_long_ones_do_not() {
        let button = |label: &str| Button { label: label.to_owned(), token: "t".to_owned() };
        let rows = |labels: &[&str]| {
            let buttons: Vec<_> = labels.iter().map(|label| button(label)).collect();
            keyboard(&buttons).map(|markup| markup.inline_keyboard.iter().map(Vec::len).collect::<Vec<_>>())
        };
        assert_eq!(rows(&[]), None);
        assert_eq!(rows(&["Yes", "No"]), Some(vec![2]));
        assert_eq!(rows(&["One", "Two", "Three", "Four"]), Some(vec![3, 1]));
        assert_eq!(rows(&["Checking ending in 4321", "Savings ending in 8765"]), Some(vec![1, 1]));
    }

    #[test]
    fn a_refusal_is_sorted_by_who_can_mend_it() {
        let sorted = |code, description: &str, retry_after_ms| {
            undelivered(&CallError::Refused { code, description: description.to_owned(), retry_after_ms })
        };
        assert!(matches!(sorted(429, "Too Many Requests", Some(3000)), Delivery::Again { after_ms: Some(3000), .. }));
        assert!(matches!(sorted(500, "Internal Server Error", None), Delivery::Again { after_ms: None, .. }));
        assert!(matches!(sorted(401, "Unauthorized", None), Delivery::Again { after_ms: Some(OPERATOR_WAIT_MS), .. }));
        let blocked = sorted(403, "Forbidden: bot was blocked by the user", None);
        assert!(matches!(blocked, Delivery::Refused { unreachable: true, .. }));
        assert!(matches!(sorted(400, "Bad Request: chat not found", None), Delivery::Refused { unreachable: true, .. }));
        assert!(matches!(sorted(400, "Bad Request: message is too long", None), Delivery::Refused { unreachable: false, .. }));
    }

    #[test]
    fn a_gateway_that_gave_up_leaves_doubt_and_one_that_was_down_does_not() {
        let at = |status| undelivered(&CallError::NoReason { status });
        assert!(matches!(at(StatusCode::BAD_GATEWAY), Delivery::Again { .. }));
        assert!(matches!(at(StatusCode::GATEWAY_TIMEOUT), Delivery::InDoubt { .. }));
    }
}
