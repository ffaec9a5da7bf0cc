//! The terminal chat: one conversation with who sits at the keyboard.
//!
//! Choices are numbered; their number, typed, is the press of that button. A number that no choice has is said as words, because
//! it may be an amount. It ends with `/quit` or the end of the input.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use anstyle::{AnsiColor, Style};
use futures::future::BoxFuture;
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncReadExt as _};

use super::{PageWords, Reception, WordsFault};
use crate::ids::{InboundId, Randomness};
use crate::language::Language;
use crate::message::{Button, Capabilities, ChannelName, Content, Delivered, Delivery, Door, Inbound, Markup, Medium, Outgoing, Reply};
use crate::private::Private;
use crate::time::Clock;
use crate::turn::Placed;

/// The name of this channel.
pub const CHANNEL: ChannelName = "terminal";

/// The longest line that is read; the rest of a longer one is dropped, and the turn says that it was too long.
const LINE_BYTES_MAX: u64 = 64 * 1024;
const QUIT: [&str; 2] = ["/quit", "/exit"];

const US: Style = AnsiColor::Cyan.on_default();
const CHOICE: Style = AnsiColor::Green.on_default().bold();
const HINT: Style = AnsiColor::BrightBlack.on_default();
const PROMPT: Style = AnsiColor::Yellow.on_default().bold();

/// Where the terminal writes: a stream that drops colours where they are not wanted, as `anstream::stdout` does.
pub type Screen = Box<dyn Write + Send>;

/// The door of the terminal: prints replies that come later. Cheap to clone.
#[derive(Clone)]
pub struct Terminal {
    shown: Arc<Mutex<Shown>>,
}

struct Shown {
    screen: Screen,
    /// The choices of the last replies, by their number less one.
    choices: Vec<Button>,
    /// The largest sequence that was printed.
    sequence: i64,
    /// The order of the last line that was said.
    order: i64,
}

/// Who chats, and what is needed for it.
pub struct Chat {
    pub reception: Arc<dyn Reception>,
    /// Names the conversation: the same name goes on with it.
    pub address: Private<String>,
    pub language: Language,
    pub clock: Clock,
    pub randomness: Randomness,
}

/// Why the terminal chat ended before its end.
#[derive(Debug, thiserror::Error)]
pub enum TerminalFault {
    #[error("the terminal could not be read or written")]
    Io(#[from] std::io::Error),
    #[error("the sentences of the terminal chat are not complete")]
    Words(#[from] WordsFault),
}

impl Terminal {
    #[must_use]
    pub fn new(screen: Screen) -> Terminal {
        Terminal { shown: Arc::new(Mutex::new(Shown { screen, choices: Vec::new(), sequence: 0, order: 0 })) }
    }

    /// Where the program's own terminal shows it, in colour where that is wanted (`NO_COLOR` and pipes are respected).
    #[must_use]
    pub fn on_screen() -> Terminal {
        Terminal::new(Box::new(anstream::stdout()))
    }

    /// Chats until the input ends. The first thing said is a greeting, so that the person sees what is possible.
    ///
    /// # Errors
    /// Where the terminal cannot be read or written. A turn that fails is said and does not end the chat.
    pub async fn run<I: AsyncBufRead + Unpin>(&self, chat: Chat, mut input: I) -> Result<(), TerminalFault> {
        let words = PageWords::load()?;
        let word = |message| words.sentence(chat.language, message);
        self.print(HINT, word("terminal-hint")?)?;
        let mut content = Content::Start { payload: None };
        loop {
            self.exchange(&chat, content, word("terminal-again")?).await?;
            content = loop {
                self.ask(word("terminal-prompt")?)?;
                let Some(line) = read_line(&mut input).await? else {
                    return Ok(self.print(HINT, &format!("\n{}", word("terminal-bye")?))?);
                };
                let line = line.trim_end_matches(['\r', '\n']);
                if QUIT.contains(&line.trim()) {
                    return Ok(self.print(HINT, word("terminal-bye")?)?);
                }
                if !line.trim().is_empty() {
                    break self.lock().meant(line);
                }
            };
        }
    }

    async fn exchange(&self, chat: &Chat, content: Content, again: &str) -> Result<(), TerminalFault> {
        let now = chat.clock.now();
        let (order, sequence) = {
            let mut shown = self.lock();
            // The clock keeps the order over a restart of the program too; within one millisecond the count goes on.
            shown.order = now.millis().max(shown.order + 1);
            (shown.order, shown.sequence)
        };
        let inbound = Inbound {
            channel: CHANNEL,
            provider_id: InboundId::random(&chat.randomness).as_str().to_owned(),
            provider_message: None,
            address: chat.address.clone(),
            content,
            arrived_at: now,
            order,
            after_sequence: Some(sequence),
            language_hint: Some(chat.language.code().to_owned()),
        };
        match chat.reception.answer(inbound).await {
            Ok(placed) => {
                let mut shown = self.lock();
                shown.choices.clear();
                for Placed { sequence, reply } in placed {
                    shown.show(&reply)?;
                    shown.sequence = shown.sequence.max(sequence);
                }
            }
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a turn of the terminal chat failed");
                self.print(HINT, again)?;
            }
        }
        Ok(())
    }

    fn ask(&self, prompt: &str) -> std::io::Result<()> {
        let screen = &mut self.lock().screen;
        write!(screen, "\n{PROMPT}{prompt} >{PROMPT:#} ")?;
        screen.flush()
    }

    fn print(&self, style: Style, text: &str) -> std::io::Result<()> {
        let screen = &mut self.lock().screen;
        writeln!(screen, "{style}{text}{style:#}")?;
        screen.flush()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shown {
    /// A typed number of a choice presses it; anything else is words.
    fn meant(&self, line: &str) -> Content {
        let number = line.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match number.and_then(|place| self.choices.get(place)) {
            Some(button) => Content::Button { token: button.token.clone() },
            None => Content::Text(Private::from(line)),
        }
    }

    fn show(&mut self, reply: &Reply) -> std::io::Result<()> {
        writeln!(self.screen, "\n{US}{}{US:#}", printable(&reply.text))?;
        for button in &reply.buttons {
            self.choices.push(button.clone());
            writeln!(self.screen, "  {CHOICE}{}{CHOICE:#} {}", self.choices.len(), printable(&button.label))?;
        }
        self.screen.flush()
    }
}

/// The text without control characters: what somebody typed elsewhere must not steer this terminal.
fn printable(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect()
}

/// One line of at most [`LINE_BYTES_MAX`]; what is not UTF-8 in it is replaced. `None` at the end of the input.
async fn read_line<I: AsyncBufRead + Unpin>(input: &mut I) -> std::io::Result<Option<String>> {
    let mut line = Vec::new();
    (&mut *input).take(LINE_BYTES_MAX).read_until(b'\n', &mut line).await?;
    if line.is_empty() {
        return Ok(None);
    }
    let mut dropped = line.clone();
    while dropped.last() != Some(&b'\n') {
        dropped.clear();
        if (&mut *input).take(LINE_BYTES_MAX).read_until(b'\n', &mut dropped).await? == 0 {
            break;
        }
    }
    Ok(Some(String::from_utf8_lossy(&line).into_owned()))
}

impl Terminal {
    /// What the terminal can do. What was typed stays in its scrollback.
    #[must_use]
    pub const fn can() -> Capabilities {
        Capabilities { medium: Medium::Written, buttons: true, markup: Markup::Plain }
    }
}

impl Door for Terminal {
    fn channel(&self) -> ChannelName {
        CHANNEL
    }

    fn deliver<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Delivery> {
        let mut shown = self.lock();
        let delivery = match shown.show(&outgoing.reply) {
            Ok(()) => {
                shown.sequence = shown.sequence.max(outgoing.sequence);
                Delivery::Delivered(Delivered { sequence: Some(outgoing.sequence) })
            }
            Err(error) => Delivery::Refused { reason: format!("the terminal is gone: {error}"), unreachable: true },
        };
        Box::pin(async move { delivery })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channel::desk::Desk;
    use crate::time::Instant;

    /// What was written to the screen.
    #[derive(Clone, Default)]
    struct Paper(Arc<Mutex<Vec<u8>>>);

    impl Write for Paper {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    async fn chat(typed: &[u8]) -> (Vec<Inbound>, String) {
        let (paper, desk) = (Paper::default(), Desk::failing(0));
        let chat = Chat {
            reception: Arc::clone(&desk) as Arc<dyn Reception>,
            address: Private::from("local"),
            language: Language::English,
            clock: Clock::standing(Instant::from_millis(1_000)),
            randomness: Randomness::from_seed([3; 32]),
        };
        Terminal::new(Box::new(paper.clone())).run(chat, typed).await.unwrap();
        let written = String::from_utf8(paper.0.lock().unwrap().clone()).unwrap();
        (desk.taken(), written)
    }

    #[tokio::test]
    async fn a_number_presses_its_choice_and_any_other_is_words() {
        let (inbounds, written) = chat(b"2\n300\n0\n\n  \nhi \xff\n/quit\nnever read\n").await;
        let contents: Vec<_> = inbounds.iter().map(|inbound| inbound.content.clone()).collect();
        let text = |text: &str| Content::Text(text.into());
        let press = Content::Button { token: "q.no".to_owned() };
        assert_eq!(contents, [Content::Start { payload: None }, press, text("300"), text("0"), text("hi \u{fffd}")]);
        assert!(written.contains("Shall I?") && written.contains("Goodbye"));
        assert!(!written.contains("\u{1b}[2J"), "a label steers the terminal");
    }

    #[tokio::test]
    async fn each_line_is_newer_and_knows_what_was_shown() {
        let (inbounds, _) = chat(b"a\nb").await;
        let places: Vec<_> = inbounds.iter().map(|inbound| (inbound.order, inbound.after_sequence)).collect();
        assert_eq!(places, [(1_000, Some(0)), (1_001, Some(2)), (1_002, Some(4))]);
    }

    #[tokio::test]
    async fn a_line_that_is_too_long_is_cut_and_the_next_one_is_whole() {
        let typed = [vec![b'9'; 200_000], b"\nnext\n".to_vec()].concat();
        let (inbounds, _) = chat(&typed).await;
        let Content::Text(long) = &inbounds[1].content else { panic!("words are expected") };
        assert_eq!(u64::try_from(long.reveal().len()).unwrap(), LINE_BYTES_MAX);
        assert_eq!(inbounds[2].content, Content::Text("next".into()));
    }
}
