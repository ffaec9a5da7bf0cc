account: owes-two-years
medium: spoken

> i don't want that request decline it
< No request waits, so there is nothing to decline. An authorization that is in effect can be ended. You can say: Who may act or look, End an authorization, Talk to a person.
