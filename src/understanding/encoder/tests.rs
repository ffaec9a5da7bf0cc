//! The encoders beside their originals, and with whatever somebody may write.

use std::path::PathBuf;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::*;

/// What the originals make of some sentences; `tools/encoder/golden.py` writes it.
const GOLDEN: &str = include_str!("../../../tests/understanding/encoder.golden.json");

static ENCODERS: LazyLock<(Encoder, Encoder)> = LazyLock::new(|| {
    let (encoders, faults) = Encoders::load(&folder());
    assert!(faults.is_empty(), "{faults:?}");
    (encoders.universal.unwrap(), encoders.mini.unwrap())
});

#[derive(Deserialize)]
struct Golden {
    text: String,
    universal: String,
    mini: String,
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/understanding"))
}

fn vector(encoder: &Encoder, text: &str) -> Vec<f32> {
    let mut vector = vec![0.0; encoder.width()];
    encoder.encode(text, &mut vector);
    vector
}

/// Of a vector with one that was written down.
fn cosine(vector: &[f32], written: &str) -> f32 {
    let written: Vec<f32> = STANDARD.decode(written).unwrap().into_iter().map(|byte| f32::from(byte.cast_signed())).collect();
    assert_eq!(vector.len(), written.len());
    let product: f32 = vector.iter().zip(&written).map(|(a, b)| a * b).sum();
    product / written.iter().map(|value| value * value).sum::<f32>().sqrt()
}

#[test]
fn vectors_are_those_of_the_originals() {
    let golden: Vec<Golden> = serde_json::from_str(GOLDEN).unwrap();
    assert_eq!(golden.len(), 40);
    let (universal, mini) = &*ENCODERS;
    // Without optimisation MiniLM takes seconds for a sentence, so that then some stand for all.
    let step = if cfg!(debug_assertions) { 8 } else { 1 };
    for (place, Golden { text, universal: of_universal, mini: of_mini }) in golden.into_iter().enumerate() {
        let cosine_of_universal = cosine(&vector(universal, &text), &of_universal);
        assert!(cosine_of_universal >= 0.999, "{cosine_of_universal} for {text}");
        if place % step != 0 {
            continue;
        }
        let cosine_of_mini = cosine(&vector(mini, &text), &of_mini);
        assert!(cosine_of_mini >= 0.999, "{cosine_of_mini} for {text}");
    }
}

#[test]
fn the_files_are_those_that_their_sources_name() {
    let sources: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(folder().join("SOURCES.json")).unwrap()).unwrap();
    let mut whole = 0;
    for file in [UNIVERSAL_FILE, MINI_FILE] {
        let bytes = std::fs::read(folder().join(file)).unwrap();
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(sources[file]["sha256"], digest, "{file}");
        whole += bytes.len();
    }
    assert!(whole <= 40_000_000, "the files have {whole} bytes");
}

#[test]
fn what_is_no_file_of_weights_is_told_with_its_mend() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join(UNIVERSAL_FILE);
    let fault = || Encoder::universal(place.path()).map(|_| ()).unwrap_err().to_string();
    let whole = std::fs::read(folder().join(UNIVERSAL_FILE)).unwrap();
    assert!(fault().contains("is not there") && fault().contains("encoder.folder"), "{}", fault());
    let changed = |place: usize, value: u8| {
        let mut bytes = whole[..100_000].to_vec();
        bytes[place] = value;
        bytes
    };
    for (bytes, told) in [
        (Vec::new(), "is not a file of weights"),
        (b"version https://git-lfs.github.com/spec/v1\n".to_vec(), "is not a file of weights"),
        (changed(8, 9), "has format 9 and this program reads 2"),
        (changed(12, 2), "is not a file of weights of this encoder"),
        (changed(60, 0xFF), "is damaged"),
        (whole[..100_000].to_vec(), "is damaged (it ends too early)"),
    ] {
        std::fs::write(&file, bytes).unwrap();
        assert!(fault().contains(told) && fault().contains(UNIVERSAL_FILE), "{} instead of {told}", fault());
    }
    let mut bytes = whole;
    bytes[30] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    assert!(fault().contains("its content is not what its head says"), "{}", fault());
}

#[test]
fn texts_of_any_length_and_none_have_vectors() {
    let (universal, mini) = &*ENCODERS;
    for text in ["", "\u{0}\u{301}", "日本語で 👨‍👩‍👧 </s> [SEP]"] {
        for encoder in [universal, mini] {
            let length: f32 = vector(encoder, text).iter().map(|value| value * value).sum();
            assert!((length - 1.0).abs() < 1e-4, "{length} for {text:?}");
        }
    }
    let long = "what do I owe ".repeat(300);
    assert_eq!(vector(universal, &long), vector(universal, &long[..700]));
}

#[test]
fn words_of_both_languages_are_known_and_mistyped_ones_are_not() {
    let (encoders, _) = Encoders::load(&folder());
    for word in ["payment", "danger", "taiwan", "factura", "próxima"] {
        assert!(encoders.know(word), "{word}");
    }
    for word in ["paymnt", "dnager", "facttura", "pay ment"] {
        assert!(!encoders.know(word), "{word}");
    }
    assert!(!Encoders::default().know("payment"));
}

#[test]
fn the_same_thing_in_both_languages_is_near() {
    let universal = &ENCODERS.0;
    let near = |one: &str, other: &str| vector(universal, one).iter().zip(vector(universal, other)).map(|(a, b)| a * b).sum::<f32>();
    assert!(near("I want a payment plan", "quiero un plan de pagos") > near("I want a payment plan", "¿cuánto debo?") + 0.2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_text_has_a_vector_of_unit_length(text in "\\PC{0,20}|[ -~]{0,30}|(?s).{0,8}") {
        let vector = vector(&ENCODERS.0, &text);
        let length: f32 = vector.iter().map(|value| value * value).sum();
        prop_assert!((length - 1.0).abs() < 1e-4, "{} for {:?}", length, text);
    }
}
