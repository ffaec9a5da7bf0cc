account: owes-two-years
medium: spoken

> what roles are there for a business
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. You can say: Which roles are there, Another account, Talk to a person.
> which roles are there
< There are four roles in a business. A sole proprietor sees and does everything. A designated official sees and does everything for the business. A partner or shareholder looks, and does not act. A designated user has the forms and rights that were chosen, and nothing more. A person at the office adds or removes a role. You can say: Talk to a person, Who may act or look.
