# The text is not the one that was shown: it is shown again, and nothing was signed.
account: on-a-plan
with: authorizations

> sign a request
refused: authorization_text_differs
> yes
> no
