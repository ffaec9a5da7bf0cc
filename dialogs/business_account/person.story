account: owes-two-years

> we changed treasurers and i need to put the new one on the company
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office enters your role, or takes somebody else's away. For your safety please do not type an EIN or a Social Security number here.
| [Which roles are there?] [Another account] [Talk to a person]
> [Talk to a person]
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
