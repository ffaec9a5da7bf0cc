account: owes-two-years
medium: spoken

> what phones do you have connected to my account
< Your account is open only in this conversation. No other chat or phone is connected. You can say: Disconnect my account, Who looked at my account, Talk to a person.
