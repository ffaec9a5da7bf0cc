account: owes-two-years
with: authorizations
medium: short

> end my rep's access
> yes
