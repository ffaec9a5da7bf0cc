//! HTML from templates with places to fill: what comes from outside never becomes markup.

use super::WordsFault;

/// Fills every `{{name}}` of a template.
///
/// # Errors
/// Where a place has no content.
pub fn fill(template: &str, content: impl Fn(&str) -> Result<String, WordsFault>) -> Result<String, WordsFault> {
    let mut filled = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let (name, after) = after.split_once("}}").ok_or_else(|| WordsFault::Missing { message: after.to_owned() })?;
        filled.push_str(&content(name)?);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Text as it stands in HTML, in an attribute too.
#[must_use]
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
