//! Payments on their way to the bank and back.
//!
//! `codes` says what a returned entry means.

pub(super) mod codes;
