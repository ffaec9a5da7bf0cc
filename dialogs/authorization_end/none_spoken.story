account: nothing-owed
medium: spoken

> i fired my accountant take away his access
< No authorization is in effect on this account, so there is nothing to end. You can say: Who may act or look, Decline a request, Talk to a person.
