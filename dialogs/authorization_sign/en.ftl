name = Sign a request
help = I show you what a representative asks for, word for word, and take your signature. Nothing is signed before you have seen the text and said yes.
resume = Back to the request that waits for your signature.
canceled = All right. Nothing was signed.
ask-authorization = Which request shall I show you?
ask-authorization-again = These requests wait for you. You see the text before anything is signed. Which one shall I show you?
help-authorization = Each of these asks for a right on your account. Choose one, and I show you its text. You can sign it, decline it, or leave it for now.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] to act and look
   *[tax_information] only to look
 }
invalid-authorization-not-listed = I do not find that request among those that wait.
confirm = { $authorization-representative } asks { $authorization-kind ->
        [power_of_attorney] to act for you and to look at your account. This is a power of attorney.
       *[tax_information] to look at your account, and not to act. This is a tax information authorization.
    } The text that you sign, word for word:
    { $authorization-text }
    It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
    .spoken = { $authorization-representative } asks { $authorization-kind ->
        [power_of_attorney] to act for you and to look at your account. This is a power of attorney.
       *[tax_information] to look at your account, and not to act. This is a tax information authorization.
    } I read the text that you sign, line by line. Taxline authorization, version { $authorization-version }. Form { $authorization-form }. Taxpayer: { $authorization-taxpayers }. Representative: { $authorization-representative }. CAF number: { $authorization-caf_digits }. Credential: { $authorization-credential ->
        [attorney] attorney
        [cpa] CPA
        [enrolled-agent] enrolled agent
        [actuary] actuary
       *[none] none
    }. Grants: { $authorization-kind ->
        [power_of_attorney] look and act
       *[tax_information] look
    }. Matter: { $authorization-matters_list }. Made by { $authorization-started_by ->
        [taxpayer] the taxpayer
       *[representative] the representative
    }.{ $authorization-has_made_on ->
        [true] { " " }Made on { $authorization-made_on }.
       *[false] { "" }
    } That is the whole text. It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
    .short = { $authorization-representative } asks { $authorization-kind ->
        [power_of_attorney] to act for you and look (power of attorney).
       *[tax_information] to look only (tax information authorization).
    } The text you sign:
    { $authorization-text }
    You can end it at any time. Do you sign this text?
    .authorization-taxpayers = { $name }, number ending in { $ending }
    .authorization-matters_list = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
refused-not-allowed = Your access does not include saying yes to this.
refused-authorization-unknown = I do not find it among those that wait any longer. Nothing was signed or accepted.
refused-authorization-not-waiting = That one no longer waits for your yes.
refused-authorization-signed = Your signature is already on that one.
refused-authorization-text-differs = The text is not the one that I showed you, so nothing was signed. Please look at it once more.
signed = { $approve_authorization-state ->
        [in-effect] Signed. { $approve_authorization-representative } may now { $approve_authorization-kind ->
            [power_of_attorney] act for you and look at your account
           *[tax_information] look at your account
        } for { $approve_authorization-in_force_list }. You can end this at any time.
       *[waits] Your signature is on it. { $approve_authorization-representative } sees nothing yet: somebody else has to say yes too{ $approve_authorization-has_waits_until ->
            [true] , by { $approve_authorization-waits_until }
           *[false] { "" }
        }.
    }
    .approve_authorization-in_force_list = Form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
    .approve_authorization-in_force_list-spoken = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
not-signed = All right. Nothing was signed, so { $authorization-representative } gets no access by this request{ $authorization-has_waits_until ->
        [true] . It waits until { $authorization-waits_until }
       *[false] { "" }
    }. You can also decline it.
not-yours = Nothing was signed. Only the taxpayer can sign, in a conversation that the taxpayer has connected.
over = Say "my authorizations" to see where each one stands.
taxpayer-signs = Nothing waits for your own yes here. A request of yours is signed by the taxpayer, and by nobody else.
none = No request waits for your signature. A representative sends one first. Or say "name a representative" to name one yourself.
ask-naming = Which authorization do you accept?
ask-naming-again = These wait for you. Which one do you accept?
help-naming = The taxpayer has signed, and names you. It is in effect when you accept it.
choice-naming = { $kind ->
    [power_of_attorney] To act, { $matters }
   *[tax_information] To look, { $matters }
 }
invalid-naming-not-listed = I do not find that one among those that wait for you.
confirm_naming = You are named { $naming-kind ->
        [power_of_attorney] to act and to look, with a power of attorney
       *[tax_information] to look, with a tax information authorization
    }, for { $naming-matters_list }. Do you accept it?
    .naming-matters_list = Form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
    .naming-matters_list-spoken = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
accepted = Done. You may now { $accept_authorization-kind ->
        [power_of_attorney] act and look
       *[tax_information] look
    } for { $accept_authorization-in_force_list }. Either side can end it at any time.
    .accept_authorization-in_force_list = Form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
    .accept_authorization-in_force_list-spoken = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
not-accepted = All right. Nothing was accepted. You can also decline it.
