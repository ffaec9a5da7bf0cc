//! The one place that asks what the processor can do: loops of the encoders, compiled three times and run in the widest form.
//!
//! The loops themselves are safe Rust, written once over [`Arithmetic`] and inlined here into functions that may use wider
//! registers. What is unsafe is only to call such a function, and it is called only where the processor has what it needs.

/// How `a * b + c` is computed. Fused where the processor does it in one step, in two roundings elsewhere.
pub(super) trait Arithmetic {
    /// Columns that a block of the matrix product holds in registers.
    const IS_WIDE: bool;

    fn multiply_add(a: f32, b: f32, c: f32) -> f32;
}

/// A loop over floats. Its `run`, and all it calls, is to be `#[inline(always)]`: what is not inlined is not wide.
pub(super) trait Loop {
    type Output;

    fn run<A: Arithmetic>(self) -> Self::Output;
}

/// In two steps, as any processor does it.
pub(super) struct Plain;

/// In one step: multiply and add with one rounding.
pub(super) struct Fused<const WIDE: bool>;

impl Arithmetic for Plain {
    const IS_WIDE: bool = false;

    #[inline(always)]
    fn multiply_add(a: f32, b: f32, c: f32) -> f32 {
        a * b + c
    }
}

impl<const WIDE: bool> Arithmetic for Fused<WIDE> {
    const IS_WIDE: bool = WIDE;

    #[inline(always)]
    fn multiply_add(a: f32, b: f32, c: f32) -> f32 {
        a.mul_add(b, c)
    }
}

/// Runs a loop in the widest form that this processor has.
pub(super) fn vectorised<L: Loop>(work: L) -> L::Output {
    #[cfg(target_arch = "x86_64")]
    {
        let fused = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
        if fused && is_x86_feature_detected!("avx512f") {
            // SAFETY: the processor was just found to have AVX-512F, AVX2 and FMA, which is all that the function asks for.
            return unsafe { with_avx512(work) };
        }
        if fused {
            // SAFETY: the processor was just found to have AVX2 and FMA, which is all that the function asks for.
            return unsafe { with_avx2(work) };
        }
    }
    work.run::<Plain>()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx2,fma")]
fn with_avx512<L: Loop>(work: L) -> L::Output {
    work.run::<Fused<true>>()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn with_avx2<L: Loop>(work: L) -> L::Output {
    work.run::<Fused<false>>()
}
