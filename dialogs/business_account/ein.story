# A number that should not be typed here.
account: owes-two-years

> add my business, the EIN is 12-3456789
< Your message held private data, such as a taxpayer number, a card or a bank account. I did not keep it. Please do not type such numbers in a chat; I never need them here.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> add my business
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. For your safety please do not type an EIN or a Social Security number here.
| [Which roles are there?] [Another account] [Talk to a person]
