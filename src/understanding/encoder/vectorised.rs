//! The one place that asks what the processor can do: loops of the encoders, compiled three times and run in the widest form.
//!
//! The loops themselves are safe Rust, written once over [`Arithmetic`] and inlined here into functions that may use wider
//! registers. What is unsafe is to call such a function, and the instructions of it that have names; the first is done only where the
//! processor has what it needs, and the second are in forms that only such a function runs.

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::*;

/// Columns of a panel of a matrix.
pub(super) const PANEL: usize = 16;
/// Weights of a pair of rows of a panel.
pub(super) const PAIR: usize = 2 * PANEL;

/// The arithmetic that processors differ in.
pub(super) trait Arithmetic {
    /// Whether 32 registers of 16 floats are there.
    const IS_WIDE: bool;

    /// As many int16 as a pair has weights.
    type Words: Copy;

    /// A sum for each column of a panel.
    type Sums: Copy;

    /// `a * b + c`: fused where the processor does it in one step, in two roundings elsewhere.
    fn multiply_add(a: f32, b: f32, c: f32) -> f32;

    fn zero() -> Self::Sums;

    /// Of bytes in two's complement.
    fn widen(weights: &[u8; PAIR]) -> Self::Words;

    /// Two int16 again and again, the first in the lower half of `pair`.
    fn repeat(pair: u32) -> Self::Words;

    /// Adds to each sum two products: those of the first two of both, of the second two, and so on.
    fn add_products(sums: Self::Sums, left: Self::Words, right: Self::Words) -> Self::Sums;

    fn add(left: Self::Sums, right: Self::Sums) -> Self::Sums;

    fn whole(sums: Self::Sums) -> [i32; PANEL];

    fn floats(sums: Self::Sums) -> [f32; PANEL];
}

/// A loop over floats. Its `run`, and all it calls, is to be `#[inline(always)]`: what is not inlined is not wide.
pub(super) trait Loop {
    type Output;

    fn run<A: Arithmetic>(self) -> Self::Output;
}

/// As any processor does it.
pub(super) struct Plain;

impl Arithmetic for Plain {
    const IS_WIDE: bool = false;
    type Words = [i16; PAIR];
    type Sums = [i32; PANEL];

    #[inline(always)]
    fn multiply_add(a: f32, b: f32, c: f32) -> f32 {
        a * b + c
    }

    #[inline(always)]
    fn zero() -> Self::Sums {
        [0; PANEL]
    }

    #[inline(always)]
    fn widen(weights: &[u8; PAIR]) -> Self::Words {
        weights.map(|weight| i16::from(weight.cast_signed()))
    }

    #[inline(always)]
    fn repeat(pair: u32) -> Self::Words {
        let halves = [pair as u16, (pair >> 16) as u16].map(u16::cast_signed);
        std::array::from_fn(|place| halves[place % 2])
    }

    #[inline(always)]
    fn add_products(mut sums: Self::Sums, left: Self::Words, right: Self::Words) -> Self::Sums {
        let product = |place: usize| i32::from(left[place]) * i32::from(right[place]);
        for (column, sum) in sums.iter_mut().enumerate() {
            *sum += product(2 * column) + product(2 * column + 1);
        }
        sums
    }

    #[inline(always)]
    fn add(left: Self::Sums, right: Self::Sums) -> Self::Sums {
        std::array::from_fn(|column| left[column] + right[column])
    }

    #[inline(always)]
    fn whole(sums: Self::Sums) -> [i32; PANEL] {
        sums
    }

    #[inline(always)]
    fn floats(sums: Self::Sums) -> [f32; PANEL] {
        sums.map(|sum| sum as f32)
    }
}

/// With AVX2 and FMA.
#[cfg(target_arch = "x86_64")]
struct Avx2;

#[cfg(target_arch = "x86_64")]
impl Arithmetic for Avx2 {
    const IS_WIDE: bool = false;
    type Words = [__m256i; 2];
    type Sums = [__m256i; 2];

    #[inline(always)]
    fn multiply_add(a: f32, b: f32, c: f32) -> f32 {
        a.mul_add(b, c)
    }

    #[inline(always)]
    fn zero() -> Self::Sums {
        // SAFETY: only `with_avx2` runs this form, which has what this asks for.
        unsafe { [_mm256_setzero_si256(); 2] }
    }

    #[inline(always)]
    fn widen(weights: &[u8; PAIR]) -> Self::Words {
        let halves = weights.as_chunks::<PANEL>().0;
        // SAFETY: only `with_avx2` runs this form, which has what this asks for. It reads as much as it is given.
        unsafe { [0, 1].map(|half: usize| _mm256_cvtepi8_epi16(_mm_loadu_si128(halves[half].as_ptr().cast()))) }
    }

    #[inline(always)]
    fn repeat(pair: u32) -> Self::Words {
        // SAFETY: only `with_avx2` runs this form, which has what this asks for.
        unsafe { [_mm256_set1_epi32(pair.cast_signed()); 2] }
    }

    #[inline(always)]
    fn add_products(sums: Self::Sums, left: Self::Words, right: Self::Words) -> Self::Sums {
        // SAFETY: only `with_avx2` runs this form, which has what this asks for.
        unsafe { [0, 1].map(|half: usize| _mm256_add_epi32(sums[half], _mm256_madd_epi16(left[half], right[half]))) }
    }

    #[inline(always)]
    fn add(left: Self::Sums, right: Self::Sums) -> Self::Sums {
        // SAFETY: only `with_avx2` runs this form, which has what this asks for.
        unsafe { [0, 1].map(|half: usize| _mm256_add_epi32(left[half], right[half])) }
    }

    #[inline(always)]
    fn whole(sums: Self::Sums) -> [i32; PANEL] {
        let mut whole = [0; PANEL];
        for (whole, sums) in whole.as_chunks_mut::<8>().0.iter_mut().zip(sums) {
            // SAFETY: only `with_avx2` runs this form, which has what this asks for. It writes as much as it is given.
            unsafe { _mm256_storeu_si256(whole.as_mut_ptr().cast(), sums) };
        }
        whole
    }

    #[inline(always)]
    fn floats(sums: Self::Sums) -> [f32; PANEL] {
        let mut floats = [0.0; PANEL];
        for (floats, sums) in floats.as_chunks_mut::<8>().0.iter_mut().zip(sums) {
            // SAFETY: only `with_avx2` runs this form, which has what this asks for. It writes as much as it is given.
            unsafe { _mm256_storeu_ps(floats.as_mut_ptr(), _mm256_cvtepi32_ps(sums)) };
        }
        floats
    }
}

/// With AVX-512 and its instructions for networks.
#[cfg(target_arch = "x86_64")]
struct Avx512;

#[cfg(target_arch = "x86_64")]
impl Arithmetic for Avx512 {
    const IS_WIDE: bool = true;
    type Words = __m512i;
    type Sums = __m512i;

    #[inline(always)]
    fn multiply_add(a: f32, b: f32, c: f32) -> f32 {
        a.mul_add(b, c)
    }

    #[inline(always)]
    fn zero() -> Self::Sums {
        // SAFETY: only `with_avx512` runs this form, which has what this asks for.
        unsafe { _mm512_setzero_si512() }
    }

    #[inline(always)]
    fn widen(weights: &[u8; PAIR]) -> Self::Words {
        // SAFETY: only `with_avx512` runs this form, which has what this asks for. It reads as much as it is given.
        unsafe { _mm512_cvtepi8_epi16(_mm256_loadu_si256(weights.as_ptr().cast())) }
    }

    #[inline(always)]
    fn repeat(pair: u32) -> Self::Words {
        // SAFETY: only `with_avx512` runs this form, which has what this asks for.
        unsafe { _mm512_set1_epi32(pair.cast_signed()) }
    }

    #[inline(always)]
    fn add_products(sums: Self::Sums, left: Self::Words, right: Self::Words) -> Self::Sums {
        // SAFETY: only `with_avx512` runs this form, which has what this asks for.
        unsafe { _mm512_dpwssd_epi32(sums, left, right) }
    }

    #[inline(always)]
    fn add(left: Self::Sums, right: Self::Sums) -> Self::Sums {
        // SAFETY: only `with_avx512` runs this form, which has what this asks for.
        unsafe { _mm512_add_epi32(left, right) }
    }

    #[inline(always)]
    fn whole(sums: Self::Sums) -> [i32; PANEL] {
        let mut whole = [0; PANEL];
        // SAFETY: only `with_avx512` runs this form, which has what this asks for. It writes as much as it is given.
        unsafe { _mm512_storeu_si512(whole.as_mut_ptr().cast(), sums) };
        whole
    }

    #[inline(always)]
    fn floats(sums: Self::Sums) -> [f32; PANEL] {
        let mut floats = [0.0; PANEL];
        // SAFETY: only `with_avx512` runs this form, which has what this asks for. It writes as much as it is given.
        unsafe { _mm512_storeu_ps(floats.as_mut_ptr(), _mm512_cvtepi32_ps(sums)) };
        floats
    }
}

/// Runs a loop in the widest form that this processor has.
pub(super) fn vectorised<L: Loop>(work: L) -> L::Output {
    #[cfg(target_arch = "x86_64")]
    {
        let has_avx2 = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
        let has_avx512 = is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512bw");
        if has_avx2 && has_avx512 && is_x86_feature_detected!("avx512vnni") {
            // SAFETY: the processor was just found to have all that the function asks for.
            return unsafe { with_avx512(work) };
        }
        if has_avx2 {
            // SAFETY: the processor was just found to have AVX2 and FMA, which is all that the function asks for.
            return unsafe { with_avx2(work) };
        }
    }
    work.run::<Plain>()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vnni,avx2,fma")]
fn with_avx512<L: Loop>(work: L) -> L::Output {
    work.run::<Avx512>()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn with_avx2<L: Loop>(work: L) -> L::Output {
    work.run::<Avx2>()
}
