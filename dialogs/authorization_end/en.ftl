name = End an authorization
help = I end the right of somebody to act on your account or to look at it. Nothing is ended before you say yes.
resume = Back to ending an authorization.
canceled = All right. Nothing was ended.
ask-authorization = Whose authorization should end?
ask-authorization-again = These authorizations are in effect. Which one should end?
help-authorization = Each of these lets somebody act on the account or look at it. Once one is ended, it gives no more access.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] to act and look
   *[tax_information] only to look
 }
invalid-authorization-not-listed = I do not find that authorization among those in effect.
confirm = { $account-is_taxpayer ->
        [true] You end the authorization of { $authorization-representative } { $authorization-kind ->
            [power_of_attorney] to act for you and to look
           *[tax_information] to look
        }, for { $authorization-matters_list }. It then gives no more access to your account.
       *[false] You end your authorization { $authorization-kind ->
            [power_of_attorney] to act and to look
           *[tax_information] to look
        }, for { $authorization-matters_list }. It then gives you no more access to this account.
    } Shall I end it?
    .authorization-matters_list = Form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
    .authorization-matters_list-spoken = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
refused-not-allowed = Your access does not include ending this authorization.
refused-authorization-unknown = I do not find that authorization any longer.
refused-authorization-over = That authorization is already over. It gives no access.
ended = { $account-is_taxpayer ->
        [true] Done. The authorization of { $end_authorization-representative } is ended. It gives no more access to your account.
       *[false] Done. Your authorization is ended.
    }
kept = All right. Nothing was ended. The authorization stays as it is.
not-yours = Nothing was ended. A person at the office can tell you who may do it.
over = Say "my authorizations" to see where each one stands.
none = No authorization is in effect on this account, so there is nothing to end.
