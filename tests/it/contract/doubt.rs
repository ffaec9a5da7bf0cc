//! What people meet in the chat while the accounts, which are elsewhere, cannot be reached: what waits is said, and a payment in
//! doubt is resolved before anything newer is answered.

use tokio::sync::Mutex;

use super::*;
use crate::books;
use crate::databases::Place;
use crate::person::{ENGLISH, Person, SPANISH, Tongue};
use crate::program::Program;
use crate::telegram::Telegram;

const AMOUNT_CENTS: i64 = 12_345;
/// How long the receipt may take once the accounts are back.
const PATIENCE_MAX: Duration = Duration::from_secs(60);

/// What is said while the account cannot be reached, and while a payment is in doubt.
struct Trouble {
    tongue: &'static Tongue,
    waits: &'static str,
    in_doubt: &'static str,
}

const IN_ENGLISH: Trouble =
    Trouble { tongue: &ENGLISH, waits: "figures and payments have to wait", in_doubt: "I cannot tell yet whether this was done" };
const IN_SPANISH: Trouble =
    Trouble { tongue: &SPANISH, waits: "las cifras y los pagos tienen que esperar", in_doubt: "todavía no sé si esto se hizo" };

on_both_databases! {
    async fn what_waits_is_said_in_english(place: Place) {
        accounts_away(&place, &IN_ENGLISH).await;
    }

    async fn what_waits_is_said_in_spanish(place: Place) {
        accounts_away(&place, &IN_SPANISH).await;
    }
}

async fn accounts_away(place: &Place, trouble: &Trouble) {
    let telegram = Arc::new(Telegram::start());
    let mut backend = Program::new(place).serving_accounts(SECRET);
    let codes = backend.seed(2);
    backend.start().await;
    let faults = Faults::before(backend.address()).await;
    let mut front = Program::by_itself().on_telegram(&telegram);
    let _same_codes = front.seed(2);
    front = front.with("TAXLINE_ACCOUNT_BACKEND", &faults.url()).with("TAXLINE_ACCOUNT_CREDENTIAL", SECRET);
    // A proxy of the environment is passed by: nobody is there.
    front = front.with("HTTP_PROXY", "http://127.0.0.1:9").with("http_proxy", "http://127.0.0.1:9");
    front.start().await;
    let database = place.open().await;
    let mut expected = books::payments(&database).await;
    let mut person = Person::new(&telegram, 77, trouble.tongue);
    person.link(&codes[0]).await;

    // Away for a question.
    backend.kill();
    person.say(trouble.tongue.owe).await;
    person.hear(trouble.waits).await;
    // Away while somebody links: who that is about is told once the account answers, and not nothing until then.
    let mut newcomer = Person::new(&telegram, 78, trouble.tongue);
    newcomer.say(&format!("/start {}", codes[1])).await;
    newcomer.hear(trouble.in_doubt).await;
    backend.start().await;
    newcomer.hear(trouble.tongue.linked).await;

    // Away between a payment and its answer: the backend is killed once it has done it.
    let backend = Arc::new(Mutex::new(backend));
    let (killed, armed) = (Arc::clone(&backend), Arc::new(std::sync::atomic::AtomicBool::new(false)));
    let is_armed = Arc::clone(&armed);
    person.say(&format!("{} $123.45", trouble.tongue.pay)).await;
    faults.after_put(move || {
        let (killed, is_first) = (Arc::clone(&killed), is_armed.swap(false, std::sync::atomic::Ordering::SeqCst));
        Box::pin(async move {
            if is_first {
                killed.lock().await.kill();
            }
            is_first
        })
    });
    armed.store(true, std::sync::atomic::Ordering::SeqCst);
    person.agree_until(trouble.in_doubt).await;
    // Something newer is said while it is in doubt; it is answered after the receipt.
    person.say(trouble.tongue.payments).await;
    backend.lock().await.start().await;
    let answered = async {
        loop {
            let messages = person.messages().await;
            let receipt = messages.iter().position(|message| message.text.contains(trouble.tongue.paid));
            let list = messages.iter().rposition(|message| message.text.contains("$123.45") && !message.text.contains(trouble.tongue.paid));
            let newer = messages.iter().rposition(|message| message.text == trouble.tongue.payments);
            if let (Some(receipt), Some(list), Some(newer)) = (receipt, list, newer)
                && list > newer
            {
                return receipt < list;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE_MAX, answered).await.expect("both are answered"), "the receipt comes first");
    expected.insert(AMOUNT_CENTS, 1);
    assert_eq!(books::payments(&database).await, expected, "the payment was made once");
    assert!(front.stop().success(), "{}", front.log());
}
