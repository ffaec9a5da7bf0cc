# Too short for a phone number: asked for again, and the time stays.
account: owes-one-year

> can somebody call me back
< A person can call you back. At which phone number?
> 178
< When would a call suit you? A day and a time are enough.
> friday at ten
< A call to 178, when: "friday at ten". Shall I ask for it?
| [Yes] [No]
> yes
< That does not look like a phone number that can be called.
|
| A person can call you back. At which phone number?
> 305-555-0178
< A call to 3055550178, when: "friday at ten". Shall I ask for it?
| [Yes] [No]
> yes
< Done. Your request for a call is with the people at the office, under number 66980741. They call during office hours, and it may be at another time than you asked for. Nobody from the office asks for your password.
| [When can I reach a person?] [Talk to a person]
