account: owes-one-year
medium: spoken

> change my email
< Which email address should be used?
> anna at example dot com
< Done. Your email address is a•••@example.com. You can say: Messages about my account.
