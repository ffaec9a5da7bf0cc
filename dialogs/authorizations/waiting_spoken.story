account: on-a-plan
with: authorizations
medium: spoken

> do i have something to sign
< There is one authorization on your account:
| Morgan Ellis, to act for you and to look, waits for a signature until March twenty-second, twenty twenty-seven. You can sign or decline here what waits for your signature. Until it is signed, nobody can look at your account with it. You can say: Sign a request, Decline a request, Who looked at my account.
