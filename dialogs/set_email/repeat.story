account: owes-one-year

> change my email
< Which email address should be used?
> say that again
< Which email address should be used?
> help
< It is used for the confirmations that you ask for, and for nothing else. On the phone, say it like "name at example dot com".
|
| Which email address should be used?
> anna@example.com
< Done. Your email address is a•••@example.com.
| [Messages about my account]
