account: owes-one-year

> can somebody call me back
< A person can call you back. At which phone number?
> 305-555-0178
< When would a call suit you? A day and a time are enough.
> tomorrow
< A call to 3055550178, when: "tomorrow". Shall I ask for it?
| [Yes] [No]
> no
< What should be different?
| [Another number] [Another time] [Never mind]
> another time
< When would a call suit you? A day and a time are enough.
> friday at three
< A call to 3055550178, when: "friday at three". Shall I ask for it?
| [Yes] [No]
> yes
< Done. Your request for a call is with the people at the office, under number 38634141. They call during office hours, and it may be at another time than you asked for. Nobody from the office asks for your password.
| [When can I reach a person?] [Talk to a person]
