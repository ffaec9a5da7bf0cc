name = Payment plans
help = I show which payment plans you can have, what each costs and when it ends. Looking changes nothing.
resume = Back to the payment plans.
canceled = All right. Nothing was changed.
invalid-monthly-not-positive = A payment of { $value } a month clears nothing. It must be more than zero.
invalid-monthly-unreadable = I cannot read that amount. Please write dollars with at most two decimals, such as 300.
    .spoken = I did not catch that amount. Please say it in dollars, such as three hundred.
open = { $plan_options-owed } is owed as of { $plan_options-as_of }. { $plan_options-open_count ->
        [one] You can have this plan:
       *[other] You can have these plans:
    }
    { $plan_options-open }
    Interest and penalties go on during a plan. They are counted in.
    .plan_options-open = { $kind ->
        [short-term] Short-term
       *[long-term] Monthly
    }, { $paid_by ->
        [direct-debit] taken from your bank account
       *[taxpayer] paid by you each time
    }: { $monthly } a month, { $payments ->
        [one] one payment
       *[other] { $payments } payments
    } until { $last_day }. In all { $paid }{ $has_fee ->
        [true] , with a fee of { $fee }
       *[false] , without a fee
    }.
    .plan_options-open-spoken = { $kind ->
        [short-term] a short-term plan
       *[long-term] a monthly plan
    }, { $paid_by ->
        [direct-debit] taken from your bank account
       *[taxpayer] paid by you each time
    }, with { $monthly } a month until { $last_day }, { $paid } in all
    .plan_options-open-short = { $kind ->
        [short-term] Short-term
       *[long-term] Monthly
    }, { $paid_by ->
        [direct-debit] direct debit
       *[taxpayer] paid by you
    }: { $monthly } a month until { $last_day }, { $paid } in all
others = You are on a payment plan already: { $plan_options-owed } is owed as of { $plan_options-as_of }. It could be changed to one of these:
    { $plan_options-open }
    Interest and penalties go on during a plan. They are counted in.
    .plan_options-open = { $kind ->
        [short-term] Short-term
       *[long-term] Monthly
    }, { $paid_by ->
        [direct-debit] taken from your bank account
       *[taxpayer] paid by you each time
    }: { $monthly } a month, { $payments ->
        [one] one payment
       *[other] { $payments } payments
    } until { $last_day }. In all { $paid }{ $has_fee ->
        [true] , with a fee of { $fee }
       *[false] , without a fee
    }.
    .plan_options-open-spoken = { $kind ->
        [short-term] a short-term plan
       *[long-term] a monthly plan
    }, { $paid_by ->
        [direct-debit] taken from your bank account
       *[taxpayer] paid by you each time
    }, with { $monthly } a month until { $last_day }, { $paid } in all
    .plan_options-open-short = { $kind ->
        [short-term] Short-term
       *[long-term] Monthly
    }, { $paid_by ->
        [direct-debit] direct debit
       *[taxpayer] paid by you
    }: { $monthly } a month until { $last_day }, { $paid } in all
none-open = { $plan_options-reason ->
        [nothing_owed] As of { $plan_options-as_of } nothing is left to pay, counting the payments on their way, so you need no plan.
        [plan_in_effect] A payment plan is already in effect.
        [plan_owed_too_much] { $plan_options-owed } is owed as of { $plan_options-as_of }. That is more than a plan can take here. A person at the office can look at what you can pay.
        [plan_return_unfiled] A tax return is missing. Once it is filed you can have a plan.
        [plan_collection_period_over] The time to collect ends too soon for a plan. A person at the office can look at what you can pay.
        [plan_time_over] The time that a plan may take is over. A person at the office can look at what you can pay.
        [plan_monthly_too_low] That is too little a month to clear { $plan_options-owed } in time. A larger amount is possible. For a smaller one a person at the office can look at what you can pay.
       *[other] I cannot set up a payment plan here now. A person at the office can look at what you can pay.
    }
