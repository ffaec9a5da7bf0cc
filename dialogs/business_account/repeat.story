account: owes-two-years

> add my company
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. For your safety please do not type an EIN or a Social Security number here.
| [Which roles are there?] [Another account] [Talk to a person]
> say that again
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. For your safety please do not type an EIN or a Social Security number here.
| [Which roles are there?] [Another account] [Talk to a person]
