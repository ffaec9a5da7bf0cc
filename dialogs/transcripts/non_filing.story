account: owes-two-years

> i need a transcript
> verification of non-filing
> 2024
