//! Pictures of the dialogs: one, or the whole product on a page. SVG to look at, Mermaid to paste into other pages.

mod mermaid;
mod page;
mod panel;

pub use mermaid::mermaid;
pub use page::svg;

use crate::dialog::{Chart, Does, Edge, How, Map};

/// The charts of one dialog, or of all.
fn charts<'a>(map: &'a Map, dialog: Option<&'a str>) -> impl Iterator<Item = &'a Chart> {
    map.charts.iter().filter(move |chart| dialog.is_none_or(|dialog| chart.dialog == dialog))
}

/// What a state is for, as a word and as the class of its box.
const fn word(does: Does) -> &'static str {
    match does {
        Does::Route => "route",
        Does::Read => "read",
        Does::Ask => "ask",
        Does::Readback => "readback",
        Does::Do => "do",
        Does::Bind => "binds",
        Does::Say => "say",
        Does::End => "end",
    }
}

/// All ways from one state to another, as one line of a picture.
struct Line<'a> {
    from: &'a str,
    to: &'a str,
    labels: Vec<String>,
}

/// How many words stand beside one line.
const LABELS_MAX: usize = 3;

/// The lines between the states of a chart. Ways with the same ends are one line, and refusals on it are counted.
fn lines(chart: &Chart) -> Vec<Line<'_>> {
    let known = |state: &str| chart.places.iter().any(|place| place.state == state);
    let mut lines: Vec<(Line<'_>, usize)> = Vec::new();
    for edge in &chart.edges {
        let Some(from) = edge.walked.state.as_deref() else { continue };
        let to = edge.to.split(':').next().unwrap_or(&edge.to);
        if !known(to) {
            continue;
        }
        let place = lines.iter().position(|(line, _)| (line.from, line.to) == (from, to)).unwrap_or_else(|| {
            lines.push((Line { from, to, labels: Vec::new() }, 0));
            lines.len() - 1
        });
        let (line, refusals) = &mut lines[place];
        match label(edge) {
            Some(label) if !line.labels.contains(&label) => line.labels.push(label),
            Some(_) => {}
            None => *refusals += usize::from(matches!(edge.walked.how, How::Refused(_))),
        }
    }
    lines.into_iter().map(|(line, refusals)| counted(line, refusals)).collect()
}

/// What stands beside a way; nothing beside a plain one, and refusals are only counted.
fn label(edge: &Edge) -> Option<String> {
    let anew = edge.to.split_once(':').map(|(_, slot)| format!("{slot} anew"));
    match &edge.walked.how {
        How::Refused(_) => None,
        How::Onward => anew,
        _ => Some(edge.label.clone()),
    }
}

fn counted(mut line: Line<'_>, refusals: usize) -> Line<'_> {
    if line.labels.len() > LABELS_MAX {
        let more = line.labels.len() - (LABELS_MAX - 1);
        line.labels.truncate(LABELS_MAX - 1);
        line.labels.push(format!("and {more} more"));
    }
    match refusals {
        0 => {}
        1 => line.labels.push("1 refusal".to_owned()),
        many => line.labels.push(format!("{many} refusals")),
    }
    line
}

/// What leads out of a dialog as a whole: what it needs, and the dialogs that it offers.
fn outward(chart: &Chart) -> (Option<&str>, Vec<&str>) {
    let needs = chart.edges.iter().find(|edge| edge.walked.how == How::SteppedUp).map(|edge| edge.label.as_str());
    let offers = chart.edges.iter().filter(|edge| matches!(edge.walked.how, How::OfferedDialog(_))).map(|edge| edge.to.as_str());
    (needs, offers.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::{Scripts, Sources};

    #[test]
    fn every_state_of_every_dialog_stands_in_both_pictures() {
        let map = Map::of(&Scripts::load(&Sources::embedded()).unwrap());
        let (svg, mermaid) = (svg(&map, None), mermaid(&map, None));
        for chart in &map.charts {
            assert!(svg.contains(&format!("id=\"{}\"", chart.dialog)), "{}", chart.dialog);
            for place in &chart.places {
                assert!(svg.contains(&format!("id=\"{}.{}\"", chart.dialog, place.state)), "{}.{}", chart.dialog, place.state);
                assert!(mermaid.contains(&format!("{}__{}[", chart.dialog, place.state)), "{}.{}", chart.dialog, place.state);
            }
        }
        assert_eq!(svg.matches("<svg").count(), 1);
        assert!(!svg.contains("NaN"));
    }

    #[test]
    fn one_dialog_is_drawn_alone_and_the_same_each_time() {
        let map = Map::of(&Scripts::load(&Sources::embedded()).unwrap());
        let pay = svg(&map, Some("pay"));
        assert_eq!(pay, svg(&map, Some("pay")));
        assert!(pay.contains("id=\"pay.confirm\"") && !pay.contains("id=\"why.start\""));
        let refusals = lines(map.charts.iter().find(|chart| chart.dialog == "pay").unwrap());
        let to_collect = refusals.iter().find(|line| (line.from, line.to) == ("schedule", "collect")).unwrap();
        assert_eq!(to_collect.labels, ["5 refusals"]);
    }
}
