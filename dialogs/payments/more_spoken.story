# A long list is heard three at a time.
account: owes-two-years
medium: spoken

> my payments
> more
> more
> the receipt for the last one
