name = Pay everything at once
help = I schedule one payment for everything that is owed, all years at once, from a bank account that is on file. Nothing is paid before I read it back and you say yes.
resume = Back to paying everything.
canceled = All right. No payment was made.
ask-whole = With one payment for everything, all of { $figures-payable_total } is paid on { $figures-as_of }. For a part of it, say "make a payment". What would you like?
ask-whole-again = I can pay all of it, { $figures-payable_total }, in one payment. For a part of it, say "make a payment". What would you like?
help-whole = One payment goes to every year that is owed, each in full.
choice-whole = All of it: { $total }
change-whole = Another amount
invalid-whole-not-listed = One payment for everything covers exactly what is left to pay. For another amount, say "make a payment".
confirm = { $whole-total } for everything that is owed, on { $day }, from { $bank-kind ->
    [savings] savings
   *[checking] checking
 } ending in { $bank-last_four }:
    { $figures-payable }
    Shall I schedule it?
    .spoken = { $whole-total } for everything that is owed, on { $day }, from { $bank-kind ->
        [savings] savings
       *[checking] checking
    } ending in { $bank-last_four }. That is { $figures-payable }. Shall I schedule it?
    .figures-payable = { $period }: { $payable }
    .figures-payable-spoken = { $payable } for { $period }
refused-parts-not-distinct = The years cannot be told apart in one payment. You can pay them one by one.
refused-amount-above-payoff = What is left to pay has changed in the meantime. You can begin again with the new amount.
receipt = Done. { $schedule_whole_payment-amount } for everything that is owed is scheduled for { $schedule_whole_payment-day }, from the bank account ending in { $schedule_whole_payment-bank_last_four }.
    Confirmation number: { $schedule_whole_payment-confirmation }
    .spoken = Done. { $schedule_whole_payment-amount } for everything that is owed is scheduled for { $schedule_whole_payment-day }. Your confirmation number is { $schedule_whole_payment-confirmation }.
one-by-one = So many years do not fit into one payment. You can pay them one by one.
ask-day = On which day should it be paid? The first possible day is { $payment_days-first }.
ask-day-again = I need a day from { $payment_days-first } to { $payment_days-last }, such as "Friday" or "December 15". On which day should it be paid?
help-day = A payment can be made on any banking day up to a year ahead. The first possible day is { $payment_days-first }. Interest runs until the day of payment.
suggest-day-payment_days-first = { $value }
suggest-day-payment_days-nearest = { $value }
closed = Banks make no payments on { $day }. The next banking day is { $payment_days-nearest }.
change-day = Another day
invalid-day-before = A payment cannot be made on { $value }. The first possible day is { $least }.
invalid-day-after = { $value } is too far ahead. The last possible day is { $most }.
invalid-day-unreadable = I do not know the day "{ $value }".

ask-bank = From which bank account?
ask-bank-again = These bank accounts are on file. From which one should it be paid?
help-bank = A payment comes from a bank account that is on file. For your safety please do not type a bank account number here.
choice-bank = { $kind ->
    [savings] Savings ending in { $last_four }
   *[checking] Checking ending in { $last_four }
 }
change-bank = Another bank account
invalid-bank-not-listed = I do not find that bank account on file.

refused-not-allowed = Your access lets you look at this account, but not pay from it. The account holder can pay.
refused-period-unknown = One of the years is not on your account any more. You can pay the years one by one.
refused-bank-account-unknown = That bank account is no longer on file.
refused-amount-not-positive = The amount must be more than zero.
refused-amount-too-large = One payment must stay below 10 million dollars. You can pay the years one by one.
refused-day-past = That day has passed.
refused-day-too-far = A payment can be scheduled up to 365 days ahead.
refused-day-cut-off-passed = It is too late for a payment on that day. A later day is possible.
refused-day-not-processing = Banks make no payments on that day. Please choose a banking day: Monday to Friday, not a holiday.
refused-bank-account-unverified = This bank account is new here, and the first payment from it has not gone through yet. After that you can make another one from it. From another bank account you can pay now.
refused-too-many-in-24-hours = Two payments were already made in the last 24 hours, and that is the most. You can make another one later.
not-scheduled = No payment was scheduled.
nothing-owed = As of { $figures-as_of }, { $figures-account_name } owes nothing, so there is nothing to pay.
nothing-payable = The payments that are on their way already cover everything that is owed{ $figures-has_pending ->
    [true] : { $figures-pending_total }.
   *[false] .
 }
no-bank-account = There is no bank account on file, so I cannot take a payment here yet. You can add one on a safe page. For your safety please do not type a bank account number in this chat.
part = One payment for all of it covers exactly what is left to pay, so nothing was scheduled. A part of it can go to one year or quarter.
invalid-amount-not-positive = An amount of { $value } cannot be paid. This is for everything that is owed.
invalid-amount-unreadable = One payment covers all of it.
