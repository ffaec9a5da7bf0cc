//! Authorizations in the embedded ledger: requested or started, signed, accepted, declined and ended.
//!
//! `register` holds the rules and `matters` the arithmetic of forms and years, both pure; `paper` is what is signed; `records` reads and
//! writes rows; `views` shows them. Each change is an event that is only added, under the lock of the account and the id of its
//! command. What a representative holds (the row that `identity` reads at each turn) is written in the same transaction, so that
//! access begins and ends with the event.

mod access_record;
mod appointments;
mod matters;
mod paper;
mod records;
mod register;
mod views;

pub use access_record::ACCESSES_SHOWN_MAX;
pub(super) use access_record::{Asked, Ended, Used};
pub(super) use appointments::{Appointment, appointments};
pub use matters::{MATTERS_MAX, YEARS_AHEAD_MAX, YEARS_BACK_MAX};
pub(super) use records::{TAXPAYER_NAME, TAXPAYERS_NUMBER};
pub use register::WAITING_MAX;

use paper::caf_number;
use records::{Made, Records, professional_view};
use register::{Actor, Authorization, Change};

use super::Ledger;
use super::books::Books;
use super::command::Given;
use crate::account::{Answer, AuthorizationKind, AuthorizationView, BackendError, Command, Matter, Outcome, Party, Query, Refusal};
use crate::db::authorization::{self as rows, ProfessionalRow};
use crate::db::identity::{hold, holding, let_go};
use crate::db::{DbError, Tx};
use crate::identity::{Access, Right};
use crate::ids::{AccountId, AuthorizationId, PersonId};
use crate::private::same_name;
use crate::time::Instant;

/// The side on which a right stands; `None` where it stands on neither.
const fn party_of(right: &Right) -> Option<Party> {
    match right {
        Right::Own | Right::Joint | Right::SoleProprietor | Right::DesignatedOfficial => Some(Party::Taxpayer),
        Right::Representative { .. } => Some(Party::Representative),
        Right::PartnerOrShareholder | Right::DesignatedUser { .. } => None,
    }
}

/// A new authorization as it was asked for.
struct Wish<'a> {
    kind: AuthorizationKind,
    matters: &'a [Matter],
    professional: Option<ProfessionalRow>,
}

impl Ledger {
    /// The right that a person has to an account at this moment, read again: an access tells of the turn's beginning. Nobody but
    /// the taxpayer alone is taken at the word of an access.
    pub(super) async fn right_now(
        &self,
        tx: &mut Tx,
        person: &PersonId,
        account: &AccountId,
        told: &Right,
    ) -> Result<Option<Right>, DbError> {
        match told {
            Right::Own => Ok(Some(Right::Own)),
            _ => holding(tx, person, account).await?.map(|held| Right::from_stored(&held.right)).transpose(),
        }
    }

    /// Whether an access is believed as it is, and its use not recorded: that of the taxpayer alone.
    #[must_use]
    pub const fn is_taken_at_its_word(access: &Access) -> bool {
        matches!(access.right(), Right::Own)
    }

    /// The authorizations that somebody with this right may see, or the professional asked about.
    pub(super) async fn answer_of_register(&self, access: &Access, right: &Right, query: &Query) -> Result<Option<Answer>, BackendError> {
        match query {
            Query::Authorizations => {
                let mut reader = self.database.reader().await?;
                let records = Records::load(&mut reader, &self.vault, access.account()).await?;
                let authorizations = match party_of(right) {
                    Some(Party::Taxpayer) => self.views(&records, |_| true)?,
                    Some(Party::Representative) => self.views(&records, |known| known.representative == *access.person())?,
                    None => Vec::new(),
                };
                Ok(Some(Answer::Authorizations { authorizations }))
            }
            Query::Professional { caf_number, name } => {
                let mut reader = self.database.reader().await?;
                let found = self.professional(&mut reader, caf_number, name).await?;
                let professional = found.map(|row| professional_view(&self.vault, &row)).transpose()?;
                Ok(Some(Answer::Professional { professional }))
            }
            _ => Ok(None),
        }
    }

    /// The professional who has both this CAF number and this name.
    async fn professional(&self, tx: &mut Tx, typed: &str, name: &str) -> Result<Option<ProfessionalRow>, BackendError> {
        let Some(row) = rows::professional(tx, &caf_number(typed)).await? else { return Ok(None) };
        let known = professional_view(&self.vault, &row)?;
        Ok(same_name(&known.name, name).then_some(row))
    }

    /// Does a command about authorizations. The account is locked, and the right was found to allow it.
    pub(super) async fn authorize(&self, tx: &mut Tx, given: &Given, right: &Right, books: &Books) -> Result<Outcome, BackendError> {
        let Some(party) = party_of(right) else { return Ok(Outcome::Refused { refusal: Refusal::NotAllowed }) };
        let actor = Actor { party, person: given.person.clone() };
        let mut records = Records::load(tx, &self.vault, &given.account).await?;
        let decided = match &given.command {
            Command::RequestAuthorization { caf_number: typed, kind, matters } => {
                let professional = rows::professional(tx, &caf_number(typed)).await?.filter(|row| row.person == actor.person);
                let wish = Wish { kind: *kind, matters, professional };
                self.make_out(tx, given, books, &mut records, &actor, wish).await?
            }
            Command::StartAuthorization { caf_number, name, kind, matters } => {
                let wish = Wish { kind: *kind, matters, professional: self.professional(tx, caf_number, name).await? };
                self.make_out(tx, given, books, &mut records, &actor, wish).await?
            }
            Command::ApproveAuthorization { authorization } => about(authorization, records.register.sign(authorization, &actor)),
            Command::AcceptAuthorization { authorization } => about(authorization, records.register.accept(authorization, &actor)),
            Command::DeclineAuthorization { authorization } => about(authorization, records.register.decline(authorization, &actor)),
            Command::EndAuthorization { authorization } => about(authorization, records.register.end(authorization, &actor)),
            _ => Err(Refusal::NotAllowed),
        };
        let (id, changes) = match decided {
            Ok(decided) => decided,
            Err(refusal) => return Ok(Outcome::Refused { refusal }),
        };
        for change in &changes {
            records.add(tx, given, change).await?;
        }
        // As it was written, with the names of those who did it.
        records.events = rows::events(tx, &given.account).await?;
        self.give_and_take_access(tx, given, &records, &changes).await?;
        let view = self.view_of(&records, &id)?;
        Ok(outcome(&given.command, view))
    }

    /// Makes an authorization out and enters it, where the rules let it.
    async fn make_out(
        &self,
        tx: &mut Tx,
        given: &Given,
        books: &Books,
        records: &mut Records,
        actor: &Actor,
        wish: Wish<'_>,
    ) -> Result<Result<(AuthorizationId, Vec<Change>), Refusal>, BackendError> {
        let Some(professional) = wish.professional else { return Ok(Err(Refusal::ProfessionalUnknown)) };
        let view = professional_view(&self.vault, &professional)?;
        let held = holding(tx, &professional.person, &given.account).await?.map(|held| held.right.role);
        let is_outsider = held.is_none_or(|role| role == Right::Representative { granted: Vec::new() }.role());
        if !is_outsider || (wish.kind.needs_credential() && view.credential == crate::account::Credential::None) {
            return Ok(Err(Refusal::ProfessionalNotQualified));
        }
        let today = self.desk.hours.today(given.now);
        let matters = match matters::granted(wish.matters, today.year()) {
            Ok(matters) => matters,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if !records.register.has_room_for(&professional.person) {
            return Ok(Err(Refusal::TooManyAuthorizationsWaiting));
        }
        let id = AuthorizationId::derived(&[given.id.as_str().as_bytes()]);
        let made = Made { id: id.clone(), kind: wish.kind, professional, view, matters, started_by: actor.party, made_on: today };
        records.make(tx, &self.vault, given, books.name.reveal(), &made).await?;
        let entered = Authorization::new(id.clone(), made.kind, made.professional.person.clone(), made.matters);
        let changes = match actor.party {
            Party::Representative => records.register.request(&entered, actor),
            Party::Taxpayer => records.register.start(&entered, actor),
        };
        records.register.enter(entered);
        Ok(Ok((id, changes)))
    }

    /// What each representative whom the changes concern holds from now on.
    async fn give_and_take_access(&self, tx: &mut Tx, given: &Given, records: &Records, changes: &[Change]) -> Result<(), DbError> {
        let concerned =
            records.register.authorizations().iter().filter(|known| changes.iter().any(|change| change.authorization == known.id));
        for person in concerned.map(|known| &known.representative) {
            match records.register.granted(person) {
                Some(granted) => hold(tx, person, &given.account, &Right::Representative { granted }.stored(), given.now).await?,
                None => let_go(tx, person, &given.account, Right::Representative { granted: Vec::new() }.role()).await?,
            }
        }
        Ok(())
    }

    /// Checks that every signature was given to exactly the text that is kept, and names the authorizations of which that is
    /// not so. There are none.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn check_signatures(&self, account: &AccountId) -> Result<Vec<AuthorizationId>, BackendError> {
        let mut reader = self.database.reader().await?;
        Ok(Records::load(&mut reader, &self.vault, account).await?.mis_signed())
    }

    /// Enters a professional under a CAF number, unless it is taken.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn enter_professional(
        &self,
        person: &PersonId,
        caf: &str,
        name: &str,
        credential: crate::account::Credential,
        now: Instant,
    ) -> Result<(), BackendError> {
        let row = ProfessionalRow {
            caf_number: caf_number(caf),
            person: person.clone(),
            name: self.vault.seal(records::PROFESSIONAL_NAME, name.as_bytes()),
            credential: paper::credential_text(credential).to_owned(),
        };
        let written = self.database.write(move |tx| {
            Box::pin(async move {
                crate::db::identity::know_person(tx, &row.person, None, now).await?;
                rows::insert_professional(tx, &row).await
            })
        });
        Ok(written.await?)
    }
}

type Decided = Result<(AuthorizationId, Vec<Change>), Refusal>;

fn about(id: &AuthorizationId, changes: Result<Vec<Change>, Refusal>) -> Decided {
    changes.map(|changes| (id.clone(), changes))
}

fn outcome(command: &Command, authorization: AuthorizationView) -> Outcome {
    match command {
        Command::RequestAuthorization { .. } => Outcome::AuthorizationRequested { authorization },
        Command::StartAuthorization { .. } => Outcome::AuthorizationStarted { authorization },
        Command::ApproveAuthorization { .. } => Outcome::AuthorizationApproved { authorization },
        Command::AcceptAuthorization { .. } => Outcome::AuthorizationAccepted { authorization },
        Command::DeclineAuthorization { .. } => Outcome::AuthorizationDeclined { authorization },
        Command::EndAuthorization { .. } => Outcome::AuthorizationEnded { authorization },
        _ => Outcome::Refused { refusal: Refusal::NotAllowed },
    }
}
