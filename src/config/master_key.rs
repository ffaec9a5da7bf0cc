//! The master key: given, or made on first start and kept in a file of the data folder that only its owner reads.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use super::Config;
use crate::ids::{Randomness, hexadecimal};
use crate::private::Private;

const FILE_NAME: &str = "master.key";

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    #[error("the master key cannot be kept in {}", file.display())]
    File {
        file: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("{} can be read by others; close it with: chmod 600 {}", file.display(), file.display())]
    Open { file: PathBuf },
    #[error("{} is not a key of 64 hexadecimal digits; restore it from a backup, or nothing sealed can be read", file.display())]
    Damaged { file: PathBuf },
}

impl Config {
    /// Makes the data folder where it is not there; only its owner can look into one that was made.
    ///
    /// # Errors
    /// Where the operating system refuses.
    pub fn make_data_folder(&self) -> std::io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.data_folder)
    }

    /// The key that seals private values: the one that was given, else the one in the data folder, else a new one, which is
    /// kept there before it is used.
    ///
    /// # Errors
    /// Where it cannot be kept, or the file is damaged or open to others.
    pub fn master_key(&self, randomness: &Randomness) -> Result<Private<[u8; 32]>, MasterKeyError> {
        if let Some(key) = &self.master_key {
            return Ok(key.clone());
        }
        let file = self.data_folder.join(FILE_NAME);
        let failed = |source| MasterKeyError::File { file: file.clone(), source };
        if !file.try_exists().map_err(failed)? {
            self.make_data_folder().and_then(|()| make(&self.data_folder, &file, randomness)).map_err(failed)?;
        }
        if fs::metadata(&file).map_err(failed)?.permissions().mode() & 0o077 != 0 {
            return Err(MasterKeyError::Open { file });
        }
        let text = fs::read_to_string(&file).map_err(failed)?;
        from_hex(text.trim_end()).map(Private::new).ok_or(MasterKeyError::Damaged { file })
    }
}

/// Makes a key and puts it in place whole, so that two copies that start at once end with the same one.
fn make(folder: &Path, file: &Path, randomness: &Randomness) -> std::io::Result<()> {
    let key: [u8; 32] = randomness.bytes();
    let draft = folder.join(format!("{FILE_NAME}.{}", hexadecimal(&randomness.bytes::<8>())));
    let mut written = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
    writeln!(written, "{}", hexadecimal(&key))?;
    written.sync_all()?;
    let linked = fs::hard_link(&draft, file);
    fs::remove_file(&draft)?;
    match linked {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
        // What is sealed with the key must never outlive the name of its file.
        Ok(()) => fs::File::open(folder)?.sync_all(),
    }
}

pub(super) fn from_hex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut key = [0u8; 32];
    for (byte, place) in key.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(&text[place..place + 2], 16).ok()?;
    }
    Some(key)
}
