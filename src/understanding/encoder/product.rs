//! Rows of floats times a matrix of int8. The weights stay int8 in memory.
//!
//! A matrix lies in panels of 16 columns, each with its rows one after another. A panel is made into floats once, in scratch
//! that stays in the cache, and is used for all rows of the input, six or twelve at a time, whose sums stay in registers.

use super::vectorised::{Arithmetic, Loop, vectorised};

/// Columns of a panel.
pub(super) const PANEL: usize = 16;
/// A matrix of int8, with steps and a bias for each column: what a dense layer of a network is.
#[derive(Debug)]
pub(super) struct Matrix {
    rows: usize,
    columns: usize,
    /// Panels of [`PANEL`] columns; two's complement.
    weights: Box<[u8]>,
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

impl Matrix {
    /// # Panics
    /// Where the lengths do not fit each other: the file's reader makes them of one pair of numbers.
    pub(super) fn new(shape: Shape, weights: Box<[u8]>, steps: Box<[f32]>, biases: Box<[f32]>) -> Self {
        let Shape { rows, columns, group } = shape;
        assert!(rows.is_multiple_of(4) && columns.is_multiple_of(PANEL) && rows.is_multiple_of(group));
        assert!(weights.len() == rows * columns && steps.len() == shape.steps() && biases.len() == columns);
        Self { rows, columns, weights, group, steps, biases }
    }

    /// Writes `input × matrix × steps + biases` over `output`, where `input` has rows of as many floats as the matrix has rows.
    /// `panel` is scratch.
    pub(super) fn multiply(&self, input: &[f32], output: &mut [f32], panel: &mut Vec<f32>) {
        let count = input.len() / self.rows;
        assert!(input.len() == count * self.rows && output.len() == count * self.columns);
        panel.resize(self.rows * PANEL, 0.0);
        vectorised(Product { matrix: self, input, output, panel });
    }
}

struct Product<'a> {
    matrix: &'a Matrix,
    input: &'a [f32],
    output: &'a mut [f32],
    panel: &'a mut [f32],
}

impl Loop for Product<'_> {
    type Output = ();

    #[inline(always)]
    fn run<A: Arithmetic>(self) {
        let Matrix { rows, columns, weights, group, steps, biases } = self.matrix;
        let count = self.input.len() / rows;
        let steps = steps.chunks_exact(rows / group * PANEL);
        for (place, (weights, steps)) in weights.chunks_exact(rows * PANEL).zip(steps).enumerate() {
            let first = place * PANEL;
            let biases = columns_of(&biases[first..]);
            if count == 1 && group == rows {
                one_row::<A>(self.input, weights, &columns_of(steps), &biases, &mut self.output[first..]);
                continue;
            }
            unpack(weights, *group, steps, self.panel);
            let mut row = 0;
            while row < count {
                let input = &self.input[row * rows..];
                let output = &mut self.output[row * columns + first..];
                let left = count - row;
                let panel = &*self.panel;
                row += match left {
                    12.. if A::IS_WIDE => block::<A, 12, 1>(input, panel, &biases, output, *columns),
                    8.. if A::IS_WIDE => block::<A, 8, 1>(input, panel, &biases, output, *columns),
                    6.. if !A::IS_WIDE => block::<A, 6, 1>(input, panel, &biases, output, *columns),
                    4.. if A::IS_WIDE => block::<A, 4, 2>(input, panel, &biases, output, *columns),
                    4.. => block::<A, 4, 1>(input, panel, &biases, output, *columns),
                    2.. if A::IS_WIDE => block::<A, 2, 4>(input, panel, &biases, output, *columns),
                    2.. => block::<A, 2, 2>(input, panel, &biases, output, *columns),
                    _ => block::<A, 1, 4>(input, panel, &biases, output, *columns),
                };
            }
        }
    }
}

#[inline(always)]
fn columns_of(values: &[f32]) -> [f32; PANEL] {
    let mut columns = [0.0; PANEL];
    columns.copy_from_slice(&values[..PANEL]);
    columns
}

#[inline(always)]
fn unpack(weights: &[u8], group: usize, steps: &[f32], panel: &mut [f32]) {
    let groups = panel.as_chunks_mut::<PANEL>().0.chunks_exact_mut(group);
    let weights = weights.as_chunks::<PANEL>().0.chunks_exact(group);
    for ((panel, weights), steps) in groups.zip(weights).zip(steps.as_chunks::<PANEL>().0) {
        let steps = *steps;
        for (row, weights) in panel.iter_mut().zip(weights) {
            let mut scaled = floats(weights);
            for column in 0..PANEL {
                scaled[column] *= steps[column];
            }
            *row = scaled;
        }
    }
}

/// `ROWS` rows of the input with one panel; gives how many rows that were. Each sum is taken in `STRANDS` parts, so that enough
/// of them are under way at a time: one would wait for itself.
#[inline(always)]
fn block<A: Arithmetic, const ROWS: usize, const STRANDS: usize>(
    input: &[f32],
    panel: &[f32],
    biases: &[f32; PANEL],
    output: &mut [f32],
    columns: usize,
) -> usize {
    let (panel, _) = panel.as_chunks::<PANEL>();
    let rows = panel.len();
    let inputs: [&[f32]; ROWS] = std::array::from_fn(|row| &input[row * rows..][..rows]);
    let mut sums = [[[0.0_f32; PANEL]; ROWS]; STRANDS];
    for (place, weights) in panel.as_chunks::<STRANDS>().0.iter().enumerate() {
        for strand in 0..STRANDS {
            let weights = weights[strand];
            for row in 0..ROWS {
                let factor = inputs[row][place * STRANDS + strand];
                let sums = &mut sums[strand][row];
                for column in 0..PANEL {
                    sums[column] = A::multiply_add(factor, weights[column], sums[column]);
                }
            }
        }
    }
    for row in 0..ROWS {
        let output = &mut output[row * columns..][..PANEL];
        for column in 0..PANEL {
            let sum = (1..STRANDS).fold(sums[0][row][column], |sum, strand| sum + sums[strand][row][column]);
            output[column] = sum + biases[column];
        }
    }
    ROWS
}

/// One row of the input, where all rows of the matrix share their steps: the panel is used once, so it is not worth writing
/// down. Four sums for each column, because one would wait for itself.
#[inline(always)]
fn one_row<A: Arithmetic>(input: &[f32], weights: &[u8], steps: &[f32; PANEL], biases: &[f32; PANEL], output: &mut [f32]) {
    let mut sums = [[0.0_f32; PANEL]; 4];
    let (weights, _) = weights.as_chunks::<PANEL>();
    for (input, weights) in input.as_chunks::<4>().0.iter().zip(weights.as_chunks::<4>().0) {
        for row in 0..4 {
            let weights = floats(&weights[row]);
            for column in 0..PANEL {
                sums[row][column] = A::multiply_add(input[row], weights[column], sums[row][column]);
            }
        }
    }
    for column in 0..PANEL {
        let sum = (sums[0][column] + sums[1][column]) + (sums[2][column] + sums[3][column]);
        output[column] = A::multiply_add(sum, steps[column], biases[column]);
    }
}

#[inline(always)]
fn floats(weights: &[u8; PANEL]) -> [f32; PANEL] {
    let mut floats = [0.0; PANEL];
    for column in 0..PANEL {
        floats[column] = f32::from(weights[column].cast_signed());
    }
    floats
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::vectorised::Plain;
    use super::*;

    /// Row by row and column by column, in the order of the definition.
    fn by_definition(matrix: &Matrix, input: &[f32]) -> Vec<f32> {
        let mut output = Vec::new();
        for input in input.chunks_exact(matrix.rows) {
            for column in 0..matrix.columns {
                let (panel, within) = (column / PANEL, column % PANEL);
                let weight = |row: usize| f32::from(matrix.weights[(panel * matrix.rows + row) * PANEL + within].cast_signed());
                let groups = matrix.rows / matrix.group;
                let step = |row: usize| matrix.steps[(panel * groups + row / matrix.group) * PANEL + within];
                let sum: f32 = input.iter().enumerate().map(|(row, value)| value * weight(row) * step(row)).sum();
                output.push(sum + matrix.biases[column]);
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
        ) -> (usize, Matrix, Vec<f32>) {
            let (steps, biases) = (steps[..shape.steps()].into(), steps[..shape.columns].into());
            (count, Matrix::new(shape, weights.into(), steps, biases), input)
        }
    }

    proptest! {
        #[test]
        fn every_form_comes_to_the_same((count, matrix, input) in problem()) {
            let expected = by_definition(&matrix, &input);
            let (mut widest, mut plain, mut panel) = (vec![0.0; expected.len()], vec![0.0; expected.len()], Vec::new());
            matrix.multiply(&input, &mut widest, &mut panel);
            Product { matrix: &matrix, input: &input, output: &mut plain, panel: &mut panel }.run::<Plain>();
            for (place, expected) in expected.iter().enumerate() {
                prop_assert!((widest[place] - expected).abs() < 1e-4, "{} rows: {} for {expected}", count, widest[place]);
                prop_assert!((plain[place] - expected).abs() < 1e-4, "{} rows: {} for {expected}", count, plain[place]);
            }
        }
    }
}
