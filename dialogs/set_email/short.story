account: owes-one-year
medium: short

> change my email
< Which email address should be used?
> anna@example.com
< Done. Your email address is a•••@example.com.
| 1. Messages about my account
