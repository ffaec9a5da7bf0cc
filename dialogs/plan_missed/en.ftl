name = I missed a plan payment
help = I show whether a payment of your plan is missing, and what you can do about it. Looking changes nothing.
resume = Back to your payment plan.
canceled = All right. Nothing was changed.
at-risk = Your plan can still be kept. { $plan-has_default ->
        [true] { $plan-default_reason ->
            [missed] A payment was missed.
            [returned] The bank returned a payment.
            [new-balance] Something new is owed that the plan does not cover.
           *[return-unfiled] A tax return was not filed.
        }
       *[false] { "" }
    } { $plan-cure_is_late ->
        [true] The day to put it right was { $plan-cure_by }. Please do it today, and the plan may still go on.
       *[false] Please put it right by { $plan-cure_by }, and the plan goes on.
    }{ $plan-missed_count ->
        [0] { "" }
        [one] { " " }One payment of { $plan-monthly } is missing.
       *[other] { " " }{ $plan-missed_count } payments of { $plan-monthly } are missing.
    }
    { $plan-cure_is_late ->
        [true] The plan can end any day now. Then everything is due at once:
       *[false] After { $plan-cure_by } the plan can end, and everything is due at once:
    } { $balance-payoff } as of { $balance-as_of }. If the amount is too much, you can change the plan.
    .short = Your plan can still be kept: please put it right { $plan-cure_is_late ->
        [true] today. The day for it was { $plan-cure_by }.
       *[false] by { $plan-cure_by }. After that it can end.
    }{ $plan-missed_count ->
        [0] { "" }
        [one] { " " }One payment of { $plan-monthly } is missing.
       *[other] { " " }{ $plan-missed_count } payments of { $plan-monthly } are missing.
    }
standing = { $plan-missed_count ->
        [0] No payment of your plan is missing.
        [one] A payment of your plan is missing:
            { $plan-missed }
            Please pay it as soon as you can. Your plan still goes on.
       *[other] { $plan-missed_total } of your plan is missing:
            { $plan-missed }
            Please pay it as soon as you can. Your plan still goes on.
    }{ $plan-has_next ->
        [true] { " " }The next one is { $plan-next_amount } on { $plan-next_day }.
       *[false] { "" }
    }
    If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
    .spoken = { $plan-missed_count ->
        [0] No payment of your plan is missing.
        [one] A payment of your plan is missing: { $plan-missed }. Please pay it as soon as you can. Your plan still goes on.
       *[other] { $plan-missed_total } of your plan is missing: { $plan-missed }. Please pay it as soon as you can. Your plan still goes on.
    }{ $plan-has_next ->
        [true] { " " }The next one is { $plan-next_amount } on { $plan-next_day }.
       *[false] { "" }
    } If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
    .plan-missed = { $amount }, due on { $day }
    .plan-missed-spoken = { $amount } that was due on { $day }
none = There is no payment plan in effect. As of { $balance-as_of }, { $balance-payoff } is owed. If a plan has ended, you can start a new one: I can show you which ones you can have.
nothing-owed = There is no payment plan in effect, and as of { $balance-as_of } nothing is owed.
