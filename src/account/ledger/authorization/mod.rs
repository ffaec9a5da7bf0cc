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
pub use register::{WAITING_DAYS_MAX, WAITING_MAX};

use paper::{caf_number, hexadecimal, sha256};
use records::{Holder, Made, Records, professional_view};
use register::{Actor, Authorization, Change};

use super::Ledger;
use super::allowed::figures_seen;
use super::books::Books;
use super::command::Given;
use crate::account::{
    AccountView, Answer, AuthorizationDraft, AuthorizationKind, AuthorizationView, BackendError, Command, Matter, Outcome, Party,
    ProfessionalView, Query, Refusal,
};
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
    started_by: Party,
    /// The SHA-256 of the text that its taxpayer was shown; whoever only asks signs nothing.
    shown: Option<&'a str>,
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
    pub(super) async fn answer_of_register(
        &self,
        access: &Access,
        right: &Right,
        query: &Query,
        now: Instant,
    ) -> Result<Option<Answer>, BackendError> {
        match query {
            Query::Authorizations => {
                let mut reader = self.database.reader().await?;
                let records = Records::load(&mut reader, &self.vault, access.account(), now).await?;
                let authorizations = match party_of(right) {
                    Some(Party::Taxpayer) => self.views(&records, access.person(), |_| true)?,
                    Some(Party::Representative) => {
                        self.views(&records, access.person(), |known| known.representative == *access.person())?
                    }
                    None => Vec::new(),
                };
                Ok(Some(Answer::Authorizations { authorizations }))
            }
            Query::AccessRecord => Ok(Some(Answer::AccessRecord { accesses: self.access_views(access.account(), access.person()).await? })),
            Query::Account => {
                let (books, figures) = (self.books(access.account()).await?, figures_seen(right));
                let name = books.name.reveal().clone();
                let groups = matters::groups_of_forms(&books, figures.as_deref());
                let usual_matters = matters::usual(&groups, self.desk.hours.today(now).year());
                let (sees_figures, limited_to) = (figures.is_some(), figures.unwrap_or_default());
                let role = right.role().to_owned();
                Ok(Some(Answer::Account { account: AccountView { name, role, sees_figures, limited_to, usual_matters } }))
            }
            Query::AuthorizationDraft { caf_number, name, kind, matters } => {
                let books = self.books(access.account()).await?;
                let mut reader = self.database.reader().await?;
                let records = Records::load(&mut reader, &self.vault, access.account(), now).await?;
                let wish = Wish {
                    kind: *kind,
                    matters,
                    professional: self.professional(&mut reader, caf_number, name).await?,
                    started_by: Party::Taxpayer,
                    shown: None,
                };
                let holder = Holder { account: access.account(), name: books.name.reveal() };
                let draft = match self.draft(&mut reader, &records, &holder, wish, now).await? {
                    Err(refusal) => AuthorizationDraft::Refused { refusal },
                    Ok((made, text)) => AuthorizationDraft::Drafted {
                        representative: made.view,
                        matters: made.matters,
                        text_sha256: hexadecimal(&sha256(&text)),
                        text,
                    },
                };
                Ok(Some(Answer::AuthorizationDraft { draft }))
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
        let mut records = Records::load(tx, &self.vault, &given.account, given.now).await?;
        let decided = match &given.command {
            Command::RequestAuthorization { caf_number: typed, kind, matters } => {
                let professional = rows::professional(tx, &caf_number(typed)).await?.filter(|row| row.person == actor.person);
                let wish = Wish { kind: *kind, matters, professional, started_by: Party::Representative, shown: None };
                self.make_out(tx, given, books, &mut records, &actor, wish).await?
            }
            Command::StartAuthorization { caf_number, name, kind, matters, text_sha256 } => {
                let professional = self.professional(tx, caf_number, name).await?;
                let wish = Wish { kind: *kind, matters, professional, started_by: Party::Taxpayer, shown: Some(text_sha256) };
                self.make_out(tx, given, books, &mut records, &actor, wish).await?
            }
            Command::ApproveAuthorization { authorization, text_sha256 } => {
                let signed = records.register.sign(authorization, &actor);
                let is_shown = records.text_of(authorization).is_some_and(|text| hexadecimal(&sha256(text)) == *text_sha256);
                about(authorization, signed.and_then(|changes| if is_shown { Ok(changes) } else { Err(Refusal::AuthorizationTextDiffers) }))
            }
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
        let view = self.view_of(&records, &given.person, &id)?;
        Ok(outcome(&given.command, view))
    }

    /// Makes an authorization out and enters it, where the rules let it; of a taxpayer who signs it, exactly the text that was shown.
    async fn make_out(
        &self,
        tx: &mut Tx,
        given: &Given,
        books: &Books,
        records: &mut Records,
        actor: &Actor,
        wish: Wish<'_>,
    ) -> Result<Decided, BackendError> {
        let holder = Holder { account: &given.account, name: books.name.reveal() };
        let shown = wish.shown;
        let (made, text) = match self.draft(tx, records, &holder, wish, given.now).await? {
            Ok(drafted) => drafted,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if shown.is_some_and(|shown| shown != hexadecimal(&sha256(&text))) {
            return Ok(Err(Refusal::AuthorizationTextDiffers));
        }
        records.make(tx, &self.vault, given, &made, &text).await?;
        let id = AuthorizationId::derived(&[given.id.as_str().as_bytes()]);
        let entered = Authorization::new(id.clone(), made.kind, made.professional.person, made.matters, given.now);
        let changes = match actor.party {
            Party::Representative => records.register.request(&entered, actor),
            Party::Taxpayer => records.register.start(&entered, actor),
        };
        records.register.enter(entered);
        Ok(Ok((id, changes)))
    }

    /// An authorization with the text that is to be signed, or the first rule that forbids it. Nothing is written.
    async fn draft(
        &self,
        tx: &mut Tx,
        records: &Records,
        holder: &Holder<'_>,
        wish: Wish<'_>,
        now: Instant,
    ) -> Result<Result<(Made, String), Refusal>, BackendError> {
        let Some(professional) = wish.professional else { return Ok(Err(Refusal::ProfessionalUnknown)) };
        let view = professional_view(&self.vault, &professional)?;
        let held = holding(tx, &professional.person, holder.account).await?.map(|held| held.right.role);
        let is_outsider = held.is_none_or(|role| role == Right::Representative { granted: Vec::new() }.role());
        if !is_outsider || (wish.kind.needs_credential() && view.credential == crate::account::Credential::None) {
            return Ok(Err(Refusal::ProfessionalNotQualified));
        }
        let today = self.desk.hours.today(now);
        let matters = match matters::granted(wish.matters, today.year()) {
            Ok(matters) => matters,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if !records.register.has_room_for(&professional.person) {
            return Ok(Err(Refusal::TooManyAuthorizationsWaiting));
        }
        let made = Made { kind: wish.kind, professional, view, matters, started_by: wish.started_by, made_on: today };
        let text = records.text(tx, &self.vault, holder, &made).await?;
        Ok(Ok((made, text)))
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
        // Which are still waiting is not asked.
        Ok(Records::load(&mut reader, &self.vault, account, Instant::from_millis(0)).await?.mis_signed())
    }

    /// Who has a CAF number.
    ///
    /// # Errors
    /// Where the database does not answer. `None` where nobody has it.
    pub async fn professional_of(&self, caf: &str) -> Result<Option<(PersonId, ProfessionalView)>, BackendError> {
        let row = rows::professional(&mut self.database.reader().await?, &caf_number(caf)).await?;
        row.map(|row| Ok((row.person.clone(), professional_view(&self.vault, &row)?))).transpose()
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
