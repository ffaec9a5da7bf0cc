//! A demonstration account before it is written: its rows, made in the order in which they would have come about.

use std::sync::Arc;

use jiff::{Span, ToSpan as _};

use super::papers::PaperSketch;
use super::taxpayers::Taxpayer;
use crate::account::ledger::Shared;
use crate::account::ledger::accrual::{Charged, Demand, History, Item, Module, Posted, Reversal, Standing};
use crate::account::ledger::books::{Booked, status_text};
use crate::account::ledger::calendar::Calendar;
use crate::account::ledger::notice::{NoticeType, notice};
use crate::account::ledger::payment::confirmation;
use crate::account::ledger::payment::kind::kind_text;
use crate::account::ledger::plan::booked::BookedPlan;
use crate::account::ledger::plan::policy::{FeeFor, Income};
use crate::account::ledger::posting::{Code, Posting, dishonored_payment_penalty};
use crate::account::ledger::processing::assessments;
use crate::account::{BankAccountKind, PaymentKind, PaymentStatus, Period, PlanKind, PlanPaidBy, PlanStatus};
use crate::db::ledger::{ModuleRow, RefundRow};
use crate::db::payment::{PartRow, PaymentRow};
use crate::db::plan::InstalmentRow;
use crate::db::record::NoticeRow;
use crate::ids::{AccountId, BankAccountId, CommandId, EntryId, ModuleId, PaymentId};
use crate::money::Money;
use crate::time::{Day, Instant};

/// A bank account on file, before its numbers are sealed.
pub(super) struct BankSketch {
    pub(super) id: BankAccountId,
    pub(super) kind: BankAccountKind,
    pub(super) routing_number: &'static str,
    pub(super) account_number: &'static str,
}

impl BankSketch {
    pub(super) fn last_four(&self) -> &str {
        self.account_number.get(self.account_number.len().saturating_sub(4)..).unwrap_or(self.account_number)
    }
}

pub(super) struct ModuleSketch {
    pub(super) row: ModuleRow,
    pub(super) history: History,
    assessed: Charged,
}

impl ModuleSketch {
    /// What happens on a sketch happens in the order of its days, so whatever was posted is of a day before.
    fn booked(&self) -> Booked {
        let (id, module) = (self.row.id.clone(), Module::new(self.history.clone()));
        Booked { id, module, assessed: self.assessed, assessed_to: None, assessed_on: None }
    }
}

/// Which module of the sketch.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(pub(super) usize);

/// An account in the making.
pub(super) struct Sketch {
    pub(super) taxpayer: Taxpayer,
    pub(super) account: AccountId,
    pub(super) today: Day,
    pub(super) now: Instant,
    shared: Arc<Shared>,
    pub(super) bank_accounts: Vec<BankSketch>,
    pub(super) modules: Vec<ModuleSketch>,
    pub(super) payments: Vec<PaymentRow>,
    pub(super) postings: Vec<Posting>,
    pub(super) notices: Vec<NoticeRow>,
    pub(super) plans: Vec<BookedPlan>,
    pub(super) instalments: Vec<InstalmentRow>,
    pub(super) refunds: Vec<RefundRow>,
    pub(super) papers: PaperSketch,
}

impl Sketch {
    pub(super) fn new(taxpayer: Taxpayer, shared: Arc<Shared>, now: Instant) -> Sketch {
        Sketch {
            account: taxpayer.shown.account(),
            taxpayer,
            today: shared.hours.today(now),
            now,
            shared,
            bank_accounts: Vec::new(),
            modules: Vec::new(),
            payments: Vec::new(),
            postings: Vec::new(),
            notices: Vec::new(),
            plans: Vec::new(),
            instalments: Vec::new(),
            refunds: Vec::new(),
            papers: PaperSketch::default(),
        }
    }

    /// The latest year whose income tax return is due and whose bill has gone out.
    pub(super) fn latest_year(&self) -> i16 {
        if self.today.month() >= 8 { self.today.year() - 1 } else { self.today.year() - 2 }
    }

    /// The business day of the bank that lies this many days before today, or the next one.
    pub(super) fn days_ago(&self, days: i64) -> Day {
        Calendar::FederalReserve.business_day_from(self.today.saturating_sub(Span::new().days(days)))
    }

    pub(super) fn days_ahead(&self, days: i64) -> Day {
        Calendar::FederalReserve.business_day_from(self.today.saturating_add(Span::new().days(days)))
    }

    pub(super) fn name(&self, parts: &[&str]) -> String {
        format!("{}/{}", self.account, parts.join("/"))
    }

    pub(super) fn bank(&mut self, kind: BankAccountKind, account_number: &'static str) {
        let name = self.name(&["bank", account_number]);
        self.bank_accounts.push(BankSketch {
            id: BankAccountId::derived(&[name.as_bytes()]),
            kind,
            routing_number: "110000000",
            account_number,
        });
    }

    /// A return that was filed and its tax assessed on that day.
    pub(super) fn filed(&mut self, period: Period, due: Day, filed: Day, tax: Money) -> Place {
        let place = self.module(period, due, Some(filed));
        self.post(place, filed, Code::ReturnFiled, Item::Tax, tax);
        place
    }

    /// A period whose return is required, filed or not.
    pub(super) fn module(&mut self, period: Period, due: Day, filed: Option<Day>) -> Place {
        let id = ModuleId::derived(&[self.name(&["module", &period.to_string()]).as_bytes()]);
        let row = ModuleRow { id, period: period.to_string(), due, extended_to: None, filed, large_corporate_from: None };
        let history = History {
            period,
            due,
            extended_to: None,
            filed,
            posted: Vec::new(),
            demands: Vec::new(),
            levy_notice: None,
            plans: Vec::new(),
            large_corporate_from: None,
        };
        self.modules.push(ModuleSketch { row, history, assessed: Charged::default() });
        Place(self.modules.len() - 1)
    }

    pub(super) fn extended(&mut self, place: Place, to: Day) {
        let module = &mut self.modules[place.0];
        module.row.extended_to = Some(to);
        module.history.extended_to = Some(to);
    }

    pub(super) fn withheld(&mut self, place: Place, amount: Money) {
        let history = &self.modules[place.0].history;
        let day = history.filed.map_or(history.due, |filed| filed.min(history.due));
        self.post(place, day, Code::Withholding, Item::Withholding, -amount);
    }

    pub(super) fn deposited(&mut self, place: Place, day: Day, amount: Money) {
        self.post(place, day, Code::EstimatedPayment, Item::EstimatedPayment, -amount);
    }

    fn post(&mut self, place: Place, day: Day, code: Code, item: Item, amount: Money) -> EntryId {
        let number = self.postings.len().to_string();
        let id = EntryId::derived(&[self.name(&["entry", &number]).as_bytes()]);
        let module = &mut self.modules[place.0];
        module.history.posted.push(Posted::new(day, item, amount));
        self.postings.push(Posting {
            id: id.clone(),
            module: module.row.id.clone(),
            code,
            effective: day,
            posted: day,
            amount,
            payment: None,
            reverses: None,
            base: None,
        });
        id
    }

    /// A bill for all that is owed on `day`, which also puts what accrued by then on record.
    pub(super) fn billed(&mut self, place: Place, day: Day) {
        let module = &self.modules[place.0];
        let booked = module.booked();
        let standing = booked.module.standing(&self.shared.facts, day);
        let name = self.name(&["bill", &module.row.period]);
        self.postings.extend(assessments(&booked, standing.charged, day, day, &name));
        self.notices.push(notice(&name, Some(&booked.id), NoticeType::Cp14, day, standing.payoff()));
        let module = &mut self.modules[place.0];
        module.assessed = standing.charged;
        module.history.demands.push(Demand { day, amount: standing.payoff() });
    }

    /// A notice of intent to levy, and five weeks later the final one.
    pub(super) fn warned_of_levy(&mut self, place: Place, day: Day) {
        self.modules[place.0].history.levy_notice = Some(day);
        self.reminded(place, NoticeType::Cp504, day);
        self.reminded(place, NoticeType::Lt11, day + 5.weeks());
    }

    /// A later notice about what is owed on its day.
    pub(super) fn reminded(&mut self, place: Place, kind: NoticeType, day: Day) {
        let amount = self.standing(place, day).payoff();
        self.noticed(Some(place), kind, day, amount);
    }

    pub(super) fn noticed(&mut self, place: Option<Place>, kind: NoticeType, day: Day, amount: Money) {
        let name = self.name(&["notice", &self.notices.len().to_string()]);
        let module = place.map(|place| self.modules[place.0].row.id.clone());
        self.notices.push(notice(&name, module.as_ref(), kind, day, amount));
    }

    /// The taxpayer answered the latest notice.
    pub(super) fn answered(&mut self, day: Day) {
        if let Some(latest) = self.notices.last_mut() {
            latest.answered = Some(day);
        }
    }

    /// Reminders as far as their time has come; the last of them lies less than five weeks back, so that the next is still to come.
    pub(super) fn reminded_lately(&mut self, place: Place, billed: Day) {
        let second = (billed + 10.weeks()).max(self.today - 20.days());
        let first = if second < self.today { billed + 5.weeks() } else { (billed + 5.weeks()).max(self.today - 20.days()) };
        for (kind, day) in [(NoticeType::Cp501, first), (NoticeType::Cp503, second)] {
            if day < self.today {
                self.reminded(place, kind, day);
            }
        }
    }

    fn standing(&self, place: Place, day: Day) -> Standing {
        Module::new(self.modules[place.0].history.clone()).standing(&self.shared.facts, day)
    }

    /// A long-term plan that is paid from the first bank account.
    /// A plan by direct debit from the first bank account, and its fee on the oldest period.
    pub(super) fn planned(&mut self, began: Day, monthly: Money, month_day: i8) {
        let fees = self.shared.facts.plans();
        let fee = fees.fee(FeeFor::Begin(PlanKind::LongTerm), PlanPaidBy::DirectDebit, Income::Ordinary, began).unwrap_or(Money::ZERO);
        let plan = BookedPlan {
            id: self.name(&["plan"]),
            kind: PlanKind::LongTerm,
            bank_account: Some(self.bank_accounts[0].id.clone()),
            monthly,
            month_day,
            began,
            pays_from: began,
            fee,
            status: PlanStatus::Active,
            default: None,
            ended: None,
        };
        for module in &mut self.modules {
            module.history.plans.push(plan.span());
        }
        self.plans.push(plan);
        if fee.is_positive() {
            self.post(Place(0), began, Code::PlanFee, Item::Fee, fee);
        }
    }

    pub(super) fn refund(&mut self, place: Place, amount: Money, sent_on: Day) {
        let module = self.modules[place.0].row.id.clone();
        self.refunds.push(RefundRow { id: self.name(&["refund"]), module, amount, sent_on: Some(sent_on), is_paid: false });
    }

    /// A payment from the first bank account that went through. What accrued by its day is put on record with it.
    pub(super) fn paid(&mut self, place: Place, day: Day, amount: Money) {
        let payment = self.payment(place, day, amount, PaymentStatus::Processed);
        let module = &self.modules[place.0];
        let booked = module.booked();
        let charged = booked.module.standing(&self.shared.facts, day).charged;
        self.postings.extend(assessments(&booked, charged, day, day, payment.as_str()));
        self.modules[place.0].assessed = charged;
        let entry = self.post(place, day, Code::Payment, Item::Payment, -amount);
        self.belongs(&entry, &payment, None);
    }

    /// A payment that the bank returned, with its penalty.
    pub(super) fn bounced(&mut self, place: Place, day: Day, returned: Day, amount: Money) {
        let payment = self.payment(place, day, amount, PaymentStatus::Returned);
        let entry = self.post(place, day, Code::Payment, Item::Payment, -amount);
        self.belongs(&entry, &payment, None);
        let reversal = self.post(place, returned, Code::PaymentReturned, Item::Penalty, amount);
        // The history knows of the return by the payment that came back.
        let history = &mut self.modules[place.0].history;
        history.posted.pop();
        if let Some(payment) = history.posted.last_mut() {
            payment.reversed = Some(Reversal::Returned(returned));
        }
        self.belongs(&reversal, &payment, Some(entry));
        self.post(place, returned, Code::DishonoredPaymentPenalty, Item::Penalty, dishonored_payment_penalty(amount));
    }

    fn belongs(&mut self, entry: &EntryId, payment: &PaymentId, reverses: Option<EntryId>) {
        if let Some(posting) = self.postings.iter_mut().find(|posting| posting.id == *entry) {
            posting.payment = Some(payment.clone());
            posting.reverses = reverses;
        }
    }

    pub(super) fn canceled(&mut self, place: Place, day: Day, amount: Money) {
        self.payment(place, day, amount, PaymentStatus::Canceled);
    }

    pub(super) fn scheduled(&mut self, place: Place, day: Day, amount: Money) {
        self.payment(place, day, amount, PaymentStatus::Scheduled);
    }

    /// A payment that was scheduled ten days before its day, and at least two days ago.
    fn payment(&mut self, place: Place, day: Day, amount: Money, status: PaymentStatus) -> PaymentId {
        let number = self.payments.len().to_string();
        let command = CommandId::derived(&[self.name(&["payment", &number]).as_bytes()]);
        let id = PaymentId::derived(&[command.as_str().as_bytes()]);
        let days_before_today = (self.today - day).get_days();
        let days_ago = i64::from(days_before_today + 10).max(2);
        let scheduled_at = self.now.plus_seconds(-days_ago * 24 * 60 * 60);
        self.payments.push(PaymentRow {
            id: id.clone(),
            kind: kind_text(PaymentKind::BalanceDue).to_owned(),
            parts: vec![PartRow { module: self.modules[place.0].row.id.clone(), amount, designation: None }],
            bank_account: self.bank_accounts[0].id.clone(),
            amount,
            day,
            status: status_text(status).to_owned(),
            confirmation: confirmation(&command, 0),
            scheduled_at,
            changed_at: scheduled_at,
        });
        id
    }

    /// The instalments of the plan, as far as they have gone through, and the next one scheduled.
    pub(super) fn paid_instalments(&mut self, place: Place) {
        let settled = self.shared.hours.processed_until(self.now);
        let plan = self.plans[0].clone();
        for number in 1.. {
            let day = plan.days().day(number - 1);
            if day <= settled {
                self.paid(place, day, plan.monthly);
            } else {
                self.scheduled(place, day, plan.monthly);
            }
            if let Some(payment) = self.payments.last_mut() {
                payment.kind = kind_text(PaymentKind::PaymentPlan).to_owned();
                let number = i64::try_from(number).unwrap_or(i64::MAX);
                self.instalments.push(InstalmentRow { plan: plan.id.clone(), number, payment: payment.id.clone() });
            }
            if day > settled {
                break;
            }
        }
    }

    /// The last day whose payments have gone through.
    #[cfg(test)]
    pub(super) fn settled(&self) -> Day {
        self.shared.hours.processed_until(self.now)
    }

    /// What each module owes today.
    #[cfg(test)]
    pub(super) fn standings(&self) -> Vec<Standing> {
        self.modules.iter().map(|module| Module::new(module.history.clone()).standing(&self.shared.facts, self.today)).collect()
    }
}
