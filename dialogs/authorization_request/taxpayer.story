# A taxpayer who says it names somebody instead.
account: owes-two-years

> ask a client for an authorization
