account: owes-one-year
medium: short

> my husband died
< I am sorry for your loss. Call the number at the top of any notice: a person can note the death. Have at hand a copy of the death certificate and the paper that shows that you act for the estate. Please ask before you pay with your own money.
| 1. Talk to a person
