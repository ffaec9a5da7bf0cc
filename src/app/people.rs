//! The people of the demonstration: what they hold, and what they did before it begins.

use super::{App, Demo, StartError};
use crate::account::AccountBackend as _;
use crate::account::ledger::demo::{DEMO_PROFESSIONALS, DemoAccount, DemoActor, demo_people, demo_steps};
use crate::identity::{Assurance, DemoHolder, Identity};
use crate::time::Instant;

impl App {
    /// Lets the main holder of a demonstration account hold it, with the code that links to it.
    pub(super) async fn seed_holder(&self, account: &DemoAccount, now: Instant) -> Result<(), StartError> {
        let id = account.account();
        let person = Identity::demo_holder(&id);
        let (name, code) = (account.holder.as_ref(), Some(account.link_code.as_ref()));
        let holder = DemoHolder { person, name, account: id, right: account.right.clone(), code };
        Ok(self.identity.grant_demo_right(&self.database, holder, now).await?)
    }

    /// Makes everybody who uses a demonstration account besides its main holder, and lists them.
    pub(super) async fn seed_people(&self, now: Instant) -> Result<Vec<Demo>, StartError> {
        for professional in DEMO_PROFESSIONALS {
            let (caf, name) = (professional.caf_number, professional.name);
            self.ledger.enter_professional(&professional.person(), caf, name, professional.credential, now).await?;
        }
        let mut people = Vec::new();
        for known in demo_people() {
            let (person, account) = (known.person(), known.account());
            let holder = DemoHolder { person, name: known.name, account, right: known.right.clone(), code: Some(known.link_code) };
            self.identity.grant_demo_right(&self.database, holder, now).await?;
            people.push(Demo { name: known.name.to_owned(), what: known.what, code: known.link_code.to_owned() });
        }
        for step in demo_steps() {
            let person = match &step.actor {
                DemoActor::Taxpayer => Identity::demo_holder(&step.account),
                DemoActor::Person(person) => person.clone(),
            };
            // Who was refused or has ended what they had may hold the account no more; the demonstration goes on without.
            if let Some(access) = self.identity.access(&self.database, &person, &step.account, Assurance::Verified).await? {
                let command = step.command(&self.ledger, &access, now).await?;
                self.ledger.apply(&access, &step.id, &command, now).await?;
            }
        }
        Ok(people)
    }
}
