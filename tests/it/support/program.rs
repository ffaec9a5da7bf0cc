//! The built program as a process of its own: started with settings, asked whether it is well, killed, started again.

use std::fs::OpenOptions;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use tempfile::TempDir;

use crate::databases::Place;
use crate::telegram::Telegram;

/// How long a start may take before the test gives up. Far above what it takes.
const START_WAIT_MAX: Duration = Duration::from_secs(30);
/// How often health is asked for while it starts.
const HEALTH_INTERVAL: Duration = Duration::from_millis(5);

/// The program on a database, with its settings; where it runs, it is killed when this is dropped.
pub(crate) struct Program {
    process: Option<Process>,
    settings: Vec<(String, String)>,
    /// The command that serves.
    serves: &'static [&'static str],
    port: u16,
    folder: TempDir,
}

impl Program {
    /// The program on the database of `place`. Settings are variables: `TAXLINE_…`.
    pub(crate) fn new(place: &Place) -> Program {
        Program::on(&place.url)
    }

    fn on(database_url: &str) -> Program {
        let folder = TempDir::with_prefix("taxline-program-").unwrap();
        let program = Program { process: None, settings: Vec::new(), serves: &["serve"], port: free_port(), folder };
        let data = program.folder.path().join("data").display().to_string();
        let listen = format!("127.0.0.1:{}", program.port);
        let program = program.with("TAXLINE_LOG_FILTER", "warn");
        program.with("TAXLINE_DATA_FOLDER", &data).with("TAXLINE_DATABASE_URL", database_url).with("TAXLINE_SERVER_LISTEN", &listen)
    }

    /// The program on an embedded database of its own, in its data folder.
    pub(crate) fn by_itself() -> Program {
        let mut program = Program::on("");
        program.settings.retain(|(name, _)| name != "TAXLINE_DATABASE_URL");
        program
    }

    pub(crate) fn with(mut self, name: &str, text: &str) -> Program {
        self.settings.push((name.to_owned(), text.to_owned()));
        self
    }

    /// Serves the accounts to whoever has this credential, in place of the channels.
    pub(crate) fn serving_accounts(self, secret: &str) -> Program {
        let mut program = self.with("TAXLINE_BACKEND_CREDENTIALS", &format!("test={secret}"));
        program.serves = &["backend", "serve"];
        program
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> std::net::SocketAddr {
        ([127, 0, 0, 1], self.port).into()
    }

    /// Asks this Telegram for messages.
    pub(crate) fn on_telegram(self, telegram: &Telegram) -> Program {
        telegram.settings().iter().fold(self, |program, (name, text)| program.with(name, text))
    }

    /// Is called by this Telegram.
    pub(crate) fn on_telegram_webhook(self, telegram: &Telegram) -> Program {
        let url = self.url("");
        let program = self.on_telegram(telegram).with("TAXLINE_TELEGRAM_MODE", "webhook").with("TAXLINE_SERVER_PUBLIC_URL", &url);
        program.with("TAXLINE_TELEGRAM_WEBHOOK_SECRET", "a-secret-of-the-tests")
    }

    /// Runs another of its commands to the end: whether it ended well, and what it wrote.
    pub(crate) fn run(&self, arguments: &[&str]) -> (bool, String) {
        let output = self.command(arguments).output().unwrap();
        (output.status.success(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    }

    /// Runs another of its commands and kills it after this time: whether it had ended by itself, and well.
    pub(crate) async fn run_for(&self, arguments: &[&str], life: Duration) -> bool {
        let mut process = Process::start(self.command(arguments).stdout(Stdio::null()).stderr(Stdio::null()));
        tokio::time::sleep(life).await;
        process.child.try_wait().unwrap().is_some_and(|status| status.success())
    }

    /// Makes this many taxpayers besides the named ones and gives the link codes of those.
    pub(crate) fn seed(&self, people: usize) -> Vec<String> {
        let (is_well, wrote) = self.run(&["seed", "--people", &people.to_string()]);
        assert!(is_well, "{wrote}");
        let codes: Vec<String> = wrote.lines().filter_map(|line| line.split('\t').next()).map(str::to_owned).collect();
        assert!(codes.len() > people, "the named taxpayers have codes too: {wrote}");
        codes[codes.len() - people..].to_vec()
    }

    /// Starts to serve, the first time or again, and waits until it is well.
    pub(crate) async fn start(&mut self) {
        let log = OpenOptions::new().create(true).append(true).open(log_path(&self.folder)).unwrap();
        let mut command = self.command(self.serves);
        self.process = Some(Process::start(command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log)));
        self.wait_until_well().await;
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taxline"));
        // Nothing of the surroundings may reach it: a developer may have settings of their own.
        command.args(arguments).env_clear().envs(self.settings.iter().map(|(name, text)| (name, text))).current_dir(self.folder.path());
        command
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Ends it without any warning, as a loss of power would.
    pub(crate) fn kill(&mut self) {
        drop(self.process.take().expect("it was started"));
    }

    /// Asks it to end and waits until it has.
    pub(crate) fn stop(&mut self) -> ExitStatus {
        let mut process = self.process.take().expect("it was started");
        let asked = Command::new("kill").args(["-TERM", &process.child.id().to_string()]).status().unwrap();
        assert!(asked.success(), "the program was already gone:\n{}", self.log());
        process.child.wait().unwrap()
    }

    /// Whether it has begun to keep anything.
    pub(crate) fn has_data(&self) -> bool {
        self.folder.path().join("data").exists()
    }

    /// What it wrote, over all its starts.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(log_path(&self.folder)).unwrap_or_default()
    }

    async fn wait_until_well(&mut self) {
        let client = reqwest::Client::new();
        let well = async {
            loop {
                if let Ok(answer) = client.get(self.url("/healthz")).send().await
                    && answer.status().is_success()
                {
                    return;
                }
                if let Some(status) = self.process.as_mut().and_then(|process| process.child.try_wait().unwrap()) {
                    panic!("the program ended with {status}:\n{}", self.log());
                }
                tokio::time::sleep(HEALTH_INTERVAL).await;
            }
        };
        let ended = tokio::time::timeout(START_WAIT_MAX, well).await;
        assert!(ended.is_ok(), "the program is not well after {START_WAIT_MAX:?}:\n{}", self.log());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the program wrote:\n{}", self.log());
        }
    }
}

/// A process that is killed when this is dropped, and also when the tests themselves are killed: a watcher sees their end.
struct Process {
    child: Child,
    watcher: Child,
}

impl Process {
    fn start(command: &mut Command) -> Process {
        let child = command.spawn().unwrap();
        let watch = Command::new("sh")
            .args(["-c", "cat; kill -9 \"$1\"", "sh", &child.id().to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // An interrupt at the keyboard is for the tests; the watcher outlives them.
            .process_group(0)
            .spawn();
        Process { child, watcher: watch.expect("a shell starts") }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The watcher goes first, so that it never kills a stranger who got the number later. Each may have ended by itself.
        for child in [&mut self.watcher, &mut self.child] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn log_path(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("program.log")
}

/// A port that nobody listens on, below those that the system gives to outgoing connections, so that it is still free when
/// the program comes back after a kill. Each call of a run gives another one.
pub(crate) fn free_port() -> u16 {
    const FIRST: u16 = 18_000;
    const COUNT: u16 = 12_000;
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Runs at the same time begin at different places.
    let offset = u16::try_from(std::process::id() % 97).unwrap() * 113;
    loop {
        let port = FIRST + (offset + NEXT.fetch_add(1, Ordering::Relaxed)) % COUNT;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
