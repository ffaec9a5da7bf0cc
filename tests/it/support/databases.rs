//! A fresh database for each test, on both kinds: a file of its own for SQLite, a database of its own for PostgreSQL.
//!
//! The PostgreSQL server belongs to the run of the test binary: the first test that needs it starts it, on a private socket
//! and without a port, and a small shell that waits for the end of this process stops it and removes its folder, however the
//! process ends. Where PostgreSQL is not installed the tests fail and say how to install it; they are never skipped.
//!
//! The library's own tests include this file too, so it names the library as `taxline` and lives in the root of its crate.

use std::future::Future;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use futures::FutureExt as _;
use futures::future::BoxFuture;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use taxline::db::Database;
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// Connections of a test's pool.
const CONNECTIONS_MAX: u32 = 8;
/// A migrated database that the databases of tests are copied from.
const TEMPLATE: &str = "taxline_template";
/// What a newcomer types when there is no PostgreSQL.
const INSTALL: &str = "PostgreSQL is not installed and these tests run on it too; install it with: apt-get install -y postgresql";

/// Defines a test that runs on each database: `name::sqlite` and `name::postgres`.
///
/// The body is given whatever its argument's type asks for: an open [`Database`], or the [`Place`] to open it from.
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($given:ident: $type:ty) $body:block)*) => {$(
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn body($given: $type) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                $crate::databases::run($crate::databases::Kind::Sqlite, body).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                $crate::databases::run($crate::databases::Kind::Postgres, body).await;
            }
        }
    )*};
}
pub(crate) use on_both_databases;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

/// Where a test's database is. Nothing else uses it.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) kind: Kind,
    pub(crate) url: String,
    /// The folder of an SQLite file, which goes with the last user of the place.
    _folder: Option<Arc<TempDir>>,
}

/// What a test of [`on_both_databases!`] may ask for.
pub(crate) trait Given: Sized {
    fn given(place: &Place) -> BoxFuture<'_, Self>;
}

impl Given for Place {
    fn given(place: &Place) -> BoxFuture<'_, Place> {
        Box::pin(async { place.clone() })
    }
}

impl Given for Database {
    fn given(place: &Place) -> BoxFuture<'_, Database> {
        Box::pin(place.open())
    }
}

impl Place {
    /// A place for one test. On PostgreSQL it is already migrated; opening it migrates it on SQLite.
    async fn fresh(kind: Kind) -> Place {
        match kind {
            Kind::Sqlite => {
                let folder = TempDir::with_prefix("taxline-test-").expect("a folder for the database");
                let url = format!("sqlite:{}", folder.path().join("taxline.db").display());
                Place { kind, url, _folder: Some(Arc::new(folder)) }
            }
            Kind::Postgres => {
                static COUNT: AtomicU64 = AtomicU64::new(0);
                static MIGRATED: OnceCell<()> = OnceCell::const_new();
                MIGRATED.get_or_init(migrate_template).await;
                let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
                administer(&format!("create database {name} template {TEMPLATE}")).await;
                Place { kind, url: server().url(&name), _folder: None }
            }
        }
    }

    pub(crate) async fn open(&self) -> Database {
        Database::open(&self.url, CONNECTIONS_MAX).await.expect("a fresh database opens")
    }

    async fn remove(&self) {
        if self.kind == Kind::Postgres {
            let name = self.url.split(['/', '?']).nth(3).expect("our own URL has a database name");
            administer(&format!("drop database {name} with (force)")).await;
        }
    }
}

/// Runs the body of a test in a fresh place and removes the place, whether or not the body panics.
pub(crate) async fn run<G: Given, B: Future<Output = ()>>(kind: Kind, body: impl FnOnce(G) -> B) {
    let place = Place::fresh(kind).await;
    let given = G::given(&place).await;
    let ended = AssertUnwindSafe(body(given)).catch_unwind().await;
    place.remove().await;
    if let Err(panic) = ended {
        std::panic::resume_unwind(panic);
    }
}

async fn migrate_template() {
    administer(&format!("create database {TEMPLATE}")).await;
    let database = Database::open(&server().url(TEMPLATE), 1).await.expect("the template migrates");
    // A database with open connections cannot be copied.
    database.close().await;
}

async fn administer(statement: &str) {
    let mut connection = PgConnection::connect(&server().url("postgres")).await.expect("the test server takes connections");
    connection.execute(AssertSqlSafe(statement)).await.expect(statement);
    connection.close().await.expect("the connection closes");
}

/// The server of this run, started by the first test that asks. Where it does not start, every test that asks says why.
fn server() -> &'static Server {
    static SERVER: LazyLock<Result<Server, String>> = LazyLock::new(Server::start);
    SERVER.as_ref().unwrap_or_else(|why| panic!("{why}"))
}

/// The PostgreSQL server of this run.
struct Server {
    folder: PathBuf,
    /// Its input is closed by the operating system when this process ends, which is its sign to stop the server.
    _watcher: Child,
}

/// Makes a cluster, starts the server, says so, and waits for the end of its input to stop it and remove the folder.
/// PostgreSQL refuses to run as root, so root becomes `$user` for it. Nothing here is kept, so nothing is synced.
const WATCHER: &str = r#"
folder=$1 bin=$2 user=$3
as_user() {
    if [ -n "$user" ]; then
        setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups -- "$@"
    else
        "$@"
    fi
}
cd "$folder" || exit 1
if [ -n "$user" ]; then chown "$user" "$folder" || exit 1; fi
end() {
    as_user "${bin}pg_ctl" -D "$folder/data" -m immediate stop >>"$folder/log" 2>&1
    cd / && rm -rf "$folder"
}
trap end EXIT
trap 'exit 1' HUP INT TERM
as_user "${bin}initdb" -D "$folder/data" -U taxline --auth=trust --encoding=UTF8 --locale=C --no-sync >"$folder/log" 2>&1 &&
    as_user "${bin}pg_ctl" -D "$folder/data" -l "$folder/server.log" -w start >>"$folder/log" 2>&1 </dev/null \
        -o "-c listen_addresses= -c unix_socket_directories='$folder' -c fsync=off -c full_page_writes=off -c max_connections=300" ||
    { cat "$folder/log" "$folder/server.log" 2>/dev/null; exit 1; }
echo ready
cat >/dev/null
"#;

impl Server {
    fn start() -> Result<Server, String> {
        let bin = binaries()?;
        let folder = TempDir::with_prefix("taxline-postgres-").expect("a folder for the server").keep();
        let is_root = folder.metadata().expect("the folder was just made").uid() == 0;
        let user = if is_root { unprivileged_user()? } else { "" };
        let mut watcher = Command::new("sh")
            .args(["-c", WATCHER, "sh"])
            .args([folder.as_os_str(), bin.as_os_str(), user.as_ref()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // An interrupt at the keyboard ends the tests; the watcher must outlive them to clean up.
            .process_group(0)
            .spawn()
            .expect("a shell starts");
        let mut lines = Vec::new();
        for line in BufReader::new(watcher.stdout.take().expect("its output is a pipe")).lines() {
            lines.push(line.expect("the watcher writes text"));
            if lines.last().is_some_and(|line| line == "ready") {
                return Ok(Server { folder, _watcher: watcher });
            }
        }
        // The log was read to its end, so the watcher has ended or is about to.
        let _ = watcher.wait();
        Err(format!("PostgreSQL did not start:\n{}", lines.join("\n")))
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://taxline@localhost/{database}?host={}", self.folder.display())
    }
}

/// The prefix of PostgreSQL's programs: nothing where they are in the path, else the folder of the newest version installed.
fn binaries() -> Result<PathBuf, String> {
    let runs = |prefix: &Path| {
        ["initdb", "pg_ctl"].iter().all(|program| {
            let mut name = prefix.as_os_str().to_owned();
            name.push(program);
            Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
        })
    };
    let mut installed: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin/"))))
        .collect();
    installed.sort();
    let newest = installed.into_iter().rev().map(|(_, folder)| folder);
    let homebrew = ["/opt/homebrew/opt/postgresql/bin/", "/usr/local/opt/postgresql/bin/"].map(PathBuf::from);
    std::iter::once(PathBuf::new()).chain(newest).chain(homebrew).find(|prefix| runs(prefix)).ok_or_else(|| INSTALL.to_owned())
}

fn unprivileged_user() -> Result<&'static str, String> {
    let exists = |user: &&str| {
        let asked = Command::new("id").arg(user).stdout(Stdio::null()).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    let user = ["postgres", "nobody"].into_iter().find(exists);
    user.ok_or_else(|| {
        "PostgreSQL does not run as root and there is no user `postgres`; add one with: adduser --system postgres".to_owned()
    })
}
