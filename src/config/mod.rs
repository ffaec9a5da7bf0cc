//! Settings: the only reader of the environment and of the config file.
//!
//! A setting stands in `taxline.toml` under its section or in the environment as `TAXLINE_SECTION_KEY`, which has precedence.
//! Whatever is wrong is found before anything starts, all of it at once, each fault with its place, what was expected and what
//! to do. A secret is never shown in a fault.

mod aside;
mod helpdesk;
mod keys;
mod master_key;
mod reading;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use url::Url;

pub use helpdesk::Helpdesk;
pub use keys::{KEYS, Key};
pub use master_key::MasterKeyError;
pub use reading::{Fault, Place};

use crate::ids::hexadecimal;
use crate::private::Private;
use crate::time::Office;
use reading::Reading;

/// The file that is read where none is named.
const FILE_DEFAULT: &str = "taxline.toml";
/// Connections that a pool can have: one to read while another one waits, and no more than a server gives.
const CONNECTIONS: std::ops::RangeInclusive<u32> = 2..=200;
/// Telegram takes secrets up to 256 characters; below 16 one could be guessed.
const WEBHOOK_SECRET_CHARS: std::ops::RangeInclusive<usize> = 16..=256;
/// A credential opens every account, so it is longer.
const CREDENTIAL_CHARS: std::ops::RangeInclusive<usize> = 32..=256;

/// Where the weights of the encoders lie in the project.
const ENCODER_FOLDER: &str = "assets/understanding";

/// All settings, checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub data_folder: PathBuf,
    /// Where it is not given, a file in the data folder: see [`Config::database_url`].
    database_url: Option<Private<String>>,
    pub connections_max: u32,
    pub listen: SocketAddr,
    pub public_url: Option<Url>,
    pub office: Office,
    /// The office's hour after which a payment is of the next processing day.
    pub cut_off_hour: i8,
    pub helpdesk: Helpdesk,
    pub accounts: Accounts,
    /// Who may use the accounts that are served from here: names with secrets.
    pub backend_credentials: Vec<(String, Private<String>)>,
    pub bank: Bank,
    /// `None`: Telegram is not served.
    pub telegram: Option<Telegram>,
    /// `None`: the dialogs in the program.
    pub dialogs_folder: Option<PathBuf>,
    /// `None`: the facts in the program.
    pub facts_folder: Option<PathBuf>,
    /// Where the weights of the sentence encoders are.
    pub encoder_folder: PathBuf,
    pub log: Log,
    master_key: Option<Private<[u8; 32]>>,
}

/// Where the accounts are.
#[derive(Clone, Debug)]
pub enum Accounts {
    Embedded,
    Remote { url: Url, credential: Private<String> },
}

/// The bank that payments go through; what the words mean is told in the list of settings.
#[derive(Clone, Debug)]
pub struct Bank {
    /// `None`: a folder in the data folder.
    pub folder: Option<PathBuf>,
    pub routing: String,
    pub name: String,
    pub company_id: String,
    pub company_name: String,
    pub settlement_account: Private<String>,
}

#[derive(Clone, Debug)]
pub struct Telegram {
    pub token: Private<String>,
    pub api_url: Url,
    pub mode: TelegramMode,
}

/// How messages come from Telegram.
#[derive(Clone, Debug)]
pub enum TelegramMode {
    Polling,
    Webhook {
        /// The whole address that Telegram calls.
        url: Url,
        /// Its path in our routes.
        path: String,
        secret: Private<String>,
    },
}

#[derive(Clone, Debug)]
pub struct Log {
    pub format: LogFormat,
    /// Levels by room, as `tracing` reads them.
    pub filter: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

/// Everything that is wrong with the settings; one line each.
#[derive(Debug)]
pub struct ConfigFaults(pub Vec<Fault>);

impl fmt::Display for ConfigFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the settings cannot be used:")?;
        self.0.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
    }
}

impl std::error::Error for ConfigFaults {}

/// A config file that was read.
#[derive(Debug)]
pub struct File {
    pub path: PathBuf,
    pub text: String,
}

impl Config {
    /// Reads the environment and the config file: the one at `path`, else the one that `TAXLINE_CONFIG` names, else
    /// `taxline.toml` in the working folder where there is one.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn load(path: Option<&Path>) -> Result<Config, ConfigFaults> {
        let variables = environment();
        let named = path.map(Path::to_owned).or_else(|| variables.get(keys::FILE_VARIABLE).map(PathBuf::from));
        let path = named.clone().unwrap_or_else(|| PathBuf::from(FILE_DEFAULT));
        let file = match std::fs::read_to_string(&path) {
            Ok(text) => Some(File { path, text }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.is_none() => None,
            Err(error) => {
                let what = format!("the config file cannot be read: {error}");
                return Err(ConfigFaults(vec![Fault { place: Place::File { file: path }, what }]));
            }
        };
        Config::read(file.as_ref(), &variables)
    }

    /// The settings of a file and of variables by name. Nothing else is looked at.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn read(file: Option<&File>, variables: &BTreeMap<String, String>) -> Result<Config, ConfigFaults> {
        let mut reading = Reading::default();
        if let Some(file) = file {
            reading.file(&file.path, &file.text);
        }
        reading.environment(variables);
        let public_url = reading.optional("server.public_url", web_url);
        let config = Config {
            data_folder: reading.with_default("data.folder", folder),
            database_url: reading.optional("database.url", database_url),
            connections_max: reading.with_default("database.connections_max", |text| in_range(text, &CONNECTIONS)),
            listen: reading.with_default("server.listen", |text| text.parse().ok()),
            office: reading.with_default("office.zone", |text| Office::in_zone(text).ok()),
            cut_off_hour: reading.with_default("office.cut_off_hour", |text| in_range(text, &(1..=23))),
            helpdesk: helpdesk::helpdesk(&mut reading),
            bank: bank(&mut reading),
            accounts: accounts(&mut reading),
            backend_credentials: reading.optional("backend.credentials", credentials).unwrap_or_default(),
            telegram: telegram(&mut reading, public_url.as_ref()),
            public_url,
            dialogs_folder: reading.optional("dialogs.folder", folder),
            facts_folder: reading.optional("facts.folder", folder),
            encoder_folder: reading.optional("encoder.folder", folder).unwrap_or_else(encoder_folder),
            log: Log {
                format: reading.with_default("log.format", |text| match text {
                    "text" => Some(LogFormat::Text),
                    "json" => Some(LogFormat::Json),
                    _ => None,
                }),
                filter: reading.with_default("log.filter", log_filter),
            },
            master_key: reading.optional("seal.master_key", |text| master_key::from_hex(text).map(Private::new)),
        };
        let mut faults = reading.faults;
        faults.sort();
        if faults.is_empty() { Ok(config) } else { Err(ConfigFaults(faults)) }
    }

    /// Where the database is. May hold a password.
    #[must_use]
    pub fn database_url(&self) -> Private<String> {
        let embedded = || Private::new(format!("sqlite:{}", self.data_folder.join("taxline.db").display()));
        self.database_url.clone().unwrap_or_else(embedded)
    }

    /// Where files for the bank are written.
    #[must_use]
    pub fn bank_folder(&self) -> PathBuf {
        self.bank.folder.clone().unwrap_or_else(|| self.data_folder.join("ach"))
    }

    /// The whole environment of another run over the same database, which serves at `listen` and nowhere else.
    #[must_use]
    pub fn environment_beside(&self, listen: SocketAddr) -> Vec<(&'static str, Private<String>)> {
        let plain = |name, text: String| (name, Private::new(text));
        let mut variables = vec![
            ("TAXLINE_DATABASE_URL", self.database_url()),
            plain("TAXLINE_DATA_FOLDER", self.data_folder.display().to_string()),
            plain("TAXLINE_SERVER_LISTEN", listen.to_string()),
        ];
        variables.extend(self.master_key.as_ref().map(|key| plain("TAXLINE_SEAL_MASTER_KEY", hexadecimal(key.reveal()))));
        variables
    }

    /// A file with every setting as it is by default, explained.
    #[must_use]
    pub fn example() -> String {
        let mut text = String::from("# Settings of taxline. What is commented out is off; the rest is as it is without this file.\n");
        let mut section = "";
        for key in KEYS {
            if key.section() != section {
                section = key.section();
                text += &format!("\n[{section}]\n");
            }
            let value = key.default.unwrap_or(key.example);
            let value = if key.written == keys::Written::Text { format!("{value:?}") } else { value.to_owned() };
            let off = if key.default.is_none() { "# " } else { "" };
            text += &format!("# {} Expects {}.\n{off}{} = {value}\n", key.about, key.expects, key.short_name());
        }
        text
    }
}

#[expect(clippy::disallowed_methods, reason = "the one reader of the environment")]
fn environment() -> BTreeMap<String, String> {
    // A variable that is not text cannot be one of ours.
    std::env::vars_os().filter_map(|(name, text)| Some((name.into_string().ok()?, text.into_string().ok()?))).collect()
}

fn accounts(reading: &mut Reading) -> Accounts {
    let url = reading.with_default("account.backend", |text| if text == "embedded" { Some(None) } else { backend_url(text).map(Some) });
    let credential = reading.optional("account.credential", secret);
    match (url, credential) {
        (None, _) => Accounts::Embedded,
        (Some(url), Some(credential)) => Accounts::Remote { url, credential },
        (Some(_), None) => {
            if !reading.has("account.credential") {
                reading.lacks("account.credential", "account.backend", "the accounts are elsewhere");
            }
            Accounts::Embedded
        }
    }
}

fn bank(reading: &mut Reading) -> Bank {
    let text = |chars: std::ops::RangeInclusive<usize>, allowed: fn(u8) -> bool| {
        move |text: &str| (chars.contains(&text.len()) && text.bytes().all(allowed)).then(|| text.to_owned())
    };
    let (digit, printable) = (|byte: u8| byte.is_ascii_digit(), |byte: u8| byte == b' ' || byte.is_ascii_graphic());
    Bank {
        folder: reading.optional("ach.folder", folder),
        routing: reading.with_default("ach.bank_routing", text(9..=9, digit)),
        name: reading.with_default("ach.bank_name", text(1..=23, printable)),
        company_id: reading.with_default("ach.company_id", text(10..=10, digit)),
        company_name: reading.with_default("ach.company_name", text(1..=16, printable)),
        settlement_account: reading
            .with_default("ach.settlement_account", text(5..=17, |byte| byte.is_ascii_alphanumeric() || byte == b'-'))
            .into(),
    }
}

fn telegram(reading: &mut Reading, public_url: Option<&Url>) -> Option<Telegram> {
    let token = reading.optional("telegram.token", bot_token);
    let api_url = reading.with_default("telegram.api_url", web_url);
    let is_webhook = reading.with_default("telegram.mode", |text| match text {
        "polling" => Some(false),
        "webhook" => Some(true),
        _ => None,
    });
    let path = reading.with_default("telegram.webhook_path", |text| plain_path(text).then(|| text.to_owned()));
    let secret = reading.optional("telegram.webhook_secret", webhook_secret);
    if !is_webhook {
        return token.map(|token| Telegram { token, api_url, mode: TelegramMode::Polling });
    }
    for (name, is_given) in
        [("telegram.token", token.is_some()), ("server.public_url", public_url.is_some()), ("telegram.webhook_secret", secret.is_some())]
    {
        if !is_given && !reading.has(name) {
            reading.lacks(name, "telegram.mode", "Telegram is to call us");
        }
    }
    let url = public_url?.join(&path).ok()?;
    Some(Telegram { token: token?, api_url, mode: TelegramMode::Webhook { url, path, secret: secret? } })
}

/// A path without a part that a router or a URL would read as more than itself.
fn plain_path(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./~".contains(&byte);
    text.starts_with('/') && text.len() > 1 && text.bytes().all(is_plain) && !text.split('/').any(|part| part == "." || part == "..")
}

fn folder(text: &str) -> Option<PathBuf> {
    (!text.is_empty()).then(|| PathBuf::from(text))
}

/// Where the weights are if nobody says so: below the working folder, else beside the program.
fn encoder_folder() -> PathBuf {
    let below = PathBuf::from(ENCODER_FOLDER);
    let beside = || Some(std::env::current_exe().ok()?.parent()?.join(ENCODER_FOLDER)).filter(|folder| folder.is_dir());
    if below.is_dir() { below } else { beside().unwrap_or(below) }
}

fn in_range<N: std::str::FromStr + PartialOrd>(text: &str, range: &std::ops::RangeInclusive<N>) -> Option<N> {
    text.parse().ok().filter(|number| range.contains(number))
}

fn database_url(text: &str) -> Option<Private<String>> {
    ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| text.starts_with(scheme) && text.len() > scheme.len()).then(|| text.into())
}

fn web_url(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| ["http", "https"].contains(&url.scheme()) && url.has_host())
}

/// What travels to a backend is a credential and bank numbers: without TLS only within this machine.
fn backend_url(text: &str) -> Option<Url> {
    web_url(text).filter(|url| url.scheme() == "https" || is_loopback(url))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The bot's number, a colon, and letters. Whether it is a token that Telegram gave, only Telegram can tell.
fn bot_token(text: &str) -> Option<Private<String>> {
    let (number, rest) = text.split_once(':')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && !rest.is_empty() && rest.bytes().all(is_token_byte)).then(|| text.into())
}

fn secret(text: &str) -> Option<Private<String>> {
    (CREDENTIAL_CHARS.contains(&text.len()) && text.bytes().all(is_token_byte)).then(|| text.into())
}

/// Names with secrets, each name once.
fn credentials(text: &str) -> Option<Vec<(String, Private<String>)>> {
    let mut given: Vec<(String, Private<String>)> = Vec::new();
    for part in text.split(',') {
        let (name, word) = part.trim().split_once('=')?;
        let is_new = !name.is_empty() && name.bytes().all(is_token_byte) && given.iter().all(|(other, _)| other != name);
        given.push(is_new.then(|| secret(word)).flatten().map(|secret| (name.to_owned(), secret))?);
    }
    Some(given)
}

fn webhook_secret(text: &str) -> Option<Private<String>> {
    (WEBHOOK_SECRET_CHARS.contains(&text.len()) && text.bytes().all(is_token_byte)).then(|| text.into())
}

const fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

fn log_filter(text: &str) -> Option<String> {
    tracing_subscriber::EnvFilter::try_new(text).is_ok().then(|| text.to_owned())
}
