//! The panels on one page: an index that leads to each, what the colors say, and the dialogs in rows, the tall ones first.
#![expect(clippy::float_arithmetic, reason = "places in a picture, and nothing that anybody owes")]

use super::panel::{Panel, panel};
use super::{charts, word};
use crate::dialog::{Does, Map};

/// Between panels.
const GAP: f64 = 18.0;
/// A page is about this much wider than high.
const ASPECT: f64 = 1.5;
/// Between the lines of the index.
const INDEX_ROW: f64 = 18.0;
/// The width of a letter of the index.
const INDEX_LETTER: f64 = 7.9;

const STYLE: &str = "text{font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:11px;fill:#1c1b1f}\
    .page{fill:#f4f4f2}.panel{fill:#fff;stroke:#c9c7c2}.name{font-size:17px;font-weight:700}.out{fill:#5c5a55}\
    a text,a{fill:#0b57d0}.index text,.index a{font-size:13px}.state{font-weight:700;text-anchor:middle}\
    .what{text-anchor:middle;fill:#3b3a37}.label{text-anchor:middle;fill:#5c4a00;font-size:10.5px;\
    paint-order:stroke;stroke:#fff;stroke-width:3px}\
    .way{fill:none;stroke:#8a8780;stroke-width:1.2}g>rect{stroke:#8a8780;fill:#fff}\
    .route rect{fill:#f4f4f2}.read rect{fill:#e3effb}.ask rect{fill:#fff5d6}.readback rect{fill:#ffe3c2}\
    .do rect{fill:#e9e2fb}.binds rect{fill:#fbe0dd;stroke:#b3261e;stroke-width:2.5}.say rect{fill:#eef5e9}\
    .end rect{fill:#d9ecd0;stroke:#4d7d37}";

/// The picture of one dialog, or of all on one page.
#[must_use]
pub fn svg(map: &Map, dialog: Option<&str>) -> String {
    let mut panels: Vec<Panel<'_>> = charts(map, dialog).map(panel).collect();
    let mut names: Vec<&str> = panels.iter().map(|panel| panel.dialog).collect();
    names.sort_unstable();
    panels.sort_by(|left, right| right.height.total_cmp(&left.height).then_with(|| left.dialog.cmp(right.dialog)));
    let area: f64 = panels.iter().map(|panel| (panel.width + GAP) * (panel.height + GAP)).sum();
    let widest = panels.iter().map(|panel| panel.width).fold(0.0, f64::max);
    let width = (area * ASPECT).sqrt().max(widest) + 2.0 * GAP;
    let (index, top) = if dialog.is_none() { index(&names, width) } else { (String::new(), GAP) };
    let mut rows = Rows { width, top, left: GAP, height: 0.0, columns: Vec::new() };
    let mut body = String::new();
    for panel in &panels {
        let (left, top) = rows.place(panel);
        body += &format!("<g id=\"{}\" transform=\"translate({left:.0},{top:.0})\">{}</g>\n", panel.dialog, panel.body);
    }
    let height = rows.top + rows.height + GAP;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\">\n\
         <style>{STYLE}</style>\n\
         <defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">\
         <path d=\"M0 0L8 4L0 8z\" fill=\"#8a8780\"/></marker></defs>\n\
         <rect class=\"page\" width=\"100%\" height=\"100%\"/>\n{index}{body}</svg>\n"
    )
}

/// Rows of panels. The first of a row is its tallest; small ones stand below others where there is room.
struct Rows {
    width: f64,
    top: f64,
    left: f64,
    height: f64,
    /// Of this row: where each column begins, how wide it is and how far down it is filled.
    columns: Vec<(f64, f64, f64)>,
}

impl Rows {
    fn place(&mut self, panel: &Panel<'_>) -> (f64, f64) {
        let fits = |(_, width, filled): &&mut (f64, f64, f64)| panel.width <= *width && filled + panel.height <= self.height;
        if let Some((left, _, filled)) = self.columns.iter_mut().find(fits) {
            let place = (*left, self.top + *filled);
            *filled += panel.height + GAP;
            return place;
        }
        if self.left > GAP && self.left + panel.width + GAP > self.width {
            (self.left, self.top, self.height) = (GAP, self.top + self.height + GAP, 0.0);
            self.columns.clear();
        }
        let place = (self.left, self.top);
        self.columns.push((self.left, panel.width, panel.height + GAP));
        self.left += panel.width + GAP;
        self.height = self.height.max(panel.height);
        place
    }
}

/// The names of all dialogs, each leading to its panel, and what the colors say; with the place below.
fn index(names: &[&str], width: f64) -> (String, f64) {
    let (mut left, mut top) = (GAP, GAP + INDEX_ROW);
    let mut text = "<g class=\"index\">".to_owned();
    for name in names {
        let wide = INDEX_LETTER * f64::from(u32::try_from(name.len()).unwrap_or_default()) + GAP;
        if left + wide > width - GAP {
            (left, top) = (GAP, top + INDEX_ROW);
        }
        text += &format!("<a href=\"#{name}\"><text x=\"{left:.0}\" y=\"{top:.0}\">{name}</text></a>");
        left += wide;
    }
    (left, top) = (GAP, top + INDEX_ROW);
    for does in [Does::Route, Does::Read, Does::Ask, Does::Readback, Does::Do, Does::Bind, Does::Say, Does::End] {
        let does = word(does);
        text += &format!("<g class=\"{does}\"><rect x=\"{left:.0}\" y=\"{:.0}\" width=\"14\" height=\"14\" rx=\"3\"/>", top - 12.0);
        text += &format!("<text x=\"{:.0}\" y=\"{top:.0}\">{does}</text></g>", left + 20.0);
        left += 110.0;
    }
    (text + "</g>\n", top + GAP)
}
