account: owes-two-years

> we changed treasurers and i need to put the new one on the company
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. For your safety please do not type an EIN or a Social Security number here.
| [Which roles are there?] [Another account] [Talk to a person]
> [Talk to a person]
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
