//! The dialog files as texts: those built into the program, or those of a folder that a designer works in.
//!
//! Reading a folder happens before anything runs; the engine itself never touches a disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use crate::ids::{ScriptVersion, digest};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/dialogs");

/// How deep folders of dialogs are read.
const DEPTH_MAX: usize = 4;

/// Texts by their path relative to the folder of dialogs, with `/` between parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sources(BTreeMap<String, String>);

/// A folder of dialogs that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("`{path}` could not be read")]
pub struct SourceError {
    path: PathBuf,
    #[source]
    source: std::io::Error,
}

impl Sources {
    /// The files that the program was built with.
    #[must_use]
    pub fn embedded() -> Sources {
        let mut texts = BTreeMap::new();
        let mut folders = vec![&EMBEDDED];
        while let Some(folder) = folders.pop() {
            folders.extend(folder.dirs());
            for file in folder.files() {
                if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                    texts.insert(path.replace('\\', "/"), text.to_owned());
                }
            }
        }
        Sources(texts)
    }

    /// The files of a folder on disk. Files that are not text are left out.
    ///
    /// # Errors
    /// Where a folder or file cannot be read.
    pub fn in_folder(root: &Path) -> Result<Sources, SourceError> {
        let mut texts = BTreeMap::new();
        let mut folders = vec![(root.to_owned(), String::new(), 0)];
        while let Some((folder, prefix, depth)) = folders.pop() {
            let entries = std::fs::read_dir(&folder).map_err(|source| SourceError { path: folder.clone(), source })?;
            for entry in entries {
                let entry = entry.map_err(|source| SourceError { path: folder.clone(), source })?;
                let path = entry.path();
                let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
                if path.is_dir() {
                    if depth < DEPTH_MAX {
                        folders.push((path, format!("{name}/"), depth + 1));
                    }
                } else if let Ok(text) = String::from_utf8(std::fs::read(&path).map_err(|source| SourceError { path, source })?) {
                    texts.insert(name, text);
                }
            }
        }
        Ok(Sources(texts))
    }

    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// All texts by their paths.
    #[must_use]
    pub const fn texts(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// Paths and texts, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The names of the folders that hold a `dialog.toml`.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.keys().filter_map(|path| path.strip_suffix("/dialog.toml")).filter(|folder| !folder.contains('/'))
    }

    /// The same files with one of them replaced or added.
    #[must_use]
    pub fn with(mut self, path: &str, text: impl Into<String>) -> Sources {
        self.0.insert(path.to_owned(), text.into());
        self
    }

    /// The same files without one of them.
    #[must_use]
    pub fn without(mut self, path: &str) -> Sources {
        self.0.remove(path);
        self
    }

    /// What names exactly these dialogs and words. Stories, examples and notes do not count: they change no conversation.
    #[must_use]
    pub fn version(&self) -> ScriptVersion {
        let counted = self.iter().filter(|(path, _)| path.ends_with("/dialog.toml") || path.ends_with(".ftl"));
        let digests: Vec<[u8; 32]> = counted.map(|(path, text)| digest(&[path.as_bytes(), text.as_bytes()])).collect();
        let parts: Vec<&[u8]> = digests.iter().map(<[u8; 32]>::as_slice).collect();
        ScriptVersion::derived(&parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_files_are_those_of_the_folder() {
        let folder = Sources::in_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/dialogs"))).unwrap();
        assert_eq!(Sources::embedded(), folder);
    }

    #[test]
    fn a_changed_word_is_another_version_and_a_changed_story_is_not() {
        let sources = Sources::embedded();
        let words = sources.clone().with("pay/en.ftl", "name = Pay");
        let story = sources.clone().with("pay/happy.story", "> pay");
        assert_ne!(sources.version(), words.version());
        assert_eq!(sources.version(), story.version());
    }
}
