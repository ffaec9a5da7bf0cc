//! Who speaks in a story, and about which account: somebody of the demonstration, on a copy that the story has to itself.

use super::{RehearsalError, Stage};
use crate::account::ledger::demo::{self, DemoAccount, DemoActor, DemoPerson};
use crate::account::{AccountBackend as _, Answer, AuthorizationDraft, AuthorizationKind, Command, Form, Matter, Outcome, Query};
use crate::dialog::story::{Story, With};
use crate::identity::{Assurance, DemoHolder, Identity, Linking, Proof, Right};
use crate::ids::{AccountId, CommandId, ConversationId, PersonId, digest};
use crate::message::ChannelName;
use crate::private::Private;
use crate::time::Instant;

/// What the professional is named for.
const NAMED_FOR: Matter = Matter { form: Form::F1040, first_year: 2024, last_year: 2026 };

/// Who speaks.
#[derive(Clone, Debug, Default)]
pub struct Cast {
    /// The demonstration account that theirs is like; without one they are not linked.
    pub account: Option<String>,
    /// Who of the people of that account; without a name its main holder.
    pub speaks: Option<String>,
    pub with: With,
}

impl Cast {
    /// The main holder of an account that is like this one, or somebody who is not linked.
    #[must_use]
    pub fn holder(account: Option<&str>) -> Cast {
        Cast { account: account.map(str::to_owned), ..Cast::default() }
    }

    pub(super) fn of(story: &Story) -> Cast {
        Cast { account: story.account.clone(), speaks: story.speaks.clone(), with: story.with }
    }
}

impl Stage {
    /// Makes the account of this cast under the name of its story, and links the conversation to it; gives the code that links.
    pub(super) async fn link(
        &self,
        name: &str,
        cast: &Cast,
        conversation: &ConversationId,
    ) -> Result<Option<Private<String>>, RehearsalError> {
        let Some(like) = cast.account.as_deref() else { return Ok(None) };
        let now = self.clock.now();
        let account = self.copy(name, like, name, now).await?;
        let mut code = account.link_code.clone().into_owned();
        if let Some(speaks) = cast.speaks.as_deref() {
            let Some(person) = demo::demo_people().into_iter().find(|person| person.key() == speaks && person.account().as_str() == like)
            else {
                return Err(self.nobody(name, like, speaks));
            };
            code = self.join(name, &person, &account, now).await?;
        }
        let with_clients = cast.speaks.as_deref() == Some(demo::demo_representative().key());
        if with_clients || cast.with != With::Nothing {
            self.represent(name, like, &account, cast.with, now).await?;
        }
        if with_clients {
            for client in demo::demo_clients().filter(|client| *client != like) {
                let id = format!("{name} {client}");
                let other = self.copy(name, client, &id, now).await?;
                self.represent(name, client, &other, With::Authorizations, now).await?;
            }
        }
        let command = CommandId::derived(&[b"rehearsal", name.as_bytes()]);
        let proof = Proof::Code(Private::new(code.clone()));
        match self.identity.link(&self.database, &command, conversation, &proof, now).await? {
            Linking::Linked => Ok(Some(Private::new(code))),
            Linking::Wrong | Linking::Locked | Linking::PersonLocked => Err(RehearsalError::NotLinked { place: name.to_owned() }),
        }
    }

    async fn copy(&self, name: &str, like: &str, id: &str, now: Instant) -> Result<DemoAccount, RehearsalError> {
        let Some(account) = self.ledger.seed_copy(like, id, now).await? else {
            let known = demo::demo_accounts().into_iter().map(|account| account.id.into_owned()).collect();
            return Err(RehearsalError::AccountUnknown { place: name.to_owned(), account: like.to_owned(), known });
        };
        let (person, right) = (Identity::demo_holder(&account.account()), account.right.clone());
        let (holder, code) = (account.holder.as_ref(), Some(account.link_code.as_ref()));
        let holder = DemoHolder { person, name: holder, account: account.account(), right, code };
        self.identity.grant_demo_right(&self.database, holder, now).await?;
        Ok(account)
    }

    fn nobody(&self, name: &str, like: &str, speaks: &str) -> RehearsalError {
        let people = demo::demo_people().into_iter().filter(|person| person.account().as_str() == like);
        let known = people.map(|person| person.key().to_owned()).collect();
        RehearsalError::PersonUnknown { place: name.to_owned(), account: like.to_owned(), person: speaks.to_owned(), known }
    }

    /// Lets another person of the demonstration hold the copy, with a code of their own.
    async fn join(&self, name: &str, person: &DemoPerson, account: &DemoAccount, now: Instant) -> Result<String, RehearsalError> {
        let [a, b, c, d, ..] = digest(&[b"link code of a person of a copy", name.as_bytes(), person.key().as_bytes()]);
        let code = format!("COPY-{a:02X}{b:02X}-{c:02X}{d:02X}");
        let holder = DemoHolder {
            person: of_story(name, person.key()),
            name: person.name,
            account: account.account(),
            right: person.right.clone(),
            code: Some(&code),
        };
        self.identity.grant_demo_right(&self.database, holder, now).await?;
        Ok(code)
    }

    /// The professional of the demonstration asks for this copy, and is answered as on the account that it is like; or is named on it.
    async fn represent(&self, name: &str, like: &str, account: &DemoAccount, with: With, now: Instant) -> Result<(), RehearsalError> {
        let known = demo::demo_representative();
        let person = of_story(name, known.key());
        let caf = number_of(name);
        self.ledger.enter_professional(&person, &caf, known.name, known.credential, now).await?;
        let right = Right::Representative { granted: Vec::new() };
        let holder = DemoHolder { person: person.clone(), name: known.name, account: account.account(), right, code: None };
        self.identity.grant_demo_right(&self.database, holder, now).await?;
        if with == With::Named {
            return self.name_professional(name, &account.account(), caf, now).await;
        }
        for step in demo::demo_steps_like(like, &account.account(), &person, &caf) {
            let actor = self.actor(&step.actor, &account.account());
            if let Some(access) = self.identity.access(&self.database, &actor, &step.account, Assurance::Verified).await? {
                let command = step.command(&self.ledger, &access, now).await?;
                self.ledger.apply(&access, &step.id, &command, now).await?;
            }
        }
        Ok(())
    }

    /// The taxpayer names the professional and signs; it is for the professional to accept.
    async fn name_professional(&self, name: &str, account: &AccountId, caf_number: String, now: Instant) -> Result<(), RehearsalError> {
        let professional = demo::demo_representative().name.to_owned();
        let matters = vec![NAMED_FOR];
        let kind = AuthorizationKind::PowerOfAttorney;
        let query =
            Query::AuthorizationDraft { caf_number: caf_number.clone(), name: professional.clone(), kind, matters: matters.clone() };
        let not_named = || RehearsalError::NotNamed { place: name.to_owned() };
        let taxpayer = self.identity.access(&self.database, &Identity::demo_holder(account), account, Assurance::Verified).await?;
        let taxpayer = taxpayer.ok_or_else(not_named)?;
        let Answer::AuthorizationDraft { draft: AuthorizationDraft::Drafted { text_sha256, .. } } =
            self.ledger.read(&taxpayer, &query, now).await?
        else {
            return Err(not_named());
        };
        let command = Command::StartAuthorization { caf_number, name: professional, kind, matters, text_sha256 };
        let id = CommandId::derived(&[b"rehearsal, named", name.as_bytes()]);
        match self.ledger.apply(&taxpayer, &id, &command, now).await? {
            Outcome::Refused { .. } => Err(not_named()),
            _ => Ok(()),
        }
    }

    /// Links another conversation of whoever this code links.
    pub(super) async fn link_door(
        &self,
        name: &str,
        channel: ChannelName,
        code: &Private<String>,
        conversation: &ConversationId,
    ) -> Result<(), RehearsalError> {
        let command = CommandId::derived(&[b"rehearsal, another door", name.as_bytes(), channel.as_bytes()]);
        let proof = Proof::Code(code.clone());
        match self.identity.link(&self.database, &command, conversation, &proof, self.clock.now()).await? {
            Linking::Linked => Ok(()),
            Linking::Wrong | Linking::Locked | Linking::PersonLocked => Err(RehearsalError::NotLinked { place: name.to_owned() }),
        }
    }

    fn actor(&self, actor: &DemoActor, account: &AccountId) -> PersonId {
        match actor {
            DemoActor::Taxpayer => Identity::demo_holder(account),
            DemoActor::Person(person) => person.clone(),
        }
    }
}

/// The number by which the office knows the professional of a story.
pub(super) fn number_of(story: &str) -> String {
    let [a, b, c, d, e, f, ..] = digest(&[b"number of a professional", story.as_bytes()]);
    format!("{:04}-{:05}R", 300 + u16::from_be_bytes([a, b]) % 700, u32::from_be_bytes([c, d, e, f]) % 100_000)
}

/// Each story has its people to itself: what they hold in one is not seen in another.
fn of_story(story: &str, key: &str) -> PersonId {
    PersonId::derived(&[b"person of a story", story.as_bytes(), key.as_bytes()])
}
