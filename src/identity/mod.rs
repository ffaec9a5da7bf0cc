//! Who is speaking and how sure we are. The only maker of [`Access`].

mod access;

pub use access::{Access, Assurance};
