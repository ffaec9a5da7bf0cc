//! What a trial comes to over a test set, in shares of sentences.
#![expect(clippy::float_arithmetic, reason = "shares of sentences are no money; figures never come from here")]

use std::collections::BTreeMap;
use std::time::Duration;

use super::trial::{Answer, Labelled, OUT_OF_SCOPE};

/// A sentence of the test set, what was answered, and how long that took.
#[derive(Clone, Debug)]
pub struct Tried<'a> {
    pub row: &'a Labelled,
    pub answer: Answer,
    pub took: Duration,
}

/// What a test set showed. Shares are 0 to 1; `None` where there was no sentence to take a share of.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    pub in_scope: usize,
    pub out_of_scope: usize,
    /// The likeliest label is the right one, of sentences in scope, refused or not.
    pub accuracy: Option<f64>,
    /// Right and not refused, of sentences in scope.
    pub right_and_kept: Option<f64>,
    /// Right, of the sentences in scope that were not refused.
    pub right_of_kept: Option<f64>,
    pub refused_out_of_scope: Option<f64>,
    /// The right label is among those that are asked about, of the sentences in scope that were refused.
    pub asked_rightly: Option<f64>,
    /// Wrong, of the sentences, in scope or not, whose answer was kept and would move money; and how many there were.
    pub wrong_where_money_moves: Option<f64>,
    pub money_would_move: usize,
    /// How well the score tells sentences in scope from those out of it: the chance that it is higher for one in scope.
    pub area_under_curve: Option<f64>,
    pub p50: Duration,
    pub p99: Duration,
}

/// A point of the rejection curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurvePoint {
    pub threshold: f32,
    pub right_and_kept: Option<f64>,
    pub right_of_kept: Option<f64>,
    pub refused_out_of_scope: Option<f64>,
}

fn share(part: usize, whole: usize) -> Option<f64> {
    let of = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    (whole > 0).then(|| of(part) / of(whole))
}

fn is_right(tried: &Tried<'_>) -> bool {
    tried.answer.label == tried.row.label
}

/// Measures what was answered.
#[must_use]
pub fn measures(tried: &[Tried<'_>]) -> Measures {
    let (inside, outside): (Vec<&Tried<'_>>, Vec<&Tried<'_>>) = tried.iter().partition(|tried| tried.row.label != OUT_OF_SCOPE);
    let kept = inside.iter().filter(|tried| tried.answer.kept).count();
    let kept_right = inside.iter().filter(|tried| tried.answer.kept && is_right(tried)).count();
    let money: Vec<&Tried<'_>> = tried.iter().filter(|tried| tried.answer.kept && tried.answer.moves_money).collect();
    let mut times: Vec<Duration> = tried.iter().map(|tried| tried.took).collect();
    times.sort_unstable();
    let percentile = |percent: usize| times.get((times.len() * percent / 100).min(times.len().saturating_sub(1))).copied();
    Measures {
        in_scope: inside.len(),
        out_of_scope: outside.len(),
        accuracy: share(inside.iter().filter(|tried| is_right(tried)).count(), inside.len()),
        right_and_kept: share(kept_right, inside.len()),
        right_of_kept: share(kept_right, kept),
        refused_out_of_scope: share(outside.iter().filter(|tried| !tried.answer.kept).count(), outside.len()),
        asked_rightly: share(inside.iter().filter(|tried| tried.answer.asked.contains(&tried.row.label)).count(), inside.len() - kept),
        wrong_where_money_moves: share(money.iter().filter(|tried| !is_right(tried)).count(), money.len()),
        money_would_move: money.len(),
        area_under_curve: area_under_curve(&inside, &outside),
        p50: percentile(50).unwrap_or_default(),
        p99: percentile(99).unwrap_or_default(),
    }
}

/// By the ranks of the scores; equal scores count half.
fn area_under_curve(inside: &[&Tried<'_>], outside: &[&Tried<'_>]) -> Option<f64> {
    let mut scores: Vec<f32> = outside.iter().map(|tried| tried.answer.score).collect();
    scores.sort_by(f32::total_cmp);
    let higher = inside.iter().map(|tried| {
        let below = scores.partition_point(|score| *score < tried.answer.score);
        let not_above = scores.partition_point(|score| *score <= tried.answer.score);
        below + not_above
    });
    share(higher.sum(), 2 * inside.len() * outside.len())
}

/// The rejection curve at each tenth of the kept sentences in scope.
#[must_use]
pub fn rejection_curve(tried: &[Tried<'_>]) -> Vec<CurvePoint> {
    let mut scores: Vec<f32> = tried.iter().filter(|tried| tried.row.label != OUT_OF_SCOPE).map(|tried| tried.answer.score).collect();
    scores.sort_by(f32::total_cmp);
    let at = |tenth: usize| scores.get(scores.len() * tenth / 10).copied();
    let point = |threshold: f32| {
        let moved: Vec<Tried<'_>> = tried
            .iter()
            .cloned()
            .map(|mut tried: Tried<'_>| {
                tried.answer.kept = tried.answer.score >= threshold;
                tried
            })
            .collect();
        let measures = measures(&moved);
        CurvePoint {
            threshold,
            right_and_kept: measures.right_and_kept,
            right_of_kept: measures.right_of_kept,
            refused_out_of_scope: measures.refused_out_of_scope,
        }
    };
    (0..10).filter_map(at).map(point).collect()
}

/// The labels that are taken for others, the most frequent first: the right label, what it was taken for, and how often.
#[must_use]
pub fn confusion<'a>(tried: &'a [Tried<'_>]) -> Vec<(&'a str, &'a str, usize)> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for tried in tried.iter().filter(|tried| tried.answer.kept && !is_right(tried)) {
        *counts.entry((&tried.row.label, &tried.answer.label)).or_default() += 1;
    }
    let mut pairs: Vec<(&str, &str, usize)> = counts.into_iter().map(|((right, taken), count)| (right, taken, count)).collect();
    pairs.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(label: &str) -> Labelled {
        Labelled { text: String::new(), label: label.to_owned(), language: None, wording: None }
    }

    #[test]
    fn shares_are_of_what_they_say() {
        let rows = [row("pay"), row("pay"), row("why"), row("why"), row(OUT_OF_SCOPE), row(OUT_OF_SCOPE)];
        let answers = [("pay", 0.9), ("why", 0.8), ("why", 0.3), ("why", 0.7), ("pay", 0.6), ("pay", 0.1)];
        let tried: Vec<Tried<'_>> = rows
            .iter()
            .zip(answers)
            .zip(1..)
            .map(|((row, (label, score)), micros)| Tried {
                row,
                answer: Answer { label: label.to_owned(), score, kept: score >= 0.5, asked: Vec::new(), moves_money: label == "pay" },
                took: Duration::from_micros(micros),
            })
            .collect();
        let measures = measures(&tried);
        assert_eq!((measures.in_scope, measures.out_of_scope), (4, 2));
        assert_eq!((measures.accuracy, measures.right_and_kept), (Some(0.75), Some(0.5)));
        assert_eq!(measures.right_of_kept, Some(2.0 / 3.0));
        assert_eq!(measures.refused_out_of_scope, Some(0.5));
        assert_eq!((measures.wrong_where_money_moves, measures.money_would_move), (Some(0.5), 2));
        assert_eq!(measures.area_under_curve, Some(7.0 / 8.0));
        assert_eq!((measures.p50, measures.p99), (Duration::from_micros(4), Duration::from_micros(6)));
        assert_eq!(confusion(&tried), [("oos", "pay", 1), ("pay", "why", 1)]);
        let curve = rejection_curve(&tried);
        assert_eq!((curve[0].threshold, curve[0].right_and_kept, curve[0].refused_out_of_scope), (0.3, Some(0.75), Some(0.5)));
    }

    #[test]
    fn nothing_tried_is_no_share() {
        let measures = measures(&[]);
        assert_eq!((measures.accuracy, measures.refused_out_of_scope, measures.area_under_curve), (None, None, None));
        assert!(rejection_curve(&[]).is_empty());
    }
}
