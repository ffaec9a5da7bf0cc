//! Changed dialog files under a thousand open conversations: each goes on where it was, or from the nearest earlier place that is
//! safe; none is lost, none is stuck, and no yes from before counts. Some, by chance, are talked to their end; the others are called off.

use taxline::app::{App, Repertoire};
use taxline::config::Config;
use taxline::dialog::{Scripts, Sources, story, unmovable};
use taxline::ids::{Randomness, digest};
use taxline::language::Language;
use taxline::message::{Content, Medium};
use taxline::private::Private;
use taxline::rehearsal::{Arrives, Cast, Speaker, Stage};
use taxline::time::Clock;

/// How many conversations are open.
const OPEN: usize = 1_000;

/// Of so many conversations one is talked to its end.
const ONE_TO_ITS_END_OF: u8 = 8;

/// What was said before the change, what is said after it, and what the answer to that begins with; then what leads to the end, and
/// what is said there.
struct Place {
    before: &'static [&'static str],
    after: &'static str,
    goes_on: &'static str,
    to_the_end: &'static [&'static str],
    ends: &'static str,
    /// Payments that are scheduled by then.
    payments: usize,
}

/// Said at the first message where something is asked anew.
const RENEWED: &str = "This service was updated";

const PLACES: [Place; 5] = [
    // The question stands: its answer is taken without a word about it.
    Place { before: &["pay on friday"], after: "2022", goes_on: "All of ", ..PAID },
    // A readback never stands: the yes gets it again.
    Place { before: &["pay 300 for 2022 on friday from checking"], after: "yes", goes_on: RENEWED, to_the_end: &["yes"], ..PAID },
    // What lies below is kept with what was said in it.
    Place { before: &["pay on friday", "how much do i owe"], after: "2022", goes_on: "All of ", ..PAID },
    // Its slot has another name now: it is asked anew.
    Place { before: &["why do i owe this"], after: "2022", goes_on: RENEWED, to_the_end: &["2022"], ends: "2022", payments: 0 },
    // Nothing is open.
    Place {
        before: &["hello"],
        after: "how much do i owe",
        goes_on: "As of",
        to_the_end: &["how much do i owe"],
        ends: "2022",
        payments: 0,
    },
];

/// A payment whose year is known.
const PAID: Place = Place { before: &[], after: "", goes_on: "", to_the_end: &["300", "from checking", "yes"], ends: "Done.", payments: 1 };

fn changed(sources: Sources, path: &str, from: &str, to: &str) -> Sources {
    let text = sources.get(path).unwrap();
    assert!(text.contains(from), "{path} has no `{from}`");
    let text = text.replace(from, to);
    sources.with(path, text)
}

/// Other words for a question, a state more, and a slot under another name.
fn tomorrow() -> Sources {
    let sources = Sources::embedded();
    let sources = changed(sources, "pay/en.ftl", "ask-amount = {", "ask-amount = All of {");
    let sources =
        changed(sources, "pay/dialog.toml", "yes      = \"schedule\"", "yes      = \"agreed\"\n\n[state.agreed]\ngo = \"schedule\"");
    let mut renamed = sources;
    for path in ["why/dialog.toml", "why/en.ftl", "why/es.ftl"] {
        let text = renamed.get(path).unwrap();
        let text = text
            .replace("period = { kind", "year = { kind")
            .replace("period = \"period\"", "period = \"year\"")
            .replace("ask = \"period\"", "ask = \"year\"")
            .replace("ask = [\"period\"]", "ask = [\"year\"]")
            .replace("ask-period", "ask-year")
            .replace("help-period", "help-year")
            .replace("choice-period", "choice-year")
            .replace("invalid-period", "invalid-year");
        renamed = renamed.with(path, text);
    }
    renamed
}

async fn app(config: &Config, clock: &Clock, sources: Sources) -> App {
    let repertoire = Repertoire::of(sources).unwrap();
    App::with_repertoire(config.clone(), clock.clone(), Randomness::from_seed([7; 32]), repertoire).await.unwrap()
}

async fn speaker(stage: &Stage, number: usize) -> Speaker<'_> {
    let cast = Cast::holder(Some("owes-two-years"));
    stage.speaker(&format!("open {number}"), &cast, Language::English, Medium::Written).await.unwrap()
}

async fn say(speaker: &mut Speaker<'_>, words: &str) -> String {
    let replies = speaker.send(Content::Text(Private::from(words)), Arrives::InOrder).await.unwrap();
    replies.into_iter().map(|reply| reply.text).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn open_conversations_go_on_over_changed_files() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::read(None, &std::collections::BTreeMap::new()).unwrap().for_now(folder.path().to_owned());
    let clock = Clock::standing(config.office.instant(story::NOW));
    let (today, tomorrow) = (Sources::embedded(), tomorrow());
    let load = |sources: &Sources| Scripts::load(sources).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(unmovable(&load(&today), &load(&tomorrow)), []);

    let before = app(&config, &clock, today).await;
    before.seed(0).await.unwrap();
    let stage = before.stage();
    let mut sent = Vec::with_capacity(OPEN);
    for number in 0..OPEN {
        let mut speaker = speaker(&stage, number).await;
        for words in PLACES[number % PLACES.len()].before {
            assert!(!say(&mut speaker, words).await.is_empty());
        }
        sent.push(speaker.sent());
    }
    before.database.close().await;

    let after = app(&config, &clock, tomorrow).await;
    let (stage, mut ended) = (after.stage(), 0);
    for (number, sent) in sent.into_iter().enumerate() {
        let place = &PLACES[number % PLACES.len()];
        let mut speaker = speaker(&stage, number).await.goes_on(sent);
        speaker.ledger().await.unwrap();
        let answer = say(&mut speaker, place.after).await;
        assert!(answer.contains(place.goes_on), "{number}: {:?}, {}: {answer}", place.before, place.after);
        assert_eq!(speaker.ledger().await.unwrap(), Vec::<String>::new(), "{number}: {:?}", place.before);
        // Nobody is stuck: what is asked now can be answered, or called off.
        assert!(!say(&mut speaker, "help").await.is_empty());
        let [chance, ..] = digest(&[b"to its end", &number.to_be_bytes()]);
        if chance % ONE_TO_ITS_END_OF == 0 {
            let mut last = String::new();
            for words in place.to_the_end {
                last = say(&mut speaker, words).await;
            }
            assert!(last.contains(place.ends), "{number}: {:?}, {}: {last}", place.before, place.after);
            assert_eq!(speaker.ledger().await.unwrap().len(), place.payments, "{number}: {:?}", place.before);
            ended += 1;
        } else {
            say(&mut speaker, "never mind").await;
        }
        assert_eq!(speaker.session().await.unwrap(), Vec::<String>::new(), "{number}: {:?}: nothing is open any more", place.before);
    }
    assert!(ended > OPEN / 10, "only {ended} were talked to their end");
    after.ledger.check_balanced().await.unwrap();
    after.database.close().await;
}
