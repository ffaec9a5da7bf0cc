//! Books that were read lately, so that a turn that asks an account several things reads it once.
//!
//! A shelf is only an economy: books are taken from it for the version that the database names at that moment, so what another
//! copy of the service changed is never missed. Only committed books are put on it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::books::Books;
use crate::ids::AccountId;

/// Accounts on the shelf. Where it is full, those that nobody asked for since it was half full are dropped.
pub const ACCOUNTS_SHELVED_MAX: usize = 2_048;

#[derive(Debug, Default)]
pub(super) struct Shelf {
    places: Mutex<Places>,
}

#[derive(Debug, Default)]
struct Places {
    recent: HashMap<AccountId, Arc<Books>>,
    older: HashMap<AccountId, Arc<Books>>,
}

impl Shelf {
    /// The books of this version, where they are here.
    pub(super) fn take(&self, account: &AccountId, version: i64) -> Option<Arc<Books>> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(books) = places.recent.get(account) {
            return (books.version == version).then(|| Arc::clone(books));
        }
        let books = places.older.remove(account).filter(|books| books.version == version)?;
        places.put(account.clone(), Arc::clone(&books));
        Some(books)
    }

    pub(super) fn put(&self, account: AccountId, books: Arc<Books>) {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).put(account, books);
    }
}

impl Places {
    fn put(&mut self, account: AccountId, books: Arc<Books>) {
        if self.recent.len() >= ACCOUNTS_SHELVED_MAX / 2 {
            self.older = std::mem::take(&mut self.recent);
        }
        self.recent.insert(account, books);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::ledger::allowed::Limits;
    use crate::private::Private;

    fn books(version: i64) -> Arc<Books> {
        Arc::new(Books {
            version,
            limits: Limits::Whole,
            extent: crate::account::ledger::books::Extent::EveryPeriod,
            name: Private::from(""),
            modules: Vec::new(),
            payments: Vec::new(),
            bank_accounts: Vec::new(),
            plans: Vec::new(),
            plan_record: crate::account::ledger::plan::booked::PlanRecord::default(),
            refunds: Vec::new(),
            notices: Vec::new(),
        })
    }

    #[test]
    fn only_books_of_the_version_asked_for_are_taken() {
        let (shelf, account) = (Shelf::default(), AccountId::from_stored("a"));
        assert!(shelf.take(&account, 1).is_none());
        shelf.put(account.clone(), books(1));
        assert!(shelf.take(&account, 1).is_some());
        assert!(shelf.take(&account, 2).is_none());
    }

    #[test]
    fn the_shelf_keeps_no_more_than_fits_and_what_is_asked_for_stays() {
        let (shelf, asked) = (Shelf::default(), AccountId::from_stored("asked"));
        shelf.put(asked.clone(), books(1));
        for number in 0..ACCOUNTS_SHELVED_MAX * 2 {
            shelf.put(AccountId::from_stored(number.to_string()), books(1));
            assert!(shelf.take(&asked, 1).is_some());
        }
        let places = shelf.places.lock().unwrap();
        assert!(places.recent.len() + places.older.len() <= ACCOUNTS_SHELVED_MAX);
    }
}
