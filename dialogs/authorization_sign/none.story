account: owes-two-years

> sign a request
