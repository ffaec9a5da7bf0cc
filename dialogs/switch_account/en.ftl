name = Another account
help = I say which account we speak of, and change to another one that you may use, such as a business or a joint account.
resume = Back to the choice of account.
canceled = All right. No other account was opened.
ask-other = This is the account of { $accounts-current_name }, { $accounts-current_kind ->
    [own] your own
   *[joint] which you share
    [business] a business
    [client] a client of yours
 }. Which account do you want instead?
ask-other-again = You may use these accounts too. Which one do you want? To stay with { $accounts-current_name }, say "never mind".
help-other = Everything I say is about one account at a time. Choose another one, or say "never mind" to stay with { $accounts-current_name }.
choice-other = { $name }{ $kind ->
    [own] , your own
   *[joint] , shared
    [business] , business
    [client] , client
 }
invalid-other-not-listed = I do not find such an account among those that you may use here.
refused-account-unknown = You may not use that account any longer.
switched = This is now the account of { $switch_account-account_name }. What I say and do from here on is about this one.
only-this = This is the account of { $accounts-current_name }, { $accounts-current_kind ->
    [own] your own
   *[joint] which you share
    [business] a business
    [client] a client of yours
 }. No other account is connected to you here.
