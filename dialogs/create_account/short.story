account: none
medium: short

> how do I create an online account
< An online account is free. Have ready your taxpayer number, an email address, a phone that gets text messages, and a photo ID. On the office's website, choose to create an account, choose a password, and prove who you are. Do not follow links from texts, and do not type your taxpayer number here.
| 1. Prove who I am
| 2. Connect my account
| 3. Talk to a person
