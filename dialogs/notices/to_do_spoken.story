account: owes-two-years
medium: spoken

> my notices
> what must i do
