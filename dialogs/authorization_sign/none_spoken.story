account: owes-two-years
medium: spoken

> i want to approve the request from my tax preparer
