//! The files of weights: what stands at their head, and their parts in order.
//!
//! A file is 8 bytes of mark, the version of the format and the kind of the network (32-bit numbers), the length of its content
//! (64-bit) and the content's SHA-256; then the content as one Zstandard frame. All numbers are little-endian. The content is
//! parts without names: who reads them knows their order and lengths. `tools/encoder/export.py` writes such files.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use ruzstd::decoding::StreamingDecoder;
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::product::{Matrix, Shape};

const MARK: &[u8; 8] = b"taxlvec\n";
const VERSION: u32 = 2;
/// No part of a file is longer than this.
const PART_BYTES_MAX: usize = 64 << 20;

/// Why the weights of an encoder cannot be used, and what to do about it.
#[derive(Debug, Error)]
pub enum EncoderFault {
    #[error("{} is not there: put the weights that come with taxline there, or set encoder.folder to where they are", .0.display())]
    Missing(PathBuf),
    #[error("{} cannot be read: {error}", file.display())]
    Unreadable { file: PathBuf, error: std::io::Error },
    #[error("{} is not a file of weights of this encoder: replace it by the one that comes with this version of taxline", .0.display())]
    Foreign(PathBuf),
    #[error(
        "{} has format {found} and this program reads {VERSION}: replace it by the file that comes with this version of taxline",
        file.display()
    )]
    Version { file: PathBuf, found: u32 },
    #[error("{} is damaged ({what}): replace it by the file that comes with this version of taxline", file.display())]
    Damaged { file: PathBuf, what: &'static str },
}

/// The networks that there are files for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Universal = 1,
    Mini = 2,
}

/// The parts of a file, one after another.
pub(super) struct Parts {
    file: PathBuf,
    content: StreamingDecoder<BufReader<File>, ruzstd::decoding::FrameDecoder>,
    /// Bytes that are not read yet.
    left: u64,
    digest: Sha256,
    expected: [u8; 32],
}

impl Parts {
    /// Opens a file and reads its head.
    pub(super) fn open(path: &Path, kind: Kind) -> Result<Self, EncoderFault> {
        let file = path.to_owned();
        let mut source = match File::open(path) {
            Ok(source) => BufReader::with_capacity(1 << 18, source),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(EncoderFault::Missing(file)),
            Err(error) => return Err(EncoderFault::Unreadable { file, error }),
        };
        let mut head = [0; 56];
        if source.read_exact(&mut head).is_err() || head[..8] != MARK[..] {
            return Err(EncoderFault::Foreign(file));
        }
        let number = |place: usize| u32::from_le_bytes([head[place], head[place + 1], head[place + 2], head[place + 3]]);
        if number(8) != VERSION {
            return Err(EncoderFault::Version { file, found: number(8) });
        }
        if number(12) != kind as u32 {
            return Err(EncoderFault::Foreign(file));
        }
        let left = u64::from(number(16)) | u64::from(number(20)) << 32;
        let mut expected = [0; 32];
        expected.copy_from_slice(&head[24..]);
        match StreamingDecoder::new(source) {
            Ok(content) => Ok(Self { file, content, left, digest: Sha256::new(), expected }),
            Err(_) => Err(EncoderFault::Damaged { file, what: "it does not hold a Zstandard frame" }),
        }
    }

    fn damaged(&self, what: &'static str) -> EncoderFault {
        EncoderFault::Damaged { file: self.file.clone(), what }
    }

    pub(super) fn bytes(&mut self, count: usize) -> Result<Box<[u8]>, EncoderFault> {
        if count > PART_BYTES_MAX || count as u64 > self.left {
            return Err(self.damaged("a part is longer than what is left"));
        }
        let mut bytes = vec![0; count];
        if self.content.read_exact(&mut bytes).is_err() {
            return Err(self.damaged("it ends too early"));
        }
        self.left -= count as u64;
        self.digest.update(&bytes);
        Ok(bytes.into())
    }

    pub(super) fn number(&mut self) -> Result<usize, EncoderFault> {
        Ok(self.numbers(1)?[0] as usize)
    }

    pub(super) fn numbers(&mut self, count: usize) -> Result<Box<[u32]>, EncoderFault> {
        let bytes = self.bytes(count.saturating_mul(4))?;
        Ok(bytes.as_chunks::<4>().0.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect())
    }

    pub(super) fn floats(&mut self, count: usize) -> Result<Box<[f32]>, EncoderFault> {
        let bytes = self.bytes(count.saturating_mul(4))?;
        let floats: Box<[f32]> = bytes.as_chunks::<4>().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        if floats.iter().any(|float| !float.is_finite()) {
            return Err(self.damaged("a number in it is none"));
        }
        Ok(floats)
    }

    /// Short texts: how many, the length of each in a byte, and then all of them joined.
    pub(super) fn texts(&mut self) -> Result<Texts, EncoderFault> {
        let count = self.number()?;
        let lengths = self.bytes(count)?;
        let joined = self.bytes(lengths.iter().map(|length| usize::from(*length)).sum())?;
        Ok(Texts { lengths, joined })
    }

    /// A dense layer: steps, biases, then the weights in panels.
    pub(super) fn matrix(&mut self, shape: Shape) -> Result<Matrix, EncoderFault> {
        let (steps, biases) = (self.floats(shape.steps())?, self.floats(shape.columns)?);
        Ok(Matrix::new(shape, &self.bytes(shape.rows * shape.columns)?, steps, biases))
    }

    /// To be asked after the last part: whether this was all, and what was written.
    pub(super) fn end(self) -> Result<(), EncoderFault> {
        if self.left != 0 {
            return Err(self.damaged("it holds more than its network has"));
        }
        if self.digest.clone().finalize()[..] != self.expected[..] {
            return Err(self.damaged("its content is not what its head says"));
        }
        Ok(())
    }

    /// For who finds a fault in what a part says.
    pub(super) fn fault(&self, what: &'static str) -> EncoderFault {
        self.damaged(what)
    }
}

/// Short texts, in rows.
pub(super) struct Texts {
    lengths: Box<[u8]>,
    joined: Box<[u8]>,
}

impl Texts {
    pub(super) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// Each text with its row.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&[u8], u32)> {
        let mut rest = &*self.joined;
        self.lengths.iter().zip(0..).map(move |(length, row)| {
            let (text, after) = rest.split_at(usize::from(*length));
            rest = after;
            (text, row)
        })
    }
}
