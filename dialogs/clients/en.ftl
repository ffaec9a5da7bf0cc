name = My clients
help = I list the taxpayers who let you look at their account or act for them, and open the account of one.
resume = Back to your clients.
canceled = All right. No other account was opened.
ask-client = These are your clients here. Which account shall I open?
ask-client-again = These are your clients here. Name one, or its number in the list. To stay in this account, say "never mind".
help-client = These are the taxpayers who gave you an authorization, or whom you asked for one. I open one account at a time, and say in each answer whose it is.
choice-client = { $name }{ $can_act ->
    [true] , you may act
   *[false] { "" }
 }
invalid-client-not-listed = I do not find that name among your clients here. A client appears when the authorization is signed and in effect.
refused-account-unknown = That authorization is not in effect any longer, so I cannot open the account.
opened = This is now the account of { $switch_account-account_name }, your client. What I say and do from here on is about this one.
none = You have no clients here. A client appears when an authorization for you is signed and in effect.
