account: owes-one-year

> change my email
< Which email address should be used?
> anna.w@example.com
< Done. Your email address is a•••@example.com.
| [Messages about my account]
