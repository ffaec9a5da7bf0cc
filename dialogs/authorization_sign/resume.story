# The text was shown an hour ago; a yes to it signs nothing.
account: on-a-plan
with: authorizations

> sign a request
wait: 61 minutes
> yes
