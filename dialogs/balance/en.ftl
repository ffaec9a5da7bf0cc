name = How much do I owe?
help = I show the amount that would clear your account, as of today or as of a day that you name, and the years behind it.
resume = Back to your balance.
canceled = All right. Nothing was changed.
invalid-day-before = I cannot show the balance as of { $value }, because that day has passed. I can show it as of { $least } or a later day. Here it is as of today.
invalid-day-after = { $value } is too far ahead. I can show the balance up to { $most }. Here it is as of today.
invalid-day-unreadable = I do not know the day "{ $value }". Here is the balance as of today.
owed = As of { $balance-as_of }, the payoff amount for { $balance-account_name } is { $balance-payoff }.
    { $balance-owed }{ $balance-has_pending ->
        [true] { "" }
            Not yet counted: { $balance-pending_count ->
                [one] one payment on its way,
               *[other] { $balance-pending_count } payments on their way,
            } { $balance-pending_total }.
       *[false] { "" }
    }{ $balance-has_plan ->
        [true] { "" }
            You are on a payment plan of { $balance-plan_monthly } a month. The next payment is { $balance-plan_next_amount } on { $balance-plan_next_day }.
       *[false] { "" }
    }{ $balance-has_refund ->
        [true] { "" }
            A refund of { $balance-refund_amount } for { $balance-refund_period } is { $balance-has_refund_day ->
                [true] set for { $balance-refund_day }.
               *[false] on its way.
            }
       *[false] { "" }
    }
    .balance-owed = { $period }: { $total } (tax { $tax }, penalties { $penalties }, interest { $interest }{ $has_fees ->
        [true] , fees { $fees }
       *[false] { "" }
    })
    .balance-owed-spoken = { $total } for { $period }
    .balance-owed-short = { $period }: { $total }
nothing-owed = As of { $balance-as_of }, { $balance-account_name } owes nothing.{ $balance-has_pending ->
        [true] { "" }
            Not yet counted: { $balance-pending_count ->
                [one] one payment on its way,
               *[other] { $balance-pending_count } payments on their way,
            } { $balance-pending_total }.
       *[false] { "" }
    }{ $balance-has_refund ->
        [true] { "" }
            A refund of { $balance-refund_amount } for { $balance-refund_period } is { $balance-has_refund_day ->
                [true] set for { $balance-refund_day }.
               *[false] on its way.
            }
       *[false] { "" }
    }
