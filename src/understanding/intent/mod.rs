//! Which intent a message has, and how far that can be trusted.

mod measure;
mod near;
mod noise;
mod panel;
mod threshold;
mod trial;

pub use measure::{CurvePoint, Measures, Tried, confusion, measures, rejection_curve};
pub use noise::{Noise, worsen};
pub use trial::{Answer, Labelled, OUT_OF_SCOPE, Trial};
