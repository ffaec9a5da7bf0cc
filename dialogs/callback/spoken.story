account: owes-one-year
medium: spoken

> can somebody call me back
< A person can call you back. At which phone number?
> 305 555 0178
< When would a call suit you? A day and a time are enough.
> friday at ten
< A call to three zero five, five five five, zero one seven eight, and you said: friday at ten. Shall I ask for it?
> yes
< Done. Your request for a call is with the people at the office, under number one seven eight, seven three three five three. They call during office hours, and it may be at another time than you asked for. Nobody from the office asks for your password. You can say: When can I reach a person, Talk to a person.
