account: on-a-plan
with: authorizations
medium: spoken

> do i have something to sign
< There is one authorization on your account:
| Morgan Ellis, to act for you and to look, waits for a signature until March twenty-second, twenty twenty-seven. What waits for your signature, you can sign or decline here. Until it is signed, it gives nobody a look at your account. You can say: Sign a request, Decline a request, Who looked at my account.
