//! Sentences made worse, to see how much understanding takes: typed badly, or as a speech recogniser hears them. No chance: the
//! same sentence is made worse in the same way each time.

/// How sentences are made worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noise {
    /// One typing error in each word of five letters or more.
    Typos,
    /// Words that a recogniser takes for each other, without capitals and punctuation.
    Recogniser,
}

/// Words of this many letters are typed badly.
const TYPED_BADLY_MIN: usize = 5;
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjklñ", "zxcvbnm"];

/// What is said, and what a recogniser may take it for: alike in sound, each a word of its own.
const HEARD_AS: &[(&str, &str)] = &[
    ("owe", "oh"),
    ("due", "do"),
    ("do", "due"),
    ("pay", "pace"),
    ("paid", "page"),
    ("payment", "pavement"),
    ("payments", "pavements"),
    ("tax", "tacks"),
    ("taxes", "texas"),
    ("balance", "balanced"),
    ("account", "a count"),
    ("accounts", "a counts"),
    ("year", "here"),
    ("years", "ears"),
    ("for", "four"),
    ("to", "two"),
    ("too", "two"),
    ("plan", "plane"),
    ("cancel", "council"),
    ("refund", "re fund"),
    ("notice", "notes"),
    ("letter", "later"),
    ("letters", "ladders"),
    ("check", "czech"),
    ("send", "sand"),
    ("sent", "cent"),
    ("bank", "bang"),
    ("wrong", "rung"),
    ("right", "write"),
    ("their", "there"),
    ("your", "you're"),
    ("know", "no"),
    ("by", "buy"),
    ("when", "win"),
    ("mail", "male"),
    ("file", "while"),
    ("filed", "field"),
    ("fee", "free"),
    ("lien", "lean"),
    ("levy", "heavy"),
    ("wages", "wage is"),
    ("text", "texts"),
    ("texts", "text"),
    ("phone", "fone"),
    ("pin", "pen"),
    ("code", "coat"),
    ("form", "farm"),
    ("address", "a dress"),
    ("receipt", "recede"),
    ("interest", "interests"),
    ("penalty", "penalties"),
    ("penalties", "penalty is"),
    ("monthly", "month lee"),
    ("month", "months"),
    ("week", "weak"),
    ("hold", "old"),
    ("wait", "weight"),
    ("help", "hell"),
    ("pago", "vago"),
    ("pagar", "pegar"),
    ("pagos", "vagos"),
    ("debo", "bebo"),
    ("saldo", "salto"),
    ("cuenta", "cuentas"),
    ("cuentas", "cuenta"),
    ("banco", "blanco"),
    ("aviso", "a viso"),
    ("plan", "plano"),
    ("cuota", "gota"),
    ("multa", "multas"),
    ("quiero", "quiere"),
    ("carta", "cartas"),
    ("cartas", "carta"),
    ("impuesto", "supuesto"),
    ("impuestos", "supuestos"),
    ("haber", "a ver"),
    ("hay", "ahí"),
    ("vez", "ves"),
    ("hacer", "a ser"),
    ("recibo", "recibió"),
    ("cancelar", "cancela"),
    ("dinero", "de nero"),
    ("cobro", "cobre"),
    ("mes", "más"),
    ("meses", "mesas"),
    ("año", "daño"),
    ("años", "daños"),
    ("código", "cogido"),
    ("clave", "llave"),
    ("teléfono", "teléfonos"),
    ("dirección", "direcciones"),
    ("declaración", "aclaración"),
    ("reembolso", "re embolso"),
    ("deuda", "duda"),
    ("pendiente", "dependiente"),
    ("fecha", "flecha"),
    ("firma", "forma"),
    ("mensaje", "mensajes"),
    ("llamada", "llamado"),
    ("cambiar", "cambia"),
    ("cita", "sita"),
    ("casa", "caza"),
    ("hola", "ola"),
];

/// The sentence, made worse.
#[must_use]
pub fn worsen(text: &str, noise: Noise) -> String {
    match noise {
        Noise::Typos => typed_badly(text),
        Noise::Recogniser => misheard(text),
    }
}

fn typed_badly(text: &str) -> String {
    let mut worse = String::with_capacity(text.len() + 8);
    let mut word: Vec<char> = Vec::new();
    for letter in text.chars().map(Some).chain(std::iter::once(None)) {
        match letter {
            Some(letter) if letter.is_alphabetic() => word.push(letter),
            _ => {
                mistype(&mut word);
                worse.extend(word.drain(..));
                worse.extend(letter);
            }
        }
    }
    worse
}

/// One error after the first letter: two letters the other way round, one left out, one twice, or one from the key beside it.
fn mistype(word: &mut Vec<char>) {
    if word.len() < TYPED_BADLY_MIN {
        return;
    }
    let number = number_of(word.iter().collect::<String>().as_bytes());
    let place = 1 + (number >> 8) as usize % (word.len() - 2);
    match number % 4 {
        0 => word.swap(place, place + 1),
        1 => drop(word.remove(place)),
        2 => word.insert(place, word[place]),
        _ => word[place] = key_beside(word[place]),
    }
}

fn key_beside(letter: char) -> char {
    let beside = |row: &&str| {
        let place = row.chars().position(|key| key == letter)?;
        row.chars().nth(place + 1).or_else(|| row.chars().nth(place.checked_sub(1)?))
    };
    ROWS.iter().find_map(beside).unwrap_or('x')
}

fn misheard(text: &str) -> String {
    let heard = text.to_lowercase();
    let plain: String = heard.chars().map(|letter| if letter.is_alphanumeric() || "'%$".contains(letter) { letter } else { ' ' }).collect();
    let words = plain.split_whitespace().map(|word| HEARD_AS.iter().find(|(said, _)| *said == word).map_or(word, |(_, heard)| heard));
    words.collect::<Vec<_>>().join(" ")
}

/// A number that depends on the bytes alone (FNV-1a, mixed once more).
fn number_of(bytes: &[u8]) -> u32 {
    let state = bytes.iter().fold(0x811c_9dc5u32, |state, byte| (state ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    (state ^ (state >> 15)).wrapping_mul(0x2c1b_3c6d) >> 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_long_word_has_one_error_and_short_ones_none() {
        let said = "please cancel my payment, el próximo viernes!";
        let worse = worsen(said, Noise::Typos);
        assert_eq!(worse, worsen(said, Noise::Typos));
        let changed: Vec<bool> = said.split(' ').zip(worse.split(' ')).map(|(before, after)| before != after).collect();
        assert_eq!(changed, [true, true, false, true, false, true, true], "{worse}");
        for (before, after) in said.split(' ').zip(worse.split(' ')) {
            assert!(strsim::damerau_levenshtein(before, after) <= 1, "{before} {after}");
        }
        assert_eq!(worsen("", Noise::Typos), "");
    }

    #[test]
    fn what_sounds_alike_is_misheard() {
        assert_eq!(worsen("How much do I owe, please?", Noise::Recogniser), "how much due i oh please");
        assert_eq!(worsen("¿Cuál es mi saldo?", Noise::Recogniser), "cuál es mi salto");
    }
}
