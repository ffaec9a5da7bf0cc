//! `dialogs replay`: what recorded conversations would come to with these files.

use super::{CommandError, Sources, Telling, system_randomness};
use crate::app::Repertoire;
use crate::app::replay::{Archive, Which};
use crate::config::Config;
use crate::rehearsal::{Differing, Replayed};

pub(super) async fn replay(config: &Config, sources: Sources, which: &Which, telling: Telling) -> Result<(), CommandError> {
    let repertoire = Repertoire::with_encoders(sources, &config.encoder_folder)?;
    let mut archive = Archive::open(config, system_randomness()?).await?;
    match telling {
        Telling::Json => {
            let mut all: Vec<Replayed> = Vec::new();
            archive.replay(which, &repertoire, |replayed| all.push(replayed)).await?;
            anstream::println!("{}", serde_json::to_string_pretty(&all).map_err(CommandError::Json)?);
        }
        Telling::Lines => {
            let mut sum = Sum::default();
            // As they come: there may be very many.
            let tell = |replayed: Replayed| {
                print(&replayed);
                sum.add(&replayed);
            };
            archive.replay(which, &repertoire, tell).await?;
            sum.print();
        }
    }
    Ok(())
}

/// What all conversations came to.
#[derive(Default)]
struct Sum {
    conversations: usize,
    differing: usize,
    messages: usize,
    differences: usize,
    unknown: usize,
    not_kept: usize,
}

impl Sum {
    fn add(&mut self, replayed: &Replayed) {
        self.conversations += 1;
        self.differing += usize::from(!replayed.differences.is_empty());
        self.messages += replayed.messages;
        self.differences += replayed.differences.len();
        self.unknown += usize::from(replayed.unknown.is_some());
        self.not_kept += replayed.not_kept;
    }

    fn print(&self) {
        let Sum { conversations, differing, messages, differences, unknown, not_kept } = self;
        anstream::println!(
            "{conversations} conversations, {messages} messages: {differences} messages of {differing} conversations are answered \
             in another way; {unknown} conversations could not be followed to their end, and of {not_kept} messages too little is kept"
        );
    }
}

/// What differs in a conversation; nothing where nothing does.
fn print(replayed: &Replayed) {
    if replayed.differences.is_empty() && replayed.unknown.is_none() {
        return;
    }
    anstream::println!("{}", replayed.conversation);
    replayed.differences.iter().for_each(print_message);
    if let Some(unknown) = &replayed.unknown {
        anstream::println!("  ? {unknown}");
    }
}

fn print_message(differing: &Differing) {
    let said = differing.said.as_deref().unwrap_or("(no words, or words that are not shown)");
    anstream::println!("  {} > {said}", differing.at);
    match &differing.then {
        Some(then) => lines("-", then),
        None => anstream::println!("    - (the dialog files of then are not kept)"),
    }
    lines("+", &differing.now);
    if differing.done_then != differing.done_now {
        for (sign, done) in [("-", &differing.done_then), ("+", &differing.done_now)] {
            let done = if done.is_empty() { "nothing".to_owned() } else { done.join("; ") };
            anstream::println!("    {sign} done: {done}");
        }
    }
    if let Some(remark) = differing.remark {
        anstream::println!("    ({remark})");
    }
}

fn lines(sign: &str, replies: &[String]) {
    for line in replies.iter().flat_map(|reply| reply.lines()) {
        anstream::println!("    {sign} {line}");
    }
}
