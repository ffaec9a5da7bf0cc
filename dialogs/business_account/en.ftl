name = A business account
help = I tell you how a business is used here, who may have which role in it, and who adds or removes somebody.
resume = Back to the business account.
canceled = All right. Nothing was changed.
offer-roles = Which roles are there?
how = A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. For your safety please do not type an EIN or a Social Security number here.
    .spoken = A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's.
    .short = A business has an account of its own. You can use it here if you have a role in it: say "switch account". A person at the office adds or removes roles. Please do not type an EIN or Social Security number here.
roles = There are four roles in a business:
    Sole proprietor: sees and does everything.
    Designated official: sees and does everything for the business.
    Partner or shareholder: looks, and does not act.
    Designated user: has the forms and rights that were chosen, and nothing more.
    A person at the office adds or removes a role.
    .spoken = There are four roles in a business. A sole proprietor sees and does everything. A designated official sees and does everything for the business. A partner or shareholder looks, and does not act. A designated user has the forms and rights that were chosen, and nothing more. A person at the office adds or removes a role.
    .short = Roles: sole proprietor and designated official (see and do everything), partner or shareholder (looks), designated user (chosen forms and rights). A person at the office adds or removes roles.
