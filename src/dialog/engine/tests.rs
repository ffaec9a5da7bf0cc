//! Conversations with the real dialog files and an account of a few fixed answers.

mod amounts;
mod anything;
mod interrupt;
mod lists;
mod repair;
mod rights;
mod several;
mod taken;
mod talk;
mod trust;
mod turns;
mod whose;
