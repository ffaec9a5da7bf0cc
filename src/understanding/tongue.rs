//! Which language a message is in, where it shows one.

use std::collections::HashMap;

use super::text::{Kind, Text};
use crate::language::Language;

/// Words that tell the language by themselves and need not stand in any example.
const ENGLISH: &str = "the is are am was were what when where who why how much many do does did you your my mine of for from with \
    on at to in it its this that these those have has had can could would should will want need please thanks thank yes yeah yep nope \
    okay hello hi hey good morning afternoon today tomorrow yesterday next last week month year day days monday tuesday wednesday \
    thursday friday saturday sunday january february march april may june july august september october november december dollars \
    dollar bucks cents pay owe payment balance help back again more less other first second third and or but not dont cant im ive all \
    everything check checking savings make it went been get got tell show me i we they";
const SPANISH: &str = "el la los las es son soy esta estan estoy que cuando donde quien como cuanto cuanta cuantos cual porque para \
    por con en un una unos unas mi mis tu su sus yo usted ustedes lo le les se del al este esta estos eso esa quiero quisiera puedo \
    puede necesito deseo tengo tiene hay hola buenos buenas dias tardes noches gracias favor si claro hoy manana ayer semana mes ano \
    proximo pasado lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre \
    octubre noviembre diciembre dolares dolar centavos pagar pago debo saldo ayuda atras otra otro mas menos primero segundo tercero y \
    o pero todo toda cuenta ahorros cheques muy bien sobre impuestos dinero hacer ver y ya";

/// A word leans so much to a language at most.
const LEANING_MAX: i32 = 3;
/// From this lean on, the language is said to be shown.
const LEANING_SHOWN: i32 = 2;

/// How far words lean: positive to English, negative to Spanish.
#[derive(Debug, Default)]
pub(super) struct Tongues {
    leaning: HashMap<String, i32>,
}

impl Tongues {
    /// Learns from example sentences in a known language; words of both languages lean to neither.
    pub(super) fn learn<'a>(sentences: impl Iterator<Item = (Language, Text<'a>)>) -> Tongues {
        let mut seen: HashMap<String, [i32; 2]> = HashMap::new();
        for (language, text) in sentences {
            for at in 0..text.len() {
                let word = text.word(at);
                if word.is_empty() {
                    continue;
                }
                if let Some(counts) = seen.get_mut(word) {
                    counts[language as usize] += 1;
                } else {
                    let mut counts = [0; 2];
                    counts[language as usize] = 1;
                    seen.insert(word.to_owned(), counts);
                }
            }
        }
        let mut leaning: HashMap<String, i32> = seen
            .into_iter()
            .filter_map(|(word, [english, spanish])| {
                let (most, least) = (english.max(spanish), english.min(spanish));
                let strength = if least == 0 { most.min(2) } else { i32::from(most > 4 * least) };
                (strength > 0).then_some((word, if english > spanish { strength } else { -strength }))
            })
            .collect();
        for (words, lean) in [(ENGLISH, LEANING_MAX), (SPANISH, -LEANING_MAX)] {
            leaning.extend(words.split_whitespace().map(|word| (word.to_owned(), lean)));
        }
        // Common to both, or spelled alike.
        for word in ["no", "me", "me", "a", "ok", "total", "final", "en", "el", "come", "once", "as", "he"] {
            leaning.remove(word);
        }
        Tongues { leaning }
    }

    /// Whether a word, in small letters, tells English or Spanish.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.leaning.contains_key(word)
    }

    /// Whether words that tell each of the languages stand in a message.
    pub(super) fn is_mixed(&self, text: &Text<'_>) -> bool {
        let leans = |to: i32| (0..text.len()).any(|at| self.leaning.get(text.word(at)).is_some_and(|lean| lean * to >= LEANING_SHOWN));
        leans(1) && leans(-1)
    }

    pub(super) fn language(&self, text: &Text<'_>) -> Option<Language> {
        let words: i32 = (0..text.len())
            // The letters of "2do" and "q3" are no words.
            .filter(|&at| text.token(at).is_some_and(|token| token.kind == Kind::Word))
            .filter(|&at| !(text.glued(at) && text.number(at.wrapping_sub(1)).is_some()))
            .map(|at| self.leaning.get(text.word(at)).copied().unwrap_or(0))
            .sum();
        let letters: i32 =
            text.raw.chars().filter(|letter| !letter.is_ascii()).map(|letter| i32::from("ñÑ¿¡áéíóúÁÉÍÓÚ".contains(letter))).sum();
        let lean = words - 2 * letters.min(4);
        match lean {
            LEANING_SHOWN.. => Some(Language::English),
            lean if lean <= -LEANING_SHOWN => Some(Language::Spanish),
            _ => None,
        }
    }
}
