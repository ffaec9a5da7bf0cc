//! Who may use which account, as an operator enters it: professionals, their clients, and the designated users of a business.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};

use super::{CommandError, in_runtime, settings, start_log, system_randomness};
use crate::account::Credential;
use crate::app::BooksOnly;
use crate::app::appointing::{Appointed, AppointingError, Permission, Professional};
use crate::ids::{AccountId, PersonId};
use crate::private::Private;
use crate::time::{Clock, Instant};

/// The commands of `people`.
#[derive(Subcommand, Debug)]
pub enum People {
    /// Enters a professional under their CAF number and prints who they are here.
    Professional {
        #[arg(long, value_name = "NUMBER")]
        caf: String,
        #[arg(long)]
        name: String,
        #[arg(long, value_enum)]
        credential: CredentialWord,
    },
    /// Lets a professional ask a taxpayer for an authorization, and prints the account and a link code.
    Approach {
        #[arg(long, value_name = "NUMBER")]
        caf: String,
        /// The taxpayer's name.
        #[arg(long)]
        name: String,
        /// A file that holds the taxpayer's number and nothing else; `-` is the standard input.
        #[arg(long, value_name = "FILE")]
        number_file: PathBuf,
    },
    /// Appoints a designated user of a business, and prints who they are here and a link code.
    Appoint {
        #[arg(long)]
        account: String,
        #[arg(long)]
        name: String,
        /// The forms that they are for, such as 941,1120.
        #[arg(long, value_delimiter = ',', value_name = "FORMS")]
        forms: Vec<String>,
        /// What they may do there.
        #[arg(long, value_enum, value_delimiter = ',')]
        may: Vec<PermissionWord>,
    },
    /// Ends the appointment of a designated user.
    Dismiss {
        #[arg(long)]
        account: String,
        /// As `list` shows it.
        #[arg(long)]
        person: String,
    },
    /// Lists who may use an account, and by which right.
    List {
        #[arg(long)]
        account: String,
    },
}

/// What makes a professional one.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum CredentialWord {
    Attorney,
    Cpa,
    EnrolledAgent,
    Actuary,
    None,
}

/// What a designated user may do.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PermissionWord {
    Look,
    Records,
    Pay,
    Plan,
}

impl CredentialWord {
    const fn credential(self) -> Credential {
        match self {
            CredentialWord::Attorney => Credential::Attorney,
            CredentialWord::Cpa => Credential::Cpa,
            CredentialWord::EnrolledAgent => Credential::EnrolledAgent,
            CredentialWord::Actuary => Credential::Actuary,
            CredentialWord::None => Credential::None,
        }
    }
}

impl PermissionWord {
    const fn permission(self) -> Permission {
        match self {
            PermissionWord::Look => Permission::Look,
            PermissionWord::Records => Permission::Records,
            PermissionWord::Pay => Permission::Pay,
            PermissionWord::Plan => Permission::Plan,
        }
    }
}

/// Does one of them.
///
/// # Errors
/// Where the database cannot be used, or somebody cannot be entered, appointed or let go; nothing is changed then.
pub fn people(config: Option<&Path>, people: &People) -> Result<(), CommandError> {
    let config = settings(config)?;
    start_log(&config, "warn");
    in_runtime(async {
        let books = BooksOnly::open(config, system_randomness()?).await?;
        let lines = lines(&books, people, Clock::Real.now()).await?;
        for line in lines {
            anstream::println!("{line}");
        }
        books.database.close().await;
        Ok(())
    })
}

async fn lines(books: &BooksOnly, people: &People, now: Instant) -> Result<Vec<String>, CommandError> {
    Ok(match people {
        People::Professional { caf, name, credential } => {
            let professional = Professional { caf_number: caf, name, credential: credential.credential() };
            vec![format!("person {}", books.enter_professional(&professional, now).await?)]
        }
        People::Approach { caf, name, number_file } => appointed(books.approach(caf, &number(number_file)?, name, now).await?),
        People::Appoint { account, name, forms, may } => {
            let permissions: Vec<Permission> = may.iter().map(|word| word.permission()).collect();
            appointed(books.appoint(&id(account)?, name, forms, &permissions, now).await?)
        }
        People::Dismiss { account, person } => {
            books.dismiss(&id(account)?, &PersonId::from_stored(person.as_str())).await?;
            Vec::new()
        }
        People::List { account } => {
            let holders = books.holders(&id(account)?).await?.into_iter();
            // The operator asked for the names.
            let name = |name: Option<Private<String>>| name.map_or_else(|| "-".to_owned(), Private::into_revealed);
            holders.map(|holder| format!("{} {} {}", holder.person, holder.right.role(), name(holder.name))).collect()
        }
    })
}

fn appointed(appointed: Appointed) -> Vec<String> {
    let Appointed { person, account, code } = appointed;
    vec![format!("person {person}"), format!("account {account}"), format!("link code {}", code.into_revealed())]
}

fn id(account: &str) -> Result<AccountId, CommandError> {
    let id = AccountId::from_stored(account);
    AccountId::try_from(account.to_owned()).map_err(|_| AppointingError::AccountUnknown(id).into())
}

/// A taxpayer's number is in no argument, which everybody on the machine could read.
fn number(file: &Path) -> Result<Private<String>, CommandError> {
    let mut text = String::new();
    let read = if file == Path::new("-") {
        std::io::stdin().read_to_string(&mut text).map(|_| ())
    } else {
        std::fs::read_to_string(file).map(|read| text = read)
    };
    read.map_err(|source| CommandError::Read { path: file.to_owned(), source })?;
    Ok(Private::new(text.trim().to_owned()))
}
