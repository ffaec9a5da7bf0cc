account: owes-two-years
medium: spoken

> switch to my business account
< This is the account of Robert Castellano, your own. No other account is connected to you here. You can say: How much do I owe, A business account, Talk to a person.
> repeat
< This is the account of Robert Castellano, your own. No other account is connected to you here. You can say: How much do I owe, A business account, Talk to a person.
