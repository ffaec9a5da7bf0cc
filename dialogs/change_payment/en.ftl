name = Change a payment
help = I change a payment that is scheduled: its day, its amount, its bank account or its year. This is possible until two banking days before its day. Nothing changes before I read it back and you say yes.
resume = Back to changing a payment.
canceled = All right. The payment stays as it is.

ask-payment = Which payment should be changed?
ask-payment-again = These payments can still be changed. Which one? You can name its amount, its day or its year.
help-payment = These are the scheduled payments that can still be changed. Choose one of them.
choice-payment = { $amount }, { $day }
change-payment = Another payment
invalid-payment-not-listed = I do not find such a payment among those that can still be changed.

ask-day = Now it is set for { $payment-day }. On which day should it be paid?
ask-day-again = I need a day from { $payment_days-first } to { $payment_days-last }, such as "Friday" or "December 15". Now it is set for { $payment-day }. On which day should it be paid?
help-day = It can be any banking day up to a year ahead. Interest runs until the day of payment. You can keep { $payment-day } and change only the amount or the bank account.
suggest-day-payment-day = { $value }
suggest-day-payment_days-nearest = { $value }
closed = Banks make no payments on { $day }. The next banking day is { $payment_days-nearest }.
change-day = Another day
invalid-day-before = A payment cannot be made on { $value }. The first possible day is { $least }.
invalid-day-after = { $value } is too far ahead. The last possible day is { $most }.
invalid-day-unreadable = I do not know the day "{ $value }".

ask-amount = Now it is { $payment-amount }. How much should it be?
ask-amount-again = I need an amount in dollars, such as 300. Now it is { $payment-amount }. How much should it be?
help-amount = You can keep { $payment-amount } or name another amount. It can be no more than what is left to pay.
suggest-amount-payment-amount = As it is: { $value }
change-amount = Another amount
invalid-amount-not-positive = An amount of { $value } cannot be paid. It must be more than zero.
invalid-amount-unreadable = I cannot read that amount. Please write dollars with at most two decimals, such as 300 or 125.50.
    .spoken = I did not catch that amount. Please say it in dollars, such as three hundred.

ask-period = Now it goes to { $payment-period }. Which balance should it go to?
ask-period-again = Something is owed for each of these. Now it goes to { $payment-period }. Which one should the payment go to?
help-period = Each year has its own balance, and a payment goes to one of them. Now it goes to { $payment-period }.
choice-period = { $period }: { $total }
change-period = Another balance
invalid-period-not-listed = Nothing is owed for { $value }.

ask-bank = Now it comes from the bank account ending in { $payment-bank_last_four }. From which one should it be paid?
ask-bank-again = These bank accounts are on file. Now it comes from the one ending in { $payment-bank_last_four }. From which one should it be paid?
help-bank = A payment comes from a bank account that is on file. For your safety please do not type a bank account number here.
    .spoken = A payment comes from a bank account that is on file. For your safety please do not say a bank account number here.
choice-bank = { $kind ->
    [savings] Savings ending in { $last_four }
   *[checking] Checking ending in { $last_four }
 }
change-bank = Another bank account
invalid-bank-not-listed = I do not find that bank account on file.

as-it-is = { $payment-amount } for { $payment-period }, on { $payment-day }, from the bank account ending in { $payment-bank_last_four }. You can name another day, amount, year or bank account. Shall I leave it as it is?
confirm = { $amount } for { $period }, on { $day }, from { $bank-kind ->
    [savings] savings
   *[checking] checking
 } ending in { $bank-last_four }, instead of { $payment-amount } for { $payment-period } on { $payment-day }. Shall I change it?
refused-not-allowed = Your access lets you look at this account, but not change its payments. The account holder can.
refused-period-unknown = That year is not on your account.
refused-payment-unknown = I do not find that payment any longer.
refused-bank-account-unknown = That bank account is no longer on file.
refused-kind-not-for-period = This payment cannot go to that year. It can stay where it is.
refused-no-plan-in-effect = This payment belongs to a payment plan that is no longer in effect, so it cannot be changed. You can cancel it.
refused-amount-not-positive = The amount must be more than zero.
refused-amount-too-large = One payment must stay below 10 million dollars.
refused-amount-above-payoff = That is more than is left to pay for { $period }, counting the other payments on their way. A smaller amount is possible.
refused-day-past = That day has passed.
refused-day-too-far = A payment can be scheduled up to 365 days ahead.
refused-day-cut-off-passed = It is too late for a payment on that day. A later day is possible.
refused-day-not-processing = Banks make no payments on that day. Please choose a banking day: Monday to Friday, not a holiday.
refused-bank-account-unverified = This bank account is new here, and the first payment from it has not gone through yet. The bank account that it comes from now is still possible.
refused-already-canceled = That payment was canceled.
refused-too-late-to-change = It is too late to change that payment. It is on its way to the bank.
changed = Done. The payment is now { $change_payment-amount } for { $change_payment-period } on { $change_payment-day }, from the bank account ending in { $change_payment-bank_last_four }.
    Confirmation number: { $change_payment-confirmation }
    .spoken = Done. The payment is now { $change_payment-amount } for { $change_payment-period } on { $change_payment-day }. Your confirmation number is { $change_payment-confirmation }.
kept = The payment stays as it is.
over = You can see where each payment stands.
none = There is no payment that can be changed now. This is possible until two banking days before the day of the payment.
nothing-owed = Nothing is owed any more on that day, so the payment is not needed. You can cancel it.
no-bank-account = There is no bank account on file, so the payment cannot be changed here. A person at the office can help.
several = Your payment of { $payment-amount } on { $payment-day } covers { $payment-part_count } balances at once, so I cannot change it here. You can cancel it and make a new one.
