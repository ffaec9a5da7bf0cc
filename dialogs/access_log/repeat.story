account: owes-two-years

> who looked at my account
< According to the record, nobody but the taxpayer used this account.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
> say that again
< According to the record, nobody but the taxpayer used this account.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
