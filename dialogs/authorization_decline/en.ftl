name = Decline a request
help = I decline a request of somebody who wants to act on your account or look at it. Nothing is declined before you say yes.
resume = Back to declining a request.
canceled = All right. Nothing was declined.
ask-authorization = Which request should be declined?
ask-authorization-again = These requests wait. Which one should be declined?
help-authorization = Each of these waits for a yes, and gives no access before that. Choose the one that you do not want.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] to act for you
   *[tax_information] to look only
 }
invalid-authorization-not-listed = I do not find that request among those that wait.
confirm = { $authorization-started_by ->
        [taxpayer] Take back the authorization that was given to { $authorization-representative }
       *[representative] Decline the request of { $authorization-representative }
    } { $authorization-kind ->
        [power_of_attorney] to act for the taxpayer
       *[tax_information] to look at the account
    }, for { $authorization-matters_list }. Shall I decline it?
    .authorization-matters_list = Form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
    .authorization-matters_list-spoken = form { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } to { $last }
    }
refused-not-allowed = Your connection does not allow declining for this account.
refused-authorization-unknown = I do not find that request any longer.
refused-authorization-not-waiting = That request does not wait any longer, so it cannot be declined. If it is in effect, it can be ended.
declined = Done. The request of { $decline_authorization-representative } is declined. It gives no access to the account.
kept = All right. Nothing was declined. The request still waits.
over = Say "my authorizations" to see where each one stands.
none = No request waits, so there is nothing to decline. An authorization that is in effect can be ended.
