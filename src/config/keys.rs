//! Every setting by name, with what it expects. The example file, the checks and the operator's guide go by this list.

/// How a setting is written in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Text,
    Number,
}

/// One setting.
#[derive(Debug)]
pub struct Key {
    /// `section.key`; in the environment `TAXLINE_SECTION_KEY`.
    pub name: &'static str,
    pub(super) written: Written,
    /// What holds where it is not given. `None`: then there is none.
    pub default: Option<&'static str>,
    /// A value that could stand there, for a setting without a default.
    pub(super) example: &'static str,
    /// What a value must be, as a fault says it after "expected".
    pub expects: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// A fault does not show its value.
    pub(super) is_private: bool,
}

impl Key {
    const fn text(name: &'static str, default: Option<&'static str>, expects: &'static str, about: &'static str) -> Key {
        Key { name, written: Written::Text, default, example: "", expects, about, is_private: false }
    }

    const fn number(name: &'static str, default: &'static str, expects: &'static str, about: &'static str) -> Key {
        Key { written: Written::Number, ..Key::text(name, Some(default), expects, about) }
    }

    const fn like(self, example: &'static str) -> Key {
        Key { example, ..self }
    }

    const fn private(self) -> Key {
        Key { is_private: true, ..self }
    }

    /// The name in the environment.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("{PREFIX}{}", self.name.replace('.', "_").to_uppercase())
    }

    pub(super) fn section(&self) -> &'static str {
        self.name.split_once('.').map_or("", |(section, _)| section)
    }

    pub(super) fn short_name(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, name)| name)
    }
}

/// What the names of our variables begin with.
pub(super) const PREFIX: &str = "TAXLINE_";
/// Names the config file. The one variable that is no setting.
pub(super) const FILE_VARIABLE: &str = "TAXLINE_CONFIG";

/// Every setting, in the order of the example file.
pub const KEYS: &[Key] = &[
    Key::text("data.folder", Some("data"), "the path of a folder", "Where the embedded database and the master key are kept."),
    Key::text(
        "database.url",
        None,
        "an URL that begins with sqlite: or postgres:",
        "The database. Without it, the file taxline.db in the data folder.",
    )
    .like("postgres://taxline@localhost/taxline")
    .private(),
    Key::number("database.connections_max", "8", "a whole number from 2 to 200", "Connections to the database at the same time."),
    Key::text(
        "server.listen",
        Some("127.0.0.1:8080"),
        "an address and a port such as 127.0.0.1:8080",
        "Where the web chat, webhooks and health are served.",
    ),
    Key::text(
        "server.public_url",
        None,
        "an URL that begins with https:// or http://",
        "How the outside reaches this server, without a path.",
    )
    .like("https://tax.example.gov"),
    Key::text(
        "office.zone",
        Some("America/New_York"),
        "the IANA name of a time zone such as America/New_York",
        "The zone whose calendar decides legal days.",
    ),
    Key::number(
        "office.cut_off_hour",
        "15",
        "a whole hour from 1 to 23",
        "The office's hour after which a payment is of the next processing day.",
    ),
    Key::text("helpdesk.days", Some("mon-fri"), "days such as mon-fri or mon,wed,sat", "The days on which somebody human is there."),
    Key::text(
        "helpdesk.hours",
        Some("07:00-19:00"),
        "two times of one day such as 07:00-19:00",
        "From when to when, by the office's clock. On legal holidays nobody is there.",
    ),
    Key::text("helpdesk.closed", None, "days such as 2026-12-24,2026-12-31", "Further days on which nobody is there.").like("2026-12-24"),
    Key::text(
        "account.backend",
        Some("embedded"),
        "embedded, or an URL that begins with https://, or with http:// on this machine",
        "Where the accounts are: in the database of this program, or at a backend that serves them over HTTP.",
    ),
    Key::text("account.credential", None, "32 to 256 letters, digits, _ and -", "What this program shows to the backend elsewhere.")
        .like("a-long-random-word-of-the-backend")
        .private(),
    Key::text(
        "backend.credentials",
        None,
        "names with secrets of 32 to 256 letters, digits, _ and -, such as blue=...,green=...",
        "Who may use the accounts that `taxline backend serve` serves. Several names let a secret be replaced without a pause.",
    )
    .like("blue=a-long-random-word-of-the-backend")
    .private(),
    Key::text(
        "ach.folder",
        None,
        "the path of a folder",
        "Where files for the bank are written. Without it, the folder ach in the data folder.",
    )
    .like("/var/lib/taxline/ach"),
    Key::text(
        "ach.bank_routing",
        Some("120000003"),
        "the nine digits of a routing number",
        "The bank that takes the files and has the office's account. As it is by default, no bank knows it.",
    ),
    Key::text("ach.bank_name", Some("DEMO BANK"), "1 to 23 characters", "Its name."),
    Key::text("ach.company_id", Some("1000000000"), "ten digits", "What the bank knows the office by."),
    Key::text("ach.company_name", Some("TAX OFFICE DEMO"), "1 to 16 characters", "What payers read on their statements."),
    Key::text(
        "ach.settlement_account",
        Some("1000000001"),
        "5 to 17 digits, letters and hyphens",
        "The office's account at that bank, which each file credits with what it debits.",
    )
    .private(),
    Key::text("telegram.token", None, "a bot token such as 123456:ABC-DEF", "The bot's token. Without it Telegram is not served.")
        .like("123456:ABC-DEF")
        .private(),
    Key::text(
        "telegram.api_url",
        Some("https://api.telegram.org"),
        "an URL that begins with https:// or http://",
        "Where the Bot API is reached.",
    ),
    Key::text(
        "telegram.mode",
        Some("polling"),
        "polling or webhook",
        "Whether we ask Telegram for messages or it calls us. A webhook needs server.public_url and telegram.webhook_secret.",
    ),
    Key::text(
        "telegram.webhook_path",
        Some("/webhook/telegram"),
        "a path that begins with /",
        "Where Telegram calls us, below server.public_url.",
    ),
    Key::text(
        "telegram.webhook_secret",
        None,
        "16 to 256 letters, digits, _ and -",
        "What Telegram shows with each call, so that nobody else can make one.",
    )
    .like("a-long-random-word")
    .private(),
    Key::text("dialogs.folder", None, "the path of a folder", "Dialog files to use instead of those in the program.").like("dialogs"),
    Key::text(
        "facts.folder",
        None,
        "the path of a folder",
        "Corrected tables of rates and amounts to use instead of those in the program.",
    )
    .like("facts"),
    Key::text(
        "encoder.folder",
        None,
        "the path of a folder",
        "Where the weights of the sentence encoders are. Without it, assets/understanding in the working folder, else beside the program.",
    )
    .like("/usr/share/taxline/understanding"),
    Key::text("log.format", Some("text"), "text or json", "How log lines are written."),
    Key::text("log.filter", Some("info"), "log levels such as info or taxline=debug,info", "Which log lines are written."),
    Key::text(
        "seal.master_key",
        None,
        "64 hexadecimal digits, as `openssl rand -hex 32` makes them",
        "The key that seals private values. Without it one is made on first start and kept in the data folder; copies share one.",
    )
    .like("0000000000000000000000000000000000000000000000000000000000000000")
    .private(),
];

pub(super) fn key(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The known name that is most like this one, where one is like it at all.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    /// Below this, names have nothing in common but chance.
    const ALIKE_PERCENT_MIN: u32 = 60;
    let alike = |candidate: &str| {
        let (longest, distance) = (name.chars().count().max(candidate.chars().count()), strsim::damerau_levenshtein(name, candidate));
        u32::try_from((longest - distance) * 100 / longest.max(1)).unwrap_or(0)
    };
    known
        .map(|candidate| (alike(candidate), candidate))
        .filter(|(alike, _)| *alike >= ALIKE_PERCENT_MIN)
        .max_by_key(|(alike, _)| *alike)
        .map(|(_, name)| name)
}
