account: owes-one-year

> change my email
< Which email address should be used?
> \repeat{60}{long}@example.com
< That is too long for an email address.
|
| Which email address should be used?
> anna@example.com
< Done. Your email address is a•••@example.com.
| [Messages about my account]
