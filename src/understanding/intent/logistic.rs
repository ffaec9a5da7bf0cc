//! A linear head over dense vectors: multinomial logistic regression, fitted by L-BFGS.
//!
//! The rows are shared between a fixed number of threads and their sums added up in a fixed order: on one kind of processor the same
//! rows give the same weights, however many cores there are.
#![expect(clippy::float_arithmetic, reason = "a probability of an intent is no money; figures never come from here")]

use ndarray::linalg::general_mat_mul;
use ndarray::{Array1, Array2, ArrayView1, ArrayView2, ArrayViewMut2, Axis};

use super::lbfgs::{Slope, minimise};

/// The rows are summed up in this many shares.
const SHARES: usize = 2;
/// Rows that go through the weights together.
const BATCH: usize = 512;

/// How a head is fitted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    /// How little large weights are held down: the weight of the errors beside half the sum of squared weights.
    pub(super) trust: f32,
    pub(super) steps: usize,
}

/// A fitted head.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Head {
    pub(super) classes: usize,
    pub(super) width: usize,
    /// For each column of a vector and last for the bias, the weight of each class.
    pub(super) weights: Vec<f32>,
}

impl Head {
    /// Fits to vectors, one a row, and the class of each.
    pub(super) fn fit(classes: usize, mut rows: Array2<f32>, class_of: &[usize], fit: Fit) -> Head {
        let width = rows.ncols();
        let mut weights = vec![0.0; (width + 1) * classes];
        // What all rows share tells no classes apart, but makes the way to the weights a long one.
        let mean = rows.mean_axis(Axis(0)).unwrap_or_else(|| Array1::zeros(width));
        rows -= &mean;
        let problem = Problem { classes, rows: rows.view(), class_of, trust: fit.trust };
        minimise(&problem, &mut weights, fit.steps);
        let (weights_of, bias) = weights.split_at_mut(width * classes);
        for (mean, weights) in mean.iter().zip(weights_of.chunks_exact(classes.max(1))) {
            bias.iter_mut().zip(weights).for_each(|(bias, weight)| *bias -= mean * weight);
        }
        Head { classes, width, weights }
    }

    /// Whether it has as many weights as it needs.
    pub(super) fn is_whole(&self) -> bool {
        self.width.checked_add(1).and_then(|rows| rows.checked_mul(self.classes)) == Some(self.weights.len())
    }

    /// Whether it tells so many classes apart by vectors of this width.
    pub(super) fn fits(&self, classes: usize, width: usize) -> bool {
        self.classes == classes && self.width == width
    }

    /// The probability of each class.
    pub(super) fn probabilities(&self, vector: &[f32]) -> Vec<f32> {
        let (weights, bias) = self.weights.split_at(self.width * self.classes);
        let mut scores = bias.to_vec();
        for (value, weights) in vector.iter().zip(weights.chunks_exact(self.classes.max(1))) {
            scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += value * weight);
        }
        softmax(&mut scores);
        scores
    }
}

/// Scores become probabilities. The logarithm of their sum is given back.
fn softmax(scores: &mut [f32]) -> f32 {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
    most + sum.ln()
}

struct Problem<'a> {
    classes: usize,
    rows: ArrayView2<'a, f32>,
    class_of: &'a [usize],
    trust: f32,
}

impl Slope for Problem<'_> {
    /// The loss at these weights, and its slope.
    fn slope(&self, weights: &[f32], slope: &mut [f32]) -> f64 {
        let share = self.rows.nrows().div_ceil(SHARES).max(1);
        let parts: Vec<(f64, Vec<f32>)> = std::thread::scope(|scope| {
            let rows = self.rows.axis_chunks_iter(Axis(0), share).zip(self.class_of.chunks(share));
            let running: Vec<_> = rows.map(|(rows, class_of)| scope.spawn(move || self.part(weights, &rows, class_of))).collect();
            running.into_iter().map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        });
        let held_down = self.rows.ncols() * self.classes;
        let mut size = 0.0;
        slope[held_down..].fill(0.0);
        for (slope, weight) in slope[..held_down].iter_mut().zip(weights) {
            *slope = weight / self.trust;
            size += f64::from(*weight) * f64::from(*weight);
        }
        for (_, part) in &parts {
            slope.iter_mut().zip(part).for_each(|(slope, part)| *slope += part);
        }
        parts.iter().map(|(loss, _)| loss).sum::<f64>() + 0.5 * size / f64::from(self.trust)
    }
}

impl Problem<'_> {
    /// The loss over some rows, and its slope.
    fn part(&self, weights: &[f32], rows: &ArrayView2<'_, f32>, class_of: &[usize]) -> (f64, Vec<f32>) {
        let (mut loss, mut slope) = (0.0, vec![0.0; weights.len()]);
        let cut = rows.ncols() * self.classes;
        let shape = (rows.ncols(), self.classes);
        let (weights, bias) = weights.split_at(cut);
        let (slope_of_weights, slope_of_bias) = slope.split_at_mut(cut);
        let views = (ArrayView2::from_shape(shape, weights), ArrayViewMut2::from_shape(shape, slope_of_weights));
        let (Ok(weights), Ok(mut slope_of_weights)) = views else { return (loss, slope) };
        let bias = ArrayView1::from(bias);
        for (rows, class_of) in rows.axis_chunks_iter(Axis(0), BATCH).zip(class_of.chunks(BATCH)) {
            let mut errors = rows.dot(&weights) + bias;
            for (mut scores, class) in errors.outer_iter_mut().zip(class_of) {
                let right = scores[*class];
                loss += f64::from(softmax(scores.as_slice_mut().unwrap_or_default()) - right);
                scores[*class] -= 1.0;
            }
            general_mat_mul(1.0, &rows.t(), &errors, 1.0, &mut slope_of_weights);
            slope_of_bias.iter_mut().zip(errors.sum_axis(Axis(0))).for_each(|(slope, sum)| *slope += sum);
        }
        (loss, slope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corners() -> (Array2<f32>, Vec<usize>) {
        let points = [[1.0, 0.1], [0.9, -0.1], [-1.0, 0.2], [-0.8, 0.0], [0.1, 1.0], [-0.1, 0.9]];
        (Array2::from(points.to_vec()), vec![0, 0, 1, 1, 2, 2])
    }

    #[test]
    fn what_can_be_told_apart_is_told_apart() {
        let (rows, classes) = corners();
        let head = Head::fit(3, rows.clone(), &classes, Fit { trust: 30.0, steps: 50 });
        for (place, &class) in classes.iter().enumerate() {
            let probabilities = head.probabilities(rows.row(place).to_slice().unwrap());
            assert!(probabilities[class] > 0.8, "{probabilities:?}");
            assert!((probabilities.iter().sum::<f32>() - 1.0).abs() < 1e-5);
        }
        assert_eq!(head, Head::fit(3, rows, &classes, Fit { trust: 30.0, steps: 50 }));
    }

    #[test]
    fn the_slope_is_that_of_the_loss() {
        let (rows, class_of) = corners();
        let problem = Problem { classes: 3, rows: rows.view(), class_of: &class_of, trust: 2.0 };
        let weights: Vec<f32> = (0u8..9).map(|place| f32::from(place % 5) * 0.1 - 0.2).collect();
        let mut slope = vec![0.0; 9];
        problem.slope(&weights, &mut slope);
        for place in 0..9 {
            let at = |shift: f32| {
                let mut moved = weights.clone();
                moved[place] += shift;
                problem.slope(&moved, &mut [0.0; 9])
            };
            let measured = (at(1e-2) - at(-1e-2)) / 2e-2;
            assert!((measured - f64::from(slope[place])).abs() < 1e-2, "{place}: {measured} {}", slope[place]);
        }
    }

    #[test]
    fn no_rows_give_equal_chances() {
        let head = Head::fit(2, Array2::zeros((0, 3)), &[], Fit { trust: 30.0, steps: 50 });
        assert_eq!(head.probabilities(&[0.1, 0.2, 0.3]), [0.5, 0.5]);
    }
}
