name = My payment plan
help = I show the terms of your payment plan, the next payment, and what is left.
resume = Back to your payment plan.
canceled = All right. Nothing was changed.
terms = { $plan-monthly } is due on day { $plan-month_day } of each month.{ $balance-has_plan ->
        [true] { " " }The next payment is { $balance-plan_next_amount } on { $balance-plan_next_day }.
       *[false] { "" }
    }{ $plan-has_bank_account ->
        [true] { " " }It comes from the bank account ending in { $plan-bank_last_four }.
       *[false] { " " }You make each payment yourself.
    }
    As of { $balance-as_of }, { $balance-payoff } is owed in all. Interest and the penalty for paying late go on until it is paid. The plan began on { $plan-began }.{ $plan-has_default ->
        [true] { "" }
            Your plan is at risk: { $plan-default_reason ->
                [missed] a payment was missed.
                [returned] a payment was returned by the bank.
                [new-balance] something new is owed that the plan does not cover.
               *[return-unfiled] a return was not filed.
            } Please put it right by { $plan-cure_by }, and the plan goes on.
       *[false] { "" }
    }
no-plan = There is no payment plan on your account. As of { $balance-as_of }, { $balance-payoff } is owed. I cannot set up a plan here yet, but a person at the office can.
nothing-owed = There is no payment plan on your account, and as of { $balance-as_of }, nothing is owed.
