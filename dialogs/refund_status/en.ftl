name = Where is my refund?
help = I tell you whether a refund is on its way, how much it is and when it is set to go out.
resume = Back to your refund.
canceled = All right. Nothing was changed.
refund = { $balance-has_refund ->
        [true] { $balance-refund_amount } for { $balance-refund_period }: { $balance-has_refund_day ->
            [true] your refund is set to go out on { $balance-refund_day }. A bank may need a few more days.
           *[false] your refund is on its way. Its day is not set yet.
        }
       *[false] No refund is on its way to you.
    }
no-refund = As of { $balance-as_of }, no refund is on its way to you, and nothing is owed. Your return shows whether you asked for one.
owed = As of { $balance-as_of }, no refund is on its way to you, and { $balance-payoff } is owed. A refund goes first to what is owed.
