//! One dialog, laid out: its states as boxes in layers from its start downward, its ways as lines.
#![expect(clippy::float_arithmetic, reason = "places in a picture, and nothing that anybody owes")]

use dagre::graph::{Graph, GraphOptions};
use dagre::layout::types::LabelPos;
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, Point};

use super::{Line, lines, outward, word};
use crate::dialog::{Chart, Place};

/// The width of a letter and the height of a line of small text.
const LETTER: f64 = 6.7;
const ROW: f64 = 14.0;
/// Between a frame and what stands in it.
const MARGIN: f64 = 12.0;
/// Room for the name of the dialog and what leads out of it.
const HEAD: f64 = 50.0;
/// Letters on a line of a box.
const LETTERS_MAX: usize = 34;

/// A dialog, drawn with its upper left corner at the origin.
pub(super) struct Panel<'a> {
    pub(super) dialog: &'a str,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) body: String,
}

pub(super) fn panel(chart: &Chart) -> Panel<'_> {
    let lines = lines(chart);
    let graph = laid_out(chart, &lines);
    let (mut width, mut height) = (0.0_f64, 0.0_f64);
    let mut drawn = String::new();
    for line in &lines {
        let Some(edge) = graph.edge(line.from, line.to, None) else { continue };
        for point in &edge.points {
            (width, height) = (width.max(point.x), height.max(point.y));
        }
        width = width.max(edge.x.unwrap_or_default() + letters(&line.labels) * LETTER / 2.0);
        drawn += &way(line, edge);
    }
    for place in &chart.places {
        let Some(node) = graph.node(&place.state) else { continue };
        let (x, y) = (node.x.unwrap_or_default(), node.y.unwrap_or_default());
        (width, height) = (width.max(x + node.width / 2.0), height.max(y + node.height / 2.0));
        drawn += &state(chart, place, x, y, node);
    }
    let (needs, offers) = outward(chart);
    let needs = needs.unwrap_or("open to all");
    let offered: Vec<String> = offers.iter().map(|offer| format!("<a href=\"#{offer}\">{offer}</a>")).collect();
    let letters = offers.iter().map(|offer| offer.len() + 2).sum::<usize>() + needs.len() + 12;
    width = (width + 2.0 * MARGIN).max(as_f64(letters) * LETTER + 2.0 * MARGIN);
    height += HEAD + 2.0 * MARGIN;
    let offers = if offered.is_empty() { String::new() } else { format!(" · offers {}", offered.join(", ")) };
    let body = format!(
        "<rect class=\"panel\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"8\"/>\
         <text class=\"name\" x=\"{MARGIN}\" y=\"24\">{}</text><text class=\"out\" x=\"{MARGIN}\" y=\"42\">{needs}{offers}</text>\
         <g transform=\"translate({MARGIN},{})\">{drawn}</g>",
        chart.dialog,
        HEAD + MARGIN / 2.0
    );
    Panel { dialog: &chart.dialog, width, height, body }
}

fn laid_out(chart: &Chart, lines: &[Line<'_>]) -> Graph<NodeLabel, EdgeLabel> {
    let mut graph = Graph::with_options(GraphOptions { directed: true, multigraph: false, compound: false });
    // The start first: the layers are made in this order.
    let (first, rest): (Vec<&Place>, Vec<&Place>) = chart.places.iter().partition(|place| place.state == "start");
    for place in first.into_iter().chain(rest) {
        let rows = rows(place);
        let letters = letters(&rows).max(as_f64(place.state.len()));
        let (width, height) = (letters * LETTER + 16.0, as_f64(rows.len() + 1) * ROW + 8.0);
        graph.set_node(place.state.as_str(), Some(NodeLabel { width, height, ..NodeLabel::default() }));
    }
    for line in lines {
        let (width, height, labelpos) = (letters(&line.labels) * LETTER, as_f64(line.labels.len()) * ROW, LabelPos::Center);
        graph.set_edge(line.from, line.to, Some(EdgeLabel { width, height, labelpos, ..EdgeLabel::default() }), None);
    }
    dagre::layout(&mut graph, Some(LayoutOptions { nodesep: 18.0, edgesep: 10.0, ranksep: 22.0, ..LayoutOptions::default() }));
    graph
}

/// The letters of the longest row.
fn letters(rows: &[String]) -> f64 {
    as_f64(rows.iter().map(String::len).max().unwrap_or_default())
}

/// What a state does, broken into the lines of its box.
fn rows(place: &Place) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for (number, what) in place.what.iter().enumerate() {
        let comma = if number + 1 < place.what.len() { "," } else { "" };
        let piece = if number == 0 { format!("{} {what}{comma}", word(place.does)) } else { format!("{what}{comma}") };
        match rows.last_mut() {
            Some(row) if row.len() + piece.len() < LETTERS_MAX => *row = format!("{row} {piece}"),
            _ => rows.push(piece),
        }
    }
    rows
}

fn state(chart: &Chart, place: &Place, x: f64, y: f64, node: &NodeLabel) -> String {
    let (left, top) = (x - node.width / 2.0, y - node.height / 2.0);
    let mut text = format!("<text class=\"state\" x=\"{x:.1}\" y=\"{:.1}\">{}</text>", top + ROW, place.state);
    for (number, row) in rows(place).iter().enumerate() {
        text += &format!("<text class=\"what\" x=\"{x:.1}\" y=\"{:.1}\">{row}</text>", top + ROW * (as_f64(number) + 2.0));
    }
    format!(
        "<g id=\"{}.{}\" class=\"{}\"><rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"5\"/>{text}</g>",
        chart.dialog,
        place.state,
        word(place.does),
        node.width,
        node.height
    )
}

fn way(line: &Line<'_>, edge: &EdgeLabel) -> String {
    let mut drawn = format!("<path class=\"way\" marker-end=\"url(#arrow)\" d=\"{}\"/>", curve(&edge.points));
    if let (Some(x), Some(y)) = (edge.x, edge.y) {
        let top = y - as_f64(line.labels.len()) * ROW / 2.0 + ROW * 0.75;
        for (number, label) in line.labels.iter().enumerate() {
            drawn += &format!("<text class=\"label\" x=\"{x:.1}\" y=\"{:.1}\">{label}</text>", top + ROW * as_f64(number));
        }
    }
    drawn
}

/// A line through these points, bent between them.
fn curve(points: &[Point]) -> String {
    let [first, middle @ .., last] = points else { return String::new() };
    let mut path = format!("M{:.1} {:.1}", first.x, first.y);
    for (place, point) in middle.iter().enumerate() {
        let next = middle.get(place + 1).map_or((last.x, last.y), |next| ((point.x + next.x) / 2.0, (point.y + next.y) / 2.0));
        path += &format!("Q{:.1} {:.1} {:.1} {:.1}", point.x, point.y, next.0, next.1);
    }
    if middle.is_empty() {
        path += &format!("L{:.1} {:.1}", last.x, last.y);
    }
    path
}

/// Counts of letters and rows are small.
fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
