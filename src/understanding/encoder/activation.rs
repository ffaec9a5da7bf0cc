//! What the networks do between their matrix products, over rows of floats: norms, bends, and the weights of attention.
//!
//! Exponentials are computed here, in loops that the compiler makes wide: within 3 units of the last place of a float.

use super::vectorised::{Arithmetic, Loop, vectorised};

/// Added to a variance before its root is taken, in both networks.
const EPSILON: f32 = 1e-12;
/// Sums are taken in as many parts, so that they can be taken beside each other.
const PARTS: usize = 16;

/// `x` to the power that the base of the natural logarithm is raised to. Below -87 it is as at -87: next to nothing.
#[inline(always)]
fn exponential<A: Arithmetic>(x: f32) -> f32 {
    // A float of this size has no bits left after the point, so that adding it rounds, and its low bits are the number.
    const ROUNDING: f32 = 12_582_912.0;
    // 2^x between -1/2 and 1/2, by the polynomial that is nearest to it.
    const POWERS: [f32; 7] = [1.0, std::f32::consts::LN_2, 0.240_226_5, 0.055_503_27, 0.009_618_025, 0.001_340_043_3, 0.000_154_697_32];
    let scaled = x.clamp(-87.0, 88.0) * std::f32::consts::LOG2_E;
    let rounded = scaled + ROUNDING;
    let rest = scaled - (rounded - ROUNDING);
    let mut power = POWERS[6];
    for coefficient in [POWERS[5], POWERS[4], POWERS[3], POWERS[2], POWERS[1], POWERS[0]] {
        power = A::multiply_add(power, rest, coefficient);
    }
    let whole = rounded.to_bits().wrapping_sub(ROUNDING.to_bits());
    power * f32::from_bits(whole.wrapping_add(127) << 23)
}

/// `x Φ(x)` with the normal distribution's Φ, by formula 7.1.26 of Abramowitz and Stegun (within 1.5e-7).
#[inline(always)]
fn gaussian_unit<A: Arithmetic>(x: f32) -> f32 {
    const TERMS: [f32; 5] = [1.061_405_4, -1.453_152, 1.421_413_7, -0.284_496_74, 0.254_829_6];
    let far = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let near = 1.0 / A::multiply_add(0.327_591_1, far, 1.0);
    let mut sum = TERMS[0];
    for term in [TERMS[1], TERMS[2], TERMS[3], TERMS[4]] {
        sum = A::multiply_add(sum, near, term);
    }
    let tail = 0.5 * sum * near * exponential::<A>(-far * far);
    x * if x < 0.0 { tail } else { 1.0 - tail }
}

#[inline(always)]
fn sum(values: &[f32], mut part: impl FnMut(f32) -> f32) -> f32 {
    let mut sums = [0.0_f32; PARTS];
    let (chunks, rest) = values.as_chunks::<PARTS>();
    for chunk in chunks {
        for place in 0..PARTS {
            sums[place] += part(chunk[place]);
        }
    }
    for (place, value) in rest.iter().enumerate() {
        sums[place] += part(*value);
    }
    sums.iter().sum()
}

/// A gain and a shift for each column of a row that is brought to mean 0 and variance 1.
pub(super) struct Norm {
    gains: Box<[f32]>,
    shifts: Box<[f32]>,
}

impl Norm {
    pub(super) fn new(gains: Box<[f32]>, shifts: Box<[f32]>) -> Self {
        Self { gains, shifts }
    }

    /// Norms each row in place.
    pub(super) fn apply(&self, rows: &mut [f32]) {
        vectorised(Norming { norm: self, rows });
    }
}

struct Norming<'a> {
    norm: &'a Norm,
    rows: &'a mut [f32],
}

impl Loop for Norming<'_> {
    type Output = ();

    #[inline(always)]
    fn run<A: Arithmetic>(self) {
        let Norm { gains, shifts } = self.norm;
        let width = gains.len() as f32;
        for row in self.rows.chunks_exact_mut(gains.len()) {
            let mean = sum(row, |value| value) / width;
            let variance = sum(row, |value| (value - mean) * (value - mean)) / width;
            let factor = 1.0 / (variance + EPSILON).sqrt();
            for ((value, gain), shift) in row.iter_mut().zip(gains).zip(shifts) {
                *value = A::multiply_add((*value - mean) * factor, *gain, *shift);
            }
        }
    }
}

/// The bend between the two dense layers of MiniLM, in place.
pub(super) fn bend_gaussian(values: &mut [f32]) {
    vectorised(Bending(values));
}

struct Bending<'a>(&'a mut [f32]);

impl Loop for Bending<'_> {
    type Output = ();

    #[inline(always)]
    fn run<A: Arithmetic>(self) {
        for value in self.0 {
            *value = gaussian_unit::<A>(*value);
        }
    }
}

/// Cuts off what is below 0, in place.
pub(super) fn rectify(values: &mut [f32]) {
    for value in values {
        *value = value.max(0.0);
    }
}

/// Adds what is above 0 to what is there.
pub(super) fn add_rectified(sums: &mut [f32], values: &[f32]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value.max(0.0);
    }
}

pub(super) fn add(sums: &mut [f32], values: &[f32]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value;
    }
}

/// Brings a vector to length 1. One of nothing but zeros stays.
pub(super) fn to_unit_length(vector: &mut [f32]) {
    let length = sum(vector, |value| value * value).sqrt();
    if length > 0.0 {
        vector.iter_mut().for_each(|value| *value /= length);
    }
}

/// What one head of attention makes of its rows: each row of `output` becomes a mean of the rows of values, weighted by how
/// near the row's query is to each key.
pub(super) struct Attention<'a> {
    /// Query, key and value of all heads of a token, one token a row.
    pub(super) states: &'a [f32],
    pub(super) output: &'a mut [f32],
    pub(super) head: usize,
    pub(super) heads: usize,
    /// Scratch for as many floats as there are tokens.
    pub(super) weights: &'a mut Vec<f32>,
}

/// Floats of one head.
pub(super) const HEAD: usize = 32;

impl Attention<'_> {
    pub(super) fn apply(self) {
        vectorised(self);
    }
}

impl Loop for Attention<'_> {
    type Output = ();

    #[inline(always)]
    fn run<A: Arithmetic>(self) {
        let width = self.heads * HEAD;
        let part = |row: usize, which: usize| {
            let mut part = [0.0_f32; HEAD];
            part.copy_from_slice(&self.states[row * 3 * width + which * width + self.head * HEAD..][..HEAD]);
            part
        };
        let count = self.states.len() / (3 * width);
        let scale = 1.0 / (HEAD as f32).sqrt();
        self.weights.resize(count, 0.0);
        for row in 0..count {
            let query = part(row, 0);
            let mut most = f32::NEG_INFINITY;
            for (other, weight) in self.weights.iter_mut().enumerate() {
                let key = part(other, 1);
                let mut products = [0.0_f32; PARTS];
                for place in 0..PARTS {
                    products[place] = A::multiply_add(query[place], key[place], query[place + PARTS] * key[place + PARTS]);
                }
                *weight = products.iter().sum::<f32>() * scale;
                most = most.max(*weight);
            }
            for weight in self.weights.iter_mut() {
                *weight = exponential::<A>(*weight - most);
            }
            let whole = sum(self.weights, |weight| weight);
            let mut mixed = [0.0_f32; HEAD];
            for (other, weight) in self.weights.iter().enumerate() {
                let (value, share) = (part(other, 2), weight / whole);
                for place in 0..HEAD {
                    mixed[place] = A::multiply_add(value[place], share, mixed[place]);
                }
            }
            self.output[row * width + self.head * HEAD..][..HEAD].copy_from_slice(&mixed);
        }
    }
}

/// The hyperbolic tangent, in place.
pub(super) fn bend_tangent(values: &mut [f32]) {
    vectorised(Tangent(values));
}

struct Tangent<'a>(&'a mut [f32]);

impl Loop for Tangent<'_> {
    type Output = ();

    #[inline(always)]
    fn run<A: Arithmetic>(self) {
        for value in self.0 {
            let twice = exponential::<A>(-2.0 * value.abs());
            *value = ((1.0 - twice) / (1.0 + twice)).copysign(*value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::vectorised::Plain;
    use super::*;

    struct Raising(f32);

    impl Loop for Raising {
        type Output = f32;

        #[inline(always)]
        fn run<A: Arithmetic>(self) -> f32 {
            exponential::<A>(self.0)
        }
    }

    #[test]
    fn bends_are_what_their_formulas_say() {
        for step in -2_000..2_000_i16 {
            let x = f32::from(step) / 100.0;
            for found in [Raising(x).run::<Plain>(), vectorised(Raising(x))] {
                assert!((found / x.exp() - 1.0).abs() < 4e-7 * x.abs().max(1.0), "{x}: {found}");
            }
            let mut tangent = [x];
            bend_tangent(&mut tangent);
            assert!((tangent[0] - x.tanh()).abs() < 3e-7, "{x}: {}", tangent[0]);
        }
        // Φ(1) and Φ(-2), from tables of the normal distribution.
        let mut values = [0.0, 1.0, -2.0, 10.0, -10.0];
        bend_gaussian(&mut values);
        for (found, expected) in values.iter().zip([0.0, 0.841_344_7, -0.045_500_26, 10.0, 0.0]) {
            assert!((found - expected).abs() < 1e-6, "{found} for {expected}");
        }
    }

    #[test]
    fn a_norm_gives_mean_zero_and_variance_one() {
        let norm = Norm::new(vec![1.0; 32].into(), vec![0.0; 32].into());
        let mut rows: Vec<f32> = (0..64_u16).map(|place| f32::from(place * 7 % 13)).collect();
        norm.apply(&mut rows);
        for row in rows.chunks_exact(32) {
            assert!(row.iter().sum::<f32>().abs() < 1e-4);
            assert!((row.iter().map(|value| value * value).sum::<f32>() / 32.0 - 1.0).abs() < 1e-4);
        }
    }
}
