account: owes-two-years

> my notices
> [What must I do?]
