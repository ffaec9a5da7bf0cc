//! Pieces of words by their bytes: what begins at a place of a text is found by walking down from the root.

/// A tree of bytes. The children of a node lie side by side in the order of their bytes.
pub(super) struct Trie {
    nodes: Box<[Node]>,
}

#[derive(Clone, Copy)]
struct Node {
    /// Place of the first child.
    children: u32,
    count: u16,
    byte: u8,
    /// The row of the piece that ends here, or [`NONE`].
    piece: u32,
}

const NONE: u32 = u32::MAX;

/// A node while one walks.
#[derive(Clone, Copy)]
pub(super) struct Walk<'a> {
    trie: &'a Trie,
    node: Node,
}

impl Trie {
    /// Of pieces with their rows. Where a piece is there twice, the first row in the order of rows counts.
    pub(super) fn new(mut pieces: Vec<(&[u8], u32)>) -> Self {
        pieces.sort_unstable();
        pieces.dedup_by_key(|(bytes, _)| *bytes);
        let mut nodes = vec![Node { children: 0, count: 0, byte: 0, piece: NONE }];
        // For each node that is not yet laid out: the pieces that lead through it, and how deep it is.
        let mut open = vec![(0, 0..pieces.len(), 0)];
        while let Some((place, mut range, depth)) = open.pop() {
            if pieces.get(range.start).is_some_and(|(bytes, _)| !range.is_empty() && bytes.len() == depth) {
                nodes[place].piece = pieces[range.start].1;
                range.start += 1;
            }
            nodes[place].children = u32::try_from(nodes.len()).unwrap_or(NONE);
            while let Some((bytes, _)) = pieces.get(range.start).filter(|_| !range.is_empty()) {
                let byte = bytes[depth];
                let below = range.start + pieces[range.clone()].partition_point(|(bytes, _)| bytes[depth] <= byte);
                open.push((nodes.len(), range.start..below, depth + 1));
                nodes[place].count += 1;
                nodes.push(Node { children: 0, count: 0, byte, piece: NONE });
                range.start = below;
            }
        }
        Self { nodes: nodes.into() }
    }

    pub(super) fn walk(&self) -> Walk<'_> {
        Walk { trie: self, node: self.nodes[0] }
    }

    /// Each piece that `bytes` begins with, shortest first: its length and its row.
    pub(super) fn beginnings<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = (usize, u32)> + 'a {
        self.walk().beginnings(bytes)
    }
}

impl<'a> Walk<'a> {
    /// One byte down.
    pub(super) fn down(self, byte: u8) -> Option<Self> {
        let children = self.node.children as usize;
        let children = &self.trie.nodes[children..children + usize::from(self.node.count)];
        let place = if children.len() > 8 {
            children.binary_search_by_key(&byte, |child| child.byte).ok()?
        } else {
            children.iter().position(|child| child.byte == byte)?
        };
        Some(Self { trie: self.trie, node: children[place] })
    }

    fn piece(self) -> Option<u32> {
        (self.node.piece != NONE).then_some(self.node.piece)
    }

    /// Each piece that goes on from here with the beginning of `bytes`: how many bytes of them it takes, and its row.
    pub(super) fn beginnings(self, bytes: &'a [u8]) -> impl Iterator<Item = (usize, u32)> + 'a {
        let mut walk = Some(self);
        bytes
            .iter()
            .enumerate()
            .map_while(move |(place, byte)| {
                walk = walk?.down(*byte);
                Some((place + 1, walk?.piece()))
            })
            .filter_map(|(length, piece)| Some((length, piece?)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn finds_each_piece_that_a_text_begins_with(
            pieces in proptest::collection::vec("[abc]{1,5}", 0..30), text in "[abcd]{0,8}", prefix in "[abc]{0,2}"
        ) {
            let rows = pieces.iter().zip(0..).map(|(piece, row)| (piece.as_bytes(), row)).collect();
            let trie = Trie::new(rows);
            let found: Vec<_> = trie.beginnings(text.as_bytes()).collect();
            let expected: Vec<_> = (1..=text.len())
                .filter_map(|end| Some((end, u32::try_from(pieces.iter().position(|piece| *piece == text[..end])?).ok()?)))
                .collect();
            prop_assert_eq!(found, expected);
            let from = prefix.bytes().try_fold(trie.walk(), Walk::down);
            prop_assert_eq!(from.is_some(), prefix.is_empty() || pieces.iter().any(|piece| piece.starts_with(&prefix)));
        }
    }
}
