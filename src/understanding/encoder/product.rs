//! Rows of floats times a matrix of int8, in whole numbers: the weights are never made into floats.
//!
//! A row of the input is rounded to int16 first, as finely as its sums of products have room for in int32. Those sums are exact, and
//! what follows them is multiplied and added in two roundings, so a product is the same on every processor, to the bit.
//!
//! A matrix lies in panels of 16 columns, each with its rows in pairs, one pair after another. A panel is used for all rows of the
//! input, some of them at a time, whose sums stay in registers.

use super::vectorised::{Arithmetic, Loop, PAIR, PANEL, vectorised};

/// A pair of rows of a panel: for each column two weights beside each other, in two's complement.
type Pair = [u8; PAIR];

/// A matrix of int8, with steps and a bias for each column: what a dense layer of a network is.
#[derive(Debug)]
pub(super) struct Matrix {
    rows: usize,
    columns: usize,
    /// Panels of [`PANEL`] columns.
    weights: Box<[Pair]>,
    /// Rows that share their steps.
    group: usize,
    /// What a weight of 1 is worth: for each panel, each group of rows in turn, a step for each column.
    steps: Box<[f32]>,
    biases: Box<[f32]>,
}

/// Rows and columns, and how many rows share their steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) group: usize,
}

impl Shape {
    pub(super) fn steps(self) -> usize {
        self.rows / self.group * self.columns
    }
}

/// An input in whole numbers; kept for the next.
#[derive(Debug, Default)]
pub(super) struct Rounded {
    /// In blocks of rows: for each pair of columns, the pair of each row of the block, the first in the lower half.
    pairs: Vec<u32>,
    /// What 1 is worth in each row.
    steps: Vec<f32>,
}

impl Matrix {
    /// `weights` has panels of [`PANEL`] columns, each row by row.
    ///
    /// # Panics
    /// Where the lengths do not fit each other: the file's reader makes them of one pair of numbers.
    pub(super) fn new(shape: Shape, weights: &[u8], steps: Box<[f32]>, biases: Box<[f32]>) -> Self {
        let Shape { rows, columns, group } = shape;
        assert!(group.is_multiple_of(2) && columns.is_multiple_of(PANEL) && rows.is_multiple_of(group));
        assert!(weights.len() == rows * columns && steps.len() == shape.steps() && biases.len() == columns);
        let beside = |pair: &[u8; PAIR]| std::array::from_fn(|place| pair[place % 2 * PANEL + place / 2]);
        let weights = weights.as_chunks::<PAIR>().0.iter().map(beside).collect();
        Self { rows, columns, weights, group, steps, biases }
    }

    /// Writes `input × matrix × steps + biases` over `output`, where `input` has rows of as many floats as the matrix has rows.
    /// `rounded` is scratch.
    pub(super) fn multiply(&self, input: &[f32], output: &mut [f32], rounded: &mut Rounded) {
        let count = input.len() / self.rows;
        assert!(input.len() == count * self.rows && output.len() == count * self.columns);
        rounded.pairs.resize(input.len() / 2, 0);
        rounded.steps.resize(count, 0.0);
        vectorised(Product { matrix: self, input, output, rounded });
    }

    /// The most that a part of the input is rounded to: sums of a group's products stay within an int32.
    fn most(&self) -> f32 {
        let room = i32::MAX.unsigned_abs() as usize / (1 << 7) / self.group;
        room.min(i16::MAX.unsigned_abs().into()) as f32
    }
}

struct Product<'a> {
    matrix: &'a Matrix,
    input: &'a [f32],
    output: &'a mut [f32],
    rounded: &'a mut Rounded,
}

/// Rows of the input that are taken at a time, of as many as are left.
const fn block_rows(left: usize, is_wide: bool) -> usize {
    match left {
        12.. if is_wide => 12,
        8.. if is_wide => 8,
        6.. if !is_wide => 6,
        4.. => 4,
        2.. => 2,
        _ => 1,
    }
}

impl Loop for Product<'_> {
    type Output = ();

    #[inline(always)]
    fn run<A: Arithmetic>(self) {
        let Product { matrix, input, output, rounded } = self;
        let Matrix { rows, columns, weights, group, steps, biases } = matrix;
        let (pairs, count) = (rows / 2, input.len() / rows);
        let most = matrix.most();
        let mut row = 0;
        while row < count {
            let block = block_rows(count - row, A::IS_WIDE);
            let into = &mut rounded.pairs[row * pairs..][..block * pairs];
            for place in 0..block {
                rounded.steps[row + place] = round(&input[(row + place) * rows..][..*rows], most, into, place, block);
            }
            row += block;
        }
        let panels = weights.chunks_exact(pairs).zip(steps.as_chunks::<PANEL>().0.chunks_exact(rows / group));
        for (place, ((weights, steps), biases)) in panels.zip(biases.as_chunks::<PANEL>().0).enumerate() {
            let panel = Panel { weights, steps, biases, pairs: group / 2 };
            let mut row = 0;
            while row < count {
                let block = block_rows(count - row, A::IS_WIDE);
                let input = &rounded.pairs[row * pairs..][..block * pairs];
                let steps = &rounded.steps[row..][..block];
                let output = &mut output[row * columns + place * PANEL..];
                match block {
                    12 => panel.multiply::<A, 12, 1>(input, steps, output, *columns),
                    8 => panel.multiply::<A, 8, 1>(input, steps, output, *columns),
                    6 => panel.multiply::<A, 6, 1>(input, steps, output, *columns),
                    4 => panel.multiply::<A, 4, 2>(input, steps, output, *columns),
                    2 => panel.multiply::<A, 2, 2>(input, steps, output, *columns),
                    _ => panel.multiply::<A, 1, 4>(input, steps, output, *columns),
                }
                row += block;
            }
        }
    }
}

/// Rounds a row to whole numbers of a step, the largest to `most`, and gives the step. Its pairs are every `block`th, from `place` on.
#[inline(always)]
fn round(row: &[f32], most: f32, pairs: &mut [u32], place: usize, block: usize) -> f32 {
    // A float of this size has no bits left after the point, so that adding it rounds, and its low bits are the number.
    const ROUNDING: f32 = 12_582_912.0;
    // Of floats without their signs the bits have the order of the floats.
    let mut sizes = [0_u32; PANEL];
    for part in row.chunks(PANEL) {
        for (size, value) in sizes.iter_mut().zip(part) {
            *size = (*size).max(value.to_bits() & (u32::MAX >> 1));
        }
    }
    let largest = f32::from_bits(sizes.into_iter().max().unwrap_or(0)).max(f32::MIN_POSITIVE * most);
    let inverse = most / largest;
    let whole = |value: f32| (value * inverse + ROUNDING).to_bits();
    for (pair, [first, second]) in pairs.iter_mut().skip(place).step_by(block).zip(row.as_chunks::<2>().0) {
        *pair = whole(*first) & 0xFFFF | whole(*second) << 16;
    }
    largest / most
}

/// A panel of the matrix.
struct Panel<'a> {
    weights: &'a [Pair],
    /// Of each group of pairs.
    steps: &'a [[f32; PANEL]],
    biases: &'a [f32; PANEL],
    /// Pairs of a group.
    pairs: usize,
}

impl Panel<'_> {
    /// `ROWS` rows of the input with this panel. Each sum is taken in `STRANDS` parts, so that enough of them are under way at a
    /// time: one would wait for itself.
    #[inline(always)]
    fn multiply<A: Arithmetic, const ROWS: usize, const STRANDS: usize>(
        &self,
        input: &[u32],
        input_steps: &[f32],
        output: &mut [f32],
        columns: usize,
    ) {
        let mut totals = [[0.0_f32; PANEL]; ROWS];
        let groups = input.as_chunks::<ROWS>().0.chunks_exact(self.pairs).zip(self.weights.chunks_exact(self.pairs));
        for ((input, weights), steps) in groups.zip(self.steps) {
            let mut sums = [[A::zero(); ROWS]; STRANDS];
            let (inputs, rest) = input.as_chunks::<STRANDS>();
            let (weights, weights_left) = weights.as_chunks::<STRANDS>();
            for (input, weights) in inputs.iter().zip(weights) {
                for strand in 0..STRANDS {
                    let weights = A::widen(&weights[strand]);
                    for row in 0..ROWS {
                        sums[strand][row] = A::add_products(sums[strand][row], weights, A::repeat(input[strand][row]));
                    }
                }
            }
            for (input, weights) in rest.iter().zip(weights_left) {
                let weights = A::widen(weights);
                for row in 0..ROWS {
                    sums[0][row] = A::add_products(sums[0][row], weights, A::repeat(input[row]));
                }
            }
            for row in 0..ROWS {
                let sum = (1..STRANDS).fold(sums[0][row], |sum, strand| A::add(sum, sums[strand][row]));
                let sum = A::floats(sum);
                for column in 0..PANEL {
                    totals[row][column] += sum[column] * steps[column];
                }
            }
        }
        for row in 0..ROWS {
            let output = &mut output[row * columns..][..PANEL];
            for column in 0..PANEL {
                output[column] = totals[row][column] * input_steps[row] + self.biases[column];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::vectorised::Plain;
    use super::*;

    /// Row by row and column by column, in the order of the definition.
    fn by_definition(shape: Shape, weights: &[u8], steps: &[f32], biases: &[f32], input: &[f32]) -> Vec<f32> {
        let mut output = Vec::new();
        for input in input.chunks_exact(shape.rows) {
            for (column, bias) in biases.iter().enumerate() {
                let (panel, within) = (column / PANEL, column % PANEL);
                let weight = |row: usize| f32::from(weights[(panel * shape.rows + row) * PANEL + within].cast_signed());
                let groups = shape.rows / shape.group;
                let step = |row: usize| steps[(panel * groups + row / shape.group) * PANEL + within];
                let sum: f32 = input.iter().enumerate().map(|(row, value)| value * weight(row) * step(row)).sum();
                output.push(sum + bias);
            }
        }
        output
    }

    prop_compose! {
        fn problem()(count in 1_usize..30, fours in 1_usize..12, panels in 1_usize..4, is_grouped in any::<bool>())(
            weights in proptest::collection::vec(any::<u8>(), fours * 4 * panels * PANEL),
            input in proptest::collection::vec(-1.0_f32..1.0, count * fours * 4),
            steps in proptest::collection::vec(0.001_f32..0.01, fours * panels * PANEL),
            count in Just(count),
            shape in Just(Shape { rows: fours * 4, columns: panels * PANEL, group: if is_grouped { 4 } else { fours * 4 } }),
        ) -> (usize, Shape, Vec<u8>, Vec<f32>, Vec<f32>) {
            (count, shape, weights, steps[..shape.steps()].to_vec(), input)
        }
    }

    proptest! {
        #[test]
        fn every_form_comes_to_the_same((count, shape, weights, steps, input) in problem()) {
            let biases = steps[..shape.columns].to_vec();
            let expected = by_definition(shape, &weights, &steps, &biases, &input);
            let matrix = Matrix::new(shape, &weights, steps.into(), biases.into());
            let (mut widest, mut plain, mut rounded) = (vec![0.0; expected.len()], vec![0.0; expected.len()], Rounded::default());
            matrix.multiply(&input, &mut widest, &mut rounded);
            Product { matrix: &matrix, input: &input, output: &mut plain, rounded: &mut rounded }.run::<Plain>();
            prop_assert_eq!(&widest, &plain);
            for (place, expected) in expected.iter().enumerate() {
                prop_assert!((widest[place] - expected).abs() < 1e-3, "{} rows: {} for {expected}", count, widest[place]);
            }
        }
    }

    #[test]
    fn sums_have_room_for_the_largest_and_nothing_comes_of_nothing() {
        let shape = Shape { rows: 2048, columns: PANEL, group: 2048 };
        let matrix = Matrix::new(shape, &vec![0x80; 2048 * PANEL], vec![1.0; PANEL].into(), vec![0.5; PANEL].into());
        let (mut output, mut rounded) = (vec![0.0; 2 * PANEL], Rounded::default());
        let input: Vec<f32> = [3.0, 0.0].into_iter().flat_map(|value| vec![value; 2048]).collect();
        matrix.multiply(&input, &mut output, &mut rounded);
        let expected = -3.0 * 2048.0 * 128.0;
        assert!(output[..PANEL].iter().all(|value| (value - expected).abs() < 1.0), "{output:?}");
        assert!(output[PANEL..].iter().all(|value| *value == 0.5), "{output:?}");
    }
}
