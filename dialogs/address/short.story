account: owes-two-years
medium: short

> need 2 update my address
< A person at the office can tell you the address on file, and change it. I cannot do that here yet. Say "my notices" to read your notices here.
| 1. Talk to a person
| 2. My notices
