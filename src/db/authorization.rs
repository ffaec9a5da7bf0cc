//! Rows of authorizations: taxpayers and professionals, what was signed, what became of it, and who looked at what.
//!
//! Forms and events are only ever added. Names, numbers and signed texts stay sealed here.

use super::column::{bytes, integer, text, text_if_any};
use super::identity::RightRow;
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, AuthorizationId, CommandId, PersonId};
use crate::time::Instant;

/// One of the taxpayers of an account.
#[derive(Clone, Debug)]
pub struct TaxpayerRow {
    pub place: i64,
    pub name: Vec<u8>,
    pub number: Vec<u8>,
    pub number_index: Vec<u8>,
}

/// Somebody with a CAF number.
#[derive(Clone, Debug)]
pub struct ProfessionalRow {
    pub caf_number: String,
    pub person: PersonId,
    pub name: Vec<u8>,
    pub credential: String,
}

/// What is signed, with the professional it names.
#[derive(Clone, Debug)]
pub struct FormRow {
    pub id: AuthorizationId,
    pub kind: String,
    pub professional: ProfessionalRow,
    pub started_by: String,
    pub matters: String,
    /// The sealed text, and the SHA-256 of it as it was signed.
    pub content: Vec<u8>,
    pub content_hash: Vec<u8>,
    pub made_at: Instant,
}

/// Something that happened to an authorization.
#[derive(Clone, Debug)]
pub struct EventRow {
    pub authorization: AuthorizationId,
    pub what: String,
    pub party: Option<String>,
    pub person: Option<PersonId>,
    /// The person's sealed name where it is known. Read only.
    pub person_name: Option<Vec<u8>>,
    pub assurance: Option<String>,
    pub content_hash: Option<Vec<u8>>,
    pub cause: Option<AuthorizationId>,
    pub at: Instant,
}

/// Somebody looked at an account or did something on it.
#[derive(Clone, Debug)]
pub struct AccessRow {
    pub id: String,
    pub person: PersonId,
    pub right: RightRow,
    pub operation: String,
    /// The periods that it named, apart by spaces.
    pub periods: String,
    pub outcome: String,
    pub at: Instant,
    /// The sealed names of who it was, as a person and as a professional, where they are known. Read only.
    pub person_name: Option<Vec<u8>>,
    pub professional_name: Option<Vec<u8>>,
}

/// # Errors
/// Where the database does not answer.
pub async fn insert_taxpayer(tx: &mut Tx, account: &AccountId, row: &TaxpayerRow) -> Result<(), DbError> {
    query("insert into taxpayer (account_id, place, name, number, number_index) values ($1, $2, $3, $4, $5)")
        .bind(account.as_str())
        .bind(row.place)
        .bind(&row.name[..])
        .bind(&row.number[..])
        .bind(&row.number_index[..])
        .execute(tx)
        .await?;
    Ok(())
}

/// The taxpayers of an account, in their order.
///
/// # Errors
/// Where the database does not answer.
pub async fn taxpayers(tx: &mut Tx, account: &AccountId) -> Result<Vec<TaxpayerRow>, DbError> {
    let statement = query("select place, name, number, number_index from taxpayer where account_id = $1 order by place");
    let read = |row: &Row| {
        Ok(TaxpayerRow {
            place: integer(row, "place")?,
            name: bytes(row, "name")?,
            number: bytes(row, "number")?,
            number_index: bytes(row, "number_index")?,
        })
    };
    statement.bind(account.as_str()).fetch_all(tx).await?.iter().map(read).collect()
}

/// The accounts of the taxpayer with this number, each with the taxpayer's sealed name, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn accounts_by_number(tx: &mut Tx, number_index: &[u8], limit: i64) -> Result<Vec<(AccountId, Vec<u8>)>, DbError> {
    let statement = query("select account_id, name from taxpayer where number_index = $1 order by account_id limit $2");
    let read = |row: &Row| Ok((AccountId::from_stored(text(row, "account_id")?), bytes(row, "name")?));
    statement.bind(number_index).bind(limit).fetch_all(tx).await?.iter().map(read).collect()
}

/// Enters a professional, unless the CAF number is taken.
///
/// # Errors
/// Where the database does not answer, or the person is not known.
pub async fn insert_professional(tx: &mut Tx, row: &ProfessionalRow) -> Result<(), DbError> {
    query("insert into professional (caf_number, person_id, name, credential) values ($1, $2, $3, $4) on conflict (caf_number) do nothing")
        .bind(&row.caf_number)
        .bind(row.person.as_str())
        .bind(&row.name[..])
        .bind(&row.credential)
        .execute(tx)
        .await?;
    Ok(())
}

fn read_professional(row: &Row) -> Result<ProfessionalRow, DbError> {
    Ok(ProfessionalRow {
        caf_number: text(row, "caf_number")?,
        person: PersonId::from_stored(text(row, "person_id")?),
        name: bytes(row, "name")?,
        credential: text(row, "credential")?,
    })
}

/// # Errors
/// Where the database does not answer. `None` where nobody has this CAF number.
pub async fn professional(tx: &mut Tx, caf_number: &str) -> Result<Option<ProfessionalRow>, DbError> {
    let statement = query("select caf_number, person_id, name, credential from professional where caf_number = $1");
    statement.bind(caf_number).fetch_optional(tx).await?.as_ref().map(read_professional).transpose()
}

/// Whether a person has a CAF number.
///
/// # Errors
/// Where the database does not answer.
pub async fn is_professional(tx: &mut Tx, person: &PersonId) -> Result<bool, DbError> {
    let statement = query("select caf_number from professional where person_id = $1 limit 1");
    Ok(statement.bind(person.as_str()).fetch_optional(tx).await?.is_some())
}

/// All authorizations of an account, oldest first.
///
/// # Errors
/// Where the database does not answer.
pub async fn forms(tx: &mut Tx, account: &AccountId) -> Result<Vec<FormRow>, DbError> {
    let statement = query(
        "select f.id, f.kind, f.caf_number, f.started_by, f.matters, f.content, f.content_hash, f.made_at, \
         p.person_id, p.name, p.credential from authorization_form f join professional p on p.caf_number = f.caf_number \
         where f.account_id = $1 order by f.made_at, f.id",
    )
    .bind(account.as_str());
    let read = |row: &Row| {
        Ok(FormRow {
            id: AuthorizationId::from_stored(text(row, "id")?),
            kind: text(row, "kind")?,
            professional: read_professional(row)?,
            started_by: text(row, "started_by")?,
            matters: text(row, "matters")?,
            content: bytes(row, "content")?,
            content_hash: bytes(row, "content_hash")?,
            made_at: Instant::from_millis(integer(row, "made_at")?),
        })
    };
    statement.fetch_all(tx).await?.iter().map(read).collect()
}

/// # Errors
/// Where the database does not answer, or an authorization of this id is there.
pub async fn insert_form(tx: &mut Tx, account: &AccountId, row: &FormRow) -> Result<(), DbError> {
    query(
        "insert into authorization_form (id, account_id, kind, caf_number, started_by, matters, content, content_hash, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(row.id.as_str())
    .bind(account.as_str())
    .bind(&row.kind)
    .bind(&row.professional.caf_number)
    .bind(&row.started_by)
    .bind(&row.matters)
    .bind(&row.content[..])
    .bind(&row.content_hash[..])
    .bind(row.made_at.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// Everything that happened to the authorizations of an account, in order.
///
/// # Errors
/// Where the database does not answer.
pub async fn events(tx: &mut Tx, account: &AccountId) -> Result<Vec<EventRow>, DbError> {
    let statement = query(
        "select e.authorization_id, e.what, e.party, e.person_id, p.name, e.assurance, e.content_hash, e.cause, e.at \
         from authorization_event e left join person p on p.id = e.person_id where e.account_id = $1 order by e.sequence",
    )
    .bind(account.as_str());
    let read = |row: &Row| {
        Ok(EventRow {
            authorization: AuthorizationId::from_stored(text(row, "authorization_id")?),
            what: text(row, "what")?,
            party: text_if_any(row, "party")?,
            person: text_if_any(row, "person_id")?.map(PersonId::from_stored),
            person_name: row.try_get("name")?,
            assurance: text_if_any(row, "assurance")?,
            content_hash: row.try_get("content_hash")?,
            cause: text_if_any(row, "cause")?.map(AuthorizationId::from_stored),
            at: Instant::from_millis(integer(row, "at")?),
        })
    };
    statement.fetch_all(tx).await?.iter().map(read).collect()
}

/// Adds what happened after all that happened on the account before. The account must be locked.
///
/// # Errors
/// Where the database does not answer.
pub async fn insert_event(tx: &mut Tx, account: &AccountId, command: &CommandId, row: &EventRow) -> Result<(), DbError> {
    query(
        "insert into authorization_event (account_id, sequence, authorization_id, what, party, person_id, assurance, content_hash, \
         cause, command_id, at) \
         select $1, coalesce(max(sequence), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from authorization_event where account_id = $1",
    )
    .bind(account.as_str())
    .bind(row.authorization.as_str())
    .bind(&row.what)
    .bind(row.party.as_deref())
    .bind(row.person.as_ref().map(PersonId::as_str))
    .bind(row.assurance.as_deref())
    .bind(row.content_hash.as_deref())
    .bind(row.cause.as_ref().map(AuthorizationId::as_str))
    .bind(command.as_str())
    .bind(row.at.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// Records an access. The same one again, as a replay gives it, is recorded once.
///
/// # Errors
/// Where the database does not answer.
pub async fn record_access(tx: &mut Tx, account: &AccountId, row: &AccessRow) -> Result<(), DbError> {
    query(
        "insert into access_record (id, account_id, person_id, role, scope, operation, periods, outcome, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing",
    )
    .bind(&row.id)
    .bind(account.as_str())
    .bind(row.person.as_str())
    .bind(&row.right.role)
    .bind(row.right.scope.as_deref())
    .bind(&row.operation)
    .bind(&row.periods)
    .bind(&row.outcome)
    .bind(row.at.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// Who looked at an account or did something on it, latest first, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn accesses(tx: &mut Tx, account: &AccountId, limit: i64) -> Result<Vec<AccessRow>, DbError> {
    let statement = query(
        "select a.id, a.person_id, a.role, a.scope, a.operation, a.periods, a.outcome, a.at, p.name, \
         (select f.name from professional f where f.person_id = a.person_id order by f.caf_number limit 1) as professional_name \
         from access_record a left join person p on p.id = a.person_id where a.account_id = $1 order by a.at desc, a.id limit $2",
    );
    let read = |row: &Row| {
        Ok(AccessRow {
            id: text(row, "id")?,
            person: PersonId::from_stored(text(row, "person_id")?),
            right: RightRow { role: text(row, "role")?, scope: text_if_any(row, "scope")? },
            operation: text(row, "operation")?,
            periods: text(row, "periods")?,
            outcome: text(row, "outcome")?,
            at: Instant::from_millis(integer(row, "at")?),
            person_name: row.try_get("name")?,
            professional_name: row.try_get("professional_name")?,
        })
    };
    statement.bind(account.as_str()).bind(limit).fetch_all(tx).await?.iter().map(read).collect()
}
