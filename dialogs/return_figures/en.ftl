name = My tax return
help = I show the main figures of a return as you first filed it, and when it was received.
resume = Back to your return.
canceled = All right. Nothing was changed.
ask-year = Which return do you mean?
ask-year-again = These returns are on record. Which one do you mean?
help-year = I show the returns as they were first filed. Name a year, such as 2025.
choice-year = { $period }
invalid-year-not-listed = There is no return for { $value } on record.
figures = The return for { $year } was received on { $year-received }{ $year-was_late ->
        [true] , after its due date of { $year-due }
       *[false] { "" }
    }. As filed:
    { $year-figures }
    { $year-outcome ->
        [refund] It asked for a refund of { $year-outcome_amount }.
        [owed] It showed { $year-outcome_amount } still to pay.
       *[even] It showed nothing to pay and no refund.
    }{ $year-has_status ->
        [true] { " " }Filing status: { $year-status ->
            [single] single.
            [married-filing-jointly] married filing jointly.
            [married-filing-separately] married filing separately.
            [head-of-household] head of household.
           *[qualifying-surviving-spouse] qualifying surviving spouse.
        }
       *[false] { "" }
    }{ $year-has_amended ->
        [true] { " " }It was changed later; these are the figures before that.
       *[false] { "" }
    }{ $returns-has_unfiled ->
        [true] { "" }
            Not received yet: { $returns-unfiled }
       *[false] { "" }
    }
    .year-figures = { $figure ->
        [total-income] Total income
        [adjusted-gross-income] Adjusted gross income (AGI)
        [taxable-income] Taxable income
        [wages] Wages
        [income-tax-withheld-from-wages] Income tax withheld from wages
        [social-security-tax] Social Security tax
        [medicare-tax] Medicare tax
        [total-tax] Total tax
        [withholding] Tax withheld from pay
        [estimated-payments] Estimated tax payments
        [refundable-credits] Refundable credits
        [deposits] Deposits
       *[total-payments] Total payments
    }: { $amount }
    .year-figures-spoken = { $figure ->
        [total-income] total income
        [adjusted-gross-income] adjusted gross income
        [taxable-income] taxable income
        [wages] wages
        [income-tax-withheld-from-wages] income tax withheld from wages
        [social-security-tax] Social Security tax
        [medicare-tax] Medicare tax
        [total-tax] total tax
        [withholding] tax withheld from pay
        [estimated-payments] estimated tax payments
        [refundable-credits] refundable credits
        [deposits] deposits
       *[total-payments] total payments
    } { $amount }
    .returns-unfiled = { $period }, which was due { $due }
none = There is no return on record for this account.{ $returns-has_unfiled ->
        [true] { "" }
            Not received yet: { $returns-unfiled }
       *[false] { "" }
    }
    .returns-unfiled = { $period }, which was due { $due }
