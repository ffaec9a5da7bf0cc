account: owes-one-year

> change my email
< Which email address should be used?
> I don't know it
< That does not look like an email address.
|
| Which email address should be used?
> anna at
< That does not look like an email address.
|
| Which email address should be used?
> anna@example.com
< Done. Your email address is a•••@example.com.
| [Messages about my account]
