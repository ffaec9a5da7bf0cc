name = Transcripts
help = I read you a transcript: of a return, of the account, both in one, of wages and income, or that no return is on record. I need to know which one and for which year.
resume = Back to transcripts.
canceled = All right. Nothing was changed.
ask-type = For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
    .spoken = Which transcript do you need?
ask-type-again = Return: what was filed. Account: what was posted to a year. Record of account: both. Wage and income: what employers and banks reported. Non-filing: that no return is on record. Which one?
help-type = For a mortgage, a loan or college aid, it is mostly the return transcript. To see payments and penalties of a year, the account transcript. To file an old return without your papers, wage and income. If somebody asks for proof that you did not file, verification of non-filing.
choice-type = { $key ->
    [return] Return transcript
    [account] Account transcript
    [record-of-account] Record of account
    [wage-and-income] Wage and income
   *[non-filing] Verification of non-filing
 }
invalid-type-not-listed = First I need the kind of transcript; the year comes next.
ask-year = For which year?
ask-year-again = You can have it for each of these. Which one?
help-year = A return transcript goes back 3 years, an account transcript 9, wage and income about 10, and verification of non-filing 3.
choice-year = { $period }
invalid-year-not-listed = That transcript is not available for { $value }.
given = { $type-key ->
        [return] Return transcript, { $paper-period }. As filed on { $paper-filed }:
            { $paper-figures }
        [account] Account transcript, { $paper-period }, as of { $paper-as_of }:
            Account balance { $paper-account_balance }, interest { $paper-accrued_interest }, penalty { $paper-accrued_penalty }. Together { $paper-balance_plus_accruals }.
            { $paper-lines }
        [record-of-account] Record of account, { $paper-period }, as of { $paper-as_of }:
            Account balance { $paper-account_balance }, interest { $paper-accrued_interest }, penalty { $paper-accrued_penalty }. Together { $paper-balance_plus_accruals }.
            { $paper-lines }
            { $paper-has_return ->
                [true]
                    As filed on { $paper-filed }:
                    { $paper-figures }
               *[false] No return is on file for it.
            }
        [wage-and-income] Wage and income papers are on record for { $paper-period }. I cannot read them out here yet.
       *[non-filing] As of { $paper-as_of }, no return for { $paper-period } is on record.
    }
    I cannot send the paper itself here yet. You can get it in your online account with the office.
    .spoken = { $type-key ->
        [return] The return transcript for { $paper-period }, as filed on { $paper-filed }: { $paper-figures }.
        [account] The account transcript for { $paper-period }, as of { $paper-as_of }: the account balance is { $paper-account_balance }. Interest { $paper-accrued_interest }, penalty { $paper-accrued_penalty }. Together { $paper-balance_plus_accruals }.
        [record-of-account] The record of account for { $paper-period }, as of { $paper-as_of }: the account balance is { $paper-account_balance }. Interest { $paper-accrued_interest }, penalty { $paper-accrued_penalty }. Together { $paper-balance_plus_accruals }. { $paper-has_return ->
            [true] The return was filed on { $paper-filed }.
           *[false] No return is on file for it.
        }
        [wage-and-income] Wage and income papers are on record for { $paper-period }. I cannot read them out here yet.
       *[non-filing] As of { $paper-as_of }, no return for { $paper-period } is on record.
    } The paper itself is in your online account with the office.
    .short = { $type-key ->
        [return] Return transcript, { $paper-period }, filed { $paper-filed }: { $paper-figures }.
        [account] Account transcript, { $paper-period }, as of { $paper-as_of }: balance { $paper-account_balance }, interest { $paper-accrued_interest }, penalty { $paper-accrued_penalty }. Together { $paper-balance_plus_accruals }.
        [record-of-account] Record of account, { $paper-period }, as of { $paper-as_of }: balance { $paper-account_balance }, interest { $paper-accrued_interest }, penalty { $paper-accrued_penalty }. Together { $paper-balance_plus_accruals }. { $paper-has_return ->
            [true] The return was filed on { $paper-filed }.
           *[false] No return is on file for it.
        }
        [wage-and-income] Wage and income papers are on record for { $paper-period }. I cannot read them out here yet.
       *[non-filing] As of { $paper-as_of }, no return for { $paper-period } is on record.
    } The paper itself is in your online account with the office.
    .paper-lines = { $day }: { $entry ->
        [tc150] return filed, tax set
        [tc160] penalty for filing late
        [tc166] penalty for filing late
        [tc170] penalty for too little estimated tax
        [tc176] penalty for too little estimated tax
        [tc196] interest charged
        [tc197] interest taken off
        [tc270] penalty for paying late
        [tc271] penalty for paying late, reduced
        [tc276] penalty for paying late
        [tc286] penalty for a returned payment
        [tc290] more tax was set
        [tc291] tax was lowered
        [tc300] more tax after an examination
        [tc301] less tax after an examination
        [tc420] an examination was begun
        [tc421] an examination was closed
        [tc424] an examination was asked for
        [tc460] more time to file
        [tc480] an offer in compromise is pending
        [tc520] collection was put on hold
        [tc530] cannot be collected for now
        [tc531] can be collected again
        [tc570] a hold while something is checked
        [tc571] a hold was lifted
        [tc582] a lien was filed
        [tc583] a lien was released
        [tc610] payment with the return
        [tc611] payment with the return, sent back by the bank
        [tc612] correction of a payment
        [tc650] business tax deposit
        [tc660] estimated tax payment
        [tc661] estimated payment, sent back by the bank
        [tc670] payment
        [tc671] payment sent back by the bank
        [tc690] payment of a penalty
        [tc700] credit moved here
        [tc706] credit moved here from another year
        [tc710] credit from the year before
        [tc740] a refund came back undelivered
        [tc766] credit to your account
        [tc768] earned income credit
        [tc780] an offer in compromise was accepted
        [tc806] tax withheld from pay
        [tc826] credit moved to another year
        [tc836] credit moved to the next year
        [tc846] refund sent
        [tc898] refund used for another debt
        [tc960] a representative was put on file
        [tc961] a representative was taken off
        [tc971] a notice was sent, or a note was made
        [tc977] a changed return was filed
       *[other] code { $code }
    }, { $amount }
    .paper-figures = { $figure ->
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
    .paper-figures-spoken = { $figure ->
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
not-given = { $paper-result ->
        [return-on-record] A return for { $year } is on record: it was filed on { $paper-filed }. So there is no proof of non-filing for it.
        [year-not-offered] That transcript is not available for { $year }. Other years are possible.
        [form-not-offered] There is no such transcript for this kind of return. An account transcript is possible.
       *[nothing-on-record] Nothing is on record for { $year } in that transcript. Another year or another transcript is possible.
    }
none = No transcript is available for this account yet: nothing is on record. A person at the office can tell you more.
