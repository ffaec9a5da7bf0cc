name = Make a payment
help = I schedule a payment from a bank account that is on file. I need the year, the amount and the day. Nothing is paid before I read it back and you say yes.
resume = Back to your payment.
canceled = All right. No payment was made.

ask-day = On which day should it be paid?
ask-day-again = I need a day from { $payment_days-first } to { $payment_days-last }, such as "Friday" or "December 15". On which day should it be paid?
help-day = A payment can be made on any banking day up to a year ahead. The first possible day is { $payment_days-first }. Interest runs until the day of payment.
suggest-day-payment_days-first = { $value }
suggest-day-payment_days-nearest = { $value }
closed = Banks make no payments on { $day }. The next banking day is { $payment_days-nearest }.
change-day = Another day
invalid-day-before = A payment cannot be made on { $value }. The first possible day is { $least }.
invalid-day-after = { $value } is too far ahead. The last possible day is { $most }.
invalid-day-unreadable = I do not know the day "{ $value }".

ask-period = Which balance should it go to?
ask-period-again = Something is owed for each of these. Which one should the payment go to?
help-period = Each year has its own balance, and a payment goes to one of them. You can make another payment for another year.
choice-period = { $period }: { $payable }
change-period = Another balance
invalid-period-not-listed = Nothing is left to pay for { $value }.

ask-amount = { $period-payable } would pay off { $period } on { $figures-as_of }. How much would you like to pay?
ask-amount-again = I need an amount in dollars, up to { $period-payable }, such as 300. How much would you like to pay for { $period }?
help-amount = { $period-payable } would pay off { $period } on { $figures-as_of }. You can pay all of it or a part. Interest goes on for what is left.
suggest-amount-period-payable = Full amount: { $value }
change-amount = Another amount
invalid-amount-not-positive = An amount of { $value } cannot be paid. It must be more than zero.
invalid-amount-above = { $value } is more than is left to pay for { $period }. You can pay up to { $most }.
invalid-amount-unreadable = I cannot read that amount. Please write dollars with at most two decimals, such as 300 or 125.50.
    .spoken = I did not catch that amount. Please say it in dollars, such as three hundred.

ask-bank = From which bank account should it be paid?
ask-bank-again = These bank accounts are on file. From which one should it be paid?
help-bank = A payment comes from a bank account that is on file. For your safety please do not type a bank account number here.
    .spoken = A payment comes from a bank account that is on file. For your safety please do not say a bank account number here.
choice-bank = { $kind ->
    [savings] Savings ending in { $last_four }
   *[checking] Checking ending in { $last_four }
 }
change-bank = Another bank account
invalid-bank-not-listed = I do not find that bank account on file.

confirm = { $amount } for { $period }, on { $day }, from { $bank-kind ->
    [savings] savings
   *[checking] checking
 } ending in { $bank-last_four }. Shall I schedule it?
refused-not-allowed = Your access lets you look at this account, but not pay from it. The account holder can pay.
refused-period-unknown = That year is not on your account.
refused-bank-account-unknown = That bank account is no longer on file.
refused-amount-not-positive = The amount must be more than zero.
refused-amount-too-large = One payment must stay below 10 million dollars.
refused-amount-above-payoff = That is more than is left to pay for { $period }, counting the payments already on their way. A smaller amount is possible.
refused-day-past = That day has passed.
refused-day-too-far = A payment can be scheduled up to 365 days ahead.
refused-day-cut-off-passed = It is too late for a payment on that day. A later day is possible.
refused-day-not-processing = Banks make no payments on that day. Please choose a banking day: Monday to Friday, not a holiday.
refused-bank-account-unverified = This bank account is new here, and the first payment from it has not gone through yet. After that you can make another one from it. From another bank account you can pay now.
refused-too-many-in-24-hours = Two payments were already made in the last 24 hours, and two is the limit. You can make another one later.
receipt = Done. { $schedule_payment-amount } for { $schedule_payment-period } is scheduled for { $schedule_payment-day }, from the bank account ending in { $schedule_payment-bank_last_four }.
    Confirmation number: { $schedule_payment-confirmation }
    .spoken = Done. { $schedule_payment-amount } for { $schedule_payment-period } is scheduled for { $schedule_payment-day }. Your confirmation number is { $schedule_payment-confirmation }.
not-scheduled = No payment was scheduled.
nothing-owed = As of { $figures-as_of }, { $figures-account_name } owes nothing, so there is nothing to pay.
nothing-payable = The payments that are on their way already cover everything that is owed{ $figures-has_pending ->
    [true] : { $figures-pending_total }.
   *[false] .
 }
no-bank-account = There is no bank account on file, so I cannot take a payment here yet. You can add one on a safe page. For your safety please do not type a bank account number in this chat.
    .spoken = There is no bank account on file, so I cannot take a payment here yet. You can add one on a safe page. For your safety please do not say a bank account number here.
