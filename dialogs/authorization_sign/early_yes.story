# A yes before the text was shown.
account: on-a-plan
with: authorizations

> yes, let Morgan Ellis in, I approve it
> yes
