//! The dialogs as a Mermaid flowchart, with a frame around each where there are several.

use super::{charts, lines, outward, word};
use crate::dialog::{Chart, Does, Map};

/// The flowchart of one dialog, or of all.
#[must_use]
pub fn mermaid(map: &Map, dialog: Option<&str>) -> String {
    let mut text = "flowchart TD\n".to_owned();
    for chart in charts(map, dialog) {
        text += &format!("  subgraph {name}[\"{name}\"]\n", name = chart.dialog);
        for place in &chart.places {
            let what = if place.what.is_empty() { String::new() } else { format!("<br/>{} {}", word(place.does), place.what.join(", ")) };
            text += &format!("    {}[\"{}{what}\"]\n", id(chart, &place.state), place.state);
            if place.does == Does::Bind {
                text += &format!("    style {} stroke:#b3261e,stroke-width:3px\n", id(chart, &place.state));
            }
        }
        for line in lines(chart) {
            let label = if line.labels.is_empty() { String::new() } else { format!("|\"{}\"|", line.labels.join("<br/>")) };
            text += &format!("    {} -->{label} {}\n", id(chart, line.from), id(chart, line.to));
        }
        text += "  end\n";
        let (_, offers) = outward(chart);
        for offered in offers.into_iter().filter(|_| dialog.is_none()) {
            text += &format!("  {} -. offers .-> {offered}\n", chart.dialog);
        }
    }
    text
}

fn id(chart: &Chart, state: &str) -> String {
    format!("{}__{state}", chart.dialog)
}
