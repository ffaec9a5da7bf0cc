//! A unit vector in bytes: a step, and how many steps each part is long. A quarter of the floats, and a cosine is exact to a thousandth.
#![expect(clippy::float_arithmetic, reason = "closeness of sentences is no money; figures never come from here")]

use std::sync::Arc;

use taxline_encoder::products;

/// The most steps that a part is long.
const STEPS_MAX: f32 = 127.0;

/// A vector in bytes. Copies share them, and vectors of one file share its bytes.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Coded {
    step: f32,
    bytes: Arc<Vec<u8>>,
    start: u32,
    length: u32,
}

impl Coded {
    pub(in crate::understanding) fn of(vector: &[f32]) -> Coded {
        let most = vector.iter().fold(f32::MIN_POSITIVE, |most, part| most.max(part.abs()));
        let step = most / STEPS_MAX;
        let bytes: Vec<u8> = vector.iter().map(|part| ((part / step).round() as i8).cast_unsigned()).collect();
        let length = bytes.len();
        Coded::within(step, Arc::new(bytes), 0, length).unwrap_or_default()
    }

    /// The vector whose steps are those bytes, where there are as many.
    pub(super) fn within(step: f32, bytes: Arc<Vec<u8>>, start: usize, length: usize) -> Option<Coded> {
        bytes.get(start..start.checked_add(length)?)?;
        Some(Coded { step, bytes, start: u32::try_from(start).ok()?, length: u32::try_from(length).ok()? })
    }

    pub(in crate::understanding) fn step(&self) -> f32 {
        self.step
    }

    /// How many steps each part is long: two's complement.
    pub(in crate::understanding) fn steps(&self) -> &[u8] {
        &self.bytes[self.start as usize..][..self.length as usize]
    }

    /// The floats that are kept.
    pub(in crate::understanding) fn floats(&self) -> impl Iterator<Item = f32> {
        self.steps().iter().map(|steps| f32::from(steps.cast_signed()) * self.step)
    }

    /// The cosine to each of other vectors, all of length 1.
    pub(super) fn cosines<'a>(&self, others: &'a [Coded]) -> impl Iterator<Item = f32> + use<'a> {
        let products = products(self.steps(), others.iter().map(Coded::steps));
        let step = self.step;
        // Sums of a thousand products of bytes are exact in a float.
        others.iter().zip(products).map(move |(other, product)| product as f32 * step * other.step)
    }
}

impl PartialEq for Coded {
    fn eq(&self, other: &Coded) -> bool {
        self.step == other.step && self.steps() == other.steps()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cosine(left: &[f32], right: &[f32]) -> f32 {
        Coded::of(left).cosines(&[Coded::of(right)]).sum()
    }

    #[test]
    fn a_cosine_is_kept_to_a_thousandth() {
        let unit = |turn: f32| {
            let vector: Vec<f32> = (0u8..200).map(|place| (f32::from(place) * turn).sin()).collect();
            let length = vector.iter().map(|part| part * part).sum::<f32>().sqrt();
            vector.into_iter().map(|part| part / length).collect::<Vec<f32>>()
        };
        let (left, right) = (unit(0.3), unit(0.31));
        let exact: f32 = left.iter().zip(&right).map(|(left, right)| left * right).sum();
        assert!((cosine(&left, &right) - exact).abs() < 1e-3, "{exact}");
        assert!((cosine(&left, &left) - 1.0).abs() < 2e-3);
    }

    #[test]
    fn nothing_is_near_nothing() {
        assert_eq!((cosine(&[0.0; 8], &[0.0; 8]), cosine(&[], &[])), (0.0, 0.0));
    }
}
