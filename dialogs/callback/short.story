account: owes-one-year
medium: short

> can somebody call me back
< A person can call you back. At which phone number?
> 305-555-0178
< When would a call suit you? A day and a time are enough.
> friday
< A call to 3055550178, when: "friday". Shall I ask for it?
| 1. Yes
| 2. No
> yes
< Done. Your request for a call is with the office, under number 36126832. They may call at another time than you asked for.
| 1. When can I reach a person?
| 2. Talk to a person
