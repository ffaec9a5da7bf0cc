//! What the service does for a person beside the account: once, whatever crashes, on both databases.

mod accounts;
mod bank;
mod desk;
mod dialogs;
mod doors;
mod replay;
mod stage;
