name = Start a payment plan
help = I start a payment plan for what is owed. I need to know which plan, how much a month, and on which day of the month. Nothing starts before I read it back and you say yes.
resume = Back to your payment plan.
canceled = All right. No payment plan was started.

ask-option = Which plan would you like?
ask-option-again = These are the plans that you can have. Which one would you like?
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

ask-monthly = The least for this plan is { $option-least_monthly }. How much would you like to pay a month?
ask-monthly-again = I need an amount in dollars, at least { $option-least_monthly }, such as { $option-least_monthly }. How much a month?
help-monthly = The more you pay a month, the sooner it is over and the less it costs. The least for this plan is { $option-least_monthly }. For less than that, a person at the office can look at what you can pay.
suggest-monthly-option-least_monthly = The least: { $value }
change-monthly = Another amount
invalid-monthly-not-positive = An amount of { $value } cannot be paid. It must be more than zero.
invalid-monthly-below = { $value } a month is too little to clear it in time. The least is { $least }. For a smaller amount, a person at the office can look at what you can pay.
invalid-monthly-unreadable = I cannot read that amount. Please write dollars with at most two decimals, such as 300.
    .spoken = I did not catch that amount. Please say it in dollars, such as three hundred.

ask-month_day = On which day of the month should it be paid, from 1 to 28?
ask-month_day-again = I need a day of the month from 1 to 28, such as 15. On which day should it be paid?
help-month_day = Each payment is due on this day of the month. Where banks are closed on it, it is due on the next banking day. Many people choose the day after their pay comes in.
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

confirm = { $monthly } on day { $month_day } of each month, paid by you each time. The first payment is due on { $course-first_day }, the last one on { $course-last_day }: { $course-payments ->
    [one] one payment
   *[other] { $course-payments } payments
 }, { $course-paid } in all{ $course-has_fee ->
    [true] , with a fee of { $course-fees }
   *[false] , without a fee
 }. Shall I start this { $option-kind ->
    [short-term] short-term plan
   *[long-term] monthly plan
 }?
confirm-debited = { $monthly } on day { $month_day } of each month, taken from { $bank-kind ->
    [savings] savings
   *[checking] checking
 } ending in { $bank-last_four }. The first payment is taken on { $course-first_day }, the last one on { $course-last_day }: { $course-payments ->
    [one] one payment
   *[other] { $course-payments } payments
 }, { $course-paid } in all{ $course-has_fee ->
    [true] , with a fee of { $course-fees }
   *[false] , without a fee
 }. Shall I start this { $option-kind ->
    [short-term] short-term plan
   *[long-term] monthly plan
 }?
not-so = { $course-reason ->
        [amount_too_large] One payment must stay below 10 million dollars. A smaller amount is possible.
       *[other] That plan is not possible with this amount. Another amount is possible.
    }
refused-not-allowed = Your access lets you look at this account, but not start a payment plan. The account holder can.
refused-bank-account-unknown = That bank account is no longer on file.
refused-amount-not-positive = The amount must be more than zero.
refused-amount-too-large = One payment must stay below 10 million dollars.
refused-nothing-owed = Nothing is left to pay, so no plan is needed.
refused-plan-in-effect = Only one plan can be in effect, so no second one was started.
refused-plan-not-offered = That plan is not offered for this account. You can choose another one.
refused-plan-owed-too-much = More is owed than this plan can take. You can choose another one.
refused-plan-return-unfiled = A tax return is missing. Once it is filed you can have a plan.
refused-plan-collection-period-over = The time that the office has to collect ends too soon for this plan. A person at the office can look at what you can pay.
refused-plan-time-over = The time that this plan may take is over. A person at the office can look at what you can pay.
refused-plan-day-of-month = That day of the month is not possible.
refused-plan-monthly-too-low = That is too little a month to clear it in time. A larger amount is possible.
refused-plan-direct-debit-required = For this balance the payments must be taken from a bank account. You can choose a plan with direct debit.
begun = Done. Your payment plan has started: { $start_plan-monthly } on day { $start_plan-month_day } of each month, the first time on { $start_plan-first_day }. Please make each payment by its day. A payment that is missed can end the plan.
begun-debited = Done. Your payment plan has started: { $start_debited_plan-monthly } is taken on day { $start_debited_plan-month_day } of each month from the bank account ending in { $start_debited_plan-bank_last_four }, the first time on { $start_debited_plan-first_day }. Please have the money there by that day.
not-begun = No payment plan was started.
in-effect = A payment plan is in effect already: { $plan_options-owed } is owed as of { $plan_options-as_of }. You can see it, change it or end it.
none-open = { $plan_options-reason ->
        [nothing_owed] As of { $plan_options-as_of } nothing is left to pay, counting the payments on their way, so you need no plan.
        [plan_return_unfiled] A tax return is missing. Once it is filed you can have a plan. { $plan_options-owed } is owed as of { $plan_options-as_of }.
       *[other] { $plan_options-owed } is owed as of { $plan_options-as_of }. I cannot set up a payment plan here now. A person at the office can look at what you can pay.
    }
no-bank-account = There is no bank account on file, so nothing can be taken from one. A plan that you pay yourself may be possible.
