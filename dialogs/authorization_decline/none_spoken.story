account: owes-two-years
medium: spoken

> i don't want that request decline it
