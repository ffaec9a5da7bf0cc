//! The rules of the house that the compiler does not know: who may use whom, how long things may get, and what is done in
//! one place only. ARCHITECTURE.md says why they are there.

mod arrows;
mod parts;
mod places;
mod size;
mod source;
