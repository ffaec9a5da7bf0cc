//! Settings of what is only shown, tried or rehearsed, beside the service.

use std::path::PathBuf;

use super::{Accounts, Bank, Config};
use crate::private::Private;

impl Config {
    /// These settings with everything kept in `folder`: a database that was given by URL, accounts elsewhere and the folder that the
    /// bank empties are left aside, so that what is only shown or tried touches nothing of the service.
    #[must_use]
    pub fn with_data_folder(self, folder: PathBuf) -> Config {
        let bank = Bank { folder: None, ..self.bank };
        Config { data_folder: folder, database_url: None, accounts: Accounts::Embedded, bank, ..self }
    }

    /// The same for what is thrown away: nothing in it is synced to the disk.
    #[must_use]
    pub fn for_now(self, folder: PathBuf) -> Config {
        let url = Private::new(format!("sqlite-for-now:{}", folder.join("taxline.db").display()));
        Config { database_url: Some(url), ..self.with_data_folder(folder) }
    }
}
