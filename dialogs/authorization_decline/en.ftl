name = Decline a request
help = I decline a request of somebody who wants to act on your account or look at it. Nothing is declined before you say yes.
resume = Back to declining a request.
canceled = All right. Nothing was declined.
ask-authorization = Which request should be declined?
ask-authorization-again = These requests wait. Which one should be declined?
help-authorization = Each of these waits for a yes, and gives no access before that. Choose the one that you do not want.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] to act and look
   *[tax_information] only to look
 }
invalid-authorization-not-listed = I do not find that request among those that wait.
confirm = { $account-is_taxpayer ->
        [true] { $authorization-started_by ->
            [taxpayer] You take back the authorization that you gave to { $authorization-representative }, { $authorization-kind ->
                [power_of_attorney] to act for you and to look
               *[tax_information] to look, and not to act
            }
           *[representative] You decline the request of { $authorization-representative } { $authorization-kind ->
                [power_of_attorney] to act for you and to look
               *[tax_information] to look, and not to act
            }
        }
       *[false] { $authorization-started_by ->
            [taxpayer] You turn down the authorization { $authorization-kind ->
                [power_of_attorney] to act and to look
               *[tax_information] to look, and not to act
            }
           *[representative] You take back your request { $authorization-kind ->
                [power_of_attorney] to act and to look
               *[tax_information] to look, and not to act
            }
        }
    }, for { $authorization-matters_list }. Shall I do it?
    .authorization-matters_list = Form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
    .authorization-matters_list-spoken = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
refused-not-allowed = Your access does not include declining this request.
refused-authorization-unknown = I do not find that request any longer.
refused-authorization-not-waiting = That request does not wait any longer, so it cannot be declined. If it was signed before, you can end it.
declined = { $account-is_taxpayer ->
        [true] Done. { $decline_authorization-representative } gets no access to your account.
       *[false] Done. It no longer waits, and it gives you no access.
    }
kept = All right. Nothing was declined. The request still waits.
not-yours = Nothing was declined. A person at the office can tell you who may do it.
over = Say "my authorizations" to see where each one stands.
none = No request waits, so there is nothing to decline. An authorization that is in effect can be ended.
