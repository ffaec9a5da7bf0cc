account: owes-two-years
with: authorizations
medium: spoken

> i fired my accountant take away his access
> yes
