name = My payment plan
help = I show the terms of your payment plan, the next payment, and what is left.
resume = Back to your payment plan.
canceled = All right. Nothing was changed.
terms = { $plan-monthly } a month, on day { $plan-month_day }.{ $plan-has_next ->
        [true] { " " }The next payment is { $plan-next_amount } on { $plan-next_day }.
       *[false] { "" }
    }{ $plan-has_bank_account ->
        [true] { " " }It comes from the bank account ending in { $plan-bank_last_four }.
       *[false] { " " }You make each payment yourself.
    }
    As of { $balance-as_of }, { $balance-payoff } is owed in all.{ $plan-has_end ->
        [true] { " " }At this pace { $plan-left_count ->
            [one] one payment is left
           *[other] { $plan-left_count } payments are left
        }, until { $plan-last_day }: { $plan-left_paid } with interest and penalties.
       *[false] { " " }Interest and the penalty for paying late go on until it is paid.
    } Paid since { $plan-began }: { $plan-paid_count ->
        [0] nothing yet
        [one] one payment
       *[other] { $plan-paid_count } payments
    }.{ $plan-has_default ->
        [true] { "" }
            Your plan is at risk: { $plan-default_reason ->
                [missed] a payment was missed.
                [returned] a payment was returned by the bank.
                [new-balance] something new is owed that the plan does not cover.
               *[return-unfiled] a return was not filed.
            } { $plan-cure_is_late ->
                [true] The day to put it right was { $plan-cure_by }. Please do it today, and the plan may still go on.
               *[false] Please put it right by { $plan-cure_by }, and the plan goes on.
            }
       *[false] { "" }
    }
    .short = { $plan-monthly } a month, on day { $plan-month_day }.{ $plan-has_next ->
        [true] { " " }Next: { $plan-next_amount } on { $plan-next_day }.
       *[false] { "" }
    } Owed as of { $balance-as_of }: { $balance-payoff }.{ $plan-has_end ->
        [true] { " " }Left: { $plan-left_count ->
            [one] one payment
           *[other] { $plan-left_count } payments
        } until { $plan-last_day }.
       *[false] { "" }
    }{ $plan-has_default ->
        [true] { " " }Your plan is at risk. Please put it right { $plan-cure_is_late ->
            [true] today: the day for it was { $plan-cure_by }.
           *[false] by { $plan-cure_by }.
        }
       *[false] { "" }
    }
offer-history = Every payment of it
history = The payments of your plan:
    { $plan-instalments }
    .spoken = The payments of your plan: { $plan-instalments }.
    .short = Your plan: { $plan-instalments }
    .plan-instalments = { $day }: { $amount }, { $status ->
        [paid] paid
        [paid-late] paid late
        [under-way] on its way
        [due] due
        [missed] missed
       *[returned] returned by the bank
    }
no-plan = There is no payment plan on your account. As of { $balance-as_of }, { $balance-payoff } is owed. You can see which plans you can have, and start one here.
nothing-owed = There is no payment plan on your account, and as of { $balance-as_of }, nothing is owed.
