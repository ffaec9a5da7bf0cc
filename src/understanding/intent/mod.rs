//! Which intent a message has, and how far that can be trusted.

mod blend;
mod coded;
mod correction;
mod council;
mod lbfgs;
mod learned;
mod logistic;
mod measure;
mod near;
mod noise;
mod panel;
mod sound;
mod store;
mod threshold;
mod trial;
mod views;
mod vocabulary;

pub use council::Costs;
/// The file of what was learned from the dialogs' examples with the encoders, beside them.
pub const HEADS_FILE: &str = "dialogs.heads";
/// The file of what was learned from the dialogs' examples by their words alone.
pub const WORDS_FILE: &str = "dialogs.words";

pub(super) use coded::Coded;
pub(super) use council::Example;
pub(super) use learned::{Known, Learned, is_of};
pub use measure::{CurvePoint, Measures, Tried, confusion, measures, rejection_curve};
pub use noise::{Noise, worsen};
pub use store::StoreFault;
pub(super) use store::StoredWords;
pub use trial::{Answer, Labelled, OUT_OF_SCOPE, Trial};
