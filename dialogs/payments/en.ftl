name = My payments
help = I show the payments of the last five years, the newest first, with the confirmation number of each.
resume = Back to your payments.
canceled = All right. Nothing was changed.
list = { $payments-count ->
        [one] You have one payment:
       *[other] You have { $payments-count } payments, the newest first:
    }
    { $payments-payments }
    .payments-payments = { $status ->
        [scheduled] { $day }: { $amount } for { $period }, scheduled. Confirmation { $confirmation }
        [pending] { $day }: { $amount } for { $period }, on its way. Confirmation { $confirmation }
        [processed] { $day }: { $amount } for { $period }, processed. Confirmation { $confirmation }
        [canceled] { $day }: { $amount } for { $period }, canceled. Confirmation { $confirmation }
       *[returned] { $day }: { $amount } for { $period }, returned by the bank. Confirmation { $confirmation }
    }
    .payments-payments-spoken = { $status ->
        [scheduled] { $amount } for { $period } is scheduled for { $day }
        [pending] { $amount } for { $period } from { $day } is on its way
        [processed] { $amount } for { $period } was processed on { $day }
        [canceled] { $amount } for { $period } on { $day } was canceled
       *[returned] { $amount } for { $period } on { $day } was returned by the bank
    }
none = There is no payment in the last five years.
