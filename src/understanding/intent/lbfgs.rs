//! Limited-memory BFGS (Nocedal 1980): the least of a smooth function, from its value and slope.
#![expect(clippy::float_arithmetic, reason = "weights of a head are no money; figures never come from here")]

use std::collections::VecDeque;

/// Steps that the curvature is told from.
const REMEMBERED: usize = 8;
/// A step is halved at most so often before the search ends.
const HALVINGS_MAX: usize = 20;
/// A step is good where it gains at least this part of what the slope promises.
const GAIN_MIN: f64 = 1e-4;
/// The search ends where a step gains less than this part of the value.
const GAIN_LEFT: f64 = 1e-6;

/// A function with a slope.
pub(super) trait Slope {
    /// The value at a place; the slope there is written into `slope`.
    fn slope(&self, place: &[f32], slope: &mut [f32]) -> f64;
}

/// A step that was made, the change of the slope over it, and one over their product.
struct Step {
    moved: Vec<f32>,
    turned: Vec<f32>,
    inverse: f64,
}

/// Walks from `place` to where the function is least, in at most `steps` steps.
pub(super) fn minimise(function: &impl Slope, place: &mut [f32], steps: usize) {
    let mut slope = vec![0.0; place.len()];
    let mut value = function.slope(place, &mut slope);
    let mut memory: VecDeque<Step> = VecDeque::with_capacity(REMEMBERED);
    let (mut next, mut next_slope) = (place.to_vec(), slope.clone());
    for _ in 0..steps {
        let direction = direction(&slope, &memory);
        let promise = dot(&direction, &slope);
        if promise >= 0.0 {
            return;
        }
        let length = dot(&slope, &slope).sqrt();
        let mut stride = if memory.is_empty() { (1.0 / length).min(1.0) } else { 1.0 };
        let mut halvings = 0;
        let reached = loop {
            walk(&mut next, place, &direction, stride);
            let reached = function.slope(&next, &mut next_slope);
            if reached <= value + GAIN_MIN * stride * promise {
                break reached;
            }
            halvings += 1;
            if halvings > HALVINGS_MAX {
                return;
            }
            stride /= 2.0;
        };
        remember(&mut memory, place, &next, &slope, &next_slope);
        place.copy_from_slice(&next);
        slope.copy_from_slice(&next_slope);
        if value - reached <= GAIN_LEFT * value.abs() {
            return;
        }
        value = reached;
    }
}

fn remember(memory: &mut VecDeque<Step>, place: &[f32], next: &[f32], slope: &[f32], next_slope: &[f32]) {
    let difference = |after: &[f32], before: &[f32]| after.iter().zip(before).map(|(after, before)| after - before).collect::<Vec<f32>>();
    let (moved, turned) = (difference(next, place), difference(next_slope, slope));
    let product = dot(&moved, &turned);
    if product > 0.0 {
        if memory.len() == REMEMBERED {
            memory.pop_front();
        }
        memory.push_back(Step { moved, turned, inverse: 1.0 / product });
    }
}

/// Down the slope, bent by the curvature that the remembered steps showed.
fn direction(slope: &[f32], memory: &VecDeque<Step>) -> Vec<f32> {
    let mut direction: Vec<f32> = slope.iter().map(|slope| -slope).collect();
    let mut shares = Vec::with_capacity(memory.len());
    for step in memory.iter().rev() {
        let share = step.inverse * dot(&step.moved, &direction);
        add(&mut direction, &step.turned, -share);
        shares.push(share);
    }
    if let Some(last) = memory.back() {
        let scale = narrow(1.0 / (last.inverse * dot(&last.turned, &last.turned)));
        direction.iter_mut().for_each(|part| *part *= scale);
    }
    for (step, share) in memory.iter().zip(shares.into_iter().rev()) {
        let back = step.inverse * dot(&step.turned, &direction);
        add(&mut direction, &step.moved, share - back);
    }
    direction
}

fn dot(left: &[f32], right: &[f32]) -> f64 {
    left.iter().zip(right).map(|(left, right)| f64::from(*left) * f64::from(*right)).sum()
}

fn add(sum: &mut [f32], more: &[f32], times: f64) {
    let times = narrow(times);
    sum.iter_mut().zip(more).for_each(|(sum, more)| *sum += times * more);
}

fn walk(next: &mut [f32], place: &[f32], direction: &[f32], stride: f64) {
    let stride = narrow(stride);
    for ((next, place), part) in next.iter_mut().zip(place).zip(direction) {
        *next = place + stride * part;
    }
}

/// Rounded to the precision that weights have.
fn narrow(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A bowl that is much steeper one way than the other.
    struct Bowl;

    impl Slope for Bowl {
        fn slope(&self, place: &[f32], slope: &mut [f32]) -> f64 {
            let (x, y) = (f64::from(place[0] - 3.0), f64::from(place[1] + 1.0));
            slope[0] = narrow(2.0 * x);
            slope[1] = narrow(200.0 * y);
            x * x + 100.0 * y * y
        }
    }

    #[test]
    fn the_lowest_place_of_a_bowl_is_found() {
        let mut place = [0.0, 0.0];
        minimise(&Bowl, &mut place, 50);
        assert!((place[0] - 3.0).abs() < 1e-2 && (place[1] + 1.0).abs() < 1e-2, "{place:?}");
    }
}
