//! A reception for tests of the doors: takes everything down, answers with a fixed reply, and fails as often as it is told.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;

use super::{Reach, Reception};
use crate::db::DbError;
use crate::message::{Button, ChannelName, Content, Inbound, Line, Reply};
use crate::private::Private;
use crate::turn::{Placed, TurnError};

#[derive(Default)]
pub(crate) struct Desk {
    /// What was recorded or answered, each message once.
    taken: Mutex<Vec<Inbound>>,
    reaches: Mutex<VecDeque<(String, Reach)>>,
    failures: AtomicU32,
}

impl Desk {
    /// A desk whose next `failures` calls fail.
    pub(crate) fn failing(failures: u32) -> Arc<Desk> {
        Arc::new(Desk { failures: AtomicU32::new(failures), ..Desk::default() })
    }

    pub(crate) fn taken(&self) -> Vec<Inbound> {
        self.taken.lock().unwrap().clone()
    }

    pub(crate) fn reaches(&self) -> Vec<(String, Reach)> {
        self.reaches.lock().unwrap().iter().cloned().collect()
    }

    fn fail(&self) -> Result<(), TurnError> {
        match self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)) {
            Ok(_) => Err(DbError::Overloaded.into()),
            Err(_) => Ok(()),
        }
    }

    /// The place of a message among all; a message that came before has the place it had.
    fn take(&self, inbound: Inbound) -> i64 {
        let mut taken = self.taken.lock().unwrap();
        let known = taken.iter().position(|other| other.provider_id == inbound.provider_id);
        let place = known.unwrap_or_else(|| {
            taken.push(inbound);
            taken.len() - 1
        });
        i64::try_from(place).unwrap()
    }
}

pub(crate) fn reply() -> Reply {
    let button = |label: &str, token: &str| Button { label: label.to_owned(), token: token.to_owned() };
    let buttons = vec![button("Yes", "q.yes"), button("No\u{1b}[2J", "q.no")];
    Reply { text: "Shall I?".to_owned(), buttons, question: None, removes_inbound: false }
}

impl Reception for Desk {
    fn record(&self, inbounds: Vec<Inbound>) -> BoxFuture<'_, Result<(), TurnError>> {
        Box::pin(async move {
            self.fail()?;
            for inbound in inbounds {
                self.take(inbound);
            }
            Ok(())
        })
    }

    fn answer(&self, inbound: Inbound) -> BoxFuture<'_, Result<Vec<Placed>, TurnError>> {
        Box::pin(async move {
            self.fail()?;
            Ok(vec![Placed { sequence: self.take(inbound) * 2 + 2, reply: reply() }])
        })
    }

    fn lines<'a>(
        &'a self,
        _: ChannelName,
        address: &'a Private<String>,
        after: i64,
        limit: i64,
    ) -> BoxFuture<'a, Result<Vec<Line>, TurnError>> {
        Box::pin(async move {
            self.fail()?;
            let own = self.taken().into_iter().filter(|inbound| inbound.address == *address);
            let lines = own.zip(0_i64..).flat_map(|(inbound, place)| {
                let text = match inbound.content {
                    Content::Text(text) | Content::Edited(text) => text,
                    Content::Button { .. } | Content::Start { .. } | Content::Unsupported | Content::Group => Private::from(""),
                };
                let said = (place * 2 + 1, Line::Said { sequence: place * 2 + 1, text });
                [said, (place * 2 + 2, Line::Replied { sequence: place * 2 + 2, reply: reply() })]
            });
            let limit = usize::try_from(limit).unwrap();
            Ok(lines.filter(|(sequence, _)| *sequence > after).take(limit).map(|(_, line)| line).collect())
        })
    }

    fn reachable<'a>(&'a self, _: ChannelName, address: &'a Private<String>, reach: Reach) -> BoxFuture<'a, Result<(), TurnError>> {
        Box::pin(async move {
            self.fail()?;
            self.reaches.lock().unwrap().push_back((address.reveal().clone(), reach));
            Ok(())
        })
    }
}
