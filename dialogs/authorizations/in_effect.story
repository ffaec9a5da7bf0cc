account: owes-two-years
with: authorizations

> who may act for me
