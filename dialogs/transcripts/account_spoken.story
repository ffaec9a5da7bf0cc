account: owes-two-years
medium: spoken

> i need my account transcript
> account transcript
> twenty twenty three
