# Who has no credential may look, and not act.
account: owes-two-years

> name a representative
> act for me
> this year
> 0300-67890R
> Dana Whitlock
