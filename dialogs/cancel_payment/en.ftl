name = Cancel a payment
help = I cancel a payment that is scheduled. This is possible until two banking days before its day. Nothing is canceled before you say yes.
resume = Back to canceling a payment.
canceled = All right. No payment was canceled.
ask-payment = Which payment should be canceled?
ask-payment-again = These payments can still be canceled. Which one? You can name its amount, its day or its year.
help-payment = These are the scheduled payments that can still be canceled. Choose one of them.
choice-payment = { $amount }, { $day }
invalid-payment-not-listed = I do not find such a payment among those that can still be canceled.
confirm = Cancel the payment of { $payment-amount } for { $payment-has_parts ->
        [true] { $payment-part_count } balances
       *[false] { $payment-period }
    } on { $payment-day }, confirmation { $payment-confirmation }. Shall I cancel it?
refused-not-allowed = Your access lets you look at this account, but not cancel its payments. The account holder can.
refused-payment-unknown = I do not find that payment any longer.
refused-already-canceled = That payment was already canceled.
refused-too-late-to-cancel = It is too late to cancel that payment. It is on its way to the bank.
stopped = Done. The payment of { $cancel_payment-amount } for { $cancel_payment-has_parts ->
        [true] { $cancel_payment-part_count } balances
       *[false] { $cancel_payment-period }
    } on { $cancel_payment-day } is canceled. Confirmation number: { $cancel_payment-confirmation }
kept = All right. No payment was canceled.
not-canceled = No payment was canceled.
over = You can see where each payment stands.
none = There is no payment that can be canceled now. This is possible until two banking days before the day of the payment.
