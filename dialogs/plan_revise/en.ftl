name = Change my payment plan
help = I change the payment plan that is in effect: the amount, the day of the month, how it is paid, or the bank account. Nothing changes before I read it back and you say yes.
resume = Back to changing your payment plan.
canceled = All right. Your payment plan stays as it is.
ask-option = How should it be paid?
ask-option-again = Your plan can be one of these. Which one should it be?
help-option = With direct debit each payment is taken from your bank account by itself, and a monthly plan costs less. Without it you make each payment yourself. Interest and penalties go on during a plan.
choice-option = { $kind ->
    [short-term] { $paid_by ->
        [direct-debit] Short-term, direct debit: { $least_monthly }
       *[taxpayer] Short-term, paid by me: { $least_monthly }
    }
   *[long-term] { $paid_by ->
        [direct-debit] Monthly, direct debit: from { $least_monthly }
       *[taxpayer] Monthly, paid by me: from { $least_monthly }
    }
 }
change-option = Another plan
invalid-option-not-listed = I do not find that among the plans that you can have.

ask-monthly = Now it is { $plan-monthly }. The least is { $option-least_monthly }. How much would you like to pay a month?
ask-monthly-again = I need an amount in dollars, at least { $option-least_monthly }. Now it is { $plan-monthly }. How much a month?
help-monthly = The more you pay a month, the sooner it is over and the less it costs. You can keep { $plan-monthly } and change only the day or the bank account.
suggest-monthly-plan-monthly = As it is: { $value }
suggest-monthly-option-least_monthly = The least: { $value }
change-monthly = Another amount
invalid-monthly-not-positive = An amount of { $value } cannot be paid. It must be more than zero.
invalid-monthly-below = { $value } a month is too little to clear it in time. The least is { $least }. For a smaller amount, a person at the office can look at what you can pay.
invalid-monthly-unreadable = I cannot read that amount. Please write dollars with at most two decimals, such as 300.
    .spoken = I did not catch that amount. Please say it in dollars, such as three hundred.

ask-month_day = Now it is day { $plan-month_day }. On which day of the month should it be paid?
ask-month_day-again = I need a day of the month from 1 to 28, such as 15. On which day should it be paid?
help-month_day = Each payment is due on this day of the month. Where banks are closed on it, it is due on the next banking day. Many people choose the day after their pay comes in.
suggest-month_day-plan-month_day = As it is: day { $value }
change-month_day = Another day
invalid-month_day-unreadable = I cannot read that as a day of the month.
invalid-month_day-after = Not every month has a day { $value }. Any day from 1 to 28 is possible.

ask-bank = From which bank account should it be taken?
ask-bank-again = These bank accounts are on file. From which one should it be taken?
help-bank = The payments come from a bank account that is on file. For your safety please do not type a bank account number here.
    .spoken = The payments come from a bank account that is on file. For your safety please do not say a bank account number here.
choice-bank = { $kind ->
    [savings] Savings ending in { $last_four }
   *[checking] Checking ending in { $last_four }
 }
change-bank = Another bank account
invalid-bank-not-listed = I do not find that bank account on file.

confirm = { $monthly } on day { $month_day } of each month, paid by you each time, instead of { $plan-monthly } on day { $plan-month_day }. { $option-has_fee ->
    [true] The fee is { $option-fee }.
   *[false] There is no fee.
 } Shall I change your plan to this?
confirm-debited = { $monthly } on day { $month_day } of each month, taken from { $bank-kind ->
    [savings] savings
   *[checking] checking
 } ending in { $bank-last_four }, instead of { $plan-monthly } on day { $plan-month_day }. { $option-has_fee ->
    [true] The fee is { $option-fee }.
   *[false] There is no fee.
 } Shall I change your plan to this?
refused-not-allowed = Your access lets you look at this account, but not change its payment plan. The account holder can.
refused-bank-account-unknown = That bank account is no longer on file.
refused-amount-not-positive = The amount must be more than zero.
refused-amount-too-large = One payment must stay below 10 million dollars.
refused-plan-not-offered = That plan is not offered for this account. You can choose another one.
refused-plan-owed-too-much = More is owed than this plan can take. You can choose another one.
refused-plan-return-unfiled = A tax return is missing. Once it is filed the plan can be changed.
refused-plan-collection-period-over = The time that the office has to collect ends too soon for this plan. A person at the office can look at what you can pay.
refused-plan-time-over = The time that this plan may take is over. A person at the office can look at what you can pay.
refused-plan-day-of-month = The day of the month must be from 1 to 28.
refused-plan-monthly-too-low = That is too little a month to clear it in time. A larger amount is possible.
refused-plan-direct-debit-required = For this balance the payments must be taken from a bank account. You can choose a plan with direct debit.
refused-nothing-owed = Nothing is left to pay, so the plan needs no change.
refused-no-plan-in-effect = Your plan has ended in the meantime.
revised = Done. Your payment plan is changed: { $revise_plan-monthly } on day { $revise_plan-month_day } of each month, the next time on { $revise_plan-first_day }. Please make each payment by its day. A payment that is missed can end the plan.
revised-debited = Done. Your payment plan is changed: { $revise_debited_plan-monthly } is taken on day { $revise_debited_plan-month_day } of each month from the bank account ending in { $revise_debited_plan-bank_last_four }, the next time on { $revise_debited_plan-first_day }. Please have the money there by that day.
not-revised = Your payment plan stays as it is.
none = There is no payment plan in effect, so there is none to change. You can start one.
none-open = { $plan_options-reason ->
        [nothing_owed] Nothing is left to pay, counting the payments on their way. So your payment plan needs no change: { $plan-monthly } on day { $plan-month_day } of each month.
       *[other] Your payment plan cannot be changed here now, and it stays as it is: { $plan-monthly } on day { $plan-month_day } of each month. A person at the office can look at what you can pay.
    }
no-bank-account = There is no bank account on file, so nothing can be taken from one. A plan that you pay yourself may be possible.
