# No phone number, then a time that is too long.
account: owes-one-year

> can somebody call me back
< A person can call you back. At which phone number?
> my cell
< I cannot see or change a phone number here. This is where it is changed:
| The number that gets your sign-in codes: in the settings of the service that proves who you are.
| The number that the office has for you: a person at the office changes it. The phone number of the office is at the top of every notice.
| If you lost that phone: say "lock my account".
|
| Back to the call.
|
| A person can call you back. At which phone number?
> 305-555-0178
< When would a call suit you? A day and a time are enough.
> \repeat{120}{late }
< Please say it shorter: a day and a time are enough.
|
| When would a call suit you? A day and a time are enough.
> friday
< A call to 3055550178, when: "friday". Shall I ask for it?
| [Yes] [No]
> yes
< Done. Your request for a call is with the people at the office, under number 90953200. They call during office hours, and it may be at another time than you asked for. Nobody from the office asks for your password.
| [When can I reach a person?] [Talk to a person]
