account: owes-two-years
medium: short

> sign the request
