account: owes-one-year
medium: short

> can somebody call me back
< I cannot set up a call for you here yet. You can call the office: the phone number stands at the top of every notice. Please have the notice at hand.
| 1. When can I reach a person?
| 2. Talk to a person
