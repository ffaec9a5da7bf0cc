name = Connect my account
help = The code shows me that the account is yours. Without it I show no figures and move no money. This is a demonstration: the codes are printed where the program was started.
resume = Back to connecting your account.
canceled = All right. Your account is not connected, and I show nothing of it.
ask-code = { $access-linked ->
    [true] Please type your code again.
   *[false] Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
 }
    .spoken = { $access-linked ->
        [true] Please say your code again.
       *[false] Please say the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
    }
ask-code-again = I need the code of your account here. It is letters and digits, such as ABCD-1234. You can also say "cancel".
    .spoken = I need the code of your account here. It is letters and digits; please say them one by one. You can also say cancel.
    .short = I need the code of your account here. It is letters and digits, such as ABCD-1234. You can also text "never mind".
help-code = The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started. I remove the code from this chat where I can.
    .spoken = The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started.
invalid-code-unreadable = That does not look like a code. It is letters and digits, at most 64 of them.
refused-code-wrong = That code is not right, or it was used up. Please check it.
refused-locked = Too many codes were not right, so connecting is locked for 24 hours.
refused-account-locked = You asked us to lock this account, so no chat can be connected to it now.
shut = The office can unlock it with the number that you got then. Please call, and have that number at hand.
linked = Thank you. You are connected to the account of { $link-account_name }.
locked = Until then I show nothing of the account.
