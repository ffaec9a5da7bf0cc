//! Tables of settings that are good, and of settings that each break one rule.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{Accounts, Config, ConfigFaults, File, KEYS, LogFormat, MasterKeyError, TelegramMode};
use crate::ids::Randomness;

fn read(text: &str, variables: &[(&str, &str)]) -> Result<Config, ConfigFaults> {
    let file = File { path: PathBuf::from("taxline.toml"), text: text.to_owned() };
    let variables = variables.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Config::read(Some(&file), &variables)
}

fn faults(text: &str, variables: &[(&str, &str)]) -> Vec<String> {
    read(text, variables).err().map(|faults| faults.0.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

#[test]
fn nothing_given_is_a_complete_setting() {
    let config = Config::read(None, &BTreeMap::new()).unwrap();
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.database_url().reveal(), "sqlite:data/taxline.db");
    assert_eq!((config.connections_max, config.cut_off_hour, config.log.format), (8, 15, LogFormat::Text));
    assert!(config.telegram.is_none() && config.public_url.is_none() && config.dialogs_folder.is_none());
}

#[test]
fn the_example_is_what_holds_without_it() {
    let example = Config::example();
    let config = read(&example, &[]).unwrap();
    assert_eq!(format!("{config:?}"), format!("{:?}", Config::read(None, &BTreeMap::new()).unwrap()));
}

#[test]
fn the_example_is_good_with_everything_on() {
    let on: String = Config::example().lines().map(|line| uncommented(line) + "\n").collect();
    let config = read(&on.replace("\"polling\"", "\"webhook\""), &[]).unwrap();
    let TelegramMode::Webhook { url, .. } = config.telegram.unwrap().mode else { panic!("the mode is webhook") };
    assert_eq!(url.as_str(), "https://tax.example.gov/webhook/telegram");
}

/// A setting that is off in the example, switched on.
fn uncommented(line: &str) -> String {
    let setting = line
        .strip_prefix("# ")
        .filter(|rest| rest.split_once(" = ").is_some_and(|(name, _)| KEYS.iter().any(|key| key.short_name() == name)));
    setting.unwrap_or(line).to_owned()
}

#[test]
fn the_guide_for_operators_has_every_setting() {
    let guide = include_str!("../../docs/operator.md");
    for key in KEYS {
        let default = key.default.map_or("none".to_owned(), |default| format!("`{default}`"));
        let row = format!("| `{}` | {default} | {} |", key.name, key.about);
        assert!(guide.contains(&row), "docs/operator.md lacks the row\n{row}");
    }
}

#[test]
fn the_environment_has_precedence() {
    let config =
        read("[server]\nlisten = \"127.0.0.1:1\"\n[data]\nfolder = \"a\"", &[("TAXLINE_SERVER_LISTEN", "127.0.0.1:2"), ("PATH", "x")])
            .unwrap();
    assert_eq!((config.listen.port(), config.data_folder.to_str().unwrap()), (2, "a"));
}

#[test]
fn each_fault_names_place_key_and_mend() {
    for (text, fault) in [
        ("[server]\n\nlisen = \"127.0.0.1:1\"", "taxline.toml:3: there is no setting server.lisen; did you mean server.listen?"),
        ("[databse]\nurl = \"sqlite:x\"", "taxline.toml:1: there is no section `databse`; did you mean [database]?"),
        ("[office]\nlisten = \"127.0.0.1:1\"", "taxline.toml:2: there is no setting office.listen; did you mean server.listen?"),
        ("[office]\nqqqqq = 1", "taxline.toml:2: there is no setting office.qqqqq; [office] has zone, cut_off_hour"),
        ("listen = \"127.0.0.1:1\"", "taxline.toml:1: `listen` stands outside of its section; write it under [server]"),
        (
            "[wwwwwwwwwww]",
            "taxline.toml:1: there is no section `wwwwwwwwwww`; \
             there are data, database, server, office, helpdesk, account, backend, ach, telegram, dialogs, facts, encoder, log, seal",
        ),
        (
            "[server]\nlisten = 8080",
            "taxline.toml:2: server.listen is written as integer; expected a text in quotes: an address and a port such as 127.0.0.1:8080",
        ),
        ("[server]\nlisten = \"8080\"", "taxline.toml:2: server.listen is \"8080\"; expected an address and a port such as 127.0.0.1:8080"),
        (
            "[database]\nconnections_max = \"8\"",
            "taxline.toml:2: database.connections_max is written as string; expected a number without quotes: a whole number from 2 to 200",
        ),
        ("[database]\nconnections_max = 1", "taxline.toml:2: database.connections_max is \"1\"; expected a whole number from 2 to 200"),
        (
            "[office]\nzone = \"Mars/Base\"",
            "taxline.toml:2: office.zone is \"Mars/Base\"; expected the IANA name of a time zone such as America/New_York",
        ),
        ("[office]\ncut_off_hour = 24", "taxline.toml:2: office.cut_off_hour is \"24\"; expected a whole hour from 1 to 23"),
        (
            "[server]\npublic_url = \"ftp://x\"",
            "taxline.toml:2: server.public_url is \"ftp://x\"; expected an URL that begins with https:// or http://",
        ),
        ("[log]\nformat = \"xml\"", "taxline.toml:2: log.format is \"xml\"; expected text or json"),
        (
            "[log]\nfilter = \"taxline=loud\"",
            "taxline.toml:2: log.filter is \"taxline=loud\"; expected log levels such as info or taxline=debug,info",
        ),
        ("[data]\nfolder = \"\"", "taxline.toml:2: data.folder is \"\"; expected the path of a folder"),
        (
            "[telegram]\ntoken = \"secret-word\"",
            "taxline.toml:2: telegram.token has a value that cannot be used (it is not shown here); \
             expected a bot token such as 123456:ABC-DEF",
        ),
    ] {
        assert_eq!(faults(text, &[]), [fault], "{text}");
    }
}

#[test]
fn a_variable_that_is_no_setting_is_a_fault() {
    assert_eq!(
        faults("", &[("TAXLINE_DATABSE_URL", "sqlite:x"), ("TAXLINE_CONFIG", "x.toml"), ("TAXLINE_OFFICE_ZONE", "Mars")]),
        [
            "TAXLINE_DATABSE_URL: no setting has this name; did you mean TAXLINE_DATABASE_URL?",
            "TAXLINE_OFFICE_ZONE: office.zone is \"Mars\"; expected the IANA name of a time zone such as America/New_York",
        ]
    );
}

#[test]
fn all_faults_are_told_at_once_in_the_order_of_their_lines() {
    let found = faults("[server]\nlisten = 1\nport = 2\n[office]\nzone = \"X\"\n[log]\nformat = \"xml\"", &[]);
    let lines: Vec<&str> = found.iter().map(|fault| fault.split(": ").next().unwrap()).collect();
    assert_eq!(lines, ["taxline.toml:2", "taxline.toml:3", "taxline.toml:5", "taxline.toml:7"]);
}

#[test]
fn what_is_not_toml_is_told_with_its_line() {
    let found = faults("[server]\nlisten = \"127.0.0.1:1\"\n[office\nzone = 1", &[]);
    assert!(found[0].starts_with("taxline.toml:3: this is not TOML: "), "{found:?}");
}

#[test]
fn a_webhook_asks_for_what_it_needs() {
    assert_eq!(
        faults("[telegram]\nmode = \"webhook\"\ntoken = \"1:a\"", &[]),
        [
            "taxline.toml:2: Telegram is to call us, so server.public_url must be given too (in the file, or as TAXLINE_SERVER_PUBLIC_URL)",
            "taxline.toml:2: Telegram is to call us, so telegram.webhook_secret must be given too \
             (in the file, or as TAXLINE_TELEGRAM_WEBHOOK_SECRET)",
        ]
    );
}

#[test]
fn accounts_elsewhere_need_a_credential() {
    let secret = "s".repeat(32);
    let config = read(&format!("[account]\nbackend = \"https://ledger.example/tax\"\ncredential = \"{secret}\""), &[]).unwrap();
    let Accounts::Remote { url, credential } = config.accounts else { panic!("the accounts are elsewhere") };
    assert_eq!((url.as_str(), credential.reveal()), ("https://ledger.example/tax", &secret));
    assert_eq!(
        faults("[account]\nbackend = \"https://ledger.example\"", &[]),
        ["taxline.toml:2: the accounts are elsewhere, so account.credential must be given too \
             (in the file, or as TAXLINE_ACCOUNT_CREDENTIAL)"]
    );
    assert_eq!(faults("[account]\nbackend = \"elsewhere\"", &[]).len(), 1);
    // Without TLS, bank numbers travel no further than this machine.
    let backend = |url: &str| format!("[account]\nbackend = \"{url}\"\ncredential = \"{secret}\"");
    for within in ["http://127.0.0.1:8080", "http://localhost:8080/tax", "http://[::1]:8080"] {
        assert!(read(&backend(within), &[]).is_ok(), "{within}");
    }
    for beyond in ["http://ledger.example", "http://10.0.0.7:8080", "http://localhost.example", "http://127.0.0.1.example"] {
        assert_eq!(faults(&backend(beyond), &[]).len(), 1, "{beyond}");
    }
}

#[test]
fn credentials_have_names_and_long_secrets() {
    let (blue, green) = ("b".repeat(32), "g".repeat(32));
    let given = read("", &[("TAXLINE_BACKEND_CREDENTIALS", &format!("blue={blue}, green={green}"))]).unwrap().backend_credentials;
    let names: Vec<&str> = given.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!((names, given[1].1.reveal()), (vec!["blue", "green"], &green));
    for wrong in ["", "blue", "blue=short", &format!("={blue}"), &format!("blue={blue},blue={green}"), &format!("blue={blue},")] {
        assert_eq!(faults("", &[("TAXLINE_BACKEND_CREDENTIALS", wrong)]).len(), 1, "{wrong}");
    }
}

#[test]
fn no_secret_is_printed() {
    let secrets = [
        ("TAXLINE_TELEGRAM_TOKEN", "1:hush"),
        ("TAXLINE_SEAL_MASTER_KEY", "abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd"),
        ("TAXLINE_DATABASE_URL", "postgres://taxline:hush@localhost/taxline"),
    ];
    let config = read("", &secrets).unwrap();
    let printed = format!("{config:?}");
    assert!(!printed.contains("hush") && !printed.contains("abcd"), "{printed}");
    let wrong = secrets.map(|(name, text)| (name, &text[1..]));
    let found = faults("", &wrong);
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|fault| !fault.contains("hush") && !fault.contains("bcda")), "{found:?}");
}

#[test]
fn a_named_file_that_is_not_there_is_a_fault() {
    let found = Config::load(Some(std::path::Path::new("/nowhere/taxline.toml"))).unwrap_err();
    assert!(found.to_string().contains("/nowhere/taxline.toml: the config file cannot be read"), "{found}");
}

#[test]
fn a_master_key_is_made_once_and_only_for_its_owner() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let config = read("", &[]).unwrap().with_data_folder(folder.path().join("data"));
    let first = config.master_key(&Randomness::from_seed([1; 32])).unwrap();
    assert!(first == config.master_key(&Randomness::from_seed([2; 32])).unwrap());

    let file = config.data_folder.join("master.key");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(config.data_folder.read_dir().unwrap().count(), 1, "no draft is left");

    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o644)).unwrap();
    assert!(matches!(config.master_key(&Randomness::from_seed([1; 32])), Err(MasterKeyError::Open { .. })));
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
    std::fs::write(&file, "cut off").unwrap();
    assert!(matches!(config.master_key(&Randomness::from_seed([1; 32])), Err(MasterKeyError::Damaged { .. })));
}

#[test]
fn copies_that_start_at_once_make_one_key() {
    let folder = tempfile::tempdir().unwrap();
    let config = read("", &[]).unwrap().with_data_folder(folder.path().to_owned());
    let keys: Vec<[u8; 32]> = std::thread::scope(|scope| {
        let copies: Vec<_> = (0..8_u8)
            .map(|copy| {
                scope.spawn({
                    let config = &config;
                    move || *config.master_key(&Randomness::from_seed([copy; 32])).unwrap().reveal()
                })
            })
            .collect();
        copies.into_iter().map(|copy| copy.join().unwrap()).collect()
    });
    assert!(keys.iter().all(|key| *key == keys[0]));
}

#[test]
fn a_given_key_is_used_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let config = read("", &[("TAXLINE_SEAL_MASTER_KEY", &"0f".repeat(32))]).unwrap().with_data_folder(folder.path().to_owned());
    assert_eq!(config.master_key(&Randomness::from_seed([1; 32])).unwrap().reveal(), &[15; 32]);
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}

#[test]
fn what_is_kept_in_a_folder_touches_nothing_of_the_service() {
    let service = [
        ("TAXLINE_DATABASE_URL", "postgres://service@db.test/taxline"),
        ("TAXLINE_ACCOUNT_BACKEND", "https://accounts.test"),
        ("TAXLINE_ACCOUNT_CREDENTIAL", "a-credential-of-the-service-long-enough"),
        ("TAXLINE_ACH_FOLDER", "/srv/bank"),
        ("TAXLINE_TELEGRAM_TOKEN", "123456:an_invented_token_of_a_bot_that_is_not_there"),
        ("TAXLINE_SEAL_MASTER_KEY", &"0f".repeat(32)),
    ];
    let config = read("", &service).unwrap().with_data_folder("/tmp/aside".into());
    assert!(matches!(config.accounts, Accounts::Embedded));
    assert_eq!(config.database_url().reveal(), "sqlite:/tmp/aside/taxline.db");
    assert_eq!(config.bank_folder(), std::path::Path::new("/tmp/aside/ach"));
    let beside = config.environment_beside("127.0.0.1:1".parse().unwrap());
    let names: Vec<&str> = beside.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["TAXLINE_DATABASE_URL", "TAXLINE_DATA_FOLDER", "TAXLINE_SERVER_LISTEN", "TAXLINE_SEAL_MASTER_KEY"]);
    assert_eq!(beside[3].1.reveal(), &"0f".repeat(32));
}

#[test]
fn a_webhook_path_that_a_router_would_misread_is_a_fault() {
    for path in ["/{", "/:x", "/a b", "telegram", "/", "/../x", "/a?b=c"] {
        assert!(read("", &[("TAXLINE_TELEGRAM_WEBHOOK_PATH", path)]).is_err(), "{path}");
    }
    assert!(read("", &[("TAXLINE_TELEGRAM_WEBHOOK_PATH", "/telegram/hook-1")]).is_ok());
}
