name = Compare amounts
help = I compare what an amount would change: paid once, paid each month, or all paid at once. Looking ahead changes nothing.
resume = Back to looking ahead.
canceled = All right. Nothing was changed.
invalid-day-before = { $value } has passed. I look ahead from { $least }.
invalid-day-after = { $value } is too far ahead. I can look ahead to { $most }. Here it is from today.
invalid-day-unreadable = I do not know the day "{ $value }". Here it is from today.

ask-amount = As of { $balance-as_of }, { $balance-payoff } is owed. With which amount should I work it out?
ask-amount-again = I need an amount in dollars, such as 300. I show what it changes when it is paid once, and when it is paid each month. Which amount?
help-amount = Say any amount, such as "300", "half" or "all of it". I show what it changes when it is paid once and when it is paid each month. Nothing is paid.
suggest-amount-balance-payoff = All of it: { $value }
invalid-amount-not-positive = An amount of { $value } changes nothing. It must be more than zero.
invalid-amount-unreadable = I cannot read that amount. Please write dollars with at most two decimals, such as 300.
    .spoken = I did not catch that amount. Please say it in dollars, such as three hundred.

compared = { $once-amount } paid once, on { $once-day }: { $once-left } is left that day. By { $once-compared_on } it saves { $once-saved }: { $once-owed_with } would be owed instead of { $once-owed_without }.
    { $monthly-amount } each month from { $monthly-first_day }: all is paid on { $monthly-last_day }, after { $monthly-payments ->
        [one] one payment
       *[other] { $monthly-payments } payments
    }, { $monthly-paid } in all.
    All at once today: { $monthly-at_once }. Paying each month costs { $monthly-more_than_at_once } more.{ $once-has_under_way ->
        [true] { "" }
            Payments on their way, { $once-under_way }, are counted in.
       *[false] { "" }
    }
    This is a look ahead. Nothing was paid.
    .spoken = { $once-amount } paid once, on { $once-day }, saves { $once-saved } by { $once-compared_on }. Paid each month, all is paid on { $monthly-last_day }, { $monthly-paid } in all. All at once today is { $monthly-at_once }, so paying each month costs { $monthly-more_than_at_once } more. Nothing was paid.
    .short = { $once-amount } once, { $once-day }: saves { $once-saved } by { $once-compared_on }.
        { $monthly-amount } a month: done { $monthly-last_day }, { $monthly-paid } in all.
        All today: { $monthly-at_once }. Nothing was paid.
clears = { $once-amount } on { $once-day } clears everything{ $once-too_much ->
        [true] , and { $once-not_needed } of it would not be needed
       *[false] { "" }
    }. By { $once-compared_on } it saves { $once-saved }: without it, { $once-owed_without } would be owed then.
    All at once today: { $monthly-at_once }.{ $once-has_under_way ->
        [true] { "" }
            Payments on their way, { $once-under_way }, are counted in.
       *[false] { "" }
    }
    This is a look ahead. Nothing was paid.
    .spoken = { $once-amount } on { $once-day } clears everything. By { $once-compared_on } it saves { $once-saved }. Nothing was paid.
    .short = { $once-amount } on { $once-day } clears everything and saves { $once-saved } by { $once-compared_on }. Nothing was paid.
never = { $once-amount } each month is too little: after 30 years, { $monthly-left } would still be owed.
    { $once-amount } paid once, on { $once-day }, saves { $once-saved } by { $once-compared_on }.
    With a larger amount a month it comes to an end. If you cannot pay more, there may be help.
    .spoken = { $once-amount } each month is too little: after thirty years, { $monthly-left } would still be owed. With a larger amount a month it comes to an end. If you cannot pay more, there may be help.
cannot = I cannot work that out{ $once-reason ->
        [amount_too_large] , because one payment must stay below 10 million dollars
        [day_too_far] , because that day is too far ahead
       *[other] { "" }
    }. Another amount or an earlier day is possible.
nothing-owed = As of { $balance-as_of }, { $balance-account_name } owes nothing, so there is nothing to compare.
covered = The payments that are on their way already cover everything that is owed{ $balance-has_pending ->
        [true] : { $balance-pending_total }.
       *[false] .
    } There is nothing more to compare.
ways = These are the ways to clear what is owed, { $ways-payoff } as of { $ways-as_of }:
    { $ways-ways }{ $ways-has_under_way ->
        [true] { "" }
            Payments on their way, { $ways-under_way }, are counted in.
       *[false] { "" }
    }
    This is a look ahead. Nothing was paid.
    .spoken = To clear what is owed it takes { $ways-ways }. This is a look ahead. Nothing was paid.
    .short = To clear what is owed: { $ways-ways }. Nothing was paid.
    .ways-ways = { $way ->
        [now] All of it now: { $paid }
        [later] All of it on { $first_day }: { $paid }, { $more_than_now } more than now
        [monthly] { $amount } a month until { $last_day }: { $paid } in all, { $more_than_now } more than now
       *[plan] { $kind ->
            [short-term] Short-term plan
           *[long-term] Monthly plan
        }, { $paid_by ->
            [direct-debit] taken from your bank account
           *[taxpayer] paid by you each time
        }: { $amount } a month until { $last_day }, { $paid } in all, { $more_than_now } more than now
    }
    .ways-ways-spoken = { $way ->
        [now] { $paid } if all is paid now
        [later] { $paid } if all is paid on { $first_day }
        [monthly] { $paid } with { $amount } a month until { $last_day }
       *[plan] { $paid } with a { $kind ->
            [short-term] short-term plan
           *[long-term] monthly plan
        } of { $amount } a month { $paid_by ->
            [direct-debit] by direct debit
           *[taxpayer] that you pay yourself
        }
    }
    .ways-ways-short = { $way ->
        [now] all now { $paid }
        [later] on { $first_day } { $paid }
        [monthly] { $amount } a month, { $paid } in all
       *[plan] { $kind ->
            [short-term] short-term plan
           *[long-term] monthly plan
        } { $paid_by ->
            [direct-debit] by direct debit
           *[taxpayer] paid by you
        }, { $amount } a month, { $paid } in all
    }
