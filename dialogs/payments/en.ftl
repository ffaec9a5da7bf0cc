name = My payments
help = I show the payments of the last five years, the newest first, with the confirmation number of each.
resume = Back to your payments.
canceled = All right. Nothing was changed.
ask-payment = Which payment do you mean?
ask-payment-again = These payments are on record. Which one do you mean?
help-payment = These are your payments of the last five years, the newest first. Choose one to hear how it stands.
choice-payment = { $amount }, { $day }
invalid-payment-not-listed = I do not find that payment on record.
list = { $payments-count ->
        [one] You have one payment:
       *[other] You have { $payments-count } payments, the newest first:
    }
    { $payments-payments }
    .payments-payments = { $status ->
        [scheduled] { $day }: { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            }, scheduled. Confirmation { $confirmation }
        [pending] { $day }: { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            }, on its way. Confirmation { $confirmation }
        [processed] { $day }: { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            }, processed. Confirmation { $confirmation }
        [canceled] { $day }: { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            }, canceled. Confirmation { $confirmation }
       *[returned] { $day }: { $amount } for { $has_parts ->
               [true] { $part_count } balances
              *[false] { $period }
           }, returned by the bank. Confirmation { $confirmation }
    }
    .payments-payments-spoken = { $status ->
        [scheduled] { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            } is scheduled for { $day }
        [pending] { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            } from { $day } is on its way
        [processed] { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            } was processed on { $day }
        [canceled] { $amount } for { $has_parts ->
                [true] { $part_count } balances
               *[false] { $period }
            } on { $day } was canceled
       *[returned] { $amount } for { $has_parts ->
               [true] { $part_count } balances
              *[false] { $period }
           } on { $day } was returned by the bank
    }
none = There is no payment in the last five years.
status = { $one-status ->
        [scheduled] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } is scheduled for { $one-day }. It has not gone out yet.
        [pending] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } is on its way. It was set for { $one-day }.
        [processed] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } went through on { $one-day }.
        [canceled] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } on { $one-day } was canceled. Nothing was taken.
       *[returned] The bank returned your payment of { $one-amount } for { $one-has_parts ->
               [true] { $one-part_count } balances
              *[false] { $one-period }
           } on { $one-day }, so it does not count as paid. You can make it again.
    }
    Confirmation number: { $one-confirmation }
    .spoken = { $one-status ->
        [scheduled] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } is scheduled for { $one-day }. It has not gone out yet.
        [pending] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } is on its way. It was set for { $one-day }.
        [processed] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } went through on { $one-day }.
        [canceled] Your payment of { $one-amount } for { $one-has_parts ->
                [true] { $one-part_count } balances
               *[false] { $one-period }
            } on { $one-day } was canceled. Nothing was taken.
       *[returned] The bank returned your payment of { $one-amount } for { $one-has_parts ->
               [true] { $one-part_count } balances
              *[false] { $one-period }
           } on { $one-day }, so it does not count as paid. You can make it again.
    } Its confirmation number is { $one-confirmation }.
