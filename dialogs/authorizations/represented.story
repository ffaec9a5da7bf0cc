# A representative has asked, and what was asked for waits.
account: on-a-plan
with: authorizations

> who can see my account
< There is one authorization on your account:
| Morgan Ellis, to act for you: asked for 1040 2018-2027, waits for your signature until Mar 22, 2027
|
| What waits for your signature, you can sign or decline in your online account with the office. I cannot take a signature here yet. Who waits sees nothing of your account by it.
| [Who looked at my account?] [May somebody else use my login?] [Talk to a person]
