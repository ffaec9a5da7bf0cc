account: owes-two-years
medium: short

> add my biz
< A business has an account of its own. You can use it here if you have a role in it: say "switch account". A person at the office adds or removes roles. Please do not type an EIN or Social Security number here.
| 1. Which roles are there?
| 2. Another account
| 3. Talk to a person
> 1
< Roles: sole proprietor and designated official (see and do everything), partner or shareholder (looks), designated user (chosen forms and rights). A person at the office adds or removes roles.
| 1. Talk to a person
| 2. Who may act or look?
