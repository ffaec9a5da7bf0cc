//! The built program as a process of its own: started with settings, asked whether it is well, killed, started again.

use std::fs::{File, OpenOptions};
use std::net::TcpListener;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use tempfile::TempDir;

use crate::databases::Place;

/// How long a start may take before the test gives up. Far above what it takes.
const START_WAIT_MAX: Duration = Duration::from_secs(30);
/// How often health is asked for while it starts.
const HEALTH_INTERVAL: Duration = Duration::from_millis(5);

/// A running program; it is killed when this is dropped.
pub(crate) struct Program {
    child: Child,
    settings: Vec<(String, String)>,
    port: u16,
    folder: TempDir,
}

impl Program {
    /// Starts `taxline serve` on the database of `place` and waits until it is well. Settings are variables: `TAXLINE_…`.
    pub(crate) async fn start(place: &Place, settings: &[(&str, &str)]) -> Program {
        let folder = TempDir::with_prefix("taxline-program-").unwrap();
        let port = free_port();
        let ours = [
            ("TAXLINE_DATA_FOLDER", folder.path().join("data").display().to_string()),
            ("TAXLINE_DATABASE_URL", place.url.clone()),
            ("TAXLINE_SERVER_LISTEN", format!("127.0.0.1:{port}")),
        ];
        let given = settings.iter().map(|(name, text)| (*name, (*text).to_owned()));
        let settings: Vec<(String, String)> = ours.into_iter().chain(given).map(|(name, text)| (name.to_owned(), text)).collect();
        let child = spawn(&settings, &folder);
        let mut program = Program { child, settings, port, folder };
        program.wait_until_well().await;
        program
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Ends it without any warning, as a loss of power would.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it again with the same settings and waits until it is well.
    pub(crate) async fn start_again(&mut self) {
        self.child = spawn(&self.settings, &self.folder);
        self.wait_until_well().await;
    }

    /// Asks it to end and waits until it has.
    pub(crate) fn stop(&mut self) -> ExitStatus {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(asked.success(), "the program was already gone:\n{}", self.log());
        self.child.wait().unwrap()
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
                if let Some(status) = self.child.try_wait().unwrap() {
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
        // Where it has ended already, there is nothing to kill.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("the program wrote:\n{}", self.log());
        }
    }
}

fn spawn(settings: &[(String, String)], folder: &TempDir) -> Child {
    let log: File = OpenOptions::new().create(true).append(true).open(log_path(folder)).unwrap();
    Command::new(env!("CARGO_BIN_EXE_taxline"))
        .arg("serve")
        // Nothing of the surroundings may reach it: a developer may have settings of their own.
        .env_clear()
        .envs(settings.iter().map(|(name, text)| (name, text)))
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn()
        .unwrap()
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
