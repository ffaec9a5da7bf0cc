//! Payments on their way to the bank and back.
//!
//! At each cut-off `making` puts the payments of that day into a file: the file's row, its entries and the payments' new status are
//! one transaction, so that a payment is in one file whatever crashes and however many copies run. `writing` makes the bytes from
//! the rows by `nacha`, the same each time, and puts them into the bank's folder; done twice, it leaves the same file. What the
//! bank sends back is read whole by `returned` and imported whole by `import`. `codes` says what a returned entry means.

pub(super) mod codes;
pub mod import;
pub mod making;
mod nacha;
pub mod originator;
mod record;
pub mod returned;
pub mod writing;

pub use originator::Originator;

use std::path::PathBuf;

/// Where files go.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// Into this folder, from which the bank's transfer takes them.
    Folder(PathBuf),
    /// Nowhere: the rows are all there is. For rehearsals and tests.
    Kept,
}

/// The sender of files and where they go.
#[derive(Clone, Debug)]
pub(super) struct Outgoing {
    pub(super) originator: Originator,
    pub(super) delivery: Delivery,
}
