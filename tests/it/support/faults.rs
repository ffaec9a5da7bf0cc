//! A network that fails: a proxy that speaks HTTP on both sides and does to each request what the test says.
//!
//! Whatever it does happens to real connections: the client sees time-outs, resets and nonsense as it would in service.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::future::BoxFuture;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// How long a request is held back where the client is to give up first.
const HELD: Duration = Duration::from_secs(30);
const ERROR: &[u8] = b"HTTP/1.1 500 Internal Server Error\r\ncontent-length: 5\r\nconnection: close\r\n\r\nsorry";

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing bad.
    None,
    /// It is answered with an error and never forwarded.
    ErrorBefore,
    /// It takes effect, and its answer is replaced by an error.
    ErrorAfter,
    /// It takes effect, and its answer comes after the client has given up.
    LateAfter,
    /// Nothing is forwarded and nothing is answered until the client has given up.
    LateBefore,
    /// It takes effect, and the answer comes slowly.
    Slow,
    /// It takes effect, and the answer is no HTTP.
    NoHttp,
    /// It takes effect, and the answer is a page of something in between, with a good status.
    Page,
    /// It takes effect, and the answer is JSON of something else.
    OtherJson,
    /// It takes effect, and something in between says that it is forbidden.
    Forbidden,
    /// The connection is cut before it is forwarded.
    CutBefore,
    /// It takes effect, and the connection is cut.
    CutAfter,
    /// It takes effect, and the connection is cut in the middle of the answer.
    CutWithin,
}

impl Fault {
    pub(crate) const ALL: [Fault; 12] = [
        Fault::ErrorBefore,
        Fault::ErrorAfter,
        Fault::LateAfter,
        Fault::LateBefore,
        Fault::Slow,
        Fault::NoHttp,
        Fault::Page,
        Fault::OtherJson,
        Fault::Forbidden,
        Fault::CutBefore,
        Fault::CutAfter,
        Fault::CutWithin,
    ];
}

/// What is called after each request took effect, before anything of its answer goes back; `true`: the answer is lost.
type Hook = Arc<dyn Fn() -> BoxFuture<'static, bool> + Send + Sync>;

/// A running proxy; it ends when this is dropped.
pub(crate) struct Faults {
    address: SocketAddr,
    plan: Arc<Mutex<Plan>>,
    _tasks: JoinSet<()>,
}

struct Plan {
    upstream: SocketAddr,
    next: VecDeque<Fault>,
    /// Requests that came in.
    requests: usize,
    after_effect: Option<Hook>,
    /// The hook is for commands only.
    of_commands: bool,
}

impl Faults {
    /// A proxy before the server at `upstream`. Without a plan nothing bad happens.
    pub(crate) async fn before(upstream: SocketAddr) -> Faults {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let plan = Arc::new(Mutex::new(Plan { upstream, next: VecDeque::new(), requests: 0, after_effect: None, of_commands: false }));
        let mut tasks = JoinSet::new();
        let planned = Arc::clone(&plan);
        tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                let plan = Arc::clone(&planned);
                // A connection that breaks is what this is for.
                connections.spawn(async move { drop(relay(client, &plan).await) });
                while connections.try_join_next().is_some() {}
            }
        });
        Faults { address, plan, _tasks: tasks }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What happens to the next requests, in order; then nothing bad.
    pub(crate) fn then(&self, faults: impl IntoIterator<Item = Fault>) {
        self.plan.lock().unwrap().next.extend(faults);
    }

    /// Waits for this after each effect and before the answer, which is lost where it says so.
    pub(crate) fn after_effect(&self, hook: impl Fn() -> BoxFuture<'static, bool> + Send + Sync + 'static) {
        self.plan.lock().unwrap().after_effect = Some(Arc::new(hook));
    }

    /// The same, after the effect of a command only.
    pub(crate) fn after_put(&self, hook: impl Fn() -> BoxFuture<'static, bool> + Send + Sync + 'static) {
        self.after_effect(hook);
        self.plan.lock().unwrap().of_commands = true;
    }

    pub(crate) fn requests(&self) -> usize {
        self.plan.lock().unwrap().requests
    }
}

async fn relay(mut client: TcpStream, plan: &Mutex<Plan>) -> std::io::Result<()> {
    let request = request(&mut client).await?;
    let (fault, upstream, hook) = {
        let mut plan = plan.lock().unwrap();
        plan.requests += 1;
        let hook = plan.after_effect.clone().filter(|_| !plan.of_commands || request.starts_with(b"PUT "));
        (plan.next.pop_front().unwrap_or(Fault::None), plan.upstream, hook)
    };
    match fault {
        Fault::ErrorBefore => return client.write_all(ERROR).await,
        Fault::CutBefore => return Ok(()),
        Fault::LateBefore => {
            tokio::time::sleep(HELD).await;
            return Ok(());
        }
        _ => {}
    }
    let answer = forward(&request, upstream).await?;
    if let Some(hook) = hook
        && hook().await
    {
        return Ok(());
    }
    match fault {
        Fault::None | Fault::ErrorBefore | Fault::CutBefore | Fault::LateBefore => client.write_all(&answer).await,
        Fault::ErrorAfter => client.write_all(ERROR).await,
        Fault::LateAfter => {
            tokio::time::sleep(HELD).await;
            client.write_all(&answer).await
        }
        Fault::Slow => {
            for part in answer.chunks(answer.len().div_ceil(8)) {
                client.write_all(part).await?;
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            Ok(())
        }
        Fault::NoHttp => client.write_all(b"\x16\x03\x01 what is this\r\n\r\n").await,
        Fault::Page => client.write_all(&whole("200 OK", "<html>Welcome</html>")).await,
        Fault::OtherJson => client.write_all(&whole("200 OK", r#"{"outcome":"ok","answer":"ok"}"#)).await,
        Fault::Forbidden => client.write_all(&whole("403 Forbidden", "<html>Blocked</html>")).await,
        Fault::CutAfter => Ok(()),
        Fault::CutWithin => client.write_all(&answer[..answer.len() - 10]).await,
    }
}

fn whole(status: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
        .into_bytes()
}

/// A whole request as it came in.
async fn request(client: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut request = Vec::new();
    loop {
        if client.read_buf(&mut request).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let Some(head) = request.windows(4).position(|end| end == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(&request[..head]).to_lowercase();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok()).unwrap_or(0);
        if request.len() >= head + 4 + length {
            return Ok(request);
        }
    }
}

/// The whole answer of the server, which is asked to close after it.
async fn forward(request: &[u8], upstream: SocketAddr) -> std::io::Result<Vec<u8>> {
    let mut server = TcpStream::connect(upstream).await?;
    let line = request.windows(2).position(|end| end == b"\r\n").unwrap_or(0);
    server.write_all(&[&request[..line], b"\r\nconnection: close", &request[line..]].concat()).await?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer).await?;
    if answer.is_empty() { Err(std::io::ErrorKind::UnexpectedEof.into()) } else { Ok(answer) }
}
