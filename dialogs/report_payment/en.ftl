name = Report a payment
help = I tell the people at the office which payment you did not make.
resume = Back to the payment that you did not make.
canceled = All right. No payment was reported.
ask-which = Which payment did you not make?
ask-which-again = Please choose one of these payments. If it is none of them, say "cancel" and call your bank.
    .short = Please choose one of these payments. If it is none of them, text "never mind" and call your bank.
help-which = Choose the payment that you did not make or allow. If it is none of these, say "cancel": then your bank is the right place.
    .short = Choose the payment that you did not make or allow. If it is none of these, text "never mind": then your bank is the right place.
choice-which = { $amount }, { $day }
change-which = Another payment
invalid-which-not-listed = I do not find that payment on this account.
confirm = The payment of { $which-amount } for { $which-has_parts ->
        [true] { $which-part_count } balances
       *[false] { $which-period }
    } on { $which-day }, confirmation { $which-confirmation }: you did not make it. Shall I report it?
reported = Done. The people at the office look into the payment of { $which-amount } on { $which-day }. The number of your report is { $report_payment-number }.
    Call your bank today too, and say that you did not allow it. If the payment is only scheduled, you can cancel it here.
    .spoken = Done. The people at the office look into the payment of { $which-amount } on { $which-day }. The number of your report is { $report_payment-number }. Call your bank today too, and say that you did not allow it. If the payment is only scheduled, you can cancel it here.
    .short = Done. The office looks into it. The number of your report is { $report_payment-number }. Call your bank today too. If it is only scheduled, you can cancel it here.
none = There is no payment on this account. If money was taken from your bank, call your bank today and say that you did not allow it.
refused-payment-unknown = I do not find that payment any longer.
refused-too-many-tickets = I have already passed on as much for you today as I can.
enough = Please call the office: the phone number is at the top of every notice.
