//! Who the people of the demonstration are besides the taxpayers themselves: the second of a couple, the people of a business,
//! and a professional with clients.
//!
//! Only names, rights and what they do are told here. `identity` lets them hold their accounts, and what they do is given to the
//! ledger as anybody's commands are.

use crate::account::ledger::Ledger;
use crate::account::{AccountBackend as _, Answer, AuthorizationKind, BackendError, Command, Credential, Form, Matter, Query};
use crate::identity::{Access, Permission, Right};
use crate::ids::{AccountId, AuthorizationId, CommandId, PersonId};
use crate::time::Instant;

/// Somebody who uses a demonstration account.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// What the person is told apart by; the same for each account of theirs.
    key: &'static str,
    pub name: &'static str,
    account: &'static str,
    pub right: Right,
    /// What there is to see, in English and in Spanish.
    pub what: [&'static str; 2],
    /// A code that links a conversation to the account as this person.
    pub link_code: &'static str,
}

/// A professional of the demonstration.
#[derive(Clone, Copy, Debug)]
pub struct DemoProfessional {
    key: &'static str,
    pub caf_number: &'static str,
    pub name: &'static str,
    pub credential: Credential,
}

/// Who gives a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DemoActor {
    /// The account's own taxpayer.
    Taxpayer,
    Person(PersonId),
}

/// Something that was done before the demonstration begins.
#[derive(Clone, Debug)]
pub struct DemoStep {
    pub id: CommandId,
    pub actor: DemoActor,
    pub account: AccountId,
    pub deed: DemoDeed,
}

/// What was done.
#[derive(Clone, Debug)]
pub enum DemoDeed {
    Gave(Command),
    /// Signed exactly the text that the account shows.
    Approved(AuthorizationId),
}

impl DemoStep {
    /// The command of this step, for somebody with this access.
    ///
    /// # Errors
    /// Where the account does not answer.
    pub async fn command(&self, ledger: &Ledger, access: &Access, now: Instant) -> Result<Command, BackendError> {
        let authorization = match &self.deed {
            DemoDeed::Gave(command) => return Ok(command.clone()),
            DemoDeed::Approved(authorization) => authorization.clone(),
        };
        let shown = match ledger.read(access, &Query::Authorizations, now).await? {
            Answer::Authorizations { authorizations } => authorizations.into_iter().find(|view| view.id == authorization),
            _ => None,
        };
        let text_sha256 = shown.map(|view| view.text_sha256).unwrap_or_default();
        Ok(Command::ApproveAuthorization { authorization, text_sha256 })
    }
}

fn person(key: &str) -> PersonId {
    PersonId::derived(&[b"person of the demonstration", key.as_bytes()])
}

impl DemoPerson {
    #[must_use]
    pub fn person(&self) -> PersonId {
        person(self.key)
    }

    #[must_use]
    pub fn account(&self) -> AccountId {
        AccountId::from_stored(self.account)
    }

    /// What the person is called by stories.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }
}

impl DemoProfessional {
    /// What the professional is called by stories.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    #[must_use]
    pub fn person(&self) -> PersonId {
        person(self.key)
    }
}

const ELLIS: DemoProfessional =
    DemoProfessional { key: "ellis", caf_number: "0300-12345R", name: "Morgan Ellis", credential: Credential::EnrolledAgent };
/// For trying out a designee who may be told and may not act.
const WHITLOCK: DemoProfessional =
    DemoProfessional { key: "whitlock", caf_number: "0300-67890R", name: "Dana Whitlock", credential: Credential::None };

/// The professionals of the demonstration.
pub const DEMO_PROFESSIONALS: [DemoProfessional; 2] = [ELLIS, WHITLOCK];

/// The people of the demonstration besides those who own an account alone.
#[must_use]
pub fn demo_people() -> Vec<DemoPerson> {
    let nothing_yet = || Right::Representative { granted: Vec::new() };
    let client = |account, what, link_code| DemoPerson { key: ELLIS.key, name: ELLIS.name, account, right: nothing_yet(), what, link_code };
    vec![
        DemoPerson {
            key: "luis",
            name: "Luis Romero",
            account: "joint-couple",
            right: Right::Joint,
            what: ["the other taxpayer of the joint account", "el otro contribuyente de la cuenta conjunta"],
            link_code: "DEMO-JOINT-LUIS",
        },
        DemoPerson {
            key: "ortiz",
            name: "Sam Ortiz",
            account: "business-roles",
            right: Right::DesignatedUser { forms: vec!["941".to_owned()], permissions: vec![Permission::Look, Permission::Pay] },
            what: ["pays a business's payroll tax and sees nothing else", "paga el impuesto de nómina de un negocio y no ve nada más"],
            link_code: "DEMO-BIZ-PAYROLL",
        },
        client(
            "owes-two-years",
            ["a professional who may act for Robert Castellano", "profesional que puede actuar por Robert Castellano"],
            "DEMO-PRO-ACTS",
        ),
        client(
            "owes-one-year",
            ["a professional who may see Anna Whitfield's account", "profesional que puede ver la cuenta de Anna Whitfield"],
            "DEMO-PRO-LOOKS",
        ),
        client(
            "on-a-plan",
            ["a professional whose request waits for Grace Okafor", "profesional cuya solicitud espera a Grace Okafor"],
            "DEMO-PRO-ASKS",
        ),
    ]
}

/// What the professional of the demonstration asked for, and whether it was approved.
const REQUESTED: [(&str, AuthorizationKind, Answered); 3] = [
    ("owes-two-years", AuthorizationKind::PowerOfAttorney, Answered::Approved),
    ("owes-one-year", AuthorizationKind::TaxInformation, Answered::Approved),
    ("on-a-plan", AuthorizationKind::PowerOfAttorney, Answered::NotYet),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Answered {
    Approved,
    NotYet,
}

/// What was done before the demonstration begins, in order: two requests approved, one that waits. The same every time.
#[must_use]
pub fn demo_steps() -> Vec<DemoStep> {
    let steps = REQUESTED.map(|(like, ..)| demo_steps_like(like, &AccountId::from_stored(like), &ELLIS.person(), ELLIS.caf_number));
    steps.into_iter().flatten().collect()
}

/// The accounts of the professional's clients.
pub fn demo_clients() -> impl Iterator<Item = &'static str> {
    REQUESTED.iter().map(|(like, ..)| *like)
}

/// The professional whose clients these are.
#[must_use]
pub const fn demo_representative() -> DemoProfessional {
    ELLIS
}

/// The same on an account that is `like` one of the demonstration, done by this professional.
#[must_use]
pub fn demo_steps_like(like: &str, account: &AccountId, professional: &PersonId, caf_number: &str) -> Vec<DemoStep> {
    let Some((_, kind, answered)) = REQUESTED.into_iter().find(|(requested, ..)| *requested == like) else { return Vec::new() };
    let id = CommandId::derived(&[b"demonstration request", account.as_str().as_bytes()]);
    let authorization = AuthorizationId::derived(&[id.as_str().as_bytes()]);
    let command = Command::RequestAuthorization {
        caf_number: caf_number.to_owned(),
        kind,
        matters: vec![Matter { form: Form::F1040, first_year: 2018, last_year: 2027 }],
    };
    let deed = DemoDeed::Gave(command);
    let request = DemoStep { id, actor: DemoActor::Person(professional.clone()), account: account.clone(), deed };
    let approve = (answered == Answered::Approved).then(|| DemoStep {
        id: CommandId::derived(&[b"demonstration signature", account.as_str().as_bytes()]),
        actor: DemoActor::Taxpayer,
        account: account.clone(),
        deed: DemoDeed::Approved(authorization),
    });
    std::iter::once(request).chain(approve).collect()
}
