name = Name a representative
help = You can let somebody act for you, or only look. I need to know which, for which years, and the person's CAF number and name. Nothing is signed before you have seen the text and said yes.
resume = Back to naming your representative.
canceled = All right. Nobody was named, and nothing was signed.
ask-rights = Should they act for you, or only look at your account?
ask-rights-again = Someone who acts for you can make payments, and looks at the account too. Someone who only looks can change nothing. Which should it be?
help-rights = To act for you is a power of attorney, Form 2848. Only an attorney, a CPA, an enrolled agent or an actuary can do that. To look only is a tax information authorization, Form 8821.
choice-rights = { $kind ->
    [power_of_attorney] Act for me and look
   *[tax_information] Only look
 }
change-rights = Another right
invalid-rights-not-listed = There are two: to act for you, or only to look.
ask-span = For which years?
ask-span-again = They get the right for these years and no other. For which ones?
help-span = They can act or look only for the years that you choose here. You can end it at any time.
choice-span = { $span ->
    [this-year] This year
    [last-three] Last three years
   *[all] All years
 }{ $of ->
    [business] , business
   *[individual] { "" }
 }
change-span = Other years
invalid-span-not-listed = These years are not possible here. Please choose from the list.
ask-caf = What is their CAF number?
    .spoken = What is their CAF number? Please say it digit by digit.
ask-caf-again = I need the CAF number, such as 0300-12345R. What is it?
    .spoken = I need the CAF number. It is nine digits and a letter. Please say it digit by digit.
help-caf = The office gives a CAF number to everybody who acts for others. Your representative knows it. If you do not have it, ask them to send you the request: then you only sign.
change-caf = Another CAF number
invalid-caf-unreadable = I cannot read that number. A CAF number looks like 0300-12345R.
ask-person = What is their full name?
ask-person-again = I need the name that goes with this CAF number, first name and last name.
help-person = The number and the name are checked against each other, so that nobody else gets the right.
change-person = Another name
change-wording = Show me the text again
invalid-person-too-long = That is too long for a name. I can take up to { $most } characters.
ask-wording = Which text shall I show you?
ask-wording-again = You see the text before anything is signed. Which one shall I show you?
choice-wording = Form { $form }
invalid-wording-not-listed = I do not find that one.
confirm = You name { $wording-representative } { $rights-kind ->
        [power_of_attorney] to act for you and to look at your account. This is a power of attorney.
       *[tax_information] to look at your account, and not to act. This is a tax information authorization.
    } The text that you sign, word for word:
    { $wording-text }
    It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
    .spoken = You name { $wording-representative } { $rights-kind ->
        [power_of_attorney] to act for you and to look at your account. This is a power of attorney.
       *[tax_information] to look at your account, and not to act. This is a tax information authorization.
    } I read the text that you sign, line by line. Taxline authorization, version { $wording-version }. Form { $wording-form }. Taxpayer: { $wording-taxpayers }. Representative: { $wording-representative }. CAF number: { $wording-caf_digits }. Credential: { $wording-credential ->
        [attorney] attorney
        [cpa] CPA
        [enrolled-agent] enrolled agent
        [actuary] actuary
       *[none] none
    }. Grants: { $rights-kind ->
        [power_of_attorney] look and act
       *[tax_information] look
    }. Matter: { $wording-matters_list }. Made by the taxpayer.{ $wording-has_made_on ->
        [true] { " " }Made on { $wording-made_on }.
       *[false] { "" }
    } That is the whole text. It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
    .short = You name { $wording-representative } { $rights-kind ->
        [power_of_attorney] to act for you and look (power of attorney).
       *[tax_information] to look only (tax information authorization).
    } The text you sign:
    { $wording-text }
    You can end it at any time. Do you sign this text?
    .wording-taxpayers = { $name }, number ending in { $ending }
    .wording-matters_list = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
refused-not-allowed = Your access does not include naming somebody for this account.
refused-professional-unknown = I find nobody with that CAF number and that name. Nothing was signed.
refused-professional-not-qualified = They may look, but not act: only an attorney, a CPA, an enrolled agent or an actuary may act. Nothing was signed.
refused-matters-invalid = That is not possible for these forms and years. Nothing was signed.
refused-year-outside-window = One of these years is too far back or too far ahead. The last 20 years, this year and the next 3 are possible. Nothing was signed.
refused-too-many-authorizations-waiting = Too many authorizations for this person wait already. Nothing was signed.
refused-authorization-text-differs = The text is not the one that I showed you, so nothing was signed. Please look at it once more.
named = { $start_authorization-state ->
        [in-effect] Signed. { $start_authorization-representative } may now { $start_authorization-kind ->
            [power_of_attorney] act for you and look at your account
           *[tax_information] look at your account
        }. You can end this at any time.
       *[waits] Signed. Now { $start_authorization-representative } has to say yes too{ $start_authorization-has_waits_until ->
            [true] , by { $start_authorization-waits_until }
           *[false] { "" }
        }. On a joint account the other taxpayer signs as well. Until then it gives no access.
    }
not-made = { $draft-refusal ->
        [professional_unknown] I find nobody with that CAF number and that name. Please check both with your representative, and begin again. They can also send you the request: then you only sign.
        [professional_not_qualified] They may look at your account, but not act for you: only an attorney, a CPA, an enrolled agent or an actuary may act. You can begin again and let them look.
        [too_many_authorizations_waiting] Too many authorizations for this person wait already. Say "my authorizations" to see them.
       *[matters] That is not possible for these forms and years. You can begin again with other years.
    } Nothing was signed.
try-again = You can begin again, or ask them to send you the request: then you only sign.
not-yours = Only the taxpayer can name somebody. A representative asks for an authorization instead.
