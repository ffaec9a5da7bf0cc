//! Products of vectors of bytes, for the nearest of many.

use super::vectorised::{Arithmetic, Loop, PAIR, vectorised};

/// The sum of the products of a vector's parts with those of each of others, in their order; 0 for one of another length. Bytes are in
/// two's complement. Vectors are at most 2^16 long.
pub fn products<'a>(vector: &[u8], others: impl ExactSizeIterator<Item = &'a [u8]>) -> Vec<i32> {
    vectorised(Products { vector, others })
}

struct Products<'v, I> {
    vector: &'v [u8],
    others: I,
}

impl<'a, I: ExactSizeIterator<Item = &'a [u8]>> Loop for Products<'_, I> {
    type Output = Vec<i32>;

    #[inline(always)]
    fn run<A: Arithmetic>(self) -> Vec<i32> {
        let (chunks, rest) = self.vector.as_chunks::<PAIR>();
        let words: Vec<A::Words> = chunks.iter().map(|chunk| A::widen(chunk)).collect();
        let mut products = Vec::with_capacity(self.others.len());
        for other in self.others {
            products.push(if other.len() == self.vector.len() { product::<A>(&words, rest, other) } else { 0 });
        }
        products
    }
}

/// Of two vectors of one length, the first as words and what is less than a chunk.
#[inline(always)]
fn product<A: Arithmetic>(words: &[A::Words], rest: &[u8], other: &[u8]) -> i32 {
    let (chunks, other_rest) = other.as_chunks::<PAIR>();
    let (word_pairs, word_left) = words.as_chunks::<2>();
    let (chunk_pairs, chunk_left) = chunks.as_chunks::<2>();
    // In two strands: one would wait for itself.
    let (mut first, mut second) = (A::zero(), A::zero());
    for (words, chunks) in word_pairs.iter().zip(chunk_pairs) {
        first = A::add_products(first, words[0], A::widen(&chunks[0]));
        second = A::add_products(second, words[1], A::widen(&chunks[1]));
    }
    for (words, chunk) in word_left.iter().zip(chunk_left) {
        first = A::add_products(first, *words, A::widen(chunk));
    }
    let rest = rest.iter().zip(other_rest).map(|(left, right)| i32::from(left.cast_signed()) * i32::from(right.cast_signed()));
    A::whole(A::add(first, second)).iter().sum::<i32>() + rest.sum::<i32>()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::vectorised::Plain;
    use super::*;

    proptest! {
        #[test]
        fn sums_are_those_of_the_definition(pairs in any::<Vec<(u8, u8)>>()) {
            let (left, right): (Vec<u8>, Vec<u8>) = pairs.into_iter().unzip();
            let sum = |other: &[u8]| -> i32 {
                left.iter().zip(other).map(|(left, right)| i32::from(left.cast_signed()) * i32::from(right.cast_signed())).sum()
            };
            let longer = [&right[..], &[1]].concat();
            let expected = vec![sum(&right), sum(&left), 0];
            prop_assert_eq!(&products(&left, [&right[..], &left, &longer].into_iter()), &expected);
            let plain = Products { vector: &left, others: [&right[..], &left, &longer].into_iter() }.run::<Plain>();
            prop_assert_eq!(plain, expected);
        }
    }
}
