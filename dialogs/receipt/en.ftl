name = A receipt
help = I show what is on record of one of your payments: the amount, the day, and the confirmation number.
resume = Back to your receipt.
canceled = All right. Nothing was changed.
ask-payment = Which payment do you need it for?
ask-payment-again = These payments are on record. Which one do you need it for?
help-payment = I list the payments of the last five years, the newest first.
choice-payment = { $amount }, { $day }
invalid-payment-not-listed = I do not find that payment on record.
receipt = { $receipt-amount } for { $receipt-has_parts ->
        [true] { $receipt-part_count } balances
       *[false] { $receipt-period }
    }, { $receipt-status ->
        [scheduled] scheduled for { $receipt-day }. It is not paid yet
        [pending] set for { $receipt-day }. It is on its way
        [processed] paid on { $receipt-day }
        [canceled] planned for { $receipt-day }. It was canceled
       *[returned] set for { $receipt-day }. The bank returned it, so it does not count as paid
    }.
    Account: { $receipt-account_name }. Bank account ending in { $receipt-bank_last_four }.
    Confirmation number: { $receipt-confirmation }{ $receipt-status ->
        [processed] { "" }
            I cannot send a paper or a PDF yet. For a bank or a landlord, an account transcript shows the payment.
       *[scheduled] { "" }
    }
    .spoken = { $receipt-amount } for { $receipt-has_parts ->
            [true] { $receipt-part_count } balances
           *[false] { $receipt-period }
        }, { $receipt-status ->
        [scheduled] scheduled for { $receipt-day }. It is not paid yet
        [pending] set for { $receipt-day }. It is on its way
        [processed] paid on { $receipt-day }
        [canceled] planned for { $receipt-day }. It was canceled
       *[returned] set for { $receipt-day }. The bank returned it, so it does not count as paid
    }. The account is that of { $receipt-account_name }, from the bank account ending in { $receipt-bank_last_four }. The confirmation number is { $receipt-confirmation }. Again: { $receipt-confirmation }.
none = There is no payment in the last five years, so there is nothing to give a receipt for.
