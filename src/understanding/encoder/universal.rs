//! The Universal Sentence Encoder, multilingual, version 3: convolutions over two, three and five pieces, a mean, and a small
//! dense network. 512 wide. English and Spanish meet in one space.

use std::path::Path;

use super::activation::{Norm, add, add_rectified, bend_tangent, rectify, to_unit_length};
use super::file::{EncoderFault, Kind, Parts};
use super::product::{Matrix, Rounded, Shape};
use super::sentence_piece::SentencePieces;

pub(super) const WIDTH: usize = 512;
/// What follows in a message is not read.
const PIECES_MAX: usize = 128;
/// Width of one convolution.
const BRANCH: usize = 256;
const BRANCHES: usize = 3;
const FEATURES: usize = WIDTH + BRANCHES * BRANCH;
const HIDDEN: usize = 320;
/// The rows of the table share 17 scales.
const SCALES: usize = 17;
/// Bytes of a row of the table.
const ROW_BYTES: usize = WIDTH / 4 * 3;

pub(super) struct Universal {
    pieces: SentencePieces,
    table: Table,
    /// What goes into the convolutions, for all three beside each other.
    entry: Matrix,
    entry_norm: Norm,
    branches: [Branch; BRANCHES],
    norm: Norm,
    projection: Matrix,
    /// Two residual layers: what each makes of its input, and of what went into it.
    dense: [Matrix; 6],
}

/// A vector for each piece, in whole numbers below 64: four of them in three bytes, the first in the lowest bits.
struct Table {
    rows: Box<[u8]>,
    /// The first row after those of each scale.
    ends: [usize; SCALES],
    scales: Box<[f32]>,
    lows: Box<[f32]>,
}

/// Two convolutions over some neighbouring pieces, each added to what went in.
struct Branch {
    pieces: usize,
    /// How many of the pieces stand before the one in question.
    before: usize,
    convolutions: [Matrix; 2],
}

/// What one sentence needs on its way; kept for the next.
#[derive(Default)]
pub(super) struct Scratch {
    rows: Vec<u32>,
    features: Vec<f32>,
    pieces: Vec<f32>,
    entries: Vec<f32>,
    states: Vec<f32>,
    windows: Vec<f32>,
    products: Vec<f32>,
    rounded: Rounded,
}

impl Universal {
    pub(super) fn load(path: &Path) -> Result<Self, EncoderFault> {
        let mut parts = Parts::open(path, Kind::Universal)?;
        let pieces = SentencePieces::read(&mut parts)?;
        let table = Table::read(&mut parts, pieces.len())?;
        let entry = dense(&mut parts, WIDTH, BRANCHES * BRANCH)?;
        let entry_norm = Norm::new(parts.floats(BRANCHES * BRANCH)?, parts.floats(BRANCHES * BRANCH)?);
        let branches = [Branch::read(&mut parts, 2, 0)?, Branch::read(&mut parts, 3, 1)?, Branch::read(&mut parts, 5, 2)?];
        let norm = Norm::new(parts.floats(FEATURES)?, parts.floats(FEATURES)?);
        let projection = dense(&mut parts, FEATURES, WIDTH)?;
        let dense = [
            dense(&mut parts, WIDTH, HIDDEN)?,
            dense(&mut parts, WIDTH, HIDDEN)?,
            dense(&mut parts, HIDDEN, HIDDEN)?,
            dense(&mut parts, HIDDEN, WIDTH)?,
            dense(&mut parts, HIDDEN, WIDTH)?,
            dense(&mut parts, WIDTH, WIDTH)?,
        ];
        parts.end()?;
        Ok(Self { pieces, table, entry, entry_norm, branches, norm, projection, dense })
    }

    pub(super) fn knows(&self, word: &str) -> bool {
        self.pieces.knows(word)
    }

    /// Writes the vector of a text, of unit length. `vector` is [`WIDTH`] long.
    pub(super) fn encode(&self, text: &str, vector: &mut [f32], scratch: &mut Scratch) {
        self.pieces.rows(text, PIECES_MAX, &mut scratch.rows);
        let count = scratch.rows.len();
        scratch.features.resize(count * FEATURES, 0.0);
        scratch.pieces.resize(count * WIDTH, 0.0);
        for (place, row) in scratch.rows.iter().enumerate() {
            let piece = &mut scratch.pieces[place * WIDTH..][..WIDTH];
            self.table.write(*row as usize, piece);
            scratch.features[place * FEATURES..][..WIDTH].copy_from_slice(piece);
        }
        scratch.entries.resize(count * BRANCHES * BRANCH, 0.0);
        self.entry.multiply(&scratch.pieces, &mut scratch.entries, &mut scratch.rounded);
        self.entry_norm.apply(&mut scratch.entries);
        for (branch, place) in self.branches.iter().zip(0..) {
            branch.apply(scratch, place);
        }
        self.norm.apply(&mut scratch.features);
        let mut total = [0.0; FEATURES];
        scratch.features.chunks_exact(FEATURES).for_each(|features| add(&mut total, features));
        // The mean of all projections is the projection of the sum; it is weighted by the root of how many there are.
        let mean = 1.0 / count as f32;
        total.iter_mut().for_each(|sum| *sum *= mean);
        let mut mixed = [0.0; WIDTH];
        self.projection.multiply(&total, &mut mixed, &mut scratch.rounded);
        let root = (count as f32).sqrt();
        mixed.iter_mut().for_each(|value| *value *= root);
        self.answer(&mixed, vector, &mut scratch.rounded);
    }

    fn answer(&self, mixed: &[f32; WIDTH], vector: &mut [f32], rounded: &mut Rounded) {
        let [first, past_first, second, third, past_third, fourth] = &self.dense;
        let (mut one, mut two, mut beside) = ([0.0; HIDDEN], [0.0; HIDDEN], [0.0; HIDDEN]);
        first.multiply(mixed, &mut one, rounded);
        rectify(&mut one);
        second.multiply(&one, &mut two, rounded);
        past_first.multiply(mixed, &mut beside, rounded);
        add(&mut two, &beside);
        rectify(&mut two);
        let (mut three, mut last) = ([0.0; WIDTH], [0.0; WIDTH]);
        third.multiply(&two, &mut three, rounded);
        rectify(&mut three);
        past_third.multiply(&two, vector, rounded);
        fourth.multiply(&three, &mut last, rounded);
        add(vector, &last);
        bend_tangent(vector);
        to_unit_length(vector);
    }
}

/// A dense layer, of one step for each column.
fn dense(parts: &mut Parts, rows: usize, columns: usize) -> Result<Matrix, EncoderFault> {
    parts.matrix(Shape { rows, columns, group: rows })
}

impl Table {
    fn read(parts: &mut Parts, count: usize) -> Result<Self, EncoderFault> {
        let mut ends = [0; SCALES];
        let mut end = 0_usize;
        for (place, rows) in ends.iter_mut().zip(parts.numbers(SCALES)?) {
            end = end.saturating_add(rows as usize);
            *place = end;
        }
        if end != count {
            return Err(parts.fault("its table has not a row for each piece"));
        }
        Ok(Self { ends, scales: parts.floats(SCALES)?, lows: parts.floats(SCALES)?, rows: parts.bytes(count * ROW_BYTES)? })
    }

    fn write(&self, row: usize, vector: &mut [f32]) {
        let place = self.ends.iter().position(|end| row < *end).unwrap_or(SCALES - 1);
        let (scale, low) = (self.scales[place], self.lows[place]);
        let rows = self.rows[row * ROW_BYTES..][..ROW_BYTES].as_chunks::<3>().0;
        for (values, [first, second, third]) in vector.as_chunks_mut::<4>().0.iter_mut().zip(rows) {
            let whole = [first & 63, first >> 6 | second << 2 & 63, second >> 4 | third << 4 & 63, third >> 2];
            *values = whole.map(|whole| f32::from(whole) * scale + low);
        }
    }
}

impl Branch {
    fn read(parts: &mut Parts, pieces: usize, before: usize) -> Result<Self, EncoderFault> {
        let convolutions = [dense(parts, pieces * BRANCH, BRANCH)?, dense(parts, pieces * BRANCH, BRANCH)?];
        Ok(Self { pieces, before, convolutions })
    }

    /// Writes what the branch in this place makes of its entries into its columns of the features.
    fn apply(&self, scratch: &mut Scratch, place: usize) {
        let Scratch { entries, states, windows, products, features, rounded, .. } = scratch;
        states.clear();
        entries.chunks_exact(BRANCHES * BRANCH).for_each(|entries| states.extend_from_slice(&entries[place * BRANCH..][..BRANCH]));
        products.resize(states.len(), 0.0);
        for convolution in &self.convolutions {
            self.windows(states, windows);
            convolution.multiply(windows, products, rounded);
            add_rectified(states, products);
        }
        for (features, states) in features.chunks_exact_mut(FEATURES).zip(states.chunks_exact(BRANCH)) {
            features[WIDTH + place * BRANCH..][..BRANCH].copy_from_slice(states);
        }
    }

    /// For each piece its neighbours and itself in one row, with zeros beyond the ends of the sentence.
    fn windows(&self, states: &[f32], windows: &mut Vec<f32>) {
        let count = states.len() / BRANCH;
        windows.clear();
        for place in 0..count {
            for step in 0..self.pieces {
                match (place + step).checked_sub(self.before).filter(|other| *other < count) {
                    Some(other) => windows.extend_from_slice(&states[other * BRANCH..][..BRANCH]),
                    None => windows.extend([0.0; BRANCH]),
                }
            }
        }
    }
}
