account: business-roles

> what roles are there for a business
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. For your safety please do not type an EIN or a Social Security number here.
| [Which roles are there?] [Another account] [Talk to a person]
> [Which roles are there?]
< There are four roles in a business:
| Sole proprietor: sees and does everything.
| Designated official: sees and does everything for the business.
| Partner or shareholder: looks, and does not act.
| Designated user: has the forms and rights that were chosen, and nothing more.
| A person at the office adds or removes a role.
| [Talk to a person] [Who may act or look?]
