name = Ask a client for an authorization
help = As a professional you ask the taxpayer of this account to let you act, or only look. I need to know which, for which years, and your CAF number. The taxpayer then signs or declines.
resume = Back to your request.
canceled = All right. Nothing was asked for.
ask-rights = Do you ask to act for { $account-name }, or only to look?
ask-rights-again = To act, you need a power of attorney. To look, you need a tax information authorization. Which do you ask for?
help-rights = A power of attorney, Form 2848, is for attorneys, CPAs, enrolled agents and actuaries. Anybody with a CAF number may ask to look, with Form 8821.
choice-rights = { $kind ->
    [power_of_attorney] Act and look
   *[tax_information] Only look
 }
change-rights = Another right
invalid-rights-not-listed = There are two: to act, or only to look.
ask-span = For which years?
ask-span-again = You ask for these years and no other. For which ones?
help-span = You can act or look only for the years that are signed. You can ask for others later.
choice-span = { $span ->
    [this-year] This year
    [last-three] Last three years
   *[all] All years
 }{ $of ->
    [business] , business
   *[individual] { "" }
 }
change-span = Other years
invalid-span-not-listed = I cannot make the request for these years here. Please choose from the list.
ask-caf = What is your CAF number?
    .spoken = What is your CAF number? Please say it digit by digit.
ask-caf-again = I need your CAF number, such as 0300-12345R. What is it?
    .spoken = I need your CAF number. It is nine digits and a letter. Please say it digit by digit.
help-caf = The request goes out under your own CAF number and the name that is on record for it.
change-caf = Another CAF number
invalid-caf-unreadable = I cannot read that number. A CAF number looks like 0300-12345R.
confirm = Ask { $account-name } to let you { $rights-kind ->
        [power_of_attorney] act and look, with a power of attorney
       *[tax_information] look, with a tax information authorization
    }, for { $span-one_year ->
        [true] { $span-first }
       *[false] { $span-first } to { $span-last }
    }, under your CAF number { $caf }. Shall I send the request?
refused-not-allowed = Your access does not include such a request for this account.
refused-professional-unknown = That CAF number is not on record as yours.
refused-professional-not-qualified = Only an attorney, a CPA, an enrolled agent or an actuary can have a power of attorney. You can ask to look.
refused-matters-invalid = A request is not possible for these forms and years.
refused-year-outside-window = One of these years is too far back or too far ahead. The last 20 years, this year and the next 3 are possible.
refused-too-many-authorizations-waiting = Too many of your requests wait on this account already.
requested = Done. Your request waits for the taxpayer's signature{ $request_authorization-has_waits_until ->
        [true] , until { $request_authorization-waits_until }
       *[false] { "" }
    }. Until it is signed, it gives you no access.
waits = When one of them is signed, declined or taken back, you can ask again.
not-yours = Nothing was asked for. A person at the office can tell you what is missing.
not-here = A professional makes a request in the account of the client, and this is not one. Say "my clients" to open one. For somebody who is not among your clients here yet, a person at the office can help. If you want to name somebody for your own account, say "name a representative".
