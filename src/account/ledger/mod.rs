//! The embedded ledger.

pub mod accrual;
pub mod calendar;
pub mod facts;

#[derive(Debug)]
pub struct Ledger;
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct LedgerError;
pub struct DemoAccount {
    pub id: crate::ids::AccountId,
    pub name: String,
    pub what: [&'static str; 2],
    pub link_code: String,
}
impl Ledger {
    pub async fn process_due_payments(&self, _: crate::time::Instant) -> Result<(), crate::db::DbError> {
        Ok(())
    }
    pub fn new(_: crate::db::Database, _: crate::private::Vault, _: crate::time::Office, _: i8) -> Ledger {
        Ledger
    }
    pub async fn seed_demo(&self, _: crate::time::Instant) -> Result<Vec<DemoAccount>, LedgerError> {
        Ok(vec![])
    }
    pub async fn seed_crowd(&self, _: crate::time::Instant, _: usize) -> Result<Vec<DemoAccount>, LedgerError> {
        Ok(vec![])
    }
}
impl super::AccountBackend for Ledger {
    fn read<'a>(
        &'a self,
        _: &'a crate::identity::Access,
        _: &'a super::Query,
        _: crate::time::Instant,
    ) -> futures::future::BoxFuture<'a, Result<super::Answer, super::BackendError>> {
        unimplemented!()
    }
    fn apply<'a>(
        &'a self,
        _: &'a crate::identity::Access,
        _: &'a crate::ids::CommandId,
        _: &'a super::Command,
        _: crate::time::Instant,
    ) -> futures::future::BoxFuture<'a, Result<super::Outcome, super::BackendError>> {
        unimplemented!()
    }
}
