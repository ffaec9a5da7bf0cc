//! Sentence encoders: a text to a vector of unit length, near to those of texts that mean the same. No I/O but loading.
//!
//! Two networks by others, run here without a tensor library: the Universal Sentence Encoder (English and Spanish in one space) and MiniLM
//! (English, finer and slower). Their weights are files beside the program, int8 on the disk and in memory. Where a file is
//! missing the program goes without. A vector is a function of the text; a text of any length costs at most what 128 of its
//! pieces cost.

#![expect(clippy::float_arithmetic, reason = "vectors of meaning are no money; figures never come from here")]

mod activation;
mod bytes;
mod file;
mod mini;
mod product;
mod sentence_piece;
mod trie;
mod universal;
#[expect(unsafe_code, reason = "runs loops compiled for wider registers, where the processor has them; 270 lines, audited")]
mod vectorised;
mod word_piece;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use mini::Mini;
use universal::Universal;

pub use bytes::products;
pub use file::EncoderFault;

/// Names of the files, in the folder of the weights.
const UNIVERSAL_FILE: &str = "universal.weights";
const MINI_FILE: &str = "mini.weights";

/// What turns a text into a vector. Copies share the weights.
#[derive(Clone)]
pub struct Encoder {
    network: Network,
    /// How many texts it was asked for, and its copies.
    asked: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Network {
    Universal(Arc<Universal>),
    Mini(Arc<Mini>),
}

/// What a sentence needs on its way is kept by each thread that encodes, for the next sentence.
#[derive(Default)]
struct Scratch {
    universal: universal::Scratch,
    mini: mini::Scratch,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

impl Encoder {
    /// The Universal Sentence Encoder, from a folder of weights.
    pub fn universal(folder: &Path) -> Result<Self, EncoderFault> {
        Ok(Self::of(Network::Universal(Arc::new(Universal::load(&folder.join(UNIVERSAL_FILE))?))))
    }

    /// MiniLM, from a folder of weights.
    pub fn mini(folder: &Path) -> Result<Self, EncoderFault> {
        Ok(Self::of(Network::Mini(Arc::new(Mini::load(&folder.join(MINI_FILE))?))))
    }

    fn of(network: Network) -> Self {
        Self { network, asked: Arc::default() }
    }

    /// Floats of a vector.
    #[must_use]
    pub fn width(&self) -> usize {
        match &self.network {
            Network::Universal(_) => universal::WIDTH,
            Network::Mini(_) => mini::WIDTH,
        }
    }

    /// Writes the vector of a text over `vector`, which is as long as [`width`](Self::width) says. Its length comes to 1.
    /// Capitals mean nothing: the files hold no pieces that have some.
    pub fn encode(&self, text: &str, vector: &mut [f32]) {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let text = text.to_lowercase();
        SCRATCH.with_borrow_mut(|scratch| match &self.network {
            Network::Universal(network) => network.encode(&text, vector, &mut scratch.universal),
            Network::Mini(network) => network.encode(&text, vector, &mut scratch.mini),
        });
    }

    /// How many texts it was asked for so far: what cheaper views spare it is seen by this.
    #[must_use]
    pub fn asked(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }

    fn knows(&self, word: &str) -> bool {
        match &self.network {
            Network::Universal(network) => network.knows(word),
            Network::Mini(network) => network.knows(word),
        }
    }
}

/// The encoders that this program has; without any it goes by the words alone.
#[derive(Clone, Default)]
pub struct Encoders {
    pub universal: Option<Encoder>,
    pub mini: Option<Encoder>,
}

impl Encoders {
    /// Whether a word in small letters is so frequent in English or Spanish that one of the encoders has it whole.
    #[must_use]
    pub fn know(&self, word: &str) -> bool {
        self.universal.iter().chain(&self.mini).any(|encoder| encoder.knows(word))
    }

    /// Both, from a folder of weights, at the same time. What cannot be used is left out, and told.
    #[must_use]
    pub fn load(folder: &Path) -> (Self, Vec<EncoderFault>) {
        let (universal, mini) = std::thread::scope(|scope| {
            let mini = scope.spawn(|| Encoder::mini(folder));
            let universal = Encoder::universal(folder);
            (universal, mini.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        let mut faults = Vec::new();
        let mut kept = |encoder: Result<Encoder, EncoderFault>| encoder.map_err(|fault| faults.push(fault)).ok();
        let encoders = Self { universal: kept(universal), mini: kept(mini) };
        (encoders, faults)
    }
}
