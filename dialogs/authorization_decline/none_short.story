account: owes-two-years
medium: short

> decline the request
