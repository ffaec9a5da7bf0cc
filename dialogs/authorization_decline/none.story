account: owes-two-years

> decline a request
