//! What the stories walk of the dialogs, and what they do not: states, and ways out of them.
//!
//! What no story walks is a list beside the dialogs, [`UNWALKED`]. It may only get shorter: a way that is not walked and not
//! listed is a fault, and so is a line for a way that is walked by now.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::dialog::{Edge, How, Map, Walked};

/// The list of ways that no story walks yet, relative to the folder of dialogs.
pub const UNWALKED: &str = "unwalked.txt";

/// How far stories reach.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub states: usize,
    pub edges: usize,
    /// Dialog and state.
    pub unwalked_states: Vec<(String, String)>,
    pub unwalked_edges: Vec<Edge>,
}

impl Coverage {
    /// Holds what was walked against what there is to walk; of one dialog, or of all.
    #[must_use]
    pub fn of(map: &Map, walked: &BTreeSet<Walked>, dialog: Option<&str>) -> Coverage {
        let mut coverage = Coverage { states: 0, edges: 0, unwalked_states: Vec::new(), unwalked_edges: Vec::new() };
        for chart in map.charts.iter().filter(|chart| dialog.is_none_or(|dialog| chart.dialog == dialog)) {
            for place in &chart.places {
                coverage.states += 1;
                let entered = Walked { dialog: chart.dialog.clone(), state: Some(place.state.clone()), how: How::Entered };
                if !walked.contains(&entered) {
                    coverage.unwalked_states.push((chart.dialog.clone(), place.state.clone()));
                }
            }
            coverage.edges += chart.edges.len();
            coverage.unwalked_edges.extend(chart.edges.iter().filter(|edge| !walked.contains(&edge.walked)).cloned());
        }
        coverage
    }

    /// The ways of the list that are walked by now or are gone, and those that are not walked and stand in no list.
    #[must_use]
    pub fn against(&self, list: &str) -> (Vec<String>, Vec<String>) {
        let listed: BTreeSet<&str> = lines(list).collect();
        let unwalked: BTreeSet<String> = self.unwalked_edges.iter().map(ToString::to_string).collect();
        let gone = listed.iter().filter(|line| !unwalked.contains(**line)).map(|line| (*line).to_owned());
        let new = unwalked.iter().filter(|line| !listed.contains(line.as_str())).cloned();
        (gone.collect(), new.collect())
    }

    /// The list without what is walked by now. Nothing is added: what is not walked is to be walked.
    #[must_use]
    pub fn shrunk(&self, list: &str) -> String {
        let (gone, _) = self.against(list);
        list.lines().filter(|line| !gone.iter().any(|gone| gone == line.trim_end())).map(|line| format!("{line}\n")).collect()
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let edge = |edge: &Edge| {
            let walked = &edge.walked;
            json!({ "dialog": walked.dialog, "state": walked.state, "way": edge.label, "to": edge.to })
        };
        let state = |(dialog, state): &(String, String)| json!({ "dialog": dialog, "state": state });
        json!({
            "states": self.states,
            "edges": self.edges,
            "unwalked_states": self.unwalked_states.iter().map(state).collect::<Vec<_>>(),
            "unwalked_edges": self.unwalked_edges.iter().map(edge).collect::<Vec<_>>(),
        })
    }
}

fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::{Scripts, Sources};

    #[test]
    fn what_is_not_walked_is_named_and_its_list_only_shrinks() {
        let scripts = Scripts::load(&Sources::embedded()).unwrap();
        let map = Map::of(&scripts);
        let all: BTreeSet<Walked> = map.edges().map(|edge| edge.walked.clone()).collect();
        let yes = map.edges().find(|edge| edge.to_string() == "pay: confirm: yes -> schedule").unwrap().walked.clone();
        let most: BTreeSet<Walked> = all.iter().filter(|walked| **walked != yes).cloned().collect();
        let coverage = Coverage::of(&map, &most, None);
        let named: Vec<String> = coverage.unwalked_edges.iter().map(ToString::to_string).collect();
        assert_eq!(named, ["pay: confirm: yes -> schedule"]);
        assert_eq!(coverage.unwalked_states.len(), coverage.states);
        let list = "# What is left.\npay: confirm: yes -> schedule\nold: a: go -> b\n";
        let gone = ["old: a: go -> b".to_owned()];
        assert_eq!(coverage.against(list), (gone.to_vec(), Vec::new()));
        assert_eq!(coverage.shrunk(list), "# What is left.\npay: confirm: yes -> schedule\n");
        assert_eq!(coverage.against("").1, ["pay: confirm: yes -> schedule"]);
        assert_eq!(Coverage::of(&map, &most, Some("why")).unwalked_edges, []);
    }
}
