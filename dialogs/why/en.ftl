name = Why do I owe this?
help = I show how the balance of a year came about: the tax, each penalty, the interest, and what was paid. It adds up to the cent.
resume = Back to why your balance is what it is.
canceled = All right. Nothing was changed.
ask-period = Which balance would you like explained?
ask-period-again = I can explain one of these. Which one?
help-period = A balance belongs to a tax year, or to a quarter for payroll tax. Choose the one that you want explained.
choice-period = { $period }: { $total }
invalid-period-not-listed = Nothing is owed for { $value }, so there is nothing to explain.
parts = { $why-total } is owed for { $why-period } as of { $why-as_of }. It is made up of:
    { $why-parts }
    .spoken = { $why-total } is owed for { $why-period } as of { $why-as_of }. It is made up of { $why-parts }.
    .why-parts = { $kind ->
        [tax-assessed] Tax on the return ({ $from }): { $amount }
        [additional-tax] Tax added later: { $amount }
        [penalty-assessed] Penalty charged: { $amount }
        [fee-charged] Fee charged: { $amount }
        [interest-assessed] Interest charged: { $amount }
        [withholding] Tax withheld from pay: { $amount }
        [estimated-payment] Estimated tax payments: { $amount }
        [payment] { $count ->
            [one] Payment ({ $from }): { $amount }
           *[other] { $count } payments: { $amount }
        }
        [payment-returned] Payment returned by the bank: { $amount }
        [abatement] Taken off: { $amount }
        [refund-issued] Refund sent: { $amount }
        [credit-transferred] Credit moved between years: { $amount }
        [penalty-abated] Penalty taken off: { $amount }
        [interest-abated] Interest taken off: { $amount }
        [interest-credited] Interest for you on what was overpaid: { $amount }
        [reversal] Corrected: { $amount }
        [failure-to-file] Penalty for filing late: { $amount }
        [failure-to-pay] Penalty for paying late, { $count ->
            [one] one month: { $amount }
           *[other] { $count } months: { $amount }
        }
       *[interest] Interest from { $from } to { $to }: { $amount }
    }
    .why-parts-spoken = { $kind ->
        [tax-assessed] { $amount } of tax on the return
        [additional-tax] { $amount } of tax added later
        [penalty-assessed] { $amount } of penalties charged
        [fee-charged] { $amount } of fees charged
        [interest-assessed] { $amount } of interest charged
        [withholding] { $amount } withheld from pay
        [estimated-payment] { $amount } of estimated tax payments
        [payment] { $amount } of payments
        [payment-returned] { $amount } for a payment that the bank returned
        [abatement] { $amount } taken off
        [refund-issued] { $amount } of refund sent
        [credit-transferred] { $amount } of credit moved between years
        [penalty-abated] { $amount } of penalties taken off
        [interest-abated] { $amount } of interest taken off
        [interest-credited] { $amount } of interest for you on what was overpaid
        [reversal] { $amount } of corrections
        [failure-to-file] { $amount } of penalty for filing late
        [failure-to-pay] { $amount } of penalty for paying late
       *[interest] { $amount } of interest
    }
offer-lines = Every line
lines = { $why-period } line by line, as of { $why-as_of }:
    { $why-lines }
    Total: { $why-total }
    .spoken = { $why-period } line by line, as of { $why-as_of }. { $why-lines }. The total is { $why-total }.
    .why-lines = { $kind ->
        [tax-assessed] { $from }: tax on the return, { $amount }
        [additional-tax] { $from }: tax added, { $amount }
        [penalty-assessed] { $from }: penalty charged, { $amount }
        [fee-charged] { $from }: fee charged, { $amount }
        [interest-assessed] { $from }: interest charged, { $amount }
        [withholding] { $from }: tax withheld from pay, { $amount }
        [estimated-payment] { $from }: estimated tax payment, { $amount }
        [payment] { $from }: payment, { $amount }
        [payment-returned] { $from }: payment returned by the bank, { $amount }
        [abatement] { $from }: taken off, { $amount }
        [refund-issued] { $from }: refund sent, { $amount }
        [credit-transferred] { $from }: credit moved between years, { $amount }
        [penalty-abated] { $from }: penalty taken off, { $amount }
        [interest-abated] { $from }: interest taken off, { $amount }
        [interest-credited] { $from }: interest for you on what was overpaid, { $amount }
        [reversal] { $from }: correction, { $amount }
        [failure-to-file] { $from } to { $to }: penalty for filing late, { $count ->
            [one] one month
           *[other] { $count } months
        } at { $rate } of { $base }, { $amount }
        [failure-to-file-least] More than 60 days late, so the penalty for filing late is raised to its minimum: { $amount }
        [failure-to-pay] { $from } to { $to }: penalty for paying late, { $count ->
            [one] one month
           *[other] { $count } months
        } at { $rate } of { $base }, { $amount }
       *[interest] { $from } to { $to }: interest, { $days ->
            [one] one day
           *[other] { $days } days
        } at { $rate } a year, { $amount }
    }
nothing-owed = As of { $balance-as_of }, { $balance-account_name } owes nothing, so there is no balance to explain.
