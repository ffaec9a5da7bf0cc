//! MiniLM: BERT with six layers of twelve heads, and the mean of what comes out. 384 wide. English.

use std::path::Path;

use super::activation::{Attention, HEAD, Norm, add, bend_gaussian, to_unit_length};
use super::file::{EncoderFault, Kind, Parts};
use super::product::{Matrix, Rounded, Shape};
use super::word_piece::WordPieces;

pub(super) const WIDTH: usize = 384;
/// What follows in a message is not read.
const PIECES_MAX: usize = 128;
const LAYERS: usize = 6;
const HEADS: usize = WIDTH / HEAD;
const HIDDEN: usize = 4 * WIDTH;
/// Rows of a matrix that share their steps.
const GROUP: usize = 64;

pub(super) struct Mini {
    pieces: WordPieces,
    /// A vector for each piece: a step, and whole numbers of it in two's complement.
    steps: Box<[f32]>,
    table: Box<[u8]>,
    /// A vector for each place in a sentence.
    places: Box<[f32]>,
    norm: Norm,
    layers: Vec<Layer>,
}

struct Layer {
    /// Query, key and value beside each other.
    attention: Matrix,
    mixing: Matrix,
    norm: Norm,
    widening: Matrix,
    narrowing: Matrix,
    last_norm: Norm,
}

/// What one sentence needs on its way; kept for the next.
#[derive(Default)]
pub(super) struct Scratch {
    rows: Vec<u32>,
    states: Vec<f32>,
    wide: Vec<f32>,
    mixed: Vec<f32>,
    products: Vec<f32>,
    weights: Vec<f32>,
    rounded: Rounded,
}

impl Mini {
    pub(super) fn load(path: &Path) -> Result<Self, EncoderFault> {
        let mut parts = Parts::open(path, Kind::Mini)?;
        let pieces = WordPieces::read(&mut parts)?;
        let (steps, table) = (parts.floats(pieces.len())?, parts.bytes(pieces.len() * WIDTH)?);
        let places = parts.floats(PIECES_MAX * WIDTH)?;
        let norm = Norm::new(parts.floats(WIDTH)?, parts.floats(WIDTH)?);
        let layers = (0..LAYERS).map(|_| Layer::read(&mut parts)).collect::<Result<_, _>>()?;
        parts.end()?;
        Ok(Self { pieces, steps, table, places, norm, layers })
    }

    pub(super) fn knows(&self, word: &str) -> bool {
        self.pieces.knows(word)
    }

    /// Writes the vector of a text, of unit length. `vector` is [`WIDTH`] long.
    pub(super) fn encode(&self, text: &str, vector: &mut [f32], scratch: &mut Scratch) {
        self.pieces.rows(text, PIECES_MAX, &mut scratch.rows);
        let count = scratch.rows.len();
        scratch.states.resize(count * WIDTH, 0.0);
        let states = scratch.states.chunks_exact_mut(WIDTH);
        for ((state, place), row) in states.zip(self.places.chunks_exact(WIDTH)).zip(&scratch.rows) {
            let row = *row as usize;
            for ((value, whole), place) in state.iter_mut().zip(&self.table[row * WIDTH..][..WIDTH]).zip(place) {
                *value = f32::from(whole.cast_signed()) * self.steps[row] + place;
            }
        }
        self.norm.apply(&mut scratch.states);
        for layer in &self.layers {
            layer.apply(scratch);
        }
        vector.fill(0.0);
        scratch.states.chunks_exact(WIDTH).for_each(|state| add(vector, state));
        to_unit_length(vector);
    }
}

fn dense(parts: &mut Parts, rows: usize, columns: usize) -> Result<Matrix, EncoderFault> {
    parts.matrix(Shape { rows, columns, group: GROUP })
}

impl Layer {
    fn read(parts: &mut Parts) -> Result<Self, EncoderFault> {
        Ok(Self {
            attention: dense(parts, WIDTH, 3 * WIDTH)?,
            mixing: dense(parts, WIDTH, WIDTH)?,
            norm: Norm::new(parts.floats(WIDTH)?, parts.floats(WIDTH)?),
            widening: dense(parts, WIDTH, HIDDEN)?,
            narrowing: dense(parts, HIDDEN, WIDTH)?,
            last_norm: Norm::new(parts.floats(WIDTH)?, parts.floats(WIDTH)?),
        })
    }

    fn apply(&self, scratch: &mut Scratch) {
        let Scratch { states, wide, mixed, products, weights, rounded, .. } = scratch;
        let count = states.len() / WIDTH;
        wide.resize(count * 3 * WIDTH, 0.0);
        mixed.resize(count * WIDTH, 0.0);
        products.resize(count * WIDTH, 0.0);
        self.attention.multiply(states, wide, rounded);
        for head in 0..HEADS {
            Attention { states: wide, output: mixed, head, heads: HEADS, weights }.apply();
        }
        self.mixing.multiply(mixed, products, rounded);
        add(states, products);
        self.norm.apply(states);
        wide.resize(count * HIDDEN, 0.0);
        self.widening.multiply(states, wide, rounded);
        bend_gaussian(wide);
        self.narrowing.multiply(wide, products, rounded);
        add(states, products);
        self.last_norm.apply(states);
    }
}
